import type { Lexeme, LexemeKind } from '../text/lexemes.ts';
import type { PartOfDay, Grain } from '../types.ts';
import type { DayNumber } from './calendar.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Days, half-open. */
export interface DayRange {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** What was said of the day, before it is settled which days those are. */
export type DayPhrase =
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** `every`: "los lunes", "cualquier martes". */
      readonly which: 'coming' | 'this' | 'next' | 'every' | 'last';
      readonly ordinal?: number;
      /** "Tuesday and Friday mornings": the plural of the part, which holds for the days listed before it as well. */
      readonly repeated?: true;
      /** A bare name after "menos" means every such day; with an article it means the coming one. */
      readonly article: boolean;
    }
  /** `open`: several ranges are so many readings of one phrase, and no contradiction. */
  | {
      readonly kind: 'days';
      readonly ranges: readonly DayRange[];
      readonly grain: Grain;
      readonly open?: boolean;
      /** "hasta el lunes": where what was named begins. */ readonly until?: number;
      /** "de martes a jueves": the weekdays of a span, which within a week or month that is named are those of it. */
      readonly weekdays?: readonly number[];
    }
  /** A set of weekdays over the whole horizon: weekends, working days. */
  | { readonly kind: 'every'; readonly weekdays: readonly number[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'other' }
  /** "la primera semana", of the month that was named before; 0 is the last. */
  | { readonly kind: 'nth-week'; readonly nth: number }
  /** `step`: 1 for the day after, 7 for the same day, week or month after. */
  | { readonly kind: 'following'; readonly step: 1 | 7; readonly weekday?: number }
  | { readonly kind: 'instants'; readonly at: readonly Instant[]; readonly until?: Instant }
  /** Something about a day was said that means nothing here: in the past, relative to an appointment that there is not. */
  | { readonly kind: 'unusable' };

/** Minutes after midnight; a reading for each meaning of "las ocho". */
export type TimePhrase =
  | { readonly kind: 'exact'; readonly readings: readonly number[]; readonly approximate: boolean }
  | { readonly kind: 'from'; readonly readings: readonly number[] }
  | { readonly kind: 'before'; readonly readings: readonly number[] }
  | { readonly kind: 'span'; readonly spans: readonly (readonly [number, number])[] }
  | { readonly kind: 'part'; readonly part: PartOfDay };

export interface Read<T> {
  readonly value: T;
  /** The lexeme after the last that was read. */
  readonly end: number;
}

/** The lexemes of an utterance, safe to look beyond. */
export class Lexemes {
  readonly all: readonly Lexeme[];
  constructor(all: readonly Lexeme[]) {
    this.all = all;
  }
  kind(at: number): LexemeKind | undefined {
    return this.all[at]?.kind;
  }
  arg(at: number): string {
    return this.all[at]?.arg ?? '';
  }
  num(at: number): number {
    return this.all[at]?.num ?? Number.NaN;
  }
  is(at: number, ...kinds: readonly LexemeKind[]): boolean {
    const kind = this.kind(at);
    return kind !== undefined && kinds.includes(kind);
  }
  /** The number at a place; an article counts as one ("una semana", "a la una"). */
  count(at: number): number | undefined {
    const lexeme = this.all[at];
    if (lexeme?.kind === 'num' || lexeme?.kind === 'ordinal') return lexeme.num;
    if (lexeme?.kind === 'couple') return 2;
    return lexeme?.kind === 'some' ? 1 : undefined;
  }
  /** The last place at or before `at` that is none of these kinds. */
  back(at: number, ...kinds: readonly LexemeKind[]): number {
    let place = at;
    while (this.is(place, ...kinds)) place -= 1;
    return place;
  }
  /** The first place at or after `at` that is none of these kinds. */
  skip(at: number, ...kinds: readonly LexemeKind[]): number {
    let place = at;
    while (this.is(place, ...kinds)) place += 1;
    return place;
  }
}
