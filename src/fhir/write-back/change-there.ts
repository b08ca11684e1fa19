import {
  appointmentsTogether,
  furtherOfVisit,
  getAppointment,
  type Appointment,
  type MoveIntent,
  type RestoreIntent,
} from '../../agenda/index.ts';
import { required, unreachable } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { assetsThere } from './assets-there.ts';
import { bookAnew, isBegun, type Moving } from './book-anew.ts';
import { bookThere, placeReferences } from './book-there.ts';
import { changeInPlace, type ChangeIntent } from './change-in-place.ts';
import { proposalOf } from './found-time.ts';
import { furtherThere, NOT_LINKED } from './further-there.ts';
import { changeOfOne, statusOfVisit, type Company } from './group-change.ts';
import { referencesOf } from './links.ts';
import { together, type Change, type Fields } from './merge.ts';
import { periodOf } from './new-appointment.ts';
import { visitIdOf, type Outcome, type Work } from './outcome.ts';
import { findByIdentifier } from './read-back.ts';
import { restoreThere } from './restore-there.ts';

async function moveOf(work: Work, intent: MoveIntent | RestoreIntent): Promise<Change> {
  const references = await placeReferences(work, intent.opening);
  const along = await furtherThere(work, intent.further);
  const { further = [], furtherSlots = [] } = along === NOT_LINKED ? {} : along;
  const anySlot = (await proposalOf(work, intent.opening.slotId)) !== undefined;
  const { start, end } = intent.opening;
  // Of several, one answers for none of the others.
  const attendance = intent.groupId === undefined ? intent.attendance : 'needs-action';
  const several =
    further.length > 0
      ? { further: together(further), ...(anySlot ? {} : { furtherSlots: furtherSlots.toSorted().join(' ') }) }
      : {};
  return {
    set: { start, end, practitioner: references.Practitioner, slot: references.Slot, attendance, ...several },
    // The patient's answer belongs to the time that was left.
    loose: ['attendance'],
    dependsOn: ['status'],
    written: periodOf(intent.opening),
    dropsSlot: references.Slot === undefined,
    anySlot,
    assets: await assetsThere(work),
    everybody: true,
  };
}

/** As it was: what somebody there did to it after it was cancelled is theirs to keep. */
async function restoreOf(work: Work, intent: RestoreIntent): Promise<Change> {
  const { set, written, assets } = await moveOf(work, intent);
  const loose = ['attendance', 'slot', 'furtherSlots'] as const;
  return { set: { ...set, status: 'booked' }, loose, dependsOn: [], assets, ...(written ? { written } : {}) };
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
    case 'restore':
      return restoreOf(work, intent);
    case 'confirm':
      // Who confirms a time confirms that time.
      return { set: { attendance: intent.attendance }, dependsOn: ['status', 'start'] };
    case 'mark':
      return { set: { status: intent.status }, dependsOn: [] };
    default:
      return unreachable(intent);
  }
}

/** Who decides for ours means all of it: the time that we know, and that it stands, beside what was to be changed. */
function insisted(work: Work<ChangeIntent>, change: Change, appointment: Appointment, known: Fields): Change {
  const { kind } = work.intent;
  if (!work.insists || kind === 'cancel' || kind === 'mark') return change;
  const { start, end } = appointment;
  const { practitioner, slot } = known;
  const stands = { status: 'booked', start, end, practitioner, slot };
  return { ...change, set: { ...stands, ...change.set }, written: change.written ?? periodOf(appointment) };
}

/** Of a visit that several attend: who is meant, and who else comes. */
async function companyOf(work: Work, { patientId }: Appointment): Promise<Company | undefined> {
  const { groupId } = work.intent;
  if (groupId === undefined) return undefined;
  const { Patient: who } = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Patient', localId: patientId },
  ]);
  return { who, members: await appointmentsTogether(work.ctx, groupId) };
}

const OUT: readonly string[] = ['cancelled', 'entered-in-error'];

