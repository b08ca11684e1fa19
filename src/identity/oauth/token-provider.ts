import { errors, Provider, type Configuration, type ResourceServer } from 'oidc-provider';
import type { JWK } from 'jose';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { SendOutside } from '../../platform/http/outside-request.ts';
import {
  CLINIC_MEMBER,
  createArtifactAdapter,
  RATE_MEMBER,
  SCOPES_MEMBER,
  type FindClient,
} from './artifact-adapter.ts';
import { createClientKeys } from './client-keys.ts';
import { TOKEN_ALG } from './signing-key.ts';
import { grantedScopes } from './smart-scope.ts';

/** SMART Backend Services: tokens and assertions live for five minutes at most. */
const TOKEN_TTL_SECONDS = 300;
const ASSERTION_TTL_SECONDS = 300;
const CLOCK_TOLERANCE_SECONDS = 15;
const MOST_SCOPES = 100;

export interface TokenProviderOptions {
  /** Issuer and base of the audience, without a slash at its end. Never taken from the request's Host. */
  readonly publicUrl: string;
  readonly runtime: RuntimeContext;
  readonly signingKey: JWK;
  readonly findClient: FindClient;
  /** Fetches the keys that clients publish. */
  readonly sendOutside: SendOutside;
}

export function fhirAudience(publicUrl: string): string {
  return `${publicUrl}/fhir/R4`;
}

function tokenUrl(publicUrl: string): string {
  return `${publicUrl}/oauth/token`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fhirServer(publicUrl: string, requested: readonly string[], allowed: readonly string[]): ResourceServer {
  if (requested.length > MOST_SCOPES) throw new errors.InvalidScope('too many scopes', requested.slice(0, 1).join(' '));
  const granted = grantedScopes(requested, allowed);
  if (granted.length === 0)
    throw new errors.InvalidScope('no requested scope is allowed for this client', requested.join(' '));
  return {
    scope: granted.join(' '),
    audience: fhirAudience(publicUrl),
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_TTL_SECONDS,
    jwt: { sign: { alg: TOKEN_ALG } },
  };
}

function configuration({
  publicUrl,
  runtime,
  signingKey,
  findClient,
  sendOutside,
}: TokenProviderOptions): Configuration {
  const off = { enabled: false } as const;
  return {
    adapter: createArtifactAdapter(runtime, { findClient, findKeys: createClientKeys(runtime, sendOutside) }),
    jwks: { keys: [{ ...signingKey, kty: 'EC' }] },
    scopes: [],
    responseTypes: [],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES384', 'RS384'],
      idTokenSigningAlgValues: [TOKEN_ALG],
    },
    extraClientMetadata: { properties: [CLINIC_MEMBER, SCOPES_MEMBER, RATE_MEMBER] },
    routes: { token: '/token', jwks: '/jwks' },
    ttl: { ClientCredentials: TOKEN_TTL_SECONDS },
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    features: {
      clientCredentials: { enabled: true },
      devInteractions: off,
      userinfo: off,
      rpInitiatedLogout: off,
      resourceIndicators: {
        enabled: true,
        defaultResource: () => fhirAudience(publicUrl),
        getResourceServerInfo: (ctx, resource, client) => {
          if (resource !== fhirAudience(publicUrl)) throw new errors.InvalidTarget();
          const server = fhirServer(
            publicUrl,
            [...ctx.oidc.requestParamScopes],
            text(client[SCOPES_MEMBER]).split(' '),
          );
          // The library grants whole scopes as they were asked for, or none; SMART lets us grant the part that is allowed.
          Object.assign(ctx.oidc.params ?? {}, { scope: server.scope });
          return server;
        },
      },
    },
    extraTokenClaims: (ctx) => ({
      clinic: text(ctx.oidc.client?.[CLINIC_MEMBER]),
      rate: Number(ctx.oidc.client?.[RATE_MEMBER]),
    }),
    assertJwtClientAuthClaimsAndHeader: (_ctx, claims, header) => {
      const latest = runtime.clock.real() / 1_000 + ASSERTION_TTL_SECONDS + CLOCK_TOLERANCE_SECONDS;
      if (typeof claims['exp'] !== 'number' || claims['exp'] > latest) {
        throw new errors.InvalidClientAuth('the assertion must expire within five minutes');
      }
      if (claims.sub !== claims.iss) throw new errors.InvalidClientAuth('sub must be the client id');
      if (typeof claims['jti'] !== 'string' || claims['jti'].length > 500)
        throw new errors.InvalidClientAuth('jti is not valid');
      if (header['kid'] === undefined) throw new errors.InvalidClientAuth('the header must name a key (kid)');
    },
  };
}

/** The certified token endpoint, reduced to client_credentials with private_key_jwt. */
export function createTokenProvider(options: TokenProviderOptions): Provider {
  const { publicUrl, runtime } = options;
  const provider = new Provider(publicUrl, configuration(options));
  // The library would accept addresses made from the Host header; a proxy or a test may reach us by another name.
  Object.defineProperty(provider.OIDCContext.prototype, 'clientJwtAuthExpectedAudience', {
    value: () => new Set([tokenUrl(publicUrl)]),
  });
  provider.on('server_error', (ctx, error) => {
    if (error instanceof DatabaseUnavailable) {
      ctx.status = 503;
      ctx.set('retry-after', '5');
      return;
    }
    runtime.log.error({ error }, 'The token endpoint ended with an error of ours.');
  });
  return provider;
}
