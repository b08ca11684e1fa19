import { useRef, type PointerEvent } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { sentenceOf } from '../shell/states.tsx';
import type { GridScale } from './grid-layout.ts';
import { minutesOf, useResize } from './use-move.ts';

const STEP = 5;
const SHORTEST = 5;

/** How long a visit would last while its edge is pulled, and what is in its way then. */
export interface PulledLength {
  readonly minutes: number;
  readonly why: string | undefined;
}

/** What is in the way of a visit that lasts so long, in words. */
export type InTheWay = (appointment: AppointmentOut, minutes: number) => string | undefined;

/**
 * Pulling the lower edge: the length, and what is in its way, is shown while it changes, and sent when the pointer is let go. What cannot
 * be is not sent: the same question that keys and taps lead to says why, and lets who may decide otherwise.
 */
export function ResizeHandle({
  appointment,
  scale,
  inTheWay,
  show,
}: {
  readonly appointment: AppointmentOut;
  readonly scale: GridScale;
  readonly inTheWay: InTheWay;
  readonly show: (pulled: PulledLength | undefined) => void;
}) {
  const i18n = useI18n();
  const resize = useResize();
  const pulled = useRef<{ y: number; minutes: number; now: number } | undefined>(undefined);
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    const minutes = minutesOf(appointment);
    pulled.current = { y: event.clientY, minutes, now: minutes };
  };
  const pull = (event: PointerEvent<HTMLSpanElement>) => {
    const from = pulled.current;
    if (!from) return;
    const by = Math.round((event.clientY - from.y) / scale.pxPerMinute / STEP) * STEP;
    from.now = Math.max(SHORTEST, from.minutes + by);
    show({ minutes: from.now, why: inTheWay(appointment, from.now) });
  };
  const ask = (minutes: number, why: string): void =>
    openPanel({ kind: 'appointment', id: appointment.id, length: { minutes, why } });
  const end = () => {
    const done = pulled.current;
    pulled.current = undefined;
    show(undefined);
    if (!done || done.now === done.minutes) return;
    const minutes = done.now;
    const why = inTheWay(appointment, minutes);
    if (why !== undefined) return ask(minutes, why);
    resize({ appointment, minutes }).catch((error: unknown) => ask(minutes, sentenceOf(error, i18n)));
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
