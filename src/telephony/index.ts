/** Calls: the carrier's webhooks, what callers hear, and the record of each call. See README.md. */
export { telephonyRoutes } from './http/voice-routes.ts';
export { repointCalls } from './commands/on-patient-merged.ts';
