import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { UnmetDemandOut } from '../../http/shapes/unmet-demand.ts';
import { api, query } from '../api/client.ts';
import type { ReportWanted } from '../api/desk-queries.ts';
import { shortDayText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import type { Behind } from './behind-figure.tsx';
import { CountLink, ResultTable } from './result-tables.tsx';
import type { CsvRow } from './report-csv.ts';

type Week = UnmetDemandOut['weeks'][number];

/** Who found no time in the days of the report. */
export function useUnmetDemand({ from, to, site }: ReportWanted) {
  return useQuery({
    queryKey: ['unmet-demand', from, to, site],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => api<UnmetDemandOut>(`/reports/unmet-demand${query({ from, to, site })}`, { signal }),
  });
}

function cellsOf(week: Week, clinic: ClinicOut, { t, locale }: I18n): readonly string[] {
  const site = clinic.sites.find(({ id }) => id === week.site)?.name ?? t('report.unmet.anySite');
  const reasons = week.reasons.map(({ sentence, people }) => `${sentence} (${people})`).join(' ');
  return [shortDayText(`${week.week}T12:00:00Z`, 'UTC', locale), week.service.name, site, reasons];
}

function headsOf({ t }: I18n): readonly string[] {
  return [t('report.unmet.week'), t('report.unmet.service'), t('agenda.site'), t('report.unmet.reason')];
}

/** The same for a spreadsheet. */
export function unmetRows(weeks: readonly Week[], clinic: ClinicOut, i18n: I18n): readonly CsvRow[] {
  const { t } = i18n;
  return [
    [],
    [t('report.unmet')],
    [...headsOf(i18n), t('report.unmet.people')],
    ...weeks.map((week) => [...cellsOf(week, clinic, i18n), week.people]),
  ];
}

/** Services, sites and weeks in which somebody found no time, and why. */
export function UnmetDemandTable({
  weeks,
  clinic,
  open,
}: {
  readonly weeks: readonly Week[];
  readonly clinic: ClinicOut;
  readonly open: (behind: Behind) => void;
}) {
  const i18n = useI18n();
  const people = (week: Week) => {
    const [from, service, site] = cellsOf(week, clinic, i18n);
    const title = `${i18n.t('report.unmet')}: ${service}, ${site}, ${from}`;
    const only = { week: week.week, service: week.service.id, site: week.site };
    const openIt = () => open({ of: 'unmet-demand/people', only, title });
    return <CountLink key="people" count={week.people} label={title} open={openIt} />;
  };
  return (
    <ResultTable
      title={i18n.t('report.unmet')}
      heads={[...headsOf(i18n), i18n.t('report.unmet.people')]}
      worded={4}
      minWidth={560}
      nothing={i18n.t('report.unmet.none')}
      rows={weeks.map((week) => ({
        key: `${week.week} ${week.service.id} ${week.site ?? ''}`,
        cells: [...cellsOf(week, clinic, i18n), people(week)],
      }))}
    />
  );
}
