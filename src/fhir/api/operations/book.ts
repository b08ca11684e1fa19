import {
  appointmentsTogether,
  assetsHeld,
  bookAppointment,
  decodeOpeningId,
  getAppointment,
  holdSlot,
  rescheduleAppointment,
  type Appointment,
  type AssetId,
  type Series,
} from '../../../agenda/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { isUuid, parseId, type AppointmentId, type HoldId, type PatientId } from '../../../platform/kernel/ids.ts';
import { listOf } from '../../mapping/kept.ts';
import { OWN_WORDS } from '../../mapping/said-of-visit.ts';
import type { Reader } from '../../mapping/reader.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import { agendaRefusal, refused } from '../agenda-refusal.ts';
import { assetsIn } from '../assets-asked.ts';
import { bookedResource } from '../booked-resource.ts';
import { changeAppointment } from '../change-appointment.ts';
import type { FhirAnswer, ScopeLetter, TypeCall } from '../fhir-call.ts';
import { currentOf } from '../if-match.ts';
import { bookDescribed, parseAppointment, refuseUnbookable } from '../interactions/create-appointment.ts';
import { keepSource } from '../kept-source.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { urgencyOf } from '../urgency-of.ts';
import { bookingPatients, idsForBooking, type BookingPatient } from './booking-patient.ts';
import { readBookRequest, type BookRequest } from './book-request.ts';
import { bookSeries } from './book-series.ts';
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

/** A hold has its rooms and devices already: it is no other's time, but may be another room. */
async function holdsAll(ctx: ClinicContext, holdId: HoldId, assets: readonly AssetId[]): Promise<boolean> {
  if (assets.length === 0) return true;
  const held = await assetsHeld(ctx, holdId);
  return assets.every((id) => held.includes(id));
}

/** Books the opening, also where this client itself holds it. Somebody who is new is registered only once the time is held. */
async function bookOpening(
  call: TypeCall,
  booking: {
    readonly openingId: string;
    readonly patients: readonly BookingPatient[];
    readonly reason: string | undefined;
    readonly triageId: string | undefined;
    readonly fhir: FhirJson | undefined;
    /** Rooms and devices that the offer names. */
    readonly assets: readonly AssetId[];
    readonly appointmentId: AppointmentId | undefined;
  },
): Promise<Appointment> {
  const { ctx } = call;
  const { openingId, patients, reason, triageId, fhir, assets, appointmentId } = booking;
  const [whom] = patients;
  const urgency = await urgencyOf(call, { triageId, patientId: whom?.kind === 'known' ? whom.id : undefined });
  const hold = () => holdSlot(ctx, { openingId, conversationKey: holderOf(call, openingId) });
  if (patients.some(({ kind }) => kind === 'new')) {
    const held = await hold();
    if (!held.ok) throw agendaRefusal(held.error, 'start');
  }
  const [first, ...companions] = await idsForBooking(call, patients);
  const common = {
    patientId: required(first, 'a patient'),
    companions,
    reason,
    urgency,
    fhir,
    appointmentId,
    cause: 'fhir',
  };
  const booked = await bookAppointment(ctx, { openingId, assets, ...common });
  if (booked.ok) return booked.value;
  const own = booked.error.code === 'slot-taken' ? await hold() : booked;
  if (!own.ok || !(await holdsAll(ctx, own.value.id, assets))) throw agendaRefusal(booked.error, 'start');
  const again = await bookAppointment(ctx, { holdId: own.value.id, ...common });
  if (!again.ok) throw agendaRefusal(again.error, 'start');
  return again.value;
}

/** Who does not come any more. */
const LEFT: readonly Appointment['status'][] = ['cancelled', 'noshow', 'entered-in-error'];

/** Argonaut's way to move a visit: book another and name the one that it replaces. Here the visit keeps its id. */
async function replace(
  call: TypeCall,
  replacing: { appointmentId: string; openingId: string; patients: readonly Reader[] },
) {
  refuseScope(call, 'u');
  const { ctx } = call;
  const { appointmentId, openingId, patients } = replacing;
  const who = await bookingPatients(call, patients);
  const id = parseId<AppointmentId>(appointmentId);
  const before = id === undefined ? [] : await appointmentsTogether(ctx, id);
  // Of several patients those who have left need not be named any more, and the visit moves by one who comes.
  const coming = before.filter(({ status }) => !LEFT.includes(status));
  const isOf = (visit: readonly Appointment[]) =>
    who.length === visit.length &&
    who.every((patient) => patient.kind === 'known' && visit.some(({ patientId }) => patientId === patient.id));
  if (who.length > 0 && before.length > 0 && !isOf(before) && !isOf(coming))
    throw refused('participant', 'business-rule', 'the visit to be replaced is of another patient');
  const mover = coming[0]?.id ?? appointmentId;
  const moved = await rescheduleAppointment(ctx, {
    appointmentId: mover,
    openingId,
    attendance: 'accepted',
    cause: 'fhir',
  });
  if (!moved.ok) throw agendaRefusal(moved.error, 'start');
  const [first] = before;
  return before.length > 1 && first
    ? required(await getAppointment(ctx, first.id), 'the visit just moved')
    : moved.value;
}

