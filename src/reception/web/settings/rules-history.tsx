import { Alert, Button, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useClinic } from '../api/queries.ts';
import { whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { tellDone } from '../shell/undo.tsx';
import { PersonaGate } from './persona-gate.tsx';
import { useRulesAct, useRulesHistory, useTryout } from './rules-queries.ts';
import { VersionHistory } from './version-history.tsx';

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

/** The rules that were in force. */
export function RulesHistory({ disabled }: { readonly disabled: boolean }) {
  const { t, locale } = useI18n();
  const sets = useRulesHistory().data?.history ?? [];
  const zone = useClinic().data?.zone ?? 'UTC';
  const versions = sets.map(({ id, status, note, publishedAt, savedAt }) => ({
    id,
    isInForce: status === 'in-force',
    title: whenText({ start: publishedAt ?? savedAt, zone }, locale),
    text: note || t('rules.note.none'),
  }));
  return (
    <VersionHistory
      versions={versions}
      order={3}
      disabled={disabled}
      words={{ none: t('rules.history.none'), rollBack: t('rules.rollBack') }}
      renderBackTo={(id, done) => <BackTo id={id} disabled={disabled} done={done} />}
    />
  );
}
