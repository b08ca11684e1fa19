import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/disable-native-drag-preview';
import { IconAlarm, IconPhoneCall } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';
import { clinicNow } from '../api/clinic-clock.ts';
import { timeText, whenText } from '../format.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { isChangeable, lookOf } from './appointment-status.tsx';
import type { Column, GridItem, Hold } from './columns.ts';
import { boxOf, clockText, type GridScale, type Placed } from './grid-layout.ts';
import { beginMove, endMove } from './moving.ts';
import { ResizeHandle, type InTheWay, type PulledLength } from './resize-handle.tsx';

function laneStyle({ lane, lanes, span }: Omit<Placed<GridItem>, 'item'>, scale: GridScale) {
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

interface AppointmentButtonProps {
  readonly appointment: AppointmentOut;
  readonly columnKey: string;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
  readonly scale: GridScale;
  readonly movable: boolean;
  readonly isMoving: boolean;
  /** Where the column is none of theirs. */
  readonly practitioner: string | undefined;
  /** Always the same: what it looks at may change. */
  readonly inTheWay: InTheWay;
}

/** One of a thousand: few elements, nothing of the component library, and drawn anew only when it is another one itself. */
export const AppointmentButton = memo(function AppointmentButton({
  appointment,
  columnKey,
  from,
  to,
  lane,
  lanes,
  scale,
  movable,
  isMoving,
  practitioner,
  inTheWay,
}: AppointmentButtonProps) {
  const { t, locale } = useI18n();
  const button = useRef<HTMLButtonElement>(null);
  const [pulled, setPulled] = useState<PulledLength | undefined>();
  // Only the pointer pulls an edge: there is none to pull before it comes near.
  const [isNear, setIsNear] = useState(false);
  const { key, icon: Icon, tone } = lookOf(appointment);
  const end = pulled === undefined ? to : from + pulled.minutes;
  const minutes = end - from;
  const time = timeText(appointment.start, appointment.zone);
  const what = practitioner === undefined ? appointment.service.name : `${practitioner} · ${appointment.service.name}`;
  const { startBy } = appointment;
  const deadline =
    startBy === undefined
      ? ''
      : ` · ${t('agenda.startBy', { when: whenText({ start: startBy, zone: appointment.zone }, locale) })}`;
  useEffect(() => {
    const element = button.current;
    // Only a pointer drags: of a thousand visits, those it comes near are made ready.
    if (!element || !movable || !isNear) return;
    return draggable({
      element,
      getInitialData: ({ input }) => ({ grabbedPx: input.clientY - element.getBoundingClientRect().top }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => disableNativeDragPreview({ nativeSetDragImage }),
      onDragStart: () => beginMove(appointment, { columnKey, minute: from }, true),
      onDrop: ({ location }) => {
        if (location.current.dropTargets.length === 0) endMove();
      },
    });
  }, [appointment, columnKey, from, movable, isNear]);
  return (
    <button
      ref={button}
      type="button"
      className="agenda-item"
      data-tone={tone}
      data-short={minutes < 20 || undefined}
      data-moving={isMoving || undefined}
      data-refused={pulled?.why === undefined ? undefined : true}
      data-cancelled={appointment.status === 'cancelled' || undefined}
      data-appointment={appointment.id}
      // From the first: what begins to be draggable later is styled a second time, with all that is in it.
      draggable={movable}
      style={laneStyle({ lane, lanes, span: { from, to: end } }, scale)}
      title={`${time} ${appointment.patient.name} · ${what} · ${t(key)}${deadline}`}
      onClick={() => openPanel({ kind: 'appointment', id: appointment.id })}
      onPointerEnter={() => setIsNear(true)}
    >
      <span className="agenda-item-head">
        <Icon size={14} stroke={2.2} aria-hidden className="agenda-item-icon" />
        <span className="agenda-item-time">{pulled === undefined ? time : `${time}–${clockText(end)}`}</span>
        {startBy === undefined ? null : <IconAlarm size={14} stroke={2.2} aria-hidden className="agenda-item-icon" />}
        <span className="agenda-item-name">{appointment.patient.name}</span>
      </span>
      {pulled?.why === undefined ? null : <span className="agenda-item-why">{pulled.why}</span>}
      {minutes >= 30 ? <span className="agenda-item-service">{what}</span> : null}
      <span className="desk-only-read">{`${minutes < 30 ? `, ${what}` : ''}, ${t(key)}${deadline}`}</span>
      {movable && isNear ? (
        <ResizeHandle appointment={appointment} scale={scale} inTheWay={inTheWay} show={setPulled} />
      ) : null}
    </button>
  );
});

export function HoldBox({
  placed,
  hold,
  column,
  scale,
}: {
  readonly placed: Placed<GridItem>;
  readonly hold: Hold;
  readonly column: Column;
  readonly scale: GridScale;
}) {
  const { t } = useI18n();
  const text = t('agenda.hold.long', { time: timeText(hold.expiresAt, column.zone) });
  return (
    <div className="agenda-hold" style={laneStyle(placed, scale)} title={text}>
      <IconPhoneCall size={14} aria-hidden />
      <span>{t('agenda.hold')}</span>
      <span className="desk-only-read">{text}</span>
    </div>
  );
}
