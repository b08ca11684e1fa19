import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';

interface OverbookChoiceProps {
  /** "10:05" */
  readonly time: string;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly give: (reason: string) => void;
}

/** Gives the very time that was pointed at, over whoever has it. Only for who may, and with a reason. */
export function OverbookChoice({ time, disabled, busy, give }: OverbookChoiceProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  if (!useMay('agenda.overbook')) return null;
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap" className="desk-overbook">
      <TextInput
        size="xs"
        className="desk-row-text"
        label={t('overbook.reason')}
        value={reason}
        maxLength={200}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        className="desk-danger"
        loading={busy}
        disabled={disabled || reason.trim() === ''}
        onClick={() => give(reason.trim())}
      >
        {t('overbook.title', { time })}
      </Button>
    </Group>
  );
}
