import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import type { HttpMethod } from '@medplum/fhir-router';
import { smartConfiguration } from './access.ts';
import { capabilityStatement, HIDDEN_TYPES } from './capability-statement.ts';
import type { Ehr } from './ehr.ts';
import { outcome, type FhirJson } from './fhir-json.ts';
import type { OperationName } from './manners.ts';
import { occasionOf } from './occasion.ts';
import { runOperation } from './operations.ts';
import { historyBundle } from './repository.ts';
import { askRouter, runWrite, type FhirAnswer } from './run-request.ts';
import { searchPage, withLinks } from './search-page.ts';
import { sendFhir } from './send-fhir.ts';

const JSON_TYPES = ['application/fhir+json', 'application/json', 'application/json-patch+json'];
const READS = new Set(['GET', 'HEAD']);

function headersOf(req: Request): Record<string, string> {
  return Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)]));
}

/** Notes what came and what it was answered; the token itself is not kept. */
const logged =
  (ehr: Ehr): RequestHandler =>
  (req, res, next) => {
    const headers = headersOf(req);
    if (headers['authorization']) headers['authorization'] = headers['authorization'].replace(/ .*/, ' …');
    const at = new Date(ehr.now()).toISOString();
    const body: unknown = req.body;
    const answered = ehr.log.received({
      method: req.method,
      path: req.url,
      headers,
      at,
      ...(body === undefined ? {} : { body }),
    });
    res.once('finish', () => answered(res.statusCode));
    res.setHeader('date', new Date(ehr.now()).toUTCString());
    next();
  };

function retryAfter(ehr: Ehr, seconds: number, form: 'seconds' | 'date'): string {
  return form === 'seconds' ? String(seconds) : new Date(ehr.now() + seconds * 1000).toUTCString();
}

/** What befalls a request before anything is done. */
const mishaps =
  (ehr: Ehr): RequestHandler =>
  (req, res, next) => {
    const occasion = occasionOf(req);
    const { manners } = ehr;
    if (manners.take('cut-before-write', occasion)) return void req.socket.destroy();
    const throttled = manners.take('too-many-requests', occasion);
    if (throttled) {
      res.setHeader('retry-after', retryAfter(ehr, throttled.retryAfterSeconds, throttled.form));
      return void res.status(429).json(outcome({ code: 'throttled', text: 'Too many requests' }));
    }
    const down = manners.take('unavailable', occasion);
    if (down) {
      if (down.retryAfterSeconds !== undefined) res.setHeader('retry-after', String(down.retryAfterSeconds));
      return void res.status(down.status).json(outcome({ code: 'transient', text: 'Not now' }));
    }
    const slow = manners.take('slow', occasion);
    if (!slow) return next();
    // Whoever hangs up meanwhile is served all the same, as by a real server: the outcome is unknown to them.
    setTimeout(next, slow.delayMs).unref();
  };

async function search(ehr: Ehr, req: Request, asked: URLSearchParams): Promise<FhirAnswer> {
  const { about } = occasionOf(req);
  const { manners } = ehr;
  if (asked.has('_offset') && manners.take('dead-next-link', { method: 'GET', about }))
    return { status: 410, body: outcome({ code: 'expired', text: 'This page is gone; search again' }) };
  const page = searchPage(asked, manners, about);
  const url = `/${about}?${page.query.toString()}`;
  const answer = await askRouter(ehr, { method: 'GET', url, headers: {}, body: undefined, occasion: {} });
  if (answer.status !== 200 || !answer.body) return answer;
  const links = { url: `${ehr.baseUrl()}/${about}`, baseUrl: ehr.baseUrl(), asked, manners, about };
  return { status: 200, body: withLinks(answer.body, page, links) };
}

/** Of the whole EHR or of one type: what the library itself does not offer. */
function history(ehr: Ehr, type: string | undefined, query: URLSearchParams): FhirAnswer {
  const since = Date.parse(query.get('_since') ?? '1900-01-01');
  const count = Number(query.get('_count') ?? 1000);
  const changes = ehr.repository.changes.filter(
    (change) => (type === undefined || change.resourceType === type) && Date.parse(change.at) >= since,
  );
  return { status: 200, body: historyBundle(changes.slice(-count)) };
}

async function read(ehr: Ehr, req: Request): Promise<FhirAnswer> {
  const [type, second] = req.path.split('/').filter(Boolean);
  const query = new URLSearchParams(req.url.split('?')[1] ?? '');
  if (type === '_history') return history(ehr, undefined, query);
  if (second === '_history') return history(ehr, type, query);
  if (type !== undefined && second === undefined) return search(ehr, req, query);
  return askRouter(ehr, { method: 'GET', url: req.url, headers: {}, body: undefined, occasion: {} });
}

