import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, CallId, PractitionerId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { aboutVisit, OF_WANTED } from './about-visit.ts';
import type { ListPart } from './part-of-list.ts';
import { ALONE_OUTCOMES, BOOKED_CLASSES, type CallClass, type VisitClass, type VisitOrigin } from './report.ts';

/** What a report counts: whose site and practitioner, of the visit or of the one that was called about. */
export interface VisitFilter {
  readonly during: Interval;
  readonly site?: SiteId | undefined;
  readonly practitioner?: PractitionerId | undefined;
}

/** What the statements of a report begin with: the clinic, the span ($2, $3), site ($4) and practitioner ($5). */
export function paramsOf(ctx: ClinicContext, { during, site, practitioner }: VisitFilter) {
  return [ctx.clinicId, new Date(during.start), new Date(during.end), site ?? null, practitioner ?? null] as const;
}

/** Calls and visits that one report looks at; a clinic of forty agendas has about so many in a month. */
const MOST_ROWS = 60_000;

const ALONE = `(${ALONE_OUTCOMES.map((outcome) => `'${outcome}'`).join(', ')})`;

/**
 * Every call is one of `CALL_CLASSES`: a person who answered counts before everything, then what the assistant did alone. Who asked for a
 * person and did not wait in the queue has a task to be called back.
 */
const CALL_CLASS = `case
    when q.connected_at is not null then 'person'
    when c.outcome in ${ALONE} then 'contained'
    when q.is_callback then 'callback'
    when q.is_abandoned or c.outcome = 'hung-up' or (c.outcome is null and c.status in ('completed', 'canceled')) then 'abandoned'
    when c.outcome = 'person' then 'callback'
    else 'other' end`;

/** The same number called again within seven days. Who hides it is nobody in particular. */
const REPEATED = `exists (select from desk_call again where again.clinic_id = c.clinic_id and again.direction = 'inbound'
    and again.from_address = c.from_address and c.from_address like '+%' and again.started_at > c.started_at
    and again.started_at <= c.started_at + interval '7 days')`;

const CALLS = `from desk_call c
  left join lateral (
    select min(e.connected_at) as connected_at, min(e.entered_at) as entered_at,
           bool_or(e.kind = 'callback') as is_callback, bool_or(e.status = 'abandoned') as is_abandoned
      from desk_queue_entry e where e.clinic_id = c.clinic_id and e.call_id = c.id) q on true
  ${aboutVisit({ of: 'c', at: 'c.started_at', until: 'coalesce(c.ended_at, c.started_at)' })}
  where c.clinic_id = $1 and c.direction = 'inbound' and c.started_at >= $2 and c.started_at < $3 and ${OF_WANTED}
    and c.status not in ('ringing', 'in-progress')`;

export interface CallReportRow {
  readonly id: CallId;
  readonly call_class: CallClass;
  readonly hour: number;
  readonly waited_seconds: number | null;
  readonly repeated: boolean;
  /** Of the visit that it was about, where one is known. */
  readonly site_id: SiteId | null;
  readonly practitioner_id: PractitionerId | null;
}

/** One row for each inbound call of the span that is over. One round trip. */
export function callsToReport(
  ctx: ClinicContext,
  { zone, ...filter }: VisitFilter & { readonly zone: Zone },
): Promise<readonly CallReportRow[]> {
  return ctx.db.query<CallReportRow>(
    ctx.clinicId,
    `select c.id, ${CALL_CLASS} as call_class, extract(hour from c.started_at at time zone $6)::int as hour,
            round(extract(epoch from q.connected_at - q.entered_at))::int as waited_seconds,
            ${REPEATED} as repeated, v.site_id, v.practitioner_id
       ${CALLS} order by c.started_at limit ${MOST_ROWS}`,
    [...paramsOf(ctx, filter), zone],
  );
}

/** What some figures count beside the classes, as `callFigures` does. */
export const CALL_GROUPS = ['first-contact', 'contained-net', 'reminder'] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

const IN_GROUP = `case $10::text when 'first-contact' then ${CALL_CLASS} in ('contained', 'person') and not ${REPEATED}
    when 'contained-net' then ${CALL_CLASS} = 'contained' and not ${REPEATED} else true end`;

/** Calls that the house made to remind of a visit and that the one called answered to the point. */
const REMINDER_CALLS = `from desk_call c ${aboutVisit({ of: 'c', at: 'c.started_at' })} where c.clinic_id = $1 and c.direction = 'outbound' and c.started_at >= $2 and c.started_at < $3
  and c.outcome in ${ALONE} and ${OF_WANTED}`;

export async function reminderCallsOf(ctx: ClinicContext, filter: VisitFilter): Promise<number> {
  const [row] = await ctx.db.query<{ calls: number }>(ctx.clinicId, `select count(*)::int as calls ${REMINDER_CALLS}`, [
    ...paramsOf(ctx, filter),
  ]);
  return row?.calls ?? 0;
}

async function reminderCallIds(ctx: ClinicContext, wanted: VisitFilter & ListPart): Promise<readonly CallId[]> {
  const rows = await ctx.db.query<{ id: CallId }>(
    ctx.clinicId,
    `select c.id ${REMINDER_CALLS} order by c.started_at desc, c.id limit $6 offset $7`,
    [...paramsOf(ctx, wanted), wanted.limit, wanted.skip],
  );
  return rows.map(({ id }) => id);
}

