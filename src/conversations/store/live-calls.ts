import type { Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { Turn } from '../domain/turn.ts';

/** A conversation as its last turn left it. */
export interface LiveCall {
  readonly id: ConversationId;
  readonly version: number;
  readonly state: DialogueState;
}

/** Far more calls than one process answers at a time; the one that was silent longest goes first. */
const MOST_CALLS = 1_000;

const live = new WeakMap<Database, Map<string, LiveCall>>();

function callsOf({ db }: ClinicContext): Map<string, LiveCall> {
  const known = live.get(db);
  if (known) return known;
  const made = new Map<string, LiveCall>();
  live.set(db, made);
  return made;
}

function keyOf(ctx: ClinicContext, turn: Turn): string {
  return `${ctx.clinicId} ${turn.channelKey}`;
}

/**
 * Keeps a call for its next turn, which then need not load it. What is kept may be out of date as soon as another process
 * takes a turn: whoever uses it writes nothing unless the version, and the turn's own key, are found to be new.
 */
export function rememberCall(ctx: ClinicContext, turn: Turn, call: LiveCall): void {
  if (turn.channel !== 'voice') return;
  const calls = callsOf(ctx);
  const key = keyOf(ctx, turn);
  calls.delete(key);
  if (calls.size >= MOST_CALLS) {
    const [oldest] = calls.keys();
    if (oldest !== undefined) calls.delete(oldest);
  }
  calls.set(key, call);
}

/** The call as it was kept, once: who takes its turn keeps it anew, so that a failure leaves nothing behind. */
export function recallCall(ctx: ClinicContext, turn: Turn): LiveCall | undefined {
  if (turn.channel !== 'voice') return undefined;
  const calls = callsOf(ctx);
  const key = keyOf(ctx, turn);
  const call = calls.get(key);
  calls.delete(key);
  return call;
}
