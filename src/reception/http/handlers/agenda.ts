import {
  appointmentsBetween,
  assetsOfHolds,
  listSchedules,
  type AgendaPorts,
  type Schedule,
} from '../../../agenda/index.ts';
import { listSites, type Site } from '../../../identity/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { DAY_MS, plusMs, toIso, type Interval } from '../../../platform/time/instant.ts';
import { closuresDuring, livingHolds } from '../../queries/day-facts.ts';
import { workingTimeOf } from '../../queries/working-time.ts';
import { showAppointments } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { problemOf } from '../refusals.ts';
import { agendaOut, agendaQuery, type AgendaOut } from '../shapes/agenda.ts';

const MOST_APPOINTMENTS = 5_000;

interface Filter {
  readonly site?: string | undefined;
  readonly practitioner?: string | undefined;
}

function isWanted(
  { site, practitioner }: Filter,
  of: { siteId?: string | undefined; practitionerId?: string | undefined },
): boolean {
  return (
    (site === undefined || of.siteId === undefined || of.siteId === site) &&
    (practitioner === undefined || of.practitionerId === undefined || of.practitionerId === practitioner)
  );
}

function working(schedules: readonly Schedule[], sites: readonly Site[], during: Interval): AgendaOut['workingTime'] {
  return schedules.flatMap((schedule) => {
    const site = sites.find(({ id }) => id === schedule.siteId);
    if (!site) return [];
    return workingTimeOf(schedule, site, during).map(({ start, end }) => ({
      scheduleId: schedule.id,
      practitionerId: schedule.practitionerId,
      siteId: schedule.siteId,
      start: toIso(start),
      end: toIso(end),
    }));
  });
}

async function closuresAndHolds(
  ctx: ClinicContext<AgendaPorts>,
  filter: Filter,
  during: Interval,
): Promise<Pick<AgendaOut, 'closures' | 'holds'>> {
  const [closures, holds] = await Promise.all([closuresDuring(ctx, during), livingHolds(ctx, during)]);
  const held = await assetsOfHolds(
    ctx,
    holds.map(({ id }) => id),
  );
  return {
    closures: closures
      .map((row) => ({
        id: row.id,
        ...(row.site_id === null ? {} : { siteId: row.site_id }),
        ...(row.practitioner_id === null ? {} : { practitionerId: row.practitioner_id }),
        start: toIso(row.start_at),
        end: toIso(row.end_at),
        reason: row.reason,
      }))
      .filter((closure) => isWanted(filter, closure)),
    holds: holds
      .map((row) => ({
        id: row.id,
        practitionerId: row.practitioner_id,
        siteId: row.hold.siteId,
        assetIds: [...(held.get(row.id) ?? [])],
        start: toIso(row.hold.start),
        end: toIso(row.hold.end),
        expiresAt: toIso(row.expires_at),
      }))
      .filter((hold) => isWanted(filter, hold)),
  };
}

export const agendaRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/agenda',
    tag: 'Agenda',
    summary: 'Appointments, working time, closures and what is held, of a stretch of time',
    policy: 'agenda.read',
    status: 200,
    refusals: ['too-many-results'],
    query: agendaQuery,
    answer: agendaOut,
    handle: async ({ ctx, caller, query }): Promise<AgendaOut> => {
      const during = { start: query.from, end: query.to };
      // What began on the day before may still go on.
      const from = plusMs(query.from, -DAY_MS);
      const [found, schedules, sites, facts] = await Promise.all([
        appointmentsBetween(ctx, { from, to: query.to, siteId: query.site, practitionerId: query.practitioner }),
        listSchedules(ctx),
        listSites(ctx),
        closuresAndHolds(ctx, query, during),
      ]);
      const inside = found.filter(({ end }) => end > query.from);
      if (inside.length > MOST_APPOINTMENTS) throw problemOf({ code: 'too-many-results' });
      const wanted = schedules.filter((schedule) => schedule.active && isWanted(query, schedule));
      return {
        appointments: await showAppointments(ctx, caller, { where: 'agenda', appointments: inside }),
        workingTime: working(wanted, sites, during),
        ...facts,
      };
    },
  }),
];