/** The calls behind a figure, the latest first. */
export async function callIdsOf(
  ctx: ClinicContext,
  wanted: VisitFilter &
    ListPart & {
      readonly callClass?: CallClass | undefined;
      readonly group?: CallGroup | undefined;
      /** Of the day, by the clock of `zone`. */
      readonly hour?: number | undefined;
      /** Only those of whom no visit is known. */
      readonly aboutNone?: boolean | undefined;
      readonly zone: Zone;
    },
): Promise<readonly CallId[]> {
  const { callClass, group, hour, aboutNone, zone, limit, skip } = wanted;
  if (group === 'reminder') return reminderCallIds(ctx, wanted);
  const rows = await ctx.db.query<{ id: CallId }>(
    ctx.clinicId,
    `select c.id ${CALLS} and ($7::text is null or ${CALL_CLASS} = $7)
       and ($8::int is null or extract(hour from c.started_at at time zone $6)::int = $8)
       and ($11::boolean is not true or v.site_id is null) and ${IN_GROUP}
     order by c.started_at desc, c.id limit $9 offset $12`,
    [...paramsOf(ctx, wanted), zone, callClass ?? null, hour ?? null, limit, group ?? null, aboutNone ?? null, skip],
  );
  return rows.map(({ id }) => id);
}

const VISIT_CLASS = `case
    when a.status = 'cancelled' then 'cancelled'
    when a.status = 'noshow' then 'noshow'
    when a.attendance = 'accepted' or a.status in ('arrived', 'checked-in', 'fulfilled') then 'confirmed'
    else 'unconfirmed' end`;

const VISIT_ORIGIN = `case when a.origin in ('phone', 'message', 'web', 'desk') then a.origin else 'elsewhere' end`;

/** What counts as booked time where the occupancy is reckoned. */
const BOOKED = `${VISIT_CLASS} in (${BOOKED_CLASSES.map((of) => `'${of}'`).join(', ')})`;

/** Somebody else's visit now stands in the time that a cancelled one left. */
const REFILLED = `(a.status = 'cancelled' and exists (select from desk_appointment b where b.clinic_id = a.clinic_id
    and b.practitioner_id = a.practitioner_id and b.start_at < a.end_at and b.end_at > a.start_at and b.id <> a.id
    and (a.group_id is null or b.group_id is distinct from a.group_id) and b.status not in ('cancelled', 'noshow', 'entered-in-error', 'proposed', 'waitlist')))`;

const VISITS = `from desk_appointment a
  where a.clinic_id = $1 and a.start_at >= $2 and a.start_at < $3
    and a.status not in ('entered-in-error', 'proposed', 'waitlist')
    and ($4::uuid is null or a.site_id = $4) and ($5::uuid is null or a.practitioner_id = $5)`;

export interface VisitReportRow {
  readonly visit_class: VisitClass;
  readonly origin: VisitOrigin;
  readonly refilled: boolean;
  readonly practitioner_id: PractitionerId;
  readonly site_id: SiteId;
  readonly start_at: Instant;
  readonly minutes: number;
}

/** One row for each visit that was to begin in the span. One round trip. */
export function visitsToReport(ctx: ClinicContext, filter: VisitFilter): Promise<readonly VisitReportRow[]> {
  return ctx.db.query<VisitReportRow>(
    ctx.clinicId,
    `select ${VISIT_CLASS} as visit_class, ${VISIT_ORIGIN} as origin, ${REFILLED} as refilled, a.practitioner_id, a.site_id,
            a.start_at, round(extract(epoch from a.end_at - a.start_at) / 60)::int as minutes
       ${VISITS} order by a.start_at limit ${MOST_ROWS}`,
    [...paramsOf(ctx, filter)],
  );
}

/** The visits behind a figure, the latest first. */
export async function visitIdsOf(
  ctx: ClinicContext,
  wanted: VisitFilter &
    ListPart & {
      readonly visitClass?: VisitClass | undefined;
      readonly origin?: VisitOrigin | undefined;
      /** Only cancelled ones whose time was given to somebody else. */
      readonly refilled?: boolean | undefined;
      /** Only those that the occupancy counts. */
      readonly booked?: boolean | undefined;
    },
): Promise<readonly AppointmentId[]> {
  const rows = await ctx.db.query<{ id: AppointmentId }>(
    ctx.clinicId,
    `select a.id ${VISITS} and ($6::text is null or ${VISIT_CLASS} = $6) and ($8::text is null or ${VISIT_ORIGIN} = $8)
        and ($9::boolean is not true or ${REFILLED}) and ($10::boolean is not true or ${BOOKED})
      order by a.start_at desc, a.id limit $7 offset $11`,
    [
      ...paramsOf(ctx, wanted),
      wanted.visitClass ?? null,
      wanted.limit,
      wanted.origin ?? null,
      wanted.refilled ?? null,
      wanted.booked ?? null,
      wanted.skip,
    ],
  );
  return rows.map(({ id }) => id);
}
