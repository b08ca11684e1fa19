import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { record } from '../../../audit/index.ts';
import { getClinic } from '../../../identity/index.ts';
import { findByContact, parsePhone } from '../../../patients/index.ts';
import type { SealKey } from '../../../platform/crypto/seal.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../../platform/time/instant.ts';
import { send } from '../../commands/send.ts';
import { ONE_TIME_CODE } from '../../store/message-rows.ts';
import { addLine, type ChatSession } from '../store/chat-rows.ts';
import { chatTexts } from '../texts.ts';
import { smsLineOf } from './converse.ts';

const CODE_DIGITS = 6;
const CODE_MS = 10 * MINUTE_MS;
const MOST_TRIES = 5;
/** Codes within an hour: of one chat, to one number, of the whole clinic. The last keeps the bill small when somebody plays. */
const MOST_CODES = { session: 3, phone: 3, clinic: 60 } as const;

export type ProofRefusal =
  | { readonly code: 'invalid-phone' }
  | { readonly code: 'too-many-codes' }
  /** Wrong, over, used, or never sent: the same answer for all. */
  | { readonly code: 'code-wrong' };

function hashOfCode(key: SealKey, id: string, code: string): Buffer {
  return createHmac('sha256', key).update(`chat-code:${id}:${code}`).digest();
}

interface Counts {
  readonly session: number;
  readonly phone: number;
  readonly clinic: number;
}

async function mayHaveCode(tx: ClinicTx, ctx: ClinicContext, asked: { sessionId: string; phone: string }) {
  // Parallel requests wait here for one another, so that they cannot pass the limits together.
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7342))', [`chat-code ${tx.clinicId}`]);
  const [counts] = await tx.sql<Counts>(
    `select count(*) filter (where session_id = $2) as session, count(*) filter (where phone = $3) as phone, count(*) as clinic
       from chat_code where clinic_id = $1 and made_at > $4`,
    [tx.clinicId, asked.sessionId, asked.phone, new Date(plusMs(ctx.clock.real(), -HOUR_MS))],
  );
  const { session = 0, phone = 0, clinic = 0 } = counts ?? {};
  return session < MOST_CODES.session && phone < MOST_CODES.phone && clinic < MOST_CODES.clinic;
}

/**
 * Sends a one-time code to the number, where it is that of a patient. Whoever asks is answered alike in either case: nobody learns
 * who is a patient here.
 */
export async function askForCode(
  ctx: ClinicContext,
  session: ChatSession,
  asked: { readonly phone: string; readonly language: Language; readonly sealKey: SealKey },
): Promise<Result<undefined, ProofRefusal>> {
  const phone = parsePhone(asked.phone);
  if (!phone.ok) return refuse({ code: 'invalid-phone' });
  const to = phone.value;
  const [patients, clinic, from] = await Promise.all([
    findByContact(ctx, { channel: 'phone', address: to }),
    getClinic(ctx),
    smsLineOf(ctx),
  ]);
  const id = ctx.ids.next();
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const madeAt = ctx.clock.real();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await mayHaveCode(tx, ctx, { sessionId: session.id, phone: to }))) return refuse({ code: 'too-many-codes' });
    await tx.run(
      `insert into chat_code (clinic_id, id, session_id, phone, code_hash, made_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        tx.clinicId,
        id,
        session.id,
        to,
        hashOfCode(asked.sealKey, id, code),
        new Date(madeAt),
        new Date(plusMs(madeAt, CODE_MS)),
      ],
    );
    const subject = { type: 'ChatSession', id: session.id };
    await record(tx, ctx, { action: 'chat.code', subject, detail: { known: patients.length > 0 } });
    if (patients.length > 0 && from !== undefined) {
      await send(tx, ctx, {
        channel: 'sms',
        to,
        from,
        body: chatTexts.format(asked.language, 'sms', { clinic: clinic.name, code }),
        purpose: 'administrative',
        template: ONE_TIME_CODE,
        language: asked.language,
        dedupeKey: `chat-code:${id}`,
        expiresAt: plusMs(ctx.clock.now(), CODE_MS),
        spelling: 'cheapest',
      });
    }
    return ok(undefined);
  });
}

interface CodeRow {
  readonly id: string;
  readonly phone: string;
  readonly code_hash: Uint8Array;
}

/** Takes the code: the newest of this chat, once, five tries at most. From then on the chat speaks for that number. */
export function giveCode(
  ctx: ClinicContext,
  session: ChatSession,
  given: { readonly code: string; readonly language: Language; readonly sealKey: SealKey },
): Promise<Result<undefined, ProofRefusal>> {
  const now = new Date(ctx.clock.real());
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // The try is counted in the same statement that reads the code: tries at once cannot share one.
    const [row] = await tx.sql<CodeRow>(
      `update chat_code set tries = tries + 1
        where clinic_id = $1 and tries < $4 and used_at is null and expires_at > $3
          and id = (select id from chat_code where clinic_id = $1 and session_id = $2 order by made_at desc, id desc limit 1)
        returning id, phone, code_hash`,
      [tx.clinicId, session.id, now, MOST_TRIES],
    );
    const right = row !== undefined && timingSafeEqual(hashOfCode(given.sealKey, row.id, given.code), row.code_hash);
    const subject = { type: 'ChatSession', id: session.id };
    await record(tx, ctx, { action: 'chat.prove', subject, detail: { right } });
    if (!right) return refuse({ code: 'code-wrong' });
    await tx.run('update chat_code set used_at = $3 where clinic_id = $1 and id = $2', [tx.clinicId, row.id, now]);
    await tx.run('update chat_session set phone = $3, asks_phone = false where clinic_id = $1 and id = $2', [
      tx.clinicId,
      session.id,
      row.phone,
    ]);
    const body = chatTexts.format(given.language, 'proven');
    await addLine(tx, ctx, { sessionId: session.id, side: 'assistant', body });
    return ok(undefined);
  });
}
