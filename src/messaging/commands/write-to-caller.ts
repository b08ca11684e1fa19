import { z } from 'zod';
import { goOnInWriting } from '../../conversations/index.ts';
import { linesOf } from '../../identity/index.ts';
import type { DeliveredEvent } from '../../jobs/index.ts';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ConversationId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { LONGEST_BODY, send } from './send.ts';

const asked = z.object({
  conversationId: z.uuid(),
  number: z.int().min(0),
  language: z.enum(LANGUAGES),
  phone: z.string().startsWith('+'),
  line: z.string(),
  text: z.string().min(1),
  /** What makes it one message, where it is not its number in the conversation. */
  key: z.string().optional(),
  livesMs: z.int().positive().optional(),
  template: z.string().optional(),
});
const closed = z.object({ conversationId: z.uuid(), outcome: z.string().optional(), line: z.string().optional() });

/** Somebody waits for it now; hours later it only puzzles. */
const EXPIRES_AFTER_MS = 2 * HOUR_MS;

/** The number that was called where it can write, else the clinic's first one that can. */
async function smsLine(ctx: ClinicContext, called: string | undefined): Promise<string | undefined> {
  const lines = (await linesOf(ctx)).filter(({ channels }) => channels.includes('sms'));
  return (lines.find(({ number }) => number === called) ?? lines[0])?.number;
}

/** For `conversation.text-asked`: the SMS that a caller said yes to on the phone. Safe to repeat: one message for each that was asked. */
export async function onTextAsked(ctx: ClinicContext, { payload }: DeliveredEvent): Promise<void> {
  const { conversationId, number, language, phone, line, text, key, livesMs, template } = asked.parse(payload);
  const from = await smsLine(ctx, line);
  if (from === undefined) return;
  const id = required(parseId<ConversationId>(conversationId), 'conversation id');
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    send(tx, ctx, {
      channel: 'sms',
      to: phone,
      from,
      body: text.slice(0, LONGEST_BODY),
      purpose: 'administrative',
      template: template ?? 'asked-by-voice',
      language,
      conversationId: id,
      dedupeKey: key ?? `asked:${id}:${number}`,
      expiresAt: plusMs(ctx.clock.now(), livesMs ?? EXPIRES_AFTER_MS),
    }),
  );
}

/** For `conversation.closed`: a caller who would rather write gets the open question by SMS, and the talk goes on there. Safe to repeat. */
export async function onGoesOnInWriting(ctx: ClinicContext, { payload }: DeliveredEvent): Promise<void> {
  const { conversationId, outcome, line } = closed.parse(payload);
  if (outcome !== 'by-message') return;
  const from = await smsLine(ctx, line);
  if (from === undefined) return;
  const id = required(parseId<ConversationId>(conversationId), 'conversation id');
  const dedupeKey = `goes-on:${id}`;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [written] = await tx.sql<{ id: string }>('select id from message where clinic_id = $1 and dedupe_key = $2', [
      tx.clinicId,
      dedupeKey,
    ]);
    const talk = written ? undefined : await goOnInWriting(tx, ctx, { callConversationId: id, line: from });
    if (!talk) return;
    const { text, ...to } = talk;
    await send(tx, ctx, {
      channel: 'sms',
      ...to,
      from,
      body: text.slice(0, LONGEST_BODY),
      purpose: 'administrative',
      template: 'goes-on-in-writing',
      dedupeKey,
      expiresAt: plusMs(ctx.clock.now(), EXPIRES_AFTER_MS),
    });
  });
}
