import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { AgendaPorts } from '../../agenda/index.ts';
import { handOver, handleTurn, systemPhrase, type Turn, type TurnInput } from '../../conversations/index.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext, RuntimeContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { sendProblem } from '../../platform/http/problem.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Log } from '../../platform/log/log.ts';
import { noteCall } from '../commands/note-call.ts';
import type { TelephonyPorts } from '../ports/carrier-calls.ts';
import { callerGone } from '../queue/commands/end-talk.ts';
import { queueRoutes } from '../queue/http/queue-routes.ts';
import { answerByRules, putThrough } from '../queue/queue-call.ts';
import { isEnded } from '../domain/call-status.ts';
import { lineDirectory, type Line, type LineDirectory } from '../queries/line-directory.ts';
import { PendingAnswers } from './pending-answers.ts';
import { requireCarrierSignature } from './signature.ts';
import { emptyTwiml, goodbyeTwiml, replyTwiml, waitTwiml } from './twiml.ts';
import { parseTurnNumber, parseVoiceEvent, parseVoiceInput, type VoiceEvent } from './voice-event.ts';

export interface TelephonyDeps {
  /** Where the carrier reaches us; signatures are checked against it and the next turn is asked for at it. */
  readonly publicUrl: string;
  readonly accountSid: string;
  /** Primary first, then the secondary while the token is being changed. */
  readonly authTokens: readonly string[];
  readonly runtime: RuntimeContext;
  readonly contextFor: (clinicId: ClinicId, actor: Actor) => ClinicContext<AgendaPorts & TelephonyPorts>;
  readonly clinicOfLine: (number: string) => Promise<ClinicId | undefined>;
  readonly log: Log;
  /** Spoken where the clinic is not known. */
  readonly language?: Language;
  /** A webhook is answered within this time, whatever happens behind it. The carrier gives up after 15 s. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 8_000;
/** How often a caller is asked to wait for one reply. */
const MOST_WAITS = 2;

interface Call {
  readonly event: VoiceEvent;
  readonly line: Line;
  readonly ctx: ClinicContext<AgendaPorts & TelephonyPorts>;
}

interface Asked {
  readonly number: number;
  readonly waits: number;
  readonly input: TurnInput;
}

class VoiceFace {
  readonly #deps: TelephonyDeps;
  readonly #lineOf: LineDirectory;
  readonly #pending: PendingAnswers;
  readonly #language: Language;

  constructor(deps: TelephonyDeps) {
    this.#deps = deps;
    this.#lineOf = lineDirectory(deps);
    this.#pending = new PendingAnswers(deps.deadlineMs ?? DEADLINE_MS);
    this.#language = deps.language ?? 'es';
  }

