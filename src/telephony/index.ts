/** Calls: the carrier's webhooks, what callers hear, and the record of each call. See README.md. */
export { telephonyRoutes } from './http/voice-routes.ts';
export { repointCalls } from './commands/on-patient-merged.ts';
export { onFollowUpMoved, settleMissedCall } from './commands/settle-missed-call.ts';
export { judgeCall } from './jobs/judge-call.ts';
export { changeRecording, startRecording, type RecordingRefusal } from './recording/control.ts';
export { createFolderStore } from './recording/folder-store.ts';
export {
  getRecording,
  openRecording,
  recordingsOf,
  recordingsOfConversation,
  type OpenedRecording,
  type OpenRefusal,
} from './recording/open-recording.ts';
export type { RecordingParts, RecordingPorts, RecordingStore } from './recording/ports.ts';
export type { Recording, RecordingId } from './recording/recording-rows.ts';
export { createS3Store, type S3Options } from './recording/s3-store.ts';
export { deleteRecording, expireRecordings, settleRecording } from './recording/settle-recording.ts';
export { createTwilioRecordings } from './recording/twilio-recordings.ts';
export { getMissedCall, linkFollowUp, type MissedCall, type MissedCallId } from './store/missed-calls.ts';
/** What other callers of telephones say in TwiML, and the check of the carrier's signature. */
export { emptyTwiml, goodbyeTwiml, replyTwiml } from './http/twiml.ts';
export { parseVoiceEvent, type VoiceEvent } from './http/voice-event.ts';
export { noteCall } from './commands/note-call.ts';
export { callerGone } from './queue/commands/end-talk.ts';
export { keyTwiml } from './queue/http/queue-twiml.ts';
export { requireCarrierSignature } from './http/signature.ts';
export { createTwilioCalls } from './providers/twilio-calls.ts';
export { voiceToken } from './providers/voice-token.ts';
export type { CarrierCalls, TelephonyPorts } from './ports/carrier-calls.ts';
export { joinTransfer } from './queue/commands/join-transfer.ts';
export { superviseCall } from './queue/commands/supervise-call.ts';
export { takeOverCall } from './queue/commands/take-over.ts';
export { distributeQueue } from './queue/commands/distribute.ts';
export {
  cancelTransfer,
  completeTransfer,
  hangUpCall,
  holdCall,
  startTransfer,
  transferBlind,
  type TransferTo,
} from './queue/commands/control-call.ts';
export { presenceOf, queueNow, setAgentProfile, setPresence, type QueuedCall } from './queue/commands/presence.ts';
export { receptionLoad, type ReceptionLoad } from './queue/queries/reception-load.ts';
export type { Agent } from './queue/domain/queue.ts';
