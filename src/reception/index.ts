/** The staff desk: its API, tasks, live feed and page. See README.md. */
export { receptionRoutes } from './http/reception-router.ts';
export { apiDocsRoute } from './http/api-docs.ts';
export { onEhrAttention, onEhrSettled } from './tasks/ehr-task-subscriptions.ts';
export { onEhrTrouble } from './tasks/ehr-trouble-subscriptions.ts';
export { onCallAnswered, onMessageUnresolved, onNeedsPerson, onTouchDropped } from './tasks/task-subscriptions.ts';
export { publishLive } from './live/publish-live.ts';
export { repointTasks } from './tasks/on-patient-merged.ts';
