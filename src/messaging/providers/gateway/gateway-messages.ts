import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { z } from 'zod';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { parseInstant, toIso } from '../../../platform/time/instant.ts';
import type { FoundMessage, MessageProvider, SendOutcome, SentQuery } from '../../ports/message-provider.ts';
import { exchange, NoAnswer, type ExchangeTimes } from '../exchange.ts';
import { gatewayFailure, gatewayRefusal, gatewayStatus } from './errors.ts';
import { gatewayCallbackUrl } from './report.ts';

export interface GatewayOptions {
  /** `…/messages` is below it; without a slash at the end. */
  readonly baseUrl: string;
  readonly token: string;
  /** Signs the addresses at which delivery is reported. */
  readonly linkSecret: string;
  /** The product's public address. */
  readonly statusCallbackBase: string;
  /** 5 s and 10 s when absent. */
  readonly times?: ExchangeTimes | undefined;
}

const GATEWAY_NAME = 'sms-gateway';
const TIMES: ExchangeTimes = { connectTimeoutMs: 5_000, responseTimeoutMs: 10_000 };
const MOST_FOUND = 50;

const taken = z.object({ id: z.string().min(1).max(100), status: gatewayStatus });
const refused = z.object({ error: z.string().min(1).max(100) });
const listed = z.object({
  messages: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        text: z.string(),
        createdAt: z.string(),
        status: gatewayStatus,
        error: z.string().optional(),
      }),
    )
    .max(MOST_FOUND),
});

function parsed<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** SMS through any gateway that speaks the contract of README.md. */
export function createGatewayMessages(options: GatewayOptions): MessageProvider {
  const { times = TIMES } = options;
  const ask = (
    method: 'GET' | 'POST',
    path: string,
    work: { headers?: Record<string, string>; body?: string } = {},
  ) => {
    const url = new URL(`${options.baseUrl}${path}`);
    const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
    const headers = {
      authorization: `Bearer ${options.token}`,
      accept: 'application/json',
      ...(work.body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(work.body)) }),
      ...work.headers,
    };
    return exchange(send(url, { method, headers, agent: false }), work.body, times);
  };
  return {
    name: GATEWAY_NAME,
    async send(request): Promise<SendOutcome> {
      const { from, to, body: text, messageId: reference } = request;
      const callbackUrl = gatewayCallbackUrl(options.statusCallbackBase, options.linkSecret, request);
      const body = JSON.stringify({ from, to, text, reference, callbackUrl });
      try {
        const answer = await ask('POST', '/messages', { headers: { 'idempotency-key': reference }, body });
        return outcomeOf(answer);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        return { kind: error.sent ? 'unknown' : 'not-sent', why: error.message };
      }
    },
    async findSent({ from, to, since }: SentQuery): Promise<readonly FoundMessage[]> {
      const query = new URLSearchParams({ from, to, since: toIso(since) });
      const answer = await ask('GET', `/messages?${query}`).catch((cause: unknown) => {
        throw new ProviderError(GATEWAY_NAME, 'its messages could not be listed', { retryable: true, cause });
      });
      const found = answer.statusCode === 200 ? parsed(listed, answer.body) : undefined;
      if (!found) throw new ProviderError(GATEWAY_NAME, 'its messages could not be listed', { retryable: true });
      return found.messages.flatMap(({ id: providerId, text: body, createdAt: at, status, error }) => {
        const createdAt = parseInstant(at);
        if (createdAt === undefined || createdAt < since) return [];
        return [
          { providerId, body, createdAt, status, ...(status === 'failed' ? { failure: gatewayFailure(error) } : {}) },
        ];
      });
    },
  };
}

/** 429, and 503 with a time to come back, were never taken up; another 4xx with the request read is a refusal. */
function outcomeOf({
  statusCode,
  headers,
  body,
}: {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}): SendOutcome {
  if (statusCode === 200 || statusCode === 201) {
    const answer = parsed(taken, body);
    if (!answer || answer.status === 'failed') return { kind: 'unknown', why: 'an answer that could not be read' };
    return { kind: 'accepted', providerId: answer.id, status: answer.status };
  }
  if (statusCode === 429) return { kind: 'not-sent', why: 'too many requests' };
  if (statusCode === 503 && headers['retry-after'] !== undefined) return { kind: 'not-sent', why: 'not in service' };
  const isRefused = statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  if (!isRefused) return { kind: 'unknown', why: `HTTP ${statusCode}` };
  return { kind: 'rejected', failure: gatewayRefusal(statusCode, parsed(refused, body)?.error) };
}
