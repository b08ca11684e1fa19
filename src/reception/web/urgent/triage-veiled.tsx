import { Alert, Button, Card, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { LEVELS, REASONS } from './level-override.tsx';
import { TriageMark } from './triage-result.tsx';
import { useJudgeShadow } from './urgent-queries.ts';

/** A clinician says what they decide, knowing nothing of what the questions did. */
function OwnDecision({ id, judged }: { readonly id: string; readonly judged: (now: TriageOut) => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const judge = useJudgeShadow(id);
  const [level, setLevel] = useState('');
  const [reason, setReason] = useState<string>('seen-by-clinician');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (level !== '') judge.mutate({ level: Number(level), reason }, { onSuccess: judged });
      }}
    >
      <Stack gap="xs">
        <Group gap="md" align="flex-end">
          <NativeSelect
            label={t('veiled.level')}
            value={level}
            onChange={(event) => setLevel(event.currentTarget.value)}
            // Nothing is chosen for them: a proposal would be an answer.
            data={[
              { value: '', label: '–' },
              ...LEVELS.map((one) => ({ value: `${one}`, label: t('triage.level', { level: one }) })),
            ]}
          />
          <NativeSelect
            label={t('override.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data={REASONS.map((one) => ({ value: one, label: t(`override.reason.${one}`) }))}
          />
        </Group>
        {judge.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(judge.error, i18n)}
          </Alert>
        ) : null}
        <Button type="submit" className="desk-start" disabled={level === ''} loading={judge.isPending}>
          {t('veiled.save')}
        </Button>
      </Stack>
    </form>
  );
}

/** Triage is on trial: whoever decides does so without knowing what it would have decided. */
export function TriageVeiled({
  assessment,
  settled,
  judged,
}: {
  readonly assessment: TriageOut;
  readonly settled: boolean;
  readonly judged: (now: TriageOut) => void;
}) {
  const { t } = useI18n();
  const isClinician = useMay('triage.sign');
  return (
    <Card withBorder radius="lg" padding="md">
      <Stack gap="sm">
        <TriageMark mode={assessment.mode} />
        <Text size="sm">{t(isClinician ? 'veiled.clinician' : 'veiled.others')}</Text>
        {isClinician && settled ? <OwnDecision id={assessment.id} judged={judged} /> : null}
      </Stack>
    </Card>
  );
}
