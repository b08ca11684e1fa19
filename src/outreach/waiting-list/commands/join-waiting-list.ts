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
import { insertEntry, type NewEntry } from '../store/entries.ts';

/** A patient who says nothing of it is asked a day ahead: whoever must find somebody to mind the children can. */
const USUAL_NOTICE_MINUTES = 24 * 60;

/** Puts somebody on the waiting list. Audited; a request is put on it once. */
export async function joinWaitingList(ctx: ClinicContext, entry: Omit<NewEntry, 'id'>): Promise<WaitingEntryId> {
  const id = ctx.ids.next<WaitingEntryId>();
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await insertEntry(tx, { ...entry, id }, ctx.clock.now()))) return;
    await record(tx, ctx, {
      action: 'waiting-list.join',
      subject: { type: 'WaitingEntry', id },
      patientId: entry.patientId,
      detail: { serviceId: entry.serviceId, urgency: entry.urgency ?? 0 },
    });
  });
  return id;
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
  await joinWaitingList(ctx, {
    patientId,
    serviceId,
    // Who has chosen somebody waits for them; who has not may come to anybody.
    practitionerId: visit?.practitionerId,
    appointmentId: visit?.id,
    earliestAt: detail.from === undefined ? undefined : parseInstant(detail.from),
    latestAt: detail.to === undefined ? undefined : parseInstant(detail.to),
    noticeMinutes: USUAL_NOTICE_MINUTES,
    requestId: event.requestId,
  });
}
