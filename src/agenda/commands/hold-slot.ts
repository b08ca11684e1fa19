import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import type { Hold } from '../domain/model.ts';
import type { HoldRefusal, SlotTaken } from '../errors.ts';
import { holdChanged } from '../events.ts';
import { keptBy } from '../store/asset-time.ts';
import { decide } from '../store/decide.ts';
import { rememberHeld } from '../store/held-openings.ts';
import {
  clearExpired,
  deleteHolds,
  holdsOf,
  releaseExpiredHolds,
  takeForHold,
  type Claim,
  type HoldRow,
} from '../store/occupancy.ts';
import { lookUpOpening, type KnownOpening } from '../store/opening-lookup.ts';

/** As long as a caller needs to hear three options and choose, with a question in between. */
export const HOLD_TTL_MS = 5 * MINUTE_MS;
/** An offer waits for the answer of somebody who is not on the phone. */
const LONGEST_TTL_MS = 48 * HOUR_MS;

/** Two or three options are held while they are read out; nobody may hoard the agenda. */
const MOST_HOLDS = 3;

export interface HoldRequest {
  readonly openingId: string;
  /** Who holds: the call or thread. The same one may renew and release. */
  readonly conversationKey: string;
  readonly ttlMs?: number | undefined;
  /** For a visit that triage found urgent: it may have what is kept for those. */
  readonly urgent?: boolean | undefined;
  /** A visit that would leave its own time for it: it keeps its room where it can. */
  readonly insteadOf?: AppointmentId | undefined;
}

interface Wanted extends KnownOpening {
  readonly conversationKey: string;
  readonly ttlMs: number;
}

function surplus(holds: readonly HoldRow[], holdId: HoldId, now: number): readonly HoldId[] {
  const others = holds.filter(({ id }) => id !== holdId);
  const expired = others.filter(({ expires_at }) => expires_at <= now);
  const living = others.filter(({ expires_at }) => expires_at > now);
  return [...expired, ...living.slice(0, Math.max(0, living.length - (MOST_HOLDS - 1)))].map(({ id }) => id);
}

async function retake(tx: ClinicTx, ctx: ClinicContext, attempt: { claim: Claim; take: () => Promise<boolean> }) {
  if (!(await clearExpired(tx, ctx, attempt.claim))) return false;
  await releaseExpiredHolds(tx, ctx);
  return attempt.take();
}

function takeNew(ctx: ClinicContext, wanted: Wanted): Promise<Result<Hold, SlotTaken>> {
  const { opening, conversationKey } = wanted;
  const now = ctx.clock.now();
  const hold: Hold = { id: ctx.ids.next<HoldId>(), opening, expiresAt: plusMs(now, wanted.ttlMs) };
  const claim: Claim = {
    id: hold.id,
    resourceId: wanted.resourceId,
    busy: wanted.busy,
    seats: wanted.seats,
    assets: wanted.assets,
  };
  return decide<Hold, SlotTaken>(ctx, async (tx, no) => {
    const take = () => takeForHold(tx, claim, { conversationKey, expiresAt: hold.expiresAt, opening });
    const [taken, holds] = await Promise.all([
      take(),
      holdsOf(tx, conversationKey),
      // A hold does not wait for the disk: one that is lost with PostgreSQL itself is refused when it is booked.
      tx.sql(`select set_config('synchronous_commit', 'off', true) as relaxed`),
      record(tx, ctx, {
        action: 'slot.hold',
        subject: { type: 'Schedule', id: opening.scheduleId },
        detail: { holdId: hold.id, serviceId: opening.serviceId, start: toIso(opening.start) },
      }),
    ]);
    // One's own hold on the same time is renewed elsewhere, not replaced.
    const isOwn = holds.some((row) => row.hold.id === opening.id && row.id !== hold.id);
    if (!taken && (isOwn || !(await retake(tx, ctx, { claim, take })))) return no({ code: 'slot-taken' });
    const tooMany = surplus(holds, hold.id, now);
    await Promise.all([
      emit(tx, ctx, holdChanged({ change: 'held', scheduleId: opening.scheduleId })),
      tooMany.length > 0 ? deleteHolds(tx, tooMany) : undefined,
    ]);
    return hold;
  });
}

/** The conversation's own hold on this opening lives on, even if it had run out while nobody else wanted it. */
async function renewOwn(ctx: ClinicContext, wanted: Wanted): Promise<Hold | undefined> {
  const expiresAt = plusMs(ctx.clock.now(), wanted.ttlMs);
  const [row] = await ctx.db.query<{ id: HoldId; expires_at: Instant }>(
    ctx.clinicId,
    `update occupancy set expires_at = greatest(expires_at, $4)
      where clinic_id = $1 and conversation_key = $2 and kind = 'hold' and hold ->> 'id' = $3 returning id, expires_at`,
    [ctx.clinicId, wanted.conversationKey, wanted.opening.id, new Date(expiresAt)],
  );
  return row && { id: row.id, opening: wanted.opening, expiresAt: row.expires_at };
}

/**
 * Keeps an opening for a conversation, 5 minutes unless said otherwise (two days at most). The same conversation renews its own
 * hold; past 3 its oldest goes. Refuses `slot-taken`, `opening-unknown`, `opening-in-past`. Audited; safe to repeat.
 */
export async function holdSlot(ctx: ClinicContext, request: HoldRequest): Promise<Result<Hold, HoldRefusal>> {
  const ttlMs = request.ttlMs ?? HOLD_TTL_MS;
  assert(ttlMs > 0 && ttlMs <= LONGEST_TTL_MS, 'a hold lasts up to two days');
  assert(request.conversationKey !== '', 'a hold belongs to a conversation');
  const found = await lookUpOpening(ctx, request.openingId, { urgent: request.urgent === true });
  if (!found.ok) return found;
  const { insteadOf, conversationKey } = request;
  const { assets: asked } = found.value;
  const assets = asked && insteadOf ? await keptBy(ctx, insteadOf, asked) : asked;
  const wanted: Wanted = { ...found.value, ...(assets ? { assets } : {}), conversationKey, ttlMs };
  const taken = await takeNew(ctx, wanted);
  if (taken.ok) {
    rememberHeld(ctx, taken.value.id, taken.value.opening);
    return taken;
  }
  const renewed = await renewOwn(ctx, wanted);
  return renewed ? ok(renewed) : refuse(taken.error);
}
