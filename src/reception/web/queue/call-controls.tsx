import { Button, Menu, TextInput } from '@mantine/core';
import {
  IconArrowsRight,
  IconEar,
  IconPhoneOff,
  IconPlayerPause,
  IconPlayerPlay,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useMay, useSession } from '../api/queries.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { RecordingControl } from './recording-control.tsx';
import { useCallControl, type CallControl, type QueuedCall, type QueueOut } from './queue-queries.ts';

type Run = (control: CallControl) => void;

function TransferMenu({ agents, run }: { readonly agents: QueueOut['agents']; readonly run: Run }) {
  const { t } = useI18n();
  const me = useSession().data?.staff.id;
  const [number, setNumber] = useState('');
  const free = agents.filter(({ presence, staffId }) => presence === 'available' && staffId !== me);
  const digits = number.replaceAll(/[\s().-]/g, '');
  const dialled = /^\d{9}$/.test(digits) ? `+34${digits}` : digits;
  const isNumber = /^\+[1-9]\d{6,14}$/.test(dialled);
  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconArrowsRight size={16} aria-hidden />}>
          {t('call.transfer')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('call.transfer.warm')}</Menu.Label>
        {free.map(({ staffId, name }) => (
          <Menu.Item
            key={staffId}
            onClick={() => run({ kind: 'transfer', body: { way: 'warm', to: { kind: 'staff', staffId } } })}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Label>{t('call.transfer.blind')}</Menu.Label>
        {free.map(({ staffId, name }) => (
          <Menu.Item
            key={staffId}
            onClick={() => run({ kind: 'transfer', body: { way: 'blind', to: { kind: 'staff', staffId } } })}
          >
            {name}
          </Menu.Item>
        ))}
        {free.length === 0 ? <Menu.Item disabled>{t('call.transfer.nobody')}</Menu.Item> : null}
        <Menu.Divider />
        <div className="presence-phone">
          <TextInput
            size="xs"
            type="tel"
            label={t('call.transfer.number')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <Button
            size="xs"
            variant="default"
            disabled={!isNumber}
            onClick={() => run({ kind: 'transfer', body: { way: 'warm', to: { kind: 'number', number: dialled } } })}
          >
            {t('call.transfer')}
          </Button>
        </div>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What can be done with a call that somebody of the clinic talks on: by who talks, and by who supervises. */
export function CallControls({ call, agents }: { readonly call: QueuedCall; readonly agents: QueueOut['agents'] }) {
  const { t } = useI18n();
  const me = useSession().data?.staff.id;
  const maySupervise = useMay('call.supervise');
  const control = useCallControl();
  const run: Run = (wanted) => control.mutate({ callId: call.callId, control: wanted });
  if (call.status !== 'talking') return null;
  const target = call.people.find(({ role }) => role === 'target');
  const underWay = target !== undefined;
  if (call.staffId !== me) {
    if (!maySupervise) return null;
    return (
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconEar size={16} aria-hidden />}>
            {t('call.supervise')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(['listen', 'coach', 'barge'] as const).map((mode) => (
            <Menu.Item key={mode} onClick={() => run({ kind: 'supervise', body: { mode } })}>
              {t(`call.supervise.${mode}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    );
  }
  return (
    <div className="desk-buttons">
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
        onClick={() => run({ kind: 'hang-up' })}
      >
        {t('softphone.hangUp')}
      </Button>
    </div>
  );
}
