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

type Post = (to: string, body: string, headers: Readonly<Record<string, string>>) => Promise<Answer>;

function poster(agent: Agent): Post {
  return (to, body, headers) => {
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
  };
}

type Called = NonNullable<LiveCallsOrder['facts']>;
type Desk = NonNullable<LiveCallsOrder['desk']>;

class LiveCalls {
  readonly #order: LiveCallsOrder;
  readonly #post: Post;
  readonly #begunMs = performance.now();
  readonly #times: number[] = [];
  #failures = 0;
  #booked = 0;
  #deskBooked = 0;
  #calls = 0;

  constructor(order: LiveCallsOrder, agent: Agent) {
    this.#order = order;
    this.#post = poster(agent);
  }

  get result(): LiveCallsResult {
    const times = this.#times;
    const counts = { booked: this.#booked, deskBooked: this.#deskBooked, failures: this.#failures };
    return { turns: times.length, p50Ms: median(times), p99Ms: quantile(times, 0.99), ...counts };
  }

  #isOver(): boolean {
    return performance.now() - this.#begunMs > this.#order.ms;
  }

  /** Until everybody is on the phone the load is not what it says. */
  #counted(answer: Answer): Answer {
    if (answer.status < 200 || answer.status > 299) this.#failures += 1;
    else if (performance.now() - this.#begunMs > this.#order.pauseMs * 2) this.#times.push(answer.ms);
    return answer;
  }

  async #talk({ patients, carrier, line: To }: Called): Promise<void> {
    const { url, pauseMs } = this.#order;
    const patient = patients[this.#calls % patients.length];
    this.#calls += 1;
    const { accountSid: AccountSid, authToken } = carrier;
    const base = { AccountSid, ApiVersion: '2010-04-01', Direction: 'inbound', To, From: patient?.phone ?? '' };
    const call = { ...base, CallSid: `CA${randomBytes(16).toString('hex')}` };
    const webhook = (to: string, extra: Record<string, string>) => {
      const fields = { ...call, CallStatus: 'in-progress', ...extra };
      const signature = signed(authToken, to, fields);
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature };
      return this.#post(to, new URLSearchParams(fields).toString(), headers);
    };
    let heard = this.#counted(await webhook(`${url}/twilio/voice`, { CallStatus: 'ringing' }));
    for (const keys of SCRIPT) {
      const action = ACTION.exec(heard.body)?.[1]?.replaceAll('&amp;', '&');
      if (this.#isOver() || action === undefined) break;
      await pause(pauseMs);
      const Digits = keys === '$birth' ? (patient?.birthKeys ?? '') : keys;
      heard = this.#counted(await webhook(action, { Digits }));
    }
    if (BOOKED.test(heard.body)) this.#booked += 1;
    await webhook(`${url}/twilio/voice/status`, { CallStatus: 'completed', CallDuration: '60' });
  }

  async caller(index: number): Promise<void> {
    const { url, pauseMs, callers, facts } = this.#order;
    await pause((pauseMs * index) / callers);
    while (!this.#isOver()) {
      if (facts) await this.#talk(facts);
      else this.#counted(await this.#post(url, '', {}));
      await pause(pauseMs);
    }
  }

  async bookAtDesk({ headers, pairs, everyMs }: Desk): Promise<void> {
    const json = { ...headers, 'content-type': 'application/json' };
    for (const { opening: openingId, patient: patientId } of pairs) {
      if (this.#isOver()) return;
      const body = JSON.stringify({ openingId, patientId });
      const { status } = await this.#post(`${this.#order.url}/api/v1/appointments`, body, json);
      if (status === 201) this.#deskBooked += 1;
      await pause(everyMs);
    }
  }
}

/** Runs the calls for so long; what is under way at the end is not waited for beyond its answer. */
export async function liveCalls(order: LiveCallsOrder): Promise<LiveCallsResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: order.callers * 2 });
  const live = new LiveCalls(order, agent);
  const all = Array.from({ length: order.callers }, (_, index) => live.caller(index));
  await Promise.all([...all, ...(order.desk ? [live.bookAtDesk(order.desk)] : [])]);
  agent.destroy();
  return live.result;
}
