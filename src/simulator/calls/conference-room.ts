import type { Conferences, RoomNews } from '../carrier/conferences.ts';
import { canHear } from '../carrier/conferences.ts';
import type { Carrier } from '../carrier/context.ts';
import { flagIn, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import { voiceParams, type CallSession } from './call-session.ts';
import { fromUrl, NEXT, type Flow } from './document-source.ts';

interface Reporting {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** As the attribute names them: start, end, join, leave, mute, hold, modify. */
  readonly events: ReadonlySet<string>;
}

/** The telephones that are in conferences now, and where each conference is reported: to whom its first one said. */
export interface ConferenceRooms extends Conferences {
  enter(session: CallSession, news: RoomNews, reporting: Reporting | undefined): void;
  exit(callSid: string): void;
  /** Tells of what happened, and lets go those for whom it is over. */
  report(carrier: Carrier, news: RoomNews, callSid?: string): void;
  /** Gives the words of one to the ears that they reach. */
  speak(sid: string, from: string, words: string): void;
}

/** Twilio's names of the attribute's words (TwiML Conference, statusCallbackEvent). */
const ATTRIBUTE_OF: Readonly<Record<string, string>> = {
  'conference-start': 'start',
  'conference-end': 'end',
  'participant-join': 'join',
  'participant-leave': 'leave',
  'participant-hold': 'hold',
  'participant-unhold': 'hold',
  'participant-mute': 'mute',
  'participant-unmute': 'mute',
  'participant-modify': 'modify',
};

export function createConferenceRooms(conferences: Conferences): ConferenceRooms {
  const sessions = new Map<string, CallSession>();
  const reporting = new Map<string, Reporting>();
  const sent = new Map<string, Promise<void>>();
  let sequence = 0;
  return {
    ...conferences,
    enter(session, { conference }, wanted) {
      sessions.set(session.sid, session);
      if (wanted && !reporting.has(conference.sid)) reporting.set(conference.sid, wanted);
    },
    exit: (callSid) => void sessions.delete(callSid),
    report(carrier, { conference, events, removed }, callSid) {
      for (const sid of removed) sessions.get(sid)?.queue.push({ kind: 'dial', outcome: 'ended' });
      const to = reporting.get(conference.sid);
      for (const event of events) {
        if (!to?.events.has(ATTRIBUTE_OF[event] ?? '')) continue;
        sequence += 1;
        const about = event.startsWith('participant-') && callSid ? { CallSid: callSid } : {};
        const params = {
          AccountSid: carrier.accountSid,
          ConferenceSid: conference.sid,
          FriendlyName: conference.friendlyName,
          StatusCallbackEvent: event,
          SequenceNumber: String(sequence),
          Timestamp: new Date(carrier.now()).toUTCString(),
          ...about,
        };
        const before = sent.get(conference.sid) ?? Promise.resolve();
        const after = before.then(async () => {
          await carrier.webhooks.send({ url: to.url, method: to.method, params, report: true });
        });
        sent.set(conference.sid, after);
        carrier.background.run(after);
      }
      if (conference.status !== 'completed') return;
      reporting.delete(conference.sid);
      sent.delete(conference.sid);
    },
    speak(sid, from, words) {
      const conference = conferences.get(sid);
      if (!conference) return;
      for (const { callSid } of conference.participants) {
        if (!canHear(conference, from, callSid)) continue;
        sessions.get(callSid)?.tell({ who: 'clinic', kind: 'speech', text: words });
      }
    },
  };
}

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
