import { notesOf, type PatientNote } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { toIso } from '../../platform/time/instant.ts';
import { staffNames } from '../queries/staff-names.ts';
import type { NoteOut } from './shapes/patient-record.ts';

/** Notes with the names of who wrote them. */
export async function noteOuts(ctx: ClinicContext, notes: readonly PatientNote[]): Promise<readonly NoteOut[]> {
  const writers = notes.flatMap(({ writtenBy, changedBy }) => [writtenBy, changedBy]);
  const names = await staffNames(
    ctx,
    writers.filter((id) => id !== undefined),
  );
  return notes.map(({ id, patientId, words: text, pinned, version, ...note }) => {
    const writtenBy = note.writtenBy && names.get(note.writtenBy);
    const changedBy = note.changedBy && names.get(note.changedBy);
    return {
      id,
      patientId,
      text,
      pinned,
      ...(writtenBy === undefined ? {} : { writtenBy }),
      writtenAt: toIso(note.writtenAt),
      ...(changedBy === undefined ? {} : { changedBy }),
      ...(note.changedAt === undefined ? {} : { changedAt: toIso(note.changedAt) }),
      version,
    };
  });
}

/** The notes of the desk about a patient, as the desk is shown them. */
export async function shownNotes(ctx: ClinicContext, patientId: PatientId): Promise<readonly NoteOut[]> {
  return noteOuts(ctx, await notesOf(ctx, patientId));
}
