import { Router, json, type Request, type Response } from 'express';
import { z } from 'zod';
import { parsePart } from '../../platform/http/error-to-problem.ts';
import type { CallInput } from '../calls/input-queue.ts';
import type { Switchboard } from '../calls/switchboard.ts';
import { isLine, type Carrier } from '../carrier/context.ts';
import { EVERY_NUMBER, FAULTS, isFault } from '../carrier/faults.ts';
import type { MailRecord } from '../carrier/records.ts';
import type { Mail } from '../messages/mailbox.ts';
import type { MessageCenter } from '../messages/message-center.ts';
import { callView, messageView, pageState, type Persona } from '../page-state.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { callAsConversation, threadAsConversation } from './conversation-file.ts';
import type { LiveEvents } from './live-events.ts';
import { answerProblem } from './problem-answer.ts';

export interface PageApi {
  readonly carrier: Carrier;
  /** Opens the other provider of SMS. */
  readonly gatewayToken: string;
  readonly switchboard: Switchboard;
  readonly center: MessageCenter;
  readonly events: LiveEvents;
  readonly zone: Zone;
  readonly personas: () => Promise<readonly Persona[]>;
  readonly mails: () => readonly MailRecord[];
  readonly deliverEmail: (mail: Mail) => void;
}

const PHONE = z.string().regex(/^(?:\+[1-9]\d{6,14}|anonymous)$/, 'a phone number as +34600111222');
const ADDRESS = z
  .string()
  .regex(
    /^(?:whatsapp:)?\+[1-9]\d{6,14}$|^whatsapp:[A-Z]{2}\.[A-Za-z0-9._-]{1,64}$/,
    'a phone number as +34600111222, or whatsapp:ES.… of who shows none',
  );
const NewCall = z.strictObject({ from: PHONE, to: PHONE });
const NewMessage = z.strictObject({
  from: ADDRESS,
  to: ADDRESS,
  body: z.string().trim().min(1).max(1_600),
  profileName: z.string().max(100).optional(),
});
const Press = z.strictObject({ button: z.string().min(1).max(200) });
const NewMail = z.object({
  from: z.string().min(3).max(400),
  to: z.array(z.string().min(3).max(400)).min(1).max(50),
  subject: z.string().max(1_000),
  text: z.string().max(20_000),
});
const Action = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('keys'), keys: z.string().regex(/^[0-9*#]{1,50}$/) }),
  z.strictObject({ kind: z.literal('speech'), text: z.string().trim().min(1).max(500) }),
  z.strictObject({ kind: z.literal('speaking') }),
  z.strictObject({ kind: z.literal('silence') }),
  z.strictObject({ kind: z.literal('answer') }),
  z.strictObject({ kind: z.literal('decline') }),
  z.strictObject({ kind: z.literal('hangup') }),
  z.strictObject({ kind: z.literal('dial'), outcome: z.enum(['answered', 'busy', 'no-answer', 'ended']) }),
]);
const Thread = z.strictObject({ patient: PHONE, line: PHONE, channel: z.enum(['sms', 'whatsapp']) });
const SetFaults = z.strictObject({
  number: z.union([z.literal(EVERY_NUMBER), PHONE]).optional(),
  faults: z.array(z.string().refine(isFault, 'a fault, or code-63013 for a code of the carrier')).max(FAULTS.length),
});

