import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { localDateOf } from '../../platform/time/wall-time.ts';
import type { CommercialVerdict } from '../queries/commercial-numbers.ts';

/** Says of a number whether it sells; undefined takes back what was said, and the published lists count again. Safe to repeat. */
export async function markNumber(
  ctx: ClinicContext,
  number: string,
  verdict: CommercialVerdict | undefined,
): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (verdict === undefined) {
      await tx.run('delete from commercial_number where clinic_id = $1 and number = $2', [tx.clinicId, number]);
    } else {
      await tx.run(
        `insert into commercial_number (clinic_id, number, verdict, noted_by, noted_at) values ($1, $2, $3, $4, $5)
         on conflict (clinic_id, number) do update set verdict = excluded.verdict, noted_by = excluded.noted_by,
           noted_at = excluded.noted_at`,
        [tx.clinicId, number, verdict, namedActor(ctx.actor), new Date(ctx.clock.now())],
      );
    }
    const subject = { type: 'Clinic', id: ctx.clinicId };
    await record(tx, ctx, { action: 'commercial.mark', subject, detail: { verdict: verdict ?? 'none' } });
  });
}

/** Counts one call, or one thread of messages, that was let down, in its month by the clinic's calendar. */
export async function countCommercialCall(tx: ClinicTx, ctx: ClinicContext): Promise<void> {
  const { zone } = await getClinic(ctx);
  const month = `${localDateOf(ctx.clock.now(), zone).slice(0, 7)}-01`;
  await tx.run(
    `insert into commercial_count as c (clinic_id, month, calls) values ($1, $2, 1)
     on conflict (clinic_id, month) do update set calls = c.calls + 1`,
    [tx.clinicId, month],
  );
}
