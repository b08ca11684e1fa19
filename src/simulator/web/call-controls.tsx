import { ActionIcon, Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff, IconPhoneOff, IconSend, IconZzz } from '@tabler/icons-react';
import { useCallback, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Keypad } from './keypad.tsx';
import { readable, type Call } from './live-state.ts';
import { useMicrophone } from './speech.ts';
import { useTexts } from './texts.tsx';

interface Props {
  readonly call: Call;
  readonly act: (action: object) => void;
}

/** What a caller can do: press keys, say words, stay silent, hang up. */
export function CallControls({ call, act }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <div className="call-controls">
      {call.dialling && <StaffPhone call={call} act={act} />}
      <Words call={call} act={act} />
      {!call.dialling && (
        <Keypad
          press={(keys) => act({ kind: 'keys', keys })}
          hint={hintOf(call, t)}
          turn={call.transcript.at(-1)?.id ?? 0}
        />
      )}
      <Group justify="center" gap="md">
        <Button
          radius="xl"
          color="red.9"
          size="md"
          leftSection={<IconPhoneOff size={18} aria-hidden />}
          onClick={() => act({ kind: 'hangup' })}
        >
          {t('hangUp')}
        </Button>
      </Group>
    </div>
  );
}

function hintOf(call: Call, t: ReturnType<typeof useTexts>['t']): string {
  const { listening } = call;
  if (!listening) return '';
  return t(listening.keys && listening.speech ? 'listensBoth' : listening.keys ? 'listensKeys' : 'listensSpeech');
}

const TYPING_EVERY_MS = 2_000;

function Words({ call, act }: Props): ReactNode {
  const { t, locale } = useTexts();
  const [text, setText] = useState('');
  const typedAt = useRef(0);
  const say = useCallback(
    (words: string) => {
      if (words.trim() !== '') act({ kind: 'speech', text: words.trim().slice(0, 500) });
    },
    [act],
  );
  const microphone = useMicrophone(call.transcript.findLast((line) => line.language)?.language ?? locale, say);
  const typing = (value: string): void => {
    setText(value);
    // The clinic waits for somebody who has begun to speak: typing counts as that.
    if (performance.now() - typedAt.current < TYPING_EVERY_MS) return;
    typedAt.current = performance.now();
    act({ kind: 'speaking' });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    say(text);
    setText('');
  };
  return (
    <form onSubmit={submit} className="words">
      <TextInput
        value={text}
        placeholder={t('say')}
        aria-label={t('say')}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => typing(event.currentTarget.value)}
      />
      {microphone.available && (
        <ActionIcon
          size={36}
          variant={microphone.listening ? 'filled' : 'light'}
          color={microphone.listening ? 'red' : 'teal'}
          aria-label={microphone.listening ? t('stopSpeaking') : t('speak')}
          title={microphone.listening ? t('stopSpeaking') : t('speak')}
          onClick={microphone.toggle}
        >
          {microphone.listening ? <IconMicrophoneOff size={18} /> : <IconMicrophone size={18} />}
        </ActionIcon>
      )}
      <ActionIcon
        size={36}
        variant="light"
        color="gray"
        aria-label={t('staySilent')}
        title={t('staySilent')}
        onClick={() => act({ kind: 'silence' })}
      >
        <IconZzz size={18} />
      </ActionIcon>
      <ActionIcon type="submit" size={36} variant="filled" aria-label={t('send')} title={t('send')}>
        <IconSend size={18} />
      </ActionIcon>
    </form>
  );
}

/** The other end of a transfer: what the clinic's person does. */
function StaffPhone({ call, act }: Props): ReactNode {
  const { t } = useTexts();
  const outcome = (value: string) => () => act({ kind: 'dial', outcome: value });
  return (
    <Paper className="staff-phone" withBorder>
      {call.phase === 'bridged' ? (
        <Button fullWidth size="xs" color="red" variant="light" onClick={outcome('ended')}>
          {t('staffHangsUp')}
        </Button>
      ) : (
        <>
          <Text size="sm" fw={600} mb={6}>
            {t('staffRings', { to: readable(call.dialling?.to ?? '') })}
          </Text>
          <Group grow gap={6}>
            <Button size="xs" onClick={outcome('answered')}>
              {t('staffAnswers')}
            </Button>
            <Button size="xs" variant="light" color="gray" onClick={outcome('busy')}>
              {t('staffBusy')}
            </Button>
            <Button size="xs" variant="light" color="gray" onClick={outcome('no-answer')}>
              {t('staffAbsent')}
            </Button>
          </Group>
        </>
      )}
    </Paper>
  );
}
