import type { Router } from 'express';
import { z } from 'zod';
import { CSRF_TOKEN_INVALID, type DescribedRoute, type RouteFamily } from '../../identity/index.ts';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import { HttpProblem, type Problem } from '../../platform/http/problem.ts';
import type { Result } from '../../platform/kernel/result.ts';
import { createCalendarLink, listCalendarLinks, revokeCalendarLink } from '../calendar/calendar-links.ts';
import { publishTimes, showPublication, unpublishTimes } from '../publish/switch-publication.ts';
import { describedRouter, type DescribedRouterDeps, type Exchange } from './described-router.ts';
import {
  calendarLinkOut,
  calendarLinkParams,
  madeCalendarLinkOut,
  newCalendarLinkIn,
  publicationIn,
  publicationOut,
  shownCalendarLink,
  shownPublication,
} from './link-shapes.ts';

const LINK_REFUSALS = {
  'csrf-token-invalid': CSRF_TOKEN_INVALID,
  'practitioner-unknown': { status: 404, title: 'There is no such practitioner' },
  'calendar-link-unknown': { status: 404, title: 'There is no such link that leads anywhere' },
  'publication-off': { status: 404, title: 'Nothing is published' },
  'publication-days-invalid': { status: 422, title: 'Times are published 1 to 60 days ahead' },
  'publication-url-invalid': { status: 422, title: 'The address for booking must be https, without credentials' },
  'publication-phone-invalid': { status: 422, title: 'The phone for booking is no phone number' },
  'publication-states-invalid': { status: 422, title: 'A region is 1 to 10 capital letters, digits or hyphens' },
} as const satisfies Readonly<Record<string, Omit<Problem, 'code'>>>;

type LinkRefusalCode = keyof typeof LINK_REFUSALS;

interface LinkExchange extends Exchange {
  readonly publicUrl: string;
}

interface LinkRoute extends DescribedRoute {
  run(exchange: LinkExchange): Promise<unknown>;
}

function accepted<T>(result: Result<T, { readonly code: LinkRefusalCode }>): T {
  if (result.ok) return result.value;
  const { code } = result.error;
  throw new HttpProblem({ code, ...LINK_REFUSALS[code] });
}

const COMMON = { tag: 'Links', policy: 'integration.manage', params: undefined, query: undefined } as const;

/** Calendars for practitioners' own programs, and the free times that the clinic publishes. For administrators. */
const LINK_ROUTES: readonly LinkRoute[] = [
  {
    ...COMMON,
    method: 'get',
    path: '/calendar-links',
    summary: "The links to practitioners' calendars, revoked ones too, the newest first",
    status: 200,
    body: undefined,
    answer: z.object({ links: z.array(calendarLinkOut) }),
    run: async ({ ctx }) => ({ links: (await listCalendarLinks(ctx)).map(shownCalendarLink) }),
  },
  {
    ...COMMON,
    method: 'post',
    path: '/calendar-links',
    summary: "Makes a secret link by which a calendar program shows a practitioner's visits",
    description: 'iCalendar, two weeks back and half a year ahead. Only a hash of the link is kept.',
    status: 201,
    refusals: ['practitioner-unknown'],
    body: newCalendarLinkIn,
    answer: madeCalendarLinkOut,
    secrets: ['url'],
    run: async ({ ctx, body, publicUrl }) => {
      const wanted = parsePart(newCalendarLinkIn, 'body', body);
      const { id, token } = accepted(await createCalendarLink(ctx, wanted));
      return { id, url: `${publicUrl}/calendar/${token}.ics` };
    },
  },
  {
    ...COMMON,
    method: 'delete',
    path: '/calendar-links/{id}',
    summary: 'Makes a link lead nowhere from now on',
    status: 204,
    refusals: ['calendar-link-unknown'],
    params: calendarLinkParams,
    body: undefined,
    answer: undefined,
    run: async ({ ctx, params }) => {
      const { id } = parsePart(calendarLinkParams, 'params', params);
      const isRevoked = await revokeCalendarLink(ctx, id);
      accepted(isRevoked ? { ok: true, value: undefined } : { ok: false, error: { code: 'calendar-link-unknown' } });
    },
  },
  {
    ...COMMON,
    method: 'get',
    path: '/publication',
    summary: 'Whether and how the clinic publishes its free times (SMART Scheduling Links)',
    status: 200,
    body: undefined,
    answer: publicationOut,
    run: async ({ ctx, publicUrl }) => shownPublication(await showPublication(ctx), publicUrl),
  },
  {
    ...COMMON,
    method: 'post',
    path: '/publication',
    summary: 'Publishes the free times for everybody, or changes how',
    description: 'Times that patients may book, by service and place: no practitioner, nothing of a person.',
    status: 200,
    refusals: [
      'publication-days-invalid',
      'publication-url-invalid',
      'publication-phone-invalid',
      'publication-states-invalid',
    ],
    body: publicationIn,
    answer: publicationOut,
    run: async ({ ctx, body, publicUrl }) => {
      const wanted = parsePart(publicationIn, 'body', body ?? {});
      return shownPublication(accepted(await publishTimes(ctx, wanted)), publicUrl);
    },
  },
  {
    ...COMMON,
    method: 'delete',
    path: '/publication',
    summary: 'Publishes nothing from now on; the address stays for another time',
    status: 204,
    refusals: ['publication-off'],
    body: undefined,
    answer: undefined,
    run: async ({ ctx }) => accepted(await unpublishTimes(ctx)),
  },
];

/** The routes on calendar links and on the publication of free times; to be mounted at /api/v1 before the desk's. */
export function linkRoutes(deps: DescribedRouterDeps & { readonly publicUrl: string }): Router {
  const { publicUrl } = deps;
  return describedRouter(deps, LINK_ROUTES, (route, exchange) => route.run({ ...exchange, publicUrl }));
}

/** For the description of /api/v1. */
export const LINK_API: RouteFamily = { routes: LINK_ROUTES, refusals: LINK_REFUSALS };
