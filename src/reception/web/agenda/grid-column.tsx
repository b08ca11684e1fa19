import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { memo, useCallback, useEffect, useRef, type MouseEvent } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicPart } from '../api/clinic-clock.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { openPanel } from '../shell/open-panel.ts';
import { isChangeable } from './appointment-status.tsx';
import { withBuffers } from './buffers.ts';
import { instantOfMinute, minuteOf, type Column, type GridItem } from './columns.ts';
import { serviceOf, USUAL_GRID_MINUTES } from './ghost.ts';
import { GhostBox } from './ghost-box.tsx';
import { AppointmentButton, HoldBox } from './grid-items.tsx';
import { boxOf, minuteAt, restOf, type GridScale, type MinuteSpan, type Placed } from './grid-layout.ts';
import { objectionText } from './move-bar.tsx';
import { movingNow, pointAt } from './moving.ts';
import { snapped, whoIsThere } from './placement.ts';
import type { InTheWay } from './resize-handle.tsx';

interface ColumnBodyProps {
  readonly column: Column;
  readonly clinic: ClinicOut;
  readonly scale: GridScale;
  /** Only what lies in these minutes is drawn. */
  readonly rows: MinuteSpan;
  /** Drawn wherever it is: it has the focus. */
  readonly kept: string | undefined;
  /** On its way to another time: it stays drawn where it was. */
  readonly moved: string | undefined;
}

function Background({ column, scale }: { readonly column: Column; readonly scale: GridScale }) {
  const { t } = useI18n();
  return (
    <>
      {restOf(scale.hours, column.working).map((span) => (
        <div key={span.from} className="agenda-off" style={boxOf(span, scale)} />
      ))}
      {column.closures.map(({ closure, span, isOfAsset }) => (
        <div key={closure.id} className="agenda-closure" style={boxOf(span, scale)}>
          <span>{t(isOfAsset ? 'agenda.outOfUse' : 'agenda.closure', { reason: closure.reason })}</span>
        </div>
      ))}
    </>
  );
}

/** Where a pointer stands in a column: on the grid of what is being moved, if anything is. */
function spotOf({ column, clinic, scale }: Pick<ColumnBodyProps, 'column' | 'clinic' | 'scale'>, offsetPx: number) {
  const moving = movingNow();
  const gridMinutes = moving ? serviceOf(clinic, moving).gridMinutes : USUAL_GRID_MINUTES;
  const minute = minuteAt(offsetPx, scale.hours, scale.pxPerMinute);
  return { columnKey: column.key, minute: moving ? snapped(column, minute, gridMinutes) : minute };
}

/** What is in the way of a visit that is made longer: the same function as long as the column stands, so that no visit is drawn anew for it. */
function useInTheWay({ column, clinic }: Pick<ColumnBodyProps, 'column' | 'clinic'>): InTheWay {
  const i18n = useI18n();
  const latest = useRef({ column, clinic, i18n });
  useEffect(() => {
    latest.current = { column, clinic, i18n };
  });
  return useCallback((appointment, minutes) => {
    const now = latest.current;
    const from = minuteOf(appointment.start, now.column.zone, now.column.date);
    const span = { from, to: from + minutes };
    const taking = withBuffers(
      span,
      now.clinic.services.find(({ id }) => id === appointment.service.id),
    );
    const objection = whoIsThere({ column: now.column, span, taking, appointment });
    return objection && objectionText(objection, now.i18n);
  }, []);
}

function Items({ column, clinic, scale, rows, kept, moved }: ColumnBodyProps) {
  const inTheWay = useInTheWay({ column, clinic });
  const now = useClinicPart((nowMs) => minuteOf(nowMs, column.zone, column.date));
  const isDrawn = ({ item, span }: Placed<GridItem>): boolean =>
    (span.from < rows.to && span.to > rows.from) ||
    (item.kind === 'appointment' && (item.appointment.id === kept || item.appointment.id === moved));
  return column.items.filter(isDrawn).map((placed) => {
    const { item, span, lane, lanes } = placed;
    if (item.kind === 'hold')
      return <HoldBox key={item.hold.id} placed={placed} hold={item.hold} column={column} scale={scale} />;
    const { appointment } = item;
    return (
      <AppointmentButton
        key={appointment.id}
        appointment={appointment}
        columnKey={column.key}
        from={span.from}
        to={span.to}
        lane={lane}
        lanes={lanes}
        scale={scale}
        movable={column.asset === undefined && isChangeable(appointment) && span.from > now}
        practitioner={column.asset === undefined ? undefined : appointment.practitioner.name}
        isMoving={moved === appointment.id}
        inTheWay={inTheWay}
      />
    );
  });
}

function NowLine({ column, scale: { hours, pxPerMinute } }: { readonly column: Column; readonly scale: GridScale }) {
  const now = useClinicPart((nowMs) => minuteOf(nowMs, column.zone, column.date));
  if (now <= hours.from || now >= hours.to) return null;
  return <div className="agenda-now" style={{ top: (now - hours.from) * pxPerMinute }} aria-hidden />;
}

/** One strip of the agenda. Drawn anew only when something of its own changes: thirty of them stand beside each other. */
export const ColumnBody = memo(function ColumnBody(props: ColumnBodyProps) {
  const { column, clinic, scale, rows, kept, moved } = props;
  const { t } = useI18n();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = body.current;
    if (!element || column.asset) return;
    const spotAt = (clientY: number, grabbedPx: unknown) => {
      const offset = clientY - element.getBoundingClientRect().top - (typeof grabbedPx === 'number' ? grabbedPx : 0);
      return spotOf({ column, clinic, scale }, offset);
    };
    return dropTargetForElements({
      element,
      onDrag: ({ location, source }) => pointAt(spotAt(location.current.input.clientY, source.data['grabbedPx'])),
      onDrop: ({ location, source }) =>
        pointAt(spotAt(location.current.input.clientY, source.data['grabbedPx']), { dropped: true, dragged: false }),
    });
  }, [column, clinic, scale]);
  const point = (event: MouseEvent<HTMLDivElement>) => {
    const spot = spotOf(props, event.clientY - event.currentTarget.getBoundingClientRect().top);
    if (movingNow()) {
      pointAt(spot);
      return;
    }
    openPanel({
      kind: 'book',
      practitioner: column.practitioner.id,
      site: column.site.id,
      at: instantOfMinute(column.date, spot.minute, column.zone),
    });
  };
  return (
    <div
      ref={body}
      className="agenda-column"
      style={{ height: (scale.hours.to - scale.hours.from) * scale.pxPerMinute }}
    >
      <Background column={column} scale={scale} />
      {/* Pointing at free time is a short cut; the button "new appointment" does the same by keyboard. */}
      {column.asset ? null : <div className="agenda-free" onClick={point} role="presentation" />}
      {column.buffers.map(({ key, span }) => (
        <div key={key} className="agenda-buffer" style={boxOf(span, scale)} title={t('agenda.buffer')} />
      ))}
      <Items column={column} clinic={clinic} scale={scale} rows={rows} kept={kept} moved={moved} />
      <GhostBox column={column} clinic={clinic} scale={scale} />
      <NowLine column={column} scale={scale} />
    </div>
  );
});
