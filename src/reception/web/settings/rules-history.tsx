import { Alert, Badge, Button, Card, Stack, Text, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { PersonaGate } from './persona-gate.tsx';
import { useRulesAct, useRulesHistory, useTryout } from './rules-queries.ts';

/** Rules of the past go through the same door as a draft before they are in force again. */
function BackTo({
  id,
  disabled,
  done,
}: {
  readonly id: string;
  readonly disabled: boolean;
  readonly done: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const act = useRulesAct();
  const hasPassed = useTryout(id).data?.tryout?.state === 'passed';
  const goBack = (untried?: string) =>
    act.mutate(
      { kind: 'roll-back', id, ...(untried === undefined ? {} : { untried }) },
      {
        onSuccess: () => {
          tellDone(t('rules.rolledBack'), i18n);
          done();
        },
      },
    );
  return (
    <Stack gap="xs" mt="sm">
      <PersonaGate target={{ pastId: id }} disabled={disabled} publishUntried={goBack} />
      {act.isError ? (
        <Alert color="red" role="alert" p="xs">
          {sentenceOf(act.error, i18n)}
        </Alert>
      ) : null}
      <Button
        size="xs"
        className="desk-start"
        disabled={disabled || !hasPassed}
        loading={act.isPending}
        leftSection={<IconHistory size={14} aria-hidden />}
        onClick={() => goBack()}
      >
        {t('rules.rollBack.now')}
      </Button>
    </Stack>
  );
}

/** What was in force, and the way back to it. */
export function RulesHistory({ disabled }: { readonly disabled: boolean }) {
  const { t, locale } = useI18n();
  const history = useRulesHistory();
  const [chosen, setChosen] = useState<string | undefined>();
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
          <li key={id}>
            <div className="queue-row">
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
                  aria-expanded={chosen === id}
                  leftSection={<IconHistory size={14} aria-hidden />}
                  onClick={() => setChosen(chosen === id ? undefined : id)}
                >
                  {t('rules.rollBack')}
                </Button>
              )}
            </div>
            {chosen === id ? <BackTo id={id} disabled={disabled} done={() => setChosen(undefined)} /> : null}
          </li>
        ))}
      </Stack>
    </Card>
  );
}
