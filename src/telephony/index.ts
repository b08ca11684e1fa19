/** Calls: the carrier's webhooks, what callers hear, and the record of each call. See README.md. */
export { telephonyRoutes } from './http/voice-routes.ts';
export { repointCalls } from './commands/on-patient-merged.ts';
/** What other callers of telephones say in TwiML, and the check of the carrier's signature. */
export { emptyTwiml, goodbyeTwiml } from './http/twiml.ts';
export { keyTwiml } from './queue/http/queue-twiml.ts';
export { requireCarrierSignature } from './http/signature.ts';
export { createTwilioCalls } from './providers/twilio-calls.ts';
export { voiceToken } from './providers/voice-token.ts';
export type { TelephonyPorts } from './ports/carrier-calls.ts';
export { distributeQueue } from './queue/commands/distribute.ts';
export {
  cancelTransfer,
  completeTransfer,
  hangUpCall,
  holdCall,
  startTransfer,
  superviseCall,
  transferBlind,
  type TransferTo,
} from './queue/commands/control-call.ts';
export { presenceOf, queueNow, setAgentProfile, setPresence, type QueuedCall } from './queue/commands/presence.ts';
export type { Agent } from './queue/domain/queue.ts';
