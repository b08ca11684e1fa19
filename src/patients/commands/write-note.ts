import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, PatientNoteId, StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MOST_NOTES, type NoteRefusal, type PatientNote } from '../domain/note.ts';
import { NOTE_COLUMNS, toNote, type NoteRow } from '../store/note-rows.ts';

type Of<Code extends NoteRefusal['code']> = Extract<NoteRefusal, { readonly code: Code }>;

interface NoteAddress {
  readonly patientId: PatientId;
  readonly id: PatientNoteId;
}

function staffOf({ actor }: ClinicContext): StaffId | null {
  return actor.kind === 'staff' ? actor.id : null;
}

/** The trail says who did what to which note and never its words: they go with the patient, the trail stays. */
async function told(tx: ClinicTx, ctx: ClinicContext, action: string, note: PatientNote): Promise<void> {
  const { id, patientId, version, pinned } = note;
  await record(tx, ctx, { action, subject: { type: 'PatientNote', id }, patientId, detail: { version, pinned } });
}

/** Writes a note about a patient in the name of the actor. Refuses with `patient-unknown`, `too-many-notes`. */
export function addNote(
  ctx: ClinicContext,
  { patientId, words, pinned }: Pick<PatientNote, 'patientId' | 'words' | 'pinned'>,
): Promise<Result<PatientNote, Of<'patient-unknown' | 'too-many-notes'>>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // Locked, so that notes at once cannot pass the limit.
    const [patient] = await tx.sql('select 1 from patient where clinic_id = $1 and id = $2 for no key update', [
      tx.clinicId,
      patientId,
    ]);
    if (!patient) return refuse({ code: 'patient-unknown' });
    const [held] = await tx.sql<{ notes: number }>(
      'select count(*)::int as notes from patient_note where clinic_id = $1 and patient_id = $2',
      [tx.clinicId, patientId],
    );
    if ((held?.notes ?? 0) >= MOST_NOTES) return refuse({ code: 'too-many-notes' });
    const [row] = await tx.sql<NoteRow>(
      `insert into patient_note as n (clinic_id, id, patient_id, words, pinned, written_by, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7) returning ${NOTE_COLUMNS}`,
      [tx.clinicId, ctx.ids.next(), patientId, words, pinned, staffOf(ctx), new Date(ctx.clock.now())],
    );
    const note = toNote(required(row, 'the note that was written'));
    await told(tx, ctx, 'note.add', note);
    return ok(note);
  });
}

/** Writes a note anew, or pins or unpins it. Refuses with `note-unknown`, and with `version-conflict` where somebody changed it meanwhile. */
export function changeNote(
  ctx: ClinicContext,
  { patientId, id }: NoteAddress,
  change: {
    readonly version: number;
    readonly words?: string | undefined;
    readonly pinned?: boolean | undefined;
  },
): Promise<Result<PatientNote, Of<'note-unknown' | 'version-conflict'>>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<NoteRow>(
      `select ${NOTE_COLUMNS} from patient_note n where n.clinic_id = $1 and n.patient_id = $2 and n.id = $3 for update`,
      [tx.clinicId, patientId, id],
    );
    if (!row) return refuse({ code: 'note-unknown' });
    if (row.version !== change.version) return refuse({ code: 'version-conflict' });
    const words = change.words ?? row.words;
    const pinned = change.pinned ?? row.pinned;
    if (words === row.words && pinned === row.pinned) return ok(toNote(row));
    const [changed] = await tx.sql<NoteRow>(
      `update patient_note n set words = $3, pinned = $4, changed_by = $5, updated_at = $6, version = n.version + 1
        where n.clinic_id = $1 and n.id = $2 returning ${NOTE_COLUMNS}`,
      [tx.clinicId, id, words, pinned, staffOf(ctx), new Date(ctx.clock.now())],
    );
    const note = toNote(required(changed, 'the note that was changed'));
    await told(tx, ctx, 'note.change', note);
    return ok(note);
  });
}

/** Takes a note away for good. Refuses with `note-unknown`. */
export function removeNote(
  ctx: ClinicContext,
  { patientId, id }: NoteAddress,
): Promise<Result<void, Of<'note-unknown'>>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<NoteRow>(
      `delete from patient_note n where n.clinic_id = $1 and n.patient_id = $2 and n.id = $3 returning ${NOTE_COLUMNS}`,
      [tx.clinicId, patientId, id],
    );
    if (!row) return refuse({ code: 'note-unknown' });
    await told(tx, ctx, 'note.remove', toNote(row));
    return ok(undefined);
  });
}
