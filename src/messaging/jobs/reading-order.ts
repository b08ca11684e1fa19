import { setTimeout as pause } from 'node:timers/promises';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { MessageRow } from '../store/message-rows.ts';

/** A message looks this often whether those before it were read; then its job tries again later. */
const WAIT_MS = 100;
const MOST_WAITS = 20;
/** One that nobody managed to read for so long holds up no other. */
const HOLDS_UP_FOR_MS = 10 * MINUTE_MS;

async function isNext(ctx: ClinicContext, row: MessageRow): Promise<boolean> {
  const earlier = await ctx.db.query(
    ctx.clinicId,
    `select 1 from message where clinic_id = $1 and direction = 'inbound' and read_at is null and from_address = $2
        and channel = $3 and (created_at, id) < ($4, $5) and created_at > $6 limit 1`,
    [
      ctx.clinicId,
      row.from_address,
      row.channel,
      new Date(row.created_at),
      row.id,
      new Date(plusMs(ctx.clock.now(), -HOLDS_UP_FOR_MS)),
    ],
  );
  return earlier.length === 0;
}

/** Returns when all that the sender wrote before was read. Throws a retryable `ProviderError` where that takes too long. */
export async function waitForEarlier(ctx: ClinicContext, row: MessageRow): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    if (waits > 0) await pause(WAIT_MS);
    if (await isNext(ctx, row)) return;
  }
  throw new ProviderError('messaging', 'an earlier message of the sender is not read yet', { retryable: true });
}

/** Lets the next message of the sender be read. Safe to repeat. */
export async function markRead(ctx: ClinicContext, id: MessageId): Promise<void> {
  await ctx.db.query(ctx.clinicId, 'update message set read_at = $3 where clinic_id = $1 and id = $2 returning id', [
    ctx.clinicId,
    id,
    new Date(ctx.clock.now()),
  ]);
}
