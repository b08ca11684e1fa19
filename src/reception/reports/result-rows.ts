import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId, PractitionerId, TaskId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { assert } from '../../platform/kernel/assert.ts';
import { aboutVisit, OF_WANTED } from './about-visit.ts';
import type { ListPart } from './part-of-list.ts';
import { ALONE_OUTCOMES } from './report.ts';
import { paramsOf, type VisitFilter } from './report-rows.ts';
import { callbackState, type CallbackState } from './results.ts';

const MOST_CALLBACKS = 10_000;
const ALONE = `(${ALONE_OUTCOMES.map((outcome) => `'${outcome}'`).join(', ')})`;

/** By which somebody writes. */
export const WRITTEN_CHANNELS = ['sms', 'whatsapp', 'email', 'web'] as const;
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number];

interface PromisedRow {
  readonly id: TaskId;
  readonly promised_at: Instant;
  readonly done_at: Instant | null;
}

/** Every call that somebody was promised or is owed, with how it stands now; the latest first. Who asked for a span was promised its end. */
export async function promisedCalls(
  ctx: ClinicContext,
  filter: VisitFilter,
): Promise<readonly { readonly id: TaskId; readonly state: CallbackState }[]> {
  const rows = await ctx.db.query<PromisedRow>(
    ctx.clinicId,
    `select t.id, coalesce((t.detail ->> 'to')::timestamptz, t.due_at) as promised_at,
            case when t.status = 'completed' then t.completed_at end as done_at
       from task t ${aboutVisit({ of: 't', at: 't.created_at' })}
      where t.clinic_id = $1 and (t.kind = 'callback' or t.reason = 'request-callback') and t.created_at >= $2 and t.created_at < $3
        and ${OF_WANTED}
        and t.status <> 'cancelled' and t.due_at is not null
      order by t.created_at desc, t.id limit ${MOST_CALLBACKS + 1}`,
    [...paramsOf(ctx, filter)],
  );
  assert(rows.length <= MOST_CALLBACKS, 'more calls were promised than a report counts');
  const now = ctx.clock.now();
  return rows.map(({ id, promised_at: promisedAt, done_at: doneAt }) => ({
    id,
    state: callbackState({ promisedAt, ...(doneAt === null ? {} : { doneAt }) }, now),
  }));
}

/** Whose times count, by practitioner ($4): an offer names no site. */
const OFFERS_TAKEN = `from desk_slot_offer o
  where o.clinic_id = $1 and o.start_at >= $2 and o.start_at < $3 and o.state = 'accepted' and o.is_waiting_list
    and ($4::uuid is null or o.practitioner_id = $4)`;

/** How many times of the span (and practitioner) were taken by somebody to whom the waiting list offered them. */
export async function offersTaken(ctx: ClinicContext, { during, practitioner }: VisitFilter): Promise<number> {
  const [row] = await ctx.db.query<{ taken: number }>(ctx.clinicId, `select count(*)::int as taken ${OFFERS_TAKEN}`, [
    ctx.clinicId,
    new Date(during.start),
    new Date(during.end),
    practitioner ?? null,
  ]);
  return row?.taken ?? 0;
}

export interface OfferRow {
  readonly id: string;
  readonly patient_id: PatientId;
  readonly practitioner_id: PractitionerId;
  readonly start_at: Instant;
}

/** The offers behind that figure, by their times, the latest first. */
export function offersTakenOf(
  ctx: ClinicContext,
  { during, practitioner, limit, skip }: VisitFilter & ListPart,
): Promise<readonly OfferRow[]> {
  return ctx.db.query<OfferRow>(
    ctx.clinicId,
    `select o.id, o.patient_id, o.practitioner_id, o.start_at ${OFFERS_TAKEN} order by o.start_at desc, o.id limit $5 offset $6`,
    [ctx.clinicId, new Date(during.start), new Date(during.end), practitioner ?? null, limit, skip],
  );
}

/** A thread in which the person themselves wrote: what we only sent is no talk. */
const TALKS = `from desk_conversation c ${aboutVisit({ of: 'c', at: 'c.opened_at' })}
  where c.clinic_id = $1 and c.opened_at >= $2 and c.opened_at < $3 and c.channel <> 'voice'
    and exists (select from desk_turn t where t.clinic_id = c.clinic_id and t.conversation_id = c.id) and ${OF_WANTED}`;

interface ChannelRow {
  readonly channel: WrittenChannel;
  readonly talks: number;
  readonly alone: number;
}

/** Talks in writing of the span, by the channel on which they were had. One round trip. */
export function talksByChannel(ctx: ClinicContext, filter: VisitFilter): Promise<readonly ChannelRow[]> {
  return ctx.db.query<ChannelRow>(
    ctx.clinicId,
    `select c.channel, count(*)::int as talks, count(*) filter (where c.outcome in ${ALONE})::int as alone ${TALKS} group by c.channel`,
    [...paramsOf(ctx, filter)],
  );
}

export interface TalkRow {
  readonly id: ConversationId;
  readonly channel: WrittenChannel;
  readonly remote_address: string;
  readonly patient_id: PatientId | null;
  readonly outcome: string | null;
  readonly opened_at: Instant;
}

/** The talks in writing behind a figure, the latest first. */
export function talksOf(
  ctx: ClinicContext,
  wanted: VisitFilter &
    ListPart & {
      readonly channel?: WrittenChannel | undefined;
      /** Only those that needed nobody. */
      readonly alone?: boolean | undefined;
    },
): Promise<readonly TalkRow[]> {
  return ctx.db.query<TalkRow>(
    ctx.clinicId,
    `select c.id, c.channel, c.remote_address, c.patient_id, c.outcome, c.opened_at ${TALKS}
        and ($6::text is null or c.channel = $6) and ($7::boolean is not true or c.outcome in ${ALONE})
      order by c.opened_at desc, c.id limit $8 offset $9`,
    [...paramsOf(ctx, wanted), wanted.channel ?? null, wanted.alone ?? null, wanted.limit, wanted.skip],
  );
}
