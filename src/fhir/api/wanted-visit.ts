import { decodeOpeningId, encodeOpeningId, listServices } from '../../agenda/index.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import { completeAppointment, type WhoAndWhere } from '../import/complete-appointment.ts';
import type { AppointmentFacts } from '../mapping/appointment.ts';
import { fromFhirSlot, type SlotFacts } from '../mapping/slot.ts';
import { resourceTypes } from '../search/registry.ts';
import { loadByIds } from '../search/resource-type.ts';
import { knownAgenda } from '../store/agenda-facts.ts';
import { refused } from './agenda-refusal.ts';
import type { FhirCall } from './fhir-call.ts';
import { FhirProblem } from './operation-outcome.ts';
import { refuseDangling } from './refuse-dangling.ts';

async function loadSlot(reader: ClinicReader, slotId: string | undefined): Promise<SlotFacts | undefined> {
  const [found] = slotId === undefined ? [] : await loadByIds(reader, resourceTypes.Slot, [slotId]);
  const slot = found && fromFhirSlot(found.resource);
  return slot?.ok ? slot.value : undefined;
}

/** The assessment that a visit is booked for is looked at by the booking, which says what is wrong with it. */
const OF_A_VISIT = { path: 'Appointment', except: ['RiskAssessment'] } as const;

interface Wanted {
  readonly asked: AppointmentFacts;
  readonly who: WhoAndWhere;
  readonly slot: SlotFacts | undefined;
}

/** Whom, where and when an Appointment means, with every reference in it looked up but its patient's. 422 where that cannot be said. */
export async function wantedVisit(call: FhirCall, body: unknown, asked: AppointmentFacts): Promise<Wanted> {
  const { ctx, base } = call;
  const { there, ...agenda } = await knownAgenda(ctx);
  // Whether the patient is there the booking itself finds out: one round trip less for whoever is.
  const sure = new Set([...there, `Patient/${asked.patientId}`]);
  return ctx.db.reading(ctx.clinicId, async (reader) => {
    const [slot] = await Promise.all([
      loadSlot(reader, asked.slotId),
      refuseDangling(reader, body, { ...OF_A_VISIT, base, there: sure }),
    ]);
    const scheduleOfSlot = new Map(slot?.id === undefined ? [] : [[String(slot.id), slot.scheduleId] as const]);
    const complete = completeAppointment(asked, { ...agenda, scheduleOfSlot });
    if ('issues' in complete) {
      await refuseDangling(reader, body, { ...OF_A_VISIT, base, there });
      throw new FhirProblem(422, complete.issues);
    }
    return { asked, who: complete.who, slot };
  });
}

/** Says with their places which references of a visit that was refused lead nowhere. */
export async function refuseUnknown({ ctx, base }: FhirCall, body: unknown): Promise<void> {
  const { there } = await knownAgenda(ctx);
  await ctx.db.reading(ctx.clinicId, (reader) => refuseDangling(reader, body, { ...OF_A_VISIT, base, there }));
}

/** Openings of whom the visit needs besides its own practitioner, at its time: by their slots, or by their schedules at that place. */
export async function furtherOpenings(
  { ctx }: FhirCall,
  { asked, who }: Wanted,
  openingId: string,
): Promise<readonly string[]> {
  const { further = [], furtherSlots = [] } = asked;
  const start = decodeOpeningId(openingId)?.start;
  if (further.length + furtherSlots.length === 0 || start === undefined) return [];
  const { schedules } = await knownAgenda(ctx);
  const slots =
    furtherSlots.length === 0
      ? []
      : await ctx.db.reading(ctx.clinicId, (reader) => loadByIds(reader, resourceTypes.Slot, furtherSlots));
  const bySlot = slots.map(({ resource }) => {
    const slot = fromFhirSlot(resource);
    const schedule = slot.ok ? schedules.find(({ id }) => id === slot.value.scheduleId) : undefined;
    if (!schedule || schedule.practitionerId === who.practitionerId)
      throw refused('slot', 'not-supported', 'A further slot is one of another practitioner, at the same time');
    return schedule;
  });
  const byName = further
    .filter((practitionerId) => !bySlot.some((schedule) => schedule.practitionerId === practitionerId))
    .map((practitionerId) => {
      const schedule = schedules.find(
        (one) =>
          one.practitionerId === practitionerId && one.siteId === who.siteId && one.serviceIds.includes(who.serviceId),
      );
      if (!schedule)
        throw refused(
          'participant',
          'business-rule',
          'A practitioner has no schedule for this service at this location',
        );
      return schedule;
    });
  return [...bySlot, ...byName].map(({ id: scheduleId }) =>
    encodeOpeningId({ scheduleId, serviceId: who.serviceId, start }),
  );
}

/** Start and opening, once start, end, slot and service agree with one another. */
export async function openingOf(call: FhirCall, { asked, who, slot }: Wanted): Promise<string> {
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
