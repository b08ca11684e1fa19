import { record } from '../../audit/index.ts';
import type { SealKey } from '../../platform/crypto/seal.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { EhrClientDeps } from '../client/create-ehr-client.ts';
import { allowedUrl, parseBaseUrl, type AddressPolicy, type UrlNotAllowed } from '../client/outside-address.ts';
import { writeAgain } from '../write-back/write-again.ts';
import { authOf, factsOf, type AuthInput } from './auth-input.ts';
import { markChanged } from './change-mark.ts';
import type { AuthFacts, ConnectionSecrets, EhrConnectionId, SigningAlg, SigningKey } from './connection.ts';
import { lockConnection, sealSecrets, unsealSecrets, type StoredConnection } from './connection-rows.ts';
import { newSigningKey, publicKeysOf } from './signing-key.ts';

export interface ConnectionDeps {
  readonly sealKey: SealKey;
  readonly client: EhrClientDeps;
}

export interface ConnectionInput {
  /** Absent: a new connection. */
  readonly id?: EhrConnectionId | undefined;
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  /** Absent, of one that is there: as it was. */
  readonly auth?: AuthInput | undefined;
  /** What the server bears, from 1 to 1,000. Absent: as it was, of a new one what any hosted server bears. */
  readonly requestsPerSecond?: number | undefined;
}

/** Called in the transaction where nobody has looked yet at the server that is connected now, and it may let us in already. */
export type LookNext = (tx: ClinicTx, id: EhrConnectionId) => Promise<void>;

export type SaveRefusal =
  | UrlNotAllowed
  | { readonly code: 'ehr-connection-unknown' }
  /** A clinic has one EHR: change that connection, or remove it first. */
  | { readonly code: 'ehr-connection-exists' }
  /** Secrets that were given for one address are not sent to another because somebody typed it. */
  | { readonly code: 'ehr-secret-needed' };

/** What is to be written of how we say who we are. */
interface Identity {
  readonly facts: AuthFacts;
  readonly secrets: ConnectionSecrets;
}

interface KeyPair {
  readonly signs: SigningKey;
  readonly next: SigningKey;
}

async function newKeys(alg: SigningAlg): Promise<KeyPair> {
  const [signs, next] = await Promise.all([newSigningKey(alg), newSigningKey(alg)]);
  return { signs, next };
}

function keysOf({ auth, next }: ConnectionSecrets): KeyPair | undefined {
  if (auth.kind !== 'private-key-jwt') return undefined;
  return { signs: auth.key, next: required(next, 'the next key') };
}

/** The keys stay when something else changes: the EHR has registered them. */
function identityOf(input: AuthInput, stands: ConnectionSecrets | undefined, made: KeyPair | undefined): Identity {
  const facts = factsOf(input);
  if (input.kind !== 'private-key-jwt') return { facts, secrets: { auth: authOf(input, undefined) } };
  const kept = stands && keysOf(stands);
  const keys = kept?.signs.alg === input.alg ? kept : required(made, 'new keys');
  return { facts, secrets: { auth: authOf(input, keys.signs), next: keys.next } };
}

/** Whether what was given for one address may be sent to this one. */
export function mayKeepSecrets(stands: StoredConnection, baseUrl: string): boolean {
  const { kind } = stands.view.auth;
  return (
    kind === 'none' || kind === 'private-key-jwt' || new URL(stands.view.baseUrl).origin === new URL(baseUrl).origin
  );
}

interface Writing {
  readonly id: EhrConnectionId;
  readonly baseUrl: string;
  readonly version: 'R4' | 'R5';
  readonly requestsPerSecond: number | undefined;
  readonly identity: Identity;
}

/** Whether it was written: false where the clinic already has another. A server at another address was never probed. */
async function write(tx: ClinicTx, ctx: ClinicContext, at: { sealKey: SealKey; row: Writing }): Promise<boolean> {
  const { id, baseUrl, version, requestsPerSecond, identity } = at.row;
  const { kind, ...facts } = identity.facts;
  const keys = keysOf(identity.secrets);
  const changed = await tx.run(
    `insert into ehr_connection as c
       (clinic_id, id, base_url, fhir_version, auth_kind, auth_facts, auth_sealed, jwks, state, created_at, updated_at, requests_per_second)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $9, $9, $10)
     on conflict do nothing`,
    [
      tx.clinicId,
      id,
      baseUrl,
      version,
      kind,
      facts,
      sealSecrets(at.sealKey, { clinicId: tx.clinicId, id }, identity.secrets),
      publicKeysOf(keys ? [keys.signs, keys.next] : []),
      new Date(ctx.clock.now()),
      requestsPerSecond ?? null,
    ],
  );
  return changed === 1;
}

/**
 * The connection to the same server that was removed before, active again: what was mirrored from it is known by it, and a new one would
 * bring every visit a second time. What the server was asked to tell of may be gone meanwhile: its next round looks. Undefined where
 * there was none, or the clinic has another.
 */
async function revived(
  tx: ClinicTx,
  { baseUrl, version }: Pick<Writing, 'baseUrl' | 'version'>,
): Promise<EhrConnectionId | undefined> {
  const [row] = await tx.sql<{ id: EhrConnectionId }>(
    `with again as (
       update ehr_connection c set state = 'active', paused_at = null
        where clinic_id = $1 and id = (select r.id from ehr_connection r where r.clinic_id = $1 and r.state = 'removed'
                and r.base_url = $2 and r.fhir_version = $3 order by r.updated_at desc, r.id limit 1)
          and not exists (select from ehr_connection a where a.clinic_id = $1 and a.state = 'active')
        returning c.id),
     untold as (
       update ehr_sync s set subscribed_at = null from again where s.clinic_id = $1 and s.connection_id = again.id)
     select id from again`,
    [tx.clinicId, baseUrl, version],
  );
  return row?.id;
}

