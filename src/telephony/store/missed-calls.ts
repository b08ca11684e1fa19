import type { ClinicTx } from '../../platform/database/database.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { CallStatus } from '../domain/call-status.ts';

export type MissedCallId = Brand<string, 'MissedCallId'>;

/** Somebody who called, once or more, and whom nobody has helped yet; or had not, until `settledAt`. */
export interface MissedCall {
  readonly id: MissedCallId;
  readonly phone: string;
  /** The clinic's number that was called last. */
  readonly line: string;
  readonly times: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  readonly conversationId?: ConversationId;
  readonly patientId?: PatientId;
  readonly settledAt?: Instant;
}

interface MissedRow {
  readonly id: MissedCallId;
  readonly phone: string;
  readonly line: string;
  readonly times: number;
  readonly first_at: Instant;
  readonly last_at: Instant;
  readonly conversation_id: ConversationId | null;
  readonly patient_id: PatientId | null;
  readonly settled_at: Instant | null;
}

/** One call after another by somebody whom nobody helped. One round trip. */
export async function getMissedCall(ctx: ClinicContext, id: MissedCallId): Promise<MissedCall | undefined> {
  const [row] = await ctx.db.query<MissedRow>(
    ctx.clinicId,
    `select id, phone, line, times, first_at, last_at, conversation_id, patient_id, settled_at
       from missed_call where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  if (!row) return undefined;
  return {
    id: row.id,
    phone: row.phone,
    line: row.line,
    times: row.times,
    firstAt: row.first_at,
    lastAt: row.last_at,
    ...(row.conversation_id === null ? {} : { conversationId: row.conversation_id }),
    ...(row.patient_id === null ? {} : { patientId: row.patient_id }),
    ...(row.settled_at === null ? {} : { settledAt: row.settled_at }),
  };
}

export interface CallToJudge {
  readonly id: CallId;
  readonly from_address: string;
  readonly to_address: string;
  readonly status: CallStatus;
  readonly outcome: string | null;
  readonly conversation_id: ConversationId | null;
  readonly patient_id: PatientId | null;
  readonly started_at: Instant;
}

/** An inbound call that has ended and was not judged yet. */
export async function callToJudge(ctx: ClinicContext, id: CallId): Promise<CallToJudge | undefined> {
  const [row] = await ctx.db.query<CallToJudge>(
    ctx.clinicId,
    `select id, from_address, to_address, status, outcome, conversation_id, patient_id, started_at from call
      where clinic_id = $1 and id = $2 and direction = 'inbound' and ended_at is not null and judged_at is null`,
    [ctx.clinicId, id],
  );
  return row;
}

/** False where another run judged it first. */
export async function markJudged(tx: ClinicTx, ctx: ClinicContext, id: CallId): Promise<boolean> {
  const count = await tx.run('update call set judged_at = $3 where clinic_id = $1 and id = $2 and judged_at is null', [
    tx.clinicId,
    id,
    new Date(ctx.clock.now()),
  ]);
  return count === 1;
}

/** Counts one more call that nobody helped, by the person: their phone. */
export async function countMissed(
  tx: ClinicTx,
  ctx: ClinicContext,
  call: CallToJudge,
  patientId: PatientId | undefined,
): Promise<MissedCallId | undefined> {
  const [row] = await tx.sql<{ id: MissedCallId }>(
    `insert into missed_call as m (clinic_id, id, phone, line, first_at, last_at, last_call_id, conversation_id, patient_id)
     values ($1, $2, $3, $4, $5, $5, $6, $7, $8)
     on conflict (clinic_id, phone) where settled_at is null do update set times = m.times + 1,
       first_at = least(m.first_at, excluded.first_at), last_at = greatest(m.last_at, excluded.last_at), line = excluded.line,
       last_call_id = excluded.last_call_id, conversation_id = coalesce(excluded.conversation_id, m.conversation_id),
       patient_id = coalesce(excluded.patient_id, m.patient_id)
     returning id`,
    [
      tx.clinicId,
      ctx.ids.next(),
      call.from_address,
      call.to_address,
      new Date(call.started_at),
      call.id,
      call.conversation_id,
      patientId ?? null,
    ],
  );
  return row?.id;
}

/** The thread by which the talk goes on. */
export async function linkFollowUp(tx: ClinicTx, id: MissedCallId, conversationId: ConversationId): Promise<void> {
  await tx.run('update missed_call set follow_up_id = $3 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    id,
    conversationId,
  ]);
}

export type Settlement = 'called-again' | 'by-message' | 'person';

type Whose = { readonly phone: string } | { readonly followUpId: ConversationId } | { readonly id: MissedCallId };

/** The thread that we began, or the one in which they went on by themselves. */
const FOLLOWS = `follow_up_id = $2 or phone = (
    select c.remote_address from conversation c where c.clinic_id = $1 and c.id = $2 and c.topic = 'missed-call' and c.channel <> 'voice')`;

/** Closes what is open of a person. Undefined where nothing was. */
export async function settle(
  tx: ClinicTx,
  ctx: ClinicContext,
  { whose, by }: { readonly whose: Whose; readonly by: Settlement },
): Promise<MissedCallId | undefined> {
  const [is, value] =
    'phone' in whose
      ? ['phone = $2', whose.phone]
      : 'id' in whose
        ? ['id = $2', whose.id]
        : [FOLLOWS, whose.followUpId];
  const [row] = await tx.sql<{ id: MissedCallId }>(
    `update missed_call set settled_at = $3, settled_by = $4 where clinic_id = $1 and (${is}) and settled_at is null
     returning id`,
    [tx.clinicId, value, new Date(ctx.clock.now()), by],
  );
  return row?.id;
}
