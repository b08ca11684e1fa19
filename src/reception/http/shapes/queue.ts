import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { StaffId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut, languageOut, textIn } from './common.ts';

const phoneIn = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number as +34910000000')
  .meta({ examples: ['+34910000000'] });

const agentOut = z.object({
  staffId: idOut,
  name: z.string(),
  presence: z.enum(['available', 'busy', 'wrap-up', 'away']),
  deskPhone: z.string().optional().describe('Absent: rung in the browser'),
  skills: z.array(z.string()),
  siteIds: z.array(idOut).describe('None: every site'),
  languages: z.array(z.string()).describe('None: every language'),
  idleSince: instantOut,
  wrapUpUntil: instantOut.optional(),
});
export type AgentOut = z.infer<typeof agentOut>;
export const agentAnswer = agentOut;

export const presenceOut = z.object({ agent: agentOut.optional().describe('Absent: takes no calls yet') });
export const presenceBody = z.strictObject({
  presence: z
    .enum(['available', 'busy', 'away'])
    .describe('`busy` asks not to be rung; during a call it is so by itself'),
  deskPhone: phoneIn.nullable().optional().describe('Null: ring in the browser. Absent: as it was'),
});

export const agentParams = z.object({ id: idIn<StaffId>() });
export const profileBody = z.strictObject({
  skills: z.array(textIn(60)).max(30),
  siteIds: z.array(idIn()).max(100),
  languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length),
});

const queuedOut = z.object({
  callId: idOut,
  kind: z.enum(['direct', 'waiting', 'callback']),
  status: z.enum(['waiting', 'ringing', 'talking']),
  reason: z.string(),
  priority: z.int().describe('The smaller, the sooner'),
  language: languageOut,
  from: z.string(),
  skill: z.string().optional(),
  enteredAt: instantOut,
  waitedSeconds: z.int(),
  position: z.int().optional().describe('From 1; absent once somebody talks'),
  expectedSeconds: z.int().optional(),
  promisedAt: instantOut.optional().describe('Of a call back: when it was promised for'),
  staffId: idOut.optional().describe('Who is rung or talks'),
  connectedAt: instantOut.optional(),
  held: z.boolean(),
  people: z.array(
    z.object({
      role: z.enum(['agent', 'target', 'supervisor']),
      staffId: idOut.optional(),
      status: z.enum(['calling', 'joined']),
      mode: z.enum(['listen', 'coach', 'barge']).optional(),
    }),
  ),
});
export type QueuedOut = z.infer<typeof queuedOut>;

export const queueOut = z.object({
  calls: z.array(queuedOut).describe('Who is next stands first'),
  agents: z.array(agentOut),
  targets: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['person', 'specialty', 'site']),
        canBeCalledIn: z
          .boolean()
          .describe('It has a telephone; without one it is a queue, and a call is passed on at once'),
      }),
    )
    .describe('Where a call can be passed on to by name, as the answering rules have it'),
});

export const holdBody = z.strictObject({ held: z.boolean() });
const transferTo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('staff'), staffId: idIn<StaffId>() }),
  z.strictObject({ kind: z.literal('target'), id: textIn(100) }),
  z.strictObject({ kind: z.literal('number'), number: phoneIn }),
]);
export const transferBody = z.strictObject({
  way: z.enum(['warm', 'blind']).describe('warm: the caller is held while the two talk'),
  to: transferTo,
});
export const transferEndBody = z.strictObject({
  end: z.enum(['complete', 'cancel', 'join']).describe('join: the caller comes back and all three talk'),
});
export const superviseBody = z.strictObject({
  mode: z.enum(['listen', 'coach', 'barge']).describe('Heard by nobody, by the agent alone, by everybody'),
});

export const voiceTokenOut = z.object({
  token: z.string().describe('For the Twilio Voice SDK in the browser'),
  identity: z.string(),
  expiresAt: instantOut,
});
export type VoiceTokenOut = z.infer<typeof voiceTokenOut>;
