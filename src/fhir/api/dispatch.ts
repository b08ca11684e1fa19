import { resourceTypeOf } from '../search/registry.ts';
import type { ResourceType } from '../search/resource-type.ts';
import type { FhirAnswer, FhirCall, FhirToken, TypeCall } from './fhir-call.ts';
import {
  interactionOf,
  operationOf,
  type Interaction,
  type InstanceInteraction,
  type TypeInteraction,
} from './interaction-table.ts';
import { FhirProblem } from './operation-outcome.ts';
import { refuseInvalid } from './valid-body.ts';

/** A request without its carrier: HTTP, or an entry of a Bundle. Bodies are read only where something is to be done with them. */
export interface FhirRequest {
  readonly method: string;
  /** The path below the base, decoded. */
  readonly segments: readonly string[];
  readonly readJson: () => Promise<unknown>;
  readonly readPatch: () => Promise<unknown>;
  readonly readForm: () => Promise<FhirCall['query']>;
}

type Codes<I extends Interaction> = Readonly<Record<string, I['code']>>;

/** What each kind of address does by each method. PUT and PATCH of a type are the conditional forms. */
const ON_TYPE: Codes<TypeInteraction> = {
  GET: 'search-type',
  POST: 'create',
  PUT: 'conditional-update',
  PATCH: 'conditional-patch',
};
const ON_SEARCH: Codes<TypeInteraction> = { POST: 'search-type' };
const ON_TYPE_HISTORY: Codes<TypeInteraction> = { GET: 'history-type' };
const ON_INSTANCE: Codes<InstanceInteraction> = { GET: 'read', PUT: 'update', PATCH: 'patch', DELETE: 'delete' };
const ON_HISTORY: Codes<InstanceInteraction> = { GET: 'history-instance' };
const ON_VERSION: Codes<InstanceInteraction> = { GET: 'vread' };

function notAllowed(allowed: readonly string[]): FhirProblem {
  const diagnostics =
    allowed.length === 0 ? 'Nothing is supported here' : `Only ${allowed.join(', ')} is supported here`;
  return new FhirProblem(405, [{ code: 'not-supported', diagnostics }], { allow: allowed.join(', ') });
}

function refuseScope(token: FhirToken, { type, scope }: Pick<Interaction, 'type' | 'scope'>): void {
  if (token.may(type, scope)) return;
  const diagnostics = `The access token's scopes do not include system/${type}.${scope}`;
  throw new FhirProblem(403, [{ code: 'forbidden', diagnostics }], {
    'www-authenticate': `Bearer realm="fhir", error="insufficient_scope", scope="system/${type}.${scope}"`,
  });
}

/** What the method does at an address of this type, once the token allows it; 405 with what would be allowed. */
function chosen<Code extends Interaction['code']>(
  { call, request }: { readonly call: FhirCall; readonly request: FhirRequest },
  type: ResourceType,
  codes: Readonly<Record<string, Code>>,
): Extract<Interaction, { code: Code }> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const code = Object.hasOwn(codes, method) ? codes[method] : undefined;
  const interaction = code && interactionOf(type.name, code);
  if (!interaction)
    throw notAllowed(Object.keys(codes).filter((name) => codes[name] && interactionOf(type.name, codes[name])));
  refuseScope(call.token, interaction);
  return interaction;
}

interface Exchange {
  readonly call: FhirCall;
  readonly request: FhirRequest;
}

/** An update is held against R4 once its `If-Match` has been asked, by its interaction. */
const VALID_FIRST: readonly Interaction['code'][] = ['create', 'conditional-update'];

async function bodyOf({ request }: Exchange, code: Interaction['code']): Promise<unknown> {
  if (request.method === 'PATCH') return request.readPatch();
  if (request.method !== 'PUT' && request.method !== 'POST') return undefined;
  const body = await request.readJson();
  if (VALID_FIRST.includes(code)) await refuseInvalid(body);
  return body;
}

