import type { Instant } from '../../platform/time/instant.ts';
import type { ChainedFacts } from '../domain/chain.ts';

export interface EntryRow {
  readonly clinic_id: string;
  readonly id: string;
  readonly occurred_at: Instant;
  readonly recorded_at: Instant;
  readonly actor: unknown;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly patient_id: string | null;
  readonly detail: unknown;
}

export const ENTRY_COLUMNS =
  'clinic_id, id, occurred_at, recorded_at, actor, action, subject_type, subject_id, patient_id, detail';

export function toFacts(row: EntryRow): ChainedFacts {
  return {
    clinicId: row.clinic_id,
    id: row.id,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    actor: row.actor,
    action: row.action,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    patientId: row.patient_id ?? undefined,
    detail: row.detail,
  };
}
