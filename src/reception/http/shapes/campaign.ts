import { z } from 'zod';
import {
  campaignPlanSchema,
  CAMPAIGN_STATES,
  EXCLUSIONS,
  PREFLIGHT_CODES,
  TARGET_STATES,
} from '../../../outreach/index.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import type { AppointmentId, PractitionerId } from '../../../platform/kernel/ids.ts';
import { cursorIn, idIn, idOut, instantIn, instantOut, languageOut, limitIn, nextCursor, textIn } from './common.ts';

export const campaignBody = campaignPlanSchema;
export const campaignParams = z.object({ id: idIn() });

const channelOut = z.enum(['sms', 'whatsapp', 'email', 'voice']);
const count = z.int().min(0);

export const campaignOut = z.object({
  id: idOut,
  ...campaignPlanSchema.shape,
  state: z.enum(CAMPAIGN_STATES).describe('planning: the audience is being gone through'),
  version: z.int(),
  createdAt: instantOut,
  updatedAt: instantOut,
  launchedAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  halted: z
    .object({ reason: z.string(), channel: channelOut })
    .optional()
    .describe('It paused by itself, because the carrier refused one message after another: why, and by which channel'),
});
export type CampaignOut = z.infer<typeof campaignOut>;

const campaignLineOut = campaignOut.extend({
  people: count.describe('Contacted, to be contacted or held out'),
  waiting: count,
  sent: count,
});
export type CampaignLineOut = z.infer<typeof campaignLineOut>;
export const campaignsOut = z.object({ campaigns: z.array(campaignLineOut) });
export type CampaignsOut = z.infer<typeof campaignsOut>;

const group = z.object({ people: count, converted: count });
const lift = z
  .object({ rate: z.number(), holdOutRate: z.number(), difference: z.number(), from: z.number(), to: z.number() })
  .optional()
  .describe('Visits booked within 30 days beside the held-out group; from and to are the 95 % interval');
export const campaignResultsOut = z.object({
  campaign: campaignOut,
  states: z.record(z.enum(TARGET_STATES), count),
  reasons: z.array(z.object({ state: z.enum(TARGET_STATES), reason: z.string(), people: count })),
  delivery: z.object({ waiting: count, accepted: count, delivered: count, unknown: count }),
  answered: count,
  contacted: group.describe('All who were meant to be contacted, whatever became of the message'),
  heldOut: group,
  lift,
  bySite: z
    .array(
      z.object({
        siteId: idOut.optional().describe('Absent: of who had never been here'),
        siteName: z.string().optional(),
        answered: count,
        contacted: group,
        heldOut: group,
        lift,
      }),
    )
    .describe('The same by the site where each person was last before the campaign was planned'),
});
export type CampaignResultsOut = z.infer<typeof campaignResultsOut>;

export const campaignPeopleQuery = z.object({
  state: z.enum(TARGET_STATES).optional(),
  limit: limitIn(50, 200),
  cursor: cursorIn,
});
export const campaignPeopleOut = z.object({
  people: z.array(
    z.object({
      id: idOut,
      patient: z.object({ id: idOut, name: z.string() }),
      state: z.enum(TARGET_STATES),
      reason: z.string().optional(),
      channel: z.string(),
      tries: count,
      messageStatus: z.string().optional(),
      answered: z.boolean(),
      converted: z.boolean(),
      appointmentId: idOut.optional(),
      at: instantOut.optional(),
    }),
  ),
  nextCursor,
});
export type CampaignPeopleOut = z.infer<typeof campaignPeopleOut>;

export const audienceOut = z.object({
  meant: count.describe('Whom the rules mean'),
  reached: count.describe('Of them, contacted or held out'),
  heldOut: count,
  excluded: z.partialRecord(z.enum(EXCLUSIONS), count).describe('People left out, by reason'),
  otherLanguage: z
    .partialRecord(languageOut, count)
    .describe('Of those reached, by their language: the campaign has no words in it, and they read another'),
  estimate: z.object({ messages: count, segments: count, costCents: count, durationMs: count }),
  people: z
    .array(
      z.object({
        patient: z.object({ id: idOut, name: z.string() }),
        channel: channelOut.optional(),
        reason: z.enum(EXCLUSIONS).optional(),
        text: z.string().optional().describe('What they would read'),
      }),
    )
    .describe('The first 200'),
});
export type AudienceOut = z.infer<typeof audienceOut>;

export const closeTimeBody = z.object({
  practitioner: idIn<PractitionerId>(),
  from: instantIn,
  to: instantIn,
  reason: textIn(200).describe('For the house: patients are not told'),
  urgent: z.array(idIn<AppointmentId>()).max(500).optional().describe('Appointments that are found another time first'),
});
export const closeTimeOut = z.object({ campaign: campaignOut, visits: count });

export const preflightOut = z.object({
  ready: z.boolean().describe('It may be launched'),
  findings: z.array(
    z.object({
      channel: channelOut,
      code: z
        .enum(PREFLIGHT_CODES)
        .describe(
          'mobile-call, mobile-sender: a mobile number for offers (Orden TDF/149/2025); template-missing: no approved WhatsApp template in a language of the words; held: nothing leaves just now',
        ),
      blocks: z.boolean(),
    }),
  ),
});

export type PreflightOut = z.infer<typeof preflightOut>;

export const testCampaignBody = z
  .object({
    phone: z.string().min(3).max(40).optional(),
    email: z.email().max(254).optional().describe('Then the test goes by email'),
    language: languageOut,
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    message: 'a phone or an email is needed',
    path: ['phone'],
  });
export const testCampaignOut = z.object({ text: z.string() });

export const campaignTextBody = z.object({
  text: z.string().max(600),
  language: z.enum(LANGUAGES),
  purpose: z.enum(['care', 'administrative', 'commercial']),
});
export const campaignTextOut = z.object({
  text: z
    .string()
    .describe('The SMS as it is sent: with what the law adds, without accents that would cost another segment'),
  segments: count,
  segmentsAsWritten: count,
  plain: z.string().optional().describe('The text spelled so that it costs no more; only where what is written does'),
});
export type CampaignTextOut = z.infer<typeof campaignTextOut>;
