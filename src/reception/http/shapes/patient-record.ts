import { z } from 'zod';
import { FLAG_CATEGORIES } from '../../../patients/index.ts';
import { appointmentOut } from './agenda.ts';
import { idOut, instantOut } from './common.ts';
import { patientOut } from './patient.ts';

const flagOut = z.object({
  id: idOut,
  category: z.enum(FLAG_CATEGORIES).optional(),
  words: z.string().describe('For the staff: never said to a patient or a caller'),
  validFrom: instantOut.optional(),
  validUntil: instantOut.optional().describe('It holds no more at this moment'),
});
export type FlagOut = z.infer<typeof flagOut>;

export const patientRecordOut = z.object({
  patient: patientOut,
  flags: z.array(flagOut).describe('Warnings that hold now, what endangers somebody first; 50 at most'),
  coming: z.array(appointmentOut).describe('Soonest first'),
  past: z.array(appointmentOut).describe('Latest first, also cancelled ones; 50 at most'),
});
export type PatientRecordOut = z.infer<typeof patientRecordOut>;
