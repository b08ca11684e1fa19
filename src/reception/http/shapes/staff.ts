import { z } from 'zod';
import { ACTIONS } from '../../../identity/index.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { STAFF_ROLES } from '../../../platform/kernel/actor.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut, languageOut, textIn } from './common.ts';

const right = z.enum(ACTIONS);
const version = z.int().min(1).describe('The version that the change is based on');

const personOut = z.object({
  id: idOut,
  name: z.string(),
  email: z.string(),
  role: z.enum(STAFF_ROLES).describe('Of a role of the clinic’s own: the one that it was copied from'),
  roleId: idOut.optional().describe('A role of the clinic’s own'),
  language: languageOut,
  active: z.boolean(),
  lastSignInAt: instantOut.optional().describe('Absent: never yet'),
  oneTimeUntil: instantOut.optional().describe('They have not chosen a password yet; until then the one shown opens'),
  inviteUntil: instantOut.optional().describe('They were given a link to choose their password and have not used it'),
  version: z.int(),
  you: z.boolean(),
  above: z.boolean().describe('They have a right that you have not: you may not change them'),
  presence: z.enum(['available', 'busy', 'wrap-up', 'away']).optional().describe('Absent: takes no calls yet'),
  skills: z.array(z.string()),
  siteIds: z.array(idOut),
  languages: z.array(languageOut),
});
export type StaffPersonOut = z.infer<typeof personOut>;

export const staffOut = z.object({ people: z.array(personOut) });
export type StaffOut = z.infer<typeof staffOut>;

const roleOut = z.object({
  role: z.enum(STAFF_ROLES),
  id: idOut.optional().describe('Absent: one of ours, which nobody changes'),
  name: z.string().optional(),
  rights: z.array(right),
  version: z.int().optional(),
  people: z.int(),
});
export type StaffRoleOut = z.infer<typeof roleOut>;

export const staffRolesOut = z.object({
  roles: z.array(roleOut),
  rights: z.array(right).describe('Every right that there is, in order'),
  yours: z.array(right).describe('What you may give: what you may do, and the owner of the clinic everything'),
});
export type StaffRolesOut = z.infer<typeof staffRolesOut>;

export const staffParams = z.object({ id: idIn<StaffId>() });
export const roleParams = z.object({ id: idIn() });

const choice = z
  .union([z.strictObject({ role: z.enum(STAFF_ROLES) }), z.strictObject({ roleId: idIn() })])
  .describe('A role of ours by its name, or one of the clinic’s by its id');

export const inviteBody = z.strictObject({
  name: textIn(120),
  email: z.email().max(254),
  language: z.enum(LANGUAGES),
  role: choice,
  by: z
    .enum(['link', 'password'])
    .default('password')
    .describe('A link by email with which they choose their own password, or a password that is shown once'),
});
export const staffChangeBody = z.strictObject({
  expectedVersion: version,
  name: textIn(120).optional(),
  language: z.enum(LANGUAGES).optional(),
  role: choice.optional(),
  active: z.boolean().optional().describe('False closes the account: their sessions end at once'),
});

export const invitedOut = z.object({
  id: idOut,
  password: z.string().optional().describe('Shown this once. It opens nothing but the choice of another'),
  link: z.string().optional().describe('Shown this once, where no email could be sent: to be handed over'),
  emailed: z.boolean().optional().describe('With a link: whether it was sent to them'),
  until: instantOut,
});
export type InvitedOut = z.infer<typeof invitedOut>;

const roleWords = { name: textIn(60), rights: z.array(right).max(ACTIONS.length) };
export const newRoleBody = z.strictObject({ ...roleWords, role: z.enum(STAFF_ROLES).describe('Copied from') });
export const roleChangeBody = z.strictObject({ ...roleWords, expectedVersion: version });
