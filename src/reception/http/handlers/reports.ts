import { getAppointment, listSchedules, type AgendaPorts } from '../../../agenda/index.ts';
import { getClinic, listSites } from '../../../identity/index.ts';
import { campaignYields } from '../../../outreach/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Interval } from '../../../platform/time/instant.ts';
import { findCall } from '../../queries/calls.ts';
import { closuresDuring } from '../../queries/day-facts.ts';
import { workingTimeOf } from '../../queries/working-time.ts';
import { occupancyOf } from '../../reports/occupancy.ts';
import { oneMore, partOf } from '../../reports/part-of-list.ts';
import { BOOKED_CLASSES, callFigures, callsByPlace, visitFigures, type CallFigures } from '../../reports/report.ts';
import {
  callIdsOf,
  callsToReport,
  reminderCallsOf,
  visitIdsOf,
  visitsToReport,
  type VisitFilter,
  type VisitReportRow,
} from '../../reports/report-rows.ts';
import { offersTaken, promisedCalls, talksByChannel, WRITTEN_CHANNELS } from '../../reports/result-rows.ts';
import { callbackFigures, savedTime } from '../../reports/results.ts';
import { savedMinutes } from '../../reports/saved-minutes.ts';
import { showAppointments } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import {
  reportCallsOut,
  reportCallsQuery,
  reportOut,
  reportQuery,
  reportVisitsOut,
  reportVisitsQuery,
  type ReportOut,
} from '../shapes/report.ts';
import { showCalls } from './calls.ts';

async function occupancy(
  ctx: ClinicContext<AgendaPorts>,
  filter: VisitFilter,
  visits: readonly VisitReportRow[],
): Promise<ReportOut['occupancy']> {
  const { during, site, practitioner } = filter;
  const [schedules, sites, closures] = await Promise.all([
    listSchedules(ctx),
    listSites(ctx),
    closuresDuring(ctx, during),
  ]);
  const worked = schedules
    .filter(({ active, siteId, practitionerId }) => {
      const isWanted =
        (site === undefined || siteId === site) && (practitioner === undefined || practitionerId === practitioner);
      return active && isWanted;
    })
    .flatMap((schedule) => {
      const at = sites.find(({ id }) => id === schedule.siteId);
      const { practitionerId, siteId } = schedule;
      return at
        ? workingTimeOf(schedule, at, during).map(({ start, end }) => ({ practitionerId, siteId, start, end }))
        : [];
    });
  const closed = closures.map(({ start_at: start, end_at: end, site_id: siteId, practitioner_id: practitionerId }) => ({
    start,
    end,
    ...(siteId === null ? {} : { siteId }),
    ...(practitionerId === null ? {} : { practitionerId }),
  }));
  const booked = visits
    .filter(({ visit_class: of }) => BOOKED_CLASSES.includes(of))
    .map((row) => ({ practitionerId: row.practitioner_id, siteId: row.site_id, minutes: row.minutes }));
  return [...occupancyOf(worked, closed, booked)];
}

/** What came of it all beside calls and visits themselves. */
async function results(ctx: ClinicContext<AgendaPorts>, filter: VisitFilter, calls: CallFigures) {
  const [promised, taken, written, reminderCalls, minutes, yields] = await Promise.all([
    promisedCalls(ctx, filter),
    offersTaken(ctx, filter),
    talksByChannel(ctx, filter),
    reminderCallsOf(ctx, filter),
    savedMinutes(ctx),
    campaignYields(ctx, filter.during),
  ]);
  const channels = WRITTEN_CHANNELS.map((channel) => {
    const found = written.find((row) => row.channel === channel);
    return { channel, talks: found?.talks ?? 0, alone: found?.alone ?? 0 };
  });
  const talk = channels.reduce((sum, { alone }) => sum + alone, 0);
  const saved = savedTime({ call: calls.containedNet, talk, reminderCall: reminderCalls }, minutes);
  const callbacks = callbackFigures(promised.map(({ state }) => state));
  return {
    offersTaken: taken,
    callbacks: { ...callbacks, byState: { ...callbacks.byState } },
    channels: [{ channel: 'voice' as const, talks: calls.total, alone: calls.byClass.contained }, ...channels],
    campaigns: yields.map(({ campaign: { id, name }, ...compared }) => ({ id, name, ...compared })),
    saved: { minutes: saved.minutes, acts: [...saved.acts] },
  };
}

