import { fork, type ChildProcess } from 'node:child_process';

interface Order {
  readonly number: number;
  readonly name: string;
  readonly argument: unknown;
}

type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: string };

type Handlers = Readonly<Record<string, (argument: never) => unknown>>;

/** In a child: does what the parent orders, and ends with the parent. */
export function answerOrders(handlers: Handlers): void {
  const send = (answer: Answer) => process.send?.(answer);
  process.on('disconnect', () => process.exit(0));
  process.on('message', ({ number, name, argument }: Order) => {
    Promise.resolve()
      .then(() => handlers[name]?.(argument as never))
      .then((value) => send({ number, ok: true, value }))
      .catch((error: unknown) =>
        send({ number, ok: false, error: error instanceof Error ? String(error.stack) : 'not an Error' }),
      );
  });
}

export interface Child {
  order<T>(name: string, argument?: unknown): Promise<T>;
  stop(): void;
}

interface Waiting {
  settle(value: unknown): void;
  fail(error: Error): void;
}

/** A process of its own, so that the load and what is under load do not share an event loop. */
export function startChild(file: URL): Child {
  const child: ChildProcess = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  child.on('message', (answer: Answer) => {
    const order = waiting.get(answer.number);
    waiting.delete(answer.number);
    if (answer.ok) order?.settle(answer.value);
    else order?.fail(new Error(answer.error));
  });
  child.on('exit', (code) => {
    for (const { fail } of waiting.values()) fail(new Error(`${file.pathname} ended with ${code}`));
    waiting.clear();
  });
  return {
    order<T>(name: string, argument?: unknown): Promise<T> {
      last += 1;
      const order: Order = { number: last, name, argument };
      return new Promise<T>((settle, fail) => {
        // The child's handler of that name gives a T: both sides of a benchmark stand in this folder.
        waiting.set(order.number, { settle: (value) => settle(value as T), fail });
        child.send(order);
      });
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}
