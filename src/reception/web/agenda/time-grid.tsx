import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { ClinicOut } from '../../http/shapes/clinic.ts';
import { useClinicPart } from '../api/clinic-clock.ts';
import { useDensity } from '../shell/preferences.ts';
import type { Column } from './columns.ts';
import { ColumnBody } from './grid-column.tsx';
import { clockText, hoursToShow, type GridScale } from './grid-layout.ts';
import { movingNow, takeJustMoved, useMovingPart } from './moving.ts';
import { presentOf, useBeyond, useGhostInSight, usePresentInSight, useRowsInSight } from './use-sight.ts';
import { walkFrom, type Stand } from './walk.ts';

/** A ten-minute visit still has room for one line. */
const PX_PER_MINUTE = { comfortable: 1.8, compact: 1.4 } as const;
const AXIS_PX = 56;
const NARROWEST_COLUMN_PX = 168;
const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

interface TimeGridProps {
  readonly columns: readonly Column[];
  readonly clinic: ClinicOut;
  readonly label: string;
  readonly head: (column: Column) => ReactNode;
  readonly columnLabel: (column: Column) => string;
}

function NowLabel({ columns, scale }: { readonly columns: readonly Column[]; readonly scale: GridScale }) {
  const now = useClinicPart((nowMs) => presentOf(columns, scale.hours, nowMs));
  if (now === undefined) return null;
  return (
    <span className="agenda-now-label" style={{ top: (now - scale.hours.from) * scale.pxPerMinute }}>
      {clockText(now)}
    </span>
  );
}

const Axis = memo(function Axis({
  columns,
  scale,
}: {
  readonly columns: readonly Column[];
  readonly scale: GridScale;
}) {
  const { hours, pxPerMinute } = scale;
  const marks = Array.from({ length: (hours.to - hours.from) / 60 }, (_, index) => hours.from + index * 60);
  return (
    <div className="agenda-axis" aria-hidden style={{ height: (hours.to - hours.from) * pxPerMinute }}>
      {marks.map((minute) => (
        <span key={minute} className="agenda-hour" style={{ top: (minute - hours.from) * pxPerMinute }}>
          {clockText(minute)}
        </span>
      ))}
      <NowLabel columns={columns} scale={scale} />
    </div>
  );
});

function keyOfColumnWith(columns: readonly Column[], id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const has = ({ item }: Column['items'][number]) => item.kind === 'appointment' && item.appointment.id === id;
  return columns.find(({ items }) => items.some(has))?.key;
}

/** Shows nothing: it follows each step of what is moved, so that the grid does not have to. */
const GhostSight = memo(function GhostSight({
  scroller,
  columns,
  clinic,
  scale,
}: Pick<TimeGridProps, 'columns' | 'clinic'> & {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scale: GridScale;
}) {
  useGhostInSight(scroller, { columns, clinic, scale, axisPx: AXIS_PX, narrowestPx: NARROWEST_COLUMN_PX });
  return null;
});

function standOf(target: EventTarget | null): Stand | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const id = target.closest<HTMLElement>('[data-appointment]')?.dataset['appointment'];
  const columnKey = target.closest('section')?.dataset['column'];
  return id === undefined || columnKey === undefined ? undefined : { columnKey, id };
}

/** A visit that needs two rooms stands in two columns. */
function selectorOf({ columnKey, id }: Stand): string {
  return `[data-column="${CSS.escape(columnKey)}"] [data-appointment="${CSS.escape(id)}"]`;
}

function isSameStand(one: Stand | undefined, other: Stand | undefined): boolean {
  return one?.id === other?.id && one?.columnKey === other?.columnKey;
}

