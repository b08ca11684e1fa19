import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import { getClinic } from '../../identity/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import type { Log } from '../../platform/log/log.ts';
import { emptyTwiml, goodbyeTwiml, keyTwiml, requireCarrierSignature } from '../../telephony/index.ts';
import { acceptAlert, alertCallOver, alertHeard, alertOfToken } from '../commands/answer-alert.ts';
import type { OnCallContext } from '../ports.ts';
import type { AlertId, OnCallCase } from '../store/case-rows.ts';
import { spokenNumber, words } from '../words.ts';
import { ON_CALL_STEPS, onCallHook, type OnCallStep } from './hook-url.ts';
import { alertPage } from './alert-page.ts';
import type { Language } from '../../platform/i18n/language.ts';

export interface OnCallRoutesDeps {
  readonly publicUrl: string;
  readonly accountSid: string;
  readonly authTokens: readonly string[];
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => OnCallContext;
  readonly log: Log;
}

const ACTOR: Actor = { kind: 'system', name: 'oncall' };
/** Who was asleep needs a moment to find the key. */
const ACCEPT_SECONDS = 12;

const event = z.object({ AccountSid: z.string(), CallSid: z.string().max(64), Digits: z.string().max(1).optional() });

interface Asked {
  readonly ctx: OnCallContext;
  readonly alert: AlertId;
  readonly sid: string;
  readonly key: string | undefined;
}

function asked(deps: OnCallRoutesDeps, request: Request): Asked | undefined {
  const body = event.safeParse(request.body);
  const clinicId = parseId<ClinicId>(request.query['clinic']);
  const alert = parseId<AlertId>(request.query['alert']);
  if (!body.success || body.data.AccountSid !== deps.accountSid || !clinicId || !alert) return undefined;
  return { ctx: deps.contextFor(clinicId, ACTOR), alert, sid: body.data.CallSid, key: body.data.Digits };
}

/** What is said when they pick up: what it is, and the key. Again, if the key does not come. */
async function offer({ ctx, alert: id }: Asked): Promise<string> {
  const heard = await alertHeard(ctx, id);
  if (!heard) return goodbyeTwiml('', 'es');
  const { alert, found, stands, isTheirs } = heard;
  const { language } = alert;
  if (isTheirs) return goodbyeTwiml(theirs(found, language), language);
  if (!stands) return goodbyeTwiml(words.format(language, 'call.over', {}), language);
  const { name: clinic } = await getClinic(ctx);
  const what = found.level === 1 || found.reason === 'emergency' ? 'call.emergency' : 'call.urgent';
  const text = [words.format(language, what, { clinic }), words.format(language, 'call.accept', {})].join(' ');
  return keyTwiml(text, { language, action: onCallHook(ctx, 'accept', id), timeoutSeconds: ACCEPT_SECONDS });
}

function theirs({ phone }: OnCallCase, language: Language): string {
  return phone === undefined
    ? words.format(language, 'call.accepted-hidden', {})
    : words.format(language, 'call.accepted', { phone: spokenNumber(phone) });
}

function theirsWritten({ phone }: OnCallCase, language: Language): string {
  return phone === undefined
    ? words.format(language, 'page.accepted-hidden', {})
    : words.format(language, 'page.accepted', { phone });
}

/** 1 accepts. Anything else, also the silence of an answering machine, does not. */
async function accept({ ctx, alert: id, sid, key }: Asked): Promise<string> {
  const heard = await alertHeard(ctx, id);
  const language = heard?.alert.language ?? 'es';
  if (key !== '1') return goodbyeTwiml(words.format(language, 'call.none', {}), language);
  const taken = await acceptAlert(ctx, { id, sid });
  return goodbyeTwiml(taken ? theirs(taken.found, language) : words.format(language, 'call.over', {}), language);
}

async function ended({ ctx, alert }: Asked): Promise<string> {
  await alertCallOver(ctx, alert);
  return emptyTwiml();
}

const STEPS: Readonly<Record<OnCallStep, (asked: Asked) => Promise<string>>> = { offer, accept, ended };

/** What the carrier asks about calls to people on duty, to be mounted at `/twilio/on-call`; signed by the carrier. */
export function onCallHookRoutes(deps: OnCallRoutesDeps): Router {
  const router = express.Router();
  const body = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 100 });
  for (const step of ON_CALL_STEPS) {
    router.post(`/${step}`, body, requireCarrierSignature(deps), async (request, response) => {
      const about = asked(deps, request);
      let twiml = goodbyeTwiml('', 'es');
      try {
        if (about) twiml = await STEPS[step](about);
      } catch (error) {
        deps.log.error({ 'http.path': request.path, error }, 'A call to somebody on duty failed; the ladder goes on.');
      }
      response.status(200).type('text/xml').send(twiml);
    });
  }
  return router;
}

/**
 * The page behind the link in a message, to be mounted at `/on-call`: it shows what it is, and accepts by its button alone, so that a
 * program that looks at links accepts nothing. The token of the link is what lets in.
 */
export function onCallPageRoutes(
  deps: Pick<OnCallRoutesDeps, 'contextFor'> & { readonly db: OnCallContext['db'] },
): Router {
  const router = express.Router();
  const body = express.urlencoded({ extended: false, limit: '1kb', parameterLimit: 5 });
  router.get('/:token', async (request, response) => {
    const found = await alertOfToken(deps.db, request.params['token']);
    const language = found?.language ?? 'es';
    const heard = found && (await alertHeard(deps.contextFor(found.clinicId, ACTOR), found.id));
    const text = heard ? (heard.stands ? 'page.text' : 'page.over') : 'page.unknown';
    const page = alertPage(language, {
      text: heard?.isTheirs ? theirsWritten(heard.found, language) : words.format(language, text, {}),
      button: heard?.stands === true,
    });
    response
      .status(heard ? 200 : 404)
      .type('html')
      .set(page.headers)
      .send(page.html);
  });
  router.post('/:token', body, async (request, response) => {
    const found = await alertOfToken(deps.db, request.params['token']);
    const language = found?.language ?? 'es';
    const taken = found && (await acceptAlert(deps.contextFor(found.clinicId, ACTOR), { id: found.id }));
    const page = alertPage(language, {
      text: taken
        ? theirsWritten(taken.found, language)
        : words.format(language, found ? 'page.over' : 'page.unknown', {}),
      button: false,
    });
    response
      .status(found ? 200 : 404)
      .type('html')
      .set(page.headers)
      .send(page.html);
  });
  return router;
}
