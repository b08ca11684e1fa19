import { z } from 'zod';
import { deleteHolds, findOpenings, holdSlot, type Hold, type Opening } from '../../../agenda/index.ts';
import { isAnswerAwaited } from '../../../conversations/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import { nextContactTime } from '../../../patients/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type PractitionerId, type ServiceId } from '../../../platform/kernel/ids.ts';
import { parseInstant, toIso, type Instant } from '../../../platform/time/instant.ts';
import { permissionRules, type PermissionRules } from '../../queries/permission-facts.ts';
import { fits, inTurn, offerUntil, waveOf, type SlotOfferId, type WaitingEntry } from '../domain/waiting.ts';
import { announceWaiting } from '../events.ts';
import { languageOfPatient, tellOffer } from '../offer-touch.ts';
import { countOffer, waitingFor } from '../store/entries.ts';
import { insertOffer, offersDuring } from '../store/offers.ts';
import { scheduleEnd } from './end-offer.ts';

export interface FreedSpan {
  readonly practitionerId: PractitionerId;
  readonly start: Instant;
  readonly end: Instant;
}

const payload = z.object({ practitionerId: z.uuid(), start: z.string(), end: z.string() });
type Payload = z.infer<typeof payload>;

const MOST_OPENINGS = 20;

function spanOf({ practitionerId, start, end }: Payload): FreedSpan {
  return {
    practitionerId: required(parseId<PractitionerId>(practitionerId), 'practitioner'),
    start: required(parseInstant(start), 'start'),
    end: required(parseInstant(end), 'end'),
  };
}

/** Looks for who takes a freed time, now or when people may be disturbed again. */
export function scheduleFill(
  tx: ClinicTx,
  ctx: ClinicContext,
  span: FreedSpan,
  dueAt = ctx.clock.now(),
): Promise<void> {
  const { practitionerId, start, end } = span;
  return enqueue(tx, ctx, {
    definition: fillSlot,
    payload: { practitionerId, start: toIso(start), end: toIso(end) },
    dueAt,
    dedupeKey: `${practitionerId}@${start}@${dueAt}`,
  });
}

/** What the freed time is good for, by service; asked of the agenda once for each. */
class Openings {
  readonly #ctx: ClinicContext;
  readonly #span: FreedSpan;
  readonly #known = new Map<ServiceId, Promise<readonly Opening[]>>();

  constructor(ctx: ClinicContext, span: FreedSpan) {
    this.#ctx = ctx;
    this.#span = span;
  }

  of(serviceId: ServiceId): Promise<readonly Opening[]> {
    const { practitionerId, start: from, end: to } = this.#span;
    const query = { serviceId, practitionerId, from, to, limit: MOST_OPENINGS, forPatients: true };
    const found = this.#known.get(serviceId) ?? findOpenings(this.#ctx, query);
    this.#known.set(serviceId, found);
    return found;
  }
}

interface Filling {
  readonly span: FreedSpan;
  readonly rules: PermissionRules;
  readonly openings: Openings;
}

/** Keeps the first opening that suits them and tells them of it. Undefined where it is not to be, and nothing is kept then. */
async function offerTo(ctx: ClinicContext, entry: WaitingEntry, filling: Filling): Promise<Hold | undefined> {
  const now = ctx.clock.now();
  const suiting = (await filling.openings.of(entry.serviceId)).find((opening) => fits(entry, opening, now));
  if (!suiting) return undefined;
  const id = ctx.ids.next<SlotOfferId>();
  const until = offerUntil(now, suiting.start);
  const held = await holdSlot(ctx, { openingId: suiting.id, conversationKey: `offer:${id}`, ttlMs: until - now });
  if (!held.ok) return undefined;
  const made = await writeOffer(ctx, { entry, hold: held.value, id, rules: filling.rules });
  if (made) return held.value;
  await ctx.db.inClinic(ctx.clinicId, (tx) => deleteHolds(tx, [held.value.id]));
  return undefined;
}

/** The offer and its message, in one transaction. Who cannot be told now gets none: kept is only what somebody hears of. */
async function writeOffer(
  ctx: ClinicContext,
  made: {
    readonly entry: WaitingEntry;
    readonly hold: Hold;
    readonly id: SlotOfferId;
    readonly rules: PermissionRules;
  },
): Promise<boolean> {
  const { entry, hold, id, rules } = made;
  const { opening } = hold;
  const language = await languageOfPatient(ctx, entry.patientId, rules);
  const now = ctx.clock.now();
  const offer = {
    id,
    entryId: entry.id,
    patientId: entry.patientId,
    appointmentId: entry.appointmentId,
    serviceId: entry.serviceId,
    practitionerId: opening.practitionerId,
    start: opening.start,
    end: opening.end,
    openingId: opening.id,
    holdId: hold.id,
    expiresAt: hold.expiresAt,
  };
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (await isAnswerAwaited(tx, entry.patientId, now)) return false;
    if (!(await tellOffer(tx, ctx, { offer, opening, language, rules, template: 'waiting-offer' }))) return false;
    if (!(await insertOffer(tx, offer, now))) return false;
    await Promise.all([countOffer(tx, entry.id, now), scheduleEnd(tx, ctx, offer), announceWaiting(tx, ctx, entry.id)]);
    return true;
  });
}

/** The rest of a small wave: the same kept time, the first yes has it. */
async function offerAlong(
  ctx: ClinicContext,
  wave: { readonly entries: readonly WaitingEntry[]; readonly hold: Hold; readonly filling: Filling },
): Promise<void> {
  const { entries, hold, filling } = wave;
  const now = ctx.clock.now();
  let left = waveOf(now, hold.opening.start) - 1;
  for (const entry of entries) {
    if (left <= 0) return;
    if (entry.serviceId !== hold.opening.serviceId || !fits(entry, hold.opening, now)) continue;
    const id = ctx.ids.next<SlotOfferId>();
    if (await writeOffer(ctx, { entry, hold, id, rules: filling.rules })) left -= 1;
  }
}

/** A freed time is offered to those who wait for one like it, in their turn, one at a time or in a small wave. */
export const fillSlot = defineJob<Payload>({
  kind: 'outreach.fill-slot',
  payload,
  maxAttempts: 10,
  async run(ctx, given) {
    const span = spanOf(given);
    const now = ctx.clock.now();
    if (span.start <= now) return;
    const [living, entries] = await ctx.db.reading(ctx.clinicId, (reader) =>
      Promise.all([offersDuring(reader, span), waitingFor(reader, span)]),
    );
    // Somebody is thinking about it: when they have answered, the next is asked.
    if (living.length > 0 || entries.length === 0) return;
    const rules = await permissionRules(ctx);
    const awake = nextContactTime(now, rules.clinic.zone);
    if (awake > now) return ctx.db.inClinic(ctx.clinicId, (tx) => scheduleFill(tx, ctx, span, awake));
    const filling = { span, rules, openings: new Openings(ctx, span) };
    const turn = inTurn(entries);
    for (const [index, entry] of turn.entries()) {
      const hold = await offerTo(ctx, entry, filling);
      if (hold) return offerAlong(ctx, { entries: turn.slice(index + 1), hold, filling });
    }
  },
});
