import { createRequestRate, type RequestRate } from '../../platform/http/request-rate.ts';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import { resourceTypeOf } from '../search/registry.ts';
import type { ResourceType } from '../search/resource-type.ts';
import { capabilityStatement, smartConfiguration } from './capability-statement.ts';
import { errorToOutcome, INTERNAL } from './error-to-outcome.ts';
import type { FhirAnswer, FhirCall, FhirServerDeps, FhirToken, TypeCall } from './fhir-call.ts';
import { instanceInteraction, operationOf, typeInteraction, type Interaction } from './interaction-table.ts';
import { transaction } from './interactions/transaction.ts';
import { queryOf, refuseContentType, refuseFormat, type FhirVersion } from './negotiation.ts';
import { FhirProblem, operationOutcome } from './operation-outcome.ts';
import { readFormBody, readJsonBody } from './parse-body.ts';
import { readValidBody } from './valid-body.ts';

const FHIR_JSON = 'application/fhir+json; charset=utf-8';

/** An answer as it goes out. R4 is what is meant where no version is named. */
export function send(response: Response, answer: FhirAnswer, version: FhirVersion = '4.0'): void {
  // What a server knows about patients belongs into no cache on the way.
  response.setHeader('cache-control', 'no-store');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.status(answer.status);
  const contentType = version === '4.0' ? FHIR_JSON : `${FHIR_JSON}; fhirVersion=${version}`;
  if (answer.body === undefined) response.end();
  else response.setHeader('content-type', contentType).send(Buffer.from(JSON.stringify(answer.body)));
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

async function refuseTooMany(rate: RequestRate, token: FhirToken): Promise<void> {
  const waitSeconds = await rate.take(token.clientId, token.requestsPerMinute);
  if (waitSeconds === undefined) return;
  const diagnostics = `More than ${token.requestsPerMinute} requests in a minute: go on in ${waitSeconds} s`;
  throw new FhirProblem(429, [{ code: 'throttled', diagnostics }], { 'retry-after': String(waitSeconds) });
}

function notAllowed(allowed: readonly string[]): FhirProblem {
  const diagnostics =
    allowed.length === 0 ? 'Nothing is supported here' : `Only ${allowed.join(', ')} is supported here`;
  return new FhirProblem(405, [{ code: 'not-supported', diagnostics }], { allow: allowed.join(', ') });
}

type Needed = Pick<Interaction, 'type' | 'scope'>;

function refuseScope(token: FhirToken, { type, scope }: Needed): void {
  if (token.may(type, scope)) return;
  const diagnostics = `The access token's scopes do not include system/${type}.${scope}`;
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }], {
    'www-authenticate': `Bearer realm="fhir", error="insufficient_scope", scope="system/${type}.${scope}"`,
  });
}

/** The path below the base, decoded. A segment that cannot be decoded is an address error. */
export function segmentsOf(request: Request): readonly string[] {
  return request.path.split('/').filter(Boolean).map(decodeURIComponent);
}

type Exchange = { readonly call: FhirCall; readonly request: Request; readonly response: Response };

async function onType(exchange: Exchange, type: ResourceType, kind: 'plain' | '_search'): Promise<FhirAnswer> {
  const { call, request, response } = exchange;
  const search = typeInteraction(type.name, 'search-type');
  const create = typeInteraction(type.name, 'create');
  const isSearch =
    kind === '_search' ? request.method === 'POST' : request.method === 'GET' || request.method === 'HEAD';
  if (isSearch && search) {
    refuseScope(call.token, search);
    if (kind === 'plain') return search.run({ ...call, type });
    refuseContentType(request, 'form');
    return search.run({ ...call, type, query: [...call.query, ...(await readFormBody(request, response))] });
  }
  if (kind === 'plain' && request.method === 'POST' && create) {
    refuseScope(call.token, create);
    refuseContentType(request, 'json');
    return create.run({ ...call, type, body: await readValidBody(request, response) });
  }
  throw notAllowed(kind === '_search' ? ['POST'] : ['GET', ...(create ? ['POST'] : [])]);
}

