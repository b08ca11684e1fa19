import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useDensity } from '../shell/preferences.ts';
import { minuteOf, type Column } from './columns.ts';
import { ColumnBody, type Ghost } from './grid-column.tsx';
import type { GridScale } from './grid-items.tsx';
import { clockText, hoursToShow, type MinuteSpan } from './grid-layout.ts';
import type { Moving } from './moving.ts';
import { objectionTo, type Objection } from './placement.ts';

/** A ten-minute visit still has room for one line. */
const PX_PER_MINUTE = { comfortable: 1.8, compact: 1.4 } as const;
const AXIS_PX = 56;
const NARROWEST_COLUMN_PX = 168;
const SEEN_BEFORE_NOW_PX = 160;
const USUAL_GRID_MINUTES = 5;

export function serviceOf(clinic: ClinicOut, moving: Moving) {
  const service = clinic.services.find(({ id }) => id === moving.appointment.service.id);
  return {
    gridMinutes: service?.gridMinutes ?? USUAL_GRID_MINUTES,
    minutes: service?.durationMinutes ?? 20,
  };
}

/** Where the moved appointment would stand, and what is in its way. */
export function ghostOf(
  clinic: ClinicOut,
  moving: Moving | undefined,
  column: Column,
  nowMs: number,
): Ghost | undefined {
  if (!moving?.spot || moving.spot.columnKey !== column.key) return undefined;
  const { minutes, gridMinutes } = serviceOf(clinic, moving);
  const span: MinuteSpan = { from: moving.spot.minute, to: moving.spot.minute + minutes };
  const { appointment } = moving;
  const nowMinute = minuteOf(nowMs, column.zone, column.date);
  const objection: Objection | undefined = objectionTo(clinic, {
    column,
    span,
    appointment,
    serviceId: appointment.service.id,
    gridMinutes,
    nowMinute,
  });
  return { span, objection };
}

interface TimeGridProps {
  readonly columns: readonly Column[];
  readonly clinic: ClinicOut;
  readonly nowMs: number;
  readonly moving: Moving | undefined;
  readonly label: string;
  /** One for each column. */
  readonly heads: readonly ReactNode[];
  readonly columnLabel: (column: Column) => string;
}

function Axis({ scale, nowMinute }: { readonly scale: GridScale; readonly nowMinute: number | undefined }) {
  const { hours, pxPerMinute } = scale;
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => hours.from + index * 60);
  return (
    <div className="agenda-axis" aria-hidden style={{ height: (hours.to - hours.from) * pxPerMinute }}>
      {marks.map((minute) => (
        <Text
          key={minute}
          component="span"
          className="agenda-hour"
          style={{ top: (minute - hours.from) * pxPerMinute }}
        >
          {clockText(minute)}
        </Text>
      ))}
      {nowMinute === undefined ? null : (
        <span className="agenda-now-label" style={{ top: (nowMinute - hours.from) * pxPerMinute }}>
          {clockText(nowMinute)}
        </span>
      )}
    </div>
  );
}

/** The present, where one of the days is today. */
function presentOf(columns: readonly Column[], hours: MinuteSpan, nowMs: number): number | undefined {
  for (const column of columns) {
    const minute = minuteOf(nowMs, column.zone, column.date);
    if (minute > hours.from && minute < hours.to) return minute;
  }
  return undefined;
}

/** The present is in sight when a day is opened; a ghost that keys move is kept in sight; else nothing scrolls by itself. */
function useScrolling(
  scroller: RefObject<HTMLDivElement | null>,
  sight: { readonly dates: string; readonly presentPx: number; readonly ghost: string },
): void {
  const { dates, presentPx, ghost } = sight;
  const shownDates = useRef('');
  useEffect(() => {
    if (shownDates.current === dates) return;
    shownDates.current = dates;
    scroller.current?.scrollTo({ top: presentPx });
  }, [scroller, dates, presentPx]);
  useEffect(() => {
    if (ghost !== '')
      scroller.current?.querySelector('.agenda-ghost')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, ghost]);
}

/** Columns over one time axis. Axis and heads stay in sight; the columns keep a readable width, scroll sideways, and only those in sight are drawn. */
export function TimeGrid({ columns, clinic, nowMs, moving, label, heads, columnLabel }: TimeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const pxPerMinute = PX_PER_MINUTE[useDensity()];
  const shown = hoursToShow(columns.flatMap((column) => [...column.working, ...column.items.map(({ span }) => span)]));
  const scale = useMemo<GridScale>(
    () => ({ hours: { from: shown.from, to: shown.to }, pxPerMinute }),
    [shown.from, shown.to, pxPerMinute],
  );
  // Its functions are new at each drawing, which is what is wanted here: they are read in this very drawing and handed to nobody.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => NARROWEST_COLUMN_PX,
    paddingStart: AXIS_PX,
    overscan: 3,
    initialRect: { width: 1_400, height: 800 },
  });
  const drawn = new Set(virtual.getVirtualItems().map(({ index }) => index));
  const nowMinute = presentOf(columns, scale.hours, nowMs);
  const ghostAt = moving?.spot ? `${moving.spot.columnKey} ${moving.spot.minute}` : '';
  useScrolling(scroller, {
    dates: columns.map((column) => column.date).join(),
    presentPx:
      nowMinute === undefined ? 0 : Math.max(0, (nowMinute - scale.hours.from) * pxPerMinute - SEEN_BEFORE_NOW_PX),
    ghost: moving?.dragged ? '' : ghostAt,
  });
  const gridMinutes = moving ? serviceOf(clinic, moving).gridMinutes : USUAL_GRID_MINUTES;
  return (
    <div className="agenda-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <div
        className="agenda-grid"
        data-moving={moving !== undefined || undefined}
        style={{
          gridTemplateColumns: `${AXIS_PX}px repeat(${columns.length}, minmax(0, 1fr))`,
          minWidth: AXIS_PX + columns.length * NARROWEST_COLUMN_PX,
        }}
      >
        <div className="agenda-corner" />
        {columns.map((column, index) => (
          <div key={column.key} className="agenda-head">
            {heads[index]}
          </div>
        ))}
        <Axis scale={scale} nowMinute={nowMinute} />
        {columns.map((column, index) => (
          <section key={column.key} aria-label={columnLabel(column)} data-column={column.key}>
            {drawn.has(index) ? (
              <ColumnBody
                column={column}
                scale={scale}
                nowMs={nowMs}
                moving={moving}
                ghost={ghostOf(clinic, moving, column, nowMs)}
                gridMinutes={gridMinutes}
              />
            ) : null}
          </section>
        ))}
      </div>
    </div>
  );
}
