import { record } from '../../audit/index.ts';
import { linesOf } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { SentChannel } from '../domain/message.ts';
import { SENDER_PER_MINUTE } from './sender-rate.ts';
import type { Sender } from './turn.ts';

/** Emails of every clinic leave from the address of the house, at a rate of each clinic. */
export const HOUSE_ADDRESS = 'house';

export interface SenderRate {
  readonly channel: SentChannel;
  /** A number of the clinic, an alias, or `house`: the address that emails come from. */
  readonly sender: string;
  /** Messages a minute, where the carrier grants something else than what is usual. */
  readonly perMinute?: number | undefined;
  /** Of the channel. */
  readonly usualPerMinute: number;
}

async function sendersOf(ctx: ClinicContext, aliases: readonly string[]): Promise<readonly Sender[]> {
  const lines = await linesOf(ctx);
  const channels = ['sms', 'whatsapp', 'voice'] as const;
  const own = lines.flatMap((line) =>
    channels.filter((channel) => line.channels.includes(channel)).map((channel) => ({ channel, from: line.number })),
  );
  const named = aliases.map((from) => ({ channel: 'sms' as const, from }));
  return [...own, ...named, { channel: 'email', from: HOUSE_ADDRESS }];
}

/** Every sender of the clinic with its rate. `aliases`: the names that SMS leave from. */
export async function senderRates(ctx: ClinicContext, aliases: readonly string[]): Promise<readonly SenderRate[]> {
  const [senders, rows] = await Promise.all([
    sendersOf(ctx, aliases),
    ctx.db.query<{ sender: string; channel: SentChannel; per_minute: number }>(
      ctx.clinicId,
      'select sender, channel, per_minute from sender_pace where clinic_id = $1 and per_minute is not null',
      [ctx.clinicId],
    ),
  ]);
  return senders.map(({ channel, from }) => ({
    channel,
    sender: from,
    perMinute: rows.find((row) => row.sender === from && row.channel === channel)?.per_minute,
    usualPerMinute: SENDER_PER_MINUTE[channel],
  }));
}

export type SenderRateRefusal = { readonly code: 'sender-unknown' };

/**
 * Writes how many messages a minute a sender may send: what its carrier grants it. Without `perMinute` what is usual holds again. In
 * force with the next message, for all workers. Audited, safe to repeat. Refuses a sender that is not of the clinic.
 */
export async function saveSenderRate(
  ctx: ClinicContext,
  rate: Sender & { readonly perMinute: number | undefined },
  aliases: readonly string[],
): Promise<Result<undefined, SenderRateRefusal>> {
  const { channel, from, perMinute } = rate;
  const senders = await sendersOf(ctx, aliases);
  if (!senders.some((one) => one.channel === channel && one.from === from)) return refuse({ code: 'sender-unknown' });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into sender_pace (clinic_id, sender, channel, used_to, per_minute) values ($1, $2, $3, $4, $5)
       on conflict (clinic_id, sender, channel) do update set per_minute = excluded.per_minute`,
      [tx.clinicId, from, channel, new Date(ctx.clock.now()), perMinute ?? null],
    );
    const detail = { channel, perMinute: perMinute ?? 'usual' };
    await record(tx, ctx, { action: 'sender-rate.save', subject: { type: 'Endpoint', id: from }, detail });
  });
  return ok(undefined);
}
