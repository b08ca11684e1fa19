import { z } from 'zod';
import { parseId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { authInput } from '../connections/auth-input.ts';
import { MANNERS, MOST_REQUESTS_PER_SECOND } from '../client/ehr-connection.ts';
import { SIGNING_ALGS, type ConnectionView, type EhrConnectionId } from '../connections/connection.ts';

const address = z
  .string()
  .min(1)
  .max(2_000)
  .meta({ examples: ['https://ehr.example/fhir/R4'] });
const version = z.enum(['R4', 'R5']);
const requestsPerSecond = z
  .int()
  .min(1)
  .max(MOST_REQUESTS_PER_SECOND)
  .optional()
  .describe(
    `What the server bears; twice as many at once after a rest. Absent: as it was, at first ${MANNERS.requestsPerSecond}`,
  );

export const connectionParams = z.object({
  id: z
    .string()
    .max(64)
    .meta({ format: 'uuid' })
    .transform((text, ctx): EhrConnectionId => {
      const id = parseId<EhrConnectionId>(text);
      if (id === undefined) ctx.addIssue({ code: 'custom', message: 'expected a UUID' });
      return id ?? ('' as EhrConnectionId);
    }),
});

export const newConnectionIn = z.object({
  baseUrl: address,
  version: version.default('R4'),
  auth: authInput,
  requestsPerSecond,
});

export const tryConnectionIn = z.object({
  id: connectionParams.shape.id.optional().describe('One that is there: what is left out is as it was'),
  baseUrl: address,
  version: version.default('R4'),
  auth: authInput.optional().describe('Absent, of one that is there: as it was'),
  requestsPerSecond,
});

export const changeConnectionIn = z
  .object({
    baseUrl: address.optional(),
    version: version.optional(),
    auth: authInput.optional().describe('Absent: as it was. Secrets go in and never come out'),
    requestsPerSecond,
  })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'nothing to change');

const strategyOut = z.object({
  slots: z.enum(['stored', 'find', 'computed']),
  booking: z.enum(['book-operation', 'post', 'task']),
  changes: z.enum(['topic', 'rest-hook', 'history', 'poll']),
  versioning: z.enum(['etag', 'none']),
  lastUpdated: z.boolean(),
  history: z
    .enum(['system', 'type'])
    .optional()
    .describe('Where `_history?_since=` tells of changes and deletions: of the whole server at once, or type by type'),
  conditionalCreate: z.boolean().optional().describe('Whether `If-None-Exist` is relied on'),
  pageSize: z.int(),
});

const reportOut = z.looseObject({
  reachable: z.boolean(),
  fault: z.string().optional(),
  declared: z.unknown().optional().describe('What the CapabilityStatement says'),
  seen: z.unknown().optional().describe('What the server did when it was asked'),
});

export const keysOut = z.object({ keys: z.array(z.looseObject({ kty: z.string().optional() })) });

export const connectionOut = z.object({
  id: z.uuid(),
  baseUrl: z.string(),
  version,
  auth: z.object({
    kind: z.enum(['none', 'basic', 'header', 'client-secret', 'private-key-jwt']),
    username: z.string().optional(),
    headerName: z.string().optional(),
    clientId: z.string().optional(),
    scope: z.string().optional(),
    tokenUrl: z.string().optional(),
    sendBy: z.enum(['basic', 'post']).optional(),
    alg: z.enum(SIGNING_ALGS).optional(),
  }),
  requestsPerSecond: z.int().describe('How many requests a second its server is asked at most'),
  jwksUrl: z.string().optional().describe('Where the server fetches our public keys; for private-key-jwt'),
  state: z.enum(['active', 'removed']),
  strategy: strategyOut.nullable(),
  report: reportOut.nullable(),
  probedAt: z.iso.datetime().nullable().describe('It is looked at again each week'),
  pausedAt: z.iso.datetime().nullable().describe('Since when nothing is read there and nothing written'),
  agendas: z
    .object({ stored: z.int(), computed: z.int() })
    .nullable()
    .describe(
      'Active agendas with Slots there, and those whose free times are reckoned here; null until some are mirrored',
    ),
  updatedAt: z.iso.datetime(),
});

export const probedOut = z.object({ report: reportOut, strategy: strategyOut.nullable() });

/** Where the server of a connection fetches our public keys. */
export function jwksUrlOf(publicUrl: string, id: EhrConnectionId): string {
  return `${publicUrl}/oauth/ehr/${id}/jwks`;
}

export function shownConnection(view: ConnectionView, publicUrl: string): z.input<typeof connectionOut> {
  const { id, baseUrl, version: fhirVersion, auth, state, strategy, report, probedAt, pausedAt, updatedAt } = view;
  const { agendas = null } = view;
  return {
    id,
    baseUrl,
    version: fhirVersion,
    auth,
    requestsPerSecond: view.requestsPerSecond ?? MANNERS.requestsPerSecond,
    ...(auth.kind === 'private-key-jwt' && state === 'active' ? { jwksUrl: jwksUrlOf(publicUrl, id) } : {}),
    state,
    strategy: strategy ?? null,
    report: report ? { ...report } : null,
    probedAt: probedAt === undefined ? null : toIso(probedAt),
    pausedAt: pausedAt === undefined ? null : toIso(pausedAt),
    agendas,
    updatedAt: toIso(updatedAt),
  };
}
