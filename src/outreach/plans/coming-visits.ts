import { getAppointment, type Appointment } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

/** As many visits as one try-out looks at: of a larger agenda, evenly from the next to the last. */
const MOST_TRIED = 200;
const AT_ONCE = 4;

/** A visit to come, with what its patient has heard of it. */
export interface ComingVisit {
  readonly appointment: Appointment;
  /** Since when we have known of its start. */
  readonly since: Instant | undefined;
  /** A reminder of this start has been sent. */
  readonly wasReminded: boolean;
}

const COMING = `select id, total::int from (
    select a.id, row_number() over (order by a.start_at, a.id) as n, count(*) over () as total from appointment a
     where a.clinic_id = $1 and a.status = 'booked' and a.start_at > $2
       and (a.service_id = $3 or ($3::uuid is null and not exists (
         select from reminder_plan p where p.clinic_id = a.clinic_id and p.service_id = a.service_id)))) numbered
  where n * ${MOST_TRIED} / greatest(total, ${MOST_TRIED}) <> (n - 1) * ${MOST_TRIED} / greatest(total, ${MOST_TRIED})
  order by n`;

interface HeardRow {
  readonly appointment_id: AppointmentId;
  readonly start_at: Instant;
  readonly since: Instant;
  readonly reminded: boolean;
}

/** The visits to come that a plan is for, or a fair share of them, and how many there are. Nothing is written. */
export async function comingVisits(
  ctx: ClinicContext,
  serviceId: ServiceId | undefined,
): Promise<{ readonly visits: readonly ComingVisit[]; readonly total: number }> {
  const now = new Date(ctx.clock.now());
  const found = await ctx.db.query<{ id: AppointmentId; total: number }>(ctx.clinicId, COMING, [
    ctx.clinicId,
    now,
    serviceId ?? null,
  ]);
  const heard = await ctx.db.query<HeardRow>(
    ctx.clinicId,
    `select appointment_id, appointment_start_at as start_at, min(planned_at) as since,
            bool_or(state = 'sent' and step like 'reminder-%') as reminded
       from touch where clinic_id = $1 and appointment_id = any($2) and origin = 'appointment' group by 1, 2`,
    [ctx.clinicId, found.map(({ id }) => id)],
  );
  const visits: ComingVisit[] = [];
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const some = await Promise.all(found.slice(from, from + AT_ONCE).map(({ id }) => getAppointment(ctx, id)));
    for (const appointment of some) {
      if (!appointment) continue;
      const row = heard.find((one) => one.appointment_id === appointment.id && one.start_at === appointment.start);
      visits.push({ appointment, since: row?.since, wasReminded: row?.reminded ?? false });
    }
  }
  return { visits, total: found[0]?.total ?? 0 };
}
