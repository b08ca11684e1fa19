import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import type { TriageId } from '../../../triage/index.ts';
import { idIn, idOut, instantOut } from './common.ts';

export const triageBody = z.object({
  protocol: z.string().max(100).optional().describe('A protocol known to apply: its id, or id@version'),
  patientId: idIn<PatientId>().optional().describe('Whom it is about, where that is known'),
  text: z.string().max(100_000).optional().describe('What was said or written, up to 2,000 characters'),
  language: z.enum(LANGUAGES),
  patient: z
    .object({
      ageYears: z.number().optional(),
      ageMonths: z.number().optional().describe('The whole age in months'),
      sex: z.enum(['female', 'male', 'other', 'unknown']).optional(),
      pregnant: z.boolean().optional(),
      conditions: z.array(z.string().max(200)).max(100).optional(),
    })
    .default({}),
  continues: idIn<TriageId>().optional().describe('Goes on with an earlier assessment: what was told before is kept'),
  answers: z
    .record(z.string().max(100), z.union([z.boolean(), z.number(), z.string().max(40)]))
    .optional()
    .describe('By question id: true or false, a number, or "unknown"'),
});

export const triageOut = z.object({
  id: idOut,
  veiled: z
    .boolean()
    .describe('Triage is on trial, and who asks has not said yet what they decide: nothing of the decision is told'),
  level: z.int().min(1).max(5).nullable().describe('null where it is veiled'),
  maxWaitMinutes: z.int().nullable().describe('null where nothing is urgent'),
  deadline: instantOut.nullable(),
  disposition: z.string().nullable(),
  needsPerson: z.boolean(),
  words: z.string().describe('What the caller is told; empty where it is veiled'),
  reasons: z.array(z.object({ rule: z.string(), why: z.string(), source: z.string() })),
  protocols: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  nextQuestion: z
    .object({
      id: z.string(),
      prompt: z.string(),
      hint: z
        .string()
        .optional()
        .describe('For the agent who asks: what to look and listen for, how to ask a carer; never spoken'),
      kind: z.string(),
      options: z.array(z.object({ value: z.union([z.boolean(), z.string()]), label: z.string() })).optional(),
    })
    .nullable(),
  overridden: z
    .object({
      level: z.int().min(1).max(5),
      reason: z.string(),
      comment: z.string().optional(),
      role: z.string(),
      at: instantOut,
    })
    .nullable()
    .describe('What a person decided otherwise; it holds'),
  mode: z
    .string()
    .describe(
      'By what it was decided. `active`: the protocols that a clinician of the clinic has signed and put to use. `shadow`: the same, ' +
        'on trial. `example`: all those of the house, signed or not; of a sample clinic alone',
    ),
  recordings: z
    .array(z.object({ id: z.string(), callId: z.string(), startedAt: instantOut }))
    .optional()
    .describe('Of the call in which it was told, where the caller allowed it; the sound is at /recordings/{id}/audio'),
  told: z.object({ text: z.string().nullable(), answers: z.record(z.string(), z.unknown()) }),
  matched: z.array(z.object({ finding: z.string(), span: z.tuple([z.int(), z.int()]), negated: z.boolean() })),
});
export type TriageOut = z.infer<typeof triageOut>;
