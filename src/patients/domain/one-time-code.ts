import { MINUTE_MS } from '../../platform/time/instant.ts';

/** How long a code is good for (facts/trust.md B2: short). */
export const CODE_MS = 10 * MINUTE_MS;
/** What a code opens is open for so long, in the conversation in which it was given. */
export const PROVED_MS = 30 * MINUTE_MS;
export const MOST_CODE_TRIES = 3;
/** Codes of one conversation, and within an hour to one number and of a whole clinic: who plays with them runs up a bill (OTP pumping). */
const MOST_CODES = { conversation: 2, phone: 3, clinic: 60 } as const;

/** Who says within an hour, from one number or of one number, that it is theirs. */
export const MOST_CLAIMS = 5;

export interface CodeCounts {
  readonly conversation: number;
  readonly phone: number;
  readonly clinic: number;
}

export function maySendCode(sent: CodeCounts): boolean {
  return (
    sent.conversation < MOST_CODES.conversation && sent.phone < MOST_CODES.phone && sent.clinic < MOST_CODES.clinic
  );
}
