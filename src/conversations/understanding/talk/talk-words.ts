/** How a language spells aloud. Lower case; accents are kept, for "ñ" is not "n". */
export interface SpellingWords {
  /** The letter, then what it is called, parted by "|". */
  readonly letters: Readonly<Record<string, string>>;
  /** Before a word that only shows the letter: "b de Barcelona", "V as in Victor". */
  readonly asIn: readonly string[];
  /** After a name, before a letter that settles how it is written: "Vidal con uve". */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** The next letter comes twice. */
  readonly double: readonly string[];
  /** The vowel before it has an accent. */
  readonly accent: readonly string[];
  readonly space: readonly string[];
}

/** What a language has beside its grammar of dates and intents: a further language is a further file of this shape. */
export interface TalkWords {
  readonly spelling: SpellingWords;
  /** How long, where it is no number of minutes; the first that is said counts. Folded, parted by "|". */
  readonly spans: readonly (readonly [minutes: number, phrases: string])[];
  /** The language asked for by its name, in whichever language: "català, si us plau", "in Catalan". */
  readonly name: RegExp;
  /** Something else than what was read out: "otras horas", "more options". */
  readonly others: RegExp;
}
