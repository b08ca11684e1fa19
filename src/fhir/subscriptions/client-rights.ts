import { apiClient, scopesAllow, type ApiClient } from '../../identity/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { Content } from './domain/subscription.ts';

/** Why nothing may be delivered to a client any more; undefined while it may. */
export type RightsFault = 'client-revoked' | 'scope-missing';

interface Wanted {
  readonly clientId: string;
  readonly resourceType: string;
  readonly content: Content;
}

function faultOf(client: ApiClient | undefined, { resourceType, content }: Wanted): RightsFault | undefined {
  if (!client?.active) return 'client-revoked';
  const { scopes } = client;
  const reads = scopesAllow(scopes, resourceType, 'r');
  const enough =
    content === 'full-resource' || content === 'resource' ? reads : reads || scopesAllow(scopes, resourceType, 's');
  return enough ? undefined : 'scope-missing';
}

/** What each client may be told now, by its registration: a scope that was taken away ends its deliveries. In the order of the questions. */
export async function rightsFaults(
  runtime: RuntimeContext,
  wanted: readonly Wanted[],
): Promise<readonly (RightsFault | undefined)[]> {
  const ids = [...new Set(wanted.map(({ clientId }) => clientId))];
  const clients = new Map(await Promise.all(ids.map(async (id) => [id, await apiClient(runtime, id)] as const)));
  return wanted.map((one) => faultOf(clients.get(one.clientId), one));
}
