import { Alert, Badge, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { StandingOut } from '../../http/shapes/answering.ts';
import { useMay } from '../api/queries.ts';
import type { MessageKey } from '../i18n/es.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { LoadFailed, Loading, ReadOnlyNotice, sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { CallTests } from './call-tests.tsx';
import { fieldErrorsOf } from './field-errors.ts';
import { PersonaGate } from './persona-gate.tsx';
import { differingParts, type Rules } from './rules.ts';
import { RulesForm } from './rules-form.tsx';
import { RulesHistory } from './rules-history.tsx';
import { RulesTryout } from './rules-tryout.tsx';
import { useRulesAct, useStandingRules, useTryout } from './rules-queries.ts';
import { FieldErrorsProvider } from './use-field-error.tsx';

function Editor({ standing, disabled }: { readonly standing: StandingOut; readonly disabled: boolean }) {
  const i18n = useI18n();
  const { t, code } = i18n;
  const inForce = (standing.inForce?.rules ?? standing.defaults) as unknown as Rules;
  const stored = (standing.draft?.rules as unknown as Rules | undefined) ?? inForce;
  const [rules, setRules] = useState(stored);
  const [note, setNote] = useState(standing.draft?.note ?? '');
  const act = useRulesAct();
  const differing = differingParts(inForce, rules);
  const changed = differingParts(stored, rules).length > 0 || note !== (standing.draft?.note ?? '');
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
            <Button size="xs" variant="default" disabled={disabled || !changed} loading={act.isPending} onClick={save}>
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
          target={{ version: unsaved ? undefined : standing.draft?.version }}
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
      <ReadOnlyNotice right="settings.write" can={t('rules.readOnly')} />
      <Editor
        key={`${draft?.id ?? ''} ${draft?.version ?? ''} ${inForce?.id ?? ''}`}
        standing={standing.data}
        disabled={!may}
      />
      <CallTests disabled={!may} />
      <RulesHistory disabled={!may} />
    </Stack>
  );
}