async function rewrite(tx: ClinicTx, ctx: ClinicContext, at: { sealKey: SealKey; row: Writing }): Promise<void> {
  const { id, baseUrl, version, requestsPerSecond, identity } = at.row;
  const { kind, ...facts } = identity.facts;
  const keys = keysOf(identity.secrets);
  await tx.run(
    `update ehr_connection
        set strategy = case when base_url = $3 and fhir_version = $4 then strategy end,
            probe_report = case when base_url = $3 and fhir_version = $4 then probe_report end,
            probed_at = case when base_url = $3 and fhir_version = $4 then probed_at end,
            base_url = $3, fhir_version = $4, auth_kind = $5, auth_facts = $6, auth_sealed = $7, jwks = $8,
            requests_per_second = $10, revision = revision + 1, updated_at = $9
      where clinic_id = $1 and id = $2`,
    [
      tx.clinicId,
      id,
      baseUrl,
      version,
      kind,
      facts,
      sealSecrets(at.sealKey, { clinicId: tx.clinicId, id }, identity.secrets),
      publicKeysOf(keys ? [keys.signs, keys.next] : []),
      new Date(ctx.clock.now()),
      requestsPerSecond ?? null,
    ],
  );
}

/** A server that has to register our new keys first would only send us away. */
async function isUnseen(
  tx: ClinicTx,
  { id, hasNewKeys }: { readonly id: EhrConnectionId; readonly hasNewKeys: boolean },
): Promise<boolean> {
  const stands = await lockConnection(tx, id);
  return !hasNewKeys && stands?.view.probedAt === undefined && stands?.view.pausedAt === undefined;
}

/** The base, where it and the address of tokens may be asked. */
export function checkedAddresses(input: ConnectionInput, policy: AddressPolicy): Result<string, UrlNotAllowed> {
  const tokenUrl = input.auth && 'tokenUrl' in input.auth ? input.auth.tokenUrl : undefined;
  const token = tokenUrl === undefined ? undefined : allowedUrl(tokenUrl, policy);
  return token && !token.ok ? token : parseBaseUrl(input.baseUrl, policy);
}

/**
 * Makes the clinic's connection to its FHIR server, or changes it. Asks the server nothing: that is what a probe is for, which
 * `lookNext` plans. Secrets are sealed; keys are made here and stay while the algorithm stays. Audited.
 */
export async function saveConnection(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  input: ConnectionInput,
  lookNext?: LookNext,
): Promise<Result<EhrConnectionId, SaveRefusal>> {
  const address = checkedAddresses(input, deps.client.addresses);
  if (!address.ok) return address;
  assert(input.id !== undefined || input.auth, 'a new connection says how it is authenticated');
  const baseUrl = address.value;
  const { version, auth, requestsPerSecond } = input;
  // Before the transaction: an RSA key takes a good part of a second.
  const made = auth?.kind === 'private-key-jwt' ? await newKeys(auth.alg) : undefined;
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const before = input.id === undefined ? await revived(tx, { baseUrl, version }) : undefined;
    const id = input.id ?? before ?? ctx.ids.next<EhrConnectionId>();
    const { sealKey } = deps;
    if (before !== undefined) {
      const identity = identityOf(required(auth, 'auth'), undefined, made);
      await rewrite(tx, ctx, { sealKey, row: { id, baseUrl, version, requestsPerSecond, identity } });
      await writeAgain(tx, ctx, { connectionId: id, key: `${id} revived` });
    } else if (input.id === undefined) {
      const identity = identityOf(required(auth, 'auth'), undefined, made);
      const written = await write(tx, ctx, { sealKey, row: { id, baseUrl, version, requestsPerSecond, identity } });
      if (!written) return refuse({ code: 'ehr-connection-exists' as const });
    } else {
      const stands = await lockConnection(tx, id);
      if (!stands || stands.view.state === 'removed') return refuse({ code: 'ehr-connection-unknown' as const });
      if (!auth && !mayKeepSecrets(stands, baseUrl)) return refuse({ code: 'ehr-secret-needed' as const });
      const secrets = unsealSecrets(sealKey, { clinicId: tx.clinicId, id }, required(stands.sealed, 'secrets'));
      const identity = auth ? identityOf(auth, secrets, made) : { facts: stands.view.auth, secrets };
      const rate = requestsPerSecond ?? stands.view.requestsPerSecond;
      await rewrite(tx, ctx, { sealKey, row: { id, baseUrl, version, requestsPerSecond: rate, identity } });
    }
    const rate = requestsPerSecond === undefined ? {} : { requestsPerSecond };
    const detail = { baseUrl, version, ...(auth ? { auth: auth.kind } : {}), ...rate };
    markChanged(tx, ctx);
    if (lookNext && (await isUnseen(tx, { id, hasNewKeys: input.id === undefined && made !== undefined }))) {
      await lookNext(tx, id);
    }
    await record(tx, ctx, { action: 'ehr-connection.save', subject: { type: 'Endpoint', id }, detail });
    return ok(id);
  });
}
