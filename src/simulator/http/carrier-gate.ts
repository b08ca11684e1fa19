import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { API_VERSION, type Carrier } from '../carrier/context.ts';
import { pause } from '../carrier/webhooks.ts';
import { formOf, queryOf } from './form.ts';
import { errorJson } from './twilio-json.ts';

export function refuseRest(
  res: Response,
  status: number,
  refusal: { readonly code: number; readonly message: string },
): void {
  res.status(status).json(errorJson(status, refusal.code, refusal.message));
}

/** The HTTP status that comes with a code of Twilio's: 400 but for these (twilio.com/docs/api/errors, read 2026-11). */
const STATUS_OF: Readonly<Record<number, number>> = {
  20003: 401,
  20005: 401,
  20404: 404,
  20429: 429,
  20500: 500,
  20503: 503,
};

/** Refuses by the code that is set for one of these addresses, where it is one that Twilio answers to the request itself. */
export function refusedByCode(carrier: Carrier, res: Response, ...addresses: readonly string[]): boolean {
  const code = carrier.faults.codeFor(...addresses);
  if (code === undefined || !isRefusalAtOnce(code)) return false;
  refuseRest(res, STATUS_OF[code] ?? 400, { code, message: 'Refused by a fault of the simulator.' });
  return true;
}

/** 3xxxx and 6xxxx come with the report of a message that was taken, but for a sender that no channel knows. */
function isRefusalAtOnce(code: number): boolean {
  return code < 30_000 || code === 63_007;
}

/** What stands before every REST request: the faults of the line, then the credentials, then the account. */
export function carrierGate(carrier: Carrier): readonly RequestHandler[] {
  return [
    (req, res, next) => void outages(carrier, req, { res, next }),
    (req, res, next) => {
      if (mayEnter(carrier, req.header('authorization'))) return next();
      res.setHeader('www-authenticate', 'Basic realm="Twilio API"');
      refuseRest(res, 401, { code: 20003, message: 'Authenticate' });
    },
    (req, res, next) => {
      const account = `/${API_VERSION}/Accounts/${carrier.accountSid}`;
      if (req.path.startsWith(`${account}/`) || req.path === `${account}.json`) return next();
      // The Content API knows the account by its credentials alone.
      if (req.path.startsWith('/v1/')) return next();
      notFound(req, res);
    },
  ];
}

export function notFound(req: Pick<Request, 'path'>, res: Response): void {
  refuseRest(res, 404, { code: 20404, message: `The requested resource ${req.path} was not found` });
}

async function outages(
  carrier: Carrier,
  req: Request,
  { res, next }: { readonly res: Response; readonly next: NextFunction },
): Promise<void> {
  const { faults, delays, stopping } = carrier;
  const to = formOf(req).get('To') ?? queryOf(req).get('To') ?? '';
  // A line of the clinic's may fail where the others do not.
  const from = formOf(req).get('From') ?? '';
  if (faults.has('carrier-reset', to, from)) return void req.socket.destroy();
  if (faults.has('carrier-silent', to, from)) {
    stopping.addEventListener('abort', () => req.socket.destroy());
    return;
  }
  if (faults.has('carrier-down', to, from)) {
    return refuseRest(res, 503, { code: 20503, message: 'Service unavailable. Please try again.' });
  }
  if (faults.has('rate-limited', to, from)) {
    res.setHeader('retry-after', '1');
    return refuseRest(res, 429, { code: 20429, message: 'Too Many Requests' });
  }
  if (faults.has('not-authorised', to)) return refuseRest(res, 401, { code: 20003, message: 'Authenticate' });
  if (faults.has('slow', to)) await pause(delays.slowMs, stopping);
  next();
}

function mayEnter(carrier: Carrier, header: string | undefined): boolean {
  const given = Buffer.from(header ?? '');
  const expected = Buffer.from(`Basic ${Buffer.from(`${carrier.accountSid}:${carrier.authToken}`).toString('base64')}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Answers 201, or loses the answer on the way where that fault is set: the carrier has the order, its client does not know. */
export function answerCreated(
  carrier: Carrier,
  res: Response,
  created: { readonly to: string; readonly json: unknown },
): void {
  if (carrier.faults.has('answer-lost', created.to)) {
    res.socket?.destroy();
    return;
  }
  if (carrier.faults.has('answer-garbled', created.to)) {
    res.status(200).type('html').send('<html><body>It works!</body></html>');
    return;
  }
  res.status(201).json(created.json);
}
