/** Answers in work by key, so that a caller who was asked to wait gets the answer to the very same turn. */
export class PendingAnswers {
  readonly #deadlineMs: number;
  readonly #working = new Map<string, Promise<string>>();

  constructor(deadlineMs: number) {
    this.#deadlineMs = deadlineMs;
  }

  /** The answer, or undefined when it is not there in time; then `make` goes on, and the next call with the key waits for it. */
  async within(key: string, make: () => Promise<string>): Promise<string | undefined> {
    const working = this.#working.get(key) ?? this.#begin(key, make);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, this.#deadlineMs, undefined);
    });
    try {
      return await Promise.race([working, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #begin(key: string, make: () => Promise<string>): Promise<string> {
    const working = make().finally(() => this.#working.delete(key));
    // Whoever waits hears of a failure; after the deadline nobody may be waiting.
    working.catch(() => undefined);
    this.#working.set(key, working);
    return working;
  }
}
