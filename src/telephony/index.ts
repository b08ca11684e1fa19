/** Calls: the carrier's webhooks, what callers hear, and the record of each call. See README.md. */
export { telephonyRoutes } from './http/voice-routes.ts';
export { repointCalls } from './commands/on-patient-merged.ts';
export { onFollowUpMoved, settleMissedCall } from './commands/settle-missed-call.ts';
export { judgeCall } from './jobs/judge-call.ts';
export { getMissedCall, linkFollowUp, type MissedCall, type MissedCallId } from './store/missed-calls.ts';
