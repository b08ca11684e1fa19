import { Button, Group, Text } from '@mantine/core';
import { IconPhoneCall, IconPhoneOff, IconUserScan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { durationText, phoneText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel, usePanel } from '../shell/open-panel.ts';
import { CallControls } from './call-controls.tsx';
import { PhoneButtons } from './phone-buttons.tsx';
import { usePhoneLine, type PhoneLine } from './phone-line.ts';
import { useMyCall, useQueue, useSeconds, type QueuedCall, type QueueOut } from './queue-queries.ts';

interface Place {
  /** In what is open over the page: nothing of the page can be reached then. */
  readonly inside: boolean;
  /** Something is open over the page, and has the keys of the call. */
  readonly covered: boolean;
  readonly line: PhoneLine | undefined;
}

function Strip({
  place: { inside, covered, line },
  name,
  isRinging,
  children,
}: {
  readonly place: Place;
  readonly name: string;
  readonly isRinging: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Group
      className="call-bar"
      gap="xs"
      justify="space-between"
      data-inside={inside || undefined}
      data-rings={(isRinging && line !== undefined && !covered) || undefined}
      {...(covered ? {} : { role: 'region', 'aria-label': name })}
    >
      {children}
    </Group>
  );
}

function Bar({ call, agents, place }: { call: QueuedCall; agents: QueueOut['agents']; place: Place }) {
  const { t } = useI18n();
  const now = useSeconds();
  const since = Date.parse(call.connectedAt ?? call.enteredAt);
  const isRinging = call.status === 'ringing';
  const { inside, covered, line } = place;
  return (
    <Strip place={place} name={t('call.bar')} isRinging={isRinging}>
      <Group gap="sm" wrap="nowrap">
        <IconPhoneCall size={20} aria-hidden className={isRinging ? 'desk-ringing' : undefined} />
        <Text fw={650} className="desk-figures">
          {phoneText(call.from) || t('calls.hidden')}
        </Text>
        <Text size="sm" className="desk-figures">
          {t(call.held ? 'call.held' : isRinging ? 'softphone.ringing' : 'softphone.talking')} ·{' '}
          {durationText(Math.max(0, (now - since) / 1_000))}
        </Text>
        {inside || covered ? null : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconUserScan size={16} aria-hidden />}
            onClick={() => openPanel({ kind: 'pop', call: call.callId })}
          >
            {t('pop.open')}
          </Button>
        )}
      </Group>
      {covered ? null : (
        <div className="desk-buttons">
          {line ? <PhoneButtons line={line} /> : null}
          <CallControls call={call} agents={agents} onHungUp={line?.hangUp} />
        </div>
      )}
    </Strip>
  );
}

/** The telephone in the browser rings before the queue is heard of, or for somebody else's call that is listened to. */
function PhoneBar({ line, place }: { readonly line: PhoneLine; readonly place: Place }) {
  const { t } = useI18n();
  const isRinging = line.state === 'ringing';
  return (
    <Strip place={place} name={t('softphone.title')} isRinging={isRinging}>
      <Group gap="sm" wrap="nowrap">
        <IconPhoneCall size={20} aria-hidden className={isRinging ? 'desk-ringing' : undefined} />
        <Text size="sm" fw={650} role="status">
          {t(isRinging ? 'softphone.ringing' : 'softphone.talking')}
        </Text>
      </Group>
      {place.covered ? null : (
        <div className="desk-buttons">
          <PhoneButtons line={line} />
          {isRinging ? null : (
            <Button size="xs" color="red.9" leftSection={<IconPhoneOff size={16} aria-hidden />} onClick={line.hangUp}>
              {t('softphone.hangUp')}
            </Button>
          )}
        </div>
      )}
    </Strip>
  );
}

/** The call that rings for me or that I talk on, over the page and, `inside`, in what is open over it. */
export function CallStrip({ inside = false }: { readonly inside?: boolean }) {
  const queue = useQueue();
  const mine = useMyCall();
  const line = usePhoneLine();
  const place = { inside, covered: usePanel() !== undefined && !inside, line };
  if (mine && queue.data) return <Bar call={mine} agents={queue.data.agents} place={place} />;
  return line ? <PhoneBar line={line} place={place} /> : null;
}
