import express, { type ErrorRequestHandler, type RequestHandler, type Response, type Router } from 'express';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId, type MessageId } from '../../platform/kernel/ids.ts';
import { errorToProblem } from '../../platform/http/error-to-problem.ts';
import type { Log } from '../../platform/log/log.ts';
import { receiveMessage } from '../commands/receive-message.ts';
import type { PressedButton } from '../domain/pressed-button.ts';
import { parseTwilioAddress } from '../providers/twilio/address.ts';
import { emptyTwiml, isSignedBy } from '../providers/twilio/signature.ts';
import { isOurCallback } from '../providers/twilio/status-callback.ts';
import { failureOf, receiptStatusOf } from '../providers/twilio/statuses.ts';
import { PROVIDER_NAME } from '../providers/twilio/twilio-messages.ts';
import { applyReceipt } from '../store/outbound.ts';
import { inboundSchema, isReachable, statusQuerySchema, statusSchema, type StatusReport } from './webhook-schemas.ts';

export interface MessagingRoutesDeps {
  /** What the carrier reaches and signs, without the path. */
  readonly publicUrl: string;
  readonly accountSid: string;
  /** Those in use, the newer first: while a token is being changed both are. */
  readonly authTokens: readonly string[];
  /** What the addresses of delivery reports are signed with. */
  readonly linkSecret: string;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
  clinicOfLine(number: string): Promise<ClinicId | undefined>;
  readonly log: Log;
}

const CARRIER: Actor = { kind: 'system', name: 'carrier' };
const BODY_LIMIT = '32kb';
const MOST_PARAMETERS = 200;
const RETRY_AFTER_SECONDS = 5;

function answer(response: Response, status: number): void {
  response.status(status).type('text/xml').send(emptyTwiml());
}

/** The carrier's webhooks for messages, to be mounted at `/twilio`. Every answer is valid TwiML, also a refusal. */
export function messagingRoutes(deps: MessagingRoutesDeps): Router {
  const router = express.Router();
  const paths = ['/messages', '/messages/status'];
  router.post(
    paths,
    express.urlencoded({ extended: false, limit: BODY_LIMIT, parameterLimit: MOST_PARAMETERS }),
    signatureCheck(deps),
  );
  router.post('/messages', inboundWebhook(deps));
  router.post('/messages/status', statusWebhook(deps));
  router.use(paths, twimlErrors(deps.log));
  return router;
}

function signatureCheck(deps: MessagingRoutesDeps): RequestHandler {
  const base = deps.publicUrl.replace(/\/+$/, '');
  return (request, response, next) => {
    const url = `${base}${request.originalUrl}`;
    const params: Record<string, unknown> = { ...request.body };
    const signed = isSignedBy(deps.authTokens, { url, params, signature: request.get('x-twilio-signature') });
    if (!signed || params['AccountSid'] !== deps.accountSid) {
      deps.log.warn(
        { 'http.path': request.path },
        'A message webhook was refused: it is not signed by our carrier account.',
      );
      return answer(response, 403);
    }
    return next();
  };
}

function pressedOf(payload: string | undefined, under: string | undefined): PressedButton | undefined {
  if (payload === undefined || !/^[1-9]$/.test(payload)) return undefined;
  return { key: payload, ...(under === undefined ? {} : { under }) };
}

function inboundWebhook(deps: MessagingRoutesDeps): RequestHandler {
  return async (request, response) => {
    const parsed = inboundSchema.safeParse(request.body);
    if (!parsed.success) return answer(response, 400);
    const { From, To, Body, MessageSid, OptOutType, ButtonPayload, OriginalRepliedMessageSid } = parsed.data;
    const to = parseTwilioAddress(To);
    const from = parseTwilioAddress(From);
    const clinicId = await deps.clinicOfLine(to.address);
    if (!clinicId) {
      deps.log.warn({ 'message.provider_id': MessageSid }, 'A message came for a number that no clinic has.');
      return answer(response, 200);
    }
    // A name or a short code instead of a number cannot be answered: such messages are advertising or codes.
    if (!isReachable(From) || from.channel !== to.channel) return answer(response, 200);
    await receiveMessage(deps.contextFor(clinicId, CARRIER), {
      channel: to.channel,
      from: from.address,
      to: to.address,
      body: Body,
      provider: PROVIDER_NAME,
      providerId: MessageSid,
      carrierOptOut: OptOutType,
      pressed: pressedOf(ButtonPayload, OriginalRepliedMessageSid),
    });
    return answer(response, 200);
  };
}

function statusWebhook(deps: MessagingRoutesDeps): RequestHandler {
  return async (request, response) => {
    const parsed = statusSchema.safeParse(request.body);
    if (!parsed.success) return answer(response, 400);
    const query = statusQuerySchema.safeParse(request.query);
    const clinicId = parseId<ClinicId>(query.data?.c ?? '');
    const messageId = parseId<MessageId>(query.data?.m ?? '');
    if (!query.success || !clinicId || !messageId) {
      keepUnknown(deps.log, parsed.data);
      return answer(response, 200);
    }
    if (!isOurCallback(deps.linkSecret, { clinicId, messageId }, query.data.k)) return answer(response, 403);
    const { MessageSid, MessageStatus, ErrorCode } = parsed.data;
    const status = receiptStatusOf(MessageStatus);
    if (!status) return answer(response, 200);
    const ctx = deps.contextFor(clinicId, CARRIER);
    await ctx.db.inClinic(clinicId, (tx) =>
      applyReceipt(tx, ctx, {
        messageId,
        providerId: MessageSid,
        status,
        failure: status === 'failed' ? failureOf(ErrorCode) : undefined,
      }),
    );
    return answer(response, 200);
  };
}

/** Our account sent it, and not this house: somebody at the carrier's console, another system. A refusal would only be tried again. */
function keepUnknown(log: Log, { MessageSid, MessageStatus, ErrorCode }: StatusReport): void {
  log.warn(
    { 'message.provider_id': MessageSid, 'message.status': MessageStatus, 'message.error_code': ErrorCode },
    'A delivery report came for a message that is not ours.',
  );
}

/** The carrier reads TwiML only; after a 5xx it can be told to try again, and its own log shows the status. */
function twimlErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = errorToProblem(error);
    if (!problem) log.error({ error, 'http.path': request.path }, 'A message webhook ended with an error of ours.');
    const status = problem?.status ?? 500;
    if (status === 503) response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
    return answer(response, status);
  };
}
