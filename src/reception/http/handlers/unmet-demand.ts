import { listServices } from '../../../agenda/index.ts';
import { getClinic } from '../../../identity/index.ts';
import { plusMs } from '../../../platform/time/instant.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import { byWeek } from '../../demand/demand.ts';
import { unmetBetween } from '../../demand/unmet-rows.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { noOpeningSentence } from '../no-opening-sentences.ts';
import { unmetDemandOut, unmetDemandQuery, type UnmetDemandOut } from '../shapes/unmet-demand.ts';

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
      const language = caller.kind === 'staff' ? caller.session.staff.language : 'es';
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
];
