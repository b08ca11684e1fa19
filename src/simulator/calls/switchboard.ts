import type { Carrier } from '../carrier/context.ts';
import type { CallRecord, CallStatus } from '../carrier/records.ts';
import { completeRecording, recordingsOf } from '../carrier/recordings.ts';
import { newSid } from '../carrier/sid.ts';
import { createCallSession, voiceParams, type CallSession, type StatusReport } from './call-session.ts';
import { fromUrl, type DocumentSource } from './document-source.ts';
import type { CallInput } from './input-queue.ts';
import { runDocuments } from './run-documents.ts';
import { createStatusCallbacks, type StatusCallbacks } from './status-callbacks.ts';

export interface OutboundCall {
  readonly from: string;
  readonly to: string;
  readonly source: DocumentSource;
  readonly report: StatusReport | undefined;
  readonly timeoutSeconds: number;
  readonly machineDetection: boolean;
  /** Asynchronous detection: where its result is posted. */
  readonly amdCallbackUrl: string | undefined;
}

/** Starts calls and hands what people do to the call that it is meant for. */
export interface Switchboard {
  dialIn(from: string, to: string): CallRecord;
  place(call: OutboundCall): CallRecord;
  /** False where no such call is live. */
  input(sid: string, input: CallInput): boolean;
}

type EndStatus = Exclude<CallStatus, 'queued' | 'ringing' | 'in-progress'>;

export function createSwitchboard(carrier: Carrier): Switchboard {
  const live = new Map<string, CallSession>();

  function begin(facts: Pick<CallRecord, 'direction' | 'from' | 'to' | 'status'>, report?: StatusReport): CallSession {
    const at = carrier.now();
    const record: CallRecord = {
      ...facts,
      sid: newSid('CA', carrier.ids),
      phase: 'ringing',
      createdAt: at,
      updatedAt: at,
      transcript: [],
    };
    const session = createCallSession(carrier, record, report);
    live.set(record.sid, session);
    return session;
  }

  async function follow(session: CallSession, run: (callbacks: StatusCallbacks) => Promise<EndStatus>): Promise<void> {
    const callbacks = createStatusCallbacks(session);
    try {
      const status = await run(callbacks);
      const durationSeconds = session.elapsedSeconds();
      session.change({
        status,
        phase: 'over',
        listening: undefined,
        dialling: undefined,
        endedAt: carrier.now(),
        durationSeconds,
      });
      for (const one of recordingsOf(carrier, session.sid)) completeRecording(carrier, one, durationSeconds);
    } finally {
      live.delete(session.sid);
    }
    await callbacks.send('completed');
  }

  return {
    dialIn(from, to) {
      const report = { url: '/twilio/voice/status', method: 'POST' as const, events: new Set(['completed']) };
      const session = begin({ direction: 'inbound', from, to, status: 'ringing' }, report);
      const run = (): Promise<EndStatus> => runDocuments(session, fromUrl('/twilio/voice', 'POST'));
      carrier.background.run(follow(session, run));
      return session.record();
    },
    place(call) {
      const session = begin({ direction: 'outbound-api', from: call.from, to: call.to, status: 'queued' }, call.report);
      carrier.background.run(follow(session, (callbacks) => ringPatient({ session, call, callbacks })));
      return session.record();
    },
    input(sid, input) {
      const session = live.get(sid);
      session?.queue.push(input);
      return session !== undefined;
    },
  };
}

interface Placing {
  readonly session: CallSession;
  readonly call: OutboundCall;
  readonly callbacks: StatusCallbacks;
}

async function ringPatient({ session, call, callbacks }: Placing): Promise<EndStatus> {
  const { faults, delays } = session.carrier;
  void callbacks.send('initiated');
  if ((await session.wait(delays.dialMs)).kind === 'cut') return 'canceled';
  if (faults.has('undeliverable', call.to) || faults.has('unreachable', call.to)) return 'failed';
  session.change({ status: 'ringing' });
  void callbacks.send('ringing');
  if (faults.has('busy', call.to)) return 'busy';
  const unasked = faults.has('auto-answer', call.to) || faults.has('answering-machine', call.to);
  const limitMs = Math.min((call.timeoutSeconds + 5) * 1000, delays.ringLimitMs);
  const ringing = faults.has('no-answer', call.to)
    ? await session.wait(Math.min(limitMs, delays.answerMs * 2))
    : unasked
      ? await session.wait(delays.answerMs)
      : await session.wait(limitMs, (input) => input.kind === 'answer' || input.kind === 'decline');
  if (ringing.kind === 'cut') return 'canceled';
  if (ringing.kind === 'input' && ringing.input.kind === 'decline') return 'busy';
  if (ringing.kind === 'silence' && !unasked) return 'no-answer';
  session.answered();
  void callbacks.send('answered');
  detectMachine({ session, call, callbacks });
  return runDocuments(session, call.source);
}

/** Tells person and answering machine apart where it was asked for: with the first request, or afterwards to a callback. */
function detectMachine({ session, call }: Placing): void {
  const { carrier } = session;
  const machine = carrier.faults.has('answering-machine', call.to);
  if (machine) session.tell({ who: 'carrier', kind: 'notice', notice: 'answering-machine', text: '' });
  if (!call.machineDetection) return;
  const answeredBy = machine ? 'machine_end_beep' : 'human';
  session.change({ answeredBy });
  session.extra['AnsweredBy'] = answeredBy;
  if (!call.amdCallbackUrl) return;
  const params = { ...voiceParams(session), AnsweredBy: answeredBy, MachineDetectionDuration: '2300' };
  carrier.background.run(
    carrier.webhooks.send({ url: call.amdCallbackUrl, params, report: true }).then(() => undefined),
  );
}
