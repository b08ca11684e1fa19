import { z } from 'zod';
import { MOST_NOTE_LETTERS } from '../../../patients/index.ts';
import type { PatientId, PatientNoteId } from '../../../platform/kernel/ids.ts';
import { idIn, textIn } from './common.ts';

const text = textIn(MOST_NOTE_LETTERS).describe('One paragraph');
const pinned = z.boolean().describe('Stands beside each visit of theirs too');

export const newNoteBody = z.strictObject({ text, pinned: pinned.default(false) });
export const noteChangeBody = z.strictObject({
  version: z.int().min(1).describe('On which the change is based'),
  text: text.optional(),
  pinned: pinned.optional(),
});
export const noteParams = z.object({ id: idIn<PatientId>(), note: idIn<PatientNoteId>() });
