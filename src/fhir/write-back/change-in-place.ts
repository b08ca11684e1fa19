import type { EhrIntent } from '../../agenda/index.ts';
import type { EhrAnswer } from '../client/ehr-client.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { apart, conflictsOf, fieldsOf, isApplied, mergeInto, namesRoles, type Change, type Fields } from './merge.ts';
import type { Concern, Outcome, Work } from './outcome.ts';
import { verdictOnBooking, verdictOnChange, type ChangeVerdict } from './refusal-of.ts';
import { slotIs } from './slots.ts';
import { versionOf } from './talk.ts';

export type ChangeIntent = Exclude<EhrIntent, { readonly kind: 'book' }>;

/** Only these say that it stands there no more. */
export const GONE: readonly number[] = [404, 410];

/** A second try is made when somebody was faster; a third would be a race. */
const TRIES = 2;

function slotsOf({ slot, furtherSlots }: Fields): readonly string[] {
  return [...(slot === undefined ? [] : [slot]), ...apart(furtherSlots)];
}

async function areAll(talk: Work['talk'], slots: readonly string[], wanted: 'free' | 'busy'): Promise<boolean> {
  let all = true;
  for (const slot of slots) all = (await slotIs(talk, slot, wanted)) && all;
  return all;
}

/** Practitioners who are named there by their roles are left as they are: none is added beside them. */
function asNamedThere(change: Change, theirs: FhirJson): Change {
  if (change.set.further === undefined || !namesRoles(theirs)) return change;
  const { further: _further, ...set } = change.set;
  return { ...change, set };
}

/** The Slots follow: what was left is free for others, what was taken is not. Some EHRs do not see to it by themselves. */
async function slotsAfter(work: Work, before: Fields, after: Fields): Promise<readonly Concern[]> {
  const { talk } = work;
  const isOver = after.status === 'cancelled' || after.status === 'entered-in-error';
  const [had, has] = [slotsOf(before), isOver ? [] : slotsOf(after)];
  const freed = await areAll(
    talk,
    had.filter((slot) => !has.includes(slot)),
    'free',
  );
  const busy = await areAll(
    talk,
    has.filter((slot) => !had.includes(slot)),
    'busy',
  );
  return [...(freed ? [] : ['slot-not-freed' as const]), ...(busy ? [] : ['slot-not-busy' as const])];
}

interface Standing {
  readonly reference: string;
  readonly known: Fields;
  readonly change: Change;
  readonly slotBefore: Fields;
}

async function done(work: Work, standing: Standing, after: Fields): Promise<Outcome> {
  const concerns = await slotsAfter(work, standing.slotBefore, after);
  return { kind: 'done', ehrId: standing.reference.replace(/^Appointment\//, ''), concerns };
}

/** After a 2xx: what stands there now is what counts. */
async function confirmed(work: Work, standing: Standing): Promise<Outcome> {
  const { reference, change, known } = standing;
  const { body } = await work.talk.read(reference);
  const theirs = body && fieldsOf(body, change.who);
  if (!theirs) return { kind: 'unconfirmed' };
  if (isApplied(theirs, change)) return done(work, standing, theirs);
  return { kind: 'conflict', reason: 'not-kept', versions: { known, theirs, ours: change.set } };
}

function isSame(a: EhrAnswer | undefined, b: EhrAnswer): boolean {
  return a !== undefined && JSON.stringify(a.body) === JSON.stringify(b.body);
}

/** A change of the resource as it stands there, by the way that this EHR takes. */
async function send(
  work: Work,
  standing: Standing,
  merged: FhirJson,
  version: string | undefined,
): Promise<ChangeVerdict> {
  const { talk, target } = work;
  await work.sending();
  if (target.changing !== 'operation') return verdictOnChange(await talk.update(standing.reference, merged, version));
  const parameter = [{ name: 'appointment-resource', resource: merged }];
  const answer = await talk.post('Appointment/$book', { resourceType: 'Parameters', parameter });
  const cancels = standing.change.set.status === 'cancelled';
  return cancels && answer.status < 300 ? verdictOnChange(answer) : verdictOnBooking(answer);
}

/** Changes it in place, on the version that was read; `not-in-place` where the EHR takes no such change. */
export async function changeInPlace(
  work: Work<ChangeIntent>,
  about: Omit<Standing, 'slotBefore'>,
): Promise<Outcome | 'not-in-place'> {
  const { talk, intent } = work;
  const { reference, known } = about;
  // It had given its Slots back: all of them are to be busy again.
  const isRestore = intent.kind === 'restore';
  let before: EhrAnswer | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await talk.read(reference);
    // What was cancelled and then thrown away there is booked anew.
    if (GONE.includes(answer.status) && isRestore) return 'not-in-place';
    if (GONE.includes(answer.status))
      return intent.kind === 'cancel' ? { kind: 'done', concerns: [] } : { kind: 'conflict', reason: 'gone' };
    // A right that was taken from us, or a server in trouble: what stands there is not known.
    if (answer.status >= 300 || !answer.body) return { kind: 'unconfirmed' };
    // A 409 though nobody had changed it: the time is taken, or the change is not allowed.
    if (isSame(before, answer))
      return intent.kind === 'reschedule' ? { kind: 'slot-taken' } : { kind: 'refused', reason: 'conflict' };
    before = answer;
    const wanted = asNamedThere(about.change, answer.body);
    const theirs = fieldsOf(answer.body, wanted.who);
    const slotBefore = isRestore
      ? {}
      : { slot: known.slot ?? theirs.slot, furtherSlots: known.furtherSlots ?? theirs.furtherSlots };
    const standing: Standing = { ...about, change: wanted, slotBefore };
    if (isApplied(theirs, wanted)) return done(work, standing, theirs);
    const versions = { known, theirs, ours: wanted.set };
    if (!work.insists && conflictsOf(known, theirs, wanted).length > 0)
      return { kind: 'conflict', reason: 'changed-there', versions };
    // Without versions nobody else would notice: it is compared once more, as late as possible.
    const version = versionOf(answer);
    if (version === undefined && !isSame(await talk.read(reference), answer)) continue;
    const verdict = await send(work, standing, mergeInto(answer.body, wanted, talk.version), version);
    if (verdict.kind === 'accepted') return confirmed(work, standing);
    if (verdict.kind === 'slot-taken' || verdict.kind === 'refused') return verdict;
    if (verdict.kind === 'not-in-place') return verdict.kind;
  }
  return { kind: 'conflict', reason: 'changed-there' };
}
