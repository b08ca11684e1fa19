import type { Carrier } from './context.ts';
import type { RecordingRecord } from './records.ts';
import { newSid } from './sid.ts';

type NewRecording = Omit<RecordingRecord, 'sid' | 'createdAt'>;

export function keepRecording(carrier: Carrier, recording: NewRecording): RecordingRecord {
  const record = { ...recording, sid: newSid('RE', carrier.ids), createdAt: carrier.now() };
  return carrier.recordings.add(record);
}

export function recordingParams(carrier: Carrier, recording: RecordingRecord): Record<string, string> {
  return {
    RecordingSid: recording.sid,
    RecordingUrl: `https://api.twilio.com/2010-04-01/Accounts/${carrier.accountSid}/Recordings/${recording.sid}`,
    RecordingDuration: String(recording.durationSeconds),
  };
}

/** Tells the callback, where there is one, that the sound is ready. */
export function reportRecording(carrier: Carrier, recording: RecordingRecord): void {
  const { callbackUrl: url } = recording;
  if (!url) return;
  const params = {
    ...recordingParams(carrier, recording),
    AccountSid: carrier.accountSid,
    CallSid: recording.callSid,
    RecordingStatus: 'completed',
    RecordingChannels: '1',
    RecordingSource: recording.source,
    RecordingStartTime: new Date(recording.createdAt).toUTCString(),
  };
  carrier.background.run(carrier.webhooks.send({ url, params, report: true }).then(() => undefined));
}

/** Tells the callback what was said, as Twilio's Record does that was asked to transcribe. */
export function reportTranscript(
  carrier: Carrier,
  recording: RecordingRecord,
  to: { readonly url: string; readonly text: string },
): void {
  const sid = newSid('TR', carrier.ids);
  const params = {
    ...recordingParams(carrier, recording),
    AccountSid: carrier.accountSid,
    CallSid: recording.callSid,
    TranscriptionSid: sid,
    TranscriptionText: to.text,
    TranscriptionStatus: to.text === '' ? 'failed' : 'completed',
    TranscriptionType: 'fast',
    TranscriptionUrl: `https://api.twilio.com/2010-04-01/Accounts/${carrier.accountSid}/Transcriptions/${sid}`,
  };
  carrier.background.run(carrier.webhooks.send({ url: to.url, params, report: true }).then(() => undefined));
}

/** Completes a recording that runs, once: when it is stopped, or when its call ends. */
export function completeRecording(carrier: Carrier, recording: RecordingRecord, durationSeconds: number): void {
  if (recording.status === 'completed') return;
  const done = carrier.recordings.change(recording.sid, { status: 'completed', durationSeconds });
  if (done) reportRecording(carrier, done);
}

export function recordingsOf(carrier: Carrier, callSid: string): readonly RecordingRecord[] {
  return carrier.recordings.newestFirst().filter((recording) => recording.callSid === callSid);
}
