import { appointmentsOf } from '../../../agenda/index.ts';
import { threadOf } from '../../../messaging/index.ts';
import { DAY_MS, plusMs, toIso } from '../../../platform/time/instant.ts';
import { mergedTimeline } from '../../domain/timeline.ts';
import { callsAndTasksOf } from '../../queries/timeline.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { recordReading } from '../read-trail.ts';
import { patientParams } from '../shapes/patient.ts';
import { timelineOut, timelineQuery, type MomentOut, type TimelineOut } from '../shapes/timeline.ts';

const MOST_MESSAGES = 200;
/** Visits to come stand at the top. */
const AHEAD_MS = 730 * DAY_MS;

export const timelineRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/patients/{id}/timeline',
    tag: 'Patients',
    summary: 'Visits, calls, messages and tasks of one patient, the latest first',
    policy: 'patient.read',
    status: 200,
    params: patientParams,
    query: timelineQuery,
    answer: timelineOut,
    handle: async ({ ctx, caller, params, query }): Promise<TimelineOut> => {
      const { limit } = query;
      const before = query.before ?? plusMs(ctx.clock.now(), AHEAD_MS);
      const [visits, messages, others] = await Promise.all([
        appointmentsOf(ctx, params.id),
        threadOf(ctx, { patientId: params.id, limit: MOST_MESSAGES }),
        callsAndTasksOf(ctx, { patientId: params.id, before, limit: limit + 1 }),
      ]);
      await recordReading(ctx, caller, { where: 'timeline', patientIds: [params.id] });
      const lists: readonly (readonly MomentOut[])[] = [
        visits.map((visit) => ({
          id: visit.id,
          at: toIso(visit.start),
          kind: 'visit',
          zone: visit.zone,
          what: visit.status,
          text: `${visit.serviceName} · ${visit.practitionerName}`,
        })),
        messages.map(({ id, createdAt, channel, direction, body, status }) => ({
          id,
          at: toIso(createdAt),
          kind: 'message',
          what: channel,
          direction,
          text: body,
          status,
        })),
        others.map(({ id, at, kind, what, direction }) => ({
          id,
          at: toIso(at),
          kind,
          what,
          ...(direction === null ? {} : { direction }),
        })),
      ];
      const { moments, next } = mergedTimeline(lists, { before: toIso(before), limit });
      return { moments: [...moments], ...(next === undefined ? {} : { next }) };
    },
  }),
];
