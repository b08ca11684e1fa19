import { z } from 'zod';
import { byLanguage } from '../../platform/i18n/language.ts';
import { record } from '../../audit/index.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';

const words = z.string().trim().min(1).max(600);

/** What a clinic wants asked after a visit. Everything is off until it is switched on. */
export const afterVisitSchema = z.strictObject({
  /** A kind word to who did not come, with a way to book again. */
  noShow: z.boolean().default(false),
  /** How they are, the day after. */
  check: z.boolean().default(false),
  /** One question from 0 to 10, then their own words to a person. */
  satisfaction: z.boolean().default(false),
  /** Where a review can be written; only who scored 9 or 10 and agreed to offers is told. */
  reviewLink: z.url().max(200).optional(),
  /** What to do at home, in the clinic's own words, after these services (after all, where none is named). */
  instructions: z
    .array(
      z.strictObject({
        serviceIds: z.array(z.uuid()).max(50).default([]),
        texts: z.strictObject(byLanguage(() => words.optional())),
      }),
    )
    .max(50)
    .default([]),
});
export type AfterVisitSettings = z.infer<typeof afterVisitSchema>;

export async function readSettings(reader: ClinicReader): Promise<AfterVisitSettings> {
  const [row] = await reader.sql<{ settings: unknown }>(
    'select settings from after_visit_setting where clinic_id = $1',
    [reader.clinicId],
  );
  return afterVisitSchema.parse(row?.settings ?? {});
}

/** What the clinic wants asked after a visit. One round trip. */
export function afterVisitSettings(ctx: ClinicContext): Promise<AfterVisitSettings> {
  return ctx.db.reading(ctx.clinicId, readSettings);
}

/** Writes it anew, as a whole. Holds from the next message on, also of visits that are over. Audited; safe to repeat. */
export async function saveAfterVisit(ctx: ClinicContext, settings: AfterVisitSettings): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into after_visit_setting (clinic_id, settings, updated_at) values ($1, $2, $3)
       on conflict (clinic_id) do update set settings = excluded.settings, updated_at = excluded.updated_at`,
      [tx.clinicId, settings, new Date(ctx.clock.now())],
    );
    const { noShow, check, satisfaction } = settings;
    await record(tx, ctx, {
      action: 'after-visit.change',
      subject: { type: 'Clinic', id: tx.clinicId },
      detail: { noShow, check, satisfaction, review: settings.reviewLink !== undefined },
    });
  });
}
