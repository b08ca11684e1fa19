import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay, useSession } from '../api/queries.ts';
import { anyOfText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

/** Whom to ask for a time that somebody else has, by name. */
export function OverbookAsk() {
  const { t, locale } = useI18n();
  const names = useSession().data?.ask['agenda.overbook'] ?? [];
  return (
    <Text size="sm" c="dimmed">
      {names.length === 0 ? t('overbook.ask') : t('overbook.ask.names', { names: anyOfText(names, locale) })}
    </Text>
  );
}

interface OverbookChoiceProps {
  /** What the button says that it does. */
  readonly title: string;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly give: (reason: string) => void;
}

/** Takes a time over whoever has it. Only for who may, and with a reason. */
export function OverbookChoice({ title, disabled, busy, give }: OverbookChoiceProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  if (!useMay('agenda.overbook')) return <OverbookAsk />;
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
        {title}
      </Button>
    </Group>
  );
}
