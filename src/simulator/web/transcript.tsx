import { useEffect, useRef, type ReactNode } from 'react';
import type { TranscriptLine } from './live-state.ts';
import { useTexts } from './texts.tsx';
import type { PageKey } from './texts/es.ts';

const NOTICES: Readonly<Record<string, PageKey>> = {
  silence: 'noticeSilence',
  beep: 'noticeBeep',
  dialling: 'noticeDialling',
  answered: 'noticeAnswered',
  queue: 'noticeQueue',
  'answering-machine': 'noticeMachine',
  error: 'noticeError',
  'passed-over': 'noticePassedOver',
};

/** What was said and pressed, as a chat that follows its end. */
export function Transcript({ lines }: { readonly lines: readonly TranscriptLine[] }): ReactNode {
  const { t } = useTexts();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = end.current?.parentElement;
    if (box) box.scrollTop = box.scrollHeight;
  }, [lines.length]);
  return (
    <div className="chat" role="log" aria-label={t('transcript')} tabIndex={0}>
      {lines.map((line) => (
        <Bubble key={line.id} line={line} />
      ))}
      <div ref={end} />
    </div>
  );
}

function Bubble({ line }: { readonly line: TranscriptLine }): ReactNode {
  const { t } = useTexts();
  if (line.kind === 'notice') {
    const key = NOTICES[line.notice ?? ''];
    return <p className="chat-notice">{key ? t(key, { text: line.text }) : line.text}</p>;
  }
  const mine = line.who === 'patient';
  return (
    <p className={mine ? 'bubble bubble-mine' : 'bubble'} lang={line.language}>
      {line.kind === 'keys'
        ? t('keysPressed', { text: line.text })
        : line.kind === 'play'
          ? `♪ ${line.text}`
          : line.text}
    </p>
  );
}
