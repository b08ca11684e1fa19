import { missRate } from '../../../agenda/index.ts';
import {
  keepApart,
  newestWords,
  previewMessage,
  registerWhatsappTemplate,
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
  whatsappTemplateBody,
  whatsappTemplatesOut,
} from '../shapes/reminder-plan.ts';

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

/** What is not put together, how often somebody comes, and what is read. */
export const reminderRoutes: readonly Route[] = [
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
