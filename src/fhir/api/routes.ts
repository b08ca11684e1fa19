import type { Actor } from '../../platform/kernel/actor.ts';
import { createRequestRate, type RequestRate } from '../../platform/http/request-rate.ts';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { capabilityStatement, smartConfiguration } from './capability-statement.ts';
import { errorToOutcome, INTERNAL } from './error-to-outcome.ts';
import { bundle } from './bundles/bundle.ts';
import { dispatch, type FhirRequest } from './dispatch.ts';
import type { FhirAnswer, FhirCall, FhirServerDeps, FhirToken } from './fhir-call.ts';
import { queryOf, refuseFormat, type FhirVersion } from './negotiation.ts';
import { isJsonObject } from '../mapping/resource.ts';
import { FhirProblem, operationOutcome } from './operation-outcome.ts';
import { readFormBody, readJsonBody, readPatchBody } from './parse-body.ts';
import { refuseInvalid } from './valid-body.ts';

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/** An answer as it goes out. R4 is what is meant where no version is named. */
export function send(response: Response, answer: FhirAnswer, version: FhirVersion = '4.0'): void {
  // What a server knows about patients belongs into no cache on the way.
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.status(answer.status);
  const contentType = version === '4.0' ? FHIR_JSON : `${FHIR_JSON}; fhirVersion=${version}`;
  if (answer.body === undefined) return void response.end();
  const text = JSON.stringify(answer.body);
  // Not Express's `send`: it would make an ETag of its own from the whole text, beside the versions that FHIR speaks of.
  response.setHeader('content-type', contentType).setHeader('content-length', Buffer.byteLength(text));
  response.end(text, 'utf8');
}

function sendProblem(response: Response, problem: FhirProblem, version: FhirVersion): void {
  const { status, issues, headers } = problem;
  send(response, { status, body: operationOutcome(issues), headers }, version);
}

export function publicDocument(document: object, version: FhirVersion = '4.0'): RequestHandler {
  return (request, response) => {
    refuseFormat(request, queryOf(request), version);
    send(response, { status: 200, body: document, headers: { 'cache-control': 'public, max-age=300' } }, version);
  };
}

export function smartRoute(publicUrl: string): RequestHandler {
  return (_request, response) => {
    response.setHeader('cache-control', 'public, max-age=300').json(smartConfiguration(publicUrl));
  };
}

export async function authenticate(deps: FhirServerDeps, request: Request): Promise<FhirToken> {
  const [, token] = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(request.get('authorization') ?? '') ?? [];
  const verified = token === undefined ? undefined : await deps.verifyAccessToken(token);
  if (verified) return verified;
  const challenge = `Bearer realm="fhir"${token === undefined ? '' : ', error="invalid_token"'}`;
  const diagnostics = token === undefined ? 'An access token is needed' : 'The access token is not valid, or no longer';
  throw new FhirProblem(401, [{ code: 'login', diagnostics }], { 'www-authenticate': challenge });
}

/** Who asks, with the id of the request: what it leaves in the audit trail is found by both. */
export function actorOf({ clientId }: FhirToken, response: Response): Actor {
  const requestId = response.getHeader('x-request-id');
  return { kind: 'api-client', id: clientId, ...(typeof requestId === 'string' ? { requestId } : {}) };
}

/** 429 where the client is over its own limit. */
export async function refuseTooMany(rate: RequestRate, token: FhirToken): Promise<void> {
  refuseWait(token, await rate.take(token.clientId, token.requestsPerMinute));
}

/** The entries of a Bundle are requests as well: the first of them was counted with the Bundle. */
async function refuseTooManyEntries(rate: RequestRate, token: FhirToken, body: unknown): Promise<void> {
  const entries: unknown = isJsonObject(body) ? body['entry'] : undefined;
  const requests = Array.isArray(entries) ? entries.length - 1 : 0;
  if (requests < 1) return;
  refuseWait(token, await rate.takeMore(token.clientId, { perMinute: token.requestsPerMinute, requests }));
}

function refuseWait(token: FhirToken, waitSeconds: number | undefined): void {
  if (waitSeconds === undefined) return;
  const diagnostics = `More than ${token.requestsPerMinute} requests in a minute: go on in ${waitSeconds} s`;
  throw new FhirProblem(429, [{ code: 'throttled', diagnostics }], { 'retry-after': String(waitSeconds) });
}

/** The path below the base, decoded. A segment that cannot be decoded is an address error. */
export function segmentsOf(request: Request): readonly string[] {
  return request.path.split('/').filter(Boolean).map(decodeURIComponent);
}

/** The request as its interaction sees it: bodies are asked for their type, and read, when somebody wants them. */
export function overHttp(request: Request, response: Response): FhirRequest {
  return {
    method: request.method,
    segments: segmentsOf(request),
    readJson: () => readJsonBody(request, response),
    readPatch: () => readPatchBody(request, response),
    readForm: () => readFormBody(request, response),
  };
}

async function onBase(call: FhirCall, request: FhirRequest, rate: RequestRate): Promise<FhirAnswer> {
  if (request.method === 'POST') {
    const body = await request.readJson();
    await refuseTooManyEntries(rate, call.token, body);
    await refuseInvalid(body);
    return bundle({ ...call, body });
  }
  const diagnostics = 'Only POST of a Bundle is supported here';
  throw new FhirProblem(405, [{ code: 'not-supported', diagnostics }], { allow: 'POST' });
}

export function errorHandler(deps: FhirServerDeps, version: FhirVersion = '4.0'): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = errorToOutcome(error);
    if (!problem) {
      const fields = { error, 'http.method': request.method, 'http.request_id': response.getHeader('x-request-id') };
      deps.log.error(fields, 'A FHIR request ended with an error of ours.');
    }
    return sendProblem(response, problem ?? INTERNAL, version);
  };
}

/** The FHIR R4 server, mounted at /fhir/R4. Body parsers must not stand before it. */
export function fhirRoutes(given: FhirServerDeps): Router {
  const deps: FhirServerDeps = { ...given, publicUrl: given.publicUrl.replace(/\/+$/, '') };
  const router = express.Router({ caseSensitive: true });
  const rate = deps.rate ?? createRequestRate();
  router.get('/metadata', publicDocument(capabilityStatement(deps.publicUrl)));
  router.get('/.well-known/smart-configuration', smartRoute(deps.publicUrl));
  router.use(async (request, response) => {
    const token = await authenticate(deps, request);
    await refuseTooMany(rate, token);
    const query = queryOf(request);
    refuseFormat(request, query, '4.0');
    const ctx = deps.contextFor(token.clinicId, actorOf(token, response));
    const base = `${deps.publicUrl}/fhir/R4`;
    const call: FhirCall = { ctx, token, base, query, body: undefined, header: (name) => request.get(name) };
    const asked = overHttp(request, response);
    send(response, await (asked.segments.length === 0 ? onBase(call, asked, rate) : dispatch(call, asked)));
  });
  router.use(errorHandler(deps));
  return router;
}
