import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { SentChannel } from '../domain/message.ts';

export interface ChannelAddress {
  readonly channel: SentChannel;
  readonly address: string;
}

/** An address that is not written to or rung: for nothing, or for no offers. */
export interface Suppression {
  readonly channel: 'sms' | 'whatsapp' | 'email' | 'voice';
  readonly address: string;
  readonly scope: 'all' | 'commercial';
}

/** Safe to repeat: the first date stays. Silence for everything takes the place of silence for offers. */
export async function suppress(
  tx: ClinicTx,
  { channel, address }: ChannelAddress,
  why: { readonly reason: string; readonly since: Instant },
): Promise<void> {
  await tx.run(
    `insert into suppressed_address (clinic_id, channel, address, reason, since) values ($1, $2, $3, $4, $5)
     on conflict (clinic_id, channel, address) do update set scope = 'all', reason = excluded.reason, since = excluded.since
       where suppressed_address.scope = 'commercial'`,
    [tx.clinicId, channel, address, why.reason, new Date(why.since)],
  );
}

/**
 * Takes in a list (those who want no advertising, for instance). What is known already stays, but silence for everything takes
 * the place of silence for offers. Safe to repeat; returns how many are new or wider.
 */
export function suppressAddresses(
  tx: ClinicTx,
  list: readonly Suppression[],
  why: { readonly reason: string; readonly since: Instant },
): Promise<number> {
  return tx.run(
    `insert into suppressed_address (clinic_id, channel, address, scope, reason, since)
     select $1, channel, address, scope, $5, $6 from unnest($2::text[], $3::text[], $4::text[]) as l (channel, address, scope)
     on conflict (clinic_id, channel, address) do update set scope = 'all', reason = excluded.reason, since = excluded.since
       where suppressed_address.scope = 'commercial' and excluded.scope = 'all'`,
    [
      tx.clinicId,
      list.map(({ channel }) => channel),
      list.map(({ address }) => address),
      list.map(({ scope }) => scope),
      why.reason,
      new Date(why.since),
    ],
  );
}

/** What is suppressed of these addresses. One round trip. */
export function suppressionsOf(reader: ClinicReader, addresses: readonly string[]): Promise<readonly Suppression[]> {
  return reader.sql<Suppression>(
    'select channel, address, scope from suppressed_address where clinic_id = $1 and address = any($2)',
    [reader.clinicId, addresses],
  );
}

/** Takes out of a list what was taken in with the same reason, and nothing that a patient asked for. Returns how many. */
export function liftListed(
  tx: ClinicTx,
  list: readonly ChannelAddress[],
  { reason }: { readonly reason: string },
): Promise<number> {
  return tx.run(
    `delete from suppressed_address s using unnest($2::text[], $3::text[]) as l (channel, address)
      where s.clinic_id = $1 and s.channel = l.channel and s.address = l.address and s.reason = $4`,
    [tx.clinicId, list.map(({ channel }) => channel), list.map(({ address }) => address), reason],
  );
}

/** How many addresses are silent, by scope and channel. One round trip. */
export function countSuppressed(
  reader: ClinicReader,
): Promise<readonly (Pick<Suppression, 'scope' | 'channel'> & { readonly addresses: number })[]> {
  return reader.sql(
    `select scope, channel, count(*)::int as addresses from suppressed_address where clinic_id = $1
      group by scope, channel order by scope, channel`,
    [reader.clinicId],
  );
}

export function liftSuppression(tx: ClinicTx, { channel, address }: ChannelAddress): Promise<number> {
  return tx.run(
    `delete from suppressed_address where clinic_id = $1 and channel = $2 and address = $3 and scope = 'all'`,
    [tx.clinicId, channel, address],
  );
}