/** Which of IHE's operations it is, where this EHR has it. */
function operationOf(ehr: Ehr, req: Request): OperationName | undefined {
  const { about, operation } = occasionOf(req);
  if (about !== 'Appointment' || req.method !== 'POST') return undefined;
  return ehr.manners.peek('with-operations')?.names.find((name) => `$${name}` === operation);
}

async function write(ehr: Ehr, req: Request): Promise<FhirAnswer> {
  const occasion = occasionOf(req);
  const headers = headersOf(req);
  const operation = operationOf(ehr, req);
  if (operation) {
    const asked = {
      body: req.body as unknown,
      count: new URLSearchParams(req.url.split('?')[1] ?? '').get('_count') ?? undefined,
    };
    return ehr.write(() => runOperation(ehr, operation, asked));
  }
  const demanded = req.method === 'PUT' && !headers['if-match'] && ehr.manners.take('if-match-required', occasion);
  if (demanded) return { status: demanded.status, body: outcome({ code: 'required', text: 'If-Match is needed' }) };
  const body: unknown = req.method === 'POST' ? withoutId(req.body) : req.body;
  const url = req.path === '/' ? '' : req.url;
  return ehr.write(() => runWrite(ehr, { method: req.method as HttpMethod, url, headers, body, occasion }));
}

/** A new resource gets its id from the server, whatever the client has put there. */
function withoutId(body: unknown): unknown {
  const { id: _own, ...rest } = (body ?? {}) as FhirJson;
  return rest.resourceType === 'Bundle' ? body : rest;
}

/** What an EHR does not have that shows its agenda by IHE's operations alone. */
function isHidden(ehr: Ehr, req: Request): boolean {
  if (!ehr.manners.has('operations-only')) return false;
  const { about } = occasionOf(req);
  const writes = !READS.has(req.method) && !req.path.endsWith('/_search') && operationOf(ehr, req) === undefined;
  return HIDDEN_TYPES.includes(about) || (writes && (about === 'Appointment' || req.path === '/'));
}

async function answerTo(ehr: Ehr, req: Request): Promise<FhirAnswer> {
  if (isHidden(ehr, req)) return { status: 405, body: outcome({ code: 'not-supported', text: 'Not here' }) };
  if (req.path.endsWith('/_search') && req.method === 'POST')
    return search(ehr, req, new URLSearchParams(req.body as Record<string, string>));
  return READS.has(req.method) ? read(ehr, req) : write(ehr, req);
}

/** Whoever may only read: nothing is written, whatever it is. */
function onlyRead(ehr: Ehr): RequestHandler {
  return (req, res, next) => {
    const writes = !READS.has(req.method) && !req.path.endsWith('/_search') && !req.path.endsWith('$find');
    if (!writes || !ehr.manners.take('read-only', occasionOf(req))) return next();
    res.status(403).json(outcome({ code: 'forbidden', text: 'This client only reads' }));
  };
}

/** The FHIR face: metadata and discovery are open to everybody, the rest goes through the gate and the manners. */
export function fhirRoutes(ehr: Ehr, subscriptionRoutes: Router): Router {
  const router = Router();
  router.use(express.json({ type: JSON_TYPES, limit: '10mb' }), express.urlencoded({ extended: false }), logged(ehr));
  router.get('/metadata', (_req, res: Response) => {
    const { manners } = ehr;
    const abilities = {
      baseUrl: ehr.baseUrl(),
      at: new Date(ehr.now()).toISOString(),
      tokenUrl: ehr.accessKind === 'backend-services' ? ehr.tokenUrl() : undefined,
      versioned: !manners.has('no-version'),
      operations: manners.peek('with-operations')?.names ?? [],
      operationsOnly: manners.has('operations-only'),
      readOnly: manners.has('read-only'),
      conditionalCreate: !manners.has('ignores-if-none-exist'),
    };
    res.type('application/fhir+json').send(JSON.stringify(capabilityStatement(abilities)));
  });
  router.get('/.well-known/smart-configuration', (_req, res) => {
    if (ehr.accessKind === 'backend-services') res.json(smartConfiguration(ehr.tokenUrl()));
    else res.status(404).json(outcome({ code: 'not-found', text: 'No SMART here' }));
  });
  router.use(ehr.access.gate, mishaps(ehr), onlyRead(ehr), subscriptionRoutes);
  router.use(async (req, res) => {
    const answer = await answerTo(ehr, req);
    if (ehr.manners.take('answer-lost', occasionOf(req))) return void req.socket.destroy();
    sendFhir(ehr, { req, res, answer, occasion: occasionOf(req) });
  });
  return router;
}