export function spanOf({ from, to }: { readonly from: Interval['start']; readonly to: Interval['end'] }): Interval {
  return { start: from, end: to };
}

export const reportRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reports',
    tag: 'Reports',
    summary: 'The figures of a stretch of time: calls, visits, what came of them and how full the agendas are',
    policy: 'agenda.read',
    status: 200,
    query: reportQuery,
    answer: reportOut,
    handle: async ({ ctx, query }): Promise<ReportOut> => {
      const during = spanOf(query);
      const { site, practitioner } = query;
      const filter = { during, site, practitioner };
      const { zone } = await getClinic(ctx);
      const [calls, visits] = await Promise.all([callsToReport(ctx, { ...filter, zone }), visitsToReport(ctx, filter)]);
      const figures = callFigures(
        calls.map((row) => ({
          callClass: row.call_class,
          hour: row.hour,
          waitedSeconds: row.waited_seconds ?? undefined,
          repeated: row.repeated,
        })),
      );
      const byPlace = callsByPlace(
        calls.map((row) => ({
          callClass: row.call_class,
          practitionerId: row.practitioner_id ?? undefined,
          siteId: row.site_id ?? undefined,
        })),
      );
      const ofVisits = visitFigures(
        visits.map(({ visit_class: visitClass, origin, refilled }) => ({ visitClass, origin, refilled })),
      );
      return {
        calls: { ...figures, byClass: { ...figures.byClass }, byHour: [...figures.byHour], byPlace: [...byPlace] },
        visits: { ...ofVisits, byClass: { ...ofVisits.byClass }, byOrigin: { ...ofVisits.byOrigin } },
        ...(await results(ctx, filter, figures)),
        occupancy: await occupancy(ctx, filter, visits),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/calls',
    tag: 'Reports',
    summary: 'The calls behind a figure, the latest first',
    policy: 'conversation.read',
    status: 200,
    query: reportCallsQuery,
    answer: reportCallsOut,
    handle: async ({ ctx, caller, query }) => {
      const { class: callClass, aboutNone, group, hour, site, practitioner } = query;
      const { zone } = await getClinic(ctx);
      const during = spanOf(query);
      const wanted = { during, site, practitioner, callClass, group, hour, aboutNone, zone, ...oneMore(query) };
      const { part, next } = partOf(await callIdsOf(ctx, wanted), query);
      const rows = await Promise.all(part.map((id) => findCall(ctx, id)));
      return {
        calls: await showCalls(
          ctx,
          caller,
          rows.filter((row) => row !== undefined),
        ),
        ...next,
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/visits',
    tag: 'Reports',
    summary: 'The visits behind a figure, the latest first',
    policy: 'agenda.read',
    status: 200,
    query: reportVisitsQuery,
    answer: reportVisitsOut,
    handle: async ({ ctx, caller, query }) => {
      const { site, practitioner, class: visitClass, origin, refilled, booked } = query;
      const wanted = {
        during: spanOf(query),
        site,
        practitioner,
        visitClass,
        origin,
        refilled,
        booked,
        ...oneMore(query),
      };
      const { part, next } = partOf(await visitIdsOf(ctx, wanted), query);
      const found = await Promise.all(part.map((id) => getAppointment(ctx, id)));
      const appointments = found.filter((appointment) => appointment !== undefined);
      return { appointments: await showAppointments(ctx, caller, { where: 'report', appointments }), ...next };
    },
  }),
];
