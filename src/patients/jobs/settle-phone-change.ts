import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { isUuid, type PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { canReceiveSms } from '../phone-number.ts';

interface ChangeRow {
  readonly patient_id: PatientId;
  readonly old_phone: string;
  readonly new_phone: string;
}

const payload = z.object({ id: z.string().refine(isUuid) });

/**
 * The day has gone by and nobody objected: the new telephone takes the place of the old one, which identifies this patient no
 * longer. Nothing where it was withdrawn. Publishes `patient.changed` and `patient.phone-changed`. Idempotent.
 */
export const settlePhoneChange = defineJob<z.infer<typeof payload>>({
  kind: 'patients.phone-change',
  payload,
  maxAttempts: 20,
  run: async (ctx, { id }) => {
    const now = new Date(ctx.clock.now());
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const [change] = await tx.sql<ChangeRow>(
        `update phone_change set state = 'done', settled_at = $3
          where clinic_id = $1 and id = $2 and state = 'waiting' and holds_from <= $3
          returning patient_id, old_phone, new_phone`,
        [tx.clinicId, id, now],
      );
      if (!change) return;
      const { patient_id: patientId, old_phone: old, new_phone: phone } = change;
      // Before the change: history keeps what was.
      await tx.run('update patient set version = version + 1, updated_at = $3 where clinic_id = $1 and id = $2', [
        tx.clinicId,
        patientId,
        now,
      ]);
      await tx.run(
        `insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms, rank)
         select $1, $2, $3, 'phone', $5, $6, coalesce((select rank from contact_point
           where clinic_id = $1 and patient_id = $3 and channel = 'phone' and address = $4), 1)
         on conflict (clinic_id, patient_id, channel, address) do nothing`,
        [tx.clinicId, ctx.ids.next(), patientId, old, phone, canReceiveSms(phone)],
      );
      await Promise.all([
        tx.run(
          `delete from contact_point where clinic_id = $1 and patient_id = $2 and channel <> 'email' and address = $3`,
          [tx.clinicId, patientId, old],
        ),
        record(tx, ctx, { action: 'patient.phone-change', subject: { type: 'PhoneChange', id }, patientId }),
        emit(tx, ctx, { type: 'patient.changed', payload: { patientId } }),
        emit(tx, ctx, { type: 'patient.phone-changed', payload: { patientId, changeId: id } }),
      ]);
    });
  },
});
