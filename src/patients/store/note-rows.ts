import type { PatientId, PatientNoteId, StaffId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { PatientNote } from '../domain/note.ts';

export const NOTE_COLUMNS =
  'n.id, n.patient_id, n.words, n.pinned, n.written_by, n.changed_by, n.version, n.created_at, n.updated_at';

export interface NoteRow {
  readonly id: PatientNoteId;
  readonly patient_id: PatientId;
  readonly words: string;
  readonly pinned: boolean;
  readonly written_by: StaffId | null;
  readonly changed_by: StaffId | null;
  readonly version: number;
  readonly created_at: Instant;
  readonly updated_at: Instant;
}

export function toNote(row: NoteRow): PatientNote {
  return {
    id: row.id,
    patientId: row.patient_id,
    words: row.words,
    pinned: row.pinned,
    ...(row.written_by === null ? {} : { writtenBy: row.written_by }),
    writtenAt: row.created_at,
    ...(row.changed_by === null ? {} : { changedBy: row.changed_by }),
    ...(row.version === 1 ? {} : { changedAt: row.updated_at }),
    version: row.version,
  };
}
