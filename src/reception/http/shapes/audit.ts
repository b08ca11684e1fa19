import { z } from 'zod';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut } from './common.ts';

export const accessesParams = z.object({ id: idIn<PatientId>() });
export const accessesOut = z.object({
  entries: z.array(
    z.object({
      id: idOut,
      at: instantOut,
      action: z.string(),
      who: z.string().describe('A name, or the id of a program'),
      kind: z.string().describe('staff, api-client, system, contact'),
      where: z.string().optional().describe('On which page it was seen'),
      subject: z.object({ type: z.string(), id: z.string() }),
    }),
  ),
});
export type AccessesOut = z.infer<typeof accessesOut>;

export const verdictOut = z.object({
  whole: z.boolean(),
  sealed: z.int().optional().describe('Entries whose chain holds'),
  unsealed: z.int().optional().describe('Entries of the last minutes, not in the chain yet'),
  hash: z
    .string()
    .optional()
    .describe('Of the last link, hexadecimal. Kept elsewhere, it shows later that nothing was cut off'),
  clinicId: idOut,
  fault: z.string().optional(),
  seq: z.int().optional().describe('The first place where the chain does not hold'),
});
export type VerdictOut = z.infer<typeof verdictOut>;
