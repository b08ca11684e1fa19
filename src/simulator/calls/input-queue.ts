import type { DocumentSource } from './document-source.ts';

export type CallInput =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'speech'; readonly text: string }
  /** The caller has begun to speak or to type: silence is not counted for a while. */
  | { readonly kind: 'speaking' }
  /** The caller says nothing: what waits for them is over at once. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'decline' }
  | { readonly kind: 'dial'; readonly outcome: DialOutcome }
  | { readonly kind: 'hangup' }
  | { readonly kind: 'redirect'; readonly source: DocumentSource };

export type DialOutcome = 'answered' | 'busy' | 'no-answer' | 'ended';

export type Accepts = (input: CallInput) => boolean;

/** Enough for a whole card number typed at once, many times over; what comes beyond it is not heard. */
const MAX_WAITING = 200;

/** What a person or the API does to a live call, in order, until the call looks. */
export interface InputQueue {
  push(input: CallInput): void;
  /** The first input that is accepted, now or within the time; the others stay. Undefined is silence. */
  next(timeoutMs: number, accepts: Accepts, signal?: AbortSignal): Promise<CallInput | undefined>;
  /** Forgets keys and words that nobody was listening to. */
  dropTalk(): void;
}

/** Hanging up and a redirect through the API end whatever the call is doing. */
export const isUrgent: Accepts = (input) => input.kind === 'hangup' || input.kind === 'redirect';

/** setTimeout's longest delay. */
const FOREVER_MS = 2_147_483_647;

export function createInputQueue(): InputQueue {
  let waiting: CallInput[] = [];
  const wakers = new Set<() => void>();
  const take = (accepts: Accepts): CallInput | undefined => {
    const index = waiting.findIndex(accepts);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  return {
    push(input) {
      if (waiting.length >= MAX_WAITING && !isUrgent(input)) return;
      waiting.push(input);
      for (const wake of wakers) wake();
    },
    dropTalk() {
      waiting = waiting.filter((input) => isUrgent(input));
    },
    next(timeoutMs, accepts, signal) {
      const ready = take(accepts);
      if (ready || timeoutMs <= 0 || signal?.aborted) return Promise.resolve(ready);
      return new Promise((resolve) => {
        const finish = (input: CallInput | undefined): void => {
          clearTimeout(timer);
          wakers.delete(wake);
          signal?.removeEventListener('abort', abort);
          resolve(input);
        };
        const wake = (): void => {
          const input = take(accepts);
          if (input) finish(input);
        };
        const abort = (): void => finish(undefined);
        const timer = setTimeout(() => finish(undefined), Math.min(timeoutMs, FOREVER_MS));
        wakers.add(wake);
        signal?.addEventListener('abort', abort, { once: true });
      });
    },
  };
}
