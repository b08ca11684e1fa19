import { bookAppointment, type Appointment } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { fromFhirAppointment, type AppointmentFacts } from '../../mapping/appointment.ts';
import { agendaRefusal, refused } from '../agenda-refusal.ts';
import { assetsAsked, withPlaces } from '../assets-asked.ts';
import { bookedResource } from '../booked-resource.ts';
import { alreadyThere } from '../conditional-create.ts';
import type { FhirAnswer, FhirCall, TypeCall } from '../fhir-call.ts';
import { saysMore } from '../kept-source.ts';
import { insideTransaction, takeTurns } from '../one-transaction.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { furtherOpenings, openingOf, refuseUnknown, wantedVisit } from '../wanted-visit.ts';
import { urgencyOf } from '../urgency-of.ts';
import { written, writtenNow } from '../written.ts';

/** What may be asked for with a create: each is answered with a booked appointment, or refused. */
const BOOKABLE = ['proposed', 'pending', 'booked'];

export function parseAppointment(call: Pick<FhirCall, 'ctx'>, body: unknown): Promise<AppointmentFacts> {
  const parsed = fromFhirAppointment(body, { severalPatients: true, severalActors: true });
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  return withPlaces(call, parsed.value);
}

export function refuseUnbookable(asked: AppointmentFacts): void {
  if (BOOKABLE.includes(asked.status)) return;
  throw refused('status', 'business-rule', `expected one of ${BOOKABLE.join(', ')}`);
}

/** Whether the client's resource says what our columns do not. */
function bringsMore({ fhir, further, furtherSlots }: AppointmentFacts): boolean {
  return further !== undefined || furtherSlots !== undefined || saysMore(fhir, {}, ['participant']);
}

/** Books the visit that an Appointment describes. Refusals of the agenda are thrown as 409 and 422. */
export async function bookDescribed(
  call: FhirCall,
  body: unknown,
  { asked, first }: { readonly asked: AppointmentFacts; readonly first?: (tx: ClinicTx) => Promise<void> },
): Promise<Appointment> {
  const visit = await wantedVisit(call, body, asked);
  const openingId = await openingOf(call, visit);
  const further = await furtherOpenings(call, visit, openingId);
  const { patientId, reason } = asked;
  const urgency = await urgencyOf(call, asked);
  const companions = asked.companions?.map((companion) => companion.patientId);
  const assets = await assetsAsked(call, asked);
  const fhir = bringsMore(asked) ? asked.fhir : undefined;
  const wanted = {
    openingId,
    patientId,
    companions,
    further,
    assets,
    reason,
    urgency,
    fhir,
    first,
    cause: 'fhir',
  } as const;
  const booked = await bookAppointment(call.ctx, wanted);
  if (!booked.ok) {
    await refuseUnknown(call, body);
    throw agendaRefusal(booked.error, asked.slotId === undefined ? 'start' : 'slot[0]');
  }
  return booked.value;
}

/** POST [base]/Appointment: books the visit that it describes. */
export async function createAppointment(call: TypeCall): Promise<FhirAnswer> {
  const asked = await parseAppointment(call, call.body);
  refuseUnbookable(asked);
  const existing = await alreadyThere(call);
  if (existing) return existing;
  const condition = call.header('if-none-exist');
  if (condition === undefined) return answerTo(call, asked, await bookDescribed(call, call.body, { asked }));
  return onceOnly(call, { asked, condition });
}

/** Another request with the same condition was faster. */
class MadeMeanwhile extends Error {
  override readonly name = 'MadeMeanwhile';
}

/**
 * A condition is asked once more, in turn, where the booking is written: of two at once one books, and the other finds it, also
 * where the first has taken the time that the other wanted.
 */
async function onceOnly(
  call: TypeCall,
  { asked, condition }: { readonly asked: AppointmentFacts; readonly condition: string },
): Promise<FhirAnswer> {
  const first = async (tx: ClinicTx): Promise<void> => {
    await takeTurns(tx, condition.slice(condition.indexOf('?') + 1));
    if (await alreadyThere({ ...insideTransaction(call, tx), type: call.type })) throw new MadeMeanwhile();
  };
  try {
    return answerTo(call, asked, await bookDescribed(call, call.body, { asked, first }));
  } catch (error) {
    const made = error instanceof MadeMeanwhile || error instanceof FhirProblem ? await alreadyThere(call) : undefined;
    if (made) return made;
    throw error;
  }
}

async function answerTo(call: TypeCall, asked: AppointmentFacts, booked: Appointment): Promise<FhirAnswer> {
  // As it stands, unless what the client sent is kept beside it, or others come along.
  const isMore = bringsMore(asked) || asked.companions || (await assetsAsked(call, asked)).length > 0;
  if (isMore) return writtenNow(call, { status: 201, id: booked.id });
  return written(call, { status: 201, resource: await bookedResource(call, booked) });
}
