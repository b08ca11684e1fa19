import { Text } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from './texts.tsx';

interface Props {
  /** The demo's time when the page last heard of it; it runs on from there with real time. */
  readonly now: string;
  readonly zone: string;
  readonly only?: 'time';
}

/** The demo's time of day, and its date unless only the time is wanted. */
export function ClockFace(props: Props): ReactNode {
  return <RunningFace key={props.now} {...props} />;
}

function RunningFace({ now, zone, only }: Props): ReactNode {
  const { locale } = useTexts();
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const startedMs = performance.now();
    const timer = setInterval(() => setElapsedMs(performance.now() - startedMs), 1_000);
    return () => clearInterval(timer);
  }, []);
  const at = Date.parse(now) + elapsedMs;
  const show = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at);
  const time = show({ hour: '2-digit', minute: '2-digit' });
  if (only) {
    return (
      <Text span size="xs" fw={700} className="numbers">
        {time}
      </Text>
    );
  }
  return (
    <div className="clock-face" role="timer">
      <Text span className="clock-time numbers">
        {time}
      </Text>
      <Text span size="sm" c="gray.7" className="clock-date">
        {show({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
      </Text>
    </div>
  );
}
