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
  /** By value, or published at an address: one of the two. */
  readonly jwks?: { readonly keys: readonly object[] };
  readonly jwksUrl?: string;
  /** SMART v2: `system/Appointment.cruds`. */
  readonly scopes: readonly string[];
  readonly active: boolean;
  /** What it may ask of the FHIR server, at most. */
  readonly requestsPerMinute: number;
}

/** A hundred each second: more than a clinic's day needs, and what one vendor can do no harm with. */
const DEFAULT_REQUESTS_PER_MINUTE = 6_000;

export type NewApiClient = Pick<ApiClient, 'id' | 'name' | 'scopes'> &
  Partial<Pick<ApiClient, 'requestsPerMinute'>> &
  ({ readonly jwks: NonNullable<ApiClient['jwks']> } | { readonly jwksUrl: string });

/** Registers a client, or replaces its keys, scopes and rate. One that was revoked is active again. */
export async function saveApiClient(tx: ClinicTx, ctx: ClinicContext, input: NewApiClient): Promise<void> {
  const { em } = tx;
  const key = { clinic_id: tx.clinicId, id: input.id };
  const found = await em.findOne(ApiClientEntity, key);
  const facts = {
    name: input.name,
    jwks: 'jwks' in input ? input.jwks : null,
    jwks_url: 'jwksUrl' in input ? input.jwksUrl : null,
    scopes: [...input.scopes],
    active: true,
    requests_per_minute: input.requestsPerMinute ?? DEFAULT_REQUESTS_PER_MINUTE,
  };
  if (found) em.assign(found, facts);
  else em.persist(em.create(ApiClientEntity, { ...key, ...facts, created_at: ctx.clock.now() }));
  await em.flush();
  await record(tx, ctx, {
    action: 'api-client.save',
    subject: { type: 'Device', id: input.id },
    detail: { scopes: input.scopes, requestsPerMinute: facts.requests_per_minute },
  });
}

/** Takes a client's access away: no new token, its subscriptions end. Tokens that are out run for five minutes at most. False where there is none. */
export async function revokeApiClient(tx: ClinicTx, ctx: ClinicContext, id: string): Promise<boolean> {
  const changed = await tx.run('update api_client set active = false where clinic_id = $1 and id = $2 and active', [
    tx.clinicId,
    id,
  ]);
  if (changed > 0) await record(tx, ctx, { action: 'api-client.revoke', subject: { type: 'Device', id } });
  return changed > 0;
}

/** The client of an id, whatever its clinic. Undefined when nobody registered it. */
export async function apiClient(runtime: RuntimeContext, id: string): Promise<ApiClient | undefined> {
  const [row] = await runtime.db.querySystem<{
    clinic_id: ClinicId;
    id: string;
    name: string;
    jwks: { keys: readonly object[] } | null;
    jwks_url: string | null;
    requests_per_minute: number;
    scopes: readonly string[];
    active: boolean;
  }>('select clinic_id, id, name, jwks, jwks_url, scopes, active, requests_per_minute from api_client where id = $1', [
    id,
  ]);
  return (
    row && {
      clinicId: row.clinic_id,
      id: row.id,
      name: row.name,
      ...(row.jwks === null ? {} : { jwks: row.jwks }),
      ...(row.jwks_url === null ? {} : { jwksUrl: row.jwks_url }),
      requestsPerMinute: row.requests_per_minute,
      scopes: row.scopes,
      active: row.active,
    }
  );
}
