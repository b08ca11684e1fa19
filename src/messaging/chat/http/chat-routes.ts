import { setTimeout as pause } from 'node:timers/promises';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { z } from 'zod';
import type { AgendaPorts } from '../../../agenda/index.ts';
import type { SealKey } from '../../../platform/crypto/seal.ts';
import { errorToProblem, INTERNAL, parsePart } from '../../../platform/http/error-to-problem.ts';
import { HttpProblem, NOT_FOUND, sendProblem, type Problem } from '../../../platform/http/problem.ts';
import { createRequestRate } from '../../../platform/http/request-rate.ts';
import { toStorable } from '../../../platform/http/storable-text.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { Actor } from '../../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../../platform/kernel/ids.ts';
import type { Log } from '../../../platform/log/log.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { openChat, writeInChat } from '../commands/converse.ts';
import { askForCode, giveCode, type ProofRefusal } from '../commands/prove-phone.ts';
import { chatSetting, linesAfter, sessionOfToken, type ChatSession } from '../store/chat-rows.ts';
import { chatScript } from './chat-script.ts';

export interface ChatDeps {
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext<AgendaPorts>;
  readonly sealKey: SealKey;
  readonly log: Log;
  /** Ends the waiting requests, so that the server can stop. */
  readonly stopping: AbortSignal;
}

type Ctx = ClinicContext<AgendaPorts>;

const VISITOR: Actor = { kind: 'system', name: 'web chat' };
const BODY_LIMIT = '64kb';
const MOST_CHARACTERS = 1_000;
/** Requests by the minute: of one address, of those that begin a chat or ask for a code, and of the whole clinic. */
const RATES = { address: 60, begins: 6, clinic: 1_200 } as const;
const LONGEST_WAIT_MS = 25_000;
const LOOK_MS = 1_000;
/** Browsers that one process lets wait at once; beyond it they are answered at once and ask again. */
const MOST_WAITING = 500;

const SESSION_OVER: Problem = { status: 401, code: 'chat-over', title: 'This chat does not exist or is over' };
const NOT_ALLOWED: Problem = { status: 403, code: 'origin-not-allowed', title: 'This page may not carry the chat' };
const REFUSALS: Readonly<Record<ProofRefusal['code'], Problem>> = {
  'invalid-phone': { status: 422, code: 'invalid-phone', title: 'The phone number is not valid' },
  'too-many-codes': {
    status: 429,
    code: 'too-many-codes',
    title: 'Too many codes: wait an hour',
    retryAfterSeconds: 3_600,
  },
  'code-wrong': { status: 422, code: 'code-wrong', title: 'The code is wrong or over' },
};

const language = z.enum(LANGUAGES).default('es');
const messageBody = z.strictObject({
  id: z.uuid(),
  text: z
    .string()
    // Longer is cut, as on every channel: who wrote it gets an answer.
    .transform((text) => toStorable(text.slice(0, MOST_CHARACTERS)).trim())
    .pipe(z.string().min(1, 'expected some text')),
});
const pollBody = z.strictObject({
  after: z.int().min(0).max(1_000_000_000),
  waitMs: z.int().min(0).max(LONGEST_WAIT_MS).default(0),
});
const beginBody = z.strictObject({ language: z.enum(LANGUAGES).optional() });
const phoneBody = z.strictObject({ phone: z.string().max(40), language });
const codeBody = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'expected six digits'), language });

type Rate = ReturnType<typeof createRequestRate>;

/** The clinic whose chat is on, for a page that may carry it. The browser itself says which page it is. */
async function admit(deps: ChatDeps, request: Request, response: Response): Promise<Ctx> {
  const clinicId = parseId<ClinicId>(request.params['clinic']);
  if (!clinicId) throw new HttpProblem(NOT_FOUND);
  const ctx = deps.contextFor(clinicId, VISITOR);
  const setting = await chatSetting(ctx);
  if (!setting.enabled) throw new HttpProblem(NOT_FOUND);
  const origin = request.get('origin');
  if (origin === undefined || !setting.origins.includes(origin)) throw new HttpProblem(NOT_ALLOWED);
  response.setHeader('access-control-allow-origin', origin);
  return ctx;
}

async function spend(rate: Rate, counts: readonly (readonly [string, number])[]): Promise<void> {
  for (const [caller, perMinute] of counts) {
    const retryAfterSeconds = await rate.take(caller, perMinute);
    if (retryAfterSeconds !== undefined) {
      throw new HttpProblem({ status: 429, code: 'too-many-requests', title: 'Too many requests', retryAfterSeconds });
    }
  }
}

async function sessionOf(ctx: Ctx, request: Request): Promise<ChatSession> {
  const [, token] = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.get('authorization') ?? '') ?? [];
  const session = token === undefined ? undefined : await sessionOfToken(ctx, token);
  if (!session) throw new HttpProblem(SESSION_OVER);
  return session;
}

async function answerLines(ctx: Ctx, session: ChatSession, after: number, response: Response): Promise<void> {
  const lines = await linesAfter(ctx, session.id, after);
  response.json({
    messages: lines.map(({ number, side, body, at }) => ({ number, side, text: body, at: toIso(at) })),
    asksPhone: session.asks_phone,
  });
}

