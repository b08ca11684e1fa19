import type { PatientId, PatientNoteId, StaffId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';

/** A note is short: what is longer belongs to the record of the clinic. */
export const MOST_NOTE_LETTERS = 500;
/** More than anybody reads before they speak. */
export const MOST_NOTES = 50;

/** What the desk writes to itself about a patient. */
export interface PatientNote {
  readonly id: PatientNoteId;
  readonly patientId: PatientId;
  readonly words: string;
  readonly pinned: boolean;
  /** Absent where a program wrote it. */
  readonly writtenBy?: StaffId;
  readonly writtenAt: Instant;
  /** Who changed it last, and when: only where somebody did. */
  readonly changedBy?: StaffId;
  readonly changedAt?: Instant;
  readonly version: number;
}

export type NoteRefusal =
  | { readonly code: 'patient-unknown' }
  | { readonly code: 'too-many-notes' }
  | { readonly code: 'note-unknown' }
  | { readonly code: 'version-conflict' };
