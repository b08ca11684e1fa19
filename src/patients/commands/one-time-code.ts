import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { CODE_MS, maySendCode, MOST_CODE_TRIES, PROVED_MS, type CodeCounts } from '../domain/one-time-code.ts';
import { sharingPhone } from '../queries/sharing-phone.ts';
import { hashCode, isCode, newCode } from './hash-code.ts';

export interface CodeClaim {
  readonly conversationId: ConversationId;
  /** Who was identified by number and birth date before. */
  readonly patientId: PatientId;
}

/** What is written to whom. It leaves in the same transaction, or not at all. */
export interface CodeToSend {
  readonly id: string;
  readonly phone: string;
  readonly code: string;
  readonly livesMs: number;
}

export type CodeRefusal =
  /** No number on file that takes an SMS: a person has to see to it. */
  { readonly code: 'no-mobile' } | { readonly code: 'too-many-codes' };

/** `preferred`: of several, where it is one of them. */
async function mobileOf(tx: ClinicTx, patientId: PatientId, preferred = ''): Promise<string | undefined> {
  const [point] = await tx.sql<{ address: string }>(
    `select c.address from contact_point c join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
      where c.clinic_id = $1 and c.patient_id = $2 and p.active and c.channel = 'phone' and c.can_receive_sms
        and c.sms_failed_at is null and c.undeliverable_at is null
      order by (c.address = $3) desc, c.rank, c.address limit 1`,
    [tx.clinicId, patientId, preferred],
  );
  return point?.address;
}

async function sentLately(tx: ClinicTx, ctx: ClinicContext, to: { conversationId: string; phone: string }) {
  // Parallel requests wait here for one another, so that they cannot pass the limits together.
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 7343))', [`one-time-code ${tx.clinicId}`]);
  const [counts] = await tx.sql<CodeCounts>(
    `select count(*) filter (where conversation_id = $2) as conversation, count(*) filter (where phone = $3) as phone,
            count(*) as clinic
       from one_time_code where clinic_id = $1 and made_at > $4`,
    [tx.clinicId, to.conversationId, to.phone, new Date(plusMs(ctx.clock.real(), -HOUR_MS))],
  );
  return counts ?? { conversation: 0, phone: 0, clinic: 0 };
}

type Send = (tx: ClinicTx, code: CodeToSend) => Promise<void>;

