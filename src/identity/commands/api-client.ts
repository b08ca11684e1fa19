import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';

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
  await tx.run(
    `insert into api_client (clinic_id, id, name, jwks, scopes, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (clinic_id, id) do update set name = excluded.name, jwks = excluded.jwks, scopes = excluded.scopes, active = true`,
    [tx.clinicId, input.id, input.name, input.jwks, input.scopes, new Date(ctx.clock.now())],
  );
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
