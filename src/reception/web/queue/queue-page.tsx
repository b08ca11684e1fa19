import { Badge, Button, Card, Group, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDeviceTv, IconHeadset, IconPhonePause, IconRobot } from '@tabler/icons-react';
import type { CallOut } from '../../http/shapes/call.ts';
import { useCall, useCalls, useClinic, useSession } from '../api/queries.ts';
import { durationText, phoneText, timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { addressOf } from '../router.ts';
import { openPanel } from '../shell/open-panel.ts';
import { Empty, LoadFailed, Loading } from '../shell/states.tsx';
import { CallControls } from './call-controls.tsx';
import { activityOf, queueFigures, waitTone } from './queue-figures.ts';
import { TakeOver } from './take-over.tsx';
import { useQueue, useSeconds, type QueuedCall, type QueueOut } from './queue-queries.ts';

const ACTIVITY_TONES = {
  available: 'good',
  busy: 'doubt',
  'wrap-up': 'waiting',
  away: 'past',
  ringing: 'waiting',
  talking: 'here',
} as const;

function Figure({
  name,
  value,
  tone,
}: {
  readonly name: string;
  readonly value: string | number;
  readonly tone?: string;
}) {
  return (
    <Card withBorder radius="lg" padding="md" className="figure" data-tone={tone}>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text className="figure-value desk-figures">{value}</Text>
    </Card>
  );
}

function Waiting({ call, queue, now }: { readonly call: QueuedCall; readonly queue: QueueOut; readonly now: number }) {
  const { t, code } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const waitMs = Math.max(0, (call.connectedAt ? Date.parse(call.connectedAt) : now) - Date.parse(call.enteredAt));
  const agent = queue.agents.find(({ staffId }) => staffId === call.staffId);
  const me = useSession().data?.staff.id;
  return (
    <li className="queue-row">
      <Badge className="desk-status desk-figures" data-tone={call.status === 'talking' ? 'good' : waitTone(waitMs)}>
        {durationText(waitMs / 1_000)}
      </Badge>
      <div className="desk-row-text">
        <Button
          variant="transparent"
          size="compact-sm"
          px={0}
          className="desk-link"
          onClick={() => openPanel({ kind: 'pop', call: call.callId })}
        >
          {phoneText(call.from) || t('calls.hidden')}
        </Button>
        <Text size="xs" c="dimmed">
          {[
            t(`queue.status.${call.status}`),
            call.kind === 'callback' && call.promisedAt
              ? t('queue.promised', { time: timeText(call.promisedAt, zone) })
              : undefined,
            code('task.reason', call.reason, 'task.reason.other'),
            t(`language.${call.language}`),
            agent?.name,
            call.held ? t('call.held') : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {/* One's own stands in the call bar. */}
      {call.staffId === me ? null : <CallControls call={call} agents={queue.agents} />}
    </li>
  );
}

/** A call that the assistant has, with its last words as they come. */
function RobotCall({ call }: { readonly call: CallOut }) {
  const { t } = useI18n();
  const detail = useCall(call.id);
  const lines = (detail.data?.transcript ?? []).filter(({ text }) => text !== '').slice(-2);
  return (
    <Card component="li" withBorder radius="lg" padding="sm">
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <UnstyledButton className="desk-link" onClick={() => openPanel({ kind: 'call', id: call.id })}>
          {call.patient?.name ?? (phoneText(call.from) || t('calls.hidden'))}
        </UnstyledButton>
        <Badge className="desk-status desk-fixed" data-tone="here" leftSection={<IconRobot size={12} aria-hidden />}>
          {t('queue.robot')}
        </Badge>
      </Group>
      <div role="log" aria-label={t('calls.transcript')}>
        {lines.map((line) => (
          <Text key={`${line.at} ${line.speaker}`} size="sm" lineClamp={2} className="desk-wrap">
            <strong>{t(`calls.speaker.${line.speaker}`)}:</strong> {line.text}
          </Text>
        ))}
      </div>
      <Group justify="flex-end" mt="xs">
        <TakeOver call={call} />
      </Group>
    </Card>
  );
}

function Team({ queue }: { readonly queue: QueueOut }) {
  const { t } = useI18n();
  if (queue.agents.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('queue.team.none')}
      </Text>
    );
  }
  return (
    <Stack component="ul" gap={4} className="desk-plain-list">
      {queue.agents.map((agent) => {
        const activity = activityOf(agent, queue.calls);
        return (
          <li key={agent.staffId} className="queue-row">
            <Text size="sm" fw={600} className="desk-row-text" truncate>
              {agent.name}
            </Text>
            <Badge className="desk-status" data-tone={ACTIVITY_TONES[activity]}>
              {t(
                activity === 'ringing' || activity === 'talking' ? `queue.status.${activity}` : `presence.${activity}`,
              )}
            </Badge>
          </li>
        );
      })}
    </Stack>
  );
}

/** Who waits, who talks, what the assistant has in hand, and who of the team is there. */
export default function QueuePage() {
  const { t } = useI18n();
  const queue = useQueue();
  const calls = useCalls();
  const now = useSeconds();
  if (queue.isPending) return <Loading />;
  if (!queue.data) return <LoadFailed error={queue.error} retry={() => void queue.refetch()} />;
  const figures = queueFigures(queue.data, now);
  const queued = new Set(queue.data.calls.map(({ callId }) => callId));
  const robots = (calls.data?.calls ?? []).filter(
    ({ status, id, direction }) => direction === 'inbound' && status === 'in-progress' && !queued.has(id),
  );
  return (
    <Stack p="lg" gap="lg">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('queue.title')}
        </Title>
        <Button
          component="a"
          href={`/${addressOf('wallboard')}`}
          target="_blank"
          variant="default"
          leftSection={<IconDeviceTv size={18} aria-hidden />}
        >
          {t('queue.tv')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 2, md: 5 }}>
        <Figure name={t('queue.waiting')} value={figures.waiting} />
        <Figure
          name={t('queue.longest')}
          value={durationText(figures.longestMs / 1_000)}
          {...(figures.waiting > 0 ? { tone: waitTone(figures.longestMs) } : {})}
        />
        <Figure name={t('queue.talking')} value={figures.talking} />
        <Figure name={t('queue.callbacks')} value={figures.callbacks} />
        <Figure name={t('queue.available')} value={`${figures.available}/${figures.there}`} />
      </SimpleGrid>
      <div className="queue-grid">
        <Card withBorder radius="lg" padding="md">
          <Title order={2} size="h5" mb="sm">
            {t('queue.people')}
          </Title>
          {queue.data.calls.length === 0 ? (
            <Empty level={3} icon={IconPhonePause} title={t('queue.none')} text={t('queue.none.text')} />
          ) : (
            <ul className="desk-plain-list">
              {queue.data.calls.map((call) => (
                <Waiting key={call.callId} call={call} queue={queue.data} now={now} />
              ))}
            </ul>
          )}
        </Card>
        <Stack gap="md">
          <Card withBorder radius="lg" padding="md">
            <Title order={2} size="h5" mb="sm">
              <Group gap={6} component="span">
                <IconHeadset size={18} aria-hidden /> {t('queue.team')}
              </Group>
            </Title>
            <Team queue={queue.data} />
          </Card>
          <Card withBorder radius="lg" padding="md">
            <Title order={2} size="h5" mb="sm">
              {t('queue.robots')}
            </Title>
            {robots.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('queue.robots.none')}
              </Text>
            ) : (
              <Stack component="ul" gap="xs" className="desk-plain-list">
                {robots.map((call) => (
                  <RobotCall key={call.id} call={call} />
                ))}
              </Stack>
            )}
          </Card>
        </Stack>
      </div>
    </Stack>
  );
}
