import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import type { AgendaPorts } from '../../agenda/index.ts';
import { getClinic, linesOf, listSites } from '../../identity/index.ts';
import type { Database } from '../../platform/database/database.ts';
import type { RequestRate } from '../../platform/http/request-rate.ts';
import { parseLanguage } from '../../platform/i18n/language.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Log } from '../../platform/log/log.ts';
import { cancelPage, latePage, movePage, noticeIn, visitPage, type VisitView } from '../visit-page/pages.ts';
import { gone, limitPage, newNonce, pageErrors, wrongToken } from './page-answers.ts';
import { offerFor, parseFrom } from '../visit-page/offer.ts';
import { carryOutAct, type VisitAct } from '../visit-page/visit-acts.ts';
import { visitCalendar } from '../visit-page/visit-calendar.ts';
import { clinicOfToken, linkedVisit, type LinkedVisit } from '../visit-page/visit-links.ts';
import { isOurToken, visitUrl, VISIT_PATH, type LinkSecret } from '../visit-page/visit-token.ts';

type Ctx = ClinicContext<AgendaPorts>;

export interface VisitRoutesDeps {
  readonly db: Database;
  readonly links: LinkSecret;
  readonly rate: RequestRate;
  readonly log: Log;
  contextFor(clinicId: ClinicId, actor: Actor): Ctx;
}

const PATIENT: Actor = { kind: 'system', name: 'visit-link' };
const BODY_LIMIT = '4kb';

const version = z.coerce.number().int().min(1);
const actSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('confirm'), version, lang: z.string().optional() }),
  z.object({ act: z.literal('cancel'), version, lang: z.string().optional() }),
  z.object({
    act: z.literal('move'),
    version,
    opening: z.string().max(200).optional(),
    lang: z.string().optional(),
  }),
  z.object({ act: z.literal('late'), minutes: z.coerce.number().int().min(1).max(240), lang: z.string().optional() }),
]);

interface Opened {
  readonly ctx: Ctx;
  readonly visit: LinkedVisit;
  readonly view: VisitView;
}

/**
 * `/p/<token>`: one visit of one patient, without a login and without a script. GET and HEAD show; only POST, which a mail
 * scanner or a preview does not send, changes anything. Wrong, expired and revoked tokens get one and the same answer.
 */
export function visitRoutes(deps: VisitRoutesDeps): Router {
  const router = express.Router();
  const paths = [`${VISIT_PATH}/:token`, `${VISIT_PATH}/:token/*rest`];
  router.use(VISIT_PATH, limitPage('visit', deps.rate));
  router.get(
    `${VISIT_PATH}/:token`,
    shown(deps, (opened) => visitPage(opened.view)),
  );
  router.get(
    `${VISIT_PATH}/:token/cancel`,
    shown(deps, ({ view }) => (isOpen(view) ? cancelPage(view) : visitPage(view))),
  );
  router.get(
    `${VISIT_PATH}/:token/late`,
    shown(deps, ({ view }) => (isOpen(view) ? latePage(view) : visitPage(view))),
  );
  router.get(`${VISIT_PATH}/:token/move`, shown(deps, moveView));
  router.get(`${VISIT_PATH}/:token/visit.ics`, calendar(deps));
  router.post(
    `${VISIT_PATH}/:token`,
    express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: 10 }),
    acted(deps),
  );
  router.all(paths, (request, response) => gone(request, response));
  router.use(VISIT_PATH, pageErrors(deps.log));
  return router;
}

function isOpen({ appointment }: VisitView): boolean {
  return appointment.status === 'booked';
}

async function moveView({ ctx, view, visit }: Opened, request: Request): Promise<string> {
  if (!isOpen(view) || visit.appointment.start <= ctx.clock.now()) return visitPage(view);
  const from = parseFrom(request.query['from']);
  return movePage(view, await offerFor(ctx, visit.appointment, from));
}

/** What a token opens; undefined after the answer was given. */
async function open(deps: VisitRoutesDeps, request: Request, response: Response): Promise<Opened | undefined> {
  const token = String(request.params['token'] ?? '');
  const link = isOurToken(deps.links.secret, token) ? await clinicOfToken(deps.db, token) : undefined;
  const ctx = link && deps.contextFor(link.clinicId, PATIENT);
  const visit = ctx && (await linkedVisit(ctx, link));
  if (!ctx || !visit) {
    await wrongToken({ page: 'visit', rate: deps.rate }, request, response);
    return undefined;
  }
  const nonce = newNonce(response);
  return { ctx, visit, view: await viewOf({ ctx, visit, token, nonce }, request) };
}

async function viewOf(
  opened: { readonly ctx: Ctx; readonly visit: LinkedVisit; readonly token: string; readonly nonce: string },
  request: Request,
): Promise<VisitView> {
  const { ctx, visit, token, nonce } = opened;
  const [clinic, sites, lines] = await Promise.all([getClinic(ctx), listSites(ctx), linesOf(ctx)]);
  const asked = parseLanguage(request.query['lang'] ?? (request.body as { lang?: unknown } | undefined)?.lang);
  return {
    language: asked ?? visit.patient.language ?? clinic.defaultLanguage,
    nonce,
    path: `${VISIT_PATH}/${token}`,
    clinicName: clinic.name,
    phone:
      lines.find(({ channels }) => channels.includes('voice'))?.number ??
      sites.find(({ id }) => id === visit.appointment.siteId)?.phone,
    appointment: visit.appointment,
    notice: noticeIn(request.query['said'], visit.appointment.status),
    now: ctx.clock.now(),
  };
}

function shown(
  deps: VisitRoutesDeps,
  render: (opened: Opened, request: Request) => string | Promise<string>,
): RequestHandler {
  return async (request, response) => {
    const opened = await open(deps, request, response);
    if (opened) response.type('html').send(await render(opened, request));
  };
}

function calendar(deps: VisitRoutesDeps): RequestHandler {
  return async (request, response) => {
    const opened = await open(deps, request, response);
    if (!opened) return;
    const { view, visit } = opened;
    const url = visitUrl(deps.links.publicUrl, view.path.slice(VISIT_PATH.length + 1));
    response.set('content-disposition', 'attachment; filename="visit.ics"');
    response
      .type('text/calendar; charset=utf-8')
      .send(visitCalendar(visit.appointment, { title: view.clinicName, url }));
  };
}

function acted(deps: VisitRoutesDeps): RequestHandler {
  return async (request, response) => {
    const opened = await open(deps, request, response);
    if (!opened) return;
    const { ctx, visit, view } = opened;
    const parsed = actSchema.safeParse(request.body);
    const act = parsed.success ? actOf(parsed.data) : undefined;
    const notice = act ? await carryOutAct(ctx, visit.appointment, act) : 'not.choice';
    // A reload after the act shows, and does nothing again.
    const again = notice === 'not.taken' || notice === 'not.choice' ? `${view.path}/move` : view.path;
    response.redirect(303, `${again}?said=${notice}&lang=${view.language}`);
  };
}

function actOf(body: z.infer<typeof actSchema>): VisitAct | undefined {
  switch (body.act) {
    case 'confirm':
    case 'cancel':
      return { does: body.act, version: body.version };
    case 'move':
      return body.opening ? { does: 'move', version: body.version, openingId: body.opening } : undefined;
    case 'late':
      return { does: 'late', minutes: body.minutes };
  }
}
