import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { findOpenings } from '../../agenda/index.ts';
import { getClinic, linesOf } from '../../identity/index.ts';
import { parseLanguage } from '../../platform/i18n/language.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { bookByLink } from '../booking-page/book.ts';
import {
  BOOKING_PATH,
  bookingLinkOf,
  linkedPatient,
  type BookingLink,
  type LinkedPatient,
} from '../booking-page/booking-links.ts';
import { bookPage, busyPage, type BookingView } from '../booking-page/page.ts';
import { gone, limitPage, newNonce, pageErrors, wrongToken } from './page-answers.ts';
import { offerOf, parseFrom } from '../visit-page/offer.ts';
import { noticeIn } from '../visit-page/pages.ts';
import { linkTo } from '../visit-page/visit-links.ts';
import { isOurToken } from '../visit-page/visit-token.ts';
import type { VisitRoutesDeps } from './visit-routes.ts';

type Ctx = ReturnType<VisitRoutesDeps['contextFor']>;

interface Opened {
  readonly ctx: Ctx;
  readonly link: BookingLink;
  readonly known: LinkedPatient;
  readonly view: BookingView;
  /** The page of the visit that they have already. */
  readonly elsewhere?: string | undefined;
}

/** Held to what patients may do by themselves. */
const PATIENT: Actor = { kind: 'contact', channel: 'web', conversation: 'booking-link' };
const BODY_LIMIT = '4kb';
const bookSchema = z.object({ opening: z.string().min(1).max(200) });

/**
 * `/b/<token>`: one patient books one service, without a login and without a script. GET and HEAD show; only POST, which a mail
 * scanner or a preview does not send, books. Wrong, expired and revoked tokens get one and the same answer.
 */
export function bookingRoutes(deps: VisitRoutesDeps): Router {
  const router = express.Router();
  router.use(BOOKING_PATH, limitPage('booking', deps.rate));
  router.get(`${BOOKING_PATH}/:token`, shown(deps));
  router.post(
    `${BOOKING_PATH}/:token`,
    express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 10 }),
    booked(deps),
  );
  router.all([`${BOOKING_PATH}/:token`, `${BOOKING_PATH}/:token/*rest`], (request, response) =>
    gone(request, response),
  );
  router.use(BOOKING_PATH, pageErrors(deps.log));
  return router;
}

/** What a token opens; undefined after the answer was given. */
async function open(deps: VisitRoutesDeps, request: Request, response: Response): Promise<Opened | undefined> {
  const token = String(request.params['token'] ?? '');
  const link = isOurToken(deps.links.secret, token) ? await bookingLinkOf(deps.db, token) : undefined;
  const ctx = link && deps.contextFor(link.clinicId, PATIENT);
  const known = ctx && (await linkedPatient(ctx, link));
  const wrong = async (phone?: string) => {
    await wrongToken({ page: 'booking', rate: deps.rate, phone }, request, response);
    return undefined;
  };
  if (!ctx || !known) return wrong();
  const [clinic, lines] = await Promise.all([getClinic(ctx), linesOf(ctx)]);
  const phone = lines.find(({ channels }) => channels.includes('voice'))?.number;
  if (link.expiresAt <= ctx.clock.now()) return wrong(phone);
  const elsewhere = known.coming && (await pageOf(deps, ctx, known.coming));
  // The page of their visit was taken back: this address may be in the same hands.
  if (known.coming && elsewhere === undefined) return wrong();
  const asked = parseLanguage(request.query['lang'] ?? (request.body as { lang?: unknown } | undefined)?.lang);
  const view: BookingView = {
    language: asked ?? known.patient.language ?? clinic.defaultLanguage,
    nonce: newNonce(response),
    path: `${BOOKING_PATH}/${token}`,
    clinicName: clinic.name,
    phone,
    notice: noticeIn(request.query['said']),
  };
  return { ctx, link, known, view, elsewhere };
}

/** The address of a visit's own page, on this very server. */
async function pageOf(
  { links }: VisitRoutesDeps,
  ctx: Ctx,
  visit: Pick<BookingLink, 'patientId'> & { readonly id: Parameters<typeof linkTo>[2]['appointmentId'] },
): Promise<string | undefined> {
  const url = await ctx.db.inClinic(ctx.clinicId, (tx) =>
    linkTo(tx, { ...ctx, ports: { visitLinks: links } }, { appointmentId: visit.id, patientId: visit.patientId }),
  );
  return url && new URL(url).pathname;
}

/**
 * A person's browser that opens the page from its beginning, by what browsers say of themselves (Fetch Metadata, W3C 2025): neither a mail
 * scanner nor the preview of a message has found no time.
 */
function isLooking(request: Request): boolean {
  const { 'sec-fetch-mode': mode, 'sec-purpose': purpose, purpose: older } = request.headers;
  const isAhead = purpose !== undefined || older !== undefined;
  return request.method === 'GET' && mode === 'navigate' && !isAhead && request.query['from'] === undefined;
}

/** Counted by the clinic, a person once a day. Nothing else changes. */
async function noteUnmet(ctx: Ctx, { serviceId, patientId }: BookingLink): Promise<void> {
  const payload = { serviceId, patientId, cause: 'web' };
  await ctx.db.inClinic(ctx.clinicId, (tx) => emit(tx, ctx, { type: 'demand.unmet', payload }));
}

function shown(deps: VisitRoutesDeps): RequestHandler {
  return async (request, response) => {
    const opened = await open(deps, request, response);
    if (!opened) return;
    const { ctx, link, known, view, elsewhere } = opened;
    if (elsewhere !== undefined) return response.redirect(303, `${elsewhere}?lang=${view.language}`);
    if (view.notice === 'not.busy') return response.type('html').send(busyPage(view));
    const clinic = await getClinic(ctx);
    const offer = await offerOf(ctx, { from: parseFrom(request.query['from']), zone: clinic.zone }, (period) =>
      findOpenings(ctx, { serviceId: link.serviceId, exclude: known.visits, ...period }),
    );
    if (offer.openings.length === 0 && isLooking(request)) await noteUnmet(ctx, link);
    response.type('html').send(bookPage(view, offer));
  };
}

function booked(deps: VisitRoutesDeps): RequestHandler {
  return async (request, response) => {
    const opened = await open(deps, request, response);
    if (!opened) return;
    const { ctx, link, view } = opened;
    const chosen = bookSchema.safeParse(request.body);
    const done = chosen.success ? await bookByLink(ctx, link, chosen.data.opening) : undefined;
    const lang = `lang=${view.language}`;
    // A reload after the act shows, and does nothing again.
    if (done?.kind !== 'visit')
      return response.redirect(303, `${view.path}?said=${done?.notice ?? 'not.choice'}&${lang}`);
    const to = (await pageOf(deps, ctx, done.visit)) ?? view.path;
    // What the clinic's own system has not confirmed says so by itself.
    const said = done.isNew && done.visit.status === 'booked' ? 'said=done.booked&' : '';
    response.redirect(303, `${to}?${said}${lang}`);
  };
}
