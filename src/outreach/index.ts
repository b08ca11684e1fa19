/** Reaching out: which message an appointment calls for, when, and whether it still makes sense when its time comes. See README.md. */
export { onAppointmentChanged, onMessageStatus, onPatientChanged } from './commands/on-change.ts';
export { onWrongPerson } from './commands/on-wrong-person.ts';
export { onChangeRefused } from './commands/on-change-refused.ts';
export { sendTouch } from './jobs/send-touch.ts';
export { touchesOf } from './store/touches.ts';
export { repointTouches } from './commands/on-patient-merged.ts';
export { dropTouchesOf } from './commands/drop-touches.ts';
export { planTouch, planTouches, type TouchPlan, type TouchWish } from './commands/plan-touch.ts';
export { permissionRules, type PermissionRules } from './queries/permission-facts.ts';
export { visitRoutes } from './http/visit-routes.ts';
export type { OutreachPorts } from './visit-page/visit-links.ts';
export { DEFAULT_PLAN } from './policy.ts';
export { reminderPlanIn, reminderPlans, type SavedPlan } from './queries/reminder-plans.ts';
export { keepApart, removeReminderPlan, saveReminderPlan } from './commands/save-reminder-plan.ts';
export { unsubscribeRoutes } from './http/unsubscribe-routes.ts';
export {
  registerWhatsappTemplate,
  whatsappForms,
  whatsappTemplates,
  type WhatsappTemplate,
} from './commands/whatsapp-templates.ts';
