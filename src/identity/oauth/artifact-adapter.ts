import { errors, Provider, type Adapter, type AdapterPayload } from 'oidc-provider';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { keyIdOf, type FindKeys, type KeySet } from './client-keys.ts';

/** What the token endpoint must know of a registered system. */
export interface RegisteredClient {
  readonly clinicId: ClinicId;
  readonly id: string;
  /** By value, or at an address: one of the two. */
  readonly jwks?: KeySet;
  readonly jwksUrl?: string;
  readonly scopes: readonly string[];
  readonly active: boolean;
  readonly requestsPerMinute: number;
}

export type FindClient = (clientId: string) => Promise<RegisteredClient | undefined>;

/** Our own members of a client's metadata, read back when its token is made. */
export const CLINIC_MEMBER = 'centralita_clinic';
export const SCOPES_MEMBER = 'centralita_scopes';
export const RATE_MEMBER = 'centralita_rate';

const LONGEST_CLIENT_ID = 200;
const DEFAULT_TTL_SECONDS = 600;

function clientMetadata(client: RegisteredClient, jwks: KeySet): AdapterPayload {
  return {
    client_id: client.id,
    jwks: { keys: [...jwks.keys] },
    token_endpoint_auth_method: 'private_key_jwt',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES384',
    [CLINIC_MEMBER]: client.clinicId,
    [SCOPES_MEMBER]: client.scopes.join(' '),
    [RATE_MEMBER]: client.requestsPerMinute,
  };
}

export interface ClientSource {
  readonly findClient: FindClient;
  readonly findKeys: FindKeys;
}

/** The metadata of a client that may sign now: undefined for one that is unknown, switched off, or whose keys are not to be had. */
async function signingClient({ findClient, findKeys }: ClientSource, id: string): Promise<AdapterPayload | undefined> {
  if (id.length > LONGEST_CLIENT_ID || id.includes('\0')) return undefined;
  const client = await findClient(id);
  if (!client?.active) return undefined;
  // The request that is being answered says which key it was signed with.
  const {
    jwksUrl,
    jwks = jwksUrl && (await findKeys(jwksUrl, keyIdOf(Provider.ctx?.oidc.params?.['client_assertion']))),
  } = client;
  return jwks ? clientMetadata(client, jwks) : undefined;
}

/** Clients come from the clinic's registrations; only used assertion ids are written, in real time and outside any clinic. */
export function createArtifactAdapter(runtime: RuntimeContext, source: ClientSource) {
  return function artifactAdapter(kind: string): Adapter {
    const unsupported = async (): Promise<never> => {
      throw new Error(`${kind} is not supported`);
    };
    return {
      async find(id) {
        if (kind === 'Client') return signingClient(source, id);
        const [row] = await runtime.db.inSystem((tx) =>
          tx.sql<{ payload: AdapterPayload }>(
            'select payload from oauth_artifact where kind = $1 and id = $2 and expires_at > $3',
            [kind, id, new Date(runtime.clock.real())],
          ),
        );
        return row?.payload;
      },
      async upsert(id, payload, expiresIn) {
        const now = runtime.clock.real();
        const added = await runtime.db.inSystem(async (tx) => {
          await tx.run('delete from oauth_artifact where kind = $1 and expires_at <= $2', [kind, new Date(now)]);
          return tx.run(
            'insert into oauth_artifact (kind, id, payload, expires_at) values ($1, $2, $3, $4) on conflict do nothing',
            [kind, id, payload, new Date(now + (expiresIn ?? DEFAULT_TTL_SECONDS) * 1_000)],
          );
        });
        // Two requests with one assertion at the same moment: both found nothing, only one may write.
        if (added === 0) throw new errors.InvalidClientAuth('client assertion tokens must only be used once');
      },
      consume: unsupported,
      destroy: unsupported,
      findByUid: unsupported,
      findByUserCode: unsupported,
      revokeByGrantId: unsupported,
    };
  };
}
