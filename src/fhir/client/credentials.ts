import type { EhrConnection } from './ehr-connection.ts';
import { SmartTokens, type TokenDeps } from './smart-token.ts';

/** What shows the server who asks: the header that goes with each request below the base, and nowhere else. */
export interface Credentials {
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Others than those that were refused with 401, or undefined where there are no others. */
  renewed(refused: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>> | undefined>;
  /** SMART scopes that were granted, as far as the server has said. */
  scope(): string | undefined;
}

function fixed(headers: Readonly<Record<string, string>>): Credentials {
  return { headers: async () => headers, renewed: async () => undefined, scope: () => undefined };
}

const BEARER = 'Bearer ';

export function credentialsOf(connection: EhrConnection, deps: TokenDeps): Credentials {
  const { auth } = connection;
  switch (auth.kind) {
    case 'none':
      return fixed({});
    case 'basic': {
      const pair = Buffer.from(`${auth.username}:${auth.password}`, 'utf8').toString('base64');
      return fixed({ authorization: `Basic ${pair}` });
    }
    case 'header':
      return fixed({ [auth.name.toLowerCase()]: auth.value });
    case 'client-secret':
    case 'private-key-jwt': {
      const tokens = new SmartTokens(connection, auth, deps);
      const bearer = (token: string) => ({ authorization: `${BEARER}${token}` });
      return {
        headers: async () => bearer(await tokens.current()),
        renewed: async ({ authorization = '' }) => bearer(await tokens.insteadOf(authorization.slice(BEARER.length))),
        scope: () => tokens.scope,
      };
    }
  }
}
