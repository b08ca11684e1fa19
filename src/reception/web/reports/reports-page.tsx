import {
  Button,
  Card,
  Group,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { useReport, type ReportWanted } from '../api/desk-queries.ts';
import { useClinic } from '../api/queries.ts';
import { zoneOf } from '../agenda/columns.ts';
import { durationText, fullDayText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { BehindFigure, type Behind } from './behind-figure.tsx';
import { percentText } from './percent.ts';
import { instantsOf, PERIODS, periodOf, readPeriod, todayIn, type Period } from './period.ts';
import { downloadCsv, type CsvRow } from './report-csv.ts';
import { HourBars, occupancyLines, OccupancyTable, ReportFigure } from './report-parts.tsx';

const ALL = 'all';

interface Filters {
  readonly period: Period;
  readonly site: string | undefined;
  readonly practitioner: string | undefined;
}

function change(current: Filters, next: Partial<Filters>): void {
  const { period, site, practitioner } = { ...current, ...next };
  goTo('reports', { from: period.from, to: period.to, site, practitioner });
}

function FilterBar({
  filters,
  clinic,
  nowMs,
}: {
  readonly filters: Filters;
  readonly clinic: ClinicOut;
  readonly nowMs: number;
}) {
  const { t } = useI18n();
  const today = todayIn(zoneOf(clinic.zone), nowMs);
  const { period } = filters;
  const named = PERIODS.find((name) => {
    const known = periodOf(name, today);
    return known.from === period.from && known.to === period.to;
  });
  const date = (which: 'from' | 'to') => (
    <TextInput
      type="date"
      aria-label={t(`report.${which}`)}
      value={period[which]}
      onChange={(event) => {
        const typed = readPeriod(new URLSearchParams({ ...period, [which]: event.currentTarget.value }), today);
        change(filters, { period: typed });
      }}
    />
  );
  return (
    <Group gap="sm" className="desk-no-print">
      <SegmentedControl
        aria-label={t('report.period')}
        value={named ?? ''}
        onChange={(value) =>
          change(filters, { period: periodOf(PERIODS.find((name) => name === value) ?? 'today', today) })
        }
        data={PERIODS.map((name) => ({ value: name, label: t(`report.period.${name}`) }))}
      />
      {date('from')}
      {date('to')}
      <Select
        aria-label={t('agenda.site')}
        value={filters.site ?? ALL}
        onChange={(value) => change(filters, { site: value === ALL || value === null ? undefined : value })}
        allowDeselect={false}
        w={200}
        data={[
          { value: ALL, label: t('agenda.allSites') },
          ...clinic.sites.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        aria-label={t('agenda.practitioner')}
        value={filters.practitioner ?? ALL}
        onChange={(value) => change(filters, { practitioner: value === ALL || value === null ? undefined : value })}
        allowDeselect={false}
        w={230}
        data={[
          { value: ALL, label: t('agenda.allPractitioners') },
          ...clinic.practitioners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Group>
  );
}

function csvRows(report: ReportOut, clinic: ClinicOut, { t }: I18n): readonly CsvRow[] {
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

function CallFigures({ calls, open }: { readonly calls: ReportOut['calls']; readonly open: (behind: Behind) => void }) {
  const { t, locale } = useI18n();
  const of = (callClass: keyof typeof calls.byClass) => () =>
    open({ of: 'calls', class: callClass, title: t(`report.class.${callClass}`) });
  const seconds = (value: number | undefined) => (value === undefined ? '–' : durationText(value));
  return (
    <SimpleGrid cols={{ base: 2, md: 5 }}>
      <ReportFigure
        name={t('report.class.contained')}
        value={percentText(calls.containment, locale)}
        note={
          calls.containmentNet === undefined
            ? undefined
            : t('report.net', { share: percentText(calls.containmentNet, locale) })
        }
        open={of('contained')}
      />
      <ReportFigure name={t('report.class.person')} value={String(calls.byClass.person ?? 0)} open={of('person')} />
      <ReportFigure
        name={t('report.class.abandoned')}
        value={percentText(calls.abandonment, locale)}
        note={
          calls.total === 0 ? undefined : t('report.of', { part: calls.byClass.abandoned ?? 0, whole: calls.total })
        }
        open={of('abandoned')}
      />
      <ReportFigure
        name={t('report.serviceLevel')}
        value={percentText(calls.serviceLevel, locale)}
        note={t('report.serviceLevel.note')}
        open={of('person')}
      />
      <ReportFigure
        name={t('report.answerTime')}
        value={seconds(calls.answerMedianSeconds)}
        note={
          calls.answerP90Seconds === undefined ? undefined : t('report.p90', { time: seconds(calls.answerP90Seconds) })
        }
        open={of('person')}
      />
    </SimpleGrid>
  );
}

function VisitFigures({
  visits,
  open,
}: {
  readonly visits: ReportOut['visits'];
  readonly open: (behind: Behind) => void;
}) {
  const { t, locale } = useI18n();
  const of = (visitClass: keyof typeof visits.byClass) => () =>
    open({ of: 'visits', class: visitClass, title: t(`report.visit.${visitClass}`) });
  const held = visits.total - (visits.byClass.cancelled ?? 0);
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }}>
      <ReportFigure
        name={t('report.visit.confirmed')}
        value={percentText(visits.confirmation, locale)}
        note={t('report.of', { part: visits.byClass.confirmed ?? 0, whole: held })}
        open={of('confirmed')}
      />
      <ReportFigure
        name={t('report.visit.unconfirmed')}
        value={String(visits.byClass.unconfirmed ?? 0)}
        open={of('unconfirmed')}
      />
      <ReportFigure
        name={t('report.visit.noshow')}
        value={percentText(visits.noShow, locale)}
        note={t('report.of', { part: visits.byClass.noshow ?? 0, whole: held })}
        open={of('noshow')}
      />
      <ReportFigure
        name={t('report.visit.cancelled')}
        value={String(visits.byClass.cancelled ?? 0)}
        open={of('cancelled')}
      />
    </SimpleGrid>
  );
}

function Report({
  report,
  clinic,
  wanted,
}: {
  readonly report: ReportOut;
  readonly clinic: ClinicOut;
  readonly wanted: ReportWanted;
}) {
  const { t, tn } = useI18n();
  const [behind, setBehind] = useState<Behind | undefined>();
  return (
    <Stack gap="lg">
      <section aria-labelledby="report-calls">
        <Title order={2} size="h5" mb="sm" id="report-calls">
          {tn('report.callCount', report.calls.total)}
        </Title>
        <CallFigures calls={report.calls} open={setBehind} />
      </section>
      <section aria-labelledby="report-visits">
        <Title order={2} size="h5" mb="sm" id="report-visits">
          {tn('agenda.count', report.visits.total)}
        </Title>
        <VisitFigures visits={report.visits} open={setBehind} />
      </section>
      <div className="report-grid">
        <Card withBorder radius="lg" padding="md">
          <HourBars hours={report.calls.byHour} />
        </Card>
        <OccupancyTable lines={occupancyLines(report, clinic)} />
      </div>
      <Text size="xs" c="dimmed">
        {t('report.how')}
      </Text>
      {behind ? <BehindFigure behind={behind} wanted={wanted} close={() => setBehind(undefined)} /> : null}
    </Stack>
  );
}

/** The figures of a stretch of days; each opens what it was counted from. */
export default function ReportsPage() {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const clinic = useClinic();
  const nowMs = useClinicNow();
  const { search } = usePlace();
  const zone = zoneOf(clinic.data?.zone ?? 'UTC');
  const period = readPeriod(search, todayIn(zone, nowMs));
  const site = search.get('site') ?? undefined;
  const practitioner = search.get('practitioner') ?? undefined;
  const wanted = { ...instantsOf(period, zone), site, practitioner };
  const report = useReport(wanted);
  if (!clinic.data) return <Loading />;
  const { data } = report;
  return (
    <Stack p="lg" gap="lg" className="report">
      <Group justify="space-between">
        <div>
          <Title order={1} size="h2">
            {t('nav.reports')}
          </Title>
          <Text size="sm" c="dimmed" className="desk-capital">
            {fullDayText(`${period.from}T12:00:00Z`, 'UTC', locale)}
            {period.to === period.from ? '' : ` – ${fullDayText(`${period.to}T12:00:00Z`, 'UTC', locale)}`}
          </Text>
        </div>
        <Group gap="xs" className="desk-no-print">
          <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {t('report.print')}
          </Button>
          <Button
            variant="default"
            disabled={!data}
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() =>
              data &&
              clinic.data &&
              downloadCsv(`informe-${period.from}-${period.to}.csv`, csvRows(data, clinic.data, i18n))
            }
          >
            CSV
          </Button>
        </Group>
      </Group>
      <FilterBar filters={{ period, site, practitioner }} clinic={clinic.data} nowMs={nowMs} />
      {report.isPending ? <Loading /> : null}
      {report.isError && !data ? <LoadFailed error={report.error} retry={() => void report.refetch()} /> : null}
      {data ? <Report report={data} clinic={clinic.data} wanted={wanted} /> : null}
    </Stack>
  );
}
