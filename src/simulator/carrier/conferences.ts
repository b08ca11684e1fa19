import type { Ids } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { newSid } from './sid.ts';

export interface Participant {
  readonly callSid: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly label: string | undefined;
  readonly muted: boolean;
  readonly hold: boolean;
  readonly coaching: boolean;
  readonly callSidToCoach: string | undefined;
  readonly startConferenceOnEnter: boolean;
  readonly endConferenceOnExit: boolean;
}

export type EndReason =
  'participant-with-end-conference-on-exit-left' | 'last-participant-left' | 'conference-ended-via-api';

export interface Conference {
  readonly sid: string;
  readonly friendlyName: string;
  readonly status: 'init' | 'in-progress' | 'completed';
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly reason?: EndReason;
  readonly endedBy?: string;
  readonly participants: readonly Participant[];
}

/** What joining, changing and leaving did, in the order in which it is reported. */
export interface RoomNews {
  readonly conference: Conference;
  readonly events: readonly string[];
  /** Whose part in it is over because the conference is. */
  readonly removed: readonly string[];
}

/** The conferences of the carrier, by name while they last and by sid afterwards. */
export interface Conferences {
  join(name: string, participant: Participant): RoomNews;
  leave(sid: string, callSid: string): RoomNews | undefined;
  change(sid: string, callSid: string, fields: Partial<Participant>): RoomNews | undefined;
  end(sid: string): RoomNews | undefined;
  get(sid: string): Conference | undefined;
  newestFirst(): readonly Conference[];
}

const MOST_KEPT = 200;

/** Whether words of one participant reach another. Who is on hold hears music; a coach is heard by one alone. */
export function canHear(conference: Conference, from: string, to: string): boolean {
  const speaker = conference.participants.find(({ callSid }) => callSid === from);
  const ear = conference.participants.find(({ callSid }) => callSid === to);
  if (!speaker || !ear || from === to || conference.status !== 'in-progress') return false;
  if (speaker.muted || speaker.hold || ear.hold) return false;
  return !speaker.coaching || speaker.callSidToCoach === to;
}

export function createConferences(deps: { readonly ids: Ids; readonly now: () => Instant }): Conferences {
  const rooms = new Map<string, Conference>();
  const put = (conference: Conference): Conference => {
    rooms.set(conference.sid, { ...conference, updatedAt: deps.now() });
    const oldest = rooms.size > MOST_KEPT ? rooms.keys().next().value : undefined;
    if (oldest !== undefined) rooms.delete(oldest);
    return rooms.get(conference.sid) ?? conference;
  };
  const open = (name: string): Conference => {
    const found = [...rooms.values()].find((room) => room.friendlyName === name && room.status !== 'completed');
    if (found) return found;
    const at = deps.now();
    const sid = newSid('CF', deps.ids);
    return { sid, friendlyName: name, status: 'init', createdAt: at, updatedAt: at, participants: [] };
  };
  const finish = (room: Conference, reason: EndReason, endedBy?: string): RoomNews => {
    const removed = room.participants.map(({ callSid }) => callSid);
    const over = put({ ...room, status: 'completed', participants: [], reason, ...(endedBy ? { endedBy } : {}) });
    return { conference: over, removed, events: ['conference-end'] };
  };
  return {
    get: (sid) => rooms.get(sid),
    newestFirst: () => [...rooms.values()].toReversed(),
    join(name, participant) {
      const room = open(name);
      const participants = [...room.participants, participant];
      const starts =
        room.status === 'init' && participants.length > 1 && participants.some((one) => one.startConferenceOnEnter);
      const conference = put({ ...room, participants, status: starts ? 'in-progress' : room.status });
      return { conference, removed: [], events: [...(starts ? ['conference-start'] : []), 'participant-join'] };
    },
    leave(sid, callSid) {
      const room = rooms.get(sid);
      const own = room?.participants.find((one) => one.callSid === callSid);
      if (!room || !own) return undefined;
      const rest = put({ ...room, participants: room.participants.filter((one) => one !== own) });
      const ends = own.endConferenceOnExit || rest.participants.length === 0;
      if (!ends) return { conference: rest, removed: [], events: ['participant-leave'] };
      const reason = own.endConferenceOnExit ? 'participant-with-end-conference-on-exit-left' : 'last-participant-left';
      const end = finish(rest, reason, callSid);
      return { ...end, events: ['participant-leave', ...end.events] };
    },
    change(sid, callSid, fields) {
      const room = rooms.get(sid);
      const own = room?.participants.find((one) => one.callSid === callSid);
      if (!room || !own) return undefined;
      const next = { ...own, ...fields, updatedAt: deps.now() };
      const participants = room.participants.map((one) => (one === own ? next : one));
      const events = [
        ...(next.hold === own.hold ? [] : [next.hold ? 'participant-hold' : 'participant-unhold']),
        ...(next.muted === own.muted ? [] : [next.muted ? 'participant-mute' : 'participant-unmute']),
        ...(next.coaching === own.coaching ? [] : ['participant-modify']),
      ];
      return { conference: put({ ...room, participants }), removed: [], events };
    },
    end(sid) {
      const room = rooms.get(sid);
      return room && room.status !== 'completed' ? finish(room, 'conference-ended-via-api') : undefined;
    },
  };
}
