import type { Closure, FixedAnswer, MenuOption, PlaceToTell, Tone, Words } from '../../answering/index.ts';
import type { NamedTarget } from './called-for.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';

/** What the clinic says of itself, as it was when the conversation began. */
export interface House {
  readonly greeting: Words;
  readonly closedWords: Words;
  /** As ever, where absent. */
  readonly tone?: Tone;
  /** What the menu offers, in order; all, where absent. */
  readonly menu?: readonly MenuOption[];
  /** Those in which the clinic answers, where it does not in all that it has. */
  readonly languages?: readonly Language[];
  /** Nobody is there: the call came in after hours. */
  readonly closed: boolean;
  readonly opensAt?: Instant;
  readonly places: readonly PlaceToTell[];
  readonly answers: readonly FixedAnswer[];
  /** When somebody is there, for the next two weeks. */
  readonly openTimes: readonly Interval[];
  /** Days of the coming year on which a place is closed that is open on others: holidays, with their name. */
  readonly closures?: readonly Closure[];
  /** Whom a caller can ask for by name. */
  readonly targets?: readonly NamedTarget[];
  /** Who asks for somebody is put through now. Absent: as ever. */
  readonly putsThrough?: boolean;
}

/** The clinic's own words in a language; empty ones are none. */
export function wordsIn(words: Words, language: Language): string | undefined {
  const own = words[language]?.trim();
  return own === '' ? undefined : own;
}

/** In the language of the talk, or else in any that the clinic wrote them in: an answer in another language is better than none. */
export function wordsInAny(words: Words, language: Language): string | undefined {
  return wordsIn(words, language) ?? Object.values(words).find((text) => text.trim() !== '');
}

/** The first time of a wish at which somebody is there to act on it. Without known hours the wish stands as it is. */
export function firstOpen(house: House | undefined, within: readonly Interval[], now: Instant): Interval | undefined {
  const ahead = within
    .filter(({ end }) => end > now)
    .map(({ start, end }) => ({ start: start > now ? start : now, end }))
    .toSorted((a, b) => a.start - b.start);
  const { openTimes = [] } = house ?? {};
  if (openTimes.length === 0) return ahead[0];
  return ahead
    .flatMap((wish) =>
      openTimes.flatMap((open): readonly Interval[] => {
        const start = open.start > wish.start ? open.start : wish.start;
        const end = open.end < wish.end ? open.end : wish.end;
        return start < end ? [{ start, end }] : [];
      }),
    )
    .toSorted((a, b) => a.start - b.start)[0];
}
