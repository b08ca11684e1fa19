import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/disable-native-drag-preview';
import { VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhoneCall } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { timeText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { sentenceOf } from '../shell/states.tsx';
import { isChangeable, lookOf } from './appointment-status.tsx';
import type { Column, GridItem, Hold } from './columns.ts';
import { clockText, type MinuteSpan, type Placed } from './grid-layout.ts';
import { beginMove, endMove } from './moving.ts';
import { useResize } from './use-move.ts';

const STEP = 5;
const SHORTEST = 5;

export interface GridScale {
  readonly hours: MinuteSpan;
  readonly pxPerMinute: number;
}

export function boxOf(span: MinuteSpan, { hours, pxPerMinute }: GridScale) {
  const from = Math.max(span.from, hours.from);
  return { top: (from - hours.from) * pxPerMinute, height: (Math.min(span.to, hours.to) - from) * pxPerMinute };
}

function laneStyle({ lane, lanes, span }: Placed<GridItem>, scale: GridScale) {
  const { top, height } = boxOf(span, scale);
  return {
    top: top + 1,
    height: Math.max(height - 2, 16),
    left: `calc(${(100 * lane) / lanes}% + 3px)`,
    width: `calc(${100 / lanes}% - 6px)`,
  };
}

export function canMove(appointment: AppointmentOut): boolean {
  return isChangeable(appointment) && Date.parse(appointment.start) > clinicNow();
}

/** Pulling the lower edge: the length is shown while it changes, and sent when the pointer is let go. */
function ResizeHandle({
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

/** From one appointment to the next above, below or beside it, without going through all of them by Tab. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const own = event.currentTarget;
  const column = own.closest('section');
  const all = [...(column?.querySelectorAll<HTMLElement>('.agenda-item') ?? [])].toSorted(
    (a, b) => a.offsetTop - b.offsetTop,
  );
  const at = all.indexOf(own);
  const beside = (next: Element | null | undefined): HTMLElement | undefined => {
    for (
      let section = next;
      section;
      section = event.key === 'ArrowLeft' ? section.previousElementSibling : section.nextElementSibling
    ) {
      const [nearest] = [...section.querySelectorAll<HTMLElement>('.agenda-item')].toSorted(
        (a, b) => Math.abs(a.offsetTop - own.offsetTop) - Math.abs(b.offsetTop - own.offsetTop),
      );
      if (nearest) return nearest;
    }
    return undefined;
  };
  const wanted = {
    ArrowUp: () => all[at - 1],
    ArrowDown: () => all[at + 1],
    ArrowLeft: () => beside(column?.previousElementSibling),
    ArrowRight: () => beside(column?.nextElementSibling),
  }[event.key];
  if (!wanted || event.altKey) return;
  event.preventDefault();
  wanted()?.focus();
}

interface ItemProps {
  readonly placed: Placed<GridItem>;
  readonly column: Column;
  readonly scale: GridScale;
}

export function AppointmentButton({
  placed,
  appointment,
  column,
  scale,
  isMoving,
  isWalkable,
}: ItemProps & { readonly appointment: AppointmentOut; readonly isMoving: boolean; readonly isWalkable: boolean }) {
  const { t } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  const [length, setLength] = useState<number | undefined>();
  const { key, icon: Icon, tone } = lookOf(appointment);
  const span = length === undefined ? placed.span : { from: placed.span.from, to: placed.span.from + length };
  const minutes = span.to - span.from;
  const time = timeText(appointment.start, appointment.zone);
  const movable = canMove(appointment);
  useEffect(() => {
    const element = button.current;
    if (!element || !movable) return;
    return draggable({
      element,
      getInitialData: ({ input }) => ({ grabbedPx: input.clientY - element.getBoundingClientRect().top }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
      onDragStart: () => beginMove(appointment, { columnKey: column.key, minute: placed.span.from }, true),
      onDrop: ({ location }) => {
        if (location.current.dropTargets.length === 0) endMove();
      },
    });
  }, [appointment, column.key, placed.span.from, movable]);
  return (
    <button
      ref={button}
      type="button"
      className="agenda-item"
      data-tone={tone}
      data-short={minutes < 20 || undefined}
      data-moving={isMoving || undefined}
      data-cancelled={appointment.status === 'cancelled' || undefined}
      data-appointment={appointment.id}
      style={laneStyle({ ...placed, span }, scale)}
      title={`${time} ${appointment.patient.name} · ${appointment.service.name} · ${t(key)}`}
      onClick={() => openPanel({ kind: 'appointment', id: appointment.id })}
      onKeyDown={isWalkable ? walk : undefined}
    >
      <span className="agenda-item-head">
        <Icon size={14} stroke={2.2} aria-hidden className="agenda-item-icon" />
        <span className="agenda-item-time">{length === undefined ? time : `${time}–${clockText(span.to)}`}</span>
        <span className="agenda-item-name">{appointment.patient.name}</span>
      </span>
      {minutes >= 30 ? <span className="agenda-item-service">{appointment.service.name}</span> : null}
      <VisuallyHidden>
        {minutes < 30 ? `, ${appointment.service.name}` : ''}, {t(key)}
      </VisuallyHidden>
      {movable ? <ResizeHandle appointment={appointment} scale={scale} show={setLength} /> : null}
    </button>
  );
}

export function HoldBox({ placed, hold, column, scale }: ItemProps & { readonly hold: Hold }) {
  const { t } = useI18n();
  const text = t('agenda.hold.long', { time: timeText(hold.expiresAt, column.zone) });
  return (
    <div className="agenda-hold" style={laneStyle(placed, scale)} title={text}>
      <IconPhoneCall size={14} aria-hidden />
      <span>{t('agenda.hold')}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
