import { assess, assessAbandoned, MADE_WITH, type Assessment, type TriageInput } from './assess.ts';
import type { Decision } from './decide.ts';
import type { Answer } from './patient-facts.ts';
import type { Protocol } from './protocol.ts';

/** A triage input as it is stored: plain JSON. */
export interface RecordedInput extends Omit<TriageInput, 'answers'> {
  readonly answers: Readonly<Record<string, Answer>>;
  /** They hung up: what was not asked counted as unknown. */
  readonly abandoned?: boolean | undefined;
}

/** What a replay needs of a stored assessment. */
export interface TriageRecord {
  readonly input: RecordedInput;
  readonly decision: Decision;
  readonly engineVersion: string;
  readonly lexiconVersion: string;
  /** The versions that were looked at, `id@version`, in their order. Absent in the oldest records: the whole library. */
  readonly library?: readonly string[] | undefined;
}

function nameOf({ id, version }: Protocol): string {
  return `${id}@${version}`;
}

export function recordOf(
  told: { readonly input: TriageInput; readonly abandoned?: boolean },
  { decision }: Assessment,
  library: readonly Protocol[],
): TriageRecord {
  const { input, abandoned } = told;
  return {
    input: { ...input, answers: Object.fromEntries(input.answers), ...(abandoned ? { abandoned } : {}) },
    decision,
    engineVersion: MADE_WITH.engine,
    lexiconVersion: MADE_WITH.lexicon,
    library: library.map(nameOf),
  };
}

export type Replay =
  | { readonly same: true }
  /** Made by other rules or words than those at hand: nothing can be said of it. */
  | { readonly same: false; readonly because: 'made-with-other-versions' }
  | { readonly same: false; readonly because: 'another-decision'; readonly decision: Decision };

/** The versions that a record was decided with, out of all that are at hand. Undefined where one of them is not. */
function libraryOf(record: TriageRecord, all: readonly Protocol[]): readonly Protocol[] | undefined {
  if (!record.library) return all;
  const found = record.library.flatMap((name) => all.find((one) => nameOf(one) === name) ?? []);
  return found.length === record.library.length ? found : undefined;
}

/** Decides again what was decided once. The same engine, words and protocols must give the same decision to the byte. */
export function replay(record: TriageRecord, all: readonly Protocol[]): Replay {
  const { engine, lexicon } = MADE_WITH;
  const library = libraryOf(record, all);
  const isHere = record.decision.protocols.every(({ id, version, sha256 }) =>
    library?.some((one) => one.id === id && one.version === version && one.sha256 === sha256),
  );
  if (record.engineVersion !== engine || record.lexiconVersion !== lexicon || !library || !isHere) {
    return { same: false, because: 'made-with-other-versions' };
  }
  const { abandoned, answers, ...rest } = record.input;
  const decides = abandoned ? assessAbandoned : assess;
  const { decision } = decides({ ...rest, answers: new Map(Object.entries(answers)) }, library);
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
