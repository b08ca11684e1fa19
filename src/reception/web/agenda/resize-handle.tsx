import { notifications } from '@mantine/notifications';
import { useRef, type PointerEvent } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { sentenceOf } from '../shell/states.tsx';
import type { GridScale } from './grid-layout.ts';
import { useResize } from './use-move.ts';

const STEP = 5;
const SHORTEST = 5;

/** Pulling the lower edge: the length is shown while it changes, and sent when the pointer is let go. */
export function ResizeHandle({
  appointment,
  scale,
  show,
}: {
  readonly appointment: AppointmentOut;
  readonly scale: GridScale;
  readonly show: (minutes: number | undefined) => void;
}) {
  const i18n = useI18n();
  const resize = useResize();
  const pulled = useRef<{ y: number; minutes: number; now: number } | undefined>(undefined);
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const minutes = Math.round((Date.parse(appointment.end) - Date.parse(appointment.start)) / 60_000);
    pulled.current = { y: event.clientY, minutes, now: minutes };
  };
  const pull = (event: PointerEvent<HTMLSpanElement>) => {
    const from = pulled.current;
    if (!from) return;
    const by = Math.round((event.clientY - from.y) / scale.pxPerMinute / STEP) * STEP;
    from.now = Math.max(SHORTEST, from.minutes + by);
    show(from.now);
  };
  const end = () => {
    const done = pulled.current;
    pulled.current = undefined;
    show(undefined);
    if (!done || done.now === done.minutes) return;
    resize(appointment, done.now).catch((error: unknown) =>
      notifications.show({ color: 'red.9', message: sentenceOf(error, i18n), autoClose: 8_000 }),
    );
  };
  return (
    <span
      className="agenda-resize"
      draggable={false}
      aria-hidden
      onPointerDown={begin}
      onPointerMove={pull}
      onPointerUp={end}
      onPointerCancel={() => ((pulled.current = undefined), show(undefined))}
      onClick={(event) => event.stopPropagation()}
    />
  );
}
