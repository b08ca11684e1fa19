export { createOAuth, type OAuth } from './oauth-routes.ts';
export { loadOrCreateSigningKey } from './signing-key.ts';
export { scopesAllow, type ScopeLetter } from './smart-scope.ts';
export { type AccessToken, type VerifyAccessToken } from './verify-access-token.ts';
