import type { Instant } from '../../platform/time/instant.ts';
import { share } from './report.ts';

/** How a promised call stands: made by when it was promised, made later, not made though it should have been, or still to come. */
export const CALLBACK_STATES = ['kept', 'late', 'overdue', 'open'] as const;
export type CallbackState = (typeof CALLBACK_STATES)[number];

export interface PromisedCall {
  /** Until when somebody should have called. */
  readonly promisedAt: Instant;
  /** When the task was done. */
  readonly doneAt?: Instant | undefined;
}

export function callbackState({ promisedAt, doneAt }: PromisedCall, now: Instant): CallbackState {
  if (doneAt !== undefined) return doneAt <= promisedAt ? 'kept' : 'late';
  return now <= promisedAt ? 'open' : 'overdue';
}

interface CallbackFigures {
  readonly total: number;
  readonly byState: Readonly<Record<CallbackState, number>>;
  /** Of those whose time has come or that were made already; one that may still be made in time says nothing yet. */
  readonly kept: number | undefined;
}

export function callbackFigures(states: readonly CallbackState[]): CallbackFigures {
  const count = (wanted: CallbackState): number => states.filter((each) => each === wanted).length;
  const byState = { kept: count('kept'), late: count('late'), overdue: count('overdue'), open: count('open') };
  return { total: states.length, byState, kept: share(byState.kept, states.length - byState.open) };
}

/** What is done without a person and would have taken one's time. */
export const SAVED_ACTS = ['call', 'talk', 'reminderCall'] as const;
export type SavedAct = (typeof SAVED_ACTS)[number];
export type SavedMinutes = Readonly<Record<SavedAct, number>>;

/**
 * What a clinic that has said nothing is taken to need: an assumption, shown beside the figure and changed by the clinic. A vendor's own
 * figure for 500 calls a month is 17 hours, two minutes each (Doctolib, December 2025); to it comes writing down what was agreed.
 */
export const USUAL_MINUTES: SavedMinutes = { call: 3, talk: 2, reminderCall: 2 };

interface SavedTime {
  readonly minutes: number;
  readonly acts: readonly { readonly act: SavedAct; readonly count: number; readonly minutesEach: number }[];
}

/** Count by count times the minutes that the clinic says; nothing is added for what nobody would have done by hand. */
export function savedTime(counts: Readonly<Record<SavedAct, number>>, each: SavedMinutes): SavedTime {
  const acts = SAVED_ACTS.map((act) => ({ act, count: counts[act], minutesEach: each[act] }));
  return { minutes: acts.reduce((sum, { count, minutesEach }) => sum + count * minutesEach, 0), acts };
}
