import { randomBytes } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import { suppressAddresses } from '../../messaging/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import { LANGUAGES, parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { RequestRate } from '../../platform/http/request-rate.ts';
import { escapeHtml, page } from '../visit-page/html.ts';
import { guardPage, pageCaller } from '../visit-page/guard-page.ts';
import { gonePage, waitPage } from '../visit-page/pages.ts';
import { texts } from '../visit-page/texts.ts';
import { subscriberOf, UNSUBSCRIBE_PATH } from '../visit-page/unsubscribe-token.ts';

export interface UnsubscribeDeps {
  readonly secret: string;
  readonly rate: RequestRate;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
}

const READER: Actor = { kind: 'system', name: 'unsubscribe-link' };
const PER_MINUTE = 30;

/**
 * `/u/<token>`: no more emails. GET shows a button and changes nothing; POST ends them, from the button or from the mail
 * program itself (RFC 8058). Safe to repeat.
 */
export function unsubscribeRoutes(deps: UnsubscribeDeps): Router {
  const router = express.Router();
  router.get(`${UNSUBSCRIBE_PATH}/:token`, answered(deps, 'ask'));
  router.post(`${UNSUBSCRIBE_PATH}/:token`, answered(deps, 'end'));
  return router;
}

function answered(deps: UnsubscribeDeps, does: 'ask' | 'end'): RequestHandler {
  return async (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    guardPage(response, nonce);
    const own = parseLanguage(request.acceptsLanguages([...LANGUAGES])) ?? 'es';
    const waits = await deps.rate.take(pageCaller('unsubscribe', request), PER_MINUTE);
    if (waits !== undefined) {
      response
        .status(429)
        .set('retry-after', String(waits))
        .type('html')
        .send(waitPage({ language: own, nonce }));
      return;
    }
    const subscriber = subscriberOf(deps.secret, String(request.params['token'] ?? ''));
    const ctx = subscriber && deps.contextFor(subscriber.clinicId, READER);
    const patient = ctx && (await getPatient(ctx, subscriber.patientId));
    if (!ctx || !patient) {
      response
        .status(404)
        .type('html')
        .send(gonePage({ language: own, nonce }));
      return;
    }
    if (does === 'end') await endEmails(ctx, patient);
    await sendPage({ ctx, patient, does, nonce, own }, request, response);
  };
}

async function endEmails(ctx: ClinicContext, patient: Patient): Promise<void> {
  const emails = patient.contactPoints.filter(({ channel }) => channel === 'email');
  const list = emails.map(({ address }) => ({ channel: 'email' as const, address, scope: 'all' as const }));
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await suppressAddresses(tx, list, { reason: 'opted-out', since: ctx.clock.now() });
    await record(tx, ctx, {
      action: 'contact.opt-out',
      subject: { type: 'Patient', id: patient.id },
      patientId: patient.id,
      detail: { channel: 'email' },
    });
  });
}

async function sendPage(
  shown: {
    readonly ctx: ClinicContext;
    readonly patient: Patient;
    readonly does: 'ask' | 'end';
    readonly nonce: string;
    readonly own: Language;
  },
  request: Request,
  response: Response,
): Promise<void> {
  const { ctx, patient, does, nonce } = shown;
  const clinic = await getClinic(ctx);
  const language = patient.language ?? clinic.defaultLanguage;
  const title = does === 'ask' ? 'mail.title' : 'mail.done';
  const heading = `<h1>${escapeHtml(texts.format(language, title))}</h1>`;
  const button = `<form method="post" action="${escapeHtml(request.path)}"><button class="main">${escapeHtml(texts.format(language, 'mail.end'))}</button></form>`;
  const body = does === 'ask' ? `${heading}\n${button}` : heading;
  response.type('html').send(page({ language, nonce, clinicName: clinic.name, title }, body));
}
