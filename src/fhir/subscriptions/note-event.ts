import type { VendorPorts } from './ports.ts';
import { z } from 'zod';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseInstant } from '../../platform/time/instant.ts';
import { resourceTypeOf } from '../search/registry.ts';
import type { ResourceType } from '../search/resource-type.ts';
import { runSearch } from '../search/run-search.ts';
import { parseSearch, WHOLE_REACH } from '../search/search-request.ts';
import { rightsFaults, type RightsFault } from './client-rights.ts';
import { isLogged, type EventSubscription } from './domain/subscription.ts';
import type { FocusType, TopicName } from './domain/topics.ts';
import { endWithoutRights } from './end-without-rights.ts';
import { wakeDelivery } from './jobs/deliver.ts';
import { appendEvents } from './store/event-log.ts';
import { listeningSubscriptions, lockSubscription } from './store/subscription-rows.ts';

/** A committed event of the house, as a job hands it over. */
interface HouseEvent {
  readonly eventId: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly occurredAt?: string | undefined;
}

/** What an event is about, in FHIR's words. */
interface Focus {
  readonly type: FocusType | 'Schedule';
  readonly id: string;
  readonly scheduleId?: string;
}

interface Happening {
  readonly resourceType: FocusType;
  /** Absent where only a search (`criteria`) can be about it. */
  readonly topic?: TopicName;
  readonly focuses: readonly Focus[];
}

const appointmentEvent = z.object({ appointmentId: z.uuid() });
const freedEvent = z.object({
  scheduleId: z.uuid().optional(),
  practitionerId: z.uuid(),
  start: z.string(),
  end: z.string(),
});
const taskEvent = z.object({ taskId: z.uuid(), created: z.boolean().default(false) });

/** Stored slots within the freed time; where the schedule computes its openings, the schedule itself. */
async function freedFocuses(tx: ClinicTx, freed: z.infer<typeof freedEvent>): Promise<readonly Focus[]> {
  const schedule = '($4::uuid is null or s.id = $4) and s.practitioner_id = $5';
  const params = [tx.clinicId, freed.start, freed.end, freed.scheduleId ?? null, freed.practitionerId];
  const slots = await tx.sql<{ id: string; schedule_id: string }>(
    `select l.id, l.schedule_id from fhir_slot l join fhir_schedule s on s.clinic_id = l.clinic_id and s.id = l.schedule_id
      where l.clinic_id = $1 and l.start_at < $3::timestamptz and l.end_at > $2::timestamptz and l.status = 'free' and ${schedule}
      order by l.start_at, l.id`,
    params,
  );
  if (slots.length > 0) return slots.map((slot) => ({ type: 'Slot', id: slot.id, scheduleId: slot.schedule_id }));
  const schedules = await tx.sql<{ id: string }>(
    `select s.id from fhir_schedule s where s.clinic_id = $1 and s.active and s.openings_source = 'computed'
        and $2::timestamptz < $3::timestamptz and ${schedule} order by s.id`,
    params,
  );
  return schedules.map(({ id }) => ({ type: 'Schedule', id, scheduleId: id }));
}

/** The Appointment by which vendors know the visit: of several who attend one, the first one's. */
async function visitOf(ctx: ClinicContext, appointmentId: string): Promise<string> {
  const [row] = await ctx.db.query<{ id: string }>(
    ctx.clinicId,
    'select appointment_id as id from fhir_appointment_patient where clinic_id = $1 and member_id = $2',
    [ctx.clinicId, appointmentId],
  );
  return row?.id ?? appointmentId;
}

