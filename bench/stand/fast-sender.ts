import type { ClinicContext } from '../../src/platform/kernel/context.ts';

/** More than any machine sends: what is measured is the sending, not the wait for the carrier's limit. */
const PER_MINUTE = 6_000_000;

/** Grants a line of the bench so much that nothing ever waits; it draws from its rate all the same. */
export async function grantRate(ctx: ClinicContext, line: string): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    `insert into sender_pace (clinic_id, sender, channel, used_to, per_minute) values ($1, $2, 'sms', $3, $4)
       on conflict (clinic_id, sender, channel) do update set per_minute = excluded.per_minute`,
    [ctx.clinicId, line, new Date(ctx.clock.now()), PER_MINUTE],
  );
}
