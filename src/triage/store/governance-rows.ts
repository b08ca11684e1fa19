import type { ClinicTx } from '../../platform/database/database.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { ProtocolStanding, ProtocolStatus, TriageMode } from '../domain/governance.ts';

export interface TriageSetting {
  readonly mode: TriageMode;
  /** Services whose openings are kept for who must be seen today. */
  readonly urgentServices: readonly ServiceId[];
}

/** As SQL reads a setting for `toSetting`. */
export const SETTING_SQL = 'select mode, urgent_services from triage_setting where clinic_id = $1';

export interface SettingRow {
  readonly mode: TriageMode;
  readonly urgent_services: readonly ServiceId[];
}

export function toSetting(row: SettingRow | undefined): TriageSetting {
  return { mode: row?.mode ?? 'off', urgentServices: row?.urgent_services ?? [] };
}

export interface ProtocolRow {
  readonly protocol_id: string;
  readonly version: string;
  readonly sha256: string;
  readonly status: ProtocolStatus;
  readonly document: unknown;
  readonly clinician: string | null;
  readonly licence: string | null;
  readonly review_by: LocalDate | null;
  readonly signed_at: Instant | null;
}

/** As SQL reads the protocols of a clinic for `toStanding`. The date as text: it has no zone. */
export const PROTOCOLS_SQL = `select protocol_id, version, sha256, status, document, clinician, licence,
    to_char(review_by, 'YYYY-MM-DD') as review_by, signed_at
  from triage_protocol where clinic_id = $1 order by protocol_id, version`;

export function toStanding(row: ProtocolRow): ProtocolStanding {
  return {
    id: row.protocol_id,
    version: row.version,
    sha256: row.sha256,
    status: row.status,
    clinician: row.clinician ?? undefined,
    licence: row.licence ?? undefined,
    reviewBy: row.review_by ?? undefined,
  };
}

export async function lockProtocol(
  tx: ClinicTx,
  key: { readonly id: string; readonly version: string },
): Promise<{ readonly status: ProtocolStatus; readonly sha256: string } | undefined> {
  const [row] = await tx.sql<{ status: ProtocolStatus; sha256: string }>(
    'select status, sha256 from triage_protocol where clinic_id = $1 and protocol_id = $2 and version = $3 for update',
    [tx.clinicId, key.id, key.version],
  );
  return row;
}