/** What the arrows go to is drawn first and then given the focus; what has the focus stays drawn. */
function useWalk(columns: readonly Column[], moved: string | undefined) {
  const scroller = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<Stand | undefined>();
  /** To have the focus, once it is drawn: a layout or two later, where its column has to come first. */
  const wanted = useRef<(Stand & { readonly from: Element | null }) | undefined>(undefined);
  useEffect(() => {
    const one = wanted.current;
    const drawn =
      one && isSameStand(one, kept) ? scroller.current?.querySelector<HTMLElement>(selectorOf(one)) : undefined;
    if (!one || !drawn) return;
    wanted.current = undefined;
    const { activeElement } = document;
    if (activeElement === one.from || activeElement === document.body) drawn.focus();
  });
  // What was moved has the focus again where it stands then, unless somebody went elsewhere: the next key goes on from there.
  const awaited = useRef<ReturnType<typeof takeJustMoved>>(undefined);
  useEffect(() => {
    if (moved !== undefined) {
      awaited.current = undefined;
      return;
    }
    // The day that it stands on may have to be drawn first; after that, nobody is taken away from what they do.
    awaited.current = takeJustMoved() ?? awaited.current;
    const one = awaited.current;
    if (!one) return;
    const columnKey = keyOfColumnWith(columns, one.id);
    const { activeElement } = document;
    const isLate = performance.now() > one.until;
    if (!isLate && (columnKey === undefined || standOf(activeElement)?.id === one.id)) return;
    awaited.current = undefined;
    if (isLate || columnKey === undefined || activeElement !== document.body) return;
    wanted.current = { columnKey, id: one.id, from: activeElement };
    setKept({ columnKey, id: one.id });
  }, [columns, moved]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Of the region as a whole: what is pressed on any of a thousand buttons comes here.
    const pressed = (event: KeyboardEvent) => {
      const stand = ARROWS.has(event.key) && !event.altKey && !movingNow() ? standOf(event.target) : undefined;
      if (stand === undefined) return;
      event.preventDefault();
      const next = walkFrom(columns, stand, event.key);
      wanted.current = next && { ...next, from: document.activeElement };
      if (next) setKept(next);
    };
    const focused = ({ target }: FocusEvent) => {
      const stand = standOf(target);
      if (stand) setKept((before) => (isSameStand(before, stand) ? before : stand));
    };
    element.addEventListener('keydown', pressed);
    element.addEventListener('focusin', focused);
    return () => {
      element.removeEventListener('keydown', pressed);
      element.removeEventListener('focusin', focused);
    };
  }, [columns]);
  return { scroller, kept };
}

/** Told after the layout that there is anyway; the library's own way asks for one before it. */
function observeSize(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (size: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    if (entry) tell({ width: entry.contentRect.width, height: entry.contentRect.height });
  });
  observer.observe(scrollElement);
  return () => observer.disconnect();
}

/** Columns over one time axis. Axis and heads stay in sight; the columns keep a readable width and scroll sideways; only what is near the screen is drawn. */
export const TimeGrid = memo(function TimeGrid({ columns, clinic, label, head, columnLabel }: TimeGridProps) {
  const moved = useMovingPart((moving) => moving?.appointment.id);
  const { scroller, kept } = useWalk(columns, moved);
  const pxPerMinute = PX_PER_MINUTE[useDensity()];
  const shown = useMemo(
    () => hoursToShow(columns.flatMap((column) => [...column.working, ...column.items.map(({ span }) => span)])),
    [columns],
  );
  const scale = useMemo<GridScale>(
    () => ({ hours: { from: shown.from, to: shown.to }, pxPerMinute }),
    [shown.from, shown.to, pxPerMinute],
  );
  const beyond = useBeyond();
  // Its functions are new at each drawing, which is what is wanted here: they are read in this very drawing and handed to nobody.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => NARROWEST_COLUMN_PX,
    paddingStart: AXIS_PX,
    overscan: beyond.columns,
    observeElementRect: observeSize,
    initialRect: { width: 1_400, height: 800 },
    useFlushSync: false,
  });
  const rows = useRowsInSight(scroller, scale, beyond.minutes);
  usePresentInSight(scroller, columns, scale);
  const movedKey = useMemo(() => keyOfColumnWith(columns, moved), [columns, moved]);
  const drawn = new Set(virtual.getVirtualItems().map(({ index }) => index));
  const isDrawn = ({ key }: Column, index: number) => drawn.has(index) || key === kept?.columnKey || key === movedKey;
  return (
    <div className="agenda-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <div
        className="agenda-grid"
        data-moving={moved !== undefined || undefined}
        style={{
          gridTemplateColumns: `${AXIS_PX}px repeat(${columns.length}, minmax(0, 1fr))`,
          minWidth: AXIS_PX + columns.length * NARROWEST_COLUMN_PX,
        }}
      >
        <div className="agenda-corner" />
        <GhostSight scroller={scroller} columns={columns} clinic={clinic} scale={scale} />
        {columns.map((column, index) => (
          <div key={column.key} className="agenda-head">
            {isDrawn(column, index) ? head(column) : null}
          </div>
        ))}
        <Axis columns={columns} scale={scale} />
        {columns.map((column, index) => (
          <section key={column.key} aria-label={columnLabel(column)} data-column={column.key}>
            {isDrawn(column, index) ? (
              <ColumnBody
                column={column}
                clinic={clinic}
                scale={scale}
                rows={rows}
                kept={column.key === kept?.columnKey ? kept.id : undefined}
                moved={column.key === movedKey ? moved : undefined}
              />
            ) : null}
          </section>
        ))}
      </div>
    </div>
  );
});
