import { notifications } from '@mantine/notifications';
import type { Call, Device } from '@twilio/voice-sdk';
import { useEffect } from 'react';
import type { VoiceTokenOut } from '../../http/shapes/queue.ts';
import { api, ApiError } from '../api/client.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { setPhoneLine, type PhoneLine } from './phone-line.ts';

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

function showLine(call: Call): void {
  const show = (state: PhoneLine['state'], muted: boolean): void =>
    setPhoneLine({
      state,
      muted,
      answer: () => call.accept(),
      reject: () => call.reject(),
      hangUp: () => call.disconnect(),
      mute: (wanted) => (call.mute(wanted), show(state, wanted)),
      sendKeys: (keys) => call.sendDigits(keys),
    });
  show('ringing', false);
  call.on('accept', () => show('talking', false));
  for (const end of ['disconnect', 'cancel', 'reject'] as const) call.on(end, () => setPhoneLine(undefined));
}

/** The telephone in the browser while its owner takes calls there. What is done with its call stands in the call bar. */
export default function Softphone() {
  const { t } = useI18n();
  useEffect(() => {
    let device: Device | undefined;
    let gone = false;
    register(showLine)
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
      setPhoneLine(undefined);
    };
  }, [t]);
  return null;
}
