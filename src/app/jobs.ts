import {
  deliver,
  fillEhrGap,
  finishSeries,
  heartbeat,
  resend,
  loadEhr,
  pollEhr,
  probeEhr,
  reconcileEhr,
  refreshSchedulingLink,
  settleWrite,
  shakeHands,
  writeAgainEhr,
  writePhone,
} from '../fhir/index.ts';
import type { AnyJob } from '../jobs/index.ts';
import { callBackUnanswered } from '../conversations/index.ts';
import { answerEmail, dispatchMessage, handleInbound, resolveUnknown } from '../messaging/index.ts';
import {
  answerMissedCall,
  dropStopped,
  endOfferJob,
  fillSlot,
  planCampaign,
  rebookVisits,
  replanVisits,
  runCampaign,
  sendTouch,
} from '../outreach/index.ts';
import { climb, confirmAccepted, sendAlert, sweepCases } from '../oncall/index.ts';
import { settlePhoneChange } from '../patients/index.ts';
import { deliverNotice } from '../reception/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import { distributeQueue, expireRecordings, judgeCall, settleRecording } from '../telephony/index.ts';
import { checkExpiry, replayTriage } from '../triage/index.ts';
import type { Ports } from './ports.ts';
import { tryRulesJob } from './tryout/try-rules.ts';

/** Every kind of due work, beside the deliveries of events in `subscriptions.ts`. */
export const JOBS: readonly AnyJob<ClinicContext<Ports>>[] = [
  answerEmail,
  dispatchMessage,
  distributeQueue,
  handleInbound,
  dropStopped,
  endOfferJob,
  fillSlot,
  planCampaign,
  rebookVisits,
  refreshSchedulingLink,
  replanVisits,
  resolveUnknown,
  runCampaign,
  sendTouch,
  answerMissedCall,
  judgeCall,
  settlePhoneChange,
  settleRecording,
  expireRecordings,
  shakeHands,
  deliver,
  deliverNotice,
  heartbeat,
  resend,
  settleWrite,
  finishSeries,
  loadEhr,
  pollEhr,
  reconcileEhr,
  fillEhrGap,
  probeEhr,
  writeAgainEhr,
  writePhone,
  climb,
  confirmAccepted,
  sendAlert,
  sweepCases,
  callBackUnanswered,
  checkExpiry,
  replayTriage,
  tryRulesJob,
];
