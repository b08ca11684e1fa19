import { createHash } from 'node:crypto';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Brand } from '../../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { ConversationId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type ChatSessionId = Brand<string, 'ChatSessionId'>;

export interface ChatSetting {
  readonly enabled: boolean;
  /** Of the pages that may carry the chat, as browsers send them. */
  readonly origins: readonly string[];
}

export interface ChatSession {
  readonly id: ChatSessionId;
  readonly phone: string | null;
  readonly asks_phone: boolean;
  readonly conversation_id: ConversationId | null;
}

export type ChatSide = 'patient' | 'assistant' | 'person';

export interface ChatLine {
  readonly number: number;
  readonly side: ChatSide;
  readonly body: string;
  readonly at: Instant;
}

/** A token is known by its hash only: who reads the table cannot go on with anybody's chat. */
function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** How the clinic has its chat; off where it never said. */
export async function chatSetting(ctx: ClinicContext): Promise<ChatSetting> {
  const [row] = await ctx.db.query<ChatSetting>(
    ctx.clinicId,
    'select enabled, origins from chat_setting where clinic_id = $1',
    [ctx.clinicId],
  );
  return row ?? { enabled: false, origins: [] };
}

export function insertSession(
  ctx: ClinicContext,
  session: { readonly id: ChatSessionId; readonly token: string; readonly expiresAt: Instant },
): Promise<number> {
  return ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(`insert into chat_session (clinic_id, id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)`, [
      tx.clinicId,
      session.id,
      hashOfToken(session.token),
      new Date(ctx.clock.real()),
      new Date(session.expiresAt),
    ]),
  );
}

const SESSION = 'id, phone, asks_phone, conversation_id';

/** Of a token that is in use; undefined where it is none, of another clinic, or over. */
export async function sessionOfToken(ctx: ClinicContext, token: string): Promise<ChatSession | undefined> {
  const [row] = await ctx.db.query<ChatSession>(
    ctx.clinicId,
    `select ${SESSION} from chat_session where clinic_id = $1 and token_hash = $2 and expires_at > $3`,
    [ctx.clinicId, hashOfToken(token), new Date(ctx.clock.real())],
  );
  return row;
}

export async function sessionOfConversation(
  tx: ClinicTx,
  ctx: ClinicContext,
  conversationId: ConversationId,
): Promise<ChatSession | undefined> {
  const [row] = await tx.sql<ChatSession>(
    `select ${SESSION} from chat_session where clinic_id = $1 and conversation_id = $2 and expires_at > $3
      order by created_at desc limit 1`,
    [tx.clinicId, conversationId, new Date(ctx.clock.real())],
  );
  return row;
}

/** When the visitor last wrote in the chat of a conversation; undefined where it is no chat, or its browser is gone. */
export async function lastWrittenInChat(
  ctx: ClinicContext,
  conversationId: ConversationId,
): Promise<Instant | undefined> {
  const [row] = await ctx.db.query<{ at: Instant }>(
    ctx.clinicId,
    `select m.at from chat_session s join chat_message m on m.clinic_id = s.clinic_id and m.session_id = s.id and m.side = 'patient'
      where s.clinic_id = $1 and s.conversation_id = $2 and s.expires_at > $3 order by m.at desc limit 1`,
    [ctx.clinicId, conversationId, new Date(ctx.clock.real())],
  );
  return row?.at;
}

/** Adds a line under the next number. False where the browser sent it before. */
export async function addLine(
  tx: ClinicTx,
  ctx: ClinicContext,
  line: {
    readonly sessionId: ChatSessionId;
    readonly side: ChatSide;
    readonly body: string;
    readonly inputKey?: string;
  },
): Promise<boolean> {
  const [session] = await tx.sql<{ last_number: number }>(
    'select last_number from chat_session where clinic_id = $1 and id = $2 for update',
    [tx.clinicId, line.sessionId],
  );
  if (!session) return false;
  const number = session.last_number + 1;
  const added = await tx.run(
    `insert into chat_message (clinic_id, session_id, number, side, body, input_key, at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (clinic_id, session_id, input_key) where input_key is not null do nothing`,
    [tx.clinicId, line.sessionId, number, line.side, line.body, line.inputKey ?? null, new Date(ctx.clock.now())],
  );
  if (added === 0) return false;
  await tx.run('update chat_session set last_number = $3 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    line.sessionId,
    number,
  ]);
  return true;
}

const MOST_LINES = 200;

export function linesAfter(ctx: ClinicContext, id: ChatSessionId, after: number): Promise<readonly ChatLine[]> {
  return ctx.db.query<ChatLine>(
    ctx.clinicId,
    `select number, side, body, at from chat_message where clinic_id = $1 and session_id = $2 and number > $3
      order by number limit ${MOST_LINES}`,
    [ctx.clinicId, id, after],
  );
}

export function rememberTurn(
  tx: ClinicTx,
  id: ChatSessionId,
  turn: { readonly conversationId: ConversationId; readonly asksPhone: boolean },
): Promise<number> {
  return tx.run('update chat_session set conversation_id = $3, asks_phone = $4 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    id,
    turn.conversationId,
    turn.asksPhone,
  ]);
}