/** The resource with the patients of `patient-resource` among its participants. */
function withPatients(resource: FhirJson, ids: readonly PatientId[]): FhirJson {
  const others = listOf(resource, 'participant').filter(({ actor }) => {
    const reference = typeof actor === 'object' && actor !== null && 'reference' in actor ? actor.reference : undefined;
    return typeof reference !== 'string' || !reference.startsWith('Patient/');
  });
  const patients = ids.map((id) => ({ actor: { reference: `Patient/${id}` }, status: 'needs-action' }));
  return { ...resource, participant: [...patients, ...others] };
}

/** Of an offer these are the client's own words; everything else of it is ours. */
const KEPT_OF_OFFER = ['identifier', 'reasonCode', 'priority', ...OWN_WORDS];

/** What came with the offer that was booked, and the comment. */
function wordsOf({ openingId, resource, comment }: BookRequest): FhirJson | undefined {
  const words = openingId === undefined ? [] : Object.entries(resource ?? {});
  const kept = Object.fromEntries(words.filter(([name]) => KEPT_OF_OFFER.includes(name)));
  const said = comment === undefined ? kept : { ...kept, comment };
  return Object.keys(said).length > 0 ? said : undefined;
}

async function bookNew(
  call: TypeCall,
  request: BookRequest & { readonly appointmentId?: AppointmentId },
): Promise<Appointment> {
  const { openingId, resource, replaces, patientIds } = request;
  if (replaces !== undefined) {
    if (openingId === undefined)
      throw refused('id', 'not-supported', 'only a proposed or pending one replaces another');
    return replace(call, { appointmentId: replaces, openingId, patients: request.patients });
  }
  refuseScope(call, 'c');
  const named = await bookingPatients(call, request.patients);
  if (openingId === undefined) {
    const ids = await idsForBooking(call, named);
    const body = ids.length === 0 ? (resource ?? {}) : withPatients(resource ?? {}, ids);
    const asked = await parseAppointment(call, body);
    refuseUnbookable(asked);
    return bookDescribed(call, body, { asked });
  }
  const patients = named.length > 0 ? named : patientIds.map((id): BookingPatient => ({ kind: 'known', id }));
  if (patients.length === 0)
    throw new FhirProblem(400, [
      { code: 'required', diagnostics: 'a new visit needs a patient-resource', path: 'Parameters.parameter' },
    ]);
  const { reason, triageId, appointmentId } = request;
  const assets = await assetsIn(call, resource);
  return bookOpening(call, { openingId, patients, reason, triageId, fhir: wordsOf(request), assets, appointmentId });
}

/** All visits of a series, for an opening that $find offered as the first of one. */
async function bookWhole(call: TypeCall, request: BookRequest, series: Series): Promise<FhirAnswer> {
  const { openingId, replaces } = request;
  if (openingId === undefined || replaces !== undefined)
    throw refused('id', 'not-supported', 'only a proposed or pending one begins a series');
  const booked = await bookSeries(call, { openingId, series }, (inside, one) =>
    bookNew(inside, { ...request, ...one }),
  );
  const standing = await Promise.all(
    booked.map(async ({ id }) => required(await currentOf(call, id), 'the Appointment just written').resource),
  );
  return schedulingBundle(
    call,
    standing.map((resource) => ({
      requestedPeriod: [{ start: resource['start'], end: resource['end'] }],
      ...resource,
    })),
  );
}

/** A visit that took the place of another keeps what came with the offer, and the comment. */
async function keepWords(call: TypeCall, booked: Appointment, request: BookRequest) {
  const words = wordsOf(request);
  if (words) await keepSource(call, booked, { fhir: { ...booked.fhir, ...words } });
}

/** POST [base]/Appointment/$book (ITI-117): a new visit, or the change or the end of one that stands. */
export async function bookOperation(call: TypeCall): Promise<FhirAnswer> {
  const request = await readBookRequest(call);
  return answered(async () => {
    const { resource, comment, series } = request;
    if (series) return bookWhole(call, request, series);
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
    // By a reference alone nothing is kept beside the visit: what was booked is what stands. Of several patients it is read back.
    const isAlone = request.patients.length + request.patientIds.length <= 1;
    if (!resource && comment === undefined && request.replaces === undefined && isAlone)
      return answerOf(call, await bookedResource(call, booked));
    // With an opening they were kept from the first moment on.
    if (request.openingId === undefined || request.replaces !== undefined) await keepWords(call, booked, request);
    return answerWith(call, booked.id);
  });
}
