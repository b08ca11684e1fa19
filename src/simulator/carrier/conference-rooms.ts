import type { Instant } from '../../platform/time/instant.ts';
import { canHear, type Conferences, type RoomNews } from './conferences.ts';
import type { Webhooks } from './webhooks.ts';

/** As much of a live call as a conference has to do with. */
interface Telephone {
  readonly sid: string;
  readonly queue: { push(input: { readonly kind: 'dial'; readonly outcome: 'ended' }): void };
  tell(line: { readonly who: 'clinic'; readonly kind: 'speech'; readonly text: string }): void;
}

interface ReportingCarrier {
  readonly accountSid: string;
  readonly now: () => Instant;
  readonly webhooks: Webhooks;
  readonly background: { run(work: Promise<void>): void };
}

export interface Reporting {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** As the attribute names them: start, end, join, leave, mute, hold, modify. */
  readonly events: ReadonlySet<string>;
}

/** The telephones that are in conferences now, and where each conference is reported: to whom its first one said. */
export interface ConferenceRooms extends Conferences {
  enter(session: Telephone, news: RoomNews, reporting: Reporting | undefined): void;
  exit(callSid: string): void;
  /** Tells of what happened, and lets go those for whom it is over. */
  report(carrier: ReportingCarrier, news: RoomNews, callSid?: string): void;
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
  const sessions = new Map<string, Telephone>();
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
