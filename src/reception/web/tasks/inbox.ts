import type { TaskOut } from '../../http/shapes/task.ts';

/** Which part of the inbox is looked at. */
export const VIEWS = ['open', 'mine', 'snoozed', 'completed'] as const;
export type InboxView = (typeof VIEWS)[number];

/** By what came: a telephone call, something written, something asked for, or another system. */
export const SORTS = ['all', 'calls', 'messages', 'requests', 'systems'] as const;
export type InboxSort = (typeof SORTS)[number];

const SORT_OF: Readonly<Record<TaskOut['kind'], Exclude<InboxSort, 'all'>>> = {
  callback: 'calls',
  request: 'requests',
  'message-unresolved': 'messages',
  'not-reached': 'messages',
  'ehr-write': 'systems',
  'ehr-sync': 'systems',
  recording: 'systems',
  triage: 'calls',
  campaign: 'messages',
  template: 'messages',
  'vendor-request': 'systems',
};

export function shownTasks(
  tasks: readonly TaskOut[],
  { view, sort }: { readonly view: InboxView; readonly sort: InboxSort },
): readonly TaskOut[] {
  return tasks.filter(
    (task) => (view !== 'mine' || task.owner?.mine === true) && (sort === 'all' || SORT_OF[task.kind] === sort),
  );
}

/** How many of each kind there are: what is nowhere is not offered. */
export function countsOf(tasks: readonly TaskOut[]): Readonly<Record<InboxSort, number>> {
  const counts = { all: tasks.length, calls: 0, messages: 0, requests: 0, systems: 0 };
  for (const { kind } of tasks) counts[SORT_OF[kind]] += 1;
  return counts;
}

/** The task before or after; the first one where none was chosen, or the chosen one is gone. */
export function stepFrom(
  tasks: readonly { readonly id: string }[],
  current: string | undefined,
  by: 1 | -1,
): string | undefined {
  const at = tasks.findIndex(({ id }) => id === current);
  if (at === -1) return tasks[0]?.id;
  return tasks[Math.max(0, Math.min(tasks.length - 1, at + by))]?.id;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something that is put off comes back. `tomorrow`: at this time of the day. */
export const SNOOZES = ['hour', 'afternoon', 'tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

export function snoozeUntil(snooze: Snooze, nowMs: number): string {
  const byMs = { hour: HOUR, afternoon: 4 * HOUR, tomorrow: DAY, week: 7 * DAY }[snooze];
  return new Date(nowMs + byMs).toISOString();
}

/** Minutes until something must be done; negative when it is late. Undefined where it has no deadline. */
export function minutesLeft(dueAt: string | undefined, nowMs: number): number | undefined {
  return dueAt === undefined ? undefined : Math.floor((Date.parse(dueAt) - nowMs) / MINUTE);
}
