import { newSid } from '../carrier/sid.ts';
import type { CallRecord, CallStatus } from '../carrier/records.ts';
import { keepRecording, recordingParams, reportRecording } from '../carrier/recordings.ts';
import { elementsOf, numberIn, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { voiceParams, type CallSession } from './call-session.ts';
import { conference } from './conference-room.ts';
import { fromUrl, NEXT, type Flow } from './document-source.ts';
import type { DialOutcome } from './input-queue.ts';

interface Target {
  readonly to: string;
  readonly kind: 'number' | 'client' | 'other';
}

interface DialEnd {
  readonly status: 'completed' | 'busy' | 'no-answer' | 'canceled';
  readonly seconds: number;
  /** Set where the caller hung up, or the API sent the call elsewhere, while it rang or was bridged. */
  readonly cut?: Flow;
}

const MAX_LINES = 300;
const FOREVER_MS = 4 * 3_600_000;

/** Rings a person. Whoever watches the page picks up, is busy or lets it ring; the outcome is posted to the action (TwiML Dial). */
export async function dial(session: CallSession, verb: XmlElement): Promise<Flow> {
  const room = elementsOf(verb).find(({ name }) => name === 'Conference');
  if (room) return conference(session, verb, room);
  const target = targetOf(verb);
  const child = startChild(session, verb, target);
  session.change({ phase: 'dialling', dialling: target, listening: undefined });
  const end = await ring(session, verb, { target, child });
  session.change({ dialling: undefined, phase: 'waiting' });
  endChild(session, child, end);
  const params = {
    DialCallStatus: end.status,
    DialCallSid: child.sid,
    DialBridged: String(end.status === 'completed'),
    ...(end.status === 'completed' ? { DialCallDuration: String(end.seconds) } : {}),
    ...recorded(session, verb, end),
  };
  const { action, method } = verb.attributes;
  if (end.cut?.kind === 'end' && action !== undefined) {
    const url = session.resolve(action);
    await session.carrier.webhooks.send({
      url,
      params: { ...voiceParams(session), ...params, CallStatus: 'completed' },
    });
  }
  if (end.cut) return end.cut;
  return action === undefined ? NEXT : { kind: 'go', source: fromUrl(action, method, params) };
}

/** Who is dialled, and the call to them. */
interface Leg {
  readonly target: Target;
  readonly child: CallRecord;
}

function targetOf(verb: XmlElement): Target {
  const noun = elementsOf(verb)[0];
  if (!noun) return { to: wordsOf(verb), kind: 'number' };
  const kind = noun.name === 'Number' ? 'number' : noun.name === 'Client' ? 'client' : 'other';
  const identity = elementsOf(noun).find((element) => element.name === 'Identity');
  return { to: wordsOf(identity ?? noun), kind };
}

function startChild(session: CallSession, verb: XmlElement, target: Target): CallRecord {
  const { carrier } = session;
  const parent = session.record();
  return carrier.calls.add({
    sid: newSid('CA', carrier.ids),
    direction: 'outbound-dial',
    from: verb.attributes['callerId'] ?? parent.from,
    to: target.kind === 'client' ? `client:${target.to}` : target.to,
    status: 'ringing',
    phase: 'ringing',
    createdAt: carrier.now(),
    updatedAt: carrier.now(),
    parentSid: session.sid,
    transcript: [],
  });
}

function endChild(session: CallSession, child: CallRecord, end: DialEnd): void {
  const { carrier } = session;
  const status: CallStatus = end.status;
  carrier.calls.change(child.sid, {
    status,
    phase: 'over',
    updatedAt: carrier.now(),
    endedAt: carrier.now(),
    durationSeconds: end.seconds,
  });
}

async function ring(session: CallSession, verb: XmlElement, { target, child }: Leg): Promise<DialEnd> {
  const { faults, delays } = session.carrier;
  session.tell({ who: 'carrier', kind: 'notice', notice: 'dialling', text: target.to });
  if (faults.has('busy', target.to)) return { status: 'busy', seconds: 0 };
  const seconds = numberIn(verb, 'timeout', { min: 5, max: 600, otherwise: 30 });
  const limitMs = Math.min(seconds * 1000 * delays.silenceScale, delays.ringLimitMs);
  const waited = faults.has('auto-answer', target.to)
    ? await session.wait(delays.answerMs)
    : await session.wait(limitMs, (input) => input.kind === 'dial');
  if (waited.kind === 'cut') return { status: 'canceled', seconds: 0, cut: waited.flow };
  const outcome: DialOutcome =
    waited.kind === 'input' && waited.input.kind === 'dial'
      ? waited.input.outcome
      : faults.has('auto-answer', target.to)
        ? 'answered'
        : 'no-answer';
  if (outcome !== 'answered') return { status: outcome === 'busy' ? 'busy' : 'no-answer', seconds: 0 };
  return bridge(session, { target, child });
}

/** The two talk until one of them hangs up; the caller's words are shown, and no machine listens to them. */
async function bridge(session: CallSession, { target, child }: Leg): Promise<DialEnd> {
  const startedMs = performance.now();
  const seconds = (): number => Math.max(1, Math.round((performance.now() - startedMs) / 1000));
  session.change({ phase: 'bridged', dialling: target });
  const now = session.carrier.now();
  session.carrier.calls.change(child.sid, { status: 'in-progress', phase: 'bridged', startedAt: now, updatedAt: now });
  session.tell({ who: 'carrier', kind: 'notice', notice: 'answered', text: target.to });
  for (let count = 0; count < MAX_LINES; count += 1) {
    const waited = await session.wait(FOREVER_MS, (input) => input.kind === 'speech' || input.kind === 'dial');
    if (waited.kind === 'cut') return { status: 'completed', seconds: seconds(), cut: waited.flow };
    if (waited.kind === 'silence' || waited.input.kind === 'dial') break;
    if (waited.input.kind === 'speech') session.tell({ who: 'patient', kind: 'speech', text: waited.input.text });
  }
  return { status: 'completed', seconds: seconds() };
}

function recorded(session: CallSession, verb: XmlElement, end: DialEnd): Readonly<Record<string, string>> {
  const wanted = verb.attributes['record'] ?? 'do-not-record';
  if (wanted === 'do-not-record' || wanted === 'false' || end.status !== 'completed') return {};
  const callback = verb.attributes['recordingStatusCallback'];
  const recording = keepRecording(session.carrier, {
    callSid: session.sid,
    source: 'DialVerb',
    status: 'completed',
    durationSeconds: end.seconds,
    words: '',
    ...(callback ? { callbackUrl: session.resolve(callback) } : {}),
  });
  reportRecording(session.carrier, recording);
  return recordingParams(session.carrier, recording);
}
