/** What a date is made of, in words of its language. */
export interface DateWords {
  readonly weekday: string;
  readonly day: number;
  /** Without its preposition. */
  readonly month: string;
}

/** How opening hours are told. Times come with their preposition, as the clock tells them. */
export interface HoursWords {
  /** Monday first. */
  readonly days: readonly string[];
  /** One day by itself: "los sábados". */
  readonly one: (day: string) => string;
  readonly and: string;
  /** The second of two days after "and": "los sábados y domingos". */
  readonly other: (day: string) => string;
  readonly toDay: (first: string, last: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly closed: string;
}

/** How a language tells times, days and people: whatever a sentence of its phrases cannot hold. */
export interface SpokenLanguage {
  /** A time with its preposition: "a las diez y media de la mañana". */
  readonly clock: (hour: number, minute: number) => string;
  readonly date: (words: DateWords) => string;
  /** For the eye, where it differs from what is heard. */
  readonly writtenDate: (words: DateWords) => string;
  /** Between a day and a time in figures. */
  readonly writtenAt: string;
  readonly hours: HoursWords;
  /** Titles as they follow a "with": "con la doctora". */
  readonly titles: { readonly woman: string; readonly man: string };
}

/** Of the twelve hours on a clock face. */
export function face(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}