async function happeningOf(ctx: ClinicContext, event: HouseEvent): Promise<Happening> {
  if (event.type === 'slot.freed') {
    const freed = freedEvent.parse(event.payload);
    const focuses = await ctx.db.inClinic(ctx.clinicId, (tx) => freedFocuses(tx, freed));
    return { resourceType: 'Slot', topic: 'slot-freed', focuses };
  }
  if (event.type === 'task.changed') {
    const { taskId, created } = taskEvent.parse(event.payload);
    const focuses: readonly Focus[] = [{ type: 'Task', id: taskId }];
    return { resourceType: 'Task', ...(created ? { topic: 'task-created' } : {}), focuses };
  }
  const { appointmentId } = appointmentEvent.parse(event.payload);
  const focuses: readonly Focus[] = [{ type: 'Appointment', id: await visitOf(ctx, appointmentId) }];
  return { resourceType: 'Appointment', topic: 'appointment-changed', focuses };
}

/** Whether our own search finds the resource with this query. */
async function isFound(
  tx: ClinicTx,
  ctx: ClinicContext<VendorPorts>,
  search: { readonly type: ResourceType; readonly query: string; readonly id: string },
): Promise<boolean> {
  const { type, query, id } = search;
  // Through which types the vendor may look was asked when the subscription was made.
  const { request } = parseSearch(type, [...new URLSearchParams(query), ['_id', id]], WHOLE_REACH);
  const page = await runSearch(tx, type, {
    request: { ...request, countOnly: true, withTotal: 'always' },
    mayRead: () => false,
    now: ctx.clock.now(),
    base: ctx.ports.vendors.fhirBase,
  });
  return page.ok && (page.value.total ?? 0) > 0;
}

/** A filter of slot-freed: its one parameter is the schedule, which a computed opening has as well. */
function isOnSchedule({ scheduleId }: Focus, query: string): boolean {
  return [...new URLSearchParams(query)].every(([, value]) =>
    value.split(',').some((one) => one.replace(/^Schedule\//, '') === scheduleId),
  );
}

async function isWanted(
  tx: ClinicTx,
  ctx: ClinicContext<VendorPorts>,
  { subscription: { topic, queries }, focus }: { readonly subscription: EventSubscription; readonly focus: Focus },
): Promise<boolean> {
  if (topic === 'slot-freed') return queries.every((query) => isOnSchedule(focus, query));
  const type = resourceTypeOf(focus.type);
  for (const query of queries) {
    // What is not served cannot be searched: a subscription with such a query was refused.
    if (!type || focus.type === 'Schedule' || !(await isFound(tx, ctx, { type, query, id: focus.id }))) return false;
  }
  return true;
}

interface Hearer {
  readonly id: string;
  readonly fault: RightsFault | undefined;
}

/** The event's subscriptions, each with what stands against telling its client. */
async function hearersOf(ctx: ClinicContext, { resourceType, topic }: Happening): Promise<readonly Hearer[]> {
  const all = await ctx.db.inClinic(ctx.clinicId, (tx) => listeningSubscriptions(tx, resourceType));
  const asked = all.filter((one) => one.topic === undefined || one.topic === topic);
  const faults = await rightsFaults(ctx, asked);
  return asked.map(({ id }, index) => ({ id, fault: faults[index] }));
}

/**
 * Logs an event with every subscription that it is for, under its next number, and wakes the delivery of the active ones.
 * Safe to repeat: an event is logged once with each subscription.
 */
export async function onVendorEvent(ctx: ClinicContext<VendorPorts>, event: HouseEvent): Promise<void> {
  const happening = await happeningOf(ctx, event);
  if (happening.focuses.length === 0) return;
  const occurredAt = parseInstant(event.occurredAt) ?? ctx.clock.now();
  for (const { id, fault } of await hearersOf(ctx, happening)) {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const subscription = await lockSubscription(tx, id);
      // What was still on its way when the vendor subscribed is no news of theirs.
      if (!subscription || !isLogged(subscription) || occurredAt < subscription.createdAt) return;
      if (await endWithoutRights(tx, ctx, { subscription, fault })) return;
      const focuses: Focus[] = [];
      for (const focus of happening.focuses) if (await isWanted(tx, ctx, { subscription, focus })) focuses.push(focus);
      const fresh = await appendEvents(tx, subscription, { eventId: event.eventId, focuses, occurredAt });
      if (fresh > 0 && subscription.status === 'active') await wakeDelivery(tx, ctx, subscription);
    });
  }
}
