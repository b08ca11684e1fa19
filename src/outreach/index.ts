/** Reaching out: which message an appointment calls for, when, and whether it still makes sense when its time comes. See README.md. */
export { onAppointmentChanged, onMessageStatus, onPatientChanged } from './commands/on-change.ts';
export { answerMissedCall, onCallMissed } from './jobs/answer-missed-call.ts';
export { onWrongPerson } from './commands/on-wrong-person.ts';
export { liftRefusals, refusalCounts, takeRefusals } from './commands/take-refusals.ts';
export { onChangeRefused } from './commands/on-change-refused.ts';
export { sendTouch } from './jobs/send-touch.ts';
export { replanVisits } from './jobs/replan-visits.ts';
export { touchesOf } from './store/touches.ts';
export { repointTouches } from './commands/on-patient-merged.ts';
export { fillSlot } from './waiting-list/jobs/fill-slot.ts';
export { endOfferJob } from './waiting-list/jobs/end-offer.ts';
export { addToWaitingList, type WaitingWish } from './waiting-list/commands/add-to-waiting-list.ts';
export { leaveWaitingList } from './waiting-list/commands/leave-waiting-list.ts';
export {
  listOffers,
  listWaiting,
  type OfferLine,
  type WaitingLine,
  type WaitingQuery,
} from './waiting-list/queries/list-waiting.ts';
export type { WaitingEntryId } from './waiting-list/domain/waiting.ts';
export { WAITING_STATES } from './waiting-list/store/entries.ts';
export { OFFER_STATES } from './waiting-list/store/offers.ts';
export { joinWaitingList, onWaitingRequest } from './waiting-list/commands/join-waiting-list.ts';
export {
  onOfferDeclined,
  onOfferEnded,
  onOfferOutcome,
  onSlotFreed,
  onVisitCancelled,
  onVisitTaken,
} from './waiting-list/commands/on-change.ts';
export { closeTime } from './campaigns/rebooking/close-time.ts';
export { rebookVisits } from './campaigns/rebooking/rebook-visits.ts';
export { afterVisitSchema, afterVisitSettings, saveAfterVisit } from './after-visit/settings.ts';
export { onFeedback, onVisitOver } from './after-visit/on-visit-over.ts';
export { changeDraft, createCampaign } from './campaigns/commands/write-campaign.ts';
export { stepCampaign } from './campaigns/commands/step-campaign.ts';
export { campaignNamed } from './campaigns/queries/campaign-results.ts';
export { haltedCampaigns } from './campaigns/queries/halted-campaigns.ts';
export { campaignPreflight } from './campaigns/queries/preflight.ts';
export { ALIAS_STATUSES, type SenderAlias } from './senders/domain/alias.ts';
export { saveSenderAlias, senderAliases } from './senders/sender-aliases.ts';
export { PREFLIGHT_CODES } from './campaigns/domain/preflight.ts';
export { previewMessage, PREVIEWED } from './queries/preview-message.ts';
export { WORD_FAULTS } from './domain/word-faults.ts';
export { newestWords, rollBackWords, saveWords, wordsHistory, type WordsVersion } from './words/own-words.ts';
export { discardWordsDraft, draftWords } from './words/draft-words.ts';
export { publishWordsDrafts, tryWordsDrafts } from './words/publish-words.ts';
export { editableWords } from './words/editable-words.ts';
export { testWords, tryWords } from './words/try-words.ts';
export { TOUCH_CHANNELS } from './domain/plan.ts';
export { testCampaign } from './campaigns/commands/test-campaign.ts';
export { onCampaignMessage } from './campaigns/commands/on-campaign-message.ts';
export { dropStopped } from './campaigns/jobs/drop-stopped.ts';
export { planCampaign } from './campaigns/jobs/plan-campaign.ts';
export { runCampaign } from './campaigns/jobs/run-campaign.ts';
export { campaignPlanSchema } from './campaigns/plan-schema.ts';
export { previewCampaignText } from './campaigns/queries/text-preview.ts';
export { countAudience, type AudienceCount } from './campaigns/queries/count-audience.ts';
export {
  campaignPeople,
  campaignResults,
  campaignYields,
  listCampaigns,
  type CampaignLine,
  type CampaignPerson,
  type CampaignResults,
} from './campaigns/queries/campaign-results.ts';
export { CAMPAIGN_STATES, type Campaign, type CampaignPlan, type CampaignStep } from './campaigns/domain/campaign.ts';
export { TARGET_STATES } from './campaigns/store/targets.ts';
export { EXCLUSIONS } from './campaigns/domain/exclusion.ts';
export { dropTouchesOf } from './commands/drop-touches.ts';
export { planTouch, planTouches, type TouchPlan, type TouchWish } from './commands/plan-touch.ts';
export { permissionRules, type PermissionRules } from './queries/permission-facts.ts';
export { reminderCallRoutes } from './http/reminder-call-routes.ts';
export { createCallMessages } from './calls/call-messages.ts';
export { bookingRoutes } from './http/booking-routes.ts';
export { visitRoutes } from './http/visit-routes.ts';
export type { OutreachPorts } from './visit-page/visit-links.ts';
export { DEFAULT_PLAN } from './policy.ts';
export { reminderPlanIn, reminderPlans, type SavedPlan } from './queries/reminder-plans.ts';
export { keepApart, saveReminderPlan } from './commands/save-reminder-plan.ts';
export { PLAN_FAULTS } from './plans/domain/plan-check.ts';
export { discardPlanDraft, draftPlan } from './plans/draft-plan.ts';
export { planDrafts, planHistory, type PlanVersion, type PlanVersionId } from './plans/plan-versions.ts';
export { publishPlan, publishPlanAtOnce, tryPlanVersion, type PlanWanted } from './plans/publish-plan.ts';
export type { PlanTrial, TriedTouch } from './plans/try-plan.ts';
export { unsubscribeRoutes } from './http/unsubscribe-routes.ts';
export {
  registerWhatsappTemplate,
  whatsappForms,
  whatsappTemplates,
  type WhatsappTemplate,
} from './commands/whatsapp-templates.ts';
