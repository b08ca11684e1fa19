import { voiceParams, type CallSession } from './call-session.ts';
import { keepRecording, recordingParams, reportRecording, reportTranscript } from '../carrier/recordings.ts';
import { numberIn } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { fromUrl, HANG_UP, type Flow } from './document-source.ts';

const MAX_INPUTS = 300;

/** Records what the caller says until a key, silence or the end of the call, then posts the action (TwiML Record). */
export async function recordVoice(session: CallSession, verb: XmlElement): Promise<Flow> {
  const { silenceScale, speakingMs } = session.carrier.delays;
  const timeoutMs = numberIn(verb, 'timeout', { min: 1, max: 600, otherwise: 5 }) * 1000 * silenceScale;
  const finishOnKey = verb.attributes['finishOnKey'] ?? '1234567890*#';
  session.queue.dropTalk();
  session.phase('recording', { keys: true, speech: true, finishOnKey });
  if (verb.attributes['playBeep'] !== 'false')
    session.tell({ who: 'carrier', kind: 'notice', notice: 'beep', text: '' });
  const startedMs = performance.now();
  const words: string[] = [];
  let end: { readonly digits: string; readonly flow?: Flow } = { digits: '' };
  let patienceMs = timeoutMs;
  for (let count = 0; count < MAX_INPUTS; count += 1) {
    const waited = await session.wait(patienceMs, (input) =>
      ['key', 'speech', 'speaking', 'silence'].includes(input.kind),
    );
    if (waited.kind === 'cut') end = { digits: 'hangup', flow: waited.flow };
    else if (waited.kind === 'input' && waited.input.kind === 'key') end = { digits: waited.input.key };
    if (waited.kind !== 'input' || waited.input.kind === 'silence') break;
    if (waited.input.kind === 'key' && finishOnKey.includes(waited.input.key)) break;
    if (waited.input.kind === 'speech') {
      words.push(waited.input.text);
      session.tell({ who: 'patient', kind: 'speech', text: waited.input.text });
    }
    patienceMs = waited.input.kind === 'speaking' ? speakingMs : timeoutMs;
  }
  session.phase('waiting');
  if (words.length === 0 && end.digits !== 'hangup') return { kind: 'next' };
  const seconds = Math.max(1, Math.round((performance.now() - startedMs) / 1000));
  const { carrier } = session;
  const callback = verb.attributes['recordingStatusCallback'];
  const recording = keepRecording(carrier, {
    callSid: session.sid,
    source: 'RecordVerb',
    status: 'completed',
    durationSeconds: seconds,
    words: words.join(' '),
    ...(callback ? { callbackUrl: session.resolve(callback) } : {}),
  });
  reportRecording(carrier, recording);
  const { transcribe, transcribeCallback } = verb.attributes;
  if (transcribe === 'true' && transcribeCallback)
    reportTranscript(carrier, recording, { url: session.resolve(transcribeCallback), text: recording.words });
  const params = { ...recordingParams(carrier, recording), Digits: end.digits };
  const source = fromUrl(verb.attributes['action'] ?? '', verb.attributes['method'], params);
  if (!end.flow) return { kind: 'go', source };
  // The caller is gone, yet Twilio still posts the action: the message that was left must not be lost.
  const url = session.resolve(verb.attributes['action'] ?? '');
  await carrier.webhooks.send({ url, params: { ...voiceParams(session), ...params, CallStatus: 'completed' } });
  return end.flow.kind === 'go' ? end.flow : HANG_UP;
}
