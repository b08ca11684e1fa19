import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import { requestViolations } from '../../../test/support/twilio-description.ts';

/** What the carrier does with the next requests to send. In all but the last four it takes the message. */
export type CarrierMood =
  | 'answers'
  | 'takes-it-and-drops-the-line'
  | 'takes-it-and-answers-503'
  | 'takes-it-and-hangs'
  | 'takes-it-and-answers-nonsense'
  | 'drops-the-line'
  | 'too-many-requests'
  | { readonly refuses: number; readonly status?: number; /** This sender alone. */ readonly from?: string };

export interface CarriedMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Of an approved template, which has no body. */
  readonly content?: { readonly sid: string; readonly variables: string };
  readonly statusCallback: string;
  readonly createdAt: number;
}

export const FAKE_ACCOUNT = `AC${'0123456789abcdef'.repeat(2)}`;
export const FAKE_TOKEN = 'the-token-of-the-fake-carrier';

/** A carrier that keeps what it was given, over real HTTP, and calls back through our real, signed webhooks. */
export class FakeCarrier {
  readonly messages: CarriedMessage[] = [];
  mood: CarrierMood = 'answers';
  listingWorks = true;
  /** What Twilio would not have understood of what was asked, by its published description. */
  readonly #wrong: string[] = [];
  #now: () => number;
  #server: Server;

  constructor(now: () => number) {
    this.#now = now;
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (this.#wrong.length > 0) throw new Error(this.#wrong.join('; '));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://carrier');
    if (request.method === 'GET') {
      this.#wrong.push(...requestViolations({ method: 'GET', url: request.url ?? '/' }));
      return this.#list(url, response);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    this.#wrong.push(...requestViolations({ method: 'POST', url: request.url ?? '/', form }));
    const { mood } = this;
    if (mood === 'drops-the-line') return void request.socket.destroy();
    if (mood === 'too-many-requests')
      return json(response, 429, { code: 20429, message: 'Too many requests', status: 429 });
    if (typeof mood === 'object' && (mood.from === undefined || mood.from === form.get('From'))) {
      const status = mood.status ?? 400;
      return json(response, status, { code: mood.refuses, message: 'refused', status });
    }
    const message = this.#take(form);
    if (mood === 'takes-it-and-drops-the-line') return void request.socket.destroy();
    if (mood === 'takes-it-and-hangs') return;
    if (mood === 'takes-it-and-answers-503') return json(response, 503, {});
    if (mood === 'takes-it-and-answers-nonsense') return void response.writeHead(201).end('<html>');
    return json(response, 201, document(message));
  }

  #take(form: URLSearchParams): CarriedMessage {
    const message = {
      sid: `SM${randomBytes(16).toString('hex')}`,
      from: form.get('From') ?? '',
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      ...(form.has('ContentSid')
        ? { content: { sid: form.get('ContentSid') ?? '', variables: form.get('ContentVariables') ?? '' } }
        : {}),
      statusCallback: form.get('StatusCallback') ?? '',
      createdAt: this.#now(),
    };
    this.messages.push(message);
    return message;
  }

  #list(url: URL, response: ServerResponse): void {
    if (!this.listingWorks) return json(response, 503, {});
    const found = this.messages.filter(
      ({ from, to }) => from === url.searchParams.get('From') && to === url.searchParams.get('To'),
    );
    return json(response, 200, { messages: found.map(document), page: 0, page_size: 50, next_page_uri: null });
  }

  /** Reports a status of a message to us. Returns the HTTP status of our answer. */
  report(message: CarriedMessage, status: string, errorCode?: number): Promise<number> {
    const params = {
      MessageSid: message.sid,
      AccountSid: FAKE_ACCOUNT,
      MessageStatus: status,
      From: message.from,
      To: message.to,
      ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    };
    return post(message.statusCallback, params);
  }
}

/** A signed webhook, as Twilio sends it. Another signature, or none, where one is given. */
export async function post(
  url: string,
  params: Readonly<Record<string, string>>,
  signature?: string | null,
): Promise<number> {
  const signed = signature === undefined ? twilio.getExpectedTwilioSignature(FAKE_TOKEN, url, params) : signature;
  const response = await fetch(url, {
    method: 'POST',
    headers: signed === null ? {} : { 'x-twilio-signature': signed },
    body: new URLSearchParams(params),
  });
  const text = await response.text();
  if (!text.includes('<Response/>')) throw new Error(`no valid TwiML: ${text}`);
  return response.status;
}

function document(message: CarriedMessage): object {
  return {
    sid: message.sid,
    from: message.from,
    to: message.to,
    body: message.body,
    status: 'queued',
    error_code: null,
    date_created: new Date(message.createdAt).toUTCString(),
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
