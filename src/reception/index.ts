/** The staff desk: its API, tasks, live feed and page. See README.md. */
export { receptionRoutes } from './http/reception-router.ts';
export { apiDocsRoute } from './http/api-docs.ts';
export { invitationLink } from './http/invitation-mail.ts';
export { createTask } from './tasks/create-task.ts';
export { changeTask } from './tasks/change-task.ts';
export { onEhrAttention, onEhrSettled, onPhoneNotWritten } from './tasks/ehr-task-subscriptions.ts';
export { onDemandUnmet } from './demand/on-demand-unmet.ts';
export { onCampaignTrouble } from './tasks/campaign-trouble-subscription.ts';
export { onTemplateHealth } from './tasks/template-health-subscription.ts';
export { onEhrTrouble } from './tasks/ehr-trouble-subscriptions.ts';
export { onRecordingDeleted, onRecordingTrouble, onVoicemail } from './tasks/voicemail-subscriptions.ts';
export { onMissedCall, onMissedCallSettled } from './tasks/missed-call-subscriptions.ts';
export { onCaseExhausted, onCaseTaken, onTriageOverdue, onTriageReplayDiffers } from './tasks/urgent-subscriptions.ts';
export { onConversationRequest } from './tasks/request-subscription.ts';
export { onPatientLate } from './tasks/late-subscription.ts';
export {
  onCallAnswered,
  onMessageUnresolved,
  onNeedsPerson,
  onTouchDropped,
  onVisitSettled,
} from './tasks/task-subscriptions.ts';
export { publishLive } from './live/publish-live.ts';
export { repointTasks } from './tasks/on-patient-merged.ts';
export { deliverNotice } from './notify/jobs/deliver-notice.ts';
export { onTaskMade } from './notify/on-task-changed.ts';
export type { NoticePorts } from './notify/ports.ts';
export { replayDeliveries } from './notify/replay-deliveries.ts';
export type { TaskDeliveryId } from './notify/store/delivery-rows.ts';
