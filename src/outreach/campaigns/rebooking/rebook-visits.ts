import { z } from 'zod';
import {
  deleteHolds,
  findOpenings,
  getAppointment,
  holdSlot,
  type Appointment,
  type Hold,
  type Opening,
} from '../../../agenda/index.ts';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import { nextContactTime } from '../../../patients/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import { DAY_MS, plusMs, SECOND_MS, type Instant } from '../../../platform/time/instant.ts';
import { visitWords } from '../../domain/visit-words.ts';
import { permissionRules, type PermissionRules } from '../../queries/permission-facts.ts';
import type { SlotOfferId } from '../../waiting-list/domain/waiting.ts';
import { scheduleEnd } from '../../waiting-list/jobs/end-offer.ts';
import { languageOfPatient, tellOffer } from '../../waiting-list/offer-touch.ts';
import { insertOffer } from '../../waiting-list/store/offers.ts';
import { alternativeFor, keptUntil } from '../domain/alternative.ts';
import type { CampaignId } from '../domain/campaign.ts';
import { announceCampaign } from '../events.ts';
import { getCampaign, lockCampaign, setState } from '../store/campaigns.ts';
import { endTarget, nextDueAt, peekDue, putOffTarget, settleOffered, type Target } from '../store/targets.ts';

/** As far ahead as another time is looked for. */
const AHEAD_MS = 60 * DAY_MS;
const MOST_OPENINGS = 100;
const HANDFUL = 10;
const STEP_MS = 5 * SECOND_MS;

type Ending = { readonly state: 'dropped' | 'failed'; readonly reason: string };

async function openingsFor(ctx: ClinicContext, visit: Appointment): Promise<readonly Opening[]> {
  const from = ctx.clock.now();
  const query = { serviceId: visit.serviceId, from, to: plusMs(from, AHEAD_MS), limit: MOST_OPENINGS };
  const [own, here, all] = await Promise.all([
    findOpenings(ctx, { ...query, practitionerId: visit.practitionerId }),
    findOpenings(ctx, { ...query, siteId: visit.siteId }),
    findOpenings(ctx, query),
  ]);
  return [...new Map([...own, ...here, ...all].map((opening) => [opening.id, opening])).values()];
}

/** Keeps another time for one visit and tells the patient. Returns why not, where it cannot be. */
async function rebook(ctx: ClinicContext, target: Target, rules: PermissionRules): Promise<Ending | undefined> {
  const visit = target.appointmentId && (await getAppointment(ctx, target.appointmentId));
  const now = ctx.clock.now();
  if (visit?.status !== 'booked' || visit.start <= now) return { state: 'dropped', reason: 'superseded' };
  const alternative = alternativeFor(visit, await openingsFor(ctx, visit), { now, urgent: target.priority > 0 });
  if (!alternative) return { state: 'failed', reason: 'no-openings' };
  const id = ctx.ids.next<SlotOfferId>();
  const ttlMs = keptUntil(now, alternative.start) - now;
  const held = await holdSlot(ctx, { openingId: alternative.id, conversationKey: `offer:${id}`, ttlMs });
  // Somebody was faster: the next step looks again.
  if (!held.ok) return undefined;
  const told = await writeOffer(ctx, { target, visit, hold: held.value, id, rules });
  if (told) return undefined;
  await ctx.db.inClinic(ctx.clinicId, (tx) => deleteHolds(tx, [held.value.id]));
  return { state: 'failed', reason: 'undeliverable' };
}

async function writeOffer(
  ctx: ClinicContext,
  made: {
    readonly target: Target;
    readonly visit: Appointment;
    readonly hold: Hold;
    readonly id: SlotOfferId;
    readonly rules: PermissionRules;
  },
): Promise<boolean> {
  const { target, visit, hold, id, rules } = made;
  const { opening } = hold;
  const language = await languageOfPatient(ctx, visit.patientId, rules);
  const offer = {
    id,
    targetId: target.id,
    patientId: visit.patientId,
    appointmentId: visit.id,
    serviceId: visit.serviceId,
    practitionerId: opening.practitionerId,
    start: opening.start,
    end: opening.end,
    openingId: opening.id,
    holdId: hold.id,
    expiresAt: hold.expiresAt,
  };
  const oldDay = visitWords(visit.start, visit.zone, language).day;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const told = { offer, opening, language, rules, template: 'rebook-offer', more: { oldDay } } as const;
    if (!(await tellOffer(tx, ctx, told))) return false;
    if (!(await insertOffer(tx, offer, ctx.clock.now()))) return false;
    await settleOffered(tx, ctx, target.id);
    await scheduleEnd(tx, ctx, offer);
    return true;
  });
}

/** A person of the clinic calls: nothing else could be found, or the patient cannot be told. */
async function giveToPerson(ctx: ClinicContext, target: Target, ending: Ending): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await endTarget(tx, ctx, { id: target.id, ...ending });
    if (ending.state === 'dropped') return;
    const { id: touchId, appointmentId, patientId } = target;
    const payload = { touchId, appointmentId, patientId, step: 'rebooking', reason: ending.reason };
    await emit(tx, ctx, { type: 'touch.dropped', payload });
  });
}

/** A handful of the visits that the clinic gave up, the urgent first. At night nobody is told; in the morning it goes on. */
export const rebookVisits = defineJob<{ readonly campaignId: string }>({
  kind: 'outreach.rebook-visits',
  payload: z.object({ campaignId: z.uuid() }),
  maxAttempts: 20,
  async run(ctx, payload) {
    const id = required(parseId<CampaignId>(payload.campaignId), 'campaign id');
    const rules = await permissionRules(ctx);
    const now = ctx.clock.now();
    const awake = nextContactTime(now, rules.clinic.zone);
    if (awake === now) await rebookSome(ctx, id, rules);
    await goOn(ctx, id, awake === now ? plusMs(now, STEP_MS) : awake);
  },
});

async function rebookSome(ctx: ClinicContext, id: CampaignId, rules: PermissionRules): Promise<void> {
  const targets = await ctx.db.reading(ctx.clinicId, (reader) =>
    peekDue(reader, { campaignId: id, now: ctx.clock.now(), limit: HANDFUL }),
  );
  for (const target of targets) {
    // Asked before each: a pause or a stop holds from now on.
    if ((await getCampaign(ctx, id))?.state !== 'running') return;
    try {
      const ending = await rebook(ctx, target, rules);
      if (ending) await giveToPerson(ctx, target, ending);
    } catch (error) {
      ctx.log.error({ error, 'target.id': target.id }, 'A visit could not be given another time; it is tried again.');
      const until = plusMs(ctx.clock.now(), 12 * STEP_MS);
      const later = { id: target.id, until, reason: 'fault', channel: target.channel };
      await ctx.db.inClinic(ctx.clinicId, (tx) => putOffTarget(tx, later));
    }
  }
}

async function goOn(ctx: ClinicContext, id: CampaignId, dueAt: Instant): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const campaign = await lockCampaign(tx, id);
    if (campaign?.state !== 'running') return;
    const next = await nextDueAt(tx, id);
    if (next === undefined) {
      await setState(tx, { id, state: 'finished', at: ctx.clock.now() });
      await announceCampaign(tx, ctx, { campaignId: id, state: 'finished' });
      return;
    }
    const at = next > dueAt ? next : dueAt;
    await enqueue(tx, ctx, {
      definition: rebookVisits,
      payload: { campaignId: id },
      dueAt: at,
      dedupeKey: `${id}@${at}`,
    });
  });
}
