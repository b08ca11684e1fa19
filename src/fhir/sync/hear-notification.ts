import { createHash, timingSafeEqual } from 'node:crypto';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { fillEhrGap } from './jobs/fill-ehr-gap.ts';
import { pollEhr } from './jobs/poll-ehr.ts';
import { gapBefore, readNotification } from './mapping/notification.ts';
import { loadSubscriptions, markHeard } from './store/subscriptions.ts';

/** However many notifications come, true or false, the server is asked no more often than this. */
const LEAST_BETWEEN_MS = 2_000;

export function secretHashOf(secret: string): Uint8Array {
  return createHash('sha256').update(secret).digest();
}

/**
 * A notification of the clinic's system: a hint that a round may be worth it, and nothing more. False for an address that we never
 * gave to anybody. Missed numbers of events are asked for first.
 */
export function hearNotification(
  ctx: ClinicContext,
  heard: { readonly connectionId: string; readonly secret: string; readonly body: unknown },
): Promise<boolean> {
  const { connectionId } = heard;
  const hash = secretHashOf(heard.secret);
  const notification = readNotification(heard.body);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const all = await loadSubscriptions(tx, connectionId);
    const subscription = all.find(
      ({ secretHash }) => secretHash.length === hash.length && timingSafeEqual(secretHash, hash),
    );
    if (!subscription) return false;
    const { criteria, lastEvent } = subscription;
    const gap = gapBefore(notification, lastEvent);
    const beginsAnew = notification.type === 'handshake';
    await markHeard(tx, ctx, { connectionId, criteria, lastEvent: notification.lastEvent, beginsAnew });
    if (gap) {
      const payload = { connectionId, criteria, ...gap };
      await enqueue(tx, ctx, { definition: fillEhrGap, payload, dedupeKey: `${connectionId} ${criteria} ${gap.from}` });
    }
    if (notification.type === 'handshake' || (notification.type === 'heartbeat' && !gap)) return true;
    // Rounded up: what comes while a hinted round is running has one of its own.
    const turn = Math.ceil((ctx.clock.now() + 1) / LEAST_BETWEEN_MS);
    await enqueue(tx, ctx, {
      definition: pollEhr,
      payload: { connectionId, hinted: true },
      dueAt: (turn * LEAST_BETWEEN_MS) as Instant,
      dedupeKey: `${connectionId} hint ${turn}`,
    });
    return true;
  });
}
