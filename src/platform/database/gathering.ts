import { assert } from '../kernel/assert.ts';
import type { BatchStatement, StatementResult } from './statement-batch.ts';
import { statementName } from './statement-name.ts';

/** What is asked for before the event loop turns travels together: a `Promise.all` is one round trip. */
export class Gathering {
  readonly #send: (statements: readonly BatchStatement[]) => void;
  readonly #isOnce: boolean;
  #waiting: BatchStatement[];
  #sendsSoon = false;
  #isOver = false;

  /** `first` goes ahead of whatever is asked for first; `once` takes nothing after what went first. */
  constructor(
    send: (statements: readonly BatchStatement[]) => void,
    { first = [], once = false }: { readonly first?: readonly BatchStatement[]; readonly once?: boolean } = {},
  ) {
    this.#send = send;
    this.#isOnce = once;
    this.#waiting = [...first];
  }

  ask(text: string, values: readonly unknown[]): Promise<StatementResult> {
    return new Promise((settle, fail) => {
      assert(!this.#isOver, 'a statement after those that were sent at once');
      this.#waiting.push({ name: statementName(text), text, values, settle, fail });
      if (this.#sendsSoon) return;
      this.#sendsSoon = true;
      queueMicrotask(() => process.nextTick(() => this.sendNow()));
    });
  }

  sendNow(): void {
    this.#sendsSoon = false;
    if (this.#waiting.length === 0) return;
    this.#isOver = this.#isOnce;
    const statements = this.#waiting;
    this.#waiting = [];
    this.#send(statements);
  }
}
