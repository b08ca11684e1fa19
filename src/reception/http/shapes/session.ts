import { z } from 'zod';
import { STAFF_ROLES } from '../../../platform/kernel/actor.ts';
import { idOut, languageOut } from './common.ts';

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
  managers: z.array(z.string()).describe('Names: whom to ask for what this role may not do'),
});
export type SessionOut = z.infer<typeof sessionOut>;