/** A route of the chat: admitted, counted, and with what it may cost more. */
function route(
  deps: ChatDeps,
  rate: Rate,
  handle: (ctx: Ctx, request: Request, response: Response) => Promise<void>,
  begins = false,
): RequestHandler {
  return async (request, response) => {
    const ctx = await admit(deps, request, response);
    const address = `${ctx.clinicId} ${request.ip ?? ''}`;
    await spend(rate, [
      [address, RATES.address],
      [ctx.clinicId, RATES.clinic],
      ...(begins ? [[`begins ${address}`, RATES.begins] as const] : []),
    ]);
    await handle(ctx, request, response);
  };
}

function poll(deps: ChatDeps): (ctx: Ctx, request: Request, response: Response) => Promise<void> {
  let waiting = 0;
  return async (ctx, request, response) => {
    const { after, waitMs } = parsePart(pollBody, 'body', request.body);
    const session = await sessionOf(ctx, request);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, deps.stopping]);
    waiting += 1;
    try {
      const looks = waiting > MOST_WAITING ? 0 : Math.floor(waitMs / LOOK_MS);
      for (let look = 0; look < looks && !signal.aborted; look += 1) {
        if ((await linesAfter(ctx, session.id, after)).length > 0) break;
        await pause(LOOK_MS, undefined, { signal }).catch(() => undefined);
      }
      if (!gone.signal.aborted) await answerLines(ctx, await sessionOf(ctx, request), after, response);
    } finally {
      waiting -= 1;
    }
  };
}

function proof(
  prove: (ctx: Ctx, session: ChatSession, body: unknown) => ReturnType<typeof askForCode>,
): (ctx: Ctx, request: Request, response: Response) => Promise<void> {
  return async (ctx, request, response) => {
    const result = await prove(ctx, await sessionOf(ctx, request), request.body);
    if (!result.ok) throw new HttpProblem(REFUSALS[result.error.code]);
    response.status(204).end();
  };
}

const sendScript: RequestHandler = (request, response) => {
  const { text, etag } = chatScript();
  response.setHeader('cache-control', 'public, max-age=300');
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  response.setHeader('etag', etag);
  if (request.get('if-none-match') === etag) return void response.status(304).end();
  response.type('text/javascript').send(text);
};

/** Which pages may ask is said with each answer: a preflight alone opens nothing. */
const preflight: RequestHandler = (request, response) => {
  response.setHeader('access-control-allow-origin', request.get('origin') ?? 'null');
  response.setHeader('access-control-allow-methods', 'POST');
  response.setHeader('access-control-allow-headers', 'authorization, content-type');
  response.setHeader('access-control-max-age', '600');
  response.status(204).end();
};

function problems(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = errorToProblem(error);
    if (!problem)
      log.error({ error, 'http.path': request.path }, 'A request of the web chat ended with an error of ours.');
    return sendProblem(response, problem ?? INTERNAL);
  };
}

/** The web chat: its script at `/chat.js` and what it asks at `/chat/<clinic>/…`. Every request is a POST, so that it names its page. */
export function chatRoutes(deps: ChatDeps): Router {
  const router = express.Router();
  const rate = createRequestRate();
  router.get('/chat.js', sendScript);
  router.use('/chat', (_request, response, next) => {
    response.setHeader('vary', 'origin');
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.options('/chat/:clinic/:what', preflight);
  router.use('/chat', express.json({ limit: BODY_LIMIT }));
  const begin = async (ctx: Ctx, request: Request, response: Response) => {
    const { language: asked } = parsePart(beginBody, 'body', request.body);
    const { session, token, expiresAt } = await openChat(ctx, asked);
    response.status(201);
    const lines = await linesAfter(ctx, session.id, 0);
    const messages = lines.map(({ number, side, body, at }) => ({ number, side, text: body, at: toIso(at) }));
    response.json({ token, expiresAt: toIso(expiresAt), messages, asksPhone: false });
  };
  router.post('/chat/:clinic/sessions', route(deps, rate, begin, true));
  const write = async (ctx: Ctx, request: Request, response: Response) => {
    const { id: inputKey, text } = parsePart(messageBody, 'body', request.body);
    await writeInChat(ctx, await sessionOf(ctx, request), { text, inputKey });
    response.status(204).end();
  };
  router.post('/chat/:clinic/messages', route(deps, rate, write));
  router.post('/chat/:clinic/poll', route(deps, rate, poll(deps)));
  const { sealKey } = deps;
  const ask = proof((ctx, session, body) =>
    askForCode(ctx, session, { ...parsePart(phoneBody, 'body', body), sealKey }),
  );
  const give = proof((ctx, session, body) => giveCode(ctx, session, { ...parsePart(codeBody, 'body', body), sealKey }));
  router.post('/chat/:clinic/phone', route(deps, rate, ask, true));
  router.post('/chat/:clinic/code', route(deps, rate, give));
  router.use('/chat', problems(deps.log));
  return router;
}
