import { createHmac } from 'node:crypto';
import { percentile } from '../../src/reception/reports/report.ts';
import { required } from '../../src/platform/kernel/assert.ts';
import { call, signIn, startProduct, type Product } from '../../test/support/product.ts';
import type { Experiment } from './experiment.ts';

const RINGS = 120;
const RINGS_QUICK = 30;
/** From the carrier's webhook to the event at the desk, at the 95th percentile. */
const GOAL_MS = 300;
const PATIENCE_MS = 10_000;

/** Twilio's own way of signing: the address, then each parameter with its value, by name (Twilio "Webhooks security", read 2026-11). */
function signatureOf(url: string, params: Readonly<Record<string, string>>, token: string): string {
  const text = Object.keys(params)
    .toSorted()
    .reduce((all, name) => `${all}${name}${params[name] ?? ''}`, url);
  return createHmac('sha1', token).update(text).digest('base64');
}

/** A telephone rings at the clinic: the carrier asks what to do. */
async function ring({ demo, baseUrl }: Product, index: number): Promise<void> {
  const sid = `CA${index.toString(16).padStart(32, '0')}`;
  const params = {
    AccountSid: demo.twilio.accountSid,
    CallSid: sid,
    From: `+346001${String(index).padStart(5, '0')}`,
    To: demo.clinic.phone,
    CallStatus: 'ringing',
    Direction: 'inbound',
  };
  const answer = await fetch(`${baseUrl}/twilio/voice`, {
    method: 'POST',
    headers: { 'x-twilio-signature': signatureOf(`${demo.baseUrl}/twilio/voice`, params, demo.twilio.authToken) },
    body: new URLSearchParams(params),
  });
  if (!answer.ok) throw new Error(`the webhook answers ${answer.status}`);
}

/** The live events of a desk, as they come; each is given to whoever waits for its kind. */
async function deskEvents(baseUrl: string, headers: Readonly<Record<string, string>>) {
  const stop = new AbortController();
  const answer = await fetch(`${baseUrl}/api/v1/events`, { headers, signal: stop.signal });
  const reader = required(answer.body, 'the stream').pipeThrough(new TextDecoderStream()).getReader();
  let wake: ((callId: string) => void) | undefined;
  const read = async (): Promise<void> => {
    for (let rest = ''; ;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = `${rest}${value}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const found = /"type":"call\.ringing","payload":\{"callId":"([^"]+)"/.exec(block);
        if (found?.[1] !== undefined) wake?.(found[1]);
      }
    }
  };
  const reading = read().catch(() => undefined);
  return {
    next: (): Promise<string> =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no event came')), PATIENCE_MS);
        wake = (callId) => {
          clearTimeout(timer);
          resolve(callId);
        };
      }),
    close: async () => {
      stop.abort();
      await reading;
    },
  };
}

export const screenPop: Experiment = {
  name: 'screen-pop',
  what: 'a call rings: until the desk is told, and until it knows who may be calling',
  async run({ quick }) {
    const product = await startProduct();
    try {
      const headers = await signIn(product, 'receptionist');
      const events = await deskEvents(product.baseUrl, headers);
      const [told, shown]: [number[], number[]] = [[], []];
      for (let index = 0; index < (quick ? RINGS_QUICK : RINGS); index += 1) {
        const next = events.next();
        const startedMs = performance.now();
        await Promise.all([ring(product, index), next.then(() => told.push(performance.now() - startedMs))]);
        await call(`${product.baseUrl}/api/v1/pop?call=${await next}`, { headers });
        shown.push(performance.now() - startedMs);
      }
      await events.close();
      const p95 = percentile(told, 0.95) ?? Infinity;
      return {
        figures: [
          { name: 'event-p95-ms', value: p95, goal: `${GOAL_MS}`, reached: p95 <= GOAL_MS },
          { name: 'event-p50-ms', value: percentile(told, 0.5) ?? 0, goal: 'printed', reached: true },
          { name: 'pop-p95-ms', value: percentile(shown, 0.95) ?? 0, goal: 'printed', reached: true },
        ],
        report: [
          `${told.length} calls, one after the other, from the signed webhook to the server-sent event; the product in one process.`,
          '`pop` has the answer of /api/v1/pop as well: who may be calling, their visits and notes.',
        ],
      };
    } finally {
      await product.stop();
    }
  },
};
