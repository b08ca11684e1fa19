import type { ClinicOut } from '../../http/shapes/clinic.ts';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { I18n } from '../i18n/i18n.tsx';
import { occupancyLines } from './report-parts.tsx';
import type { CsvRow } from './report-csv.ts';

/** All figures of a report as a table. */
export function csvRows(report: ReportOut, clinic: ClinicOut, { t }: I18n): readonly CsvRow[] {
  const { calls, visits } = report;
  const share = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000) / 10);
  return [
    [t('report.calls'), calls.total],
    ...Object.entries(calls.byClass).map(([name, count]) => [
      t(`report.class.${name as keyof typeof calls.byClass}`),
      count,
    ]),
    [`${t('report.containment')} %`, share(calls.containment)],
    [`${t('report.abandonment')} %`, share(calls.abandonment)],
    [`${t('report.serviceLevel')} %`, share(calls.serviceLevel)],
    [`${t('report.answerTime')} (s)`, calls.answerMedianSeconds],
    [t('report.visits'), visits.total],
    ...Object.entries(visits.byClass).map(([name, count]) => [
      t(`report.visit.${name as keyof typeof visits.byClass}`),
      count,
    ]),
    [],
    [t('calls.time'), t('report.calls'), t('report.class.abandoned')],
    ...calls.byHour.map(({ hour, total, abandoned }) => [`${hour}:00`, total, abandoned]),
    [],
    [t('agenda.practitioner'), t('agenda.site'), `${t('report.booked')} (min)`, `${t('report.open')} (min)`],
    ...occupancyLines(report, clinic).map(({ practitioner, site, booked, working }) => [
      practitioner,
      site,
      booked,
      working,
    ]),
  ];
}
