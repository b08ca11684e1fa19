import { getAppointment, type Appointment, type EhrIntent, type MoveIntent } from '../../agenda/index.ts';
import { required, unreachable } from '../../platform/kernel/assert.ts';
import type { EhrAnswer } from '../client/ehr-client.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { bookThere, placeReferences } from './book-there.ts';
import { referencesOf } from './links.ts';
import { conflictsOf, fieldsOf, isApplied, mergeInto, type Change, type Fields } from './merge.ts';
import { periodOf } from './new-appointment.ts';
import type { Concern, Outcome, Work } from './outcome.ts';
import { findByIdentifier } from './read-back.ts';
import { verdictOnChange } from './refusal-of.ts';
import { slotIs } from './slots.ts';
import { versionOf } from './talk.ts';

export type ChangeIntent = Exclude<EhrIntent, { readonly kind: 'book' }>;

/** A second try is made when somebody was faster; a third would be a race. */
const TRIES = 2;

async function moveOf(work: Work, intent: MoveIntent): Promise<Change> {
  const references = await placeReferences(work, intent.opening);
  const { start, end } = intent.opening;
  return {
    set: { start, end, practitioner: references.Practitioner, slot: references.Slot, attendance: intent.attendance },
    // The patient's answer belongs to the time that was left.
    loose: ['attendance'],
    dependsOn: ['status'],
    written: periodOf(intent.opening),
    dropsSlot: references.Slot === undefined,
  };
}

/** `cancelationReason`: R5 spells it with two l. */
function reasonOf(reason: string | undefined): FhirJson | undefined {
  return reason === undefined ? undefined : { text: reason };
}

async function changeOf(work: Work<ChangeIntent>): Promise<Change> {
  const { intent } = work;
  switch (intent.kind) {
    case 'reschedule':
      return moveOf(work, intent);
    case 'cancel':
      return { set: { status: 'cancelled' }, dependsOn: [], cancelationReason: reasonOf(intent.reason) };
    case 'confirm':
      // Who confirms a time confirms that time.
      return { set: { attendance: intent.attendance }, dependsOn: ['status', 'start'] };
    case 'mark':
      return { set: { status: intent.status }, dependsOn: [] };
    default:
      return unreachable(intent);
  }
}

/** What we last saw of it, in the EHR's own references. */
async function knownFields(work: Work, appointment: Appointment): Promise<Fields> {
  const { practitionerId, slotId, status, start, end, attendance } = appointment;
  const references = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Practitioner', localId: practitionerId },
    ...(slotId === undefined ? [] : [{ type: 'Slot' as const, localId: slotId }]),
  ]);
  // What we only asked for may be booked there by now.
  const known = status === 'pending' ? undefined : status;
  return { status: known, start, end, attendance, practitioner: references.Practitioner, slot: references.Slot };
}

/** The Slots follow: what was left is free for others, what was taken is not. Some EHRs do not see to it by themselves. */
async function slotsAfter(work: Work, before: Fields, after: Fields): Promise<readonly Concern[]> {
  const { talk } = work;
  const isOver = after.status === 'cancelled' || after.status === 'entered-in-error';
  const left = before.slot !== undefined && (isOver || before.slot !== after.slot) ? before.slot : undefined;
  const taken = after.slot !== undefined && !isOver && after.slot !== before.slot ? after.slot : undefined;
  const freed = left === undefined || (await slotIs(talk, left, 'free'));
  const busy = taken === undefined || (await slotIs(talk, taken, 'busy'));
  return [...(freed ? [] : ['slot-not-freed' as const]), ...(busy ? [] : ['slot-not-busy' as const])];
}

async function whereItIs(work: Work): Promise<{ readonly reference?: string } | 'many'> {
  const { Appointment: reference } = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Appointment', localId: work.intent.appointmentId },
  ]);
  if (reference !== undefined) return { reference };
  const found = await findByIdentifier(work);
  if (found.kind === 'many') return 'many';
  return found.kind === 'one' ? { reference: `Appointment/${found.ehrId}` } : {};
}

/** The EHR has never had it: a change is ours alone, a move gives it its first time there. */
function unknownThere(work: Work<ChangeIntent>, appointment: Appointment): Promise<Outcome> | Outcome {
  const { intent } = work;
  if (intent.kind !== 'reschedule') return { kind: 'done', concerns: [] };
  const { patientId, reason, id: appointmentId } = appointment;
  return bookThere(work, { appointmentId, patientId, reason, opening: intent.opening });
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
  const theirs = body && fieldsOf(body);
  if (!theirs) return { kind: 'unconfirmed' };
  if (isApplied(theirs, change)) return done(work, standing, theirs);
  return { kind: 'conflict', reason: 'not-kept', versions: { known, theirs, ours: change.set } };
}

function isSame(a: EhrAnswer | undefined, b: EhrAnswer): boolean {
  return a !== undefined && JSON.stringify(a.body) === JSON.stringify(b.body);
}

async function change(work: Work<ChangeIntent>, about: Omit<Standing, 'slotBefore'>): Promise<Outcome> {
  const { talk, intent } = work;
  const { reference, known, change: wanted } = about;
  let before: EhrAnswer | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await talk.read(reference);
    if (answer.status >= 400 || !answer.body)
      return intent.kind === 'cancel' ? { kind: 'done', concerns: [] } : { kind: 'conflict', reason: 'gone' };
    // A 409 though nobody had changed it: the time is taken, or the change is not allowed.
    if (isSame(before, answer))
      return intent.kind === 'reschedule' ? { kind: 'slot-taken' } : { kind: 'refused', reason: 'conflict' };
    before = answer;
    const theirs = fieldsOf(answer.body);
    const standing: Standing = { ...about, slotBefore: { slot: known.slot ?? theirs.slot } };
    if (isApplied(theirs, wanted)) return done(work, standing, theirs);
    const versions = { known, theirs, ours: wanted.set };
    if (conflictsOf(known, theirs, wanted).length > 0) return { kind: 'conflict', reason: 'changed-there', versions };
    // Without versions nobody else would notice: it is compared once more, as late as possible.
    const version = versionOf(answer);
    if (version === undefined && !isSame(await talk.read(reference), answer)) continue;
    await work.sending();
    const written = await talk.update(reference, mergeInto(answer.body, wanted, talk.version), version);
    const verdict = verdictOnChange(written);
    if (verdict.kind === 'accepted') return confirmed(work, standing);
    if (verdict.kind === 'slot-taken' || verdict.kind === 'refused') return verdict;
  }
  return { kind: 'conflict', reason: 'changed-there' };
}

/** Brings an appointment there to what is intended, in place, and says so only when it was read back. */
export async function changeThere(work: Work<ChangeIntent>): Promise<Outcome> {
  const appointment = required(await getAppointment(work.ctx, work.intent.appointmentId), 'the appointment to change');
  const place = await whereItIs(work);
  if (place === 'many') return { kind: 'conflict', reason: 'duplicate' };
  const { reference } = place;
  if (reference === undefined) return unknownThere(work, appointment);
  const [known, wanted] = [await knownFields(work, appointment), await changeOf(work)];
  return change(work, { reference, known, change: wanted });
}
