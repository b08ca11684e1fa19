// @ts-expect-error autocannon 9.0.0 comes without types; what is used of it is declared below.
import untyped from 'autocannon';

export interface RequestParts {
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface SequenceStep<Context> extends RequestParts {
  /** A falsy value starts the sequence anew. */
  setupRequest?(request: RequestParts, context: Partial<Context>): RequestParts | false;
  onResponse?(status: number, body: string, context: Partial<Context>): void;
}

interface Options<Context> {
  readonly url: string;
  readonly connections: number;
  /** Seconds. */
  readonly duration: number;
  /** Milliseconds between two looks at the clock. */
  readonly sampleInt?: number;
  readonly requests: readonly SequenceStep<Context>[];
}

interface Run extends PromiseLike<unknown> {
  on(event: 'response', listener: (client: object, status: number, bytes: number, ms: number) => void): void;
  on(event: 'reqError', listener: (error: Error) => void): void;
  stop(): void;
}

/** The load generator that is loaded the least by its own work. */
export const autocannon: <Context extends object>(options: Options<Context>) => Run = untyped;
