import { seal, unseal, type SealKey } from '../../platform/crypto/seal.ts';
import type { ClinicTx, Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { EhrConnection } from '../client/ehr-connection.ts';
import type { AuthFacts, ConnectionSecrets, ConnectionView, EhrConnectionId, PublicKeys } from './connection.ts';
import type { ProbeReport } from './probe-report.ts';
import type { EhrStrategy } from './strategy.ts';

interface ConnectionRow {
  readonly id: EhrConnectionId;
  readonly base_url: string;
  readonly fhir_version: 'R4' | 'R5';
  readonly auth_kind: AuthFacts['kind'];
  readonly auth_facts: Omit<AuthFacts, 'kind'>;
  readonly auth_sealed: string | null;
  readonly jwks: PublicKeys;
  readonly state: ConnectionView['state'];
  readonly strategy: EhrStrategy | null;
  readonly probe_report: ProbeReport | null;
  readonly probed_at: Instant | null;
  readonly paused_at: Instant | null;
  readonly requests_per_second: number | null;
  readonly revision: number;
  readonly updated_at: Instant;
}

/** A connection and what is sealed of it. */
export interface StoredConnection {
  readonly view: ConnectionView;
  readonly sealed: string | undefined;
}

const COLUMNS = `id, base_url, fhir_version, auth_kind, auth_facts, auth_sealed, jwks, state, strategy, probe_report,
  probed_at, paused_at, requests_per_second, revision, updated_at`;

function toStored(row: ConnectionRow): StoredConnection {
  const view: ConnectionView = {
    id: row.id,
    baseUrl: row.base_url,
    version: row.fhir_version,
    auth: { kind: row.auth_kind, ...row.auth_facts },
    keys: row.jwks,
    state: row.state,
    strategy: row.strategy ?? undefined,
    report: row.probe_report ?? undefined,
    probedAt: row.probed_at ?? undefined,
    pausedAt: row.paused_at ?? undefined,
    requestsPerSecond: row.requests_per_second ?? undefined,
    revision: row.revision,
    updatedAt: row.updated_at,
  };
  return { view, sealed: row.auth_sealed ?? undefined };
}

/** All of the clinic, the active one first. There are as many as there were systems: a handful. */
export async function connectionsOf(db: Database, clinicId: ClinicId): Promise<readonly StoredConnection[]> {
  const rows = await db.query<ConnectionRow>(
    clinicId,
    `select ${COLUMNS} from ehr_connection where clinic_id = $1 order by state = 'active' desc, updated_at desc limit 100`,
    [clinicId],
  );
  return rows.map(toStored);
}

/** The connection, held until the end of the transaction so that two changes do not pass each other. */
export async function lockConnection(tx: ClinicTx, id: EhrConnectionId): Promise<StoredConnection | undefined> {
  const [row] = await tx.sql<ConnectionRow>(
    `select ${COLUMNS} from ehr_connection where clinic_id = $1 and id = $2 for update`,
    [tx.clinicId, id],
  );
  return row && toStored(row);
}

function purposeOf(clinicId: ClinicId, id: EhrConnectionId): string {
  return `ehr-connection ${clinicId} ${id}`;
}

/** Sealed for this very row: copied into another, it does not open. */
export function sealSecrets(
  key: SealKey,
  row: { readonly clinicId: ClinicId; readonly id: EhrConnectionId },
  secrets: ConnectionSecrets,
): string {
  return seal(key, purposeOf(row.clinicId, row.id), JSON.stringify(secrets));
}

export function unsealSecrets(
  key: SealKey,
  row: { readonly clinicId: ClinicId; readonly id: EhrConnectionId },
  sealed: string,
): ConnectionSecrets {
  const text = required(
    unseal(key, purposeOf(row.clinicId, row.id), sealed),
    `the key that the secrets of EHR connection ${row.id} were sealed with`,
  );
  return JSON.parse(text) as ConnectionSecrets;
}

/** As the client needs it, with its secrets. */
export function withSecrets(key: SealKey, clinicId: ClinicId, stored: StoredConnection): EhrConnection {
  const { view, sealed } = stored;
  const { auth } = unsealSecrets(key, { clinicId, id: view.id }, required(sealed, 'what is sealed of the connection'));
  const { id, revision, baseUrl, version, requestsPerSecond } = view;
  return { id, revision, baseUrl, version, auth, requestsPerSecond };
}
