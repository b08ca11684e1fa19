import type { Appointment, CancelIntent, MoveIntent, RestoreIntent } from '../../agenda/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { bookThere } from './book-there.ts';
import { changeInPlace, GONE } from './change-in-place.ts';
import { othersOf } from './links.ts';
import { conflictsOf, fieldsOf, type Change, type Fields } from './merge.ts';
import { identifierOf } from './new-appointment.ts';
import { visitIdOf, type Concern, type Outcome, type Work } from './outcome.ts';
import { findByIdentifier } from './read-back.ts';

/** A visit that is to have another time. */
export interface Moving {
  readonly appointment: Appointment;
  /** Where it stands there. */
  readonly reference: string;
  readonly known: Fields;
  readonly change: Change;
  /** Of a visit that several attend: everybody who still does. */
  readonly attending?: readonly PatientId[] | undefined;
}

/** Says so at the EHR in the place of a reason: the visit goes on as another one. */
const MOVED = 'moved';

/** Whether a try before this one has made the new appointment there. */
export async function isBegun(work: Work<MoveIntent | RestoreIntent>): Promise<boolean> {
  if (!work.again) return false;
  const { id: movedBy } = work.intent;
  return (
    (await findByIdentifier(work, identifierOf({ appointmentId: visitIdOf(work.intent), movedBy }))).kind !== 'none'
  );
}

function timesOf({ opening, further }: MoveIntent | RestoreIntent) {
  return { opening, further };
}

/** What somebody there did to it meanwhile is not undone by booking it anew. */
async function conflictThere(
  work: Work<MoveIntent | RestoreIntent>,
  { reference, known, change }: Moving,
): Promise<Outcome | undefined> {
  const { body, status } = await work.talk.read(reference);
  if (GONE.includes(status) && work.intent.kind === 'restore') return undefined;
  if (status >= 400 || !body) return { kind: 'conflict', reason: 'gone' };
  const theirs = fieldsOf(body, change.who);
  if (work.insists || conflictsOf(known, theirs, change).length === 0) return undefined;
  return { kind: 'conflict', reason: 'changed-there', versions: { known, theirs, ours: change.set } };
}

/** The old one, when the new one stands. What of it cannot be undone is for a person: the patient has a visit in any case. */
async function cancelOld(
  work: Work<MoveIntent | RestoreIntent>,
  ehrId: string,
  known: Fields,
): Promise<readonly Concern[]> {
  const { id, appointmentId, cause } = work.intent;
  const intent: CancelIntent = { id, kind: 'cancel', appointmentId, cause };
  const change: Change = { set: { status: 'cancelled' }, dependsOn: [], cancelationReason: { text: MOVED } };
  const outcome = await changeInPlace({ ...work, intent }, { reference: `Appointment/${ehrId}`, known, change });
  return outcome !== 'not-in-place' && outcome.kind === 'done' ? outcome.concerns : ['old-not-cancelled'];
}

/**
 * Moves a visit at an EHR that cannot move one: the new one is booked and read back, then the old one is cancelled. Until the new
 * one stands nothing is given up. Repeated, it goes on where it was.
 */
export async function bookAnew(work: Work<MoveIntent | RestoreIntent>, moving: Moving): Promise<Outcome> {
  const { target, ctx, intent } = work;
  const { appointment, reference, known } = moving;
  const conflict = (await isBegun(work)) ? undefined : await conflictThere(work, moving);
  if (conflict) return conflict;
  const { reason, urgency } = appointment;
  const appointmentId = visitIdOf(intent);
  const [patientId = appointment.patientId, ...companions] = moving.attending ?? [];
  const visit = { appointmentId, movedBy: intent.id, patientId, companions, reason, urgency, ...timesOf(intent) };
  const booked = await bookThere(work, visit);
  if (booked.kind !== 'done' || booked.ehrId === undefined) return booked;
  const { ehrId } = booked;
  const linked = await othersOf(ctx, target.connectionId, { localId: appointmentId, ehrId });
  const old = new Set([...linked, reference.replace(/^Appointment\//, '')]);
  old.delete(ehrId);
  const concerns: Concern[] = [...booked.concerns];
  // What was cancelled is over there already.
  const standing = intent.kind === 'restore' ? [] : old;
  for (const each of standing) concerns.push(...(await cancelOld(work, each, known)));
  return { kind: 'done', ehrId, concerns, replaces: true };
}
