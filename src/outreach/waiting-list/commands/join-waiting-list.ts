import { z } from 'zod';
import { record } from '../../../audit/index.ts';
import { getAppointment } from '../../../agenda/index.ts';
import { getRequest } from '../../../conversations/index.ts';
import type { DeliveredEvent } from '../../../jobs/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type ServiceId } from '../../../platform/kernel/ids.ts';
import { parseInstant } from '../../../platform/time/instant.ts';
import type { WaitingEntryId } from '../domain/waiting.ts';
import { announceWaiting } from '../events.ts';
import { insertEntry, rewriteWish, type NewEntry } from '../store/entries.ts';

/** A patient who says nothing of it is asked a day ahead: whoever must find somebody to mind the children can. */
const USUAL_NOTICE_MINUTES = 24 * 60;

/**
 * Puts somebody on the waiting list. Undefined where they wait for this service and visit already, or this request is on the list.
 * Audited; announces `waiting.changed`.
 */
export function joinWaitingList(ctx: ClinicContext, entry: Omit<NewEntry, 'id'>): Promise<WaitingEntryId | undefined> {
  const id = ctx.ids.next<WaitingEntryId>();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await insertEntry(tx, { ...entry, id }, ctx.clock.now()))) return undefined;
    await record(tx, ctx, {
      action: 'waiting-list.join',
      subject: { type: 'WaitingEntry', id },
      patientId: entry.patientId,
      detail: { serviceId: entry.serviceId, urgency: entry.urgency ?? 0 },
    });
    await announceWaiting(tx, ctx, id);
    return id;
  });
}

const told = z.object({ requestId: z.uuid(), kind: z.string() });

/**
 * For `conversation.request`: whoever asked for something earlier is on the list, for the visit that they have or the service
 * that they named. Who is not identified, or named neither, is the task of a person alone. Safe to repeat.
 */
export async function onWaitingRequest(
  ctx: ClinicContext,
  { payload }: Pick<DeliveredEvent, 'payload'>,
): Promise<void> {
  const event = told.parse(payload);
  if (event.kind !== 'waiting-list') return;
  const request = required(await getRequest(ctx, event.requestId), 'request');
  const { patientId, appointmentId, detail } = request;
  if (!patientId) return;
  const visit = appointmentId && (await getAppointment(ctx, appointmentId));
  const serviceId = visit?.serviceId ?? parseId<ServiceId>(detail.serviceId);
  if (!serviceId) return;
  const wish = {
    patientId,
    serviceId,
    // Who has chosen somebody waits for them; who has not may come to anybody.
    practitionerId: visit?.practitionerId,
    appointmentId: visit?.id,
    earliestAt: detail.from === undefined ? undefined : parseInstant(detail.from),
    latestAt: detail.to === undefined ? undefined : parseInstant(detail.to),
    noticeMinutes: USUAL_NOTICE_MINUTES,
    requestId: event.requestId,
  };
  if (await joinWaitingList(ctx, wish)) return;
  // Who asks again wants what they say now, and keeps their place.
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const entryId = await rewriteWish(tx, wish);
    if (entryId) await announceWaiting(tx, ctx, entryId);
  });
}
