import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { errorToProblem } from '../../platform/http/error-to-problem.ts';
import type { RequestRate } from '../../platform/http/request-rate.ts';
import { LANGUAGES, parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Log } from '../../platform/log/log.ts';
import { guardPage, pageCaller } from '../visit-page/guard-page.ts';
import { gonePage, waitPage } from '../visit-page/pages.ts';

/** By the minute and address: a family behind one router, not a machine that tries tokens. */
const RATES = { any: 60, wrong: 10 } as const;
const RETRY_AFTER_SECONDS = '60';

/** What the browser asks for, where nothing is known of the patient. */
function browserLanguage(request: Request): Language {
  return parseLanguage(request.acceptsLanguages([...LANGUAGES])) ?? 'es';
}

export function newNonce(response: Response): string {
  const nonce = randomBytes(16).toString('base64');
  guardPage(response, nonce);
  return nonce;
}

export function limitPage(page: string, rate: RequestRate): RequestHandler {
  return async (request, response, next) => {
    const waits = await rate.take(pageCaller(page, request), RATES.any);
    return waits === undefined ? next() : wait(request, response);
  };
}

function wait(request: Request, response: Response): void {
  const nonce = newNonce(response);
  response.status(429).set('retry-after', RETRY_AFTER_SECONDS);
  response.type('html').send(waitPage({ language: browserLanguage(request), nonce }));
}

export function gone(request: Request, response: Response, phone?: string): void {
  const nonce = newNonce(response);
  response
    .status(404)
    .type('html')
    .send(gonePage({ language: browserLanguage(request), nonce, phone }));
}

/** The one answer to every token that opens nothing, until too many were tried. `phone`: of the clinic whose own has run out. */
export async function wrongToken(
  { page, rate, phone }: { readonly page: string; readonly rate: RequestRate; readonly phone?: string | undefined },
  request: Request,
  response: Response,
): Promise<void> {
  const waits = await rate.take(pageCaller(`${page}-wrong`, request), RATES.wrong);
  if (waits === undefined) gone(request, response, phone);
  else wait(request, response);
}

/** Whoever holds a phone is shown a page, also when something of ours fails. */
export function pageErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = errorToProblem(error);
    if (!problem)
      log.error({ error, 'http.method': request.method }, 'A page for patients ended with an error of ours.');
    const nonce = newNonce(response);
    response.status(problem?.status ?? 500).set('retry-after', RETRY_AFTER_SECONDS);
    return response.type('html').send(waitPage({ language: browserLanguage(request), nonce }));
  };
}
