import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { cursorIn, idIn, idOut, instantOut, languageOut, limitIn, localDateIn, nextCursor, textIn } from './common.ts';

export const newPatientBody = z.object({
  givenName: textIn(100),
  familyName: textIn(100),
  birthDate: localDateIn,
  phone: z.string().min(3).max(40),
  language: z.enum(LANGUAGES).optional(),
});

const contactOut = z.object({ channel: z.enum(['phone', 'whatsapp', 'email']), address: z.string() });

export const patientOut = z.object({
  id: idOut,
  name: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.iso.date().optional(),
  language: languageOut.optional(),
  active: z.boolean(),
  deceased: z.boolean(),
  contacts: z.array(contactOut).describe('The preferred first, 20 at most'),
  contactCount: z.int().min(0),
  version: z.int(),
  updatedAt: instantOut,
});
export type PatientOut = z.infer<typeof patientOut>;

export const patientParams = z.object({ id: idIn<PatientId>() });
export const patientsQuery = z.object({
  q: z.string().min(1).max(100).describe('Name, part of a name, or a phone number'),
  limit: limitIn(20, 100),
  cursor: cursorIn,
});
export const patientsOut = z.object({ patients: z.array(patientOut), nextCursor });
export type PatientsOut = z.infer<typeof patientsOut>;

export const patientExportOut = z.object({
  exportedAt: z.string(),
  clinicId: idOut,
  patientId: idOut,
  holdings: z
    .record(z.string(), z.array(z.record(z.string(), z.unknown())))
    .describe('Rows as they are kept, by table'),
});
