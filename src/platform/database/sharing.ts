import { isUnavailable } from './database-unavailable.ts';
import type { BatchStatement } from './statement-batch.ts';

type Asked = readonly BatchStatement[];

/** So many askers at most wait for one commit. */
const MOST_AT_ONCE = 32;
/** What comes after a transaction that is held up, by a lock or by the disk, waits for it no longer than this. */
const PATIENCE_MS = 50;

/**
 * One transaction for what many ask for while an earlier one is on its way: one write, one wake-up of the server and one wait for
 * the disk. Alone, nobody waits for anybody. Where one of several fails nothing of them was written, and each is run again alone;
 * not where the database went away, because then it is not known.
 */
export class Sharing {
  readonly #send: (statements: readonly BatchStatement[]) => void;
  readonly #whenIdle: () => void;
  readonly #waiting: Asked[] = [];
  #isBusy = false;

  constructor(send: (statements: readonly BatchStatement[]) => void, whenIdle: () => void) {
    this.#send = send;
    this.#whenIdle = whenIdle;
  }

  ask(statements: Asked): void {
    this.#waiting.push(statements);
    if (!this.#isBusy) this.#next();
  }

  #next(): void {
    const group = this.#waiting.splice(0, MOST_AT_ONCE);
    this.#isBusy = group.length > 0;
    if (!this.#isBusy) return this.#whenIdle();
    let isOver = false;
    let hasFollower = false;
    const follow = (): void => {
      if (hasFollower) return;
      hasFollower = true;
      this.#next();
    };
    const impatient = setTimeout(follow, PATIENCE_MS);
    const over = (error?: unknown): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(impatient);
      if (error !== undefined) this.#failed(group, error);
      follow();
    };
    const all = group.flat().map((statement): BatchStatement => ({
      ...statement,
      settle: (result) => {
        statement.settle(result);
        over();
      },
      fail: over,
    }));
    this.#send(all);
  }

  #failed(group: readonly Asked[], error: unknown): void {
    const isAlone = group.length === 1;
    for (const asked of group) {
      if (isAlone || isUnavailable(error)) for (const { fail } of asked) fail(error);
      else this.#send(asked);
    }
  }
}
