import type { Request } from 'express';
import type { AgendaPorts } from '../../agenda/index.ts';
import { answerFor, type AnswerDecision, type AnsweringRules, type IncomingCall } from '../../answering/index.ts';
import {
  handOver,
  handleTurn,
  systemPhrase,
  type Reply,
  type Turn,
  type TurnInput,
} from '../../conversations/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { noteCall } from '../commands/note-call.ts';
import type { TelephonyPorts } from '../ports/carrier-calls.ts';
import { callerGone } from '../queue/commands/end-talk.ts';
import { isAnybodyThere, putThrough, ringStaff } from '../queue/queue-call.ts';
import { queueWords } from '../queue/words/words.ts';
import { isEnded } from '../domain/call-status.ts';
import { lineDirectory, type Line, type LineDirectory } from '../queries/line-directory.ts';
import {
  askForMessage,
  consentAnswerOf,
  firstAnswer,
  settleRecordingConsent,
  type FirstUrls,
} from '../recording/first-answer.ts';
import { endTwiml, sayBefore } from '../recording/recording-twiml.ts';
import { parseRecordingNotice, takeRecordingNotice } from '../recording/take-notice.ts';
import { CallLanguages } from './call-languages.ts';
import { PendingAnswers } from './pending-answers.ts';
import type { TelephonyDeps } from './deps.ts';
import { emptyTwiml, goodbyeTwiml, replyTwiml, waitTwiml } from './twiml.ts';
import { parseDialStatus, parseVoiceEvent, parseVoiceInput, type VoiceEvent } from './voice-event.ts';

const DEADLINE_MS = 8_000;
/** How often a caller is asked to wait for one reply. */
const MOST_WAITS = 2;

interface Call {
  readonly event: VoiceEvent;
  readonly line: Line;
  /** In which they are spoken to outside of a talk. */
  readonly language: Language;
  readonly ctx: ClinicContext<AgendaPorts & TelephonyPorts>;
}

/** How the clinic wants the call answered. */
interface CallRules {
  readonly rules: AnsweringRules;
  readonly decision: AnswerDecision;
}

/** A hidden number is none. */
function incoming({ ctx, event: { from } }: Call): IncomingCall {
  return { at: ctx.clock.now(), ...(from.startsWith('+') ? { from } : {}) };
}

export interface Asked {
  readonly number: number;
  readonly waits: number;
  readonly input: TurnInput;
}

