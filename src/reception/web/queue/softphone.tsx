import { Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMicrophone, IconMicrophoneOff, IconPhone, IconPhoneOff } from '@tabler/icons-react';
import type { Call, Device } from '@twilio/voice-sdk';
import { useEffect, useState } from 'react';
import type { VoiceTokenOut } from '../../http/shapes/queue.ts';
import { api, ApiError } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';

const fetchToken = (): Promise<VoiceTokenOut> => api<VoiceTokenOut>('/voice-token', { method: 'POST' });

/** Registers this browser as a telephone. The carrier's kit is large and comes only now. */
async function register(onRing: (call: Call) => void): Promise<Device> {
  const { token } = await fetchToken();
  const { Device: VoiceDevice } = await import('@twilio/voice-sdk');
  const device = new VoiceDevice(token, { closeProtection: true });
  device.on('incoming', onRing);
  device.on('tokenWillExpire', () => void fetchToken().then(({ token: fresh }) => device.updateToken(fresh)));
  await device.register();
  return device;
}

/** The telephone in the browser: rings, answers, mutes, sends keys. Hold and transfer belong to the call, see the call bar. */
export default function Softphone() {
  const { t } = useI18n();
  const [call, setCall] = useState<Call | undefined>();
  const [talking, setTalking] = useState(false);
  const [muted, setMuted] = useState(false);
  useEffect(() => {
    let device: Device | undefined;
    let gone = false;
    const over = () => (setCall(undefined), setTalking(false), setMuted(false));
    register((ringing) => {
      setCall(ringing);
      ringing.on('accept', () => setTalking(true));
      for (const end of ['disconnect', 'cancel', 'reject'] as const) ringing.on(end, over);
    })
      .then((made) => {
        device = made;
        if (gone) made.destroy();
      })
      .catch((error: unknown) => {
        const off = error instanceof ApiError && error.code === 'browser-calls-off';
        notifications.show({
          id: 'softphone',
          color: 'yellow',
          message: t(off ? 'softphone.off' : 'softphone.failed'),
        });
      });
    return () => {
      gone = true;
      device?.destroy();
    };
  }, [t]);
  if (!call) return null;
  return (
    <Paper
      className="softphone"
      withBorder
      shadow="lg"
      radius="lg"
      p="sm"
      role="region"
      aria-label={t('softphone.title')}
    >
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" fw={650} role="status">
          {t(talking ? 'softphone.talking' : 'softphone.ringing')}
        </Text>
        {talking ? (
          <>
            <Button
              size="xs"
              variant="default"
              aria-pressed={muted}
              leftSection={
                muted ? <IconMicrophoneOff size={16} aria-hidden /> : <IconMicrophone size={16} aria-hidden />
              }
              onClick={() => (call.mute(!muted), setMuted(!muted))}
            >
              {t(muted ? 'softphone.unmute' : 'softphone.mute')}
            </Button>
            <TextInput
              size="xs"
              w={80}
              aria-label={t('softphone.keys')}
              placeholder={t('softphone.keys')}
              value=""
              onChange={(event) => {
                const keys = event.currentTarget.value.replaceAll(/[^\d*#]/g, '');
                if (keys !== '') call.sendDigits(keys);
              }}
            />
          </>
        ) : (
          <Button size="xs" leftSection={<IconPhone size={16} aria-hidden />} onClick={() => call.accept()}>
            {t('softphone.answer')}
          </Button>
        )}
        <Button
          size="xs"
          color="red.9"
          leftSection={<IconPhoneOff size={16} aria-hidden />}
          onClick={() => (talking ? call.disconnect() : call.reject())}
        >
          {t(talking ? 'softphone.hangUp' : 'softphone.reject')}
        </Button>
      </Group>
    </Paper>
  );
}
