import express, { type Router } from 'express';
import { z } from 'zod';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type ClinicId, type MessageId } from '../../platform/kernel/ids.ts';
import type { Log } from '../../platform/log/log.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { gatewayFailure, gatewayStatus } from '../providers/gateway/errors.ts';
import { GATEWAY_STATUS_PATH, isOurGatewayCallback, isSignedByGateway } from '../providers/gateway/report.ts';
import { applyReceipt } from '../store/outbound.ts';
import { statusQuerySchema } from './webhook-schemas.ts';

export interface GatewayRoutesDeps {
  /** Signs the reports, as Standard Webhooks. */
  readonly secret: Uint8Array;
  /** What the addresses of delivery reports are signed with. */
  readonly linkSecret: string;
  contextFor(clinicId: ClinicId, actor: Actor): ClinicContext;
  readonly log: Log;
}

const GATEWAY: Actor = { kind: 'system', name: 'sms-gateway' };
const report = z.object({
  id: z.string().min(1).max(100),
  reference: z.uuid(),
  status: gatewayStatus,
  error: z.string().max(100).optional(),
});

function reportIn(body: string): z.infer<typeof report> | undefined {
  try {
    return report.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Delivery reports of the SMS gateway: signed, in any order, as often as it likes. 204 where it was taken. */
export function gatewayRoutes(deps: GatewayRoutesDeps): Router {
  const router = express.Router();
  const text = express.text({ type: () => true, limit: '16kb' });
  router.post(GATEWAY_STATUS_PATH, text, async (request, response) => {
    const body = typeof request.body === 'string' ? request.body : '';
    const signed = {
      id: request.get('webhook-id'),
      timestamp: request.get('webhook-timestamp'),
      signature: request.get('webhook-signature'),
      body,
    };
    if (!isSignedByGateway(deps.secret, signed, systemClock.real())) {
      deps.log.warn({ 'http.path': request.path }, 'A report was refused: it is not signed by our SMS gateway.');
      return void response.sendStatus(403);
    }
    const query = statusQuerySchema.safeParse(request.query);
    const told = reportIn(body);
    const clinicId = query.success ? parseId<ClinicId>(query.data.c) : undefined;
    const messageId = query.success ? parseId<MessageId>(query.data.m) : undefined;
    if (!query.success || !told || !clinicId || !messageId || told.reference !== messageId)
      return void response.sendStatus(400);
    if (!isOurGatewayCallback(deps.linkSecret, { clinicId, messageId }, query.data.k))
      return void response.sendStatus(403);
    const { id: providerId, status, error } = told;
    const failure = status === 'failed' ? gatewayFailure(error) : undefined;
    const ctx = deps.contextFor(clinicId, GATEWAY);
    await ctx.db.inClinic(clinicId, (tx) => applyReceipt(tx, ctx, { messageId, providerId, status, failure }));
    return void response.sendStatus(204);
  });
  return router;
}
