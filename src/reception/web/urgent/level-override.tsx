import { Alert, Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useState } from 'react';
import type { TriageOut } from '../../http/shapes/triage.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import { useOverride } from './urgent-queries.ts';

export const LEVELS = [1, 2, 3, 4, 5] as const;
export const REASONS = [
  'worse-than-told',
  'seen-by-clinician',
  'more-information',
  'known-condition',
  'protocol-too-cautious',
  'protocol-too-lax',
  'other',
] as const;

/** The level as it stands: what a person decided holds over what the questions did. */
export const standingLevel = ({ level, overridden }: TriageOut): number => overridden?.level ?? level ?? 1;

/** What a person decided otherwise, and why. */
export function Overridden({ assessment }: { readonly assessment: TriageOut }) {
  const { t, code } = useI18n();
  const { overridden, level } = assessment;
  if (!overridden) return null;
  const reason = code('override.reason', overridden.reason, 'override.reason.other');
  return (
    <Text size="sm">
      {[t('override.stands', { from: level ?? '', to: overridden.level }), reason, overridden.comment]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}

function OverrideForm({
  assessment,
  done,
}: {
  readonly assessment: TriageOut;
  readonly done: (now: TriageOut) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const isClinician = useMay('triage.sign');
  const override = useOverride(assessment.id);
  const current = standingLevel(assessment);
  const possible = LEVELS.filter((level) => level !== current && (isClinician || level < current));
  const [level, setLevel] = useState<number | undefined>(possible.findLast((one) => one < current) ?? possible[0]);
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [comment, setComment] = useState('');
  const isLower = level !== undefined && level > current;
  const missing = isLower && comment.trim() === '';
  const send = () => {
    if (level === undefined || missing) return;
    const told = { level, reason, ...(comment.trim() === '' ? {} : { comment: comment.trim() }) };
    override.mutate(told, { onSuccess: done });
  };
  if (possible.length === 0) return <Text size="sm">{t('override.none')}</Text>;
  return (
    <form onSubmit={(event) => (event.preventDefault(), send())}>
      <Stack gap="xs">
        <Group gap="md" align="flex-end">
          <NativeSelect
            label={t('override.level')}
            value={level}
            onChange={(event) => setLevel(Number(event.currentTarget.value))}
            data={possible.map((one) => ({ value: String(one), label: t('triage.level', { level: one }) }))}
          />
          <NativeSelect
            label={t('override.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data={REASONS.map((one) => ({ value: one, label: t(`override.reason.${one}`) }))}
          />
        </Group>
        <Textarea
          label={t('override.comment')}
          description={isLower ? t('override.comment.needed') : undefined}
          required={isLower}
          autosize
          maxLength={2_000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        {override.isError ? (
          <Alert color="red" role="alert" p="xs">
            {sentenceOf(override.error, i18n)}
          </Alert>
        ) : null}
        <Button type="submit" className="desk-start" disabled={missing} loading={override.isPending}>
          {t('override.save')}
        </Button>
      </Stack>
    </form>
  );
}

/** Everybody may raise; a clinician may lower too, and says why. */
export function LevelOverride({
  assessment,
  changed,
}: {
  readonly assessment: TriageOut;
  readonly changed: (now: TriageOut) => void;
}) {
  const { t } = useI18n();
  const may = useMay('task.write');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  if (!open) {
    return (
      <Button
        variant="default"
        className="desk-start"
        leftSection={<IconArrowsSort size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('override.open')}
      </Button>
    );
  }
  return <OverrideForm assessment={assessment} done={(now) => (setOpen(false), changed(now))} />;
}
