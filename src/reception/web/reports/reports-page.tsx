import { Button, Card, Group, SegmentedControl, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { useReport, type ReportWanted } from '../api/desk-queries.ts';
import { useClinic } from '../api/queries.ts';
import { zoneOf } from '../agenda/columns.ts';
import { durationText, fullDayText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { BehindFigure, type Behind } from './behind-figure.tsx';
import { EvidenceReport } from './evidence-page.tsx';
import { percentText } from './percent.ts';
import { instantsOf, readPeriod, todayIn } from './period.ts';
import { downloadCsv } from './report-csv.ts';
import { FilterBar } from './report-filters.tsx';
import { csvRows } from './report-rows.ts';
import { HourBars, occupancyLines, OccupancyTable, ReportFigure } from './report-parts.tsx';

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
          <HourBars hours={report.calls.byHour} open={setBehind} />
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
  const isEvidence = search.get('view') === 'evidence';
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
        {isEvidence ? null : (
          <Group gap="xs" className="desk-no-print">
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
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
        )}
      </Group>
      <FilterBar filters={{ period, site, practitioner }} clinic={clinic.data} nowMs={nowMs} />
      <SegmentedControl
        className="desk-start desk-no-print"
        aria-label={t('report.view')}
        value={isEvidence ? 'evidence' : 'figures'}
        onChange={(value) =>
          goTo('reports', { ...period, view: value === 'evidence' ? 'evidence' : undefined, site, practitioner })
        }
        data={[
          { value: 'figures', label: t('report.view.figures') },
          { value: 'evidence', label: t('evidence.title') },
        ]}
      />
      {isEvidence ? <EvidenceReport during={instantsOf(period, zone)} period={period} zone={clinic.data.zone} /> : null}
      {report.isPending && !isEvidence ? <Loading /> : null}
      {report.isError && !data && !isEvidence ? (
        <LoadFailed error={report.error} retry={() => void report.refetch()} />
      ) : null}
      {data && !isEvidence ? <Report report={data} clinic={clinic.data} wanted={wanted} /> : null}
    </Stack>
  );
}
