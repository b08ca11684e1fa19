import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPhonePause } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PatientRecordOut } from '../../http/shapes/patient-record.ts';
import { api } from '../api/client.ts';
import { phoneText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';

interface PhoneChangeProps {
  readonly id: string;
  readonly zone: string;
  readonly change: PatientRecordOut['phoneChange'];
}

/** A change of telephone that waits: until it holds, it can be taken back for a patient who says that it was not them. */
export function PhoneChange({ id, zone, change }: PhoneChangeProps) {
  const { t, locale } = useI18n();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => api<undefined>(`/patients/${id}/phone-change/withdraw`, { method: 'POST', body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: ['patient', id] }),
  });
  if (!change) return null;
  const when = whenText({ start: change.holdsFrom, zone }, locale);
  return (
    <Alert color="yellow" variant="light" p="xs" icon={<IconPhonePause size={20} aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" className="desk-wrap">
          {t('patient.phoneChange', { from: phoneText(change.oldPhone), to: phoneText(change.newPhone), when })}
        </Text>
        <Button size="compact-sm" variant="default" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('patient.phoneChangeWithdraw')}
        </Button>
      </Group>
      {withdraw.isError ? (
        <Text size="sm" c="red" role="alert">
          {t('patient.phoneChangeKept')}
        </Text>
      ) : null}
    </Alert>
  );
}
