import { apiClient, scopesAllow } from '../../identity/index.ts';
import type { RuntimeContext } from '../../platform/kernel/context.ts';
import type { Content } from './domain/subscription.ts';

/** Why nothing may be delivered to a client any more; undefined while it may. */
export type RightsFault = 'client-revoked' | 'scope-missing';

/** What a client may be told now, by its registration: a scope that was taken away ends its deliveries. */
export async function rightsFault(
  runtime: RuntimeContext,
  wanted: { readonly clientId: string; readonly resourceType: string; readonly content: Content },
): Promise<RightsFault | undefined> {
  const client = await apiClient(runtime, wanted.clientId);
  if (!client?.active) return 'client-revoked';
  const { scopes } = client;
  const reads = scopesAllow(scopes, wanted.resourceType, 'r');
  const enough = wanted.content === 'full-resource' ? reads : reads || scopesAllow(scopes, wanted.resourceType, 's');
  return enough ? undefined : 'scope-missing';
}
