import { HOUR_MS, type Instant } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import { ask, line, toPerson, type DialogueState, type Step } from '../dialogue.ts';
import { waitingIn } from './by-text.ts';
import { keysOf, yesNoOf, type Heard } from '../heard.ts';

/** A hang-up keeps the question that was open, so that a message may take the talk up from there. */
export function brokenOff(state: DialogueState, over: Step): Step {
  const node = waitingIn(state);
  // The number of a relay service is written to by nobody.
  if (state.relay || node.name === 'over' || node.name === 'handed-over') return over;
  return { ...over, state: { ...over.state, brokenOffAt: node } };
}

export function asRead(state: DialogueState): DialogueState {
  return state.followsCall === 'unread' ? { ...state, followsCall: 'read' } : state;
}

/**
 * In a thread that follows a call: a time for a call back is taken at any moment. A "sí" or a number that comes first answers our
 * message and not the open question, which was heard on the phone at most: so that question is asked in writing.
 */
export function goOn(state: DialogueState, heard: Heard, at: Instant): Step | undefined {
  if (!state.followsCall || heard.kind === 'hangup') return undefined;
  if (heard.kind === 'said' && heard.meaning.intent === 'call-later') return callLater(state, heard.meaning.when, at);
  if (state.followsCall === 'read') return undefined;
  const greets = heard.kind === 'said' && ['greeting', 'thanks', 'other'].includes(heard.meaning.intent);
  const says =
    greets && !heard.meaning.when && heard.meaning.names.length === 0 && heard.meaning.birthDate === undefined;
  const answersUs = keysOf(heard) !== undefined || yesNoOf(heard) === 'yes' || says;
  return answersUs && !isLongNumber(keysOf(heard)) ? ask(asRead(state), state.node) : undefined;
}

/** A birth date in digits is an answer, not a choice. */
function isLongNumber(keys: string | undefined): boolean {
  return keys !== undefined && keys.length > 2;
}

type Wished = Extract<Heard, { kind: 'said' }>['meaning']['when'];

const MOST_EXACT_MS = HOUR_MS;

/** The first time that was meant, where the same day has no second reading: "a las cinco" is that of the morning and of the afternoon. */
function wishedTime(
  state: DialogueState,
  when: Wished,
  now: Instant,
): { readonly at: Instant; readonly isExact: boolean } | undefined {
  const [first, second] = (when?.within ?? []).filter(({ end }) => end > now).toSorted((a, b) => a.start - b.start);
  if (!first) return undefined;
  const { zone } = state.clinic;
  if (second && localDateOf(second.start, zone) === localDateOf(first.start, zone)) return undefined;
  return {
    at: first.start > now ? first.start : now,
    isExact: first.end - first.start <= MOST_EXACT_MS && first.start > now,
  };
}

/** A time that can be read in one way only is promised; every other wish is noted for a person to read. */
function callLater(state: DialogueState, when: Wished, now: Instant): Step {
  const wished = wishedTime(state, when, now);
  const values = wished?.isExact ? { when: { at: wished.at, zone: state.clinic.zone } } : undefined;
  const step = toPerson(asRead(state), 'call-later', values ? line('callback.at', values) : line('callback.noted'));
  return { ...step, person: { reason: 'call-later', urgent: false, ...(wished ? { callAt: wished.at } : {}) } };
}
