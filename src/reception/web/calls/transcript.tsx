import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { LineOut } from '../../http/shapes/call.ts';
import { timeText } from '../format.ts';
import { useI18n, type I18n } from '../i18n/i18n.tsx';

function wordsOf(line: LineOut, { t }: I18n): string {
  if (line.kind === 'keys') return t('calls.keys', { keys: line.text });
  if (line.kind === 'silence') return t('calls.silence');
  return line.kind === 'hangup' ? t('calls.hangup') : line.text;
}

interface TranscriptProps {
  readonly lines: readonly LineOut[];
  readonly zone: string;
  /** Keeps the newest words in sight. */
  readonly follow?: boolean;
}

/** What was said, as a conversation. */
export function Transcript({ lines, zone, follow = false }: TranscriptProps) {
  const i18n = useI18n();
  const list = useRef<HTMLOListElement>(null);
  const count = lines.length;
  useEffect(() => {
    // Only the talk itself scrolls, never the page that somebody reads.
    const talk = list.current;
    const box = talk?.parentElement;
    if (!follow || !talk || !box) return undefined;
    const toEnd = () => {
      box.scrollTop = box.scrollHeight;
    };
    toEnd();
    // A narrower window makes the talk longer without a word more.
    const watch = new ResizeObserver(toEnd);
    watch.observe(talk);
    return () => watch.disconnect();
  }, [follow, count]);
  if (count === 0) {
    return (
      <Text size="sm" c="dimmed">
        {i18n.t('calls.transcript.none')}
      </Text>
    );
  }
  return (
    <ol ref={list} className="desk-plain-list desk-talk" aria-label={i18n.t('calls.transcript')}>
      {lines.map((line, index) => (
        <li
          // Lines are only ever added at the end.
          key={index}
          className="desk-bubble"
          data-side={line.speaker}
          data-quiet={line.kind === 'silence' || line.kind === 'hangup' || undefined}
        >
          <Text size="xs" c="dimmed" fw={600}>
            {i18n.t(`calls.speaker.${line.speaker}`)} · {timeText(line.at, zone)}
          </Text>
          <Text size="sm" className="desk-wrap">
            {wordsOf(line, i18n)}
          </Text>
        </li>
      ))}
    </ol>
  );
}
