import { z } from 'zod';
import { FLAG_CATEGORIES, RELATIONSHIPS } from '../../../patients/index.ts';
import { appointmentOut } from './agenda.ts';
import { idOut, instantOut, namedOut } from './common.ts';
import { consentOut } from './consent.ts';
import { patientOut } from './patient.ts';

export const flagOut = z.object({
  id: idOut,
  category: z.enum(FLAG_CATEGORIES).optional(),
  words: z.string().describe('For the staff: never said to a patient or a caller'),
  validFrom: instantOut.optional(),
  validUntil: instantOut.optional().describe('It holds no more at this moment'),
});
export type FlagOut = z.infer<typeof flagOut>;

export const noteOut = z.object({
  id: idOut,
  patientId: idOut,
  text: z.string().describe('For the staff: never said or sent to a patient, nor to the EHR'),
  pinned: z.boolean().describe('Stands beside each visit of theirs too'),
  writtenBy: z.string().optional().describe('The name of who wrote it; absent where a program did'),
  writtenAt: instantOut,
  changedBy: z.string().optional(),
  changedAt: instantOut.optional().describe('Only where it was changed'),
  version: z.int(),
});
export type NoteOut = z.infer<typeof noteOut>;

export const patientRecordOut = z.object({
  patient: patientOut,
  flags: z.array(flagOut).describe('Warnings that hold now, what endangers somebody first; 50 at most'),
  notes: z.array(noteOut).describe('Of the desk: pinned ones first, then the newest; 100 at most'),
  detailedMessages: z.boolean().describe('Agreed that reminders name the service and the practitioner'),
  insurers: z.array(z.string()).describe('Who pays for their visits, as the clinic names them'),
  consents: z.array(consentOut),
  family: z.array(namedOut).describe('Who shares a telephone number with the patient'),
  phoneChange: z
    .object({ oldPhone: z.string(), newPhone: z.string(), holdsFrom: instantOut })
    .optional()
    .describe('Asked for by the patient, checked by a code to the old number; it can be taken back until it holds'),
  related: z.array(
    z.object({
      name: z.string(),
      relationship: z.enum(RELATIONSHIPS),
      mayBook: z.boolean(),
      mayBeTold: z.boolean(),
    }),
  ),
  coming: z.array(appointmentOut).describe('Soonest first'),
  past: z.array(appointmentOut).describe('Latest first, also cancelled ones; 50 at most'),
});
export type PatientRecordOut = z.infer<typeof patientRecordOut>;
