import { Alert, Badge, Button, Card, Group, Progress, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconCheck, IconPhoneOutgoing, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { useStartTryout, useTryout, type Tryout, type Trial } from './rules-queries.ts';

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
          {code('persona', persona, 'persona.other')} · {t(`errand.${errand}`)}
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
  const personas = [...new Set(tryout.trials.map(({ persona }) => persona))];
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
      {failed.map((trial) => (
        <Failed key={`${trial.persona} ${trial.errand}`} trial={trial} />
      ))}
    </Stack>
  );
}

function stateText(tryout: Tryout | undefined) {
  if (!tryout) return 'gate.none';
  return tryout.state === 'running' ? 'gate.running' : tryout.state === 'passed' ? 'gate.passed' : 'gate.failed';
}

interface PersonaGateProps {
  /** Of the saved draft; undefined where there is none, or what is seen is not saved. */
  readonly version: number | undefined;
  readonly disabled: boolean;
  readonly publishUntried: (reason: string) => void;
}

/** The made-up callers try the draft before it is published. A manager may publish without them, for a reason that is kept. */
export function PersonaGate({ version, disabled, publishUntried }: PersonaGateProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [reason, setReason] = useState('');
  const mayUntried = useMay('settings.untried');
  const tryout = useTryout().data?.tryout;
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
          disabled={disabled || version === undefined}
          loading={start.isPending || isRunning}
          leftSection={<IconPhoneOutgoing size={14} aria-hidden />}
          onClick={() => version !== undefined && start.mutate(version)}
        >
          {t('gate.start')}
        </Button>
      </Group>
      <Stack gap="sm">
        <Text size="sm" role="status">
          {t(version === undefined ? 'gate.unsaved' : stateText(tryout), { done, calls: tryout?.calls ?? 0 })}
        </Text>
        {isRunning ? <Progress value={(100 * done) / Math.max(1, tryout.calls)} aria-label={t('gate.title')} /> : null}
        {start.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(start.error, i18n)}
          </Alert>
        ) : null}
        {tryout && done > 0 ? <Results tryout={tryout} /> : null}
        {version !== undefined && mayUntried && tryout?.state !== 'passed' ? (
          <Group gap="xs" align="flex-end">
            <TextInput
              size="xs"
              label={t('gate.reason')}
              maxLength={300}
              className="desk-row-text"
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              size="xs"
              color="red.9"
              variant="light"
              disabled={reason.trim() === ''}
              onClick={() => publishUntried(reason.trim())}
            >
              {t('gate.untried')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
}
