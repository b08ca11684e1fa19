import { Alert, Button, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { PlanTrialOut } from '../../../http/shapes/reminder-plan.ts';
import { useClinic, useMay } from '../../api/queries.ts';
import { whenText } from '../../format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { sentenceOf } from '../../shell/states.tsx';
import { UntriedReason } from '../untried-reason.tsx';
import type { PlanTarget, useTryPlan } from './plan-queries.ts';

type TriedVisit = PlanTrialOut['visits'][number];
type TriedTouch = TriedVisit['now'][number];

function useTouchText(): (touch: TriedTouch) => string {
  const { t, code, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  return ({ step, dueAt, channel, reason }) => {
    const when = whenText({ start: dueAt, zone }, locale);
    if (step === 'ask-person') return `${when} · ${t('plan.try.person')}`;
    if (channel !== undefined) return `${when} · ${t(`campaigns.channel.${channel}`)}`;
    return `${when} · ${t('plan.try.nobody')}: ${code('campaigns.reason', reason ?? '', 'plan.try.noWay')}`;
  };
}

function Touches({ touches }: { readonly touches: readonly TriedTouch[] }) {
  const { t } = useI18n();
  const textOf = useTouchText();
  if (touches.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('plan.steps.none')}
      </Text>
    );
  return (
    <ul className="desk-plain-list">
      {touches.map((touch) => (
        <li key={`${touch.step} ${touch.dueAt}`}>
          <Text size="sm">{textOf(touch)}</Text>
        </li>
      ))}
    </ul>
  );
}

function VisitTried({ visit }: { readonly visit: TriedVisit }) {
  const { t, tn, locale } = useI18n();
  const zone = useClinic().data?.zone ?? 'UTC';
  const { start, serviceName, siteName, language, now, after, first } = visit;
  return (
    <Card withBorder radius="md" padding="sm" component="li">
      <Text size="sm" fw={600} className="desk-wrap">
        {whenText({ start, zone }, locale)} · {serviceName} · {siteName}
      </Text>
      <Group gap="xl" align="flex-start" mt={4}>
        <div>
          <Text size="xs" c="dimmed">
            {t('rules.before')}
          </Text>
          <Touches touches={now} />
        </div>
        <div>
          <Text size="xs" c="dimmed">
            {t('rules.after')}
          </Text>
          <Touches touches={after} />
        </div>
      </Group>
      {first ? (
        <Text size="sm" mt={6} className="words-shown" lang={language}>
          {first.subject === undefined ? '' : `${first.subject}: `}«{first.text}»
          {first.segments === undefined ? '' : ` (${tn('words.segments', first.segments)})`}
        </Text>
      ) : null}
    </Card>
  );
}

function Results({ trial }: { readonly trial: PlanTrialOut }) {
  const { t } = useI18n();
  const { total, tried, messagesNow, messagesThen, changed, faults, visits } = trial;
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {t(trial.passed ? 'plan.try.passed' : 'plan.try.failed')}{' '}
        {t('plan.try.counts', { total, tried, changed, messagesNow, messagesThen })}
      </Text>
      {faults.length > 0 ? (
        <Alert color="red" role="alert" p="xs">
          <Stack component="ul" gap={2} className="desk-plain-list">
            {faults.map(({ code, channels = [], visits: losing = 0 }) => (
              <Text component="li" size="sm" key={`${code} ${channels.join()}`}>
                {t(`plan.fault.${code}`, {
                  visits: losing,
                  channels: channels.map((channel) => t(`campaigns.channel.${channel}`)).join(', '),
                })}
              </Text>
            ))}
          </Stack>
        </Alert>
      ) : null}
      <SimpleGrid component="ul" cols={{ base: 1, lg: 2 }} spacing="xs" className="desk-plain-list">
        {visits.map((visit) => (
          <VisitTried key={visit.appointmentId} visit={visit} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

interface PlanGateProps {
  readonly trial: ReturnType<typeof useTryPlan>;
  /** Absent: what is seen is not saved. */
  readonly target: PlanTarget | undefined;
  readonly disabled: boolean;
  readonly publishUntried: (reason: string) => void;
}

/** The visits to come are tried with what is to be in force: what each would be sent, and what is wrong. Nobody is contacted. */
export function PlanGate({ trial, target, disabled, publishUntried }: PlanGateProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const mayUntried = useMay('settings.untried');
  const isPast = target !== undefined && 'pastId' in target;
  const data = target === undefined ? undefined : trial.data;
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" mb="xs">
        <Title order={4} size="h6">
          {t('plan.try')}
        </Title>
        <Button
          size="xs"
          variant="default"
          disabled={disabled || target === undefined}
          loading={trial.isPending}
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          onClick={() => target && trial.mutate(target)}
        >
          {t('plan.try.start')}
        </Button>
      </Group>
      <Stack gap="sm">
        {data ? (
          <Results trial={data} />
        ) : (
          <Text size="sm" role="status">
            {t(target === undefined ? 'plan.try.unsaved' : 'plan.try.none')}
          </Text>
        )}
        {trial.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(trial.error, i18n)}
          </Alert>
        ) : null}
        {target !== undefined && mayUntried && data?.passed === false ? (
          <UntriedReason
            label={t(isPast ? 'gate.past.reason' : 'gate.reason')}
            action={t(isPast ? 'gate.past.untried' : 'gate.untried')}
            disabled={disabled}
            publish={publishUntried}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
