import { addNote, changeNote, removeNote, type PatientNote } from '../../../patients/index.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { noteOuts } from '../note-out.ts';
import { accepted } from '../refusals.ts';
import { newNoteBody, noteChangeBody, noteParams } from '../shapes/patient-note.ts';
import { noteOut, type NoteOut } from '../shapes/patient-record.ts';
import { patientParams } from '../shapes/patient.ts';

const TAG = 'Patients';

async function shown(ctx: ClinicContext, note: PatientNote): Promise<NoteOut> {
  const [only] = await noteOuts(ctx, [note]);
  return required(only, 'the note');
}

/** What the desk writes to itself about a patient. */
export const patientNoteRoutes: readonly Route[] = [
  defineRoute({
    method: 'post',
    path: '/patients/{id}/notes',
    tag: TAG,
    summary: 'Write a note about a patient, for whoever speaks with them next',
    description: 'For the staff alone: it is never sent to the patient, nor to the EHR. Audited without its words.',
    policy: 'patient.write',
    status: 201,
    refusals: ['patient-unknown', 'too-many-notes'],
    params: patientParams,
    body: newNoteBody,
    answer: noteOut,
    handle: async ({ ctx, params, body: { text, pinned } }) =>
      shown(ctx, accepted(await addNote(ctx, { patientId: params.id, words: text, pinned }))),
  }),
  defineRoute({
    method: 'patch',
    path: '/patients/{id}/notes/{note}',
    tag: TAG,
    summary: 'Write a note anew, pin or unpin it',
    policy: 'patient.write',
    status: 200,
    refusals: ['note-unknown', 'version-conflict'],
    params: noteParams,
    body: noteChangeBody,
    answer: noteOut,
    handle: async ({ ctx, params: { id: patientId, note: id }, body: { text: words, version, pinned } }) =>
      shown(ctx, accepted(await changeNote(ctx, { patientId, id }, { version, words, pinned }))),
  }),
  defineRoute({
    method: 'delete',
    path: '/patients/{id}/notes/{note}',
    tag: TAG,
    summary: 'Take a note away for good',
    policy: 'patient.write',
    status: 204,
    refusals: ['note-unknown'],
    params: noteParams,
    handle: async ({ ctx, params: { id: patientId, note: id } }) => accepted(await removeNote(ctx, { patientId, id })),
  }),
];