async function onType(exchange: Exchange, type: ResourceType, codes: Codes<TypeInteraction>): Promise<FhirAnswer> {
  const interaction = chosen(exchange, type, codes);
  const { call, request } = exchange;
  if (codes === ON_SEARCH)
    return interaction.run({ ...call, type, query: [...call.query, ...(await request.readForm())] });
  return interaction.run({ ...call, type, body: await bodyOf(exchange, interaction.code) });
}

async function onInstance(
  exchange: Exchange,
  type: ResourceType,
  at: { readonly id: string; readonly versionId?: string; readonly codes: Codes<InstanceInteraction> },
): Promise<FhirAnswer> {
  const { codes, ...names } = at;
  const interaction = chosen(exchange, type, codes);
  return interaction.run({ ...exchange.call, ...names, type, body: await bodyOf(exchange, interaction.code) });
}

/** The call as one of a transaction of IHE: every entry that it leaves in the trail says so. */
function within(call: FhirCall, transaction: string | undefined): FhirCall {
  const { ctx } = call;
  if (transaction === undefined || ctx.actor.kind !== 'api-client') return call;
  return { ...call, ctx: { ...ctx, actor: { ...ctx.actor, transaction } } };
}

async function onOperation(
  { call: asked, request }: Exchange,
  type: ResourceType,
  { name, id }: { readonly name: string; readonly id?: string },
): Promise<FhirAnswer> {
  const operation = operationOf(type.name, name);
  const call = within(asked, operation?.transaction);
  const { run, runOnInstance, isQuestion } = operation ?? {};
  const answer = id === undefined ? run : runOnInstance && ((made: TypeCall) => runOnInstance({ ...made, id }));
  if (!operation || !answer) throw noOperation();
  const isGet = isQuestion === true && request.method === 'GET';
  if (!isGet && request.method !== 'POST') throw notAllowed(isQuestion ? ['GET', 'POST'] : ['POST']);
  const scope = operation.scopes.find((letter) => call.token.may(type.name, letter)) ?? operation.scopes[0];
  if (scope) refuseScope(call.token, { type: type.name, scope });
  if (isGet) return answer({ ...call, type });
  const body = await request.readJson();
  const { isKnown } = operation;
  await refuseInvalid(body, isKnown && ((resource) => isKnown(call, resource)));
  return answer({ ...call, type, body });
}

function noOperation(): FhirProblem {
  return new FhirProblem(404, [{ code: 'not-supported', diagnostics: 'There is no such operation here' }]);
}

/** Leads a request below the base to its interaction or operation. Throws 403, 404, 405. */
export async function dispatch(call: FhirCall, request: FhirRequest): Promise<FhirAnswer> {
  const exchange: Exchange = { call, request };
  const [typeName, first, second, third, ...rest] = request.segments;
  const type = (call.face?.typeOf ?? resourceTypeOf)(typeName);
  if (!type)
    throw new FhirProblem(404, [{ code: 'not-supported', diagnostics: 'There is no such resource type here' }]);
  if (first === undefined) return onType(exchange, type, ON_TYPE);
  if (second?.startsWith('$') && third === undefined)
    return onOperation(exchange, type, { name: second.slice(1), id: first });
  if (rest.length > 0 || (second !== undefined && second !== '_history')) throw noOperation();
  if (second === '_history')
    return third === undefined
      ? onInstance(exchange, type, { id: first, codes: ON_HISTORY })
      : onInstance(exchange, type, { id: first, versionId: third, codes: ON_VERSION });
  if (first.startsWith('$')) return onOperation(exchange, type, { name: first.slice(1) });
  if (first === '_search') return onType(exchange, type, ON_SEARCH);
  if (first === '_history') return onType(exchange, type, ON_TYPE_HISTORY);
  return onInstance(exchange, type, { id: first, codes: ON_INSTANCE });
}
