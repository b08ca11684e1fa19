import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { IconCheck, IconHandStop } from '@tabler/icons-react';
import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { instantOfMinute, minuteOf, type Column } from './columns.ts';
import { AppointmentButton, boxOf, HoldBox, type GridScale } from './grid-items.tsx';
import { clockText, minuteAt, restOf, type MinuteSpan } from './grid-layout.ts';
import { objectionText } from './move-bar.tsx';
import { pointAt, type Moving } from './moving.ts';
import { snapped, type Objection } from './placement.ts';

/** Where the moved appointment would stand in this column, and what is in its way. */
export interface Ghost {
  readonly span: MinuteSpan;
  readonly objection: Objection | undefined;
}

interface ColumnBodyProps {
  readonly column: Column;
  readonly scale: GridScale;
  readonly nowMs: number;
  readonly moving: Moving | undefined;
  readonly ghost: Ghost | undefined;
  /** Of what is being moved. */
  readonly gridMinutes: number;
}

function GhostBox({ ghost, scale }: { readonly ghost: Ghost; readonly scale: GridScale }) {
  const i18n = useI18n();
  const { span, objection } = ghost;
  const box = boxOf(span, scale);
  const Icon = objection ? IconHandStop : IconCheck;
  return (
    <div
      className="agenda-ghost"
      data-refused={objection !== undefined || undefined}
      style={{ ...box, height: Math.max(box.height, 20) }}
    >
      <Icon size={14} aria-hidden />
      <strong>{clockText(span.from)}</strong>
      {objection ? <span>{objectionText(objection, i18n)}</span> : null}
    </div>
  );
}

function Background({ column, scale }: { readonly column: Column; readonly scale: GridScale }) {
  const { t } = useI18n();
  return (
    <>
      {restOf(scale.hours, column.working).map((span) => (
        <div key={span.from} className="agenda-off" style={boxOf(span, scale)} />
      ))}
      {column.closures.map(({ closure, span }) => (
        <div key={closure.id} className="agenda-closure" style={boxOf(span, scale)}>
          <span>{t('agenda.closure', { reason: closure.reason })}</span>
        </div>
      ))}
    </>
  );
}

/** One strip of the agenda. Drawn anew only when something of its own changes: thirty of them stand beside each other. */
export const ColumnBody = memo(function ColumnBody({
  column,
  scale,
  nowMs,
  moving,
  ghost,
  gridMinutes,
}: ColumnBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const { hours, pxPerMinute } = scale;
  const now = minuteOf(nowMs, column.zone, column.date);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const spotAt = (clientY: number, grabbedPx: unknown) => {
      const offset = clientY - element.getBoundingClientRect().top - (typeof grabbedPx === 'number' ? grabbedPx : 0);
      return { columnKey: column.key, minute: snapped(column, minuteAt(offset, hours, pxPerMinute), gridMinutes) };
    };
    return dropTargetForElements({
      element,
      onDrag: ({ location, source }) => pointAt(spotAt(location.current.input.clientY, source.data['grabbedPx'])),
      onDrop: ({ location, source }) =>
        pointAt(spotAt(location.current.input.clientY, source.data['grabbedPx']), { dropped: true, dragged: false }),
    });
  }, [column, hours, pxPerMinute, gridMinutes]);
  const point = (event: MouseEvent<HTMLDivElement>) => {
    const minute = minuteAt(event.clientY - event.currentTarget.getBoundingClientRect().top, hours, pxPerMinute);
    if (moving) {
      pointAt({ columnKey: column.key, minute: snapped(column, minute, gridMinutes) });
      return;
    }
    openPanel({
      kind: 'book',
      practitioner: column.practitioner.id,
      site: column.site.id,
      at: instantOfMinute(column.date, minute, column.zone),
    });
  };
  return (
    <div ref={body} className="agenda-column" style={{ height: (hours.to - hours.from) * pxPerMinute }}>
      <Background column={column} scale={scale} />
      {/* Pointing at free time is a short cut; the button "new appointment" does the same by keyboard. */}
      <div className="agenda-free" onClick={point} role="presentation" />
      {column.items.map((placed) =>
        placed.item.kind === 'appointment' ? (
          <AppointmentButton
            key={placed.item.appointment.id}
            placed={placed}
            appointment={placed.item.appointment}
            column={column}
            scale={scale}
            isWalkable={moving === undefined}
            isMoving={moving?.appointment.id === placed.item.appointment.id}
          />
        ) : (
          <HoldBox key={placed.item.hold.id} placed={placed} hold={placed.item.hold} column={column} scale={scale} />
        ),
      )}
      {ghost ? <GhostBox ghost={ghost} scale={scale} /> : null}
      {now > hours.from && now < hours.to ? (
        <div className="agenda-now" style={{ top: (now - hours.from) * pxPerMinute }} aria-hidden />
      ) : null}
    </div>
  );
});
