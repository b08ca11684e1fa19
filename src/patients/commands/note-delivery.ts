import type { ClinicTx } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { ContactChannel, MessageChannel } from '../domain/patient.ts';

export interface DeliveryNote {
  /** By which it was tried. */
  readonly channel: MessageChannel;
  readonly address: string;
  /** `reached`: something arrived there after all. */
  readonly fate: 'reached' | 'no-messages' | 'dead';
  /** The carrier's reason, in our words. */
  readonly reason?: string | undefined;
  readonly at: Instant;
}

const POINT_OF: Readonly<Record<MessageChannel, ContactChannel>> = {
  sms: 'phone',
  voice: 'phone',
  whatsapp: 'whatsapp',
  email: 'email',
};

/**
 * Keeps what a delivery told of an address, for everybody who is reached there: `no-messages` takes no SMS and may still be rung,
 * `dead` is nobody's, `reached` takes both back. The next touch goes by another way. Safe to repeat.
 */
export async function noteDelivery(tx: ClinicTx, { channel, address, fate, reason, at }: DeliveryNote): Promise<void> {
  const point = [tx.clinicId, POINT_OF[channel], address];
  if (channel === 'whatsapp') await noteWhatsapp(tx, { address, fate, at });
  if (fate === 'reached') {
    await tx.run(
      `update contact_point set undeliverable_at = null, undeliverable_reason = null,
              sms_failed_at = case when $4 then null else sms_failed_at end
        where clinic_id = $1 and channel = $2 and address = $3
          and (undeliverable_at is not null or (sms_failed_at is not null and $4))`,
      [...point, channel === 'sms'],
    );
    return;
  }
  const column = fate === 'dead' || channel !== 'sms' ? 'undeliverable_at' : 'sms_failed_at';
  await tx.run(
    `update contact_point set ${column} = $4, undeliverable_reason = $5
      where clinic_id = $1 and channel = $2 and address = $3 and ${column} is null`,
    [...point, new Date(at), reason ?? null],
  );
}

/** Who agreed to WhatsApp is written to at a telephone number: where it is not there, none of its messages tries that first any more. */
async function noteWhatsapp(tx: ClinicTx, { address, fate, at }: Pick<DeliveryNote, 'address' | 'fate' | 'at'>) {
  const isThere = fate === 'reached';
  await tx.run(
    `update contact_point set no_whatsapp_at = $3
      where clinic_id = $1 and channel = 'phone' and address = $2 and (no_whatsapp_at is null) = $4`,
    [tx.clinicId, address, isThere ? null : new Date(at), !isThere],
  );
}
