import { z } from 'zod';
import { STAFF_ROLES } from '../../../platform/kernel/actor.ts';
import { idOut, languageOut } from './common.ts';

export const passwordBody = z.strictObject({
  current: z.string().min(1).max(200),
  next: z.string().min(1).max(200).describe('Twelve characters at least'),
});

export const signInBody = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(200) });

const staffOut = z.object({
  id: idOut,
  name: z.string(),
  email: z.string(),
  role: z.enum(STAFF_ROLES),
  language: languageOut,
});

export const sessionOut = z.object({
  csrfToken: z.string().describe('Send it as X-CSRF-Token with every mutating request'),
  staff: staffOut,
  may: z.array(z.string()).describe('What this role may do: agenda.overbook, audit.read …'),
  managers: z.array(z.string()).describe('Names: who lets people in and gives roles'),
  ask: z
    .record(z.string(), z.array(z.string()))
    .describe('For each right that this role has not: the names of five at most who have it'),
  mustChoosePassword: z
    .boolean()
    .describe('The password was shown once: nothing else is open before another is chosen'),
});
export type SessionOut = z.infer<typeof sessionOut>;
