import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';

interface UntriedReasonProps {
  readonly label: string;
  readonly action: string;
  readonly disabled?: boolean;
  readonly publish: (reason: string) => void;
}

/** What did not come through its try-out is put in force all the same, for a reason that is kept. */
export function UntriedReason({ label, action, disabled = false, publish }: UntriedReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        size="xs"
        label={label}
        maxLength={300}
        className="desk-row-text"
        disabled={disabled}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button
        size="xs"
        color="red.9"
        variant="light"
        disabled={disabled || reason.trim() === ''}
        onClick={() => publish(reason.trim())}
      >
        {action}
      </Button>
    </Group>
  );
}
