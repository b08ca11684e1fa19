import { ActionIcon, Alert, Text, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { post } from './api.ts';
import { numberOf, patientOf, type Line, type LiveState, type Message, type Persona } from './live-state.ts';
import { SaveAsTest } from './save-as-test.tsx';
import { useTexts } from './texts.tsx';
import type { PageKey } from './texts/es.ts';
import { useActions } from './use-actions.ts';

interface Props {
  readonly state: LiveState;
  readonly persona: Persona;
  readonly line: Line;
  readonly channel: 'sms' | 'whatsapp';
}

/** The messages between one patient and one line of the clinic, oldest first, with the field to answer. */
export function Thread({ state, persona, line, channel }: Props): ReactNode {
  const { t } = useTexts();
  const actions = useActions();
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const messages = state.messages.filter((one) => isInThread(one, { persona, line, channel })).toReversed();
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [messages.length]);
  const prefix = channel === 'whatsapp' ? 'whatsapp:' : '';
  const send = (): void => {
    const body = text.trim();
    if (body === '') return;
    const message = { from: prefix + persona.phone, to: prefix + line.number, body, profileName: persona.name };
    actions.run(async () => {
      await post('/messages', message);
      setText('');
    });
  };
  const press = (sid: string, button: string): void => {
    actions.run(() => post(`/messages/${sid}/press`, { button }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <div className="thread">
      <div className="chat" role="log" aria-label={t(channel)} tabIndex={0} ref={box}>
        {messages.length === 0 && (
          <Text size="sm" c="gray.7" ta="center" m="auto">
            {t('noMessages', { line: line.label })}
          </Text>
        )}
        {messages.map((message) => (
          <MessageBubble key={message.sid} message={message} zone={state.zone} press={press} />
        ))}
      </div>
      {messages.some(({ direction }) => direction === 'inbound') && (
        <SaveAsTest
          path={`/threads/recording.yml?${new URLSearchParams({ patient: persona.phone, line: line.number, channel })}`}
        />
      )}
      {actions.problem && (
        <Alert color="red" role="alert" p="xs" withCloseButton onClose={actions.dismiss}>
          {t('failed', { detail: actions.problem })}
        </Alert>
      )}
      <form onSubmit={submit} className="words">
        <Textarea
          autosize
          minRows={1}
          maxRows={4}
          value={text}
          maxLength={1_600}
          placeholder={t('writeMessage')}
          aria-label={t('writeMessage')}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          type="submit"
          size={36}
          variant="filled"
          loading={actions.busy}
          aria-label={t('send')}
          title={t('send')}
        >
          <IconSend size={18} />
        </ActionIcon>
      </form>
    </div>
  );
}

const STATUSES: Readonly<Record<string, PageKey>> = {
  queued: 'statusQueued',
  accepted: 'statusQueued',
  sent: 'statusSent',
  delivered: 'statusDelivered',
  received: 'statusReceived',
};

interface BubbleProps {
  readonly message: Message;
  readonly zone: string;
  readonly press: (sid: string, button: string) => void;
}

function MessageBubble({ message, zone, press }: BubbleProps): ReactNode {
  const { t, locale } = useTexts();
  const mine = message.direction === 'inbound';
  const when = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  const status = STATUSES[message.status];
  const state = message.errorCode ? t('undelivered', { code: message.errorCode }) : status ? t(status) : message.status;
  return (
    <div className={mine ? 'bubble bubble-mine' : 'bubble'} data-failed={message.errorCode !== undefined || undefined}>
      <span className="bubble-text">{message.body}</span>
      <span className="bubble-foot">
        {when.format(Date.parse(message.createdAt))}
        {mine ? '' : ` · ${state}`}
      </span>
      {message.buttons && (
        <div className="bubble-buttons">
          {message.buttons.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              disabled={message.status !== 'delivered' || message.pressed !== undefined}
              aria-pressed={message.pressed === id}
              onClick={() => press(message.sid, id)}
            >
              {title}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function isInThread(message: Message, thread: Pick<Props, 'persona' | 'line' | 'channel'>): boolean {
  const ours = message.direction === 'inbound' ? message.to : message.from;
  const whatsapp = message.to.startsWith('whatsapp:');
  return (
    whatsapp === (thread.channel === 'whatsapp') &&
    patientOf(message) === thread.persona.phone &&
    numberOf(ours) === thread.line.number
  );
}