/** What we last saw of it, in the EHR's own references. */
async function knownFields(work: Work, appointment: Appointment, company: Company | undefined): Promise<Fields> {
  const { practitionerId, slotId, start, end, attendance } = appointment;
  const status = company ? statusOfVisit(company.members.map((member) => member.status)) : appointment.status;
  const references = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Practitioner', localId: practitionerId },
    ...(slotId === undefined ? [] : [{ type: 'Slot' as const, localId: slotId }]),
  ]);
  // What we only asked for may be booked there by now.
  const known = status === 'pending' ? undefined : status;
  const { Practitioner: practitioner, Slot: slot } = references;
  const along = await furtherThere(work, await furtherOfVisit(work.ctx, visitIdOf(work.intent)));
  const { further = [], furtherSlots = [] } = along === NOT_LINKED ? {} : along;
  const several = {
    ...(further.length > 0 ? { further: together(further) } : {}),
    ...(furtherSlots.length > 0 ? { furtherSlots: together(furtherSlots) } : {}),
  };
  const attends = company ? { attends: OUT.includes(appointment.status) ? 'no' : 'yes' } : {};
  return { status: known, start, end, attendance, practitioner, slot, ...several, ...attends };
}

async function whereItIs(work: Work): Promise<{ readonly reference?: string } | 'many'> {
  const { Appointment: reference } = await referencesOf(work.ctx, work.target.connectionId, [
    { type: 'Appointment', localId: visitIdOf(work.intent) },
  ]);
  if (reference !== undefined) return { reference };
  const found = await findByIdentifier(work);
  if (found.kind === 'many') return 'many';
  return found.kind === 'one' ? { reference: `Appointment/${found.ehrId}` } : {};
}

/** The EHR has never had it: a change is ours alone, a move gives it its first time there. */
function unknownThere(
  work: Work<ChangeIntent>,
  appointment: Appointment,
  attending: readonly PatientId[],
): Promise<Outcome> | Outcome {
  const { intent } = work;
  if (intent.kind !== 'reschedule' && intent.kind !== 'restore') return { kind: 'done', concerns: [] };
  const { reason, urgency } = appointment;
  const [patientId = appointment.patientId, ...companions] = attending;
  const appointmentId = visitIdOf(intent);
  const { opening, further } = intent;
  return bookThere(work, { appointmentId, patientId, companions, reason, urgency, opening, further });
}

const TO_COME: readonly string[] = ['pending', 'booked', 'arrived', 'checked-in'];

/** Whoever is still to come: they move with the visit. */
function attendingOf(company: Company | undefined): readonly PatientId[] {
  return company?.members.filter(({ status }) => TO_COME.includes(status)).map(({ patientId }) => patientId) ?? [];
}

/** Books the move anew where it cannot be made in place, or was begun so. */
async function moved(work: Work<MoveIntent>, moving: Moving): Promise<Outcome> {
  // A try before this one may have booked it anew already, whatever the mirror has made of that since.
  if (work.target.changing === 'update-in-place-only' || (await isBegun(work))) return bookAnew(work, moving);
  const outcome = await changeInPlace(work, moving);
  return outcome === 'not-in-place' ? bookAnew(work, moving) : outcome;
}

function isMove(work: Work<ChangeIntent>): work is Work<MoveIntent> {
  return work.intent.kind === 'reschedule';
}

function isRestore(work: Work<ChangeIntent>): work is Work<RestoreIntent> {
  return work.intent.kind === 'restore';
}

/** Brings an appointment there to what is intended, and says so only when it was read back. */
export async function changeThere(work: Work<ChangeIntent>): Promise<Outcome> {
  const appointment = required(await getAppointment(work.ctx, work.intent.appointmentId), 'the appointment to change');
  const place = await whereItIs(work);
  if (place === 'many') return { kind: 'conflict', reason: 'duplicate' };
  const { reference } = place;
  const company = await companyOf(work, appointment);
  const attending = attendingOf(company);
  if (reference === undefined) return unknownThere(work, appointment, attending);
  const known = await knownFields(work, appointment, company);
  const whole = await changeOf(work);
  const { intent } = work;
  const wanted =
    company && intent.kind !== 'reschedule' && intent.kind !== 'restore' ? changeOfOne(intent, company, whole) : whole;
  if (!wanted) return { kind: 'done', concerns: [] };
  const change = insisted(work, wanted, appointment, known);
  const standing = { reference, known, change };
  if (isRestore(work)) return restoreThere(work, { ...standing, appointment });
  if (isMove(work)) return moved(work, { ...standing, appointment, attending });
  const outcome = await changeInPlace(work, standing);
  return outcome === 'not-in-place' ? { kind: 'refused', reason: 'not-supported' } : outcome;
}
