/** An expected outcome: a value, or a refusal with a code. Faults are thrown, refusals are returned. */
export type Result<T, E extends Refusal = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A coded refusal with the facts that explain it. Never holds personal data: it may be logged. */
export interface Refusal {
  readonly code: string;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<E extends Refusal>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
