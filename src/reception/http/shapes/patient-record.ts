import { z } from 'zod';
import { appointmentOut } from './agenda.ts';
import { patientOut } from './patient.ts';

export const patientRecordOut = z.object({
  patient: patientOut,
  coming: z.array(appointmentOut).describe('Soonest first'),
  past: z.array(appointmentOut).describe('Latest first, also cancelled ones; 50 at most'),
});
export type PatientRecordOut = z.infer<typeof patientRecordOut>;
