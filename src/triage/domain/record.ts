import { assess, MADE_WITH, type Assessment, type TriageInput } from './assess.ts';
import type { Decision } from './decide.ts';
import type { Answer } from './patient-facts.ts';
import type { Protocol } from './protocol.ts';

/** A triage input as it is stored: plain JSON. */
export interface RecordedInput extends Omit<TriageInput, 'answers'> {
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What a replay needs of a stored assessment. */
export interface TriageRecord {
  readonly input: RecordedInput;
  readonly decision: Decision;
  readonly engineVersion: string;
  readonly lexiconVersion: string;
}

export function recordOf(input: TriageInput, { decision }: Assessment): TriageRecord {
  return {
    input: { ...input, answers: Object.fromEntries(input.answers) },
    decision,
    engineVersion: MADE_WITH.engine,
    lexiconVersion: MADE_WITH.lexicon,
  };
}

export type Replay =
  | { readonly same: true }
  /** Made by other rules or words than those at hand: nothing can be said of it. */
  | { readonly same: false; readonly because: 'made-with-other-versions' }
  | { readonly same: false; readonly because: 'another-decision'; readonly decision: Decision };

/** Decides again what was decided once. The same engine, words and protocols must give the same decision to the byte. */
export function replay(record: TriageRecord, library: readonly Protocol[]): Replay {
  const { engine, lexicon } = MADE_WITH;
  const isHere = record.decision.protocols.every(({ id, version, sha256 }) =>
    library.some((one) => one.id === id && one.version === version && one.sha256 === sha256),
  );
  if (record.engineVersion !== engine || record.lexiconVersion !== lexicon || !isHere) {
    return { same: false, because: 'made-with-other-versions' };
  }
  const { decision } = assess({ ...record.input, answers: new Map(Object.entries(record.input.answers)) }, library);
  // Through JSON, for that is how the stored one came: an absent member and an undefined one are the same.
  return textOf(decision) === textOf(record.decision)
    ? { same: true }
    : { same: false, because: 'another-decision', decision };
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
