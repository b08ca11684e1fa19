import { startTransition, useEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { clinicNow } from '../api/clinic-clock.ts';
import { minuteOf, type Column } from './columns.ts';
import { serviceOf } from './ghost.ts';
import { rowsInSight, type GridScale, type MinuteSpan } from './grid-layout.ts';
import { movingNow, useMovingPart } from './moving.ts';
import type { ClinicOut } from '../../http/shapes/clinic.ts';

const SEEN_BEFORE_NOW_PX = 160;
/** Scrolling changes what is drawn once in so many pixels. */
const STEP_PX = 120;

type Scroller = RefObject<HTMLDivElement | null>;

function subscribeToSize(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** The minutes of the day that are drawn, as somebody scrolls up and down. */
export function useRowsInSight(scroller: Scroller, scale: GridScale, beyond: number): MinuteSpan {
  const [step, setStep] = useState(0);
  const heightPx = useSyncExternalStore(subscribeToSize, () => window.innerHeight);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => setStep(Math.floor(element.scrollTop / STEP_PX));
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller]);
  return useMemo(
    () => rowsInSight(scale, { topPx: step * STEP_PX, heightPx: beyond === 0 ? heightPx : heightPx + STEP_PX, beyond }),
    [scale, step, heightPx, beyond],
  );
}

/** What is drawn beyond the edges of the screen, so that a turn of the wheel shows no empty paper. */
const BEYOND = { minutes: 60, columns: 2 };
const NOTHING_BEYOND = { minutes: 0, columns: 0 };

/** Nothing at first, so that what is in sight is there a third sooner; what lies around it follows when that is painted. */
export function useBeyond(): typeof BEYOND {
  const [beyond, setBeyond] = useState(NOTHING_BEYOND);
  useEffect(() => startTransition(() => setBeyond(BEYOND)), []);
  return beyond;
}

/** The present, where one of the days is today. */
export function presentOf(columns: readonly Column[], hours: MinuteSpan, nowMs: number): number | undefined {
  for (const column of columns) {
    const minute = minuteOf(nowMs, column.zone, column.date);
    if (minute > hours.from && minute < hours.to) return minute;
  }
  return undefined;
}

/** The present is in sight when a day is opened; after that nothing scrolls by itself. */
export function usePresentInSight(scroller: Scroller, columns: readonly Column[], scale: GridScale): void {
  const shownDates = useRef('');
  useEffect(() => {
    const dates = [...new Set(columns.map(({ date }) => date))].join();
    if (shownDates.current === dates) return;
    shownDates.current = dates;
    const now = presentOf(columns, scale.hours, clinicNow());
    const top = now === undefined ? 0 : (now - scale.hours.from) * scale.pxPerMinute - SEEN_BEFORE_NOW_PX;
    const element = scroller.current;
    // With the next frame: scrolling at once would lay the grid out a time more.
    requestAnimationFrame(() => element?.scrollTo({ top: Math.max(0, top) }));
  }, [scroller, columns, scale]);
}

/** The least that has to be scrolled so that a stretch lies in the window. */
function nearest(at: number, window: number, stretch: { readonly from: number; readonly to: number }): number {
  if (stretch.from < at) return stretch.from;
  return stretch.to > at + window ? Math.min(stretch.from, stretch.to - window) : at;
}

interface GhostSight {
  readonly columns: readonly Column[];
  readonly clinic: ClinicOut;
  readonly scale: GridScale;
  readonly axisPx: number;
  readonly narrowestPx: number;
}

/** What keys move is kept in sight. Where it stands is reckoned: it may not be drawn as yet. */
export function useGhostInSight(scroller: Scroller, sight: GhostSight): void {
  const { columns, clinic, scale, axisPx, narrowestPx } = sight;
  const at = useMovingPart((moving) =>
    moving?.spot && !moving.dragged ? `${moving.spot.columnKey} ${moving.spot.minute}` : undefined,
  );
  useEffect(() => {
    const [element, moving] = [scroller.current, movingNow()];
    if (at === undefined || !element || !moving?.spot) return;
    const { columnKey, minute } = moving.spot;
    const index = columns.findIndex(({ key }) => key === columnKey);
    if (index === -1) return;
    const headPx = element.querySelector<HTMLElement>('.agenda-corner')?.offsetHeight ?? 0;
    const [width, height] = [element.clientWidth - axisPx, element.clientHeight - headPx];
    const columnPx = Math.max(narrowestPx, width / columns.length);
    const from = (minute - scale.hours.from) * scale.pxPerMinute;
    const to = from + serviceOf(clinic, moving).minutes * scale.pxPerMinute;
    const top = nearest(element.scrollTop, height, { from, to });
    const left = nearest(element.scrollLeft, width, { from: index * columnPx, to: (index + 1) * columnPx });
    if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo({ top, left });
  }, [scroller, at, columns, clinic, scale, axisPx, narrowestPx]);
}
