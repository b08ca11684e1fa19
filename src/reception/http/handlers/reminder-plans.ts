import {
  DEFAULT_PLAN,
  keepApart,
  missRate,
  newestWords,
  previewMessage,
  registerWhatsappTemplate,
  reminderPlans,
  removeReminderPlan,
  saveReminderPlan,
  whatsappForms,
  whatsappTemplates,
} from '../../../outreach/index.ts';
import { getPatient } from '../../../patients/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { recordReading } from '../read-trail.ts';
import { accepted, problemOf } from '../refusals.ts';
import {
  apartBody,
  apartParams,
  attendanceOut,
  previewOut,
  previewParams,
  previewQuery,
  reminderPlanBody,
  reminderPlanParams,
  reminderPlansOut,
  whatsappTemplateBody,
  whatsappTemplatesOut,
} from '../shapes/reminder-plan.ts';

async function plansNow(ctx: ClinicContext) {
  const plans = await reminderPlans(ctx);
  return {
    plans: plans.map(({ plan, updatedAt, ...rest }) => ({ ...rest, plan: { ...plan }, updatedAt: toIso(updatedAt) })),
    defaults: { ...DEFAULT_PLAN },
  };
}

async function templatesNow(ctx: ClinicContext) {
  const [registered, own] = await Promise.all([whatsappTemplates(ctx), newestWords(ctx)]);
  return {
    templates: registered.map(({ updatedAt, ...rest }) => ({ ...rest, updatedAt: toIso(updatedAt) })),
    forms: whatsappForms(own).map(({ variables, buttons, ...rest }) => ({
      ...rest,
      variables: [...variables],
      buttons: [...buttons],
    })),
  };
}

/** What is sent before a visit, and what is not put together. */
export const reminderPlanRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/reminder-plans',
    tag: 'Reminders',
    summary: 'What is sent before a visit, by service',
    policy: 'settings.read',
    status: 200,
    answer: reminderPlansOut,
    handle: ({ ctx }) => plansNow(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/reminder-plans',
    tag: 'Reminders',
    summary: 'Write what is sent before the visits of a service, or of all others',
    description:
      'Visits that are booked already follow it within moments: what waits gets its new time and channels. What was sent stays sent, and no reminder whose time has passed is sent late.',
    policy: 'settings.write',
    status: 200,
    body: reminderPlanBody,
    answer: reminderPlansOut,
    refusals: ['service-unknown'],
    handle: async ({ ctx, body }) => {
      const saved = await saveReminderPlan(ctx, body);
      if (!saved.ok) throw problemOf(saved.error);
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/reminder-plans/{key}',
    tag: 'Reminders',
    summary: 'Go back to the common plan of the clinic, or to that of the product',
    policy: 'settings.write',
    status: 200,
    params: reminderPlanParams,
    answer: reminderPlansOut,
    handle: async ({ ctx, params: { key } }) => {
      await removeReminderPlan(ctx, key === 'default' ? undefined : key);
      return plansNow(ctx);
    },
  }),
  defineRoute({
    method: 'post',
    path: '/patients/{id}/messages-apart',
    tag: 'Reminders',
    summary: 'Keep the messages of a patient apart from those of others at the same telephone',
    policy: 'patient.write',
    status: 200,
    params: apartParams,
    body: apartBody,
    answer: apartBody,
    refusals: ['patient-unknown'],
    handle: async ({ ctx, params: { id }, body: { apart } }) => {
      if (!(await getPatient(ctx, id))) throw problemOf({ code: 'patient-unknown' });
      await keepApart(ctx, id, apart);
      return { apart };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/patients/{id}/attendance',
    tag: 'Reminders',
    summary: 'How often a patient came and did not, beside everybody, and what that makes of the next visit',
    description:
      'What `extraCare` of a plan goes by, with all that it is made of. No rate where the clinic has hardly a history.',
    policy: 'patient.read',
    status: 200,
    params: apartParams,
    answer: attendanceOut,
    refusals: ['patient-unknown'],
    handle: async ({ ctx, caller, params: { id } }) => {
      if (!(await getPatient(ctx, id))) throw problemOf({ code: 'patient-unknown' });
      await recordReading(ctx, caller, { where: 'attendance', patientIds: [id] });
      const { own, clinic, rate } = await missRate(ctx, id);
      return {
        ...own,
        clinicVisits: clinic.visits,
        clinicMissed: clinic.missed,
        ...(rate === undefined ? {} : { rate }),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/appointments/{id}/message-preview',
    tag: 'Reminders',
    summary: 'What the patient of a visit would read or hear, and whether it would be sent now',
    description: 'Nothing is written and nobody is contacted. The address of the visit’s page opens nothing.',
    policy: 'agenda.read',
    status: 200,
    params: previewParams,
    query: previewQuery,
    answer: previewOut,
    refusals: ['appointment-unknown', 'words-unknown'],
    handle: async ({ ctx, params: { id: appointmentId }, query }) => {
      const { permission, ...words } = accepted(await previewMessage(ctx, { appointmentId, ...query }));
      const { kind: sends } = permission;
      return {
        ...words,
        sends,
        ...(permission.kind === 'defer' ? { at: toIso(permission.until) } : {}),
        ...(permission.kind === 'send' ? {} : { reason: permission.reason }),
      };
    },
  }),
  defineRoute({
    method: 'get',
    path: '/whatsapp-templates',
    tag: 'Reminders',
    summary: 'The approved templates of WhatsApp, their health, and the texts to hand in',
    policy: 'settings.read',
    status: 200,
    answer: whatsappTemplatesOut,
    handle: ({ ctx }) => templatesNow(ctx),
  }),
  defineRoute({
    method: 'post',
    path: '/whatsapp-templates',
    tag: 'Reminders',
    summary: 'Say which approved template of WhatsApp says what one of ours says',
    policy: 'settings.write',
    status: 200,
    body: whatsappTemplateBody,
    answer: whatsappTemplatesOut,
    refusals: ['template-unknown'],
    handle: async ({ ctx, body }) => {
      const registered = await registerWhatsappTemplate(ctx, body);
      if (!registered.ok) throw problemOf(registered.error);
      return templatesNow(ctx);
    },
  }),
];
