import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { ApiClientEntity } from '../store/entities.ts';

/** A system of another vendor (SMART Backend Services). Its public keys only; the private one never comes here. */
export interface ApiClient {
  readonly clinicId: ClinicId;
  readonly id: string;
  readonly name: string;
  readonly jwks: { readonly keys: readonly object[] };
  /** SMART v2: `system/Appointment.cruds`. */
  readonly scopes: readonly string[];
  readonly active: boolean;
}

/** Registers a client, or replaces its keys and scopes. */
export async function saveApiClient(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: Omit<ApiClient, 'clinicId' | 'active'>,
): Promise<void> {
  const { em } = tx;
  const key = { clinic_id: tx.clinicId, id: input.id };
  const found = await em.findOne(ApiClientEntity, key);
  const facts = { name: input.name, jwks: input.jwks, scopes: [...input.scopes], active: true };
  if (found) em.assign(found, facts);
  else em.persist(em.create(ApiClientEntity, { ...key, ...facts, created_at: ctx.clock.now() }));
  await em.flush();
  await record(tx, ctx, {
    action: 'api-client.save',
    subject: { type: 'Device', id: input.id },
    detail: { scopes: input.scopes },
  });
}

/** The client of an id, whatever its clinic. Undefined when nobody registered it. */
export async function apiClient(runtime: RuntimeContext, id: string): Promise<ApiClient | undefined> {
  const [row] = await runtime.db.querySystem<{
    clinic_id: ClinicId;
    id: string;
    name: string;
    jwks: { keys: readonly object[] };
    scopes: readonly string[];
    active: boolean;
  }>('select clinic_id, id, name, jwks, scopes, active from api_client where id = $1', [id]);
  return (
    row && {
      clinicId: row.clinic_id,
      id: row.id,
      name: row.name,
      jwks: row.jwks,
      scopes: row.scopes,
      active: row.active,
    }
  );
}
