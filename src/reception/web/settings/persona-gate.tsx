import { Alert, Badge, Button, Card, Group, Progress, Stack, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconPhoneOutgoing, IconX } from '@tabler/icons-react';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { useStartTryout, useTryout, type Tryout, type TryoutTarget, type Trial } from './rules-queries.ts';
import { UntriedReason } from './untried-reason.tsx';

const ERRANDS = ['book', 'move', 'cancel', 'person'] as const;

function Cell({ trial }: { readonly trial: Trial | undefined }) {
  const { t } = useI18n();
  if (!trial) return <span className="desk-quiet">–</span>;
  if (trial.wrong.length > 0) {
    return (
      <Badge className="desk-status" data-tone="bad" leftSection={<IconX size={12} aria-hidden />}>
        {t('gate.wrong')}
      </Badge>
    );
  }
  return (
    <Badge className="desk-status" data-tone="good" leftSection={<IconCheck size={12} aria-hidden />}>
      {t(trial.came === 'person' ? 'gate.person' : 'gate.done')}
    </Badge>
  );
}

/** The words of a call that went wrong, and why it did. */
function Failed({ trial }: { readonly trial: Trial }) {
  const { t, code } = useI18n();
  const { persona, errand, wrong, lines } = trial;
  return (
    <details className="gate-failed">
      <summary>
        <strong>
          {errand === 'recorded' ? persona : code('persona', persona, 'persona.other')} · {t(`errand.${errand}`)}
        </strong>
        {': '}
        {wrong.map((fault) => t(`gate.fault.${fault}`)).join(' · ')}
      </summary>
      <ol className="desk-plain-list">
        {lines.map(({ who, text }, index) => (
          // Lines of a call have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Text size="sm" className="desk-wrap">
              <strong>{t(`gate.who.${who}`)}:</strong> {text}
            </Text>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Results({ tryout }: { readonly tryout: Tryout }) {
  const { t, code } = useI18n();
  const personas = [...new Set(tryout.trials.filter(({ errand }) => errand !== 'recorded').map((one) => one.persona))];
  const recorded = tryout.trials.filter(({ errand }) => errand === 'recorded');
  const failed = tryout.trials.filter(({ wrong }) => wrong.length > 0);
  return (
    <Stack gap="xs">
      <Table verticalSpacing={4} aria-label={t('gate.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gate.caller')}</Table.Th>
            {ERRANDS.map((errand) => (
              <Table.Th key={errand}>{t(`errand.${errand}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {personas.map((persona) => (
            <Table.Tr key={persona}>
              <Table.Td>{code('persona', persona, 'persona.other')}</Table.Td>
              {ERRANDS.map((errand) => (
                <Table.Td key={errand}>
                  <Cell trial={tryout.trials.find((one) => one.persona === persona && one.errand === errand)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {recorded.length > 0 ? (
        <ul className="desk-plain-list" aria-label={t('callTests.title')}>
          {recorded.map((trial, index) => (
            // Two tests may be called alike.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="queue-row">
              <Text size="sm" className="desk-row-text desk-wrap">
                {trial.persona}
              </Text>
              <Cell trial={trial} />
            </li>
          ))}
        </ul>
      ) : null}
      {failed.map((trial, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Failed key={`${trial.errand} ${index}`} trial={trial} />
      ))}
    </Stack>
  );
}

function stateText(tryout: Tryout | undefined, isPast: boolean) {
  if (!tryout) return isPast ? 'gate.past.none' : 'gate.none';
  if (tryout.state === 'running') return 'gate.running';
  if (tryout.state === 'passed') return isPast ? 'gate.past.passed' : 'gate.passed';
  return isPast ? 'gate.past.failed' : 'gate.failed';
}

interface PersonaGateProps {
  /** The saved draft (of no version where there is none, or what is seen is not saved), or rules of the past. */
  readonly target: TryoutTarget;
  readonly disabled: boolean;
  readonly publishUntried: (reason: string) => void;
}

function startable(target: TryoutTarget): { readonly version: number } | { readonly pastId: string } | undefined {
  if ('pastId' in target) return target;
  return target.version === undefined ? undefined : { version: target.version };
}

/** The made-up callers try what is to be in force. A manager may do without them, for a reason that is kept. */
export function PersonaGate({ target, disabled, publishUntried }: PersonaGateProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const mayUntried = useMay('settings.untried');
  const pastId = 'pastId' in target ? target.pastId : undefined;
  const ready = startable(target);
  const tryout = useTryout(pastId).data?.tryout;
  const start = useStartTryout();
  const isRunning = tryout?.state === 'running';
  const done = tryout?.trials.length ?? 0;
  return (
    <Card withBorder radius="lg" padding="md">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h6">
          {t('gate.title')}
        </Title>
        <Button
          size="xs"
          variant="default"
          disabled={disabled || ready === undefined}
          loading={start.isPending || isRunning}
          leftSection={<IconPhoneOutgoing size={14} aria-hidden />}
          onClick={() => ready && start.mutate(ready)}
        >
          {t('gate.start')}
        </Button>
      </Group>
      <Stack gap="sm">
        <Text size="sm" role="status">
          {t(ready === undefined ? 'gate.unsaved' : stateText(tryout, pastId !== undefined), {
            done,
            calls: tryout?.calls ?? 0,
          })}
        </Text>
        {isRunning ? <Progress value={(100 * done) / Math.max(1, tryout.calls)} aria-label={t('gate.title')} /> : null}
        {start.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(start.error, i18n)}
          </Alert>
        ) : null}
        {tryout && done > 0 ? <Results tryout={tryout} /> : null}
        {ready !== undefined && mayUntried && tryout?.state !== 'passed' ? (
          <UntriedReason
            label={t(pastId === undefined ? 'gate.reason' : 'gate.past.reason')}
            action={t(pastId === undefined ? 'gate.untried' : 'gate.past.untried')}
            publish={publishUntried}
          />
        ) : null}
      </Stack>
    </Card>
  );
}
