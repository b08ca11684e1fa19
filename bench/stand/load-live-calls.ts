import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ACTION, signed } from './load-calls.ts';
import type { Facts } from './facts.ts';
import { median, quantile } from './sample.ts';

/** So many people on the phone at once, each with the pauses of somebody who listens and thinks. */
export interface LiveCallsOrder {
  readonly url: string;
  readonly callers: number;
  readonly ms: number;
  /** From one answer to the next input. */
  readonly pauseMs: number;
  /** The carrier's webhooks of calls that book; absent: bare requests to `url`, with the same pauses. */
  readonly facts?: Pick<Facts, 'line' | 'patients' | 'carrier'>;
  /** Booked at the desk meanwhile, one after the other. */
  readonly desk?: {
    readonly headers: Readonly<Record<string, string>>;
    readonly pairs: readonly { readonly opening: string; readonly patient: string }[];
    readonly everyMs: number;
  };
}

export interface LiveCallsResult {
  readonly turns: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Calls that heard that they are booked. */
  readonly booked: number;
  readonly deskBooked: number;
  readonly failures: number;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** Book, the first service, the birth date, the first time that is read out, and yes. */
const SCRIPT = ['1', '1', '$birth', '1', '1'] as const;
const BOOKED = /queda reservada/;

/** Runs the calls for so long; what is under way at the end is not waited for beyond its answer. */
export async function liveCalls(order: LiveCallsOrder): Promise<LiveCallsResult> {
  const { url, callers, ms, pauseMs, facts, desk } = order;
  const agent = new Agent({ keepAlive: true, maxSockets: callers * 2 });
  const times: number[] = [];
  let [failures, booked, deskBooked, calls] = [0, 0, 0, 0];
  const begunMs = performance.now();
  const isOver = () => performance.now() - begunMs > ms;
  /** Until everybody is on the phone the load is not what it says. */
  const isFull = () => performance.now() - begunMs > pauseMs * 2;

  function post(to: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const startedMs = performance.now();
    return new Promise((settle) => {
      const end = (status: number, text: string) => settle({ status, body: text, ms: performance.now() - startedMs });
      const sending = request(to, { agent, method: 'POST', headers });
      sending.on('error', () => end(0, ''));
      sending.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => end(response.statusCode ?? 0, text));
      });
      sending.end(body);
    });
  }

  function counted(answer: Answer): Answer {
    if (answer.status < 200 || answer.status > 299) failures += 1;
    else if (isFull()) times.push(answer.ms);
    return answer;
  }

  async function talk(who: Pick<Facts, 'line' | 'patients' | 'carrier'>): Promise<void> {
    const patient = who.patients[calls % who.patients.length];
    calls += 1;
    const { accountSid: AccountSid, authToken } = who.carrier;
    const base = {
      AccountSid,
      ApiVersion: '2010-04-01',
      Direction: 'inbound',
      To: who.line,
      From: patient?.phone ?? '',
    };
    const call = { ...base, CallSid: `CA${randomBytes(16).toString('hex')}` };
    const webhook = (to: string, extra: Record<string, string>) => {
      const fields = { ...call, CallStatus: 'in-progress', ...extra };
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': signed(authToken, to, fields),
      };
      return post(to, new URLSearchParams(fields).toString(), headers);
    };
    let heard = counted(await webhook(`${url}/twilio/voice`, { CallStatus: 'ringing' }));
    for (const keys of SCRIPT) {
      const action = ACTION.exec(heard.body)?.[1]?.replaceAll('&amp;', '&');
      if (isOver() || action === undefined) break;
      await pause(pauseMs);
      heard = counted(await webhook(action, { Digits: keys === '$birth' ? (patient?.birthKeys ?? '') : keys }));
    }
    if (BOOKED.test(heard.body)) booked += 1;
    await webhook(`${url}/twilio/voice/status`, { CallStatus: 'completed', CallDuration: '60' });
  }

  async function caller(index: number): Promise<void> {
    await pause((pauseMs * index) / callers);
    while (!isOver()) {
      if (facts) await talk(facts);
      else counted(await post(url, '', {}));
      await pause(pauseMs);
    }
  }

  async function bookAtDesk({ headers, pairs, everyMs }: NonNullable<LiveCallsOrder['desk']>): Promise<void> {
    for (const { opening: openingId, patient: patientId } of pairs) {
      if (isOver()) return;
      const json = { ...headers, 'content-type': 'application/json' };
      const { status } = await post(`${url}/api/v1/appointments`, JSON.stringify({ openingId, patientId }), json);
      if (status === 201) deskBooked += 1;
      await pause(everyMs);
    }
  }

  const all = Array.from({ length: callers }, (_, index) => caller(index));
  await Promise.all([...all, ...(desk ? [bookAtDesk(desk)] : [])]);
  agent.destroy();
  return { turns: times.length, p50Ms: median(times), p99Ms: quantile(times, 0.99), booked, deskBooked, failures };
}
