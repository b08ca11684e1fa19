/** Reaching out: which message an appointment calls for, when, and whether it still makes sense when its time comes. See README.md. */
export { onAppointmentChanged, onMessageStatus, onPatientChanged } from './commands/on-change.ts';
export { answerMissedCall, onCallMissed } from './jobs/answer-missed-call.ts';
export { onChangeRefused } from './commands/on-change-refused.ts';
export { sendTouch } from './jobs/send-touch.ts';
export { touchesOf } from './store/touches.ts';
export { repointTouches } from './commands/on-patient-merged.ts';
