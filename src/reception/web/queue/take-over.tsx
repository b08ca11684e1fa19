import { Button } from '@mantine/core';
import { IconPhoneIncoming } from '@tabler/icons-react';
import type { CallOut } from '../../http/shapes/call.ts';
import { useMay } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useCallControl, usePresence, useQueue, useSetPresence } from './queue-queries.ts';

/** Takes a caller away from the automatic receptionist: my telephone rings. Who was away is there from this moment on. */
export function TakeOver({ call }: { readonly call: Pick<CallOut, 'id' | 'direction' | 'status'> }) {
  const { t } = useI18n();
  const may = useMay('call.handle');
  const queue = useQueue();
  const presence = usePresence();
  const setPresence = useSetPresence();
  const control = useCallControl();
  const queued = queue.data?.calls.some(({ callId }) => callId === call.id) ?? true;
  if (!may || queued || call.direction !== 'inbound' || call.status !== 'in-progress') return null;
  const now = presence.data?.agent?.presence ?? 'away';
  const take = async () => {
    if (now === 'away' || now === 'wrap-up') await setPresence.mutateAsync({ presence: 'available' });
    await control.mutateAsync({ callId: call.id, control: { kind: 'take-over' } });
  };
  return (
    <Button
      size="xs"
      leftSection={<IconPhoneIncoming size={16} aria-hidden />}
      loading={control.isPending || setPresence.isPending}
      // What was refused is told by the mutation itself.
      onClick={() => void take().catch(() => undefined)}
    >
      {t('call.takeOver')}
    </Button>
  );
}
