import type { ClinicTx } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { CarrierChannel } from '../domain/message.ts';

export interface ChannelAddress {
  readonly channel: CarrierChannel;
  readonly address: string;
}

/** Safe to repeat: the first date stays. */
export async function suppress(
  tx: ClinicTx,
  { channel, address }: ChannelAddress,
  why: { readonly reason: string; readonly since: Instant },
): Promise<void> {
  await tx.run(
    `insert into suppressed_address (clinic_id, channel, address, reason, since) values ($1, $2, $3, $4, $5)
     on conflict (clinic_id, channel, address) do nothing`,
    [tx.clinicId, channel, address, why.reason, new Date(why.since)],
  );
}

export function liftSuppression(tx: ClinicTx, { channel, address }: ChannelAddress): Promise<number> {
  return tx.run('delete from suppressed_address where clinic_id = $1 and channel = $2 and address = $3', [
    tx.clinicId,
    channel,
    address,
  ]);
}
