import { z } from 'zod';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { PLAN_FAULTS, PREVIEWED, reminderPlanIn, TOUCH_CHANNELS, type PlanVersionId } from '../../../outreach/index.ts';
import type { AppointmentId, PatientId, ServiceId } from '../../../platform/kernel/ids.ts';
import { idIn, idOut, instantOut, languageOut } from './common.ts';

const planOut = z.record(z.string(), z.unknown()).describe('As it is sent to `POST /reminder-plans`');

const planVersionOut = z.object({
  id: idOut,
  serviceId: idOut.optional().describe('Absent: of all services that have none of their own'),
  status: z.enum(['draft', 'in-force', 'replaced']),
  plan: planOut.optional().describe('Absent: the common plan again, or that of the product'),
  note: z.string(),
  version: z.int().describe('Grows with every save of the draft'),
  savedAt: instantOut,
  publishedAt: instantOut.optional(),
  author: z.string().optional().describe('The name of who wrote it'),
});
export type PlanVersionOut = z.infer<typeof planVersionOut>;
export const planHistoryOut = z.object({ history: z.array(planVersionOut) });

const serviceId = idIn<ServiceId>().optional().describe('Absent: for all services that have none of their own');
const untried = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .optional()
  .describe('Why it is put in force though the try-out says no; needs the right `settings.untried`');
const expectedVersion = z.int().min(1).describe('409 version-conflict when it changed since');

export const planHistoryQuery = z.object({ serviceId });
export const planDraftBody = z.object({
  serviceId,
  plan: reminderPlanIn.optional().describe('Absent: back to the common plan, or to that of the product'),
  note: z.string().trim().max(500).default(''),
  expectedVersion: expectedVersion.optional(),
});
export const planTryBody = z.object({ serviceId, expectedVersion });
export const planPublishBody = planTryBody.extend({ untried });
export const planVersionParams = z.object({ id: idIn<PlanVersionId>() });
export const planRollBackBody = z.object({ untried }).optional();

const faultOut = z.object({
  code: z.enum(PLAN_FAULTS),
  channels: z.array(z.enum(TOUCH_CHANNELS)).optional(),
  visits: z.int().optional(),
});
const touchOut = z.object({
  step: z.string().describe('`reminder-1d`, `reminder-3h`, `ask-person`'),
  dueAt: instantOut,
  channel: z.enum(TOUCH_CHANNELS).optional().describe('Absent: it would reach nobody'),
  reason: z.string().optional(),
});
export const planTrialOut = z.object({
  passed: z.boolean(),
  faults: z.array(faultOut),
  total: z.int().describe('Visits to come that the plan is for'),
  tried: z.int().describe('Of those, how many were looked at: 200 at most, evenly from the next to the last'),
  messagesNow: z.int().describe('Still to be sent about them under the plan in force'),
  messagesThen: z.int().describe('… and under the one that is tried'),
  changed: z.int(),
  visits: z.array(
    z.object({
      appointmentId: idOut,
      start: instantOut,
      serviceName: z.string(),
      siteName: z.string(),
      language: languageOut,
      now: z.array(touchOut),
      after: z.array(touchOut),
      first: z
        .object({ subject: z.string().optional(), text: z.string(), segments: z.int().optional() })
        .optional()
        .describe('The words of the first reminder under the plan that is tried'),
    }),
  ),
});
export type PlanTrialOut = z.infer<typeof planTrialOut>;

export const reminderPlansOut = z.object({
  plans: z.array(
    z.object({
      serviceId: idOut.optional().describe('Absent: of all services that have none of their own'),
      plan: planOut,
      version: z.int(),
      updatedAt: instantOut,
    }),
  ),
  drafts: z.array(planVersionOut).describe('What is being written; nothing is sent by it yet'),
  defaults: planOut.describe('What holds where the clinic has written nothing'),
});

export const attendanceOut = z.object({
  visits: z.int().describe('That took place or were missed, in two years'),
  missed: z.int(),
  clinicVisits: z.int(),
  clinicMissed: z.int(),
  rate: z.number().describe('(missed + 4 × clinicMissed ÷ clinicVisits) ÷ (visits + 4)').optional(),
});

export type AttendanceOut = z.infer<typeof attendanceOut>;

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

export const reminderPlanBody = z.object({ serviceId, plan: reminderPlanIn, untried });

export const reminderPlanRemoveQuery = z.object({ untried });

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
export type WhatsappTemplatesOut = z.infer<typeof whatsappTemplatesOut>;
export const whatsappTemplateBody = z.object({ template: z.string().max(100), language, contentSid });
