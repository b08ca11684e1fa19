import { oneMore, partOf } from '../../reports/part-of-list.ts';
import { offersTakenOf, promisedCalls, talksOf } from '../../reports/result-rows.ts';
import { savedMinutes, saveSavedMinutes } from '../../reports/saved-minutes.ts';
import { taskById } from '../../tasks/task-by-id.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { namedOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import {
  reportOffersOut,
  reportOffersQuery,
  reportTalksOut,
  reportTalksQuery,
  reportTasksOut,
  reportTasksQuery,
  savedMinutesShape,
} from '../shapes/report.ts';
import { spanOf } from './reports.ts';
import { showTasks } from './tasks.ts';

const TAG = 'Reports';

/** What stands behind the figures of what came of it, and the clinic's own assumption on time. */
export const reportListRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reports/callbacks',
    tag: TAG,
    summary: 'The promised calls behind a figure, the latest first',
    policy: 'task.read',
    status: 200,
    query: reportTasksQuery,
    answer: reportTasksOut,
    handle: async ({ ctx, caller, query }) => {
      const { site, practitioner } = query;
      const promised = await promisedCalls(ctx, { during: spanOf(query), site, practitioner });
      const wanted = promised.filter(({ state }) => query.state === undefined || state === query.state);
      const { part, next } = partOf(wanted.slice(query.skip), query);
      const tasks = await Promise.all(part.map(({ id }) => taskById(ctx, id)));
      return {
        tasks: await showTasks(
          ctx,
          caller,
          tasks.filter((task) => task !== undefined),
        ),
        ...next,
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/talks',
    tag: TAG,
    summary: 'The talks in writing behind a figure, the latest first',
    policy: 'conversation.read',
    status: 200,
    query: reportTalksQuery,
    answer: reportTalksOut,
    handle: async ({ ctx, caller, query }) => {
      const { channel, alone, site, practitioner } = query;
      const wanted = { during: spanOf(query), site, practitioner, channel, alone, ...oneMore(query) };
      const { part: rows, next } = partOf(await talksOf(ctx, wanted), query);
      const people = await peopleOf(
        ctx,
        rows.map(({ patient_id: id }) => id ?? undefined),
      );
      await recordReading(ctx, caller, { where: 'report', patientIds: [...people.keys()] });
      const talks = rows.map((row) => {
        const patient = row.patient_id === null ? undefined : people.get(row.patient_id);
        return {
          id: row.id,
          channel: row.channel,
          from: row.remote_address,
          openedAt: toIso(row.opened_at),
          ...(patient ? { patient: namedOf(patient) } : {}),
          ...(row.outcome === null ? {} : { outcome: row.outcome }),
        };
      });
      return { talks, ...next };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/offers',
    tag: TAG,
    summary: 'The times that somebody on the waiting list took, behind their figure, the latest first',
    policy: 'agenda.read',
    status: 200,
    query: reportOffersQuery,
    answer: reportOffersOut,
    handle: async ({ ctx, caller, query }) => {
      const { practitioner } = query;
      const wanted = { during: spanOf(query), practitioner, ...oneMore(query) };
      const { part: rows, next } = partOf(await offersTakenOf(ctx, wanted), query);
      const people = await peopleOf(
        ctx,
        rows.map(({ patient_id: id }) => id),
      );
      await recordReading(ctx, caller, { where: 'report', patientIds: [...people.keys()] });
      const offers = rows.map((row) => {
        const patient = people.get(row.patient_id);
        return {
          id: row.id,
          ...(patient ? { patient: namedOf(patient) } : {}),
          practitionerId: row.practitioner_id,
          start: toIso(row.start_at),
        };
      });
      return { offers, ...next };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/minutes',
    tag: TAG,
    summary: 'How long the clinic says that its people need for an errand',
    policy: 'agenda.read',
    status: 200,
    answer: savedMinutesShape,
    handle: ({ ctx }) => savedMinutes(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/reports/minutes',
    tag: TAG,
    summary: 'Say anew, as a whole, how long people need for an errand; every report counts with it',
    policy: 'settings.write',
    status: 200,
    body: savedMinutesShape,
    answer: savedMinutesShape,
    handle: async ({ ctx, body }) => {
      await saveSavedMinutes(ctx, body);
      return body;
    },
  }),
];