async function onInstance(exchange: Exchange, type: ResourceType, id: string): Promise<FhirAnswer> {
  const { call, request, response } = exchange;
  const read = instanceInteraction(type.name, 'read');
  const update = instanceInteraction(type.name, 'update');
  const remove = instanceInteraction(type.name, 'delete');
  if (read && (request.method === 'GET' || request.method === 'HEAD')) {
    refuseScope(call.token, read);
    return read.run({ ...call, type, id });
  }
  if (remove && request.method === 'DELETE') {
    refuseScope(call.token, remove);
    return remove.run({ ...call, type, id });
  }
  if (!update || request.method !== 'PUT')
    throw notAllowed(['GET', ...(update ? ['PUT'] : []), ...(remove ? ['DELETE'] : [])]);
  refuseScope(call.token, update);
  refuseContentType(request, 'json');
  return update.run({ ...call, type, id, body: await readJsonBody(request, response) });
}

async function onVersion(exchange: Exchange, type: ResourceType, at: { id: string; vid: string }): Promise<FhirAnswer> {
  const { call, request } = exchange;
  const vread = instanceInteraction(type.name, 'vread');
  if (!vread || (request.method !== 'GET' && request.method !== 'HEAD')) throw notAllowed(['GET']);
  refuseScope(call.token, vread);
  return vread.run({ ...call, type, id: at.id, versionId: at.vid });
}

type Asked = { readonly name: string; readonly id?: string };

async function onOperation(exchange: Exchange, type: ResourceType, { name, id }: Asked): Promise<FhirAnswer> {
  const { call, request, response } = exchange;
  const operation = operationOf(type.name, name);
  const { run, runOnInstance, isQuestion } = operation ?? {};
  const answer = id === undefined ? run : runOnInstance && ((made: TypeCall) => runOnInstance({ ...made, id }));
  if (!operation || !answer) throw noOperation();
  const isGet = isQuestion === true && request.method === 'GET';
  if (!isGet && request.method !== 'POST') throw notAllowed(isQuestion ? ['GET', 'POST'] : ['POST']);
  const scope = operation.scopes.find((letter) => call.token.may(type.name, letter)) ?? operation.scopes[0];
  if (scope) refuseScope(call.token, { type: type.name, scope });
  if (isGet) return answer({ ...call, type });
  refuseContentType(request, 'json');
  return answer({ ...call, type, body: await readValidBody(request, response) });
}

function noOperation(): FhirProblem {
  return new FhirProblem(404, [{ code: 'not-supported', diagnostics: 'There is no such operation here' }]);
}

export async function dispatch(exchange: Exchange): Promise<FhirAnswer> {
  const { call, request, response } = exchange;
  const [typeName, id, ...rest] = segmentsOf(request);
  if (typeName === undefined) {
    if (request.method !== 'POST') throw notAllowed(['POST']);
    refuseContentType(request, 'json');
    return transaction({ ...call, body: await readValidBody(request, response) });
  }
  const type = resourceTypeOf(typeName);
  if (!type)
    throw new FhirProblem(404, [{ code: 'not-supported', diagnostics: 'There is no such resource type here' }]);
  if (id === undefined) return onType(exchange, type, 'plain');
  const [history, vid] = rest;
  if (history === '_history' && vid !== undefined && rest.length === 2) return onVersion(exchange, type, { id, vid });
  const [name, ...further] = id.startsWith('$') ? [id, ...rest] : rest;
  if (name?.startsWith('$') && further.length === 0)
    return onOperation(exchange, type, { name: name.slice(1), ...(name === id ? {} : { id }) });
  if (rest.length > 0) throw noOperation();
  return id === '_search' ? onType(exchange, type, '_search') : onInstance(exchange, type, id);
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
  const rate = createRequestRate();
  router.get('/metadata', publicDocument(capabilityStatement(deps.publicUrl)));
  router.get('/.well-known/smart-configuration', smartRoute(deps.publicUrl));
  router.use(async (request, response) => {
    const token = await authenticate(deps, request);
    await refuseTooMany(rate, token);
    const query = queryOf(request);
    refuseFormat(request, query, '4.0');
    const ctx = deps.contextFor(token.clinicId, { kind: 'api-client', id: token.clientId });
    const base = `${deps.publicUrl}/fhir/R4`;
    const call: FhirCall = { ctx, token, base, query, body: undefined, header: (name) => request.get(name) };
    send(response, await dispatch({ call, request, response }));
  });
  router.use(errorHandler(deps));
  return router;
}
