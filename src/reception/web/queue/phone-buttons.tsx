import { Button, TextInput } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff, IconPhone, IconPhoneOff } from '@tabler/icons-react';
import { useI18n } from '../i18n/i18n.tsx';
import type { PhoneLine } from './phone-line.ts';

/** The keys of the telephone in the browser: to answer or reject, then to be silent and to send keys. */
export function PhoneButtons({ line }: { readonly line: PhoneLine }) {
  const { t } = useI18n();
  if (line.state === 'ringing')
    return (
      <>
        <Button size="xs" leftSection={<IconPhone size={16} aria-hidden />} onClick={line.answer}>
          {t('softphone.answer')}
        </Button>
        <Button size="xs" color="red.9" leftSection={<IconPhoneOff size={16} aria-hidden />} onClick={line.reject}>
          {t('softphone.reject')}
        </Button>
      </>
    );
  const { muted } = line;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-pressed={muted}
        leftSection={muted ? <IconMicrophoneOff size={16} aria-hidden /> : <IconMicrophone size={16} aria-hidden />}
        onClick={() => line.mute(!muted)}
      >
        {t(muted ? 'softphone.unmute' : 'softphone.mute')}
      </Button>
      <TextInput
        size="xs"
        w={80}
        inputMode="tel"
        autoComplete="off"
        aria-label={t('softphone.keys')}
        placeholder={t('softphone.keys')}
        value=""
        onChange={(event) => {
          const keys = event.currentTarget.value.replaceAll(/[^\d*#]/g, '');
          if (keys !== '') line.sendKeys(keys);
        }}
      />
    </>
  );
}
