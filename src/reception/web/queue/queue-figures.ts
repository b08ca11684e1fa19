import type { QueueOut } from './queue-queries.ts';

export interface QueueFigures {
  readonly waiting: number;
  readonly longestMs: number;
  readonly talking: number;
  readonly callbacks: number;
  readonly available: number;
  readonly there: number;
}

/** From which wait on the figure calls for somebody, and from which it is too long. */
const WARN_MS = 60_000;
const ALARM_MS = 120_000;

export function queueFigures({ calls, agents }: QueueOut, nowMs: number): QueueFigures {
  const waiting = calls.filter(({ status, kind }) => kind !== 'callback' && status !== 'talking');
  const waits = waiting.map(({ enteredAt }) => Math.max(0, nowMs - Date.parse(enteredAt)));
  return {
    waiting: waiting.length,
    longestMs: Math.max(0, ...waits),
    talking: calls.filter(({ status }) => status === 'talking').length,
    callbacks: calls.filter(({ kind, status }) => kind === 'callback' && status === 'waiting').length,
    available: agents.filter(({ presence }) => presence === 'available').length,
    there: agents.filter(({ presence }) => presence !== 'away').length,
  };
}

type Agent = QueueOut['agents'][number];

/** What somebody of the team is at: who is rung or talks is not somebody who wants to be left alone, though rung no more either. */
export function activityOf(
  { staffId, presence }: Pick<Agent, 'staffId' | 'presence'>,
  calls: readonly Pick<QueueOut['calls'][number], 'status' | 'staffId' | 'people'>[],
): Agent['presence'] | 'ringing' | 'talking' {
  const own = calls.find(
    (call) => call.staffId === staffId || call.people.some((one) => one.staffId === staffId && one.status === 'joined'),
  );
  return own === undefined || own.status === 'waiting' ? presence : own.status;
}

export function waitTone(waitMs: number): 'good' | 'doubt' | 'bad' {
  if (waitMs >= ALARM_MS) return 'bad';
  return waitMs >= WARN_MS ? 'doubt' : 'good';
}