/** What the page (or a script) does as a made-up patient. */
export function pageRoutes(api: PageApi): Router {
  const { carrier, switchboard, events } = api;
  const router = Router();
  router.use(json({ limit: '64kb' }));
  router.get('/state', async (_req, res) => {
    res.json(pageState(carrier, { personas: await api.personas(), mails: api.mails(), zone: api.zone }));
  });
  router.get('/events', (req, res) => {
    if (!events.open(req, res)) tooMany(res);
  });
  router.post('/calls', (req, res) => startCall(api, req, res));
  router.get('/calls/:sid', (req, res) => {
    const call = carrier.calls.get(req.params.sid);
    if (!call) return noSuchCall(res);
    res.json(callView(call));
  });
  router.get('/calls/:sid/recording.yml', (req, res) => {
    const call = carrier.calls.get(req.params.sid);
    if (!call) return noSuchCall(res);
    answerFile(res, callAsConversation(call));
  });
  router.get('/threads/recording.yml', (req, res) => {
    const text = threadAsConversation(carrier.messages.newestFirst(), parsePart(Thread, 'query', req.query));
    if (text === undefined) return noSuchThread(res);
    answerFile(res, text);
  });
  router.post('/calls/:sid/actions', (req, res) => {
    const action = parsePart(Action, 'body', req.body);
    const inputs: readonly CallInput[] =
      action.kind === 'keys' ? [...action.keys].map((key) => ({ kind: 'key', key })) : [action];
    if (!inputs.every((input) => switchboard.input(req.params.sid, input))) return noSuchCall(res);
    res.status(202).json({ taken: inputs.length });
  });
  router.post('/messages', (req, res) => writeMessage(api, req, res));
  router.post('/messages/:sid/press', (req, res) => pressButton(api, req, res));
  // The product's own emails arrive here, as they would at a mail server.
  router.post('/mails', (req, res) => {
    api.deliverEmail(parsePart(NewMail, 'body', req.body));
    res.status(201).json({ taken: 1 });
  });
  router.get('/faults', (_req, res) => {
    res.json({ faults: carrier.faults.all() });
  });
  router.post('/faults', (req, res) => {
    const body = parsePart(SetFaults, 'body', req.body);
    if (!carrier.faults.set(body.number ?? EVERY_NUMBER, body.faults)) return tooMany(res);
    res.json({ faults: carrier.faults.all() });
  });
  router.delete('/faults', (_req, res) => {
    carrier.faults.clear();
    res.json({ faults: carrier.faults.all() });
  });
  return router;
}

function startCall({ carrier, switchboard }: PageApi, req: Request, res: Response): void {
  const body = parsePart(NewCall, 'body', req.body);
  if (!isLine(carrier, body.to, 'voice')) return notALine(res, 'to');
  res.status(201).json(callView(switchboard.dialIn(body.from, body.to)));
}

function writeMessage({ carrier, center }: PageApi, req: Request, res: Response): void {
  const body = parsePart(NewMessage, 'body', req.body);
  const whatsapp = body.to.startsWith('whatsapp:');
  if (body.from.startsWith('whatsapp:') !== whatsapp || !isLine(carrier, body.to, whatsapp ? 'whatsapp' : 'sms')) {
    return notALine(res, 'to');
  }
  res.status(201).json(messageView(center.receive(body)));
}

/** As a thumb would: a quick reply under a message that has arrived, while the thread is open. */
function pressButton({ carrier, center }: PageApi, req: Request<{ sid: string }>, res: Response): void {
  const { button } = parsePart(Press, 'body', req.body);
  const under = carrier.messages.get(req.params.sid);
  const pressed = under && center.press(under, button);
  if (pressed) return void res.status(201).json(messageView(pressed));
  const detail = 'That message has no such button.';
  answerProblem(res, { status: 404, code: 'no-such-button', title: 'Not found', detail });
}

function answerFile(res: Response, text: string): void {
  res.attachment('conversation.yml').type('application/yaml').send(text);
}

function noSuchThread(res: Response): void {
  const detail = 'The patient has written nothing there.';
  answerProblem(res, { status: 404, code: 'no-messages', title: 'Not found', detail });
}

function noSuchCall(res: Response): void {
  const detail = 'There is no such call, or it is over.';
  answerProblem(res, { status: 404, code: 'call-not-live', title: 'Not found', detail });
}

function notALine(res: Response, path: string): void {
  const detail = 'That number is not one of the clinic’s lines for this channel.';
  answerProblem(res, { status: 400, code: 'not-a-line', title: 'Unknown line', detail, path });
}

function tooMany(res: Response): void {
  const detail = 'The simulator keeps no more of these.';
  answerProblem(res, { status: 429, code: 'too-many', title: 'Too many', detail });
}
