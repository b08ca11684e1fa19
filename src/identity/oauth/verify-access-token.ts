import { errors, importJWK, jwtVerify, type JWK } from 'jose';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import { TOKEN_ALG } from './signing-key.ts';
import { scopesAllow, type ScopeLetter } from './smart-scope.ts';
import { fhirAudience } from './token-provider.ts';

/** What a verified access token says. */
export interface AccessToken {
  readonly clinicId: ClinicId;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** What the client may ask of the FHIR server, at most. */
  readonly requestsPerMinute: number;
  /** Whether the scopes allow an interaction with a resource type; type `*` asks for all types at once. */
  may(resourceType: string, letter: ScopeLetter): boolean;
}

export type VerifyAccessToken = (token: string) => Promise<AccessToken | undefined>;

const LONGEST_TOKEN = 8_000;

/** Checks tokens with the public half of our own key: no database, no network. Undefined is "not valid", whatever the reason. */
export async function createAccessTokenVerifier(options: {
  readonly publicUrl: string;
  readonly runtime: Pick<RuntimeContext, 'clock'>;
  readonly signingKey: JWK;
}): Promise<VerifyAccessToken> {
  const { d: _private, ...publicJwk } = options.signingKey;
  const key = await importJWK(publicJwk, TOKEN_ALG);
  return async (token) => {
    if (token.length > LONGEST_TOKEN) return undefined;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: options.publicUrl,
        audience: fhirAudience(options.publicUrl),
        algorithms: [TOKEN_ALG],
        typ: 'at+jwt',
        requiredClaims: ['exp', 'client_id', 'clinic', 'scope', 'rate'],
        currentDate: new Date(options.runtime.clock.real()),
      });
      const { clinic, client_id: clientId, scope, rate } = payload;
      const clinicId = parseId<ClinicId>(clinic);
      if (clinicId === undefined || typeof clientId !== 'string' || typeof scope !== 'string') return undefined;
      if (typeof rate !== 'number') return undefined;
      const scopes = scope.split(' ');
      return {
        clinicId,
        clientId,
        scopes,
        requestsPerMinute: rate,
        may: (type, letter) => scopesAllow(scopes, type, letter),
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}
