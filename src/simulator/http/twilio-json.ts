import { API_VERSION, type Carrier } from '../carrier/context.ts';
import type { CallRecord, MessageRecord, RecordingRecord } from '../carrier/records.ts';
import { segmentsOf } from '../carrier/segments.ts';
import { sidOfText } from '../carrier/sid.ts';
import type { Instant } from '../../platform/time/instant.ts';

type Json = Readonly<Record<string, unknown>>;

/** RFC 2822 with a numeric zone: the format of every date in Twilio's 2010-04-01 API. */
export function rfc2822(instant: Instant | undefined): string | null {
  return instant === undefined ? null : new Date(instant).toUTCString().replace('GMT', '+0000');
}

export function accountPath(carrier: Carrier): string {
  return `/${API_VERSION}/Accounts/${carrier.accountSid}`;
}

/** The account itself: what a client fetches to see whether its credentials are good. */
export function accountJson(carrier: Carrier): Json {
  const uri = accountPath(carrier);
  const names = ['calls', 'messages', 'recordings'];
  return {
    auth_token: null,
    date_created: rfc2822(carrier.now()),
    date_updated: rfc2822(carrier.now()),
    friendly_name: 'Centralita simulator',
    owner_account_sid: carrier.accountSid,
    sid: carrier.accountSid,
    status: 'active',
    subresource_uris: Object.fromEntries(
      names.map((name) => [name, `${uri}/${name[0]?.toUpperCase()}${name.slice(1)}.json`]),
    ),
    type: 'Full',
    uri: `${uri}.json`,
  };
}

export function callJson(carrier: Carrier, call: CallRecord): Json {
  const uri = `${accountPath(carrier)}/Calls/${call.sid}`;
  const over = call.endedAt !== undefined;
  return {
    sid: call.sid,
    date_created: rfc2822(call.createdAt),
    date_updated: rfc2822(call.updatedAt),
    parent_call_sid: call.parentSid ?? null,
    account_sid: carrier.accountSid,
    to: call.to,
    to_formatted: call.to,
    from: call.from,
    from_formatted: call.from,
    phone_number_sid: phoneNumberSid(carrier, call),
    status: call.status,
    start_time: rfc2822(call.startedAt),
    end_time: rfc2822(call.endedAt),
    duration: over ? String(call.durationSeconds ?? 0) : null,
    price: null,
    price_unit: 'USD',
    direction: call.direction,
    answered_by: call.answeredBy ?? null,
    api_version: API_VERSION,
    forwarded_from: null,
    group_sid: null,
    caller_name: null,
    queue_time: '0',
    trunk_sid: null,
    uri: `${uri}.json`,
    subresource_uris: {
      recordings: `${uri}/Recordings.json`,
      notifications: `${uri}/Notifications.json`,
      events: `${uri}/Events.json`,
    },
  };
}

function phoneNumberSid(carrier: Carrier, call: CallRecord): string | null {
  const ours = carrier.lines.find(({ number }) => number === call.to || number === call.from);
  return ours ? sidOfText('PN', ours.number) : null;
}

export function messageJson(carrier: Carrier, message: MessageRecord): Json {
  const uri = `${accountPath(carrier)}/Messages/${message.sid}`;
  const shown = message.removed ? '' : message.body;
  return {
    body: shown,
    num_segments: String(message.messagingServiceSid && message.status === 'accepted' ? 0 : segmentsOf(shown)),
    direction: message.direction,
    from: message.from === '' ? null : message.from,
    to: message.to,
    date_updated: rfc2822(message.updatedAt),
    price: null,
    error_message: message.errorCode ? `Error ${message.errorCode}` : null,
    uri: `${uri}.json`,
    account_sid: carrier.accountSid,
    num_media: '0',
    status: message.status,
    messaging_service_sid: message.messagingServiceSid ?? null,
    sid: message.sid,
    date_sent: rfc2822(message.sentAt),
    date_created: rfc2822(message.createdAt),
    error_code: message.errorCode ?? null,
    price_unit: 'USD',
    api_version: API_VERSION,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
  };
}

export function recordingJson(carrier: Carrier, recording: RecordingRecord): Json {
  const uri = `${accountPath(carrier)}/Recordings/${recording.sid}`;
  return {
    account_sid: carrier.accountSid,
    api_version: API_VERSION,
    call_sid: recording.callSid,
    conference_sid: null,
    date_created: rfc2822(recording.createdAt),
    date_updated: rfc2822(recording.createdAt),
    start_time: rfc2822(recording.createdAt),
    duration: recording.status === 'completed' ? String(recording.durationSeconds) : null,
    sid: recording.sid,
    price: null,
    price_unit: 'USD',
    status: recording.status,
    channels: 1,
    source: recording.source,
    error_code: null,
    uri: `${uri}.json`,
    encryption_details: null,
    subresource_uris: {
      transcriptions: `${uri}/Transcriptions.json`,
      add_on_results: `${uri}/AddOnResults.json`,
    },
    media_url: `https://api.twilio.com${uri}`,
  };
}

/** The same recording as a part of its call, which Twilio describes a little differently. */
export function callRecordingJson(carrier: Carrier, recording: RecordingRecord): Json {
  const { subresource_uris: _links, media_url: _sound, ...rest } = recordingJson(carrier, recording);
  const uri = `${accountPath(carrier)}/Calls/${recording.callSid}/Recordings/${recording.sid}.json`;
  return { ...rest, uri, track: 'both' };
}

/** Twilio's error shape, for every refusal of the REST surface. */
export function errorJson(status: number, code: number, message: string): Json {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

/** One page of a list, with the addresses of its neighbours. */
export function pageJson(
  base: { readonly uri: string; readonly key: string; readonly query: URLSearchParams },
  items: readonly Json[],
): Json {
  const size = clamp(base.query.get('PageSize'), { min: 1, max: 1_000, otherwise: 50 });
  const page = clamp(base.query.get('Page'), { min: 0, max: 100_000, otherwise: 0 });
  const start = page * size;
  const shown = items.slice(start, start + size);
  const address = (number: number): string => {
    const query = new URLSearchParams(base.query);
    query.set('PageSize', String(size));
    query.set('Page', String(number));
    return `${base.uri}?${query}`;
  };
  return {
    first_page_uri: address(0),
    end: Math.max(start, start + shown.length - 1),
    next_page_uri: start + size < items.length ? address(page + 1) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? address(page - 1) : null,
    start,
    uri: address(page),
    [base.key]: shown,
  };
}

function clamp(
  text: string | null,
  limits: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  if (text === null || !/^\d{1,6}$/.test(text)) return limits.otherwise;
  return Math.min(limits.max, Math.max(limits.min, Number(text)));
}
