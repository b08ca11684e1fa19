import { API_VERSION, type Carrier } from '../carrier/context.ts';
import { numberOf } from '../carrier/faults.ts';
import type { MessageRecord, MessageStatus } from '../carrier/records.ts';
import { segmentsOf } from '../carrier/segments.ts';
import { newSid } from '../carrier/sid.ts';
import { pause } from '../carrier/webhooks.ts';
import { elementsOf, parseTwiml, wordsOf } from '../twiml/document.ts';
import type { XmlElement } from '../twiml/xml.ts';
import type { Button } from './contents.ts';
import { createOptOuts } from './opt-out.ts';

export interface OutboundMessage {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Quick replies under it. */
  readonly buttons: readonly Button[];
  readonly statusCallback: string | undefined;
  readonly messagingServiceSid: string | undefined;
  /** Given for a time to come: it is kept as scheduled until it is cancelled. */
  readonly scheduled: boolean;
}

export interface InboundMessage {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** WhatsApp only: the name on the account. */
  readonly profileName?: string | undefined;
  /** A quick reply was pressed instead of writing: which, and under which message. */
  readonly pressed?: { readonly button: Button; readonly under: MessageRecord } | undefined;
}

/** Takes messages in both directions and delivers them, with their reports. */
export interface MessageCenter {
  send(message: OutboundMessage, direction?: 'outbound-api' | 'outbound-reply'): MessageRecord;
  receive(message: InboundMessage): MessageRecord;
  /** Presses a quick reply; undefined where the message has no such button. */
  press(under: MessageRecord, buttonId: string): MessageRecord | undefined;
  hasOptedOut(patient: string, line: string): boolean;
}

/** Replies that redirect to one another end after this many. */
const MAX_REDIRECTS = 5;
const MAX_REPLIES = 10;

/** Twilio's error codes for a message that does not arrive. */
const FAILURES = [
  { fault: 'undeliverable', status: 'undelivered', errorCode: 30005 },
  { fault: 'unreachable', status: 'undelivered', errorCode: 30003 },
  { fault: 'landline', status: 'undelivered', errorCode: 30006 },
  { fault: 'filtered', status: 'undelivered', errorCode: 30007 },
] as const;

export function createMessageCenter(carrier: Carrier): MessageCenter {
  const optOuts = createOptOuts();

  function keep(fields: Pick<MessageRecord, 'direction' | 'from' | 'to' | 'body' | 'status'>): MessageRecord {
    const at = carrier.now();
    return carrier.messages.add({ ...fields, sid: newSid('SM', carrier.ids), createdAt: at, updatedAt: at });
  }

  const center: MessageCenter = {
    hasOptedOut: optOuts.has,
    send(message, direction = 'outbound-api') {
      const { from, to, body, buttons, messagingServiceSid, scheduled } = message;
      const status = scheduled ? 'scheduled' : messagingServiceSid ? 'accepted' : 'queued';
      const record = keep({ direction, from, to, body, status });
      if (buttons.length > 0) carrier.messages.change(record.sid, { buttons });
      if (messagingServiceSid) carrier.messages.change(record.sid, { messagingServiceSid });
      if (!scheduled) carrier.deliveries.run(deliver(carrier, record, message.statusCallback));
      return carrier.messages.get(record.sid) ?? record;
    },
    receive(message) {
      const { from, to, body } = message;
      const record = keep({ direction: 'inbound', from, to, body, status: 'received' });
      const optOut = optOuts.read(from, to, body);
      const extra: Record<string, string> = {
        ...(optOut ? { OptOutType: optOut } : {}),
        ...(from.startsWith('whatsapp:')
          ? { ProfileName: message.profileName ?? '', WaId: numberOf(from).slice(1), MessageType: 'text' }
          : {}),
        ...pressedParams(message.pressed),
      };
      carrier.deliveries.run(hand(carrier, record, extra).then((replies) => answer(center, record, replies)));
      return record;
    },
    press(under, buttonId) {
      const button = under.buttons?.find(({ id }) => id === buttonId);
      if (!button) return undefined;
      carrier.messages.change(under.sid, { pressed: button.id });
      const { from: to, to: from } = under;
      return center.receive({ from, to, body: button.title, pressed: { button, under } });
    },
  };
  return center;
}

