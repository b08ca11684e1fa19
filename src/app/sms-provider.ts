import { createGatewayMessages, createTwilioMessages, firstOf, type MessageProvider } from '../messaging/index.ts';
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
