import {
  explainNoOpening,
  findOpenings,
  holdSlot,
  listServices,
  releaseHolds,
  type AgendaPorts,
  type OpeningsQuery,
} from '../../../agenda/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import { DAY_MS, plusMs, toIso } from '../../../platform/time/instant.ts';
import { holdKeyOf } from '../../queries/day-facts.ts';
import { openingOut } from '../appointment-view.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { noOpeningSentence } from '../no-opening-sentences.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  holdBody,
  holdOut,
  holdParams,
  openingsOut,
  openingsQuery,
  type HoldOut,
  type OpeningsOut,
} from '../shapes/agenda.ts';

const USUAL_SPAN_MS = 30 * DAY_MS;
const LONGEST_SPAN_MS = 180 * DAY_MS;

/** Holds of the API, each under a key of its own: the prefix says whose. */
function holderOf(caller: Caller): string {
  return caller.kind === 'staff' ? `desk:${caller.session.staff.id}:` : `api:${caller.access.clientId}:`;
}

function languageOf(caller: Caller): Language {
  return caller.kind === 'staff' ? caller.session.staff.language : 'es';
}

async function explained(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  query: OpeningsQuery,
): Promise<OpeningsOut['none']> {
  const { reasons, nearestIfRelaxed } = await explainNoOpening(ctx, query);
  return {
    reasons: reasons.map(({ rule, count }) => ({ rule, count, sentence: noOpeningSentence(languageOf(caller), rule) })),
    nearestIfRelaxed: nearestIfRelaxed.map(({ rule, start }) => ({ rule, start: toIso(start) })),
  };
}

export const openingRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/openings',
    tag: 'Agenda',
    summary: 'Free times of a service, soonest first; why there is none, when there is none',
    policy: 'agenda.read',
    status: 200,
    query: openingsQuery,
    answer: openingsOut,
    handle: async ({ ctx, caller, query }): Promise<OpeningsOut> => {
      const now = ctx.clock.now();
      const from = query.from === undefined || query.from < now ? now : query.from;
      const latest = plusMs(from, LONGEST_SPAN_MS);
      const to = query.to ?? plusMs(from, USUAL_SPAN_MS);
      const isRoutine = query.urgency === undefined || query.urgency === 'routine';
      const wanted: OpeningsQuery = {
        serviceId: query.service,
        practitionerId: query.practitioner,
        siteId: query.site,
        from,
        to: to > latest ? latest : to,
        partOfDay: query.partOfDay,
        limit: query.limit,
        forPatients: isRoutine,
        urgent: !isRoutine,
      };
      const [openings, services] = await Promise.all([findOpenings(ctx, wanted), listServices(ctx)]);
      const name = services.find(({ id }) => id === query.service)?.name ?? '';
      if (openings.length > 0) return { openings: openings.map((opening) => openingOut(opening, name)) };
      const none = await explained(ctx, caller, wanted);
      return { openings: [], ...(none ? { none } : {}) };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/holds',
    tag: 'Agenda',
    summary: 'Keep an opening for five minutes',
    policy: 'agenda.write',
    status: 201,
    refusals: ['slot-taken', 'opening-unknown', 'opening-in-past'],
    body: holdBody,
    answer: holdOut,
    handle: async ({ ctx, caller, body }): Promise<HoldOut> => {
      const conversationKey = `${holderOf(caller)}${ctx.ids.next()}`;
      const hold = accepted(await holdSlot(ctx, { openingId: body.openingId, conversationKey }));
      return { id: hold.id, openingId: hold.opening.id, expiresAt: toIso(hold.expiresAt) };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/holds/{id}',
    tag: 'Agenda',
    summary: 'Let go of a hold of your own; safe to repeat',
    policy: 'agenda.write',
    status: 204,
    refusals: ['not-found'],
    params: holdParams,
    handle: async ({ ctx, caller, params }) => {
      const key = await holdKeyOf(ctx, params.id);
      if (key === undefined) return undefined;
      // Somebody else's hold, a caller's above all, is not ours to release.
      if (!key.startsWith(holderOf(caller))) throw problemOf({ code: 'not-found' });
      await releaseHolds(ctx, key);
      return undefined;
    },
  }),
];
