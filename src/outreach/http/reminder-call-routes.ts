import express, { type Request, type Router } from 'express';
import { getAppointment, type AgendaPorts, type Appointment } from '../../agenda/index.ts';
import {
  handleTurn,
  openQuestion,
  openThread,
  talkInCall,
  type Turn,
  type TurnInput,
} from '../../conversations/index.ts';
import { getClinic } from '../../identity/index.ts';
import { applyReceipt, getMessage, type Message } from '../../messaging/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId, type MessageId } from '../../platform/kernel/ids.ts';
import type { Log } from '../../platform/log/log.ts';
import {
  callerGone,
  emptyTwiml,
  goodbyeTwiml,
  noteCall,
  parseVoiceEvent,
  replyTwiml,
  requireCarrierSignature,
  type TelephonyPorts,
  type VoiceEvent,
} from '../../telephony/index.ts';
import { failureOfCall, isMachine, MACHINE, type CallEnd } from '../domain/call-outcome.ts';
import { callHook, CALL_STEPS, type CallStep } from '../calls/hook-url.ts';
import { spokenNumber, words } from '../calls/words.ts';
import { CAMPAIGN_TEST } from '../campaigns/commands/test-campaign.ts';

type Ctx = ClinicContext<AgendaPorts & TelephonyPorts>;

export interface ReminderCallDeps {
  readonly publicUrl: string;
  readonly accountSid: string;
  readonly authTokens: readonly string[];
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => Ctx;
  readonly log: Log;
}

interface Asked {
  readonly ctx: Ctx;
  readonly base: string;
  readonly event: VoiceEvent;
  readonly message: Message;
  readonly language: Language;
  readonly answeredBy: string;
}

async function asked(deps: ReminderCallDeps, request: Request): Promise<Asked | undefined> {
  const event = parseVoiceEvent(request.body);
  const clinicId = parseId<ClinicId>(request.query['clinic']);
  const messageId = parseId<MessageId>(request.query['message']);
  if (!event || event.accountSid !== deps.accountSid || !clinicId || !messageId) return undefined;
  const ctx = deps.contextFor(clinicId, { kind: 'contact', channel: 'voice', conversation: event.callSid });
  const message = await getMessage(ctx, messageId);
  if (message?.channel !== 'voice') return undefined;
  const body: unknown = request.body;
  const answeredBy = typeof body === 'object' && body !== null && 'AnsweredBy' in body ? String(body.AnsweredBy) : '';
  const base = `${deps.publicUrl.replace(/\/$/, '')}/twilio`;
  return { ctx, base, event, message, language: parseLanguage(message.language ?? '') ?? 'es', answeredBy };
}

function turnOf({ callSid, from, to }: VoiceEvent, inputKey: string, input: TurnInput): Turn {
  return { channel: 'voice', channelKey: callSid, from, to, inputKey: `${callSid}:${inputKey}`, input };
}

/** Cancelled or begun since the call was placed: what was to be said is not so any more. */
function stands(visit: Appointment | undefined, now: number): visit is Appointment {
  return visit !== undefined && visit.status === 'booked' && visit.start > now;
}

/** Who calls and why, in the first second, and the question; from here on it is a call like every other. */
async function answered({ ctx, base, event, message, language }: Asked): Promise<string> {
  const { callSid: sid, from, to } = event;
  const { patientId, appointmentId } = message;
  await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress', direction: 'outbound' } });
  if (message.template === CAMPAIGN_TEST) return goodbyeTwiml(message.body, language);
  if (patientId && message.template?.startsWith('campaign-'))
    return campaignCall({ ctx, base, event, message, language });
  const visit = appointmentId && (await getAppointment(ctx, appointmentId));
  if (!patientId || !stands(visit, ctx.clock.now())) {
    const { name: clinic } = await getClinic(ctx);
    return goodbyeTwiml(words.format(language, 'over', { clinic }), language);
  }
  // The carrier may ask twice: the talk that is there answers again.
  const known = await talkInCall(ctx, sid);
  if (!known) {
    const about = { patientId, appointmentId: visit.id, language };
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      openThread(tx, ctx, { topic: 'reminder', channel: 'voice', channelKey: sid, remote: from, local: to, ...about }),
    );
  }
  const reply = await handleTurn(ctx, turnOf(event, '0', { kind: 'start' }));
  await noteCall(ctx, { link: { sid, conversationId: reply.conversationId, patientId } });
  return replyTwiml({ ...reply, say: [message.body, ...reply.say] }, `${base}/voice/turn?turn=1`);
}

