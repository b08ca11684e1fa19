import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Line } from '../domain/clinic.ts';
import { clinicOfLine, linesOf } from '../queries/clinic.ts';

export type LineRefusal = { readonly code: 'line-taken' | 'line-twice'; readonly number: string };

/**
 * Says which numbers the clinic has at the carrier, and what each is for: these and no others, in this order. The first that has a
 * channel is the one that sends by it. Refuses a number of another clinic and one that is named twice; then nothing is changed. Calls
 * and messages to a number that is no longer there are nobody's. Audited. Safe to repeat.
 */
export async function saveLines(
  ctx: ClinicContext,
  lines: readonly Line[],
): Promise<Result<readonly Line[], LineRefusal>> {
  const numbers = lines.map(({ number }) => number);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) return refuse({ code: 'line-twice', number: twice });
  for (const number of numbers) {
    const owner = await clinicOfLine(ctx.db, number);
    if (owner !== undefined && owner !== ctx.clinicId) return refuse({ code: 'line-taken', number });
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run('delete from clinic_line where clinic_id = $1 and number <> all($2::text[])', [tx.clinicId, numbers]);
    for (const [rank, { number, channels }] of lines.entries()) {
      await tx.run(
        `insert into clinic_line (clinic_id, number, channels, rank) values ($1, $2, $3::text[], $4)
         on conflict (clinic_id, number) do update set channels = excluded.channels, rank = excluded.rank`,
        [tx.clinicId, number, [...channels], rank],
      );
    }
    await record(tx, ctx, {
      action: 'clinic.lines',
      subject: { type: 'Clinic', id: tx.clinicId },
      detail: { lines: lines.map(({ channels }) => channels) },
    });
  });
  return ok(await linesOf(ctx));
}
