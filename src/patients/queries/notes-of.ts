import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { MOST_NOTES, type PatientNote } from '../domain/note.ts';
import { NOTE_COLUMNS, toNote, type NoteRow } from '../store/note-rows.ts';

/** Two entries that became one person have the notes of both. */
const MOST_READ = 2 * MOST_NOTES;

/** The notes of the desk about a patient: the pinned ones first, then the newest. One round trip. For the staff alone. */
export async function notesOf(ctx: ClinicContext, patientId: PatientId): Promise<readonly PatientNote[]> {
  const rows = await ctx.db.query<NoteRow>(
    ctx.clinicId,
    `select ${NOTE_COLUMNS} from patient_note n where n.clinic_id = $1 and n.patient_id = $2
      order by n.pinned desc, n.created_at desc, n.id desc limit ${MOST_READ}`,
    [ctx.clinicId, patientId],
  );
  return rows.map(toNote);
}
