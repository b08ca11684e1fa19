import { z } from 'zod';
import { SCRIPT_KINDS } from '../../../answering/index.ts';
import { RELATIONSHIPS } from '../../../patients/index.ts';
import type { CallId } from '../../../platform/kernel/ids.ts';
import { appointmentOut } from './agenda.ts';
import { idIn, idOut, instantOut, languageOut } from './common.ts';
import { consentOut } from './consent.ts';
import { flagOut, noteOut } from './patient-record.ts';
import { patientOut } from './patient.ts';

export const popQuery = z
  .object({
    call: idIn<CallId>().optional(),
    number: z.string().min(3).max(40).optional().describe('As dialled: for a telephone system of the clinic'),
  })
  .refine(({ call, number }) => (call === undefined) !== (number === undefined), {
    path: ['call'],
    message: 'expected either call or number',
  });

const personOut = z.object({
  patient: patientOut,
  confidence: z.enum(['sure', 'likely', 'possible']).describe('sure: identified in the call itself'),
  why: z.array(
    z.enum([
      'identified',
      'called-before',
      'only-one',
      'visit-soon',
      'visit-lately',
      'speaks-for',
      'minor',
      'shares-number',
    ]),
  ),
  speaker: z
    .object({ name: z.string(), relationship: z.enum(RELATIONSHIPS), mayBook: z.boolean(), mayBeTold: z.boolean() })
    .optional()
    .describe('Whose number it is, where it is not the patient’s own'),
  slowSpeech: z.boolean(),
  flags: z.array(flagOut),
  notes: z.array(noteOut).describe('Of the desk: pinned ones first, then the newest'),
  consents: z
    .array(consentOut)
    .describe('What they said to being addressed, the newest word for each purpose and channel'),
  coming: z.array(appointmentOut).describe('Soonest first, 5 at most'),
  past: z.array(appointmentOut).describe('Latest first, 5 at most'),
  tasks: z
    .array(
      z.object({
        id: idOut,
        kind: z.string(),
        reason: z.string(),
        priority: z.string(),
        dueAt: instantOut.optional(),
      }),
    )
    .describe('Open ones'),
});

export const popOut = z.object({
  number: z.string().describe('Empty where it is hidden'),
  callId: idOut.optional(),
  language: languageOut.optional(),
  identity: z.enum(['identified', 'number', 'unknown']),
  script: z
    .object({ kind: z.enum(SCRIPT_KINDS), words: z.string() })
    .optional()
    .describe('What the clinic wants said in a call of this kind, in the language of the call'),
  previousCalls: z.int().describe('From this number in the last 30 days'),
  people: z.array(personOut).describe('The likeliest first'),
});
export type PopOut = z.infer<typeof popOut>;
export type PopPerson = PopOut['people'][number];
