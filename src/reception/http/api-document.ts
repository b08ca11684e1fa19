import { z } from 'zod';
import { required } from '../../platform/kernel/assert.ts';
import type { DescribedRoute, RouteFamily } from '../../identity/index.ts';
import { REFUSALS } from './refusals.ts';
import { ROUTES } from './routes.ts';
import { problemOut } from './shapes/common.ts';

type Json = Readonly<Record<string, unknown>>;

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): readonly Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] }: ObjectSchema = jsonSchema(schema, 'input');
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const IDEMPOTENCY_KEY = { $ref: '#/components/parameters/IdempotencyKey' };

function problems(route: DescribedRoute, refusals: RouteFamily['refusals']): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of route.refusals ?? []) {
    const { status, title } = required(refusals[code], code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${code}\`: ${title}`]);
  }
  const said = [...byStatus].map(([status, sentences]) => [
    status,
    { description: sentences.join('. '), content: PROBLEM },
  ]);
  const usual = {
    400: { description: 'Something in the request is not valid; `errors` says where', content: PROBLEM },
    ...(route.policy === 'stranger'
      ? {}
      : {
          401: { description: 'Nobody is signed in', content: PROBLEM },
          403: { description: 'Not allowed for this role or token, or the CSRF token is missing', content: PROBLEM },
        }),
  };
  return { ...usual, ...Object.fromEntries(said) };
}

function success(route: DescribedRoute): Json {
  const { answer, contentType } = route;
  if (contentType !== undefined)
    return { description: 'A stream', content: { [contentType]: { schema: { type: 'string' } } } };
  if (!answer) return { description: 'Done' };
  return { description: 'Done', content: { 'application/json': { schema: jsonSchema(answer, 'output') } } };
}

function operation(route: DescribedRoute, refusals: RouteFamily['refusals']): Json {
  const mutates = route.method !== 'get';
  const given = [
    ...parameters(route.params, 'path'),
    ...parameters(route.query, 'query'),
    ...(mutates && route.policy !== 'stranger' ? [IDEMPOTENCY_KEY] : []),
  ];
  const body = route.body && {
    required: !route.body.safeParse(undefined).success,
    content: { 'application/json': { schema: jsonSchema(route.body, 'input') } },
  };
  return {
    operationId: `${route.method}${route.path.replaceAll(/[^a-zA-Z]+(\w?)/g, (_all, letter: string) => letter.toUpperCase())}`,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    'x-policy': route.policy,
    ...(route.policy === 'stranger' ? { security: [] } : {}),
    ...(given.length > 0 ? { parameters: given } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: { [route.status]: success(route), ...problems(route, refusals) },
  };
}

function paths(families: readonly RouteFamily[]): Json {
  const found: Record<string, Record<string, Json>> = {};
  for (const { routes, refusals } of families) {
    for (const route of routes) {
      found[route.path] = { ...found[route.path], [route.method]: operation(route, refusals) };
    }
  }
  return found;
}

/** The description of the API: OpenAPI 3.1, made from the table of routes and from those of other modules. */
export function apiDocument(publicUrl: string, others: readonly RouteFamily[] = []): Json {
  const families = [{ routes: ROUTES, refusals: REFUSALS }, ...others];
  const tags = families.flatMap(({ routes }) => routes.map(({ tag }) => tag));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Centralita desk API',
      version: '1.0.0',
      description:
        'What the reception desk works with. Staff sign in with a session cookie; programs send the access token of /oauth/token. ' +
        'Errors are problem documents (RFC 9457). A mutating request may carry an Idempotency-Key.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${publicUrl.replace(/\/$/, '')}/api/v1` }],
    security: [{ session: [], csrf: [] }, { token: [] }],
    tags: [...new Set(tags)].map((name) => ({ name })),
    paths: paths(families),
    components: {
      schemas: { Problem: jsonSchema(problemOut, 'output') },
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description:
            'The same key and body replay the first answer for two days, without what is shown once (a password, a secret); another body is 422, one in flight 409.',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'centralita_session' },
        csrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description: 'With every mutating request by cookie',
        },
        token: { type: 'http', scheme: 'bearer', description: 'An access token of /oauth/token' },
      },
    },
  };
}
