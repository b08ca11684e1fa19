import { HOUR_MS, MINUTE_MS } from '../../../platform/time/instant.ts';
import { MACHINE, retryAfterMs } from '../../domain/call-outcome.ts';
import type { TouchChannel } from '../../domain/plan.ts';

/** What became of a try, in messaging's words. */
export interface TryOutcome {
  readonly status: string;
  readonly failureKind?: string | undefined;
  readonly failure?: string | undefined;
}

export type NextTry =
  { readonly kind: 'again'; readonly channel: TouchChannel; readonly afterMs: number } | { readonly kind: 'over' };

const MOST_TRIES = 3;
const OVER: NextTry = { kind: 'over' };

/**
 * What follows a message that did not arrive. The network failed: again in an hour, then in three. The address is dead: the
 * next channel, as where WhatsApp does not take a text: SMS may. Whoever said no, and what no carrier takes, is not tried again.
 * What may have left is never sent again.
 */
export function nextTry(
  outcome: TryOutcome,
  tried: { readonly tries: number; readonly channel: TouchChannel; readonly channels: readonly TouchChannel[] },
): NextTry {
  if (outcome.status !== 'failed') return OVER;
  if (tried.channel === 'voice' && outcome.failureKind === 'temporary') return nextCall(outcome, tried);
  if (tried.tries >= MOST_TRIES) return OVER;
  switch (outcome.failureKind) {
    case 'temporary':
      return { kind: 'again', channel: tried.channel, afterMs: HOUR_MS * 3 ** (tried.tries - 1) };
    case 'permanent':
      return byNextChannel(tried);
    case 'content':
      return tried.channel === 'whatsapp' ? byNextChannel(tried) : OVER;
    default:
      return OVER;
  }
}

type Tried = Parameters<typeof nextTry>[1];

function byNextChannel({ channel, channels }: Tried): NextTry {
  const next = channels[channels.indexOf(channel) + 1];
  return next ? { kind: 'again', channel: next, afterMs: MINUTE_MS } : OVER;
}

/** A call is tried again as a reminder's is; a mailbox has our message, and who is never there is written to. */
function nextCall({ failure = '' }: TryOutcome, tried: Tried): NextTry {
  if (failure === MACHINE.reason) return OVER;
  const afterMs = retryAfterMs(failure, tried.tries);
  return afterMs === undefined ? byNextChannel(tried) : { kind: 'again', channel: 'voice', afterMs };
}
