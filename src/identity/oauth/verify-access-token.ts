import { errors, importJWK, jwtVerify, type JWK } from 'jose';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId } from '../../platform/kernel/ids.ts';
import { SECOND_MS } from '../../platform/time/instant.ts';
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
/** A token is signed for five minutes; its signature is checked once. The one remembered longest goes first. */
const MOST_REMEMBERED = 1_000;

interface Remembered {
  readonly token: AccessToken;
  readonly expiresAtSeconds: number;
}

/** Checks tokens with the public half of our own key: no database, no network. Undefined is "not valid", whatever the reason. */
export async function createAccessTokenVerifier(options: {
  readonly publicUrl: string;
  readonly runtime: Pick<RuntimeContext, 'clock'>;
  readonly signingKey: JWK;
}): Promise<VerifyAccessToken> {
  const { d: _private, ...publicJwk } = options.signingKey;
  const key = await importJWK(publicJwk, TOKEN_ALG);
  const remembered = new Map<string, Remembered>();
  const remember = (text: string, made: Remembered) => {
    const [oldest] = remembered.size >= MOST_REMEMBERED ? remembered.keys() : [];
    if (oldest !== undefined) remembered.delete(oldest);
    remembered.set(text, made);
  };
  return async (token) => {
    if (token.length > LONGEST_TOKEN) return undefined;
    const before = remembered.get(token);
    if (before && before.expiresAtSeconds > options.runtime.clock.real() / SECOND_MS) return before.token;
    remembered.delete(token);
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: options.publicUrl,
        audience: fhirAudience(options.publicUrl),
        algorithms: [TOKEN_ALG],
        typ: 'at+jwt',
        requiredClaims: ['exp', 'client_id', 'clinic', 'scope', 'rate'],
        currentDate: new Date(options.runtime.clock.real()),
      });
      const { clinic, client_id: clientId, scope, rate, exp: expiresAtSeconds = 0 } = payload;
      const clinicId = parseId<ClinicId>(clinic);
      if (clinicId === undefined || typeof clientId !== 'string' || typeof scope !== 'string') return undefined;
      if (typeof rate !== 'number') return undefined;
      const scopes = scope.split(' ');
      const made: AccessToken = {
        clinicId,
        clientId,
        scopes,
        requestsPerMinute: rate,
        may: (type, letter) => scopesAllow(scopes, type, letter),
      };
      remember(token, { token: made, expiresAtSeconds });
      return made;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}
