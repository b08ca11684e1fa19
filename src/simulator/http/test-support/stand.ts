import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { countingIds } from '../../../../test/support/counting-ids.ts';
import { frozenClock } from '../../../../test/support/frozen-clock.ts';
import { answerViolations } from '../../../../test/support/twilio-description.ts';
import type { MovableClock } from '../../../platform/time/clock.ts';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import { parseZone } from '../../../platform/time/wall-time.ts';
import { assert, required } from '../../../platform/kernel/assert.ts';
import { createSimulator, type Simulator } from '../../index.ts';
import type { Delays } from '../../carrier/delays.ts';
import { signatureOf } from '../../carrier/signature.ts';

export const ACCOUNT_SID = 'AC00000000000000000000000000000001';
export const AUTH_TOKEN = 'token-of-the-simulator';
export const LINE = '+34910000001';
export const PATIENT = '+34600111222';
const PUBLIC_URL = 'https://centralita.example';

export interface Asked {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly signature: string;
  readonly genuine: boolean;
  readonly token: string | undefined;
}

/** What the product stub answers: TwiML text, or a status and its body. */
export type Product = (asked: Asked) => string | { readonly status: number; readonly body: string } | Promise<string>;

/** Every field that a test reads from an answer of the page's API or of the REST surface. */
export interface Answered {
  readonly sid: string;
  readonly status: string | number;
  readonly phase: string;
  readonly now: string;
  readonly body: string;
  readonly startedAt?: string;
  readonly transcript: readonly Said[];
  readonly messages: readonly Readonly<Record<string, unknown>>[];
  readonly recordings: readonly { readonly sid: string; readonly uri: string }[];
}

interface Said {
  readonly kind: string;
  readonly text: string;
  readonly language?: string;
}

interface Reply {
  readonly status: number;
  readonly json: Answered;
}

export interface Stand {
  readonly simulator: Simulator;
  readonly clock: MovableClock;
  readonly baseUrl: string;
  readonly asked: Asked[];
  readonly advancedTo: Instant[];
  api(path: string, body?: unknown, method?: string): Promise<Reply>;
  rest(path: string, form?: Record<string, string>, method?: string): Promise<Reply>;
  /** Asks again until the answer pleases; fails after five seconds. */
  until<T>(what: () => Promise<T | undefined | false> | T | undefined | false): Promise<T>;
  call(sid: string): Promise<Answered>;
  stop(): Promise<void>;
}

export const QUICK: Partial<Delays> = {
  dialMs: 0,
  answerMs: 0,
  speechMsPerCharacter: 0,
  silenceScale: 1,
  sentMs: 0,
  deliveredMs: 0,
  slowMs: 50,
  webhookTimeoutMs: 2_000,
};

/** A product stub and the simulator on one port, as they stand in the demo. */
export async function startStand(
  product: Product,
  delays: Partial<Delays> = {},
  webDir = import.meta.dirname,
): Promise<Stand> {
  const asked: Asked[] = [];
  const advancedTo: Instant[] = [];
  const clock = frozenClock(required(parseInstant('2026-03-02T09:00:00Z'), 'start'));
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  let baseUrl = '';
  const simulator = createSimulator({
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    webhookBaseUrl: () => PUBLIC_URL,
    localBaseUrl: () => baseUrl,
    numbers: [{ number: LINE, label: 'Clínica', channels: ['voice', 'sms', 'whatsapp'] }],
    personas: async () => [{ name: 'Ana Ruiz', phone: PATIENT, language: 'es' }],
    clock: {
      now: clock.now,
      async advanceTo(instant) {
        advancedTo.push(instant);
        clock.moveTo(instant);
      },
    },
    ids: countingIds(clock.now()),
    webDir,
    zone,
    nextAppointment: async (phone) =>
      phone === PATIENT
        ? { start: required(parseInstant('2026-03-29T10:00:00Z'), 'visit'), zone, label: 'Visita' }
        : undefined,
    delays: { ...QUICK, ...delays },
    onError: (error) => {
      throw error;
    },
  });
  const server = createServer(productApp(product, asked).use('/simulator', simulator.router));
  baseUrl = await listen(server);
  const stand: Stand = {
    simulator,
    clock,
    baseUrl,
    asked,
    advancedTo,
    api: (path, body, method) => ask(`${baseUrl}/simulator/api${path}`, jsonRequest(body, method)),
    async rest(path, form, method) {
      const url = `/2010-04-01/Accounts/${ACCOUNT_SID}${path}`;
      const init = formRequest(form, method);
      const reply = await ask(`${baseUrl}/simulator/carrier${url}`, init);
      expectTwilios({ method: init.method ?? 'GET', url }, reply);
      return reply;
    },
    call: async (sid) => (await stand.api(`/calls/${sid}`)).json,
    until: waitUntil,
    async stop() {
      await simulator.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return stand;
}

function productApp(product: Product, asked: Asked[]): express.Express {
  const app = express();
  app.use('/twilio', express.urlencoded({ extended: false }), async (req, res) => {
    const form: Record<string, string> = { ...req.body };
    const expected = signatureOf(AUTH_TOKEN, PUBLIC_URL + req.originalUrl, form);
    const path = req.originalUrl;
    const entry: Asked = {
      path,
      params: req.method === 'GET' ? { ...(req.query as Record<string, string>) } : form,
      signature: req.header('x-twilio-signature') ?? '',
      genuine: req.header('x-twilio-signature') === expected,
      token: req.header('i-twilio-idempotency-token'),
    };
    asked.push(entry);
    const answer = await product(entry);
    if (typeof answer === 'string') res.type('text/xml').send(answer);
    else res.status(answer.status).type('text/xml').send(answer.body);
  });
  return app;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
}

/** What the simulator answers is as Twilio describes it. */
export function expectTwilios(
  request: { readonly method: string; readonly url: string },
  answer: { readonly status: number; readonly json: unknown },
): void {
  const wrong = answerViolations(request, answer);
  assert(wrong.length === 0, `${request.method} ${request.url}: ${wrong.join('; ')}`);
}

function jsonRequest(body: unknown, method?: string): RequestInit {
  if (body === undefined) return { method: method ?? 'GET' };
  return { method: method ?? 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function formRequest(form?: Record<string, string>, method?: string): RequestInit {
  const authorization = `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`;
  if (!form) return { method: method ?? 'GET', headers: { authorization } };
  return { method: method ?? 'POST', headers: { authorization }, body: new URLSearchParams(form) };
}

async function waitUntil<T>(what: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const value = await what();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert(false, 'what was waited for did not come within five seconds');
}

export function twiml(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;
}
