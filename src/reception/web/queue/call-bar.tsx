import { Button, Group, Text } from '@mantine/core';
import { IconPhoneCall, IconUserScan } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useSession } from '../api/queries.ts';
import { durationText, phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel, usePanel } from '../shell/open-panel.ts';
import { CallControls } from './call-controls.tsx';
import { useQueue, useSeconds, type QueuedCall, type QueueOut } from './queue-queries.ts';

function Bar({ call, agents }: { readonly call: QueuedCall; readonly agents: QueueOut['agents'] }) {
  const { t } = useI18n();
  const now = useSeconds();
  const since = Date.parse(call.connectedAt ?? call.enteredAt);
  return (
    <Group className="call-bar" gap="md" wrap="nowrap" justify="space-between" role="region" aria-label={t('call.bar')}>
      <Group gap="sm" wrap="nowrap">
        <IconPhoneCall size={20} aria-hidden className={call.status === 'ringing' ? 'desk-ringing' : undefined} />
        <Text fw={650} className="desk-figures">
          {phoneText(call.from) || t('calls.hidden')}
        </Text>
        <Text size="sm" className="desk-figures">
          {t(call.held ? 'call.held' : call.status === 'ringing' ? 'softphone.ringing' : 'softphone.talking')} ·{' '}
          {durationText(Math.max(0, (now - since) / 1_000))}
        </Text>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUserScan size={16} aria-hidden />}
          onClick={() => openPanel({ kind: 'pop', call: call.callId })}
        >
          {t('pop.open')}
        </Button>
      </Group>
      <CallControls call={call} agents={agents} />
    </Group>
  );
}

/** The call that rings for me or that I talk on. When it begins to ring, who it may be is shown by itself. */
export default function CallBar() {
  const queue = useQueue();
  const me = useSession().data?.staff.id;
  const panel = usePanel();
  const mine = queue.data?.calls.find(({ staffId, status }) => staffId === me && status !== 'waiting');
  const shown = useRef<string | undefined>(undefined);
  const id = mine?.callId;
  useEffect(() => {
    if (id === undefined || shown.current === id) return;
    shown.current = id;
    // Whoever is in the middle of something finds the button in the bar.
    if (panel === undefined) openPanel({ kind: 'pop', call: id });
  }, [id, panel]);
  return mine && queue.data ? <Bar call={mine} agents={queue.data.agents} /> : null;
}
