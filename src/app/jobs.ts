import {
  deliver,
  fillEhrGap,
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
} from '../fhir/index.ts';
import type { AnyJob } from '../jobs/index.ts';
import { dispatchMessage, handleInbound, resolveUnknown } from '../messaging/index.ts';
import { endOfferJob, fillSlot, planCampaign, rebookVisits, runCampaign, sendTouch } from '../outreach/index.ts';
import { deliverNotice } from '../reception/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import { distributeQueue } from '../telephony/index.ts';
import type { Ports } from './ports.ts';

/** Every kind of due work, beside the deliveries of events in `subscriptions.ts`. */
export const JOBS: readonly AnyJob<ClinicContext<Ports>>[] = [
  dispatchMessage,
  distributeQueue,
  handleInbound,
  endOfferJob,
  fillSlot,
  planCampaign,
  rebookVisits,
  refreshSchedulingLink,
  resolveUnknown,
  runCampaign,
  sendTouch,
  shakeHands,
  deliver,
  deliverNotice,
  heartbeat,
  resend,
  settleWrite,
  loadEhr,
  pollEhr,
  reconcileEhr,
  fillEhrGap,
  probeEhr,
  writeAgainEhr,
];
