import {
  bookAppointment,
  encodeOpeningId,
  importAppointment,
  listServices,
  type Appointment,
  type BookRefusal,
} from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { isUuid } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import { completeAppointment, type WhoAndWhere } from '../../import/complete-appointment.ts';
import { referencesOf } from '../../import/parse-bundle.ts';
import { fromFhirAppointment, type AppointmentFacts } from '../../mapping/appointment.ts';
import { fromFhirSlot, type SlotFacts } from '../../mapping/slot.ts';
import { resourceTypes } from '../../search/registry.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { loadAgendaFacts } from '../../store/agenda-facts.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, TypeCall } from '../fhir-call.ts';
import { FhirProblem, type IssueCode } from '../operation-outcome.ts';
import { created } from './created.ts';

/** What may be asked for with a create: each is answered with a booked appointment, or refused. */
const BOOKABLE = ['proposed', 'pending', 'booked'];

function refused(path: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(code === 'conflict' || code === 'duplicate' ? 409 : 422, [
    { path: `Appointment.${path}`, code, diagnostics },
  ]);
}

/** One table for this face: why the agenda said no, as FHIR says it. */
function refusalOf({ code }: BookRefusal, asked: AppointmentFacts): FhirProblem {
  const time = asked.slotId === undefined ? 'start' : 'slot[0]';
  switch (code) {
    case 'slot-taken':
    case 'hold-expired':
      return refused(time, 'conflict', 'Somebody else has this time (slot-taken)');
    case 'already-booked':
      return refused(time, 'duplicate', 'The patient has another visit at this time (already-booked)');
    case 'opening-in-past':
      return refused(time, 'business-rule', 'This time is in the past (opening-in-past)');
    case 'opening-unknown':
      return refused(time, 'business-rule', 'The agenda offers no such visit at this time (opening-unknown)');
    case 'patient-unknown':
      return refused('participant[0].actor', 'not-found', 'There is no such Patient (patient-unknown)');
    case 'ehr-refused':
      return refused(time, 'business-rule', "The clinic's own system refused it (ehr-refused)");
  }
}

/** Every reference to something that this server keeps must lead somewhere. */
async function refuseDangling(tx: ClinicTx, body: unknown): Promise<void> {
  const references = referencesOf(body, 'Appointment').slice(0, 100);
  const found = await Promise.all(
    references.map(async ({ type, id }) => isUuid(id) && (await loadByIds(tx, resourceTypes[type], [id])).length > 0),
  );
  const missing = references.filter((_reference, index) => !found[index]);
  if (missing.length === 0) return;
  const issues = missing.map(({ path, type }) => ({
    path,
    code: 'not-found' as const,
    diagnostics: `There is no such ${type}`,
  }));
  throw new FhirProblem(422, issues);
}

async function loadSlot(tx: ClinicTx, slotId: string | undefined): Promise<SlotFacts | undefined> {
  const [found] = slotId === undefined ? [] : await loadByIds(tx, resourceTypes.Slot, [slotId]);
  const slot = found && fromFhirSlot(found.resource);
  return slot?.ok ? slot.value : undefined;
}

interface Wanted {
  readonly asked: AppointmentFacts;
  readonly who: WhoAndWhere;
  readonly slot: SlotFacts | undefined;
}

async function wantedVisit(call: TypeCall, asked: AppointmentFacts): Promise<Wanted> {
  const { ctx } = call;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await refuseDangling(tx, call.body);
    const [agenda, slot] = await Promise.all([
      loadAgendaFacts(tx, asked.slotId === undefined ? [] : [asked.slotId]),
      loadSlot(tx, asked.slotId),
    ]);
    const complete = completeAppointment(asked, agenda);
    if ('issues' in complete) throw new FhirProblem(422, complete.issues);
    return { asked, who: complete.who, slot };
  });
}

/** Start and opening, once start, end, slot and service agree with one another. */
async function openingOf(call: TypeCall, { asked, who, slot }: Wanted): Promise<string> {
  const start = asked.start ?? slot?.start;
  if (start === undefined) throw refused('start', 'required', 'is missing');
  if (slot && slot.start !== start) throw refused('start', 'value', 'is not the start of the slot');
  if (start % MINUTE_MS !== 0) throw refused('start', 'value', 'expected a whole minute');
  if (who.scheduleId === undefined)
    throw refused('participant', 'business-rule', 'This practitioner has no schedule at this location');
  const service = (await listServices(call.ctx)).find(({ id }) => id === who.serviceId);
  const end: Instant = slot?.end ?? plusMs(start, (service?.durationMinutes ?? 0) * MINUTE_MS);
  if (asked.end !== undefined && asked.end !== end)
    throw refused('end', 'value', 'does not fit the slot, or the duration of the service');
  return encodeOpeningId({ scheduleId: who.scheduleId, serviceId: who.serviceId, start });
}

/** Elements that our own columns say in full. */
const SAID_BY_US = new Set(['status', 'start', 'end', 'slot', 'participant', 'minutesDuration', 'created']);

/** Keeps what the client sent beside the booking: its identifiers, its comment. Skipped if somebody changed it meanwhile. */
async function keepSource(call: TypeCall, booked: Appointment, asked: AppointmentFacts): Promise<void> {
  if (Object.keys(asked.fhir).every((name) => SAID_BY_US.has(name))) return;
  const { ctx } = call;
  const { version, createdAt: _created, updatedAt: _updated, origin: _origin, ...facts } = booked;
  const { serviceName: _service, practitionerName: _practitioner, siteName: _site, zone: _zone, ...columns } = facts;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, { ...columns, version: version + 1, fhir: asked.fhir, cause: 'fhir' }),
  );
}

/** POST [base]/Appointment: books the visit that it describes. */
export async function createAppointment(call: TypeCall): Promise<FhirAnswer> {
  const parsed = fromFhirAppointment(call.body);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  const asked = parsed.value;
  if (!BOOKABLE.includes(asked.status))
    throw refused('status', 'business-rule', `expected one of ${BOOKABLE.join(', ')}`);
  const existing = await alreadyThere(call);
  if (existing) return existing;
  const wanted = await wantedVisit(call, asked);
  const openingId = await openingOf(call, wanted);
  const { patientId, reason } = asked;
  const booked = await bookAppointment(call.ctx, { openingId, patientId, reason, cause: 'fhir' });
  if (!booked.ok) throw refusalOf(booked.error, asked);
  await keepSource(call, booked.value, asked);
  return created(call, booked.value.id);
}