/** As Twilio says it of a quick reply of WhatsApp (Content API, "quick-reply", read 2026-11). */
function pressedParams(pressed: InboundMessage['pressed']): Readonly<Record<string, string>> {
  if (!pressed) return {};
  const { button, under } = pressed;
  return {
    MessageType: 'button',
    ButtonText: button.title,
    ButtonPayload: button.id,
    OriginalRepliedMessageSender: under.from,
    OriginalRepliedMessageSid: under.sid,
  };
}

/** 63xxx are WhatsApp's own: what goes to the same number by SMS arrives. */
function isOfChannel(code: number, to: string): boolean {
  return Math.floor(code / 1_000) !== 63 || to.startsWith('whatsapp:');
}

/** queued → sent → delivered, or what the faults of the number make of it; each step is reported to the callback. */
async function deliver(carrier: Carrier, record: MessageRecord, callback: string | undefined): Promise<void> {
  const step = async (status: MessageStatus, errorCode?: number): Promise<void> => {
    const at = carrier.now();
    const sent = status === 'sent' ? { sentAt: at } : {};
    carrier.messages.change(record.sid, { status, updatedAt: at, ...sent, ...(errorCode ? { errorCode } : {}) });
    if (callback) await report(carrier, { ...record, status, ...(errorCode ? { errorCode } : {}) }, callback);
  };
  const gone = (): boolean => carrier.stopping.aborted || carrier.messages.get(record.sid)?.status === 'canceled';
  await step('queued');
  await pause(carrier.delays.sentMs, carrier.stopping);
  if (gone()) return;
  await step('sent');
  await pause(carrier.delays.deliveredMs, carrier.stopping);
  if (gone()) return;
  const set = carrier.faults.codeFor(record.to, record.from);
  const code = set === undefined || isOfChannel(set, record.to) ? set : undefined;
  const failure =
    code === undefined
      ? FAILURES.find(({ fault }) => carrier.faults.has(fault, record.to))
      : ({ status: 'undelivered', errorCode: code } as const);
  await (failure ? step(failure.status, failure.errorCode) : step('delivered'));
}

async function report(carrier: Carrier, record: MessageRecord, url: string): Promise<void> {
  const params = {
    MessageSid: record.sid,
    MessageStatus: record.status,
    SmsSid: record.sid,
    SmsStatus: record.status,
    AccountSid: carrier.accountSid,
    ApiVersion: API_VERSION,
    From: record.from,
    To: record.to,
    ...(record.messagingServiceSid ? { MessagingServiceSid: record.messagingServiceSid } : {}),
    ...(record.errorCode ? { ErrorCode: String(record.errorCode) } : {}),
  };
  await carrier.webhooks.send({ url, params, report: true });
}

/** Hands an inbound message to the product and brings back the Message verbs of its answer. */
async function hand(
  carrier: Carrier,
  record: MessageRecord,
  extra: Readonly<Record<string, string>>,
): Promise<readonly XmlElement[]> {
  const params = {
    MessageSid: record.sid,
    SmsSid: record.sid,
    SmsMessageSid: record.sid,
    AccountSid: carrier.accountSid,
    ApiVersion: API_VERSION,
    From: record.from,
    To: record.to,
    Body: record.body,
    NumMedia: '0',
    NumSegments: String(segmentsOf(record.body)),
    SmsStatus: 'received',
    ...extra,
  };
  let url = '/twilio/messages';
  const replies: XmlElement[] = [];
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const answered = await carrier.webhooks.send({ url, params, report: true });
    if (answered.kind === 'failed' || answered.body.trim() === '') return replies;
    const document = parseTwiml(answered.body);
    if (!document.ok) return replies;
    replies.push(...document.value.filter(({ name }) => name === 'Message').slice(0, MAX_REPLIES));
    const redirect = document.value.find(({ name }) => name === 'Redirect');
    if (!redirect) return replies;
    url = carrier.webhooks.resolve(wordsOf(redirect), answered.url);
  }
  return replies;
}

function answer(center: MessageCenter, inbound: MessageRecord, replies: readonly XmlElement[]): void {
  for (const reply of replies) {
    const body = elementsOf(reply).find(({ name }) => name === 'Body');
    const message = {
      from: reply.attributes['from'] ?? inbound.to,
      to: reply.attributes['to'] ?? inbound.from,
      body: textOf(body ?? reply),
      buttons: [],
      statusCallback: reply.attributes['statusCallback'] ?? reply.attributes['action'],
      messagingServiceSid: undefined,
      scheduled: false,
    };
    center.send(message, 'outbound-reply');
  }
}

/** The text of a message keeps its line breaks, where spoken words do not. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : ''))
    .join('')
    .trim();
}
