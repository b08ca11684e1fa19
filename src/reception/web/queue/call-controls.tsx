import { Button, Menu } from '@mantine/core';
import { IconEar, IconPhoneOff, IconPlayerPause, IconPlayerPlay, IconUsersGroup } from '@tabler/icons-react';
import { useMay, useSession } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { RecordingControl } from './recording-control.tsx';
import {
  useCallControl,
  usePresence,
  useSetPresence,
  type CallControl,
  type QueuedCall,
  type QueueOut,
} from './queue-queries.ts';
import { TransferMenu } from './transfer-menu.tsx';

type Run = (control: CallControl) => void;

/** Listens to a colleague's call, or speaks in it: my own telephone rings. Who takes no calls is rung where they are, and for nothing else. */
function Supervise({ call }: { readonly call: QueuedCall }) {
  const { t } = useI18n();
  const control = useCallControl();
  const presence = usePresence();
  const setPresence = useSetPresence();
  const supervise = async (mode: 'listen' | 'coach' | 'barge') => {
    if ((presence.data?.agent?.presence ?? 'away') === 'away') await setPresence.mutateAsync({ presence: 'busy' });
    await control.mutateAsync({ callId: call.callId, control: { kind: 'supervise', body: { mode } } });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconEar size={16} aria-hidden />}>
          {t('call.supervise')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['listen', 'coach', 'barge'] as const).map((mode) => (
          // What was refused is told by the mutation itself.
          <Menu.Item key={mode} onClick={() => void supervise(mode).catch(() => undefined)}>
            {t(`call.supervise.${mode}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What can be done with a call that somebody of the clinic talks on: by who talks, and by who supervises. */
export function CallControls({
  call,
  agents,
  onHungUp,
}: {
  readonly call: QueuedCall;
  readonly agents: QueueOut['agents'];
  /** Puts the receiver of the browser down, also where the server does not answer. */
  readonly onHungUp?: (() => void) | undefined;
}) {
  const { t } = useI18n();
  const me = useSession().data?.staff.id;
  const maySupervise = useMay('call.supervise');
  const control = useCallControl();
  const run: Run = (wanted) => control.mutate({ callId: call.callId, control: wanted });
  if (call.status !== 'talking') return null;
  const target = call.people.find(({ role }) => role === 'target');
  const underWay = target !== undefined;
  if (call.staffId !== me) return maySupervise ? <Supervise call={call} /> : null;
  return (
    <>
      <RecordingControl callId={call.callId} />
      <Button
        size="xs"
        variant="default"
        aria-pressed={call.held}
        leftSection={call.held ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
        onClick={() => run({ kind: 'hold', body: { held: !call.held } })}
      >
        {t(call.held ? 'call.resume' : 'call.hold')}
      </Button>
      {underWay ? (
        <>
          {target.status === 'joined' && call.held ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconUsersGroup size={16} aria-hidden />}
              onClick={() => run({ kind: 'transfer/end', body: { end: 'join' } })}
            >
              {t('call.transfer.join')}
            </Button>
          ) : null}
          <Button size="xs" onClick={() => run({ kind: 'transfer/end', body: { end: 'complete' } })}>
            {t('call.transfer.complete')}
          </Button>
          <Button size="xs" variant="default" onClick={() => run({ kind: 'transfer/end', body: { end: 'cancel' } })}>
            {t('call.transfer.cancel')}
          </Button>
        </>
      ) : (
        <TransferMenu agents={agents} run={run} />
      )}
      <Button
        size="xs"
        color="red.9"
        leftSection={<IconPhoneOff size={16} aria-hidden />}
        onClick={() =>
          control.mutate({ callId: call.callId, control: { kind: 'hang-up' } }, { onSettled: () => onHungUp?.() })
        }
      >
        {t('softphone.hangUp')}
      </Button>
    </>
  );
}
