import { record } from '../../../audit/index.ts';
import {
  appointmentsBetween,
  importClosure,
  listPractitioners,
  type Appointment,
  type ClosureId,
} from '../../../agenda/index.ts';
import { enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { AppointmentId, PractitionerId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Campaign, CampaignId, CampaignPlan, CampaignTargetId } from '../domain/campaign.ts';
import { announceCampaign } from '../events.ts';
import { insertCampaign } from '../store/campaigns.ts';
import { insertTargets } from '../store/targets.ts';
import { quietReminders } from './quiet-reminders.ts';
import { rebookVisits } from './rebook-visits.ts';

export interface TimeToClose {
  readonly practitionerId: PractitionerId;
  readonly from: Instant;
  readonly to: Instant;
  /** For the house; patients are not told. */
  readonly reason: string;
  /** Visits that a person of the clinic calls urgent: they are found another time first. */
  readonly urgent?: readonly AppointmentId[] | undefined;
}

export type CloseRefusal = { readonly code: 'practitioner-unknown' | 'time-invalid' };

const PRIORITY = { urgent: 1, other: 0 } as const;

/**
 * The clinic gives up a practitioner's time: nothing is offered in it any more, and everybody who has a visit in it is found
 * another, which is kept for them until they answer. Their visit stands, without reminders, until they have one. Audited.
 */
export async function closeTime(
  ctx: ClinicContext,
  closing: TimeToClose,
): Promise<Result<{ readonly campaign: Campaign; readonly visits: number }, CloseRefusal>> {
  const { practitionerId, from, to, reason, urgent = [] } = closing;
  if (to <= from || from < ctx.clock.now()) return refuse({ code: 'time-invalid' });
  const practitioner = (await listPractitioners(ctx)).find(({ id }) => id === practitionerId);
  if (!practitioner) return refuse({ code: 'practitioner-unknown' });
  const booked = (await appointmentsBetween(ctx, { from, to, practitionerId })).filter(
    ({ status }) => status === 'booked',
  );
  const id = ctx.ids.next<CampaignId>();
  const campaign = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await importClosure(tx, ctx, { id: ctx.ids.next<ClosureId>(), practitionerId, start: from, end: to, reason });
    const state = booked.length > 0 ? 'running' : 'finished';
    const made = await insertCampaign(tx, {
      id,
      plan: planOf(practitioner.name),
      seed: id,
      at: ctx.clock.now(),
      state,
    });
    await addVisits(tx, ctx, { id, booked, urgent });
    await quietReminders(
      tx,
      ctx,
      booked.map((visit) => visit.id),
    );
    await record(tx, ctx, {
      action: 'campaign.close-time',
      subject: { type: 'Campaign', id },
      detail: { practitionerId, visits: booked.length },
    });
    if (booked.length > 0) {
      await enqueue(tx, ctx, {
        definition: rebookVisits,
        payload: { campaignId: id },
        dedupeKey: `${id}@${ctx.clock.now()}`,
      });
    }
    await announceCampaign(tx, ctx, { campaignId: id, state });
    return made;
  });
  return ok({ campaign, visits: booked.length });
}

function planOf(name: string): CampaignPlan {
  return {
    kind: 'rebooking',
    name,
    purpose: 'care',
    channels: ['sms'],
    texts: {},
    audience: {},
    holdOutPercent: 0,
    perMinute: 600,
  };
}

function addVisits(
  tx: ClinicTx,
  ctx: ClinicContext,
  visits: {
    readonly id: CampaignId;
    readonly booked: readonly Appointment[];
    readonly urgent: readonly AppointmentId[];
  },
): Promise<void> {
  const now = ctx.clock.now();
  return insertTargets(tx, {
    campaignId: visits.id,
    at: now,
    targets: visits.booked.map(({ id, patientId }) => ({
      id: ctx.ids.next<CampaignTargetId>(),
      patientId,
      appointmentId: id,
      state: 'planned',
      channel: 'sms',
      priority: visits.urgent.includes(id) ? PRIORITY.urgent : PRIORITY.other,
      dueAt: now,
    })),
  });
}
