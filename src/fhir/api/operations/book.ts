import {
  bookAppointment,
  decodeOpeningId,
  getAppointment,
  holdSlot,
  rescheduleAppointment,
  type Appointment,
  type BookRefusal,
} from '../../../agenda/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import { isUuid, parseId, type AppointmentId, type PatientId } from '../../../platform/kernel/ids.ts';
import type { Result } from '../../../platform/kernel/result.ts';
import { listOf } from '../../mapping/kept.ts';
import type { Reader } from '../../mapping/reader.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import { agendaRefusal, refused } from '../agenda-refusal.ts';
import { bookedResource } from '../booked-resource.ts';
import { changeAppointment } from '../change-appointment.ts';
import type { FhirAnswer, ScopeLetter, TypeCall } from '../fhir-call.ts';
import { currentOf } from '../if-match.ts';
import { bookDescribed, parseAppointment, refuseUnbookable } from '../interactions/create-appointment.ts';
import { keepSource } from '../kept-source.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { bookingPatient, registerForBooking, type BookingPatient } from './booking-patient.ts';
import { readBookRequest, type BookRequest } from './book-request.ts';
import { holderOf } from './hold.ts';
import { answered, schedulingBundle } from './scheduling-bundle.ts';

function refuseScope(call: TypeCall, letter: ScopeLetter): void {
  if (call.token.may('Appointment', letter)) return;
  const diagnostics = `The access token's scopes do not include system/Appointment.${letter}`;
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }]);
}

async function answerWith(call: TypeCall, id: string): Promise<FhirAnswer> {
  return answerOf(call, required(await currentOf(call, id), 'the Appointment just written').resource);
}

function answerOf(call: TypeCall, resource: FhirJson): FhirAnswer {
  const { start, end } = resource;
  return schedulingBundle(call, [{ requestedPeriod: [{ start, end }], ...resource }]);
}

/** Books the opening, also where this client itself holds it. Somebody who is new is registered only once the time is held. */
async function bookOpening(
  call: TypeCall,
  booking: { readonly openingId: string; readonly patient: BookingPatient; readonly reason: string | undefined },
): Promise<Appointment> {
  const { ctx } = call;
  const { openingId, patient, reason } = booking;
  const book = async (patientId: PatientId): Promise<Result<Appointment, BookRefusal>> => {
    const first = await bookAppointment(ctx, { openingId, patientId, reason, cause: 'fhir' });
    if (first.ok || first.error.code !== 'slot-taken') return first;
    const own = await holdSlot(ctx, { openingId, conversationKey: holderOf(call, openingId) });
    return own.ok ? bookAppointment(ctx, { holdId: own.value.id, patientId, reason, cause: 'fhir' }) : first;
  };
  if (patient.kind === 'new') {
    const held = await holdSlot(ctx, { openingId, conversationKey: holderOf(call, openingId) });
    if (!held.ok) throw agendaRefusal(held.error, 'start');
  }
  const booked = await book(patient.kind === 'known' ? patient.id : await registerForBooking(call, patient.described));
  if (!booked.ok) throw agendaRefusal(booked.error, 'start');
  return booked.value;
}

/** Argonaut's way to move a visit: book another and name the one that it replaces. Here the visit keeps its id. */
async function replace(
  call: TypeCall,
  replacing: { appointmentId: string; openingId: string; patient: Reader | undefined },
) {
  refuseScope(call, 'u');
  const { ctx } = call;
  const { appointmentId, openingId, patient } = replacing;
  const who = patient && (await bookingPatient(call, patient));
  const id = parseId<AppointmentId>(appointmentId);
  const before = id && (await getAppointment(ctx, id));
  if (who && before && !(who.kind === 'known' && who.id === before.patientId))
    throw refused('participant', 'business-rule', 'the visit to be replaced is of another patient');
  const moved = await rescheduleAppointment(ctx, { appointmentId, openingId, attendance: 'accepted', cause: 'fhir' });
  if (!moved.ok) throw agendaRefusal(moved.error, 'start');
  return moved.value;
}

/** The resource with the patient of `patient-resource` among its participants. */
function withPatient(resource: FhirJson, patientId: PatientId): FhirJson {
  const others = listOf(resource, 'participant').filter(({ actor }) => {
    const reference = typeof actor === 'object' && actor !== null && 'reference' in actor ? actor.reference : undefined;
    return typeof reference !== 'string' || !reference.startsWith('Patient/');
  });
  const patient = { actor: { reference: `Patient/${patientId}` }, status: 'needs-action' };
  return { ...resource, participant: [patient, ...others] };
}

async function bookNew(call: TypeCall, request: BookRequest): Promise<Appointment> {
  const { openingId, resource, replaces } = request;
  if (openingId !== undefined && replaces !== undefined)
    return replace(call, { appointmentId: replaces, openingId, patient: request.patient });
  refuseScope(call, 'c');
  const patient = request.patient && (await bookingPatient(call, request.patient));
  if (openingId === undefined) {
    const id = patient?.kind === 'new' ? await registerForBooking(call, patient.described) : patient?.id;
    const body = id === undefined ? (resource ?? {}) : withPatient(resource ?? {}, id);
    const asked = parseAppointment(body);
    refuseUnbookable(asked);
    return bookDescribed(call, body, asked);
  }
  const who: BookingPatient | undefined =
    patient ?? (request.patientId === undefined ? undefined : { kind: 'known', id: request.patientId });
  if (!who)
    throw new FhirProblem(400, [
      { code: 'required', diagnostics: 'a new visit needs a patient-resource', path: 'Parameters.parameter' },
    ]);
  return bookOpening(call, { openingId, patient: who, reason: request.reason });
}

async function keepComment(call: TypeCall, booked: Appointment, comment: string | undefined): Promise<void> {
  if (comment === undefined) return;
  await keepSource(call, booked, { fhir: { ...booked.fhir, comment } });
}

/** POST [base]/Appointment/$book (ITI-117): a new visit, or the change or the end of one that stands. */
export async function bookOperation(call: TypeCall): Promise<FhirAnswer> {
  const request = await readBookRequest(call);
  return answered(async () => {
    const { resource, comment } = request;
    const id = resource?.['id'];
    const current = isUuid(id) && decodeOpeningId(id) === undefined ? await currentOf(call, id) : undefined;
    if (current && resource) {
      refuseScope(call, 'u');
      const after = await changeAppointment(call, current, comment === undefined ? resource : { ...resource, comment });
      return answerWith(call, after.id);
    }
    if (resource && ['cancelled', 'booked'].includes(String(resource['status'])) && isUuid(id))
      throw new FhirProblem(404, [
        { code: 'not-found', diagnostics: 'There is no such Appointment', path: 'Appointment.id' },
      ]);
    const booked = await bookNew(call, request);
    // By a reference alone nothing is kept beside the visit: what was booked is what stands.
    if (!resource && comment === undefined && request.replaces === undefined)
      return answerOf(call, bookedResource(booked));
    await keepComment(call, booked, comment);
    return answerWith(call, booked.id);
  });
}
