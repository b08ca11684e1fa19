import { createHash } from 'node:crypto';

/** What of an entry is bound by its hash: everything that somebody could want to change. */
export interface ChainedFacts {
  readonly clinicId: string;
  readonly id: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly actor: unknown;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly patientId: string | undefined;
  readonly detail: unknown;
}

/** The hash before the first entry of a clinic. */
export const GENESIS = Buffer.alloc(32);

/** JSON with sorted keys: PostgreSQL's jsonb does not keep the order in which keys were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** SHA-256 over the previous hash, the place in the chain and the entry. */
export function chainHash(previous: Uint8Array, seq: number, facts: ChainedFacts): Buffer {
  const text = JSON.stringify(canonical({ ...facts, patientId: facts.patientId ?? null, seq }));
  return createHash('sha256').update(previous).update(text).digest();
}
