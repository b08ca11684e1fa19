import express, { type Request, type Router } from 'express';
import type { Actor } from '../../../platform/kernel/actor.ts';
import type { ClinicId } from '../../../platform/kernel/ids.ts';
import type { Language } from '../../../platform/i18n/language.ts';
import type { Log } from '../../../platform/log/log.ts';
import { emptyTwiml, goodbyeTwiml } from '../../http/twiml.ts';
import { acceptOffer, joinConference, nameConference } from '../commands/accept-offer.ts';
import { legOver } from '../commands/end-talk.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import { afterForwardUrl, HOOK_STEPS, hookUrl, type HookStep } from '../hooks.ts';
import { offerFacts } from '../queries/offer-facts.ts';
import { queueWords } from '../words/words.ts';
import { offerWords } from './offer-words.ts';
import { parseQueueEvent, type QueueEvent } from './queue-event.ts';
import { conferenceTwiml, forwardTwiml, keyTwiml } from './queue-twiml.ts';
import { waitAnswer } from './wait-answer.ts';

export interface QueueRoutesDeps {
  readonly accountSid: string;
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => QueueContext;
  readonly log: Log;
  /** The address of a call's first turn with the automatic receptionist. */
  readonly assistantUrl: string;
}

const ACTOR: Actor = { kind: 'system', name: 'telephony.queue' };
const FALLBACK_LANGUAGE: Language = 'es';
/** How long a person who picked up has to press 1, after the words. */
const ACCEPT_SECONDS = 8;

type Step = (ctx: QueueContext, event: QueueEvent) => Promise<string>;

function gone(language: Language): string {
  return goodbyeTwiml(queueWords('offer.gone', language), language);
}

const join: Step = async (ctx, { entry, leg, sid }) => {
  const joined = leg && (await joinConference(ctx, { entry, leg, sid }));
  if (!joined) return gone(FALLBACK_LANGUAGE);
  const hooks = { after: hookUrl(ctx, 'after', { entry, leg }), status: hookUrl(ctx, 'conference', { entry, leg }) };
  return conferenceTwiml(joined, hooks);
};

async function take(ctx: QueueContext, event: QueueEvent, language: Language): Promise<string> {
  const { entry, leg, sid } = event;
  return leg && (await acceptOffer(ctx, { entry, leg, sid })) ? join(ctx, event) : gone(language);
}

/** Who and why, before anything is connected. The desk shows it beside the telephone in the browser: answered there is accepted. */
const offer: Step = async (ctx, event) => {
  const { entry, leg } = event;
  const facts = await offerFacts(ctx, { entry, leg });
  if (!leg || !facts?.stands) return gone(facts?.language ?? FALLBACK_LANGUAGE);
  if (facts.atDesk) return take(ctx, event, facts.language);
  const action = hookUrl(ctx, 'accept', { entry, leg });
  return keyTwiml(offerWords(facts), { language: facts.language, action, timeoutSeconds: ACCEPT_SECONDS });
};

/** 1 accepts. Anything else, also the silence of an answering machine, is no answer: the next one is rung. */
const accept: Step = async (ctx, event) => {
  const { entry, leg, key } = event;
  const language = (await offerFacts(ctx, { entry, leg }))?.language ?? FALLBACK_LANGUAGE;
  if (!leg) return gone(language);
  if (key === '1') return take(ctx, event, language);
  await legOver(ctx, leg);
  return goodbyeTwiml('', language);
};

const ended: Step = async (ctx, { leg }) => {
  if (leg) await legOver(ctx, leg);
  return goodbyeTwiml('', FALLBACK_LANGUAGE);
};

const conference: Step = async (ctx, { entry, conferenceSid, conference: name }) => {
  if (conferenceSid && name) await nameConference(ctx, entry, { conference: name, sid: conferenceSid });
  return emptyTwiml();
};

function stepsOf(assistantUrl: string): Readonly<Record<HookStep, Step>> {
  const wait: Step = (ctx, event) => waitAnswer(ctx, event, assistantUrl);
  const forward: Step = async (ctx, { entry, to }) => {
    const language = (await offerFacts(ctx, { entry }))?.language ?? FALLBACK_LANGUAGE;
    const after = afterForwardUrl(assistantUrl);
    return to
      ? forwardTwiml(queueWords('transfer', language), language, { number: to, after })
      : goodbyeTwiml('', language);
  };
  return { wait, offer, accept, join, after: ended, leg: ended, conference, forward };
}

/**
 * What the carrier asks and tells about queued calls, relative to `/queue`, behind the check of its signature. Whatever
 * happens, the answer is TwiML; deliveries may be repeated and late.
 */
export function queueRoutes(deps: QueueRoutesDeps): Router {
  const router = express.Router();
  const steps = stepsOf(deps.assistantUrl);
  const answer = async (step: HookStep, request: Request): Promise<string> => {
    const event = parseQueueEvent(request);
    const isReadable = event && event.accountSid === deps.accountSid && (event.sid !== '' || step === 'conference');
    if (!isReadable) {
      deps.log.warn({ 'http.path': request.path }, 'A signed webhook of the queue could not be read.');
      return goodbyeTwiml(queueWords('trouble', FALLBACK_LANGUAGE), FALLBACK_LANGUAGE);
    }
    try {
      return await steps[step](deps.contextFor(event.clinicId, ACTOR), event);
    } catch (error) {
      deps.log.error({ 'call.sid': event.sid, 'queue.step': step, error }, 'A webhook of the queue failed.');
      return goodbyeTwiml(queueWords('trouble', FALLBACK_LANGUAGE), FALLBACK_LANGUAGE);
    }
  };
  for (const step of HOOK_STEPS) {
    router.post(`/${step}`, async (request, response) => {
      response
        .status(200)
        .type('text/xml')
        .send(await answer(step, request));
    });
  }
  return router;
}