/** In a transaction of the caller: a code for one of the numbers on file of that patient. */
export async function makeCode(
  tx: ClinicTx,
  ctx: ClinicContext,
  to: CodeClaim & { readonly preferred?: string; readonly onlyPreferred?: boolean },
  send: Send,
): Promise<Result<{ readonly ending: string }, CodeRefusal>> {
  const { conversationId, patientId } = to;
  const id: string = ctx.ids.next();
  const note = (outcome: string) =>
    record(tx, ctx, {
      action: 'caller.code-ask',
      subject: { type: 'OneTimeCode', id },
      patientId,
      detail: { outcome },
    });
  const phone = await mobileOf(tx, patientId, to.preferred);
  if (phone === undefined || (to.onlyPreferred && phone !== to.preferred)) {
    await note('no-mobile');
    return refuse({ code: 'no-mobile' });
  }
  if (!maySendCode(await sentLately(tx, ctx, { conversationId, phone }))) {
    await note('too-many-codes');
    return refuse({ code: 'too-many-codes' });
  }
  const [code, madeAt] = [newCode(), ctx.clock.real()];
  const { salt, hash } = hashCode(code);
  await tx.run(
    `insert into one_time_code (clinic_id, id, conversation_id, patient_id, phone, salt, code_hash, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.clinicId,
      id,
      conversationId,
      patientId,
      phone,
      salt,
      hash,
      new Date(madeAt),
      new Date(plusMs(madeAt, CODE_MS)),
    ],
  );
  await Promise.all([send(tx, { id, phone, code, livesMs: CODE_MS }), note('sent')]);
  return ok({ ending: phone.slice(-2) });
}

/**
 * Makes a one-time code for the number that is on file, never for another, and gives it to `send`. Kept hashed, for ten minutes.
 * Answers with the last figures of the number. Each call sends one, within the limits.
 */
export function askForCode(
  ctx: ClinicContext,
  { conversationId, patientId }: CodeClaim,
  send: Send,
): Promise<Result<{ readonly ending: string }, CodeRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, (tx) => makeCode(tx, ctx, { conversationId, patientId }, send));
}

interface CodeRow {
  readonly id: string;
  readonly patient_id: PatientId;
  readonly phone: string;
  readonly salt: Uint8Array;
  readonly code_hash: Uint8Array;
  readonly tries: number;
}

/** Who is not known yet is whoever the code went to. */
type Giving = Pick<CodeClaim, 'conversationId'> & { readonly patientId?: PatientId | undefined };

async function wasGiven(tx: ClinicTx, ctx: ClinicContext, claim: Giving & { readonly given: string }) {
  const [used] = await tx.sql<CodeRow>(
    `select id, patient_id, phone, salt, code_hash, tries from one_time_code
      where clinic_id = $1 and conversation_id = $2 and ($3::uuid is null or patient_id = $3) and used_at > $4 order by used_at desc limit 1`,
    [tx.clinicId, claim.conversationId, claim.patientId ?? null, new Date(plusMs(ctx.clock.real(), -PROVED_MS))],
  );
  return used !== undefined && isCode(claim.given, { salt: used.salt, hash: used.code_hash }) ? used : undefined;
}

/** Whose telephone the code went to. */
export interface CodeOwner {
  readonly patientId: PatientId;
  /** Somebody else of the same birth date has that telephone as well: which of them it is has to be told (`nameAfterCode`). */
  readonly isShared: boolean;
}

async function ownerOf(tx: ClinicTx, { patient_id: patientId, phone }: CodeRow): Promise<CodeOwner> {
  const sharing = await sharingPhone(tx, { patientId, phone });
  return { patientId, isShared: sharing.length > 1 };
}

export interface WrongCode {
  /** Wrong, over, used, or never sent: the same answer for all. */
  readonly code: 'code-wrong';
  readonly attemptsLeft: number;
}

/** Takes the code: the newest of this conversation, of the patient who was identified or of whoever it went to, once, three tries at most. Not safe to repeat blindly: each call is a try, but the right code may be given again. */
export function giveCode(
  ctx: ClinicContext,
  { conversationId, patientId }: Giving,
  given: string,
): Promise<Result<CodeOwner, WrongCode>> {
  const now = new Date(ctx.clock.real());
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // The try is counted in the same statement that reads the code: tries at once cannot share one.
    const [row] = await tx.sql<CodeRow>(
      `update one_time_code set tries = tries + 1
        where clinic_id = $1 and ($3::uuid is null or patient_id = $3) and tries < $5 and used_at is null and expires_at > $4
          and id = (select id from one_time_code where clinic_id = $1 and conversation_id = $2 order by made_at desc, id desc limit 1)
        returning id, patient_id, phone, salt, code_hash, tries`,
      [tx.clinicId, conversationId, patientId ?? null, now, MOST_CODE_TRIES],
    );
    const right = row !== undefined && isCode(given, { salt: row.salt, hash: row.code_hash });
    // Given in a try before this one, whose answer was lost: what it opens is open already.
    const before = row ? undefined : await wasGiven(tx, ctx, { conversationId, patientId, given });
    if (before) return ok(await ownerOf(tx, before));
    await record(tx, ctx, {
      action: 'caller.code-give',
      subject: { type: 'OneTimeCode', id: row?.id ?? 'none' },
      patientId: row?.patient_id ?? patientId,
      detail: { right },
    });
    if (!right) return refuse({ code: 'code-wrong', attemptsLeft: row ? MOST_CODE_TRIES - row.tries : 0 });
    await tx.run('update one_time_code set used_at = $3 where clinic_id = $1 and id = $2', [tx.clinicId, row.id, now]);
    return ok(await ownerOf(tx, row));
  });
}

/** The number to which the code went that was given in this conversation; undefined where none was, or too long ago. */
export async function phoneProved(
  tx: ClinicTx,
  ctx: ClinicContext,
  { conversationId, patientId }: CodeClaim,
): Promise<string | undefined> {
  const [row] = await tx.sql<{ phone: string }>(
    `select phone from one_time_code where clinic_id = $1 and conversation_id = $2 and patient_id = $3 and used_at > $4
      order by used_at desc limit 1`,
    [tx.clinicId, conversationId, patientId, new Date(plusMs(ctx.clock.real(), -PROVED_MS))],
  );
  return row?.phone;
}
