import type { ClinicContext } from '../../platform/kernel/context.ts';
import { MINUTE_MS, type Instant } from '../../platform/time/instant.ts';
import { BURST_MS, SENDER_PER_MINUTE } from './sender-rate.ts';
import type { Sender } from './turn.ts';

interface PaceRow {
  readonly used_to: Instant;
  readonly queued_to: Instant;
  readonly per_minute: number | null;
}

/**
 * How many messages a campaign may write now, at most `wanted`: the rate of its sender, shared by all campaigns and workers, less
 * what stands in line already. What is written draws its leave to go as every message does (`waitsUntil`).
 */
export async function drawRoom(ctx: ClinicContext, draw: Sender & { readonly wanted: number }): Promise<number> {
  const { channel, from, wanted } = draw;
  const now = ctx.clock.now();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into sender_pace (clinic_id, sender, channel, used_to) values ($1, $2, $3, $4) on conflict do nothing`,
      [tx.clinicId, from, channel, new Date(now)],
    );
    const [row] = await tx.sql<PaceRow>(
      'select used_to, queued_to, per_minute from sender_pace where clinic_id = $1 and sender = $2 and channel = $3 for update',
      [tx.clinicId, from, channel],
    );
    const spacingMs = MINUTE_MS / (row?.per_minute ?? SENDER_PER_MINUTE[channel]);
    const usedTo = Math.max(row?.used_to ?? now, row?.queued_to ?? now, now);
    const granted = Math.max(0, Math.min(wanted, Math.floor((now + BURST_MS - usedTo) / spacingMs)));
    if (granted > 0) {
      await tx.run('update sender_pace set used_to = $4 where clinic_id = $1 and sender = $2 and channel = $3', [
        tx.clinicId,
        from,
        channel,
        new Date(usedTo + granted * spacingMs),
      ]);
    }
    return granted;
  });
}
