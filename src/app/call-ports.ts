import { createCallMessages } from '../outreach/index.ts';
import { createTwilioCalls } from '../telephony/index.ts';
import type { Ports } from './ports.ts';
import type { Secrets } from './secrets.ts';

interface CallOptions {
  readonly publicUrl: string;
  readonly secrets: Secrets;
  readonly twilioApiBaseUrl?: string;
}

type CallPorts = Pick<Ports, 'calls' | 'voice' | 'queueHooksUrl' | 'onCallHooksUrl' | 'onCallPageUrl' | 'voiceKey'>;

/** Calls that we place or change, by the one adapter, and where the carrier asks about each kind of them. */
export function callPorts({ publicUrl, secrets, twilioApiBaseUrl: apiBaseUrl }: CallOptions): CallPorts {
  const { accountSid, authTokens, voiceKey } = secrets.twilio;
  const calls = createTwilioCalls({ accountSid, authToken: authTokens[0], apiBaseUrl });
  return {
    calls,
    voice: createCallMessages({ calls, hooksUrl: `${publicUrl}/twilio/reminder-calls` }),
    queueHooksUrl: `${publicUrl}/twilio/queue`,
    onCallHooksUrl: `${publicUrl}/twilio/on-call`,
    onCallPageUrl: `${publicUrl}/on-call`,
    ...(voiceKey ? { voiceKey } : {}),
  };
}
