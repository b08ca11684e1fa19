import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { PREVIEWED, reminderPlanIn, TOUCH_CHANNELS } from '../../../outreach/index.ts';
import type { AppointmentId, PatientId, ServiceId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut, languageOut } from './common.ts';

const planOut = z.record(z.string(), z.unknown()).describe('As it is sent to `POST /reminder-plans`');

export const reminderPlansOut = z.object({
  plans: z.array(
    z.object({
      serviceId: idOut.optional().describe('Absent: of all services that have none of their own'),
      plan: planOut,
      version: z.int(),
      updatedAt: instantOut,
    }),
  ),
  defaults: planOut.describe('What holds where the clinic has written nothing'),
});

export const attendanceOut = z.object({
  visits: z.int().describe('That took place or were missed, in two years'),
  missed: z.int(),
  clinicVisits: z.int(),
  clinicMissed: z.int(),
  rate: z.number().describe('(missed + 4 × clinicMissed ÷ clinicVisits) ÷ (visits + 4)').optional(),
});

export const previewParams = z.object({ id: idIn<AppointmentId>() });
export const previewQuery = z.object({
  template: z.enum(PREVIEWED).default('reminder'),
  channel: z.enum(TOUCH_CHANNELS).default('sms'),
  language: z.enum(LANGUAGES).optional().describe('Absent: that of the patient, else of the clinic'),
});
export const previewOut = z.object({
  language: languageOut,
  subject: z.string().optional().describe('Of an email'),
  text: z.string(),
  segments: z.int().optional().describe('Of an SMS'),
  sends: z.enum(['send', 'defer', 'drop']).describe('What would become of it if it were due now'),
  at: instantOut.optional(),
  reason: z.string().optional(),
});

export const reminderPlanBody = z.object({
  serviceId: idIn<ServiceId>().optional().describe('Absent: for all services that have none of their own'),
  plan: reminderPlanIn,
});

/** `default`, or the id of a service. */
export const reminderPlanParams = z.object({ key: z.union([z.literal('default'), idIn<ServiceId>()]) });

export const apartParams = z.object({ id: idIn<PatientId>() });
export const apartBody = z.object({ apart: z.boolean() });

const language = z.enum(LANGUAGES);
const contentSid = z.string().regex(/^H[XQ][0-9a-fA-F]{32}$/, 'expected the id of a template of the Content API');

export const whatsappTemplatesOut = z.object({
  templates: z.array(
    z.object({
      template: z.string(),
      language,
      contentSid,
      status: z.enum(['approved', 'paused']),
      reason: z.string().optional().describe('What was said against it'),
      updatedAt: instantOut,
    }),
  ),
  forms: z
    .array(
      z.object({
        template: z.string(),
        language,
        text: z.string(),
        variables: z.array(z.string()),
        buttons: z
          .array(z.object({ id: z.string(), title: z.string() }))
          .describe('Quick replies, each with the id it must have'),
      }),
    )
    .describe('What is to be handed in for approval, and which of our variables each number is'),
});
export const whatsappTemplateBody = z.object({ template: z.string().max(100), language, contentSid });
