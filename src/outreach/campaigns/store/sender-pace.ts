import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { MINUTE_MS, type Instant } from '../../../platform/time/instant.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import { STEP_MS } from '../domain/pace.ts';

/**
 * Messages a minute of one sender, whatever the number of campaigns and workers: ten a second by SMS, which every registered
 * alias is granted; 80 a second by WhatsApp (Meta's default of a sender, November 2026), of which a quarter is left to answers; a call a second, as a new
 * account may begin.
 */
const SENDER_PER_MINUTE: Readonly<Record<TouchChannel, number>> = { sms: 600, whatsapp: 3_600, email: 600, voice: 60 };

interface Draw {
  readonly sender: string;
  readonly channel: TouchChannel;
  readonly wanted: number;
}

/**
 * Takes what may be sent now, at most `wanted`, from the one row that all workers draw from: over any time, a sender never
 * sends more than its rate and one handful. BullMQ's limits by group are not in the free package, and would be lost with the queue.
 */
export async function drawPace(ctx: ClinicContext, { sender, channel, wanted }: Draw): Promise<number> {
  const now = ctx.clock.now();
  const spacingMs = MINUTE_MS / SENDER_PER_MINUTE[channel];
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into sender_pace (clinic_id, sender, channel, used_to) values ($1, $2, $3, $4) on conflict do nothing`,
      [tx.clinicId, sender, channel, new Date(now)],
    );
    const [row] = await tx.sql<{ used_to: Instant }>(
      'select used_to from sender_pace where clinic_id = $1 and sender = $2 and channel = $3 for update',
      [tx.clinicId, sender, channel],
    );
    const usedTo = Math.max(row?.used_to ?? now, now);
    const granted = Math.max(0, Math.min(wanted, Math.floor((now + STEP_MS - usedTo) / spacingMs)));
    if (granted > 0) {
      await tx.run('update sender_pace set used_to = $4 where clinic_id = $1 and sender = $2 and channel = $3', [
        tx.clinicId,
        sender,
        channel,
        new Date(usedTo + granted * spacingMs),
      ]);
    }
    return granted;
  });
}
