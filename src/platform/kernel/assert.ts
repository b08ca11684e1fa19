/** A bug of ours: it ends the request and is logged, and is never caught to carry on. */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed';
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AssertionFailed(message);
}

/** The value, or a failed assert where it is missing though our own rules say that it cannot be. */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new AssertionFailed(`${what} is missing`);
  return value;
}

/** Closes an exhaustive switch: a new case that nobody handles does not compile. */
export function unreachable(value: never): never {
  throw new AssertionFailed(`unhandled case ${JSON.stringify(value)}`);
}
