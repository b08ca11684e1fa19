import type { ClinicTx, SqlParameter } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { ContinuedSeed } from '../domain/taken-up.ts';
import type { DialogueState, Node, Outcome } from '../domain/dialogue.ts';
import type { ReminderSubject } from '../domain/wish.ts';
import type { RecordedInputs } from '../domain/heard.ts';
import type { Reply, Turn } from '../domain/turn.ts';

/** A thread that we began: what it is about, until the first answer makes a dialogue of it. */
export type ThreadSeed = ReminderSeed | QuestionSeed | ContinuedSeed;

export interface ReminderSeed {
  readonly seed: 'reminder';
  readonly subjects: readonly ReminderSubject[];
  /** Asked before, and not answered: something else was talked of in between. */
  readonly heldOver?: true;
  readonly language: Language;
}

interface QuestionSeed {
  readonly seed: 'question';
  readonly node: Node;
  readonly language: Language;
}

/** Where the dialogue of a thread begins. */
export function firstNode(seed: ThreadSeed | undefined): Node {
  if (seed?.seed === 'question') return seed.node;
  if (seed?.seed !== 'reminder') return { name: 'menu' };
  const { subjects, heldOver } = seed;
  return { name: 'reminder', subjects, answered: false, ...(heldOver ? { heldOver } : {}) };
}

export interface StoredConversation {
  readonly id: ConversationId;
  readonly topic: string;
  readonly state: DialogueState | ThreadSeed;
  readonly status: 'open' | 'closed';
  readonly outcome: Outcome | null;
  /** 1 when it was opened and no turn was taken. */
  readonly version: number;
  readonly updated_at: Instant;
  readonly busy_until: Instant | null;
  /** The reply that this very input got before. */
  readonly repeated: Reply | null;
}

/** The conversation that a turn belongs to, with the reply if the turn was taken before. One round trip. */
export async function findConversation(ctx: ClinicContext, turn: Turn): Promise<StoredConversation | undefined> {
  const [row] = await ctx.db.query<StoredConversation>(
    ctx.clinicId,
    `select c.id, c.topic, case when c.catalogue is null then c.state else c.state || jsonb_build_object('catalogue', c.catalogue) end as state,
            c.status, c.outcome, c.version, c.updated_at, c.busy_until, t.output as repeated
       from conversation c
       left join conversation_turn t on t.clinic_id = c.clinic_id and t.conversation_id = c.id and t.input_key = $4
      where c.clinic_id = $1 and c.channel = $2 and c.channel_key = $3
      order by (t.input_key is not null) desc, (c.status = 'open') desc, c.opened_at desc limit 1`,
    [ctx.clinicId, turn.channel, turn.channelKey, turn.inputKey],
  );
  return row;
}

/** Longer than any turn with effects takes; then somebody else may go on. */
const LEASE_MS = 20_000;

/** Takes the conversation for a turn that will act. False when another turn has it or has changed it, or it was taken before. */
export async function claimConversation(
  ctx: ClinicContext,
  claim: { readonly id: ConversationId; readonly version: number; readonly token: string; readonly inputKey: string },
): Promise<boolean> {
  const real = ctx.clock.real();
  const rows = await ctx.db.query(
    ctx.clinicId,
    `update conversation set busy_token = $4, busy_until = $5
      where clinic_id = $1 and id = $2 and version = $3 and status = 'open' and (busy_until is null or busy_until < $6)
        and not exists (select from conversation_turn t where t.clinic_id = $1 and t.conversation_id = $2 and t.input_key = $7)
      returning id`,
    [
      ctx.clinicId,
      claim.id,
      claim.version,
      claim.token,
      new Date(plusMs(real, LEASE_MS)),
      new Date(real),
      claim.inputKey,
    ],
  );
  return rows.length === 1;
}

/** Lets go of a conversation after a failure, so that a retry need not wait for the lease. */
export async function dropClaim(ctx: ClinicContext, id: ConversationId, token: string): Promise<void> {
  await ctx.db.query(
    ctx.clinicId,
    'update conversation set busy_token = null, busy_until = null where clinic_id = $1 and id = $2 and busy_token = $3 returning id',
    [ctx.clinicId, id, token],
  );
}

/** The transaction's commit is not waited for until it is on the disk. */
export const RELAXED_COMMIT = `select set_config('synchronous_commit', 'off', true) as relaxed`;