/** Who calls and what for stands at the beginning of the words; what they want of it is asked, and then it is a call like every other. */
async function campaignCall({ ctx, base, event, message, language }: Omit<Asked, 'answeredBy'>): Promise<string> {
  const { callSid: sid, from, to } = event;
  const patientId = required(message.patientId, 'patient of a campaign');
  const known = await talkInCall(ctx, sid);
  if (!known) {
    const question = { topic: 'campaign', channel: 'voice', channelKey: sid, remote: from, local: to } as const;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      openQuestion(tx, ctx, { ...question, patientId, language, node: { name: 'campaign' } }),
    );
  }
  const reply = await handleTurn(ctx, turnOf(event, '0', { kind: 'start' }));
  await noteCall(ctx, { link: { sid, conversationId: reply.conversationId, patientId } });
  return replyTwiml({ ...reply, say: [message.body, ...reply.say] }, `${base}/voice/turn?turn=1`);
}

/** A machine hears only who called; nobody is told of a visit by a mailbox that others may hear. */
async function machine({ ctx, base, event, message, answeredBy }: Asked): Promise<string> {
  // Whoever pressed a key or spoke is a person, whatever was heard in the first words.
  if (!isMachine(answeredBy) || (await talkInCall(ctx, event.callSid))?.answered) return emptyTwiml();
  const subject = { clinicId: ctx.clinicId, messageId: message.id };
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    applyReceipt(tx, ctx, { messageId: message.id, providerId: event.callSid, status: 'failed', failure: MACHINE }),
  );
  await ctx.ports.calls.redirect(event.callSid, callHook(`${base}/reminder-calls`, 'voicemail', subject));
  return emptyTwiml();
}

async function voicemail({ ctx, message, language }: Asked): Promise<string> {
  const { name: clinic } = await getClinic(ctx);
  return goodbyeTwiml(words.format(language, 'voicemail', { clinic, phone: spokenNumber(message.from) }), language);
}

const ENDS: readonly string[] = ['completed', 'busy', 'no-answer', 'failed', 'canceled'] satisfies CallEnd[];

function isEnd(status: string): status is CallEnd {
  return ENDS.includes(status);
}

/** The call is over: its talk is, and what it came to is the message's status. */
async function ended({ ctx, event, message }: Asked): Promise<string> {
  const { callSid: sid, from, to, status, durationSeconds } = event;
  if (!isEnd(status)) return emptyTwiml();
  await noteCall(ctx, { notice: { sid, from, to, status, durationSeconds, direction: 'outbound' } });
  await callerGone(ctx, sid);
  const talk = await talkInCall(ctx, sid);
  if (talk) await handleTurn(ctx, turnOf(event, 'hangup', { kind: 'hangup' }));
  const failure = failureOfCall(status, talk);
  const told = failure ? ({ status: 'failed', failure } as const) : ({ status: 'delivered' } as const);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    applyReceipt(tx, ctx, { messageId: message.id, providerId: sid, ...told }),
  );
  return emptyTwiml();
}

const STEPS: Readonly<Record<CallStep, (call: Asked) => Promise<string>>> = { answered, machine, voicemail, ended };

/**
 * What the carrier asks and reports about the calls that carry reminders, to be mounted at `/twilio/reminder-calls`; signed by
 * the carrier. Deliveries may be repeated and come in any order.
 */
export function reminderCallRoutes(deps: ReminderCallDeps): Router {
  const router = express.Router();
  const body = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 100 });
  for (const step of CALL_STEPS) {
    router.post(`/${step}`, body, requireCarrierSignature(deps), async (request, response) => {
      let twiml = goodbyeTwiml('', 'es');
      try {
        const call = await asked(deps, request);
        if (call) twiml = await STEPS[step](call);
      } catch (error) {
        deps.log.error({ 'http.path': request.path, error }, 'A call with a reminder failed.');
      }
      response.status(200).type('text/xml').send(twiml);
    });
  }
  return router;
}
