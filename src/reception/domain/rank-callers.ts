import { DAY_MS, HOUR_MS, toIso, type Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';

/** Why somebody may be who calls, most telling first. */
export type CallerReason =
  | 'identified'
  | 'called-before'
  | 'only-one'
  | 'visit-soon'
  | 'visit-lately'
  | 'speaks-for'
  | 'minor'
  | 'shares-number';

export type Confidence = 'sure' | 'likely' | 'possible';

export interface PossibleCaller<Id extends string> {
  readonly id: Id;
  readonly birthDate?: LocalDate | undefined;
  readonly nextVisit?: Instant | undefined;
  readonly lastVisit?: Instant | undefined;
  /** Not their own number: that of somebody who may speak for them. */
  readonly byRelative?: boolean | undefined;
}

export interface RankedCaller<Id extends string> {
  readonly id: Id;
  readonly confidence: Confidence;
  readonly why: readonly CallerReason[];
}

const SOON_MS = 48 * HOUR_MS;
const LATELY_MS = 7 * DAY_MS;
/** Under this age somebody else holds the telephone. */
const CALLS_ALONE_FROM_YEARS = 14;
const WEIGHT: Readonly<Record<CallerReason, number>> = {
  identified: 100,
  'called-before': 3,
  'visit-soon': 3,
  'visit-lately': 2,
  'only-one': 0,
  'speaks-for': 0,
  'shares-number': 0,
  minor: -2,
};
/** So far ahead of the next one is more than a guess. */
const CLEAR_LEAD = 2;

function isMinor(birthDate: LocalDate | undefined, now: Instant): boolean {
  if (birthDate === undefined) return false;
  const grown = `${Number(birthDate.slice(0, 4)) + CALLS_ALONE_FROM_YEARS}${birthDate.slice(4)}`;
  return toIso(now).slice(0, 10) < grown;
}

/**
 * Who is calling, the likeliest first, with the reasons that a person can check by asking. Nobody is `sure` but who was identified
 * in the call itself: a number is not a person.
 */
export function rankCallers<Id extends string>(
  people: readonly PossibleCaller<Id>[],
  facts: { readonly now: Instant; readonly identified?: Id | undefined; readonly calledBefore?: Id | undefined },
): readonly RankedCaller<Id>[] {
  const { now, identified, calledBefore } = facts;
  const scored = people.map((person) => {
    const { id, nextVisit, lastVisit } = person;
    const why: CallerReason[] = [];
    if (id === identified) why.push('identified');
    if (id === calledBefore) why.push('called-before');
    if (nextVisit !== undefined && nextVisit - now <= SOON_MS) why.push('visit-soon');
    if (lastVisit !== undefined && now - lastVisit <= LATELY_MS) why.push('visit-lately');
    if (person.byRelative) why.push('speaks-for');
    else why.push(people.length === 1 ? 'only-one' : 'shares-number');
    if (isMinor(person.birthDate, now)) why.push('minor');
    return { id, why, score: why.reduce((sum, reason) => sum + WEIGHT[reason], 0) };
  });
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const [first, second] = sorted;
  const isClear = first !== undefined && (second === undefined || first.score - second.score >= CLEAR_LEAD);
  return sorted.map(({ id, why }, index) => ({
    id,
    why,
    confidence: id === identified ? 'sure' : index === 0 && isClear && !why.includes('minor') ? 'likely' : 'possible',
  }));
}
