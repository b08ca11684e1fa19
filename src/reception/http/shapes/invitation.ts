import { z } from 'zod';
import { instantOut, languageOut } from './common.ts';

const token = z.string().min(1).max(100).describe('What the link ends with');

export const invitationBody = z.strictObject({ token });
export const acceptBody = z.strictObject({
  token,
  password: z.string().min(1).max(200).describe('Twelve characters at least'),
});

export const inviteeOut = z.object({
  name: z.string(),
  email: z.string(),
  clinic: z.string(),
  language: languageOut,
  until: instantOut,
});
export type InviteeOut = z.infer<typeof inviteeOut>;
