import {
  createGatewayMessages,
  createTwilioMessages,
  firstOf,
  gatewayRoutes,
  type MessageProvider,
} from '../messaging/index.ts';
import type { MountedRouter } from '../platform/http/create-http-app.ts';
import type { Secrets } from './secrets.ts';

/** Who carries SMS and WhatsApp: the carrier, and behind it the gateway where there is one. */
export function smsProvider(
  secrets: Pick<Secrets, 'linkSecret' | 'smsGateway' | 'twilio'>,
  where: { readonly apiBaseUrl: string | undefined; readonly publicUrl: string },
): MessageProvider {
  const { linkSecret, smsGateway, twilio } = secrets;
  const carrier = createTwilioMessages({
    accountSid: twilio.accountSid,
    authToken: twilio.authTokens[0],
    linkSecret,
    apiBaseUrl: where.apiBaseUrl,
    statusCallbackBase: where.publicUrl,
  });
  if (!smsGateway) return carrier;
  const { baseUrl, token } = smsGateway;
  return firstOf(carrier, createGatewayMessages({ baseUrl, token, linkSecret, statusCallbackBase: where.publicUrl }));
}

/** Where the gateway reports, where there is one. */
export function smsGatewayFaces(
  { smsGateway, linkSecret }: Pick<Secrets, 'linkSecret' | 'smsGateway'>,
  parts: Pick<Parameters<typeof gatewayRoutes>[0], 'contextFor' | 'log'>,
): readonly MountedRouter[] {
  if (!smsGateway) return [];
  const router = gatewayRoutes({ secret: smsGateway.secret, linkSecret, ...parts });
  return [{ path: '/', router, machinesOnly: true }];
}
