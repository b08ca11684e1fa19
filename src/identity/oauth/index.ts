export { createOAuth, type OAuth, type OAuthOptions } from './oauth-routes.ts';
export { loadOrCreateSigningKey } from './signing-key.ts';
export { grantedScopes, scopesAllow, type ScopeLetter } from './smart-scope.ts';
export { type AccessToken, type VerifyAccessToken } from './verify-access-token.ts';
export { type FindClient, type RegisteredClient } from './artifact-adapter.ts';
