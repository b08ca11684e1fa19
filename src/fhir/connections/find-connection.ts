import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import { createEhrClient } from '../client/create-ehr-client.ts';
import type { EhrClient } from '../client/ehr-client.ts';
import { agendaSources } from './agenda-sources.ts';
import type { ConnectionView, EhrConnectionId, PublicKeys } from './connection.ts';
import { connectionsOf, withSecrets, type StoredConnection } from './connection-rows.ts';
import type { ConnectionDeps } from './save-connection.ts';

/** The clinic's connections, the active one first, without their secrets. */
export async function listConnections(ctx: ClinicContext): Promise<readonly ConnectionView[]> {
  const [stored, agendas] = await Promise.all([connectionsOf(ctx.db, ctx.clinicId), agendaSources(ctx)]);
  return stored.map(({ view }) => ({ ...view, agendas: agendas.get(view.id) }));
}

export interface OpenEhr {
  readonly connection: ConnectionView;
  readonly client: EhrClient;
}

async function activeOf(ctx: ClinicContext): Promise<StoredConnection | undefined> {
  const [first] = await connectionsOf(ctx.db, ctx.clinicId);
  return first?.view.state === 'active' ? first : undefined;
}

/** The clinic's EHR, ready to be asked; undefined for a clinic that has none. Asks it nothing. */
export async function openEhr(ctx: ClinicContext, deps: ConnectionDeps): Promise<OpenEhr | undefined> {
  const stored = await activeOf(ctx);
  if (!stored) return undefined;
  const client = createEhrClient(withSecrets(deps.sealKey, ctx.clinicId, stored), deps.client);
  return { connection: stored.view, client };
}

/** The public keys that a connection's server checks our assertions with. Undefined where there is no such connection. */
export async function publicKeysOfConnection(
  runtime: RuntimeContext,
  id: EhrConnectionId,
): Promise<PublicKeys | undefined> {
  const [row] = await runtime.db.querySystem<{ jwks: PublicKeys }>(
    `select jwks from ehr_connection where id = $1 and state = 'active' and auth_kind = 'private-key-jwt'`,
    [id],
  );
  return row?.jwks;
}
