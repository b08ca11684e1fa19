import twilio from 'twilio';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { instantOf } from '../../../platform/time/instant.ts';
import type {
  FoundMessage,
  MessageProvider,
  SendOutcome,
  SendRequest,
  SentQuery,
} from '../../ports/message-provider.ts';
import { twilioAddress } from './address.ts';
import { NoAnswer } from '../exchange.ts';
import { CarrierHttpClient } from './carrier-http-client.ts';
import { statusCallbackUrl } from './status-callback.ts';
import { failureOf, failureOfRefusal, receiptStatusOf } from './statuses.ts';

export interface TwilioMessagesOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Signs the addresses at which delivery is reported. */
  readonly linkSecret: string;
  /** Instead of Twilio's own hosts: the simulator, a mock or a proxy. */
  readonly apiBaseUrl?: string | undefined;
  /** The product's public address: delivery reports come to `<this>/twilio/messages/status`. */
  readonly statusCallbackBase: string;
  /** For the answer, after the connection stands. 10 s when absent. */
  readonly timeoutMs?: number | undefined;
}

export const PROVIDER_NAME = 'twilio';

const RESPONSE_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** Of the newest messages between two numbers; the window that is searched holds a handful. */
const MOST_FOUND = 50;

/** Text messages through the Twilio API, by its own client. */
export function createTwilioMessages(options: TwilioMessagesOptions): MessageProvider {
  const httpClient = new CarrierHttpClient({
    apiBaseUrl: options.apiBaseUrl,
    connectTimeoutMs: CONNECT_TIMEOUT_MS,
    responseTimeoutMs: options.timeoutMs ?? RESPONSE_TIMEOUT_MS,
  });
  const client = twilio(options.accountSid, options.authToken, { httpClient, autoRetry: false });
  return {
    name: PROVIDER_NAME,
    async send(request: SendRequest): Promise<SendOutcome> {
      try {
        const { contentSid, variables } = request.parts?.whatsapp ?? {};
        const message = await client.messages.create({
          to: twilioAddress(request.channel, request.to),
          from: twilioAddress(request.channel, request.from),
          // Outside the 24 hours after the user's last message only an approved template is taken (error 63016).
          ...(contentSid === undefined
            ? { body: request.body }
            : { contentSid, contentVariables: JSON.stringify(variables ?? {}) }),
          statusCallback: statusCallbackUrl(options.statusCallbackBase, options.linkSecret, request),
        });
        if (!message.sid) return { kind: 'unknown', why: 'an answer without a message id' };
        return { kind: 'accepted', providerId: message.sid, status: receiptStatusOf(message.status) ?? 'accepted' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async findSent(query: SentQuery): Promise<readonly FoundMessage[]> {
      try {
        const found = await client.messages.list({
          to: twilioAddress(query.channel, query.to),
          from: twilioAddress(query.channel, query.from),
          pageSize: MOST_FOUND,
          limit: MOST_FOUND,
        });
        return found.flatMap((message) => {
          const createdAt = instantOf(message.dateCreated?.getTime());
          const status = receiptStatusOf(message.status);
          if (createdAt === undefined || createdAt < query.since || status === undefined) return [];
          const failure = status === 'failed' ? failureOf(message.errorCode) : undefined;
          return [{ providerId: message.sid, body: message.body, createdAt, status, failure }];
        });
      } catch (error) {
        throw new ProviderError(PROVIDER_NAME, 'its messages could not be listed', { retryable: true, cause: error });
      }
    },
  };
}

/** The status and Twilio code of an error that carries an HTTP answer. */
function answerOf(error: unknown): { readonly status: number; readonly code: number | undefined } | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  return { status: error.status, code: 'code' in error && typeof error.code === 'number' ? error.code : undefined };
}

/**
 * A refusal (4xx with the request read) is definite and 429 was never taken up; everything after the request left and
 * without such an answer (time-out, reset, 5xx, an answer that cannot be read) may have been sent.
 */
function outcomeOf(error: unknown): SendOutcome {
  if (error instanceof NoAnswer) return { kind: error.sent ? 'unknown' : 'not-sent', why: error.message };
  const answer = answerOf(error);
  if (!answer) return { kind: 'unknown', why: 'an answer that could not be read' };
  if (answer.status === 429) return { kind: 'not-sent', why: 'too many requests' };
  const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 408;
  if (!refused) return { kind: 'unknown', why: `HTTP ${answer.status}` };
  return { kind: 'rejected', failure: failureOfRefusal(answer.status, answer.code) };
}
