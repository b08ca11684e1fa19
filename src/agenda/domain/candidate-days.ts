import { DAY_MS, type Instant } from '../../platform/time/instant.ts';
import type { LocalDays } from './local-days.ts';
import { inHorizon, isClosed, startsOn, visitAt, type Offering } from './openings.ts';

/** A start that an offering allows: `offering` is its place in the list of offerings. */
export interface Candidate {
  readonly start: Instant;
  readonly offering: number;
}

/** The candidates of one UTC day, by start, then by offering. */
export interface CandidateDay {
  readonly starts: Float64Array;
  readonly offerings: Uint16Array;
}

/** A service over a whole year; some 7 kB a day for 30 practitioners. */
const MOST_DAYS = 400;

/** All starts of the UTC day that the weekly availability of an offering allows, closures and horizon aside. */
export function rawStarts(offering: Offering, utcDay: number, days: LocalDays): readonly Instant[] {
  const from = (utcDay * DAY_MS) as Instant;
  const to = (from + DAY_MS) as Instant;
  const { zone } = offering.site;
  const first = days.dayOf(from, zone);
  // The day before it too: a shift may run past midnight.
  const around = [days.after(first, -1), first, days.after(first, 1)];
  const starts = around.flatMap((day) => startsOn(offering, day, days));
  return [...new Set(starts)].filter((start) => start >= from && start < to).toSorted((a, b) => a - b);
}

function candidateDay(offerings: readonly Offering[], utcDay: number, days: LocalDays): CandidateDay {
  const found = offerings.flatMap((offering, index) =>
    rawStarts(offering, utcDay, days)
      .filter((start) => {
        const visit = visitAt(offering, start);
        return inHorizon(offering, visit) && !isClosed(offering, visit);
      })
      .map((start): Candidate => ({ start, offering: index })),
  );
  const sorted = found.toSorted((a, b) => a.start - b.start || a.offering - b.offering);
  return {
    starts: Float64Array.from(sorted, ({ start }) => start),
    offerings: Uint16Array.from(sorted, ({ offering }) => offering),
  };
}

/** Where the ascending list reaches the value. */
function firstAtOrAfter(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The candidates of one service, each day worked out once. The facts behind it never change: new facts, new object. */
export class CandidateDays {
  readonly offerings: readonly Offering[];
  readonly #days: LocalDays;
  readonly #known = new Map<number, CandidateDay>();

  constructor(offerings: readonly Offering[], days: LocalDays) {
    this.offerings = offerings;
    this.#days = days;
  }

  on(utcDay: number): CandidateDay {
    const known = this.#known.get(utcDay);
    if (known) return known;
    if (this.#known.size >= MOST_DAYS) this.#known.clear();
    const made = candidateDay(this.offerings, utcDay, this.#days);
    this.#known.set(utcDay, made);
    return made;
  }

  /** The candidates that start in `[from, to)`, in order. Lazy: a search stops as soon as it has enough. */
  *between(from: Instant, to: Instant): Generator<Candidate> {
    for (let utcDay = Math.floor(from / DAY_MS); utcDay * DAY_MS < to; utcDay += 1) {
      const { starts, offerings } = this.on(utcDay);
      for (let index = firstAtOrAfter(starts, from); index < starts.length; index += 1) {
        const start = (starts[index] ?? 0) as Instant;
        if (start >= to) return;
        yield { start, offering: offerings[index] ?? 0 };
      }
    }
  }
}
