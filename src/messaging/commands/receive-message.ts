import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { CarrierChannel } from '../domain/message.ts';
import type { PressedButton } from '../domain/pressed-button.ts';
import { handleInbound } from '../jobs/handle-inbound.ts';

export interface InboundMessage {
  readonly channel: CarrierChannel;
  readonly from: string;
  readonly to: string;
  /** Empty where only a picture or a voice note came. */
  readonly body: string;
  readonly provider: string;
  readonly providerId: string;
  /** The carrier has already acted on a word of its own list. */
  readonly carrierOptOut?: 'STOP' | 'START' | 'HELP' | undefined;
  readonly pressed?: PressedButton | undefined;
}

/** Keeps an inbound message and the job that reads it. A repeated delivery changes nothing. */
export async function receiveMessage(ctx: ClinicContext, inbound: InboundMessage): Promise<void> {
  const messageId = ctx.ids.next<MessageId>();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const made = await tx.run(
      `insert into message (clinic_id, id, direction, channel, from_address, to_address, body, status, provider, provider_id,
         created_at, updated_at)
       values ($1, $2, 'inbound', $3, $4, $5, $6, 'received', $7, $8, $9, $9)
       on conflict (clinic_id, provider, provider_id) where provider_id is not null do nothing`,
      [
        tx.clinicId,
        messageId,
        inbound.channel,
        inbound.from,
        inbound.to,
        inbound.body,
        inbound.provider,
        inbound.providerId,
        new Date(ctx.clock.now()),
      ],
    );
    if (made === 0) return;
    const { carrierOptOut, pressed } = inbound;
    await Promise.all([
      record(tx, ctx, {
        action: 'message.receive',
        subject: { type: 'Communication', id: messageId },
        detail: { channel: inbound.channel },
      }),
      emit(tx, ctx, { type: 'message.received', payload: { messageId } }),
      enqueue(tx, ctx, {
        definition: handleInbound,
        payload: { messageId, ...(carrierOptOut ? { carrierOptOut } : {}), ...(pressed ? { pressed } : {}) },
        dedupeKey: messageId,
      }),
    ]);
  });
}