export interface NewConversation {
  readonly id: ConversationId;
  readonly turn: Pick<Turn, 'channel' | 'channelKey' | 'from' | 'to'>;
  readonly topic: string;
  readonly language: Language;
  readonly state: DialogueState | ThreadSeed;
  readonly patientId?: PatientId;
}

/** False when the key has an open conversation already. */
export async function insertConversation(tx: ClinicTx, ctx: ClinicContext, made: NewConversation): Promise<boolean> {
  const { id, turn, topic, language, state, patientId } = made;
  const count = await tx.run(
    `insert into conversation (clinic_id, id, channel, channel_key, topic, language, remote_address, local_address, patient_id,
       state, status, opened_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $11)
     on conflict (clinic_id, channel, channel_key) where status = 'open' do nothing`,
    [
      tx.clinicId,
      id,
      turn.channel,
      turn.channelKey,
      topic,
      language,
      turn.from,
      turn.to,
      patientId ?? null,
      state,
      new Date(ctx.clock.now()),
    ],
  );
  return count === 1;
}

export interface TurnTaken {
  readonly id: ConversationId;
  /** The version that the turn began with. */
  readonly version: number;
  readonly token?: string | undefined;
  readonly inputKey: string;
  readonly state: DialogueState;
  /** The first turn: the row has no catalogue yet. */
  readonly isNew: boolean;
  readonly recorded: RecordedInputs;
  readonly reply: Reply;
  readonly outcome?: Outcome | undefined;
}

/**
 * State and turn in one statement: nothing is written where the version has moved on, another turn has the conversation, or
 * this very input was taken before. The catalogue never changes within a conversation: the first turn alone sends it.
 */
const saveTurn = (also: string) => `with saved as (
    update conversation set state = $5, catalogue = coalesce($14, catalogue, state -> 'catalogue'), language = $6, patient_id = coalesce($7, patient_id), version = version + 1,
      status = case when $8::text is null then 'open' else 'closed' end, outcome = coalesce($8, outcome),
      closed_at = case when $8::text is null then null else $9::timestamptz end,
      updated_at = $9, busy_token = null, busy_until = null
    where clinic_id = $1 and id = $2 and version = $3 and status = 'open'
      and (busy_token is not distinct from $4::uuid or ($4::uuid is null and busy_until < $13))
      and not exists (select from conversation_turn t where t.clinic_id = $1 and t.conversation_id = $2 and t.input_key = $10)
    returning id)
  insert into conversation_turn (clinic_id, conversation_id, number, input_key, input, output, at)
  select $1, saved.id, $3, $10, $11, $12, $9 from saved${also} returning number`;

export const SAVE_TURN = saveTurn('');

/**
 * The same for a turn that did nothing but talk: the answer does not wait for the disk. If PostgreSQL itself breaks down
 * within that moment the turn is as if it had not been taken, and the question is asked again; nothing that was promised
 * is lost, because bookings and handovers are committed by themselves, durably.
 */
export const SAVE_PASSING_TURN = saveTurn(`, (select set_config('synchronous_commit', 'off', true)) as relaxed`);

export function saveTurnParameters(ctx: ClinicContext, taken: TurnTaken): readonly SqlParameter[] {
  const { id, version, token, state, isNew, recorded, reply, outcome, inputKey } = taken;
  const { catalogue, ...changing } = state;
  return [
    ctx.clinicId,
    id,
    version,
    token ?? null,
    changing,
    state.language,
    state.caller?.patientId ?? null,
    outcome ?? null,
    new Date(ctx.clock.now()),
    inputKey,
    recorded,
    reply,
    new Date(ctx.clock.real()),
    isNew ? (catalogue ?? null) : null,
  ];
}

/** Ends an open conversation without a turn: another one takes its place. */
export async function closeConversation(
  tx: ClinicTx,
  ctx: ClinicContext,
  closing: { readonly id: ConversationId; readonly outcome: Outcome },
): Promise<boolean> {
  const count = await tx.run(
    `update conversation set status = 'closed', outcome = $3, closed_at = $4, updated_at = $4, version = version + 1,
       busy_token = null, busy_until = null
      where clinic_id = $1 and id = $2 and status = 'open'`,
    [tx.clinicId, closing.id, closing.outcome, new Date(ctx.clock.now())],
  );
  return count === 1;
}
