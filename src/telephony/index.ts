/** Calls: the carrier's webhooks, what callers hear, and the record of each call. See README.md. */
export { telephonyRoutes } from './http/voice-routes.ts';
export { repointCalls } from './commands/on-patient-merged.ts';
export { onFollowUpMoved, settleMissedCall } from './commands/settle-missed-call.ts';
export { judgeCall } from './jobs/judge-call.ts';
export { changeRecording, startRecording, type RecordingRefusal } from './recording/control.ts';
export { askRecordingConsent, settleRecordingConsent } from './recording/first-answer.ts';
export { createFolderStore } from './recording/folder-store.ts';
export {
  getRecording,
  openRecording,
  recordingsOf,
  type OpenedRecording,
  type OpenRefusal,
} from './recording/open-recording.ts';
export type { RecordingParts, RecordingPorts, RecordingStore } from './recording/ports.ts';
export type { Recording, RecordingId } from './recording/recording-rows.ts';
export { voicemailTwiml } from './recording/recording-twiml.ts';
export { createS3Store, type S3Options } from './recording/s3-store.ts';
export { deleteRecording, expireRecordings, settleRecording } from './recording/settle-recording.ts';
export { createTwilioRecordings } from './recording/twilio-recordings.ts';
export { getMissedCall, linkFollowUp, type MissedCall, type MissedCallId } from './store/missed-calls.ts';
