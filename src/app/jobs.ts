import {
  deliver,
  fillEhrGap,
  heartbeat,
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
import { sendTouch } from '../outreach/index.ts';
import type { ClinicContext } from '../platform/kernel/context.ts';
import { distributeQueue } from '../telephony/index.ts';
import type { Ports } from './ports.ts';

/** Every kind of due work, beside the deliveries of events in `subscriptions.ts`. */
export const JOBS: readonly AnyJob<ClinicContext<Ports>>[] = [
  dispatchMessage,
  distributeQueue,
  handleInbound,
  refreshSchedulingLink,
  resolveUnknown,
  sendTouch,
  shakeHands,
  deliver,
  heartbeat,
  settleWrite,
  loadEhr,
  pollEhr,
  reconcileEhr,
  fillEhrGap,
  probeEhr,
  writeAgainEhr,
];
