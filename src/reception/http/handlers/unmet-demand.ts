import { findOpenings, listServices } from '../../../agenda/index.ts';
import { getClinic } from '../../../identity/index.ts';
import { getPatient } from '../../../patients/index.ts';
import { emit } from '../../../platform/outbox/emit.ts';
import { DAY_MS, plusMs } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import { byWeek } from '../../demand/demand.ts';
import { unmetBetween, unmetPeople } from '../../demand/unmet-rows.ts';
import { oneMore, partOf } from '../../reports/part-of-list.ts';
import type { Caller } from '../deps.ts';
import { namedOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { noOpeningSentence } from '../no-opening-sentences.ts';
import { problemOf } from '../refusals.ts';
import {
  toldUnmetOut,
  unmetBody,
  unmetDemandOut,
  unmetDemandQuery,
  unmetPeopleOut,
  unmetPeopleQuery,
  type ToldUnmetOut,
  type UnmetDemandOut,
} from '../shapes/unmet-demand.ts';

/** As far as `/openings` looks where it is not told. */
const USUAL_SPAN_MS = 30 * DAY_MS;

function languageOf(caller: Caller) {
  return caller.kind === 'staff' ? caller.session.staff.language : 'es';
}

export const unmetDemandRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reports/unmet-demand',
    tag: 'Reports',
    summary: 'Who found no time, by service, site and week, with the reason: a person once a day',
    policy: 'agenda.read',
    status: 200,
    query: unmetDemandQuery,
    answer: unmetDemandOut,
    handle: async ({ ctx, caller, query }): Promise<UnmetDemandOut> => {
      const { zone } = await getClinic(ctx);
      const language = languageOf(caller);
      const [rows, services] = await Promise.all([
        unmetBetween(ctx, {
          from: localDateOf(query.from, zone),
          to: localDateOf(plusMs(query.to, -1), zone),
          site: query.site,
        }),
        listServices(ctx),
      ]);
      const names = new Map(services.map(({ id, name }) => [id, name]));
      return {
        weeks: byWeek(rows).map(({ week, serviceId, siteId, people, reasons }) => ({
          week,
          service: { id: serviceId, name: names.get(serviceId) ?? '' },
          ...(siteId === undefined ? {} : { site: siteId }),
          people,
          reasons: reasons.map((one) => ({ ...one, sentence: noOpeningSentence(language, one.reason) })),
        })),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/reports/unmet-demand/people',
    tag: 'Reports',
    summary: 'Who found no time of a service in a week, behind the figure, the latest first',
    policy: 'patient.read',
    status: 200,
    query: unmetPeopleQuery,
    answer: unmetPeopleOut,
    handle: async ({ ctx, caller, query }) => {
      const { zone } = await getClinic(ctx);
      const { week, service: serviceId, site: siteId } = query;
      const [from, to] = [localDateOf(query.from, zone), localDateOf(plusMs(query.to, -1), zone)];
      const found = await unmetPeople(ctx, { from, to, week, serviceId, siteId, ...oneMore(query) });
      const { part: rows, next } = partOf(found, query);
      const known = await peopleOf(
        ctx,
        rows.map(({ patient_id: id }) => id ?? undefined),
      );
      await recordReading(ctx, caller, { where: 'report', patientIds: [...known.keys()] });
      const people = rows.map(({ id, day, patient_id: patientId, remote_address: address, reason }) => {
        const patient = patientId === null ? undefined : known.get(patientId);
        return {
          id,
          day,
          ...(patient ? { patient: namedOf(patient) } : {}),
          ...(patient || address === null ? {} : { from: address }),
          reason,
          sentence: noOpeningSentence(languageOf(caller), reason),
        };
      });
      return { people, ...next };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/unmet-demand',
    tag: 'Reports',
    summary: 'Tell that a patient was looked for a time of a service and there is none; safe to repeat',
    description: 'The desk tells it by itself, for the patient who is at the telephone or at the counter.',
    policy: 'agenda.write',
    status: 200,
    refusals: ['patient-unknown'],
    body: unmetBody,
    answer: toldUnmetOut,
    handle: async ({ ctx, body: { service: serviceId, site: siteId, patientId } }): Promise<ToldUnmetOut> => {
      if (!(await getPatient(ctx, patientId))) throw problemOf({ code: 'patient-unknown' });
      const from = ctx.clock.now();
      const to = plusMs(from, USUAL_SPAN_MS);
      const free = await findOpenings(ctx, { serviceId, siteId, from, to, limit: 1, urgent: true });
      if (free.length > 0) return { counted: false };
      const payload = { serviceId, ...(siteId === undefined ? {} : { siteId }), patientId, cause: 'desk' };
      await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'demand.unmet', payload }));
      return { counted: true };
    },
  }),
];
