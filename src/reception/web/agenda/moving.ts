import { useSyncExternalStore } from 'react';
import type { AppointmentOut } from '../../http/shapes/agenda.ts';

/** A place of the agenda: a strip, and a minute of its day. */
export interface Spot {
  readonly columnKey: string;
  readonly minute: number;
}

/** An appointment that is on its way to another time: by pointer, by key or tap by tap. */
export interface Moving {
  readonly appointment: AppointmentOut;
  readonly spot?: Spot | undefined;
  /** Held by the pointer at this moment. */
  readonly dragged: boolean;
  /** Dropped there: what stands in its way is to be told and decided. */
  readonly dropped: boolean;
}

/** The same hour of the same strip on the day that is shown, where the spot stands on another: who turns the page keeps place and hour. */
export function carriedOver(spot: Spot, columns: readonly { readonly key: string }[]): Spot {
  if (columns.some(({ key }) => key === spot.columnKey)) return spot;
  const strip = stripOf(spot.columnKey);
  const there = columns.find(({ key }) => stripOf(key) === strip);
  return there ? { ...spot, columnKey: there.key } : spot;
}

/** Whose strip and where, of whichever day: a key ends with its date. */
function stripOf(columnKey: string): string {
  return columnKey.slice(0, columnKey.lastIndexOf(' '));
}

let moving: Moving | undefined;
/** What was moved last: the grid may not stand at that moment, on a day without columns or while they are on their way. */
let ended: { readonly id: string; readonly until: number } | undefined;
const RETURNS_WITHIN_MS = 10_000;
const listeners = new Set<() => void>();

function set(next: Moving | undefined): void {
  moving = next;
  for (const listener of listeners) listener();
}

export function beginMove(appointment: AppointmentOut, spot?: Spot, dragged = false): void {
  set({ appointment, spot, dragged, dropped: false });
}

export function pointAt(spot: Spot, how: { readonly dropped?: boolean; readonly dragged?: boolean } = {}): void {
  if (!moving) return;
  const { dropped = false, dragged = moving.dragged } = how;
  const same = moving.spot?.columnKey === spot.columnKey && moving.spot.minute === spot.minute;
  if (same && moving.dropped === dropped && moving.dragged === dragged) return;
  set({ ...moving, spot, dropped, dragged });
}

export function endMove(): void {
  if (!moving) return;
  ended = { id: moving.appointment.id, until: performance.now() + RETURNS_WITHIN_MS };
  set(undefined);
}

/** What has just been moved, or put back, and until when it is to have the focus again. Told once. */
export function takeJustMoved(): { readonly id: string; readonly until: number } | undefined {
  const last = ended && performance.now() <= ended.until ? ended : undefined;
  ended = undefined;
  return last;
}

/** What is on its way at this moment, for whoever does not have to follow it. */
export function movingNow(): Moving | undefined {
  return moving;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export function useMoving(): Moving | undefined {
  return useSyncExternalStore(subscribe, movingNow);
}

/** A part of it: of thirty columns only those that it concerns are drawn anew at each step. */
export function useMovingPart<T extends string | number | boolean | undefined>(
  part: (moving: Moving | undefined) => T,
): T {
  return useSyncExternalStore(subscribe, () => part(moving));
}