/** What each webhook of a call is answered with: TwiML, in time, whatever fails or is slow behind it. */
export class VoiceFace {
  readonly #deps: TelephonyDeps;
  readonly #lineOf: LineDirectory;
  readonly #pending: PendingAnswers;
  readonly #language: Language;
  readonly #languages = new CallLanguages();

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
        this.#languages.forget(sid);
        await callerGone(call.ctx, sid);
        await handleTurn(call.ctx, { ...turnOf(event, 0, { kind: 'hangup' }), inputKey: `${sid}:hangup` });
      }
      return emptyTwiml();
    };
    return (await this.#pending.within(`${sid}:status:${status}`, () => this.#forLine(event, work))) ?? emptyTwiml();
  }

  /** The answer to whether the call may be recorded; then it is answered as ever. */
  async consent(request: Request): Promise<string> {
    const event = this.#event(request);
    if (!event) return goodbyeTwiml(systemPhrase('system.trouble', this.#language), this.#language);
    const work = async (call: Call) => {
      const { language } = call;
      const input = parseVoiceInput(request.body);
      const kind = await consentAnswerOf(call.ctx, input, language);
      if (kind === 'repeat') return this.#answer(call);
      const said = await settleRecordingConsent(call.ctx, { ...event, language, input }, this.#deps.recordingCarrier);
      const rules = await answerFor(call.ctx, incoming(call));
      // An alarm, or a wish for a person, is no answer to this question: it is taken up as what it is.
      if (kind === 'alarm' || (kind === 'person' && rules.decision.mode.kind !== 'people')) {
        await this.#greet(call);
        return this.#turn(call, { number: 1, waits: 0, input });
      }
      return sayBefore(said, language, await this.#begin(call, rules));
    };
    const twiml = await this.#pending.within(`${event.callSid}:consent`, () => this.#forLine(event, work));
    return twiml ?? this.#late(event, { number: 0, waits: 0, input: { kind: 'start' } });
  }

  /** Back from a number that the caller was put through to: nobody is let go without a word, and a person calls back. */
  async forwarded(request: Request): Promise<string> {
    const event = this.#event(request);
    if (!event || /^(completed|answered)$/.test(parseDialStatus(request.body) ?? '')) return emptyTwiml();
    const work = async ({ ctx, language }: Call) => {
      await handOver(ctx, turnOf(event, 0, { kind: 'silence' }), 'asked-for-person');
      const isHidden = !event.from.startsWith('+');
      return goodbyeTwiml(queueWords(isHidden ? 'too-long.hidden' : 'too-long', language), language);
    };
    return (await this.#pending.within(`${event.callSid}:forwarded`, () => this.#forLine(event, work))) ?? emptyTwiml();
  }

  /** A message was left, or nothing was said. */
  async voicemail(request: Request): Promise<string> {
    const event = this.#event(request);
    if (!event) return goodbyeTwiml(systemPhrase('system.trouble', this.#language), this.#language);
    const body: object = request.body;
    const told = parseRecordingNotice({ ...body, RecordingSource: 'RecordVerb', RecordingStatus: 'completed' });
    const work = async ({ ctx, language }: Call) => {
      if (told) await takeRecordingNotice(ctx, told);
      return endTwiml((told?.RecordingDuration ?? 0) >= 2 ? 'voicemail.thanks' : 'voicemail.empty', language);
    };
    return (await this.#pending.within(`${event.callSid}:voicemail`, () => this.#forLine(event, work))) ?? emptyTwiml();
  }

  #firstUrls(line: string): FirstUrls {
    const base = `${this.#deps.publicUrl.replace(/\/$/, '')}/twilio`;
    return {
      consent: `${base}/voice/consent`,
      action: `${base}/voice/voicemail`,
      notices: `${base}/recordings?line=${encodeURIComponent(line)}`,
    };
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
      const ctx = this.#contextOf(event, line);
      return await work({ event, line, ctx, language: await this.#languages.of(ctx, event, line) });
    } catch (error) {
      return this.#trouble(error, event, line);
    }
  }

  #contextOf(event: VoiceEvent, line: Line): Call['ctx'] {
    return this.#deps.contextFor(line.clinicId, { kind: 'contact', channel: 'voice', conversation: event.callSid });
  }

  /** A call that we answer is in progress, whatever the carrier called it a moment ago. */
  async #answer(call: Call): Promise<string> {
    const { ctx, event, language } = call;
    const { callSid: sid, from, to } = event;
    await noteCall(ctx, { notice: { sid, from, to, status: 'ringing' } });
    const rules = await answerFor(ctx, incoming(call));
    const first = await firstAnswer(ctx, rules, { callSid: sid, from, language }, this.#firstUrls(to));
    if (first) {
      const link = { sid, outcome: first.outcome };
      await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress' }, link });
      return first.twiml;
    }
    return this.#begin(call, rules);
  }

  /** The staff's phones ring first where the rules want it; otherwise the automatic receptionist answers. */
  async #begin(call: Call, { rules, decision }: CallRules): Promise<string> {
    const { ctx, event, language } = call;
    const { callSid: sid, from, to } = event;
    const first = await ringStaff(ctx, decision.mode, { sid, from, to, language, assistantUrl: this.#turnUrl(0) });
    if (first.by === 'staff') return first.twiml;
    if (first.by === 'voicemail') {
      await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress' } });
      return askForMessage(ctx, rules, language, this.#firstUrls(to));
    }
    return replyTwiml(await this.#greet(call), this.#turnUrl(1));
  }

  async #greet({ ctx, event, language: ofRecord }: Call): Promise<Reply> {
    const { callSid: sid, from, to } = event;
    // Who cannot be called back is asked where to call, while nobody is there to take the call.
    const there = from.startsWith('+') ? {} : { putsThrough: await isAnybodyThere(ctx) };
    const reply = await handleTurn(ctx, { ...turnOf(event, 0, { kind: 'start' }), ...there, language: ofRecord });
    const { conversationId, language } = reply;
    this.#languages.note(sid, language);
    await noteCall(ctx, { notice: { sid, from, to, status: 'in-progress' }, link: { sid, conversationId } });
    return reply;
  }

  async #turn({ ctx, event }: Call, { number, input }: Asked): Promise<string> {
    const reply = await handleTurn(ctx, turnOf(event, number, input));
    const { conversationId, identified: patientId, outcome } = reply;
    this.#languages.note(event.callSid, reply.language);
    if (patientId !== undefined || outcome !== undefined) {
      await noteCall(ctx, { link: { sid: event.callSid, conversationId, patientId, outcome } });
    }
    if (reply.person) {
      const { callSid: sid, from, to } = event;
      const { language, person, slow } = reply;
      const assistantUrl = this.#turnUrl(0);
      const call = {
        sid,
        from,
        to,
        language,
        slow,
        assistantUrl,
        reason: person.reason,
        conversationId,
        targetId: person.target?.id,
      };
      const through = await putThrough(ctx, call);
      // Who is in danger hears the emergency number before any queue.
      if (through !== undefined) return person.urgent ? sayBefore(reply.say.join(' '), language, through) : through;
    }
    return replyTwiml(reply, this.#turnUrl(number + 1));
  }

  #late(event: VoiceEvent, { number, waits }: Asked): string {
    const language = this.#languages.known(event.callSid) ?? this.#language;
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
    if (!line) return;
    const ctx = this.#contextOf(event, line);
    await handOver(ctx, turnOf(event, 0, { kind: 'silence' }), 'slow-system');
    await noteCall(ctx, { link: { sid: event.callSid, outcome: 'person' } });
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
    const language = this.#languages.known(event.callSid) ?? line?.language ?? this.#language;
    const number = line?.fallbackNumber;
    return goodbyeTwiml(systemPhrase(number ? 'system.transfer' : 'system.trouble', language), language, number);
  }
}

function turnOf({ callSid, from, to }: VoiceEvent, number: number, input: TurnInput): Turn {
  return { channel: 'voice', channelKey: callSid, from, to, inputKey: `${callSid}:${number}`, input };
}
