import type { MessageProvider } from '../../messaging/index.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { CarrierCalls } from '../../telephony/index.ts';
import { failureOfRefusedCall } from '../domain/call-outcome.ts';
import { callHook } from './hook-url.ts';

/** Six rings: whoever is old needs them, and most mailboxes answer after them. */
const RING_SECONDS = 30;

/**
 * Says messages in calls that we place. A call whose answer was lost is not looked for at the carrier: the reports of the
 * call itself name the message and settle it; where none comes a person decides.
 */
export function createCallMessages({
  calls,
  hooksUrl,
}: {
  readonly calls: CarrierCalls;
  /** Where the carrier asks and reports about these calls, without a slash at the end. */
  readonly hooksUrl: string;
}): MessageProvider {
  return {
    name: 'twilio',
    async send({ clinicId, messageId, from, to }) {
      const subject = { clinicId, messageId };
      try {
        const placed = await calls.place({
          from,
          to,
          url: callHook(hooksUrl, 'answered', subject),
          statusUrl: callHook(hooksUrl, 'ended', subject),
          machineUrl: callHook(hooksUrl, 'machine', subject),
          timeoutSeconds: RING_SECONDS,
        });
        if (placed.kind === 'placed') return { kind: 'accepted', providerId: placed.sid, status: 'accepted' };
        return { kind: 'rejected', failure: failureOfRefusedCall(placed.code) };
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        // It may be ringing: a second call would ring twice.
        return { kind: 'unknown', why: error.message };
      }
    },
    findSent: async () => [],
  };
}
