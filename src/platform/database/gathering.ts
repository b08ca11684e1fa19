import { assert } from '../kernel/assert.ts';
import type { BatchStatement, StatementResult } from './statement-batch.ts';
import { statementName } from './statement-name.ts';

/** What is asked for before the event loop turns travels together: a `Promise.all` is one round trip. */
export class Gathering {
  readonly #send: (statements: readonly BatchStatement[]) => void;
  #waiting: BatchStatement[];
  #sendsSoon = false;
  #last: BatchStatement | undefined;
  #isOver = false;

  /** `first` goes ahead of whatever is asked for first. */
  constructor(send: (statements: readonly BatchStatement[]) => void, first: readonly BatchStatement[] = []) {
    this.#send = send;
    this.#waiting = [...first];
  }

  ask(text: string, values: readonly unknown[]): Promise<StatementResult> {
    return new Promise((settle, fail) => {
      assert(!this.#isOver, 'a statement after the last one');
      this.#waiting.push({ name: statementName(text), text, values, settle, fail });
      this.#sendSoon();
    });
  }

  /** Goes last with what is asked for by then; nothing may be asked for after it. */
  askLast(text: string): Promise<StatementResult> {
    return new Promise((settle, fail) => {
      assert(!this.#isOver && this.#last === undefined, 'a second last statement');
      this.#last = { name: statementName(text), text, values: [], settle, fail };
      this.#sendSoon();
    });
  }

  #sendSoon(): void {
    if (this.#sendsSoon) return;
    this.#sendsSoon = true;
    queueMicrotask(() => process.nextTick(() => this.sendNow()));
  }

  sendNow(): void {
    this.#sendsSoon = false;
    const statements = this.#last ? [...this.#waiting, this.#last] : this.#waiting;
    if (statements.length === 0) return;
    this.#isOver = this.#last !== undefined;
    this.#last = undefined;
    this.#waiting = [];
    this.#send(statements);
  }
}
