import { request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import twilio from 'twilio';
import { assert } from '../../../platform/kernel/assert.ts';

type RequestOptions = Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0];

export interface CarrierHttpOptions {
  /** Takes the place of `https://<product>.twilio.com`, whatever the product. */
  readonly apiBaseUrl?: string | undefined;
  /** Name resolution, TCP and TLS together. */
  readonly connectTimeoutMs: number;
  /** From the connection to the last byte of the answer. */
  readonly responseTimeoutMs: number;
}

/** No answer was read. `sent` is false only where not one byte of the request can have left. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly sent: boolean;

  constructor(message: string, options: { readonly sent: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.sent = options.sent;
  }
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

const PRODUCT_HOST = /^https:\/\/[a-z0-9.-]+\.twilio\.com(?=\/|$)/i;
const LARGEST_ANSWER_BYTES = 1_048_576;

/**
 * The HTTP of the Twilio client, ours for one reason: the default one cannot tell a connection that never stood from a
 * request that left without an answer, and a message may be sent again only after the former. Every request has a
 * connection of its own, because a kept one that the other side has just closed looks like a request that left.
 */
export class CarrierHttpClient extends twilio.RequestClient {
  readonly #options: CarrierHttpOptions;

  constructor(options: CarrierHttpOptions) {
    super({ autoRetry: false, keepAlive: false });
    this.#options = options;
  }

  override async request<TData>(options: RequestOptions) {
    assert(!options.authStrategy, 'only basic authentication is used');
    const url = this.#address(options.uri, options.params);
    const body = options.data ? formOf(options.data) : undefined;
    const authorization = Buffer.from(`${options.username ?? ''}:${options.password ?? ''}`).toString('base64');
    const headers = {
      ...options.headers,
      Authorization: `Basic ${authorization}`,
      ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    };
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const sending = send(url, { method: options.method, headers, agent: false });
    const { statusCode, body: text, headers: answered } = await this.#exchange(sending, body);
    // The client parses a JSON text itself; the type parameter is the library's promise, not ours.
    return { statusCode, body: text as TData, headers: answered };
  }

  #address(uri: string, params: object | undefined): URL {
    const { apiBaseUrl } = this.#options;
    const url = new URL(apiBaseUrl ? uri.replace(PRODUCT_HOST, apiBaseUrl.replace(/\/+$/, '')) : uri);
    if (params) for (const [key, value] of new URLSearchParams(formOf(params))) url.searchParams.append(key, value);
    return url;
  }

  #exchange(sending: ClientRequest, body: string | undefined): Promise<Answer> {
    const { connectTimeoutMs, responseTimeoutMs } = this.#options;
    return new Promise((resolve, reject) => {
      let sent = false;
      const startedMs = performance.now();
      let timer = setTimeout(() => fail(`no connection after ${connectTimeoutMs} ms`), connectTimeoutMs);
      function fail(message: string, cause?: unknown): void {
        clearTimeout(timer);
        sending.destroy();
        reject(new NoAnswer(message, { sent, cause }));
      }
      sending.on('socket', (socket) => {
        socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
          // A process that stood still meanwhile has lost its claim perhaps: not a byte has left yet, and none does.
          if (performance.now() - startedMs > connectTimeoutMs) return fail('the process stood still');
          sent = true;
          clearTimeout(timer);
          sending.end(body);
          timer = setTimeout(() => fail(`no answer after ${responseTimeoutMs} ms`), responseTimeoutMs);
        });
      });
      sending.on('error', (error) => fail('the connection failed', error));
      sending.on('response', (response) => {
        readAll(response).then(
          (text) => {
            clearTimeout(timer);
            resolve({ statusCode: response.statusCode ?? 0, body: text, headers: response.headers });
          },
          (error: unknown) => fail('the answer broke off', error),
        );
      });
    });
  }
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > LARGEST_ANSWER_BYTES) throw new Error(`an answer of over ${LARGEST_ANSWER_BYTES} bytes`);
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function formOf(fields: object): string {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) form.append(key, String(item));
  }
  return form.toString();
}
