import { CSRF_TOKEN_INVALID } from '../../identity/index.ts';
import { HttpProblem, type Problem } from '../../platform/http/problem.ts';

/** Every refusal of the commands on connections, as the problem that the API answers. */
export const CONNECTION_REFUSALS = {
  'csrf-token-invalid': CSRF_TOKEN_INVALID,
  'ehr-url-not-allowed': {
    status: 422,
    title: 'The address is not allowed',
    detail:
      '`why` says what is wrong. Hosts within your network, and plain http, are allowed by EHR_INSIDE_HOSTS only.',
  },
  'ehr-connection-unknown': { status: 404, title: 'There is no such connection' },
  'ehr-connection-exists': { status: 409, title: 'The clinic already has a connection: change or remove that one' },
  'ehr-connection-changed': { status: 409, title: 'Somebody else has changed it in the meantime' },
  'ehr-secret-needed': { status: 422, title: 'Another host needs the secrets again' },
  'ehr-not-mirrored': { status: 404, title: 'This connection is not mirrored: begin by POST' },
  'clinic-unknown': { status: 409, title: 'The clinic has no name and zone yet: import its Organization first' },
  'ehr-key-first': {
    status: 409,
    title: 'The server has to know our key first',
    detail: 'Save the connection, register its `jwksUrl` there, and probe it then.',
  },
  'ehr-no-key': { status: 422, title: 'This connection has no keys' },
} as const satisfies Readonly<Record<string, Omit<Problem, 'code'>>>;

export type ConnectionRefusalCode = keyof typeof CONNECTION_REFUSALS;

/** The value, or the problem of the refusal, thrown. */
export function accepted<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: ConnectionRefusalCode; readonly why?: string } },
): T {
  if (result.ok) return result.value;
  const { code, ...facts } = result.error;
  throw new HttpProblem({ code, ...CONNECTION_REFUSALS[code], facts });
}
