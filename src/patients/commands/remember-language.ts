import { record } from '../../audit/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';

/**
 * Keeps the language that an identified patient asked for, where the record tells none: what the clinic, or its own system,
 * wrote there is theirs to change. Safe to repeat; an unknown patient changes nothing.
 */
export async function rememberLanguage(ctx: ClinicContext, patientId: PatientId, language: Language): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await tx.run(
      'update patient set language = $3 where clinic_id = $1 and id = $2 and language is null',
      [tx.clinicId, patientId, language],
    );
    if (changed === 0) return;
    const subject = { type: 'Patient', id: patientId };
    await record(tx, ctx, { action: 'patient.language', subject, patientId, detail: { language } });
  });
}
