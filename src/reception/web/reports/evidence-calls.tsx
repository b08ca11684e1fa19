import { Badge, Button, Group, Modal, SimpleGrid, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceOut } from '../../http/shapes/service-evidence.ts';
import { useClinic } from '../api/queries.ts';
import { durationText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { LineList } from './behind-figure.tsx';
import { percentText } from './percent.ts';
import { ReportFigure } from './report-parts.tsx';

type Call = EvidenceOut['callList'][number];

interface Behind {
  readonly title: string;
  readonly calls: readonly Call[];
}

/** So many are drawn at a time; all of them are here. */
const PART = 100;

function Shown({ behind: { title, calls }, close }: { readonly behind: Behind; readonly close: () => void }) {
  const { t, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const [most, setMost] = useState(PART);
  const factsOf = ({ waitedSeconds, gaveUpAfterSeconds, letGo, callback }: Call): string =>
    [
      waitedSeconds === undefined ? undefined : `${t('evidence.waited')} ${durationText(waitedSeconds)}`,
      gaveUpAfterSeconds === undefined ? undefined : `${t('evidence.gaveUpAfter')} ${durationText(gaveUpAfterSeconds)}`,
      letGo ? t('evidence.letGo') : undefined,
      callback ? t('evidence.callback') : undefined,
    ]
      .filter(Boolean)
      .join(' · ');
  const lines = calls
    .toReversed()
    .slice(0, most)
    .map((call) => ({
      id: call.id,
      who: whenText({ start: call.startedAt, zone }, locale),
      what: factsOf(call),
      open: () => openPanel({ kind: 'call', id: call.id }),
    }));
  return (
    <Modal opened onClose={close} title={title} size={560} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <LineList lines={lines} />
      {calls.length > most ? (
        <Group mt="sm" gap="sm">
          <Button variant="default" size="xs" onClick={() => setMost(most + PART)}>
            {t('timeline.more')}
          </Button>
          <Text size="xs" c="dimmed" role="status">
            {t('report.of', { part: lines.length, whole: calls.length })}
          </Text>
        </Group>
      ) : null}
    </Modal>
  );
}

/** How those were answered who wanted a person; each figure opens its calls. */
export function EvidenceCalls({ evidence: { calls, rules, callList } }: { readonly evidence: EvidenceOut }) {
  const { t, locale } = useI18n();
  const [behind, setBehind] = useState<Behind | undefined>();
  const time = (value: number | undefined) => (value === undefined ? '–' : durationText(Math.round(value)));
  const shows = (title: string, wanted: (call: Call) => boolean) => () =>
    setBehind({ title, calls: callList.filter(wanted) });
  const within = ({ waitedSeconds }: Call) => waitedSeconds !== undefined && waitedSeconds <= rules.withinSeconds;
  return (
    <section aria-labelledby="evidence-calls">
      <Group gap="sm" mb="sm">
        <Title order={2} size="h5" id="evidence-calls">
          {t('evidence.toPerson')}
        </Title>
        {calls.reached === undefined ? null : (
          <Badge className="desk-status" data-tone={calls.reached ? 'good' : 'bad'}>
            {t(calls.reached ? 'evidence.reached' : 'evidence.notReached')}
          </Badge>
        )}
      </Group>
      <SimpleGrid cols={{ base: 2, md: 5 }}>
        <ReportFigure
          name={t('evidence.share')}
          value={percentText(calls.share, locale)}
          note={`${t('evidence.within', { minutes: rules.withinSeconds / 60 })}. ${t('evidence.goal')}: ${percentText(rules.goalShare, locale)}`}
          open={shows(t('evidence.share'), within)}
        />
        <ReportFigure
          name={t('evidence.asked')}
          value={String(calls.askedForPerson)}
          note={t('report.of', { part: calls.askedForPerson, whole: calls.total })}
          open={shows(t('evidence.asked'), ({ askedAt }) => askedAt !== undefined)}
        />
        <ReportFigure
          name={t('evidence.average')}
          value={time(calls.averageWaitSeconds)}
          note={`${t('evidence.longest')}: ${time(calls.longestWaitSeconds)}`}
          open={shows(t('evidence.byPerson'), ({ waitedSeconds }) => waitedSeconds !== undefined)}
        />
        <ReportFigure
          name={t('evidence.gaveUp')}
          value={String(calls.gaveUp)}
          open={shows(t('evidence.gaveUp'), ({ gaveUpAfterSeconds }) => gaveUpAfterSeconds !== undefined)}
        />
        <ReportFigure
          name={t('evidence.letGo')}
          value={String(calls.letGo)}
          note={t('evidence.letGo.note')}
          open={shows(t('evidence.letGo'), ({ letGo }) => letGo)}
        />
      </SimpleGrid>
      {behind ? <Shown behind={behind} close={() => setBehind(undefined)} /> : null}
    </section>
  );
}
