import { randomBytes } from 'node:crypto';
import type { AgendaPorts } from '../../../agenda/index.ts';
import { handleTurn, type TurnInput } from '../../../conversations/index.ts';
import { linesOf } from '../../../identity/index.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { ConversationId } from '../../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs, type Instant } from '../../../platform/time/instant.ts';
import {
  addLine,
  insertSession,
  rememberTurn,
  sessionOfConversation,
  type ChatSession,
  type ChatSessionId,
} from '../store/chat-rows.ts';
import { chatTexts } from '../texts.ts';

type Ctx = ClinicContext<AgendaPorts>;

const TOKEN_BYTES = 32;
const SESSION_MS = 12 * HOUR_MS;

export interface OpenedChat {
  readonly session: ChatSession;
  /** Known to the browser alone. */
  readonly token: string;
  readonly expiresAt: Instant;
}

/** The clinic's number for texts; of a clinic without one the chat still talks, and sends no codes. */
export async function smsLineOf(ctx: ClinicContext): Promise<string | undefined> {
  return (await linesOf(ctx)).find(({ channels }) => channels.includes('sms'))?.number;
}

/**
 * One input of the chat. Until a number was proven the conversation knows none, so that it identifies nobody: what the browser
 * says about itself is no proof. The reply is kept with the session, where the browser reads it.
 */
async function turn(
  ctx: Ctx,
  session: ChatSession,
  said: { readonly input: TurnInput; readonly inputKey: string; readonly language?: Language | undefined },
): Promise<void> {
  const { input, inputKey, language } = said;
  const key = `web:${session.id}`;
  const reply = await handleTurn(ctx, {
    channel: 'web',
    channelKey: key,
    from: session.phone ?? key,
    to: (await smsLineOf(ctx)) ?? 'web',
    inputKey,
    input,
    ...(language === undefined ? {} : { language }),
  });
  const asksPhone = reply.asksNumber === true;
  // The question for the birth date follows when the number is proven.
  const say = asksPhone ? [chatTexts.format(reply.language, 'askPhone')] : reply.say;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await rememberTurn(tx, session.id, { conversationId: reply.conversationId, asksPhone });
    const line = { sessionId: session.id, side: 'assistant', inputKey: `answer:${inputKey}` } as const;
    if (say.length > 0) await addLine(tx, ctx, { ...line, body: say.join('\n') });
  });
}

/** Begins a chat: a session with a token of its own, and the greeting. */
export async function openChat(ctx: Ctx, language?: Language): Promise<OpenedChat> {
  const id = ctx.ids.next<ChatSessionId>();
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = plusMs(ctx.clock.real(), SESSION_MS);
  await insertSession(ctx, { id, token, expiresAt });
  const session: ChatSession = { id, phone: null, asks_phone: false, conversation_id: null };
  await turn(ctx, session, { input: { kind: 'start' }, inputKey: id, language });
  return { session, token, expiresAt };
}

/** Takes what somebody wrote. A repeat under the same key adds nothing, and finds the answer that was lost on its way. */
export async function writeInChat(
  ctx: Ctx,
  session: ChatSession,
  message: { readonly text: string; readonly inputKey: string },
): Promise<void> {
  const { text: body, inputKey } = message;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    addLine(tx, ctx, { sessionId: session.id, side: 'patient', body, inputKey }),
  );
  await turn(ctx, session, { input: { kind: 'text', text: body }, inputKey });
}

/** A person of the clinic writes. False where that conversation is no chat, or its browser is gone. */
export function sayInChat(ctx: ClinicContext, conversationId: ConversationId, text: string): Promise<boolean> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const session = await sessionOfConversation(tx, ctx, conversationId);
    return session ? addLine(tx, ctx, { sessionId: session.id, side: 'person', body: text }) : false;
  });
}