  /** Answers one turn of a call in time, whatever fails or is slow behind it. */
  async turn(request: Request, asked: Asked): Promise<string> {
    const event = this.#event(request);
    if (!event) return goodbyeTwiml(systemPhrase('system.trouble', this.#language), this.#language);
    const { number } = asked;
    const work = (call: Call) => (number === 0 ? this.#answer(call) : this.#turn(call, asked));
    const twiml = await this.#pending.within(`${event.callSid}:${number}`, () => this.#forLine(event, work));
    return twiml ?? this.#late(event, asked);
  }

  /** Notes how a call goes; when it has ended, so has its conversation. */
  async status(request: Request): Promise<string> {
    const event = this.#event(request);
    if (!event) return emptyTwiml();
    const { callSid: sid, from, to, status, durationSeconds } = event;
    const work = async (call: Call) => {
      await noteCall(call.ctx, { notice: { sid, from, to, status, durationSeconds } });
      if (isEnded(status)) {
        await callerGone(call.ctx, sid);
        await handleTurn(call.ctx, { ...turnOf(event, 0, { kind: 'hangup' }), inputKey: `${sid}:hangup` });
      }
      return emptyTwiml();
    };
    return (await this.#pending.within(`${sid}:status:${status}`, () => this.#forLine(event, work))) ?? emptyTwiml();
  }

  #event(request: Request): VoiceEvent | undefined {
    const event = parseVoiceEvent(request.body);
    if (event && event.accountSid === this.#deps.accountSid) return event;
    this.#deps.log.warn({ 'http.path': request.path }, 'A signed webhook of the carrier could not be read.');
    return undefined;
  }

  async #forLine(event: VoiceEvent, work: (call: Call) => Promise<string>): Promise<string> {
    let line: Line | undefined;
    try {
      line = await this.#lineOf(event.to);
      if (!line) return goodbyeTwiml(systemPhrase('system.unknown-number', this.#language), this.#language);
      return await work({ event, line, ctx: this.#contextOf(event, line) });
    } catch (error) {
      return this.#trouble(error, event, line);
    }
  }

  #contextOf(event: VoiceEvent, line: Line): Call['ctx'] {
    return this.#deps.contextFor(line.clinicId, { kind: 'contact', channel: 'voice', conversation: event.callSid });
  }

  /** A call that we answer is in progress, whatever the carrier called it a moment ago. */
  async #answer({ ctx, event, line }: Call): Promise<string> {
    const { callSid: sid, from, to } = event;
    await noteCall(ctx, { notice: { sid, from, to, status: 'ringing' } });
    const { language } = line;
    const other = await answerByRules(ctx, { sid, from, to, language, assistantUrl: this.#turnUrl(0) });
    if (other !== undefined) return other;
    const reply = await handleTurn(ctx, turnOf(event, 0, { kind: 'start' }));
    const { conversationId } = reply;
    await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress' }, link: { sid, conversationId } });
    return replyTwiml(reply, this.#turnUrl(1));
  }

  async #turn({ ctx, event }: Call, { number, input }: Asked): Promise<string> {
    const reply = await handleTurn(ctx, turnOf(event, number, input));
    const { conversationId, identified: patientId, outcome } = reply;
    if (patientId !== undefined || outcome !== undefined) {
      await noteCall(ctx, { link: { sid: event.callSid, conversationId, patientId, outcome } });
    }
    if (reply.person) {
      const { callSid: sid, from, to } = event;
      const { language, person } = reply;
      const assistantUrl = this.#turnUrl(0);
      const call = { sid, from, to, language, assistantUrl, reason: person.reason, conversationId };
      const through = await putThrough(ctx, call);
      if (through !== undefined) return through;
    }
    return replyTwiml(reply, this.#turnUrl(number + 1));
  }

  #late(event: VoiceEvent, { number, waits }: Asked): string {
    const language = this.#language;
    if (waits < MOST_WAITS) {
      return waitTwiml(systemPhrase('system.wait', language), language, `${this.#turnUrl(number)}&wait=${waits + 1}`);
    }
    // Nobody waits for it: what makes the reply late would make this late too.
    this.#handOver(event).catch((error: unknown) => {
      this.#deps.log.error(
        { 'call.sid': event.callSid, error },
        'A caller was let go for slowness, and no callback could be noted.',
      );
    });
    return goodbyeTwiml(systemPhrase('system.slow', language), language);
  }

  async #handOver(event: VoiceEvent): Promise<void> {
    const line = await this.#lineOf(event.to);
    if (line) await handOver(this.#contextOf(event, line), turnOf(event, 0, { kind: 'silence' }), 'slow-system');
  }

  #turnUrl(number: number): string {
    return `${this.#deps.publicUrl.replace(/\/$/, '')}/twilio/voice/turn?turn=${number}`;
  }

  #trouble(error: unknown, event: VoiceEvent, line: Line | undefined): string {
    const provider = error instanceof ProviderError ? { provider: error.provider } : {};
    this.#deps.log.error(
      { 'call.sid': event.callSid, ...provider, error },
      'A voice webhook failed; the caller heard an apology.',
    );
    const language = line?.language ?? this.#language;
    const number = line?.fallbackNumber;
    return goodbyeTwiml(systemPhrase(number ? 'system.transfer' : 'system.trouble', language), language, number);
  }
}

function turnOf({ callSid, from, to }: VoiceEvent, number: number, input: TurnInput): Turn {
  return { channel: 'voice', channelKey: callSid, from, to, inputKey: `${callSid}:${number}`, input };
}

/** Which turn is answered, and how. Without a readable number it is the first: a known call hears its first reply again. */
function askedOf(request: Request): Asked {
  const { turn: number, waits } = parseTurnNumber(request.query) ?? { turn: 0, waits: 0 };
  return { number, waits, input: number === 0 ? { kind: 'start' } : parseVoiceInput(request.body) };
}

function answering(twimlOf: (request: Request) => Promise<string>) {
  return async (request: Request, response: Response): Promise<void> => {
    response
      .status(200)
      .type('text/xml')
      .send(await twimlOf(request));
  };
}

/** A body that cannot be read carries no signature that could be checked. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (status < 400 || status >= 500) return next(error);
  return sendProblem(response, { status, code: 'body-unreadable', title: 'The body could not be read' });
};

/**
 * The carrier's voice webhooks: `/voice`, `/voice/turn`, `/voice/status` and `/recordings`, to be mounted at `/twilio`. What is
 * not signed by the carrier gets 403; everything else gets TwiML that takes the caller somewhere, with status 200, within
 * the deadline. Deliveries may be repeated and come in any order.
 */
export function telephonyRoutes(deps: TelephonyDeps): Router {
  const router = express.Router();
  const face = new VoiceFace(deps);
  const body = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 100 });
  const paths = ['/voice', '/voice/turn', '/voice/status', '/recordings', '/queue'];
  router.post([...paths, '/queue/:step'], body, requireCarrierSignature(deps));
  router.use(
    '/queue',
    queueRoutes({ ...deps, assistantUrl: `${deps.publicUrl.replace(/\/$/, '')}/twilio/voice/turn?turn=0` }),
  );
  router.post(
    '/voice',
    answering((request) => face.turn(request, { number: 0, waits: 0, input: { kind: 'start' } })),
  );
  router.post(
    '/voice/turn',
    answering((request) => face.turn(request, askedOf(request))),
  );
  router.post(
    '/voice/status',
    answering((request) => face.status(request)),
  );
  // No call is recorded yet: a notice about one is taken and left.
  router.post('/recordings', (_request, response) => {
    response.status(200).type('text/xml').send(emptyTwiml());
  });
  router.use(paths, unreadable);
  return router;
}
