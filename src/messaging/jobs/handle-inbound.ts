import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { asksForNoCalls, handleTurn } from '../../conversations/index.ts';
import { getClinic } from '../../identity/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { findByContact, type Patient } from '../../patients/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ConversationId, type MessageId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { LONGEST_BODY, send } from '../commands/send.ts';
import { withdrawMessages } from '../commands/withdraw-messages.ts';
import type { PressedButton } from '../domain/pressed-button.ts';
import { optOutWordOf, type OptOutWord } from '../domain/opt-out.ts';
import type { MessagingPorts } from '../ports/message-provider.ts';
import type { CarrierChannel } from '../domain/message.ts';
import { MESSAGE_COLUMNS, type MessageRow } from '../store/message-rows.ts';
import { liftListed, liftSuppression, suppress } from '../store/suppressed-addresses.ts';
import { texts } from '../texts.ts';
import { markRead, waitForEarlier } from './reading-order.ts';

type Ctx = ClinicContext<MessagingPorts & AgendaPorts>;

/** Nobody writes to us by email. */
type InboundRow = MessageRow & { readonly channel: CarrierChannel };

interface Inbound {
  readonly row: InboundRow;
  readonly patients: readonly Patient[];
}

interface Answer {
  readonly body: string;
  readonly language: Language;
  readonly conversationId?: ConversationId | undefined;
}

type CarrierOptOut = 'STOP' | 'START' | 'HELP';

interface HandleInboundPayload {
  readonly messageId: string;
  readonly carrierOptOut?: CarrierOptOut | undefined;
  readonly pressed?: PressedButton | undefined;
}

const payload = z.object({
  messageId: z.uuid(),
  carrierOptOut: z.enum(['STOP', 'START', 'HELP']).optional(),
  pressed: z.object({ key: z.string(), under: z.string().optional() }).optional(),
});

/** Reads one inbound message: silence asked for or taken back, else a turn of its conversation, whose reply is sent. */
export const handleInbound = defineJob<HandleInboundPayload, Ctx>({
  kind: 'messaging.handle-inbound',
  payload,
  maxAttempts: 8,
  async run(ctx, { carrierOptOut, pressed, ...rest }, job) {
    const messageId = required(parseId<MessageId>(rest.messageId), 'message id');
    try {
      await takeInTurn(ctx, { messageId, carrierOptOut, pressed, waits: !job.isLastAttempt });
    } catch (error) {
      if (job.isLastAttempt) await leaveToPerson(ctx, messageId);
      throw error;
    }
  },
});

interface Reading {
  readonly messageId: MessageId;
  readonly carrierOptOut: CarrierOptOut | undefined;
  readonly pressed: PressedButton | undefined;
  /** The last try does not wait for what was written before: late and out of turn is better than never. */
  readonly waits: boolean;
}

async function takeInTurn(ctx: Ctx, { messageId, waits, ...how }: Reading): Promise<void> {
  const [row] = await ctx.db.query<InboundRow>(
    ctx.clinicId,
    `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and id = $2 and direction = 'inbound'`,
    [ctx.clinicId, messageId],
  );
  if (!row) return;
  if (waits) await waitForEarlier(ctx, row);
  await readMessage(ctx, row, how);
  await markRead(ctx, messageId);
}

async function readMessage(
  ctx: Ctx,
  row: InboundRow,
  { carrierOptOut, pressed }: Pick<Reading, 'carrierOptOut' | 'pressed'>,
): Promise<void> {
  const channel = row.channel === 'sms' ? 'phone' : 'whatsapp';
  const patients = await findByContact(ctx, { channel, address: row.from_address });
  const inbound = { row, patients };
  if (carrierOptOut === 'STOP') return silence(ctx, inbound, { confirm: false });
  // The carrier answers HELP itself.
  if (carrierOptOut === 'HELP') return;
  const word = carrierOptOut === 'START' ? 'start' : wordOf(row.body);
  if (word === 'stop') return silence(ctx, inbound, { confirm: true });
  if (word === 'start' && (await speakAgain(ctx, inbound))) return;
  await reply(ctx, inbound, await answerTo(ctx, inbound, pressed));
}

async function answerTo(ctx: Ctx, inbound: Inbound, pressed: PressedButton | undefined): Promise<Answer | undefined> {
  const { row } = inbound;
  if (pressed)
    return (await isUnderLast(ctx, row, pressed))
      ? converse(ctx, row, pressed.key)
      : ownText(ctx, inbound, 'pressedLate');
  return row.body.trim() === '' ? askForWords(ctx, inbound) : converse(ctx, row, row.body);
}

/**
 * A button stays under its message for ever: under an older one it may answer a question that is not asked any more. A sentence of our
 * own, as that a button was an older one, asks nothing: what was asked before it is asked still.
 */
async function isUnderLast(ctx: Ctx, row: InboundRow, { under }: PressedButton): Promise<boolean> {
  if (under === undefined) return true;
  const [last] = await ctx.db.query<{ provider_id: string }>(
    ctx.clinicId,
    `select provider_id from message where clinic_id = $1 and direction = 'outbound' and channel = $2 and to_address = $3
        and from_address = $4 and provider_id is not null and (in_reply_to is null or conversation_id is not null)
      order by created_at desc, id desc limit 1`,
    [ctx.clinicId, row.channel, row.from_address, row.to_address],
  );
  return last?.provider_id === under;
}

