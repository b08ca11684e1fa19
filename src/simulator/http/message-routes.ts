import { Router, type Request, type Response } from 'express';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { isLine, type Carrier } from '../carrier/context.ts';
import { numberOf } from '../carrier/faults.ts';
import type { MessageRecord } from '../carrier/records.ts';
import { renderContent } from '../messages/contents.ts';
import type { MessageCenter, OutboundMessage } from '../messages/message-center.ts';
import { answerCreated, notFound, refusedByCode, refuseRest } from './carrier-gate.ts';
import { inTimes } from './date-filter.ts';
import { formOf, queryOf } from './form.ts';
import { accountPath, messageJson, pageJson } from './twilio-json.ts';

interface RestRefusal {
  readonly code: string;
  readonly twilioCode: number;
  readonly message: string;
}

/** A number, or whoever is on WhatsApp without showing theirs. */
const ADDRESS = /^(?:whatsapp:)?\+[1-9]\d{6,14}$|^whatsapp:[A-Z]{2}\.[A-Za-z0-9._-]{1,64}$/;
/** An alphanumeric sender: 11 characters at most, a letter among them. */
const ALPHANUMERIC = /^(?=.*[A-Za-z])[A-Za-z0-9 +\-_&]{1,11}$/;
const SERVICE = /^MG[0-9a-fA-F]{32}$/;
/** Twilio refuses a longer body with error 21617. */
const MAX_BODY = 1_600;

/** Messages.json: create, list, fetch, redact or cancel, delete. */
export function messageRoutes(carrier: Carrier, center: MessageCenter): Router {
  const router = Router();
  const base = `${accountPath(carrier)}/Messages`;
  router.post(`${base}.json`, (req, res) => {
    const message = parseMessage(carrier, center, formOf(req));
    if (!message.ok) return refuseRest(res, 400, { code: message.error.twilioCode, message: message.error.message });
    if (refusedByCode(carrier, res, message.value.to, message.value.from)) return;
    const record = center.send(message.value);
    answerCreated(carrier, res, { to: record.to, json: messageJson(carrier, record) });
  });
  router.get(`${base}.json`, (req, res) => {
    const query = queryOf(req);
    const messages = carrier.messages.newestFirst().filter((message) => matches(message, query));
    const json = messages.map((message) => messageJson(carrier, message));
    res.json(pageJson({ uri: `${base}.json`, key: 'messages', query }, json));
  });
  router.get(`${base}/:sid.json`, (req, res) => {
    const message = carrier.messages.get(req.params.sid);
    if (!message) return notFound(req, res);
    res.json(messageJson(carrier, message));
  });
  router.post(`${base}/:sid.json`, (req, res) => updateMessage(carrier, req, res));
  router.delete(`${base}/:sid.json`, (req, res) => {
    if (!carrier.messages.remove(req.params.sid)) return notFound(req, res);
    res.status(204).end();
  });
  return router;
}

function parseMessage(
  carrier: Carrier,
  center: MessageCenter,
  form: URLSearchParams,
): Result<OutboundMessage, RestRefusal> {
  const invalid = (twilioCode: number, message: string): Result<never, RestRefusal> =>
    refuse({ code: 'message-invalid', twilioCode, message });
  const to = form.get('To') ?? '';
  if (to === '') return invalid(21604, "A 'To' phone number is required.");
  if (!ADDRESS.test(to)) return invalid(21211, `Invalid 'To' Phone Number: ${to}`);
  const sender = senderOf(carrier, form, to);
  if (!sender.ok) return sender;
  const { body, buttons } = wordsOf(carrier, form);
  if (body === '') return invalid(21602, 'Message body is required.');
  if (body.length > MAX_BODY) return invalid(21617, 'The concatenated message body exceeds the 1600 character limit.');
  if (center.hasOptedOut(to, sender.value)) return invalid(21610, 'Attempt to send to unsubscribed recipient');
  return ok({
    from: sender.value,
    to,
    body,
    buttons,
    statusCallback: form.get('StatusCallback') ?? undefined,
    messagingServiceSid: form.get('MessagingServiceSid') ?? undefined,
    scheduled: form.get('ScheduleType') === 'fixed' && form.get('SendAt') !== null,
  });
}

/** The line that sends: the one named, or a messaging service's, which is any line of ours with the channel. */
function senderOf(carrier: Carrier, form: URLSearchParams, to: string): Result<string, RestRefusal> {
  const invalid = (twilioCode: number, message: string): Result<never, RestRefusal> =>
    refuse({ code: 'message-invalid', twilioCode, message });
  const whatsapp = to.startsWith('whatsapp:');
  const from = form.get('From') ?? '';
  const service = form.get('MessagingServiceSid') ?? '';
  if (from === '' && service === '') return invalid(21603, "A 'From' phone number is required.");
  if (from === '') {
    const line = carrier.lines.find(({ channels }) => channels.includes(whatsapp ? 'whatsapp' : 'sms'));
    if (!SERVICE.test(service) || !line) return invalid(21701, 'The Messaging Service resource does not exist.');
    return ok(whatsapp ? `whatsapp:${line.number}` : line.number);
  }
  if (from.startsWith('whatsapp:') !== whatsapp) return invalid(63007, 'From and To are of different channels.');
  if (numberOf(from) === numberOf(to)) return invalid(21266, "'To' and 'From' number cannot be the same");
  if (isLine(carrier, from, whatsapp ? 'whatsapp' : 'sms') || ALPHANUMERIC.test(from)) return ok(from);
  return whatsapp
    ? invalid(63007, 'Could not find a Channel with the specified From address')
    : invalid(21606, `The 'From' phone number provided (${from}) is not a valid message-capable Twilio phone number.`);
}

/** Of a template that was never handed in here only the variables are shown: what it says nobody knows. */
function wordsOf(carrier: Carrier, form: URLSearchParams): Pick<OutboundMessage, 'body' | 'buttons'> {
  const body = form.get('Body');
  const sid = form.get('ContentSid');
  if (body || !sid) return { body: body ?? '', buttons: [] };
  const variables = form.get('ContentVariables');
  const content = carrier.contents.get(sid);
  if (!content) return { body: `[${sid}] ${variables ?? ''}`.trim(), buttons: [] };
  return { body: renderContent(content, variables), buttons: content.buttons };
}

function updateMessage(carrier: Carrier, req: Request<{ sid: string }>, res: Response): void {
  const message = carrier.messages.get(req.params.sid);
  if (!message) return notFound(req, res);
  const form = formOf(req);
  if (form.get('Status') === 'canceled') {
    if (message.status !== 'scheduled' && message.status !== 'accepted' && message.status !== 'queued') {
      return refuseRest(res, 409, { code: 30409, message: 'The message cannot be canceled any more' });
    }
    carrier.messages.change(message.sid, { status: 'canceled', updatedAt: carrier.now() });
  } else if (form.get('Body') === '') {
    carrier.messages.change(message.sid, { removed: true, updatedAt: carrier.now() });
  } else {
    return refuseRest(res, 400, { code: 20001, message: 'Only Body= (empty) or Status=canceled can be updated' });
  }
  res.json(messageJson(carrier, carrier.messages.get(message.sid) ?? message));
}

function matches(message: MessageRecord, query: URLSearchParams): boolean {
  const is = (name: string, value: string): boolean => !query.get(name) || query.get(name) === value;
  return (
    is('To', message.to) && is('From', message.from) && inTimes(query, 'DateSent', message.sentAt ?? message.createdAt)
  );
}
