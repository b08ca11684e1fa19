import type { Conference, Participant } from '../carrier/conferences.ts';
import { API_VERSION, type Carrier } from '../carrier/context.ts';
import { accountPath, rfc2822 } from './twilio-json.ts';

type Json = Readonly<Record<string, unknown>>;

export function conferenceJson(carrier: Carrier, room: Conference): Json {
  const uri = `${accountPath(carrier)}/Conferences/${room.sid}`;
  return {
    account_sid: carrier.accountSid,
    date_created: rfc2822(room.createdAt),
    date_updated: rfc2822(room.updatedAt),
    api_version: API_VERSION,
    friendly_name: room.friendlyName,
    region: 'ie1',
    sid: room.sid,
    status: room.status,
    uri: `${uri}.json`,
    subresource_uris: { participants: `${uri}/Participants.json`, recordings: `${uri}/Recordings.json` },
    reason_conference_ended: room.reason ?? null,
    call_sid_ending_conference: room.endedBy ?? null,
  };
}

export function participantJson(carrier: Carrier, room: Conference, one: Participant): Json {
  return {
    account_sid: carrier.accountSid,
    call_sid: one.callSid,
    label: one.label ?? null,
    call_sid_to_coach: one.callSidToCoach ?? null,
    coaching: one.coaching,
    conference_sid: room.sid,
    date_created: rfc2822(one.createdAt),
    date_updated: rfc2822(one.updatedAt),
    end_conference_on_exit: one.endConferenceOnExit,
    muted: one.muted,
    hold: one.hold,
    start_conference_on_enter: one.startConferenceOnEnter,
    status: 'connected',
    queue_time: '0',
    uri: `${accountPath(carrier)}/Conferences/${room.sid}/Participants/${one.callSid}.json`,
  };
}
