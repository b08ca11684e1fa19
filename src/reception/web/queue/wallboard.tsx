import { Group, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useReport } from '../api/desk-queries.ts';
import { useConnection } from '../api/live.tsx';
import { useClinic } from '../api/queries.ts';
import { durationText, longDayText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading } from '../shell/states.tsx';
import { queueFigures, waitTone } from './queue-figures.ts';
import { useQueue, useSeconds } from './queue-queries.ts';
import { percentText } from '../reports/percent.ts';

function Tile({
  name,
  value,
  tone,
}: {
  readonly name: string;
  readonly value: string | number;
  readonly tone?: 'good' | 'doubt' | 'bad';
}) {
  return (
    <section className="tv-tile" data-tone={tone}>
      <Text className="tv-name">
        {tone === 'bad' ? <IconAlertTriangle aria-hidden size="1.1em" /> : null} {name}
      </Text>
      <Text className="tv-value desk-figures">{value}</Text>
    </section>
  );
}

/** For a screen on the wall: figures alone, no name and no number of anybody. */
export default function Wallboard() {
  const { t, locale } = useI18n();
  const clinic = useClinic();
  const queue = useQueue();
  const { line } = useConnection();
  const now = useSeconds();
  const zone = clinic.data?.zone ?? 'UTC';
  const hour = Math.floor(now / 3_600_000);
  const today = useMemo(() => {
    const to = (hour + 1) * 3_600_000;
    return { from: new Date(to - 24 * 3_600_000).toISOString(), to: new Date(to).toISOString() };
  }, [hour]);
  const report = useReport(today);
  if (queue.isPending) return <Loading fullHeight />;
  if (!queue.data) return <LoadFailed error={queue.error} retry={() => void queue.refetch()} />;
  const figures = queueFigures(queue.data, now);
  const calls = report.data?.calls;
  return (
    <main className="tv">
      <Group justify="space-between" align="baseline">
        <Title order={1} className="tv-title">
          {clinic.data?.name} · {t('queue.title')}
        </Title>
        <Text className="tv-title desk-figures">
          {longDayText(now, zone, locale)} · {timeText(now, zone)}
        </Text>
      </Group>
      {line === 'live' ? null : (
        <Text className="tv-title desk-late" role="status">
          {t('app.offline')}
        </Text>
      )}
      <div className="tv-grid">
        <Tile
          name={t('queue.waiting')}
          value={figures.waiting}
          tone={figures.waiting === 0 ? 'good' : waitTone(figures.longestMs)}
        />
        <Tile
          name={t('queue.longest')}
          value={durationText(figures.longestMs / 1_000)}
          tone={waitTone(figures.longestMs)}
        />
        <Tile name={t('queue.talking')} value={figures.talking} />
        <Tile name={t('queue.available')} value={`${figures.available}/${figures.there}`} />
        <Tile name={t('queue.callbacks')} value={figures.callbacks} />
        <Tile name={t('report.calls.today')} value={calls?.total ?? '–'} />
        <Tile name={t('report.serviceLevel')} value={percentText(calls?.serviceLevel, locale)} />
        <Tile name={t('report.abandonment')} value={percentText(calls?.abandonment, locale)} />
      </div>
    </main>
  );
}
