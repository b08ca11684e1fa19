import { bookAppointment, type Appointment } from '../../../agenda/index.ts';
import { fromFhirAppointment, type AppointmentFacts } from '../../mapping/appointment.ts';
import { agendaRefusal, refused } from '../agenda-refusal.ts';
import { bookedResource } from '../booked-resource.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, FhirCall, TypeCall } from '../fhir-call.ts';
import { keepSource, saysMore } from '../kept-source.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { openingOf, refuseUnknown, wantedVisit } from '../wanted-visit.ts';
import { urgencyOf } from '../urgency-of.ts';
import { written, writtenNow } from '../written.ts';

/** What may be asked for with a create: each is answered with a booked appointment, or refused. */
const BOOKABLE = ['proposed', 'pending', 'booked'];

export function parseAppointment(body: unknown): AppointmentFacts {
  const parsed = fromFhirAppointment(body, { severalPatients: true });
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  return parsed.value;
}

export function refuseUnbookable(asked: AppointmentFacts): void {
  if (BOOKABLE.includes(asked.status)) return;
  throw refused('status', 'business-rule', `expected one of ${BOOKABLE.join(', ')}`);
}

/** Whether the client's resource says what our columns do not. */
function bringsMore({ fhir }: AppointmentFacts): boolean {
  return saysMore(fhir, {}, ['participant']);
}

/** Books the visit that an Appointment describes. Refusals of the agenda are thrown as 409 and 422. */
export async function bookDescribed(call: FhirCall, body: unknown, asked: AppointmentFacts): Promise<Appointment> {
  const openingId = await openingOf(call, await wantedVisit(call, body, asked));
  const { patientId, reason } = asked;
  const urgency = await urgencyOf(call, asked);
  const companions = asked.companions?.map((companion) => companion.patientId);
  const booked = await bookAppointment(call.ctx, { openingId, patientId, companions, reason, urgency, cause: 'fhir' });
  if (!booked.ok) {
    await refuseUnknown(call, body);
    throw agendaRefusal(booked.error, asked.slotId === undefined ? 'start' : 'slot[0]');
  }
  if (bringsMore(asked)) await keepSource(call, booked.value, { fhir: asked.fhir });
  return booked.value;
}

/** POST [base]/Appointment: books the visit that it describes. */
export async function createAppointment(call: TypeCall): Promise<FhirAnswer> {
  const asked = parseAppointment(call.body);
  refuseUnbookable(asked);
  const existing = await alreadyThere(call);
  if (existing) return existing;
  const booked = await bookDescribed(call, call.body, asked);
  // As it stands, unless what the client sent was kept beside it afterwards, or others come along.
  if (bringsMore(asked) || asked.companions) return writtenNow(call, { status: 201, id: booked.id });
  return written(call, { status: 201, resource: await bookedResource(call, booked) });
}
