/** A stretch of one local day, in minutes after midnight, half-open. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

export interface Placed<T> {
  readonly item: T;
  readonly span: MinuteSpan;
  /** Which of `lanes` equal strips, from 0: only what overlaps shares the width. */
  readonly lane: number;
  readonly lanes: number;
}

export const DAY_MINUTES = 1_440;
const SHORTEST_SHOWN = 10;
const DEFAULT_HOURS: MinuteSpan = { from: 8 * 60, to: 20 * 60 };

function place<T>(cluster: readonly { readonly item: T; readonly span: MinuteSpan }[]): readonly Placed<T>[] {
  const ends: number[] = [];
  const lanes = cluster.map(({ span }) => {
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = Math.max(span.to, span.from + SHORTEST_SHOWN);
    return lane;
  });
  return cluster.map((entry, index) => ({ ...entry, lane: lanes[index] ?? 0, lanes: ends.length }));
}

/** Gives overlapping items strips beside each other; what stands alone keeps the whole width. */
export function placeItems<T>(items: readonly { readonly item: T; readonly span: MinuteSpan }[]): readonly Placed<T>[] {
  const sorted = items.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const placed: Placed<T>[] = [];
  let cluster: { readonly item: T; readonly span: MinuteSpan }[] = [];
  let until = -1;
  for (const entry of sorted) {
    if (entry.span.from >= until) {
      placed.push(...place(cluster));
      cluster = [];
    }
    cluster.push(entry);
    until = Math.max(until, entry.span.to, entry.span.from + SHORTEST_SHOWN);
  }
  return [...placed, ...place(cluster)];
}

/** The hours to show: whole ones around everything that is there, at least six of them. */
export function hoursToShow(spans: readonly MinuteSpan[]): MinuteSpan {
  if (spans.length === 0) return DEFAULT_HOURS;
  const from = Math.floor(Math.min(...spans.map((span) => span.from)) / 60) * 60;
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)) / 60) * 60;
  return { from, to: Math.min(DAY_MINUTES, Math.max(to, from + 360)) };
}

/** What is left of the day outside the spans; the spans may overlap and come in any order. */
export function restOf(hours: MinuteSpan, spans: readonly MinuteSpan[]): readonly MinuteSpan[] {
  const rest: MinuteSpan[] = [];
  let at = hours.from;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > at) rest.push({ from: at, to: Math.min(span.from, hours.to) });
    at = Math.max(at, span.to);
    if (at >= hours.to) return rest;
  }
  return at < hours.to ? [...rest, { from: at, to: hours.to }] : rest;
}

/** The minute under a pointer, on the five-minute grid. */
export function minuteAt(offsetPx: number, hours: MinuteSpan, pxPerMinute: number): number {
  const minute = hours.from + Math.floor(offsetPx / pxPerMinute / 5) * 5;
  return Math.max(hours.from, Math.min(hours.to - 5, minute));
}

export function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** How the minutes of a day are laid out on the screen. */
export interface GridScale {
  readonly hours: MinuteSpan;
  readonly pxPerMinute: number;
}

export function boxOf(
  span: MinuteSpan,
  { hours, pxPerMinute }: GridScale,
): { readonly top: number; readonly height: number } {
  const from = Math.max(span.from, hours.from);
  return { top: (from - hours.from) * pxPerMinute, height: (Math.min(span.to, hours.to) - from) * pxPerMinute };
}

/** The minutes that are drawn: those in sight and some around them, in whole hours, so that scrolling seldom changes them. */
export function rowsInSight(
  { hours, pxPerMinute }: GridScale,
  seen: { readonly topPx: number; readonly heightPx: number; readonly beyond: number },
): MinuteSpan {
  const from = hours.from + seen.topPx / pxPerMinute - seen.beyond;
  const to = hours.from + (seen.topPx + seen.heightPx) / pxPerMinute + seen.beyond;
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}