/** Who wants no calls is not written to either. */
function wordOf(body: string): OptOutWord | undefined {
  return asksForNoCalls(body) ? 'stop' : optOutWordOf(body);
}

/** A message that we could not read at all still reaches somebody. */
async function leaveToPerson(ctx: Ctx, messageId: MessageId): Promise<void> {
  await markRead(ctx, messageId);
  await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'message.unresolved', payload: { messageId } }));
}

/** "No more messages to this number" is said of the number: a call by a machine, or the same words by another way, would break it. */
const CHANNELS_OF_A_NUMBER = ['sms', 'whatsapp', 'voice'] as const;
/** Silent because another channel of the number was made so: speaks again with it. */
const ALONG = 'opted-out-by-another-channel';

/** By address, for everybody who is reached there: a family shares the phone, and the carrier cannot tell them apart. */
async function silence(ctx: Ctx, inbound: Inbound, { confirm }: { readonly confirm: boolean }): Promise<void> {
  const { row, patients } = inbound;
  const address = { channel: row.channel, address: row.from_address };
  const others = CHANNELS_OF_A_NUMBER.filter((channel) => channel !== row.channel);
  const body = confirm ? await ownText(ctx, inbound, 'stopped') : undefined;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const why = { reason: 'opted-out', since: ctx.clock.now() };
    await suppress(tx, address, why);
    if (asksForNoCalls(row.body)) await suppress(tx, { ...address, channel: 'voice' }, why);
    for (const channel of others) await suppress(tx, { ...address, channel }, { ...why, reason: ALONG });
    for (const channel of CHANNELS_OF_A_NUMBER)
      await withdrawMessages(tx, ctx, { recipient: { ...address, channel }, reason: 'opted-out' });
    await record(tx, ctx, {
      action: 'contact.opt-out',
      subject: { type: 'Communication', id: row.id },
      detail: { channel: row.channel, patientIds: patients.map(({ id }) => id) },
    });
    const payload = { messageId: row.id, channel: row.channel, patientIds: patients.map(({ id }) => id) };
    await emit(tx, ctx, { type: 'contact.opted-out', payload });
  });
  if (body) await reply(ctx, inbound, body);
}

/** False where nobody had asked for silence: then the word belongs to a conversation. */
async function speakAgain(ctx: Ctx, inbound: Inbound): Promise<boolean> {
  const { row } = inbound;
  const lifted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const count = await liftSuppression(tx, { channel: row.channel, address: row.from_address });
    if (count > 0) {
      const along = CHANNELS_OF_A_NUMBER.map((channel) => ({ channel, address: row.from_address }));
      await liftListed(tx, along, { reason: ALONG });
      await record(tx, ctx, {
        action: 'contact.opt-in',
        subject: { type: 'Communication', id: row.id },
        detail: { channel: row.channel },
      });
    }
    return count > 0;
  });
  if (lifted) await reply(ctx, inbound, await ownText(ctx, inbound, 'started'));
  return lifted;
}

function askForWords(ctx: Ctx, inbound: Inbound): Promise<Answer> {
  return ownText(ctx, inbound, 'wordsPlease');
}

async function ownText(ctx: Ctx, { patients }: Inbound, key: (typeof texts.keys)[number]): Promise<Answer> {
  const clinic = await getClinic(ctx);
  const spoken = new Set(patients.map(({ language }) => language ?? clinic.defaultLanguage));
  const language = (spoken.size === 1 ? [...spoken][0] : undefined) ?? clinic.defaultLanguage;
  return { body: texts.format(language, key, { clinic: clinic.name }), language };
}

async function converse(ctx: Ctx, row: InboundRow, text: string): Promise<Answer | undefined> {
  const { conversationId, language, say } = await handleTurn(ctx, {
    channel: row.channel,
    channelKey: `${row.to_address}|${row.from_address}`,
    from: row.from_address,
    to: row.to_address,
    inputKey: required(row.provider_id, 'id at the carrier'),
    input: { kind: 'text', text },
  });
  if (say.length === 0) return undefined;
  return { body: withinLimit(say), language, conversationId };
}

/** As many whole sentences as fit into one message. */
function withinLimit(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text}\n${sentence}`;
    if (longer.length > LONGEST_BODY) break;
    text = longer;
  }
  return text === '' ? (sentences[0] ?? '').slice(0, LONGEST_BODY) : text;
}

async function reply(ctx: Ctx, { row, patients }: Inbound, answer: Answer | undefined): Promise<void> {
  const [only, ...others] = patients;
  const patientId = others.length === 0 ? only?.id : undefined;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `update message set patient_id = coalesce(patient_id, $3), conversation_id = coalesce(conversation_id, $4), language = $5
        where clinic_id = $1 and id = $2`,
      [tx.clinicId, row.id, patientId ?? null, answer?.conversationId ?? null, answer?.language ?? null],
    );
    if (!answer) return;
    await send(tx, ctx, {
      channel: row.channel,
      to: row.from_address,
      from: row.to_address,
      body: answer.body,
      purpose: 'care',
      language: answer.language,
      patientId,
      conversationId: answer.conversationId,
      inReplyTo: row.id,
      dedupeKey: `reply:${row.id}`,
    });
  });
}
