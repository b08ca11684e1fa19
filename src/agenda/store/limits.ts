import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { LocalDays } from '../domain/local-days.ts';
import { hasDayLimit, limitsOf, mostPerDay, type FullDays, type Limits } from '../domain/limits.ts';
import type { Service } from '../domain/model.ts';
import type { Offering } from '../domain/openings.ts';
import type { DayLimit, PatientLimit } from '../errors.ts';
import { catalogueOf } from './catalogue-cache.ts';

/** What a visit has to keep to, and the day of it. */
export interface VisitLimits extends Limits {
  readonly day: Interval;
}

/** The limits for a visit at this time; undefined, without a query, where its service has none. */
export async function visitLimits(
  ctx: ClinicContext,
  visit: {
    readonly serviceId: ServiceId;
    readonly practitionerId: PractitionerId;
    readonly siteId: string;
    readonly start: Instant;
  },
): Promise<VisitLimits | undefined> {
  const { services, facts, days } = await catalogueOf(ctx);
  const limits = limitsOf(services.get(visit.serviceId), visit.practitionerId);
  const site = limits && facts.sites.find(({ id }) => id === visit.siteId);
  return limits && site && { ...limits, day: days.dayOf(visit.start, site.zone) };
}

interface Counted {
  readonly limits: VisitLimits;
  readonly serviceId: ServiceId;
  readonly practitionerId: PractitionerId;
  /** Those that are written or move, and do not count. */
  readonly except: readonly AppointmentId[];
}

/** Whoever counts the same waits until the one before has committed: two at once never both have the last one. */
async function lock(tx: ClinicTx, key: string): Promise<void> {
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`limit ${tx.clinicId} ${key}`]);
}

/**
 * Visits of the service that the practitioner has on that day, and those that are to move there while the clinic's own system is asked.
 * A visit of several patients counts once.
 */
const OF_THE_DAY = `
  select (select count(distinct coalesce(group_id, id)) from appointment
           where clinic_id = $1 and practitioner_id = $2 and service_id = $3 and start_at >= $4 and start_at < $5
             and status not in ('proposed', 'waitlist', 'cancelled', 'entered-in-error') and id <> all($6::uuid[]))
       + (select count(*) from occupancy
           where clinic_id = $1 and resource_id = $2 and busy_to > $4 and busy_from < $5 and kind = 'hold' and expires_at > $7
             and conversation_key like 'appointment %' and conversation_key <> all($8::text[]) and hold ->> 'serviceId' = $3::text) as n`;

async function dayIsFull(tx: ClinicTx, ctx: ClinicContext, counted: Counted): Promise<boolean> {
  const { limits, serviceId, practitionerId, except } = counted;
  if (limits.perDay === undefined) return false;
  await lock(tx, `${practitionerId} ${serviceId} ${limits.day.start}`);
  const [row] = await tx.sql<{ n: number }>(OF_THE_DAY, [
    tx.clinicId,
    practitionerId,
    serviceId,
    new Date(limits.day.start),
    new Date(limits.day.end),
    except,
    new Date(ctx.clock.now()),
    except.map((id) => `appointment ${id}`),
  ]);
  return (row?.n ?? 0) >= limits.perDay;
}

async function hasEnough(
  tx: ClinicTx,
  ctx: ClinicContext,
  { counted, patientId }: { readonly counted: Counted; readonly patientId: PatientId },
): Promise<boolean> {
  const { limits, serviceId, except } = counted;
  if (limits.perPatient === undefined) return false;
  await lock(tx, `${patientId} ${serviceId}`);
  const [row] = await tx.sql<{ n: number }>(
    `select count(*) as n from appointment
      where clinic_id = $1 and patient_id = $2 and service_id = $3 and end_at > $4
        and status in ('pending', 'booked', 'arrived', 'checked-in') and id <> all($5::uuid[])`,
    [tx.clinicId, patientId, serviceId, new Date(ctx.clock.now()), except],
  );
  return (row?.n ?? 0) >= limits.perPatient;
}

/** The day is full: asked before the visit is written there. Locks the count until the transaction ends. */
export async function overDayLimit(tx: ClinicTx, ctx: ClinicContext, counted: Counted): Promise<DayLimit | undefined> {
  return (await dayIsFull(tx, ctx, counted)) ? { code: 'day-limit' } : undefined;
}

/** Why these patients may not have the visit, if so. Patients are locked in one order for everybody, after the day. */
export async function overLimit(
  tx: ClinicTx,
  ctx: ClinicContext,
  asked: Omit<Counted, 'limits'> & {
    readonly limits: VisitLimits | undefined;
    readonly patientIds: readonly PatientId[];
  },
): Promise<DayLimit | PatientLimit | undefined> {
  const { limits, patientIds } = asked;
  if (!limits) return undefined;
  const counted = { ...asked, limits };
  const full = await overDayLimit(tx, ctx, counted);
  if (full) return full;
  for (const patientId of patientIds.toSorted())
    if (await hasEnough(tx, ctx, { counted, patientId })) return { code: 'patient-limit' };
  return undefined;
}

const DAYS_WITH_VISITS = `
  select practitioner_id, (start_at at time zone $6)::date - date '1970-01-01' as day, count(distinct coalesce(group_id, id)) as n
    from appointment
   where clinic_id = $1 and practitioner_id = any($2::uuid[]) and service_id = $3 and start_at >= $4 and start_at < $5
     and status not in ('proposed', 'waitlist', 'cancelled', 'entered-in-error')
   group by 1, 2`;

/** Which days are full in the period; no query where the service has no such limit. Otherwise one for each zone of its sites. */
export async function fullDays(
  ctx: ClinicContext,
  wanted: {
    readonly service: Service;
    readonly offerings: readonly Offering[];
    readonly period: Interval;
    readonly days: LocalDays;
  },
): Promise<FullDays | undefined> {
  const { service, offerings, period, days } = wanted;
  if (!hasDayLimit(service)) return undefined;
  const full = new Set<string>();
  const people = [...new Set(offerings.map(({ practitioner }) => practitioner.id))];
  for (const zone of new Set(offerings.map(({ site }) => site.zone))) {
    const rows = await ctx.db.query<{ practitioner_id: PractitionerId; day: number; n: number }>(
      ctx.clinicId,
      DAYS_WITH_VISITS,
      [
        ctx.clinicId,
        people,
        service.id,
        new Date(days.dayOf(period.start, zone).start),
        new Date(days.dayOf(period.end, zone).end),
        zone,
      ],
    );
    for (const { practitioner_id: id, day, n } of rows)
      if (n >= (mostPerDay(service, id) ?? Number.POSITIVE_INFINITY)) full.add(`${id} ${zone} ${day}`);
  }
  return ({ practitioner, site }, start) => {
    if (mostPerDay(service, practitioner.id) === 0) return true;
    return full.size > 0 && full.has(`${practitioner.id} ${site.zone} ${days.dayOf(start, site.zone).number}`);
  };
}
