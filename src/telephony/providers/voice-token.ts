import twilio from 'twilio';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { plusMs, SECOND_MS, type Instant } from '../../platform/time/instant.ts';
import type { QueueContext } from '../queue/commands/in-queue.ts';

export interface VoiceToken {
  readonly token: string;
  /** By which the browser is rung: `client:<identity>`. */
  readonly identity: string;
  readonly expiresAt: Instant;
}

/** A morning's work; the browser asks for the next one before (`tokenWillExpire`). */
const TTL_SECONDS = 4 * 3_600;

/** No key stands in the environment: desks ring by their telephones only. */
export interface BrowserCallsOff {
  readonly code: 'browser-calls-off';
}

/** A token with which somebody's browser is rung by the Twilio Voice SDK. It receives calls; it places none. */
export function voiceToken(ctx: QueueContext, staffId: StaffId): Result<VoiceToken, BrowserCallsOff> {
  const { voiceKey } = ctx.ports;
  if (!voiceKey) return refuse({ code: 'browser-calls-off' });
  const { AccessToken } = twilio.jwt;
  const { accountSid, keySid, keySecret } = voiceKey;
  const token = new AccessToken(accountSid, keySid, keySecret, { identity: staffId, ttl: TTL_SECONDS });
  token.addGrant(new AccessToken.VoiceGrant({ incomingAllow: true }));
  // The carrier checks the token on the real clock, whatever a demo's clock says.
  const expiresAt = plusMs(ctx.clock.real(), TTL_SECONDS * SECOND_MS);
  return ok({ token: token.toJwt(), identity: staffId, expiresAt });
}
