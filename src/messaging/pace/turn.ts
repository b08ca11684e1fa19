import type { Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { plusMs, type Instant } from '../../platform/time/instant.ts';
import type { SentChannel } from '../domain/message.ts';
import { BURST_MS, HANDFUL_MS, KEPT_FOR_FIRST, PERMIT_MS, SENDER_PER_MINUTE } from './sender-rate.ts';

/** `first`: somebody waits for it (an answer, a code, a notice). `queued`: reminders, campaigns, what asks after a visit. */
export type Turn = 'first' | 'queued';

export interface Sender {
  readonly channel: SentChannel;
  readonly from: string;
}

interface Asked extends Sender {
  readonly turn: Turn;
  /** It has stood in line already: who has not does not go before it. */
  readonly hasWaited: boolean;
}

interface Permits {
  readonly left: number;
  readonly drawnAt: Instant;
}

/** What this process has taken and not used yet. */
const permits = new WeakMap<Database, Map<string, Permits>>();

/**
 * One statement for a handful, so that no two workers spend the same permit. Where there is none, a place in line, each a message's
 * time behind the last: ten thousand reminders of one minute do not ask again together.
 */
const TAKE = `
  with pace as (
    select p.clinic_id, p.sender, p.channel, coalesce(p.per_minute, $4::float8) / 60000 as rate, p.tokens, p.filled_at, $5::timestamptz as now,
           case when $6 = 'first' then p.first_to else p.queued_to end as line_to
      from sender_pace p where p.clinic_id = $1 and p.sender = $2 and p.channel = $3 for update
  ), bucket as (
    select p.*, greatest(1, p.rate * ${BURST_MS}) as size from pace p
  ), stands as (
    select b.*, case when $6 = 'first' then 0 else least(ceil(b.size * ${KEPT_FOR_FIRST}), b.size - 1) end as kept,
           least(b.size, b.tokens + greatest(0, extract(epoch from b.now - b.filled_at)::float8 * 1000) * b.rate) as has
      from bucket b
  ), given as (
    select s.*, case when s.line_to > s.now and not $7::boolean then 0
                else greatest(0, least(greatest(1, floor(s.rate * ${HANDFUL_MS})), floor(s.has - s.kept + 1e-6))) end as granted
      from stands s
  ), place as (
    select g.*, greatest(g.line_to + make_interval(secs => 1 / g.rate / 1000),
                         g.now + make_interval(secs => greatest(1, (1 + g.kept - g.has) / g.rate) / 1000)) as place
      from given g
  )
  update sender_pace p set tokens = l.has - l.granted, filled_at = greatest(p.filled_at, l.now),
         first_to = case when $6 = 'first' and l.granted = 0 then l.place else p.first_to end,
         queued_to = case when $6 = 'queued' and l.granted = 0 then l.place else p.queued_to end
    from place l where p.clinic_id = l.clinic_id and p.sender = l.sender and p.channel = l.channel
  returning l.granted::int as granted, date_trunc('milliseconds', l.place) + interval '1 millisecond' as place`;

const BEGIN = `
  insert into sender_pace (clinic_id, sender, channel, used_to) values ($1, $2, $3, $4) on conflict do nothing`;

interface Taken {
  readonly granted: number;
  readonly place: Instant;
}

async function take(ctx: ClinicContext, { channel, from, turn, hasWaited }: Asked): Promise<Taken | undefined> {
  const [row] = await ctx.db.query<Taken>(ctx.clinicId, TAKE, [
    ctx.clinicId,
    from,
    channel,
    SENDER_PER_MINUTE[channel],
    new Date(ctx.clock.now()),
    turn,
    hasWaited,
  ]);
  return row;
}

async function begin({ db, clinicId, clock }: ClinicContext, { channel, from }: Sender): Promise<void> {
  await db.query(clinicId, BEGIN, [clinicId, from, channel, new Date(clock.now())]);
}

function permitsOf({ db }: ClinicContext): Map<string, Permits> {
  const own = permits.get(db) ?? new Map<string, Permits>();
  permits.set(db, own);
  return own;
}

/**
 * Leave for one message to go now, from the rate that all workers share: undefined, or the instant to come again. Over any time a
 * sender sends no more than its rate and one burst. One round trip for each handful, none for the rest of it.
 */
export async function waitsUntil(ctx: ClinicContext, asked: Asked): Promise<Instant | undefined> {
  const own = permitsOf(ctx);
  const key = [ctx.clinicId, asked.channel, asked.from, asked.turn].join(' ');
  const now = ctx.clock.now();
  const held = own.get(key);
  if (held && held.left > 0 && held.drawnAt <= now && now < plusMs(held.drawnAt, PERMIT_MS)) {
    own.set(key, { ...held, left: held.left - 1 });
    return undefined;
  }
  let taken = await take(ctx, asked);
  if (!taken) {
    await begin(ctx, asked);
    taken = await take(ctx, asked);
  }
  // The row was taken away in between: nobody's rate is known, and the carrier says when it is too much.
  if (!taken) return undefined;
  if (taken.granted === 0) return taken.place;
  own.set(key, { left: taken.granted - 1, drawnAt: now });
  return undefined;
}
