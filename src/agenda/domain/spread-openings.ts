import { localDateTimeOf } from '../../platform/time/wall-time.ts';
import { minuteOfTime } from './local-days.ts';
import type { Opening } from './model.ts';
import { partOfDay } from './wanted-times.ts';

interface Placed {
  readonly opening: Opening;
  readonly day: string;
  readonly part: string;
}

function placed(opening: Opening): Placed {
  const { date, time } = localDateTimeOf(opening.start, opening.zone);
  return { opening, day: date, part: partOfDay(minuteOfTime(time)) };
}

/** How much an opening repeats what was chosen: the same day weighs more than the same part of the day, that more than the person. */
function sameness(candidate: Placed, chosen: readonly Placed[]): number {
  return chosen.reduce(
    (sum, one) =>
      sum +
      (one.day === candidate.day ? 4 : 0) +
      (one.part === candidate.part ? 2 : 0) +
      (one.opening.practitionerId === candidate.opening.practitionerId ? 1 : 0) +
      (one.opening.start === candidate.opening.start ? 8 : 0),
    0,
  );
}

/**
 * Up to `count` openings that differ, in order of time: the earliest, then each time the one that least repeats the day,
 * the part of the day and the person of those chosen; the earlier one where two are alike.
 */
export function spreadOpenings(openings: readonly Opening[], count: number): readonly Opening[] {
  const left = openings.toSorted((a, b) => a.start - b.start).map(placed);
  const chosen: Placed[] = [];
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce(
      (least, one, index) => {
        const score = sameness(one, chosen);
        return score < least.score ? { index, score } : least;
      },
      { index: 0, score: Number.POSITIVE_INFINITY },
    );
    chosen.push(...left.splice(best.index, 1));
  }
  return chosen.map(({ opening }) => opening).toSorted((a, b) => a.start - b.start);
}
