import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { USUAL_MINUTES, type SavedMinutes } from './results.ts';

/** How long the clinic says that its people need for each errand; what is usual where it has said nothing. One round trip. */
export async function savedMinutes(ctx: ClinicContext): Promise<SavedMinutes> {
  const [row] = await ctx.db.query<{ minutes: Partial<SavedMinutes> }>(
    ctx.clinicId,
    'select minutes from report_setting where clinic_id = $1',
    [ctx.clinicId],
  );
  return { ...USUAL_MINUTES, ...row?.minutes };
}

/** Says it anew, as a whole. Every report counts with it from then on. Audited; safe to repeat. */
export async function saveSavedMinutes(ctx: ClinicContext, minutes: SavedMinutes): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into report_setting (clinic_id, minutes, updated_at) values ($1, $2, $3)
       on conflict (clinic_id) do update set minutes = excluded.minutes, updated_at = excluded.updated_at`,
      [tx.clinicId, minutes, new Date(ctx.clock.now())],
    );
    await record(tx, ctx, {
      action: 'report.minutes',
      subject: { type: 'Clinic', id: tx.clinicId },
      detail: { ...minutes },
    });
  });
}
