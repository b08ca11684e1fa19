import { randomBytes } from 'node:crypto';
import { Router, urlencoded, type RequestHandler } from 'express';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { outcome } from './fhir-json.ts';
import type { Manners } from './manners.ts';
import { occasionOf } from './occasion.ts';

/** Who may come in. `backend-services`: SMART Backend Services, the public keys given by value or by URL. */
export type AccessRule =
  | { readonly kind: 'open' }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'backend-services';
      readonly clientId: string;
      readonly jwks?: { readonly keys: readonly object[] };
      readonly jwksUrl?: string;
      readonly tokenSeconds?: number;
    };

export interface Access {
  readonly gate: RequestHandler;
  /** `/token` */
  readonly tokenRoutes: Router;
  /** How many tokens were given out. */
  tokensGiven(): number;
  /** Every token given so far is worth nothing from now on. */
  revokeTokens(): void;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** SMART Backend Services 2.2: tokens live for five minutes at most, and so do assertions. */
const FIVE_MINUTES_S = 300;
const MAX_JTIS = 10_000;

interface AccessDeps {
  readonly rule: AccessRule;
  readonly manners: Manners;
  readonly tokenUrl: () => string;
  readonly now: () => number;
}

export function createAccess({ rule, manners, tokenUrl, now }: AccessDeps): Access {
  const tokens = new Map<string, number>();
  const used = new Set<string>();
  let given = 0;

  const isValid = (token: string): boolean => {
    if (rule.kind === 'open') return true;
    if (rule.kind === 'token') return token === rule.token;
    return (tokens.get(token) ?? 0) > now();
  };

  const gate: RequestHandler = (req, res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? '';
    if (isValid(token) && !manners.take('token-refused', occasionOf(req))) return next();
    res.setHeader('www-authenticate', 'Bearer');
    res.status(401).json(outcome({ code: 'login', text: 'A valid access token is needed' }));
  };

  const tokenRoutes = Router();
  tokenRoutes.post('/token', urlencoded({ extended: false, limit: '16kb' }), async (req, res) => {
    res.setHeader('cache-control', 'no-store');
    if (rule.kind !== 'backend-services') return void res.status(400).json({ error: 'unauthorized_client' });
    const form = req.body as Readonly<Record<string, string>>;
    if (form['grant_type'] !== 'client_credentials')
      return void res.status(400).json({ error: 'unsupported_grant_type' });
    if (form['client_assertion_type'] !== ASSERTION_TYPE)
      return void res.status(400).json({ error: 'invalid_request' });
    const keys = rule.jwksUrl
      ? createRemoteJWKSet(new URL(rule.jwksUrl), { cooldownDuration: 0, timeoutDuration: 2_000 })
      : createLocalJWKSet((rule.jwks ?? { keys: [] }) as unknown as JSONWebKeySet);
    try {
      const { payload } = await jwtVerify(form['client_assertion'] ?? '', keys, {
        algorithms: ['RS384', 'ES384'],
        issuer: rule.clientId,
        subject: rule.clientId,
        audience: tokenUrl(),
        requiredClaims: ['exp', 'jti'],
        currentDate: new Date(now()),
      });
      const tooLong = (payload.exp ?? 0) * 1000 > now() + FIVE_MINUTES_S * 1000 + 5_000;
      if (tooLong || !payload.jti || used.has(payload.jti))
        throw new errors.JWTInvalid('exp too far, or jti used before');
      if (used.size >= MAX_JTIS) used.clear();
      used.add(payload.jti);
    } catch (error) {
      return void res.status(400).json({ error: 'invalid_client', error_description: (error as Error).message });
    }
    const token = randomBytes(24).toString('base64url');
    const seconds = rule.tokenSeconds ?? FIVE_MINUTES_S;
    tokens.set(token, now() + seconds * 1000);
    given += 1;
    res.json({ access_token: token, token_type: 'bearer', expires_in: seconds, scope: form['scope'] ?? '' });
  });

  return { gate, tokenRoutes, tokensGiven: () => given, revokeTokens: () => tokens.clear() };
}

/** `.well-known/smart-configuration`, SMART App Launch 2.2. */
export function smartConfiguration(tokenUrl: string): object {
  return {
    token_endpoint: tokenUrl,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
    scopes_supported: ['system/*.cruds'],
    capabilities: ['client-confidential-asymmetric', 'permission-v2'],
  };
}
