import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import twilio from 'twilio';
import { assert } from '../../../platform/kernel/assert.ts';
import { exchange, type ExchangeTimes } from '../exchange.ts';

type RequestOptions = Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0];

export interface CarrierHttpOptions extends ExchangeTimes {
  /** Takes the place of `https://<product>.twilio.com`, whatever the product. */
  readonly apiBaseUrl?: string | undefined;
}

const PRODUCT_HOST = /^https:\/\/[a-z0-9.-]+\.twilio\.com(?=\/|$)/i;

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
    const { statusCode, body: text, headers: answered } = await exchange(sending, body, this.#options);
    // The client parses a JSON text itself; the type parameter is the library's promise, not ours.
    return { statusCode, body: text as TData, headers: answered };
  }

  #address(uri: string, params: object | undefined): URL {
    const { apiBaseUrl } = this.#options;
    const url = new URL(apiBaseUrl ? uri.replace(PRODUCT_HOST, apiBaseUrl.replace(/\/+$/, '')) : uri);
    if (params) for (const [key, value] of new URLSearchParams(formOf(params))) url.searchParams.append(key, value);
    return url;
  }
}

function formOf(fields: object): string {
  const form = new URLSearchParams();
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) form.append(key, String(item));
  }
  return form.toString();
}
