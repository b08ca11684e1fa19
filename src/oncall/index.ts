/** Who is called when a patient cannot wait: rota, ladder, cases. It runs by itself, whatever becomes of the patient's call. See README.md. */
export type { OnCallPorts } from './ports.ts';
export type { OnCallRefusal } from './errors.ts';
export { ALERT_CHANNELS } from './domain/ladder.ts';
export type { Person, PersonId, Rank, RotaId, Shift, ShiftId } from './domain/rota.ts';
export type { CaseId, OnCallCase } from './store/case-rows.ts';
export { onTriageExpired, onTriageRaised, onUrgentPerson } from './commands/open-case.ts';
export { acknowledgeCase, closeCase, handOverCase, onPatientAnswered } from './commands/settle-case.ts';
export { addShift, removeShift, saveOnCallSetting, savePerson, saveRota, type NewShift } from './commands/save-rota.ts';
export { swapShift } from './commands/swap-shift.ts';
export { importCalendar } from './commands/import-calendar.ts';
export { fatigueReport, listCases, onCallSetup, whoIsOn, type CaseWithAlerts } from './queries/on-call-now.ts';
export { onCallFigures } from './queries/on-call-figures.ts';
export { climb } from './jobs/climb.ts';
export { confirmAccepted } from './jobs/confirm.ts';
export { sendAlert } from './jobs/send-alert.ts';
export { sweepCases } from './jobs/sweep.ts';
export { onCallHookRoutes, onCallPageRoutes } from './http/on-call-routes.ts';
