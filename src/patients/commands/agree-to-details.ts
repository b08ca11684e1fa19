import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';

/** Keeps whether a patient agreed that reminders name the service and the practitioner. Audited; safe to repeat; an unknown patient changes nothing. */
export async function agreeToDetails(ctx: ClinicContext, patientId: PatientId, detailed: boolean): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await tx.run(
      'update patient set detailed_messages = $3 where clinic_id = $1 and id = $2 and detailed_messages <> $3',
      [tx.clinicId, patientId, detailed],
    );
    if (changed === 0) return;
    const subject = { type: 'Patient', id: patientId };
    await record(tx, ctx, { action: 'patient.detailed-messages', subject, patientId, detail: { detailed } });
  });
}
