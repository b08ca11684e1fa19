import type { Reporting } from '../carrier/conference-rooms.ts';
import { flagIn, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { voiceParams, type CallSession } from './call-session.ts';
import { fromUrl, NEXT, type Flow } from './document-source.ts';

function reportingOf(session: CallSession, noun: XmlElement): Reporting | undefined {
  const { statusCallback, statusCallbackMethod, statusCallbackEvent } = noun.attributes;
  if (statusCallback === undefined) return undefined;
  return {
    url: session.resolve(statusCallback),
    method: statusCallbackMethod === 'GET' ? 'GET' : 'POST',
    events: new Set((statusCallbackEvent ?? '').split(/\s+/)),
  };
}

const MAX_LINES = 300;
const FOREVER_MS = 4 * 3_600_000;

/** The telephone is in the conference until it hangs up, the API takes it out, or the conference ends (TwiML Conference). */
export async function conference(session: CallSession, verb: XmlElement, noun: XmlElement): Promise<Flow> {
  const { carrier } = session;
  const at = carrier.now();
  const coach = noun.attributes['coach'];
  const news = carrier.conferences.join(wordsOf(noun), {
    callSid: session.sid,
    createdAt: at,
    updatedAt: at,
    label: noun.attributes['participantLabel'],
    muted: flagIn(noun, 'muted', false),
    hold: false,
    coaching: coach !== undefined,
    callSidToCoach: coach,
    startConferenceOnEnter: flagIn(noun, 'startConferenceOnEnter', true),
    endConferenceOnExit: flagIn(noun, 'endConferenceOnExit', false),
  });
  const { sid } = news.conference;
  carrier.conferences.enter(session, news, reportingOf(session, noun));
  session.change({ phase: 'bridged', listening: undefined });
  carrier.conferences.report(carrier, news, session.sid);
  const cut = await talk(session, sid);
  session.phase('waiting');
  carrier.conferences.exit(session.sid);
  const left = carrier.conferences.leave(sid, session.sid);
  if (left) carrier.conferences.report(carrier, left, session.sid);
  const { action, method } = verb.attributes;
  const params = { DialCallStatus: 'answered', DialCallDuration: '0' };
  if (cut?.kind === 'end' && action !== undefined) {
    const url = session.resolve(action);
    await carrier.webhooks.send({ url, params: { ...voiceParams(session), ...params, CallStatus: 'completed' } });
  }
  if (cut) return cut;
  return action === undefined ? NEXT : { kind: 'go', source: fromUrl(action, method, params) };
}

async function talk(session: CallSession, sid: string): Promise<Flow | undefined> {
  for (let count = 0; count < MAX_LINES; count += 1) {
    const waited = await session.wait(FOREVER_MS, (input) => input.kind === 'speech' || input.kind === 'dial');
    if (waited.kind === 'cut') return waited.flow;
    if (waited.kind === 'silence' || waited.input.kind === 'dial') return undefined;
    if (waited.input.kind !== 'speech') continue;
    session.tell({ who: 'patient', kind: 'speech', text: waited.input.text });
    session.carrier.conferences.speak(sid, session.sid, waited.input.text);
  }
  return undefined;
}
