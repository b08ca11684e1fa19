import { z } from 'zod';
import { record, recordAll } from '../../../audit/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import { plusMs } from '../../../platform/time/instant.ts';
import type { FhirResource } from '../../mapping/resource.ts';
import { resourceTypeOf } from '../../search/registry.ts';
import { loadByIds } from '../../search/resource-type.ts';
import { patientsOf } from '../../api/patient-of.ts';
import { rightsFaults } from '../client-rights.ts';
import { heartbeatDueAt, MOST_FAILURES, retryDelayMs, type LoggedEvent } from '../domain/subscription.ts';
import { endWithoutRights } from '../end-without-rights.ts';
import type { VendorPorts } from '../ports.ts';
import { eventsBetween } from '../store/event-log.ts';
import {
  endSubscription,
  lockSubscription,
  nextRound,
  settle,
  subscriptionById,
  type StoredSubscription,
} from '../store/subscription-rows.ts';
import { sendNotification, type Outgoing, type Sent } from './send-notification.ts';

const payload = z.object({ subscriptionId: z.string(), round: z.number() });
type Delivery = z.infer<typeof payload>;
type Ctx = ClinicContext<VendorPorts>;

/** Notifications of one run; after them another run goes on, so that no worker stays with one vendor. */
const MOST_IN_A_RUN = 20;

/** Tells a subscription what waits, in the order of the numbers. One job at a time: it belongs to the present round. */
export const deliver = defineJob<Delivery, Ctx>({
  kind: 'fhir.deliver',
  payload,
  maxAttempts: MOST_FAILURES,
  async run(ctx, delivery) {
    for (let sent = 0; sent < MOST_IN_A_RUN; sent += 1) {
      const next = await nextNotification(ctx, delivery);
      if (!next) return;
      const outcome = await sendNotification(ctx, next);
      if (!outcome.ok) return failed(ctx, delivery, outcome);
      await arrived(ctx, next);
    }
    await inRound(ctx, delivery, async (tx, subscription) => {
      await nextRound(tx, subscription.id, subscription.failures);
      await wakeDelivery(tx, ctx, { ...subscription, round: subscription.round + 1 });
    });
  },
});

/** Makes the job of the present round, where there is none yet. */
export function wakeDelivery(
  tx: ClinicTx,
  ctx: ClinicContext,
  { id, round }: Pick<StoredSubscription, 'id' | 'round'>,
  delayMs = 0,
): Promise<void> {
  return enqueue(tx, ctx, {
    definition: deliver,
    payload: { subscriptionId: id, round },
    dedupeKey: `${id}:${round}`,
    dueAt: plusMs(ctx.clock.now(), delayMs),
  });
}

/** Works on the locked subscription while it is active and in this round; a job of an earlier round changes nothing. */
function inRound<T>(
  ctx: Ctx,
  { subscriptionId, round }: Delivery,
  work: (tx: ClinicTx, subscription: StoredSubscription) => Promise<T>,
): Promise<T | undefined> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const subscription = await lockSubscription(tx, subscriptionId);
    return subscription?.status === 'active' && subscription.round === round ? work(tx, subscription) : undefined;
  });
}

/** Of the type that the client's scopes were asked for; a Schedule in place of a Slot is named only. */
export async function resourcesOf(
  tx: ClinicTx,
  { content, resourceType }: StoredSubscription,
  events: readonly LoggedEvent[],
): Promise<ReadonlyMap<string, FhirResource>> {
  const isWhole = content === 'full-resource' || content === 'resource';
  const type = isWhole ? resourceTypeOf(resourceType) : undefined;
  if (!type) return new Map();
  const ids = new Set(events.filter(({ focusType }) => focusType === resourceType).map(({ focusId }) => focusId));
  const found = await loadByIds(tx, type, [...ids]);
  return new Map(found.map(({ id, resource }) => [`${resourceType}/${id}`, resource]));
}

/** What to send next; undefined when there is nothing, and then the next event makes a job of its own. */
async function nextNotification(ctx: Ctx, delivery: Delivery): Promise<Outgoing | undefined> {
  const before = await subscriptionById(ctx, delivery.subscriptionId);
  const [fault] = before ? await rightsFaults(ctx, [before]) : [];
  return inRound(ctx, delivery, async (tx, subscription) => {
    if (await endWithoutRights(tx, ctx, { subscription, fault })) return undefined;
    const { id, settledCount, eventCount, mostEvents, failures } = subscription;
    const now = ctx.clock.now();
    const range = { from: settledCount + 1, to: eventCount, limit: mostEvents, now };
    const events = await eventsBetween(tx, id, range);
    if (events.length > 0) {
      const resources = await resourcesOf(tx, subscription, events);
      return { subscription, type: 'event-notification', status: 'active', events, resources };
    }
    const dueAt = heartbeatDueAt(subscription);
    if (failures > 0 || (dueAt !== undefined && dueAt <= now))
      return { subscription, type: 'heartbeat', status: 'active', events, resources: new Map() };
    // Decided under the lock: whoever logs an event after this finds the new round, and makes its job.
    await nextRound(tx, id, failures);
    return undefined;
  });
}

async function arrived(ctx: Ctx, { subscription, events, resources }: Outgoing): Promise<void> {
  const settled = events.at(-1)?.number ?? subscription.settledCount;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await settle(tx, subscription.id, { settled, now: new Date(ctx.clock.now()) });
    await recordTold(tx, ctx, { subscription, settled, resources });
  });
}

/** Whose data went out: an entry of the trail for each patient. */
export async function recordTold(
  tx: ClinicTx,
  ctx: Ctx,
  told: Pick<Outgoing, 'subscription' | 'resources'> & { readonly settled: number },
): Promise<void> {
  const { subscription, settled, resources } = told;
  const patients = [...resources.values()].flatMap((resource) => patientsOf(resource as FhirResource));
  const subject = { type: 'Subscription', id: subscription.id };
  const detail = { client: subscription.clientId, settled };
  const entries = [...new Set(patients)].map((id) => ({
    action: 'subscription.deliver',
    subject,
    patientId: parseId<PatientId>(id),
    detail,
  }));
  await recordAll(tx, ctx, entries);
}

/** A failed try: another one later, or the visible end. */
async function failed(ctx: Ctx, delivery: Delivery, outcome: Extract<Sent, { ok: false }>): Promise<void> {
  await inRound(ctx, delivery, async (tx, subscription) => {
    const { id } = subscription;
    const failures = subscription.failures + 1;
    const { reason, isFinal } = outcome;
    if (!isFinal && failures < MOST_FAILURES) {
      await nextRound(tx, id, failures);
      await wakeDelivery(tx, ctx, { id, round: subscription.round + 1 }, retryDelayMs(failures));
      return;
    }
    await endSubscription(tx, id, { status: 'error', reason, now: new Date(ctx.clock.now()) });
    await record(tx, ctx, {
      action: 'subscription.fail',
      subject: { type: 'Subscription', id },
      detail: { reason, failures },
    });
    ctx.log.warn({ 'subscription.id': id, reason }, 'A vendor could not be told; its subscription ended as error.');
  });
}
