import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { parseZone, type Zone } from '../../../platform/time/wall-time.ts';
import { idOut, instantIn, instantOut } from './common.ts';

const zoneIn = z
  .string()
  .max(64)
  .transform((text, ctx): Zone => {
    const zone = parseZone(text);
    if (zone === undefined) ctx.addIssue({ code: 'custom', message: 'expected an IANA time zone' });
    return zone ?? ('Etc/UTC' as Zone);
  });

export const understandBody = z.object({
  text: z.string().max(2000),
  language: z.enum(LANGUAGES),
  now: instantIn,
  timezone: zoneIn,
  context: z
    .object({
      expects: z
        .enum(['menu', 'yes-no', 'birth-date', 'choice', 'when', 'service', 'name', 'reply', 'attendance'])
        .optional(),
      offered: z
        .array(z.object({ start: instantIn }))
        .max(20)
        .optional(),
      appointment: z.object({ start: instantIn }).optional(),
    })
    .optional(),
});

const span = z.tuple([z.int(), z.int()]);
export const understandOut = z.object({
  intents: z.array(z.object({ name: z.string(), score: z.number() })),
  when: z.object({
    alternatives: z.array(z.object({ from: instantOut, to: instantOut, grain: z.string() })),
    exclude: z.array(z.object({ from: instantOut, to: instantOut })),
    asap: z.boolean(),
    unclear: z.boolean(),
  }),
  redFlags: z.array(z.object({ finding: z.string(), span })),
  yesNo: z.enum(['yes', 'no', 'mixed']).nullable(),
  wantsPerson: z.boolean(),
});

export const auditQuery = z.object({
  subject: z
    .string()
    .max(120)
    .regex(/^[A-Za-z]+\/[A-Za-z0-9.-]+$/, 'expected <Type>/<id>, like Patient/0190…')
    .describe('Whose history: Patient/<id>, Appointment/<id> …'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const auditOut = z.object({
  entries: z.array(
    z.object({
      id: idOut,
      at: instantOut,
      action: z.string(),
      actor: z.record(z.string(), z.unknown()),
      subject: z.object({ type: z.string(), id: z.string() }),
      patientId: idOut.optional(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
});
