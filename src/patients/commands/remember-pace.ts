import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';

/** Keeps that a patient wants to be spoken to slowly. Safe to repeat; an unknown patient changes nothing. */
export async function rememberSlowSpeech(ctx: ClinicContext, patientId: PatientId): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await tx.run(
      'update patient set slow_speech = true where clinic_id = $1 and id = $2 and not slow_speech',
      [tx.clinicId, patientId],
    );
    if (changed === 0) return;
    await record(tx, ctx, { action: 'patient.slow-speech', subject: { type: 'Patient', id: patientId }, patientId });
  });
}
