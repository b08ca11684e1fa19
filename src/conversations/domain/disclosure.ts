import type { DialogueState, Line } from './dialogue.ts';
import type { Offered, Visit } from './wish.ts';

/**
 * Who is on the line, as far as it is proved (facts/trust.md B2). L0: anybody, with whatever number. L2: number and birth date, or who
 * answers in the thread of their own reminder. L3: a one-time code that went to the number on file. L1, a known number alone, is L0 here.
 */
export type Assurance = 'L0' | 'L2' | 'L3';

/** time-and-place: that there is a visit, when and where. details: for what it is and with whom, which may tell an illness. */
type Told = 'time-and-place' | 'details';

const LEAST: Readonly<Record<Told, readonly Assurance[]>> = {
  'time-and-place': ['L2', 'L3'],
  details: ['L3'],
};

/** What is known of a patient by nothing but their own word is no proof. */
export function assuranceOf({ caller }: Pick<DialogueState, 'caller'>): Assurance {
  if (!caller || caller.isTold) return 'L0';
  return caller.byCode && !caller.acting ? 'L3' : 'L2';
}

/** What may be told of a visit that a patient has, by whatever channel. The one place where it is decided. */
export function mayTell(state: Pick<DialogueState, 'caller'>, what: Told): boolean {
  if (state.caller?.acting?.mayBeTold === false) return false;
  return LEAST[what].includes(assuranceOf(state));
}

/** Time and place of a visit: all that is told of it without a code. */
export function visitValues({ start, zone, siteName }: Visit): NonNullable<Line['values']> {
  return { when: { at: start, zone }, site: siteName };
}

/** All that there is to tell of a visit; undefined where that may not be told. */
export function visitDetails(
  state: Pick<DialogueState, 'caller'>,
  visit: Visit,
): NonNullable<Line['values']> | undefined {
  if (!mayTell(state, 'details')) return undefined;
  return { ...visitValues(visit), service: visit.serviceName, practitioner: visit.practitionerName };
}

/**
 * With whom a free time is: public where they choose among what the clinic offers to anybody, and where they named somebody else
 * themselves. A time for a visit that they have already says with whom, and for what, that visit is.
 */
function saysWho(state: DialogueState): boolean {
  if (mayTell(state, 'details')) return true;
  const { goal, moving, node, wish } = state;
  if (!moving) return goal === 'book' && node.name !== 'proposal';
  return wish.practitionerId !== undefined && wish.practitionerId !== moving.practitionerId;
}

/** What is said of a free time, or of the visit that was just made of it. */
export function offeredValues(
  state: DialogueState,
  { start, zone, siteName, practitionerName }: Pick<Offered, 'start' | 'zone' | 'siteName' | 'practitionerName'>,
): NonNullable<Line['values']> {
  const who = saysWho(state);
  return {
    when: { at: start, zone },
    site: siteName,
    who: who ? 'yes' : 'no',
    practitioner: who ? practitionerName : '',
  };
}

/** For which service a question is meant that names none: never that of a visit of which it may not be told. */
export function serviceSpokenOf(state: DialogueState): string | undefined {
  const { moving, node, wish } = state;
  if (mayTell(state, 'details') && 'visit' in node && node.visit) return node.visit.serviceId;
  if (!moving) return wish.serviceId;
  return mayTell(state, 'details') ? moving.serviceId : undefined;
}
