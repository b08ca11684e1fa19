import { Button, Card, Group, SegmentedControl, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportOut } from '../../http/shapes/report.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicNow } from '../api/clinic-clock.ts';
import { useReport, type ReportWanted } from '../api/desk-queries.ts';
import { useClinic } from '../api/queries.ts';
import { zoneOf } from '../agenda/columns.ts';
import { fullDayText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { goTo, usePlace } from '../router.ts';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { BehindFigure, type Behind } from './behind-figure.tsx';
import { EvidenceReport } from './evidence-page.tsx';
import { FigureMeanings } from './figure-meanings.tsx';
import { instantsOf, readPeriod, todayIn } from './period.ts';
import { downloadCsv } from './report-csv.ts';
import { FilterBar } from './report-filters.tsx';
import { CallFigures, VisitFigures } from './report-figures.tsx';
import { csvRows } from './report-rows.ts';
import { HourBars, occupancyLines, OccupancyTable } from './report-parts.tsx';
import { callPlaceLines, CallPlaceTable, CampaignTable, ChannelTable, OriginTable } from './result-tables.tsx';
import { SavedTime } from './saved-time.tsx';
import { UnmetDemandTable, unmetRows, useUnmetDemand } from './unmet-demand.tsx';

function Report({
  report,
  clinic,
  wanted,
}: {
  readonly report: ReportOut;
  readonly clinic: ClinicOut;
  readonly wanted: ReportWanted;
}) {
  const i18n = useI18n();
  const { t, tn } = i18n;
  const unmet = useUnmetDemand(wanted).data?.weeks ?? [];
  const [behind, setBehind] = useState<Behind | undefined>();
  const allCalls = tn('report.callCount', report.calls.total);
  const allVisits = tn('agenda.count', report.visits.total);
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed" className="desk-no-print">
        {t('report.how')}
      </Text>
      <section aria-labelledby="report-calls">
        <Title order={2} size="h5" mb="sm" id="report-calls">
          <UnstyledButton
            className="desk-link heading-link"
            onClick={() => setBehind({ of: 'calls', title: allCalls })}
          >
            {allCalls}
          </UnstyledButton>
        </Title>
        <CallFigures report={report} open={setBehind} />
      </section>
      <section aria-labelledby="report-visits">
        <Title order={2} size="h5" mb="sm" id="report-visits">
          <UnstyledButton
            className="desk-link heading-link"
            onClick={() => setBehind({ of: 'visits', title: allVisits })}
          >
            {allVisits}
          </UnstyledButton>
        </Title>
        <VisitFigures report={report} open={setBehind} />
      </section>
      <div className="report-grid">
        <Card withBorder radius="lg" padding="md">
          <HourBars hours={report.calls.byHour} open={setBehind} />
        </Card>
        <OccupancyTable lines={occupancyLines(report, clinic)} open={setBehind} />
        <CallPlaceTable lines={callPlaceLines(report, clinic, i18n)} open={setBehind} />
        <ChannelTable channels={report.channels} open={setBehind} />
        <OriginTable visits={report.visits} open={setBehind} />
      </div>
      <UnmetDemandTable weeks={unmet} clinic={clinic} open={setBehind} />
      <CampaignTable campaigns={report.campaigns} />
      <SavedTime saved={report.saved} open={setBehind} />
      <FigureMeanings />
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
  const unmet = useUnmetDemand(wanted).data?.weeks ?? [];
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
                downloadCsv(`informe-${period.from}-${period.to}.csv`, [
                  ...csvRows(data, clinic.data, i18n),
                  ...unmetRows(unmet, clinic.data, i18n),
                ])
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
