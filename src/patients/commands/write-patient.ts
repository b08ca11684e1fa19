import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { canReceiveSms } from '../phone-number.ts';
import type { ContactAddress, ContactChannel } from '../domain/patient.ts';

export interface ContactPointInput extends ContactAddress {
  readonly rank?: number;
}

function receivesSms(channel: ContactChannel, address: string): boolean {
  return channel === 'phone' && canReceiveSms(address);
}

/** Makes the stored contact points equal to `points`; what is known about one that stays (undeliverable) is kept. */
export async function writeContactPoints(
  tx: ClinicTx,
  ctx: ClinicContext,
  written: { readonly patientId: PatientId; readonly points: readonly ContactPointInput[] },
): Promise<void> {
  const { patientId, points } = written;
  const keys = points.map(({ channel, address }) => `${channel} ${address}`);
  await Promise.all([
    tx.run(
      `delete from contact_point where clinic_id = $1 and patient_id = $2 and not (channel || ' ' || address = any($3::text[]))`,
      [tx.clinicId, patientId, keys],
    ),
    ...points.map(({ channel, address, rank }, index) =>
      tx.run(
        `insert into contact_point (clinic_id, id, patient_id, channel, address, can_receive_sms, rank)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (clinic_id, patient_id, channel, address) do update
           set rank = excluded.rank, can_receive_sms = excluded.can_receive_sms`,
        [tx.clinicId, ctx.ids.next(), patientId, channel, address, receivesSms(channel, address), rank ?? index + 1],
      ),
    ),
  ]);
}
