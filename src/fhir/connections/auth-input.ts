import { z } from 'zod';
import { required } from '../../platform/kernel/assert.ts';
import type { EhrAuth } from '../client/ehr-connection.ts';
import { SIGNING_ALGS, type AuthFacts, type SigningKey } from './connection.ts';

/** RFC 9110: a field name; and none that decides where a request goes or ends, or that a session lives in. */
const HEADER_NAME =
  /^(?!(?:host|cookie|connection|content-length|transfer-encoding|upgrade|te|expect|content-type|accept)$)[a-z0-9!#$%&'*+.^_`|~-]{1,100}$/i;
const PRINTABLE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

const secret = z.string().min(1).max(4_096);
const oauth = {
  clientId: z.string().min(1).max(500),
  scope: z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'expected scopes, one space between')
    .max(2_000)
    .default('system/*.cruds'),
  tokenUrl: z.string().max(2_000).optional().describe('Absent: found at .well-known/smart-configuration of the base'),
};

/** How the server wants to know who asks, as it is given at the desk's API and the CLI. Secrets go in here and never come out. */
export const authInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({
    kind: z.literal('basic'),
    username: z
      .string()
      .min(1)
      .max(500)
      .refine((name) => !name.includes(':'), 'a colon ends the name'),
    password: secret,
  }),
  z.object({
    kind: z.literal('header'),
    name: z.string().regex(HEADER_NAME, 'expected the name of a header that says who asks'),
    value: secret.regex(PRINTABLE, 'expected printable ASCII'),
  }),
  z.object({
    kind: z.literal('client-secret'),
    ...oauth,
    clientSecret: secret,
    sendBy: z.enum(['basic', 'post']).default('basic'),
  }),
  z.object({
    kind: z.literal('private-key-jwt'),
    ...oauth,
    alg: z
      .enum(SIGNING_ALGS)
      .default('ES384')
      .describe('The keys are made here; register the address of their public halves'),
  }),
]);
export type AuthInput = z.output<typeof authInput>;

/** What may be shown of it. */
export function factsOf(input: AuthInput): AuthFacts {
  switch (input.kind) {
    case 'none':
      return { kind: 'none' };
    case 'basic':
      return { kind: 'basic', username: input.username };
    case 'header':
      return { kind: 'header', headerName: input.name };
    case 'client-secret':
    case 'private-key-jwt': {
      const { clientId, scope, tokenUrl } = input;
      const own = input.kind === 'client-secret' ? { sendBy: input.sendBy } : { alg: input.alg };
      return { kind: input.kind, clientId, scope, ...(tokenUrl === undefined ? {} : { tokenUrl }), ...own };
    }
  }
}

/** What the client needs of it; `key` signs where keys do. */
export function authOf(input: AuthInput, key: SigningKey | undefined): EhrAuth {
  if (input.kind !== 'private-key-jwt') return input;
  const { kind, clientId, scope, tokenUrl } = input;
  return { kind, clientId, scope, tokenUrl, key: required(key, 'the key that signs') };
}
