import { getAppointment, listPractitioners, listServices } from '../../../agenda/index.ts';
import { listSites } from '../../../identity/index.ts';
import { getPatient } from '../../../patients/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { WaitingEntryId } from '../domain/waiting.ts';
import type { WaitingRefusal } from '../errors.ts';
import type { NewEntry } from '../store/entries.ts';
import { joinWaitingList } from './join-waiting-list.ts';

export type WaitingWish = Omit<NewEntry, 'id' | 'requestId'>;

/**
 * Puts a patient on the waiting list as the desk says it. Audited; announces `waiting.changed`. Refuses a second entry for the
 * same service and visit, and what is not of this clinic or not this patient's.
 */
export async function addToWaitingList(
  ctx: ClinicContext,
  wish: WaitingWish,
): Promise<Result<WaitingEntryId, WaitingRefusal>> {
  const refusal = timeRefusal(wish) ?? (await unknownIn(ctx, wish)) ?? (await visitRefusal(ctx, wish));
  if (refusal) return refuse(refusal);
  const id = await joinWaitingList(ctx, wish);
  return id ? ok(id) : refuse({ code: 'already-waiting' });
}

function timeRefusal({ earliestAt, latestAt }: WaitingWish): WaitingRefusal | undefined {
  const isEmpty = earliestAt !== undefined && latestAt !== undefined && latestAt <= earliestAt;
  return isEmpty ? { code: 'time-invalid' } : undefined;
}

async function unknownIn(ctx: ClinicContext, wish: WaitingWish): Promise<WaitingRefusal | undefined> {
  const [patient, services, practitioners, sites] = await Promise.all([
    getPatient(ctx, wish.patientId),
    listServices(ctx),
    listPractitioners(ctx),
    listSites(ctx),
  ]);
  const isOneOf = <T>(list: readonly { readonly id: T }[], id: T | undefined) =>
    id === undefined || list.some((one) => one.id === id);
  if (!patient) return { code: 'patient-unknown' };
  if (!patient.active || patient.deceased) return { code: 'patient-inactive' };
  if (!isOneOf(services, wish.serviceId)) return { code: 'service-unknown' };
  if (!isOneOf(practitioners, wish.practitionerId)) return { code: 'practitioner-unknown' };
  return isOneOf(sites, wish.siteId) ? undefined : { code: 'place-unknown' };
}

async function visitRefusal(
  ctx: ClinicContext,
  { appointmentId, patientId, serviceId }: WaitingWish,
): Promise<WaitingRefusal | undefined> {
  if (appointmentId === undefined) return undefined;
  const visit = await getAppointment(ctx, appointmentId);
  if (visit?.patientId !== patientId || visit.serviceId !== serviceId) return { code: 'appointment-unknown' };
  return visit.status === 'booked' && visit.start > ctx.clock.now() ? undefined : { code: 'not-changeable' };
}
