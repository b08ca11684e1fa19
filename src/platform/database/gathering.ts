import type { BatchStatement, StatementResult } from './statement-batch.ts';
import { statementName } from './statement-name.ts';

/** What is asked for before the event loop turns travels together: a `Promise.all` is one round trip. */
export class Gathering {
  readonly #send: (statements: readonly BatchStatement[]) => void;
  #waiting: BatchStatement[];
  #sendsSoon = false;

  /** `first` goes ahead of whatever is asked for first. */
  constructor(send: (statements: readonly BatchStatement[]) => void, first: readonly BatchStatement[] = []) {
    this.#send = send;
    this.#waiting = [...first];
  }

  ask(text: string, values: readonly unknown[]): Promise<StatementResult> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ name: statementName(text), text, values, settle, fail });
      if (this.#sendsSoon) return;
      this.#sendsSoon = true;
      queueMicrotask(() => process.nextTick(() => this.sendNow()));
    });
  }

  sendNow(): void {
    this.#sendsSoon = false;
    if (this.#waiting.length === 0) return;
    const statements = this.#waiting;
    this.#waiting = [];
    this.#send(statements);
  }
}
