import { ActionIcon, Badge, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlayerPause, IconPlayerRecord, IconPlayerStop } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { useCall, useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';

type Action = 'start' | 'pause' | 'resume' | 'stop';

/** Records a call whose caller allowed it, and pauses while a card number is said. Says all the time whether it is recorded. */
export function RecordingControl({ callId }: { readonly callId: string }) {
  const i18n = useI18n();
  const { t } = i18n;
  const may = useMay('recording.control');
  const client = useQueryClient();
  const detail = useCall(may ? callId : undefined);
  const control = useMutation({
    mutationFn: (action: Action) => api(`/calls/${callId}/recording`, { method: 'POST', body: { action } }),
    onError: (error) => notifications.show({ color: 'red.9', message: sentenceOf(error, i18n), autoClose: 8_000 }),
    onSettled: () => client.invalidateQueries({ queryKey: ['call', callId] }),
  });
  if (!may || !detail.data) return null;
  const now = detail.data.recordings.find(({ status }) => status === 'running' || status === 'paused');
  const busy = control.isPending;
  if (!now) {
    return (
      <Button
        size="xs"
        variant="default"
        loading={busy}
        leftSection={<IconPlayerRecord size={16} aria-hidden />}
        onClick={() => control.mutate('start')}
      >
        {t('recording.start')}
      </Button>
    );
  }
  const paused = now.status === 'paused';
  return (
    <Group gap={6} wrap="nowrap">
      <Badge className="desk-status" data-tone={paused ? 'doubt' : 'bad'} role="status">
        {t(paused ? 'recording.paused' : 'recording.running')}
      </Badge>
      <Button
        size="xs"
        variant="default"
        loading={busy}
        leftSection={paused ? <IconPlayerRecord size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
        onClick={() => control.mutate(paused ? 'resume' : 'pause')}
      >
        {t(paused ? 'recording.resume' : 'recording.pause')}
      </Button>
      <ActionIcon
        variant="default"
        size={30}
        disabled={busy}
        aria-label={t('recording.stop')}
        title={t('recording.stop')}
        onClick={() => control.mutate('stop')}
      >
        <IconPlayerStop size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
