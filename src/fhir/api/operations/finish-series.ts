import { z } from 'zod';
import { cancelAppointment, getAppointment, type AgendaPorts, type Appointment } from '../../../agenda/index.ts';
import { defineJob } from '../../../jobs/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type AppointmentId } from '../../../platform/kernel/ids.ts';
import { MINUTE_MS } from '../../../platform/time/instant.ts';

type Ctx = ClinicContext<AgendaPorts>;

/** Longer than the longest series takes to be asked for: 26 visits of 5 s. */
export const SERIES_OVER_MS = 10 * MINUTE_MS;
/** `Appointment.cancelReason` of a visit whose series could not be had whole. */
const SERIES_INCOMPLETE = 'series-incomplete';

/** Cancels what was booked of a series that is not to be; returns what stands all the same. Safe to repeat. */
export async function takeBack(ctx: Ctx, visits: readonly Appointment[]): Promise<readonly Appointment[]> {
  const standing: Appointment[] = [];
  for (const visit of visits.toReversed()) {
    const about = { appointmentId: visit.id, reason: SERIES_INCOMPLETE, cause: 'fhir', wholeVisit: true } as const;
    const cancelled = await cancelAppointment(ctx, about);
    // Somebody else has ended it meanwhile.
    if (cancelled.ok || cancelled.error.code === 'not-changeable') continue;
    standing.unshift(visit);
  }
  return standing;
}

const payload = z.object({
  appointmentIds: z.array(
    z.uuid().transform((text, ctx): AppointmentId => {
      const id = parseId<AppointmentId>(text);
      if (id === undefined) ctx.addIssue({ code: 'custom', message: 'expected the id of an Appointment' });
      return id ?? ('' as AppointmentId);
    }),
  ),
});

/**
 * Due when a series must be over. Where some of its visits were never asked for, because one was refused or this process died on the way,
 * those that stand are cancelled again, until the clinic's own system has them cancelled.
 */
export const finishSeries = defineJob<z.infer<typeof payload>, Ctx>({
  kind: 'fhir.finish-series',
  payload,
  maxAttempts: 12,
  run: async (ctx, { appointmentIds }) => {
    const found = await Promise.all(appointmentIds.map((id) => getAppointment(ctx, id)));
    const visits = found.filter((visit) => visit !== undefined);
    if (visits.length === appointmentIds.length) return;
    const toCome = visits.filter(({ status }) => status === 'booked' || status === 'pending');
    const standing = await takeBack(ctx, toCome);
    if (standing.length > 0) throw new Error(`${standing.length} visits of a broken series are not cancelled yet`);
  },
});
