import type { Ids } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Delays } from './delays.ts';
import type { Faults } from './faults.ts';
import { newToken } from './sid.ts';
import { signatureOf } from './signature.ts';

export type Params = Readonly<Record<string, string>>;

export interface WebhookRequest {
  /** Absolute, or a path of the product. */
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly params: Params;
  /** A report of what happened: its answer is not read, and the fault "duplicate-callbacks" sends it twice. */
  readonly report?: boolean;
}

export type WebhookAnswer =
  | { readonly kind: 'answered'; readonly url: string; readonly contentType: string; readonly body: string }
  /** 11200 HTTP failure, 11205 no connection or no answer in time, 11750 answer too large; Twilio's numbers. */
  | { readonly kind: 'failed'; readonly url: string; readonly twilioCode: 11200 | 11205 | 11750; readonly why: string };

export interface WebhookLogLine {
  readonly id: number;
  readonly at: Instant;
  readonly path: string;
  readonly outcome: string;
  readonly ms: number;
  readonly summary: string;
}

export interface Webhooks {
  send(request: WebhookRequest): Promise<WebhookAnswer>;
  resolve(url: string, base?: string): string;
  log(): readonly WebhookLogLine[];
  stop(): void;
}

export interface WebhookOptions {
  readonly authToken: string;
  readonly webhookBaseUrl: () => string;
  readonly localBaseUrl: () => string;
  readonly delays: Delays;
  readonly faults: Faults;
  readonly ids: Ids;
  readonly now: () => Instant;
  readonly logged: (line: WebhookLogLine) => void;
}

const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_LOG = 200;

/** Signs what it sends as Twilio does: over the public address, whichever address the request really goes to. */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const stopping = new AbortController();
  const lines: WebhookLogLine[] = [];
  let count = 0;
  const base = (): string => options.webhookBaseUrl().replace(/\/+$/, '');
  // What follows a # sets Twilio's own retries and time-outs; it is neither sent nor signed.
  const resolve = (url: string, from?: string): string => new URL(url, from ?? `${base()}/`).href.replace(/#.*$/s, '');

  function note(request: WebhookRequest, outcome: string, startedMs: number): void {
    count += 1;
    const status = request.params['CallStatus'] ?? request.params['MessageStatus'] ?? request.params['SmsStatus'] ?? '';
    const { pathname } = new URL(resolve(request.url));
    const ms = Math.round(performance.now() - startedMs);
    const line = { id: count, at: options.now(), path: pathname, outcome, ms, summary: status };
    lines.push(line);
    if (lines.length > MAX_LOG) lines.shift();
    options.logged(line);
  }

  async function sendOnce(request: WebhookRequest, token: string): Promise<WebhookAnswer> {
    const startedMs = performance.now();
    const answer = await exchange(options, stopping.signal, { ...request, url: resolve(request.url) }, token);
    note(request, answer.kind === 'answered' ? 'ok' : `${answer.twilioCode} ${answer.why}`, startedMs);
    return answer;
  }

  return {
    resolve,
    log: () => lines,
    stop: () => stopping.abort(),
    async send(request) {
      const token = newToken(options.ids);
      const { From = '', To = '' } = request.params;
      if (options.faults.has('slow', From, To)) await pause(options.delays.slowMs, stopping.signal);
      const answer = await sendOnce(request, token);
      if (request.report && options.faults.has('duplicate-callbacks', From, To)) await sendOnce(request, token);
      return answer;
    },
  };
}

async function exchange(
  options: WebhookOptions,
  stopping: AbortSignal,
  request: WebhookRequest,
  token: string,
): Promise<WebhookAnswer> {
  const publicBase = new URL(options.webhookBaseUrl());
  const url = new URL(request.url);
  const failed = (twilioCode: 11200 | 11205 | 11750, why: string): WebhookAnswer => ({
    kind: 'failed',
    url: request.url,
    twilioCode,
    why,
  });
  // The sandbox never reaches beyond the product that it serves: another host's address is a fault of the document.
  if (url.origin !== publicBase.origin) return failed(11200, `${url.origin} is not the product`);
  const get = request.method === 'GET';
  if (get) for (const [key, value] of Object.entries(request.params)) url.searchParams.append(key, value);
  const form = get ? {} : request.params;
  const local = new URL(url.pathname + url.search, options.localBaseUrl());
  try {
    const response = await fetch(local, {
      method: get ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
        'user-agent': 'TwilioProxy/1.1',
        accept: '*/*',
        'x-twilio-signature': signatureOf(options.authToken, url.href, form),
        'i-twilio-idempotency-token': token,
      },
      redirect: 'manual',
      signal: AbortSignal.any([stopping, AbortSignal.timeout(options.delays.webhookTimeoutMs)]),
      ...(get ? {} : { body: new URLSearchParams(form).toString() }),
    });
    const body = await response.text();
    if (!response.ok) return failed(11200, `HTTP ${response.status}`);
    if (Buffer.byteLength(body) > MAX_ANSWER_BYTES) return failed(11750, 'the answer is over 64 KB');
    return { kind: 'answered', url: request.url, contentType: response.headers.get('content-type') ?? '', body };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError';
    return failed(11205, late ? 'no answer in time' : 'no connection');
  }
}

/** Waits in real time; a carrier that is stopping waits no more. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
