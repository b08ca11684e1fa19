import type { Carrier } from '../carrier/context.ts';
import type { CallPhase, CallRecord, Listening, TranscriptLine } from '../carrier/records.ts';
import type { Params } from '../carrier/webhooks.ts';
import { HANG_UP, type Flow } from './document-source.ts';
import { createInputQueue, isUrgent, type Accepts, type CallInput, type InputQueue } from './input-queue.ts';

/** One live call: its record, what is done to it, and where its status is reported. */
export interface CallSession {
  readonly sid: string;
  readonly carrier: Carrier;
  readonly queue: InputQueue;
  readonly report: StatusReport | undefined;
  /** Further webhook parameters that every request of this call carries (AnsweredBy). */
  readonly extra: Record<string, string>;
  record(): CallRecord;
  change(fields: Partial<CallRecord>): void;
  phase(phase: CallPhase, listening?: Listening): void;
  tell(line: Omit<TranscriptLine, 'id' | 'at'>): void;
  /** Waits for the input or for the end of the time; a hang-up or a redirect comes back as the flow that it leads to. */
  wait(timeoutMs: number, accepts?: Accepts): Promise<Waited>;
  /** The seconds since the call was answered, on a stopwatch that the demo's clock does not move. */
  elapsedSeconds(): number;
  answered(): void;
  /** The address of the current document, against which the next ones are resolved. */
  moveTo(url: string): void;
  resolve(url: string): string;
}

export interface StatusReport {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly events: ReadonlySet<string>;
}

export type Waited =
  | { readonly kind: 'input'; readonly input: CallInput }
  | { readonly kind: 'silence' }
  | { readonly kind: 'cut'; readonly flow: Flow };

const MAX_TRANSCRIPT = 400;

export function createCallSession(carrier: Carrier, first: CallRecord, report: StatusReport | undefined): CallSession {
  const queue = createInputQueue();
  carrier.calls.add(first);
  let lastKnown = first;
  let lines = 0;
  let answeredAtMs: number | undefined;
  let documentUrl: string | undefined;
  const session: CallSession = {
    sid: first.sid,
    carrier,
    queue,
    report,
    extra: {},
    record: () => carrier.calls.get(first.sid) ?? lastKnown,
    change(fields) {
      lastKnown = { ...session.record(), ...fields, updatedAt: carrier.now() };
      carrier.calls.change(first.sid, lastKnown);
    },
    phase: (phase, listening) => session.change({ phase, listening }),
    tell(line) {
      lines += 1;
      const transcript = [...session.record().transcript, { ...line, id: lines, at: carrier.now() }];
      session.change({ transcript: transcript.slice(-MAX_TRANSCRIPT) });
    },
    async wait(timeoutMs, accepts = () => false) {
      const input = await queue.next(timeoutMs, (one) => isUrgent(one) || accepts(one), carrier.stopping);
      if (carrier.stopping.aborted) return { kind: 'cut', flow: HANG_UP };
      if (!input) return { kind: 'silence' };
      return isUrgent(input) ? { kind: 'cut', flow: flowOf(input) } : { kind: 'input', input };
    },
    elapsedSeconds: () =>
      answeredAtMs === undefined ? 0 : Math.max(1, Math.round((performance.now() - answeredAtMs) / 1000)),
    answered() {
      answeredAtMs = performance.now();
      session.change({ status: 'in-progress', startedAt: carrier.now() });
    },
    moveTo(url) {
      documentUrl = url;
    },
    resolve: (url) => carrier.webhooks.resolve(url, documentUrl),
  };
  return session;
}

export function flowOf(input: CallInput): Flow {
  return input.kind === 'redirect' ? { kind: 'go', source: input.source } : HANG_UP;
}

/** The parameters that Twilio sends with every voice request (docs "TwiML for Programmable Voice", request parameters). */
export function voiceParams(session: CallSession): Params {
  const { sid, from, to, direction, status, parentSid } = session.record();
  return {
    CallSid: sid,
    AccountSid: session.carrier.accountSid,
    From: from,
    To: to,
    Caller: from,
    Called: to,
    CallStatus: status,
    Direction: direction,
    ApiVersion: '2010-04-01',
    ...(parentSid ? { ParentCallSid: parentSid } : {}),
    ...session.extra,
  };
}
