import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { CallId, ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

export interface CallRow {
  readonly id: CallId;
  readonly direction: 'inbound' | 'outbound';
  readonly from_address: string;
  readonly to_address: string;
  readonly status: 'ringing' | 'in-progress' | 'completed' | 'busy' | 'failed' | 'no-answer' | 'canceled';
  readonly conversation_id: ConversationId | null;
  readonly patient_id: PatientId | null;
  readonly outcome: string | null;
  readonly language: string | null;
  readonly duration_seconds: number | null;
  readonly started_at: Instant;
  readonly answered_at: Instant | null;
  readonly ended_at: Instant | null;
}

const COLUMNS = `c.id, c.direction, c.from_address, c.to_address, c.status, c.conversation_id, c.patient_id, c.outcome,
  c.language, c.duration_seconds, c.started_at, c.answered_at, c.ended_at`;

/** Calls that began after the instant, latest first. */
export function callsSince(ctx: ClinicContext, query: { since: Instant; limit: number }): Promise<readonly CallRow[]> {
  return ctx.db.query<CallRow>(
    ctx.clinicId,
    `select ${COLUMNS} from desk_call c where c.clinic_id = $1 and c.started_at >= $2 order by c.started_at desc, c.id desc limit $3`,
    [ctx.clinicId, new Date(query.since), query.limit],
  );
}

/** As `callsSince`, with why the talk wanted a person, where it did: as it came to the queue, or to a task. */
export function callsWithReason(
  ctx: ClinicContext,
  query: { since: Instant; limit: number },
): Promise<readonly (CallRow & { readonly reason: string | null })[]> {
  return ctx.db.query(
    ctx.clinicId,
    `select ${COLUMNS}, coalesce(
        (select q.reason from desk_queue_entry q
          where q.clinic_id = c.clinic_id and q.call_id = c.id and q.kind <> 'direct' order by q.entered_at limit 1),
        (select t.reason from task t
          where t.clinic_id = c.clinic_id and t.dedupe_key = 'callback:' || c.conversation_id limit 1)) as reason
       from desk_call c where c.clinic_id = $1 and c.started_at >= $2 order by c.started_at desc, c.id desc limit $3`,
    [ctx.clinicId, new Date(query.since), query.limit],
  );
}

export async function findCall(ctx: ClinicContext, id: CallId): Promise<CallRow | undefined> {
  const [row] = await ctx.db.query<CallRow>(
    ctx.clinicId,
    `select ${COLUMNS} from desk_call c where c.clinic_id = $1 and c.id = $2`,
    [ctx.clinicId, id],
  );
  return row;
}

/** In which language each of the talks is had. One round trip. */
export async function languagesOf(
  ctx: ClinicContext,
  conversationIds: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, Language>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await ctx.db.query<{ id: ConversationId; language: string }>(
    ctx.clinicId,
    'select id, language from desk_conversation where clinic_id = $1 and id = any($2::uuid[])',
    [ctx.clinicId, [...new Set(conversationIds)]],
  );
  return new Map(rows.map(({ id, language }) => [id, parseLanguage(language) ?? 'es']));
}

/** What was taken in by a turn, as the conversations store it: the patient's own words or keys come first. */
interface StoredInput {
  readonly kind: string;
  readonly heard?: {
    readonly kind: string;
    readonly text?: string;
    readonly keys?: string;
    readonly meaning?: { readonly birthDate?: string };
  };
}

/** One exchange: what was said to us, and what we said to it. */
export interface TurnRow {
  readonly input: { readonly inputs?: readonly StoredInput[] };
  readonly output: { readonly say?: readonly string[] };
  readonly at: Instant;
}

const MOST_TURNS = 500;

export function turnsOf(ctx: ClinicContext, conversationId: ConversationId): Promise<readonly TurnRow[]> {
  return ctx.db.query<TurnRow>(
    ctx.clinicId,
    `select input, output, at from desk_turn where clinic_id = $1 and conversation_id = $2 order by number limit ${MOST_TURNS}`,
    [ctx.clinicId, conversationId],
  );
}

const MOST_WORDS = 300;

/** What somebody said or wrote last in each conversation, cut to 300 characters. Talks by keys alone have none. */
export async function lastWordsOf(
  ctx: ClinicContext,
  conversationIds: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, string>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await ctx.db.query<{ conversation_id: ConversationId; words: string }>(
    ctx.clinicId,
    `select distinct on (conversation_id) conversation_id, left(input #>> '{inputs,0,heard,text}', ${MOST_WORDS}) as words
       from desk_turn
      where clinic_id = $1 and conversation_id = any($2::uuid[]) and input #>> '{inputs,0,heard,kind}' = 'said'
      order by conversation_id, number desc`,
    [ctx.clinicId, conversationIds],
  );
  return new Map(rows.map((row) => [row.conversation_id, row.words]));
}
