import { Alert, Badge, Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconHistory, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { StandingOut } from '../../http/shapes/answering.ts';
import { useClinic, useMay } from '../api/queries.ts';
import { whenText } from '../format.ts';
import type { MessageKey } from '../i18n/es.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { fieldErrorsOf } from './field-errors.ts';
import { FieldErrorsProvider } from './use-field-error.tsx';
import { PersonaGate } from './persona-gate.tsx';
import { differingParts, type Rules } from './rules.ts';
import { RulesForm } from './rules-form.tsx';
import { RulesTryout } from './rules-tryout.tsx';
import { useRulesAct, useRulesHistory, useStandingRules, useTryout } from './rules-queries.ts';

function History({ disabled }: { readonly disabled: boolean }) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const history = useRulesHistory();
  const act = useRulesAct();
  const zone = useClinic().data?.zone ?? 'UTC';
  const sets = history.data?.history ?? [];
  return (
    <Card withBorder radius="lg" padding="md">
      <Title order={3} size="h6" mb="sm">
        {t('rules.history')}
      </Title>
      {sets.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('rules.history.none')}
        </Text>
      ) : null}
      <Stack component="ul" gap={4} className="desk-plain-list">
        {sets.map(({ id, status, note, publishedAt, savedAt }) => (
          <li key={id} className="queue-row">
            <div className="desk-row-text">
              <Text size="sm" fw={600}>
                {whenText({ start: publishedAt ?? savedAt, zone }, locale)}
              </Text>
              <Text size="xs" c="dimmed">
                {note || t('rules.note.none')}
              </Text>
            </div>
            {status === 'in-force' ? (
              <Badge className="desk-status" data-tone="good">
                {t('rules.inForce')}
              </Badge>
            ) : (
              <Button
                size="xs"
                variant="default"
                disabled={disabled}
                loading={act.isPending}
                leftSection={<IconHistory size={14} aria-hidden />}
                onClick={() =>
                  act.mutate({ kind: 'roll-back', id }, { onSuccess: () => tellDone(t('rules.rolledBack'), i18n) })
                }
              >
                {t('rules.rollBack')}
              </Button>
            )}
          </li>
        ))}
      </Stack>
    </Card>
  );
}

function Editor({ standing, disabled }: { readonly standing: StandingOut; readonly disabled: boolean }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  const inForce = (standing.inForce?.rules ?? standing.defaults) as unknown as Rules;
  const stored = (standing.draft?.rules as unknown as Rules | undefined) ?? inForce;
  const [rules, setRules] = useState(stored);
  const [note, setNote] = useState(standing.draft?.note ?? '');
  const act = useRulesAct();
  const differing = differingParts(inForce, rules);
  const unsaved = differingParts(stored, rules).length > 0 || !standing.draft;
  // What was saved shows this form anew, which a callback of the form itself would not outlive.
  const tell = (what: Parameters<typeof act.mutateAsync>[0], told: MessageKey) =>
    void act.mutateAsync(what).then(
      () => tellDone(t(told), i18n),
      () => undefined,
    );
  const save = () =>
    tell(
      { kind: 'draft', rules, note, ...(standing.draft ? { expectedVersion: standing.draft.version } : {}) },
      'rules.saved',
    );
  const hasPassed = useTryout().data?.tryout?.state === 'passed';
  const publish = (untried?: string) =>
    standing.draft &&
    tell(
      { kind: 'publish', expectedVersion: standing.draft.version, ...(untried === undefined ? {} : { untried }) },
      'rules.published',
    );
  return (
    <Stack gap="md">
      <Card withBorder radius="lg" padding="md" className="rules-bar">
        <Group justify="space-between" align="flex-end" gap="sm">
          <Stack gap={2}>
            <Text size="sm" fw={650} role="status">
              {differing.length === 0 ? t('rules.same') : t('rules.differs')}
            </Text>
            <Group gap={6}>
              {differing.map((part) => (
                <Badge key={part} variant="default" className="desk-badge">
                  {code('rules.part', part, 'rules.part.other')}
                </Badge>
              ))}
            </Group>
          </Stack>
          <Group gap="xs" align="flex-end">
            <TextInput
              size="xs"
              label={t('rules.note')}
              maxLength={500}
              disabled={disabled}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <Button
              size="xs"
              variant="default"
              disabled={disabled || differing.length === 0}
              loading={act.isPending}
              onClick={save}
            >
              {t('rules.save')}
            </Button>
            <Button
              size="xs"
              disabled={disabled || unsaved || differing.length === 0 || !hasPassed}
              loading={act.isPending}
              onClick={() => publish()}
            >
              {t('rules.publish')}
            </Button>
          </Group>
        </Group>
        {act.isError ? (
          <Alert color="red" role="alert" p="xs" mt="sm">
            {sentenceOf(act.error, i18n)}
          </Alert>
        ) : null}
      </Card>
      {differing.length > 0 ? (
        <PersonaGate
          version={unsaved ? undefined : standing.draft?.version}
          disabled={disabled}
          publishUntried={publish}
        />
      ) : null}
      <FieldErrorsProvider value={fieldErrorsOf(act.error)}>
        <RulesForm
          rules={rules}
          disabled={disabled}
          change={(part) => setRules((before) => ({ ...before, ...part }))}
        />
      </FieldErrorsProvider>
      <RulesTryout rules={rules} />
    </Stack>
  );
}

/** How calls are answered: a draft, what it would change, a try-out, and then for everybody. */
export function RulesTab() {
  const { t } = useI18n();
  const standing = useStandingRules();
  const may = useMay('settings.write');
  if (standing.isPending) return <Loading />;
  if (!standing.data) return <LoadFailed error={standing.error} retry={() => void standing.refetch()} />;
  const { draft, inForce } = standing.data;
  return (
    <Stack gap="md">
      {may ? null : (
        <Alert icon={<IconLock aria-hidden />} color="yellow" p="sm">
          {t('rules.readOnly')}
        </Alert>
      )}
      <Editor
        key={`${draft?.id ?? ''} ${draft?.version ?? ''} ${inForce?.id ?? ''}`}
        standing={standing.data}
        disabled={!may}
      />
      <History disabled={!may} />
    </Stack>
  );
}
