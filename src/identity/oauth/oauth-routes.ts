import express, { type Router } from 'express';
import type { JWK } from 'jose';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { SendOutside } from '../../platform/http/outside-request.ts';
import type { FindClient } from './artifact-adapter.ts';
import { createTokenProvider } from './token-provider.ts';
import { createAccessTokenVerifier, type VerifyAccessToken } from './verify-access-token.ts';

export interface OAuthOptions {
  /** As `PUBLIC_URL`; issuer, token address and audience are made from it alone. */
  readonly publicUrl: string;
  readonly runtime: RuntimeContext;
  /** See `loadOrCreateSigningKey`. */
  readonly signingKey: JWK;
  readonly findClient: FindClient;
  /** Fetches the keys that clients publish at an address. */
  readonly sendOutside: SendOutside;
}

export interface OAuth {
  /** For `/oauth`: `POST /token` and `GET /jwks`; everything else falls through to the application's 404. */
  readonly router: Router;
  readonly verifyAccessToken: VerifyAccessToken;
}

/** The SMART Backend Services token endpoint and the check of its tokens. Body parsers must not stand before the router. */
export async function createOAuth(options: OAuthOptions): Promise<OAuth> {
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const provider = createTokenProvider({ ...options, publicUrl });
  const handle = provider.callback();
  const router = express.Router();
  router.post('/token', handle);
  router.get('/jwks', (request, response) => {
    response.setHeader('cache-control', 'public, max-age=300');
    return handle(request, response);
  });
  return { router, verifyAccessToken: await createAccessTokenVerifier({ ...options, publicUrl }) };
}
