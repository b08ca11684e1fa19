import type { Language } from '../../../platform/i18n/language.ts';
import type { DayParts, Intent } from '../types.ts';
import type { NumberWords } from '../text/numbers.ts';

/**
 * Everything that the engine knows of a language. A further language is a further file of this shape and a line in
 * `lexicons.ts`; the engine has no word of any language in it.
 */
export interface Lexicon {
  readonly language: Language;
  readonly joinApostrophes: boolean;
  readonly numbers: NumberWords;
  readonly dayParts: DayParts;
  /** Classes of words that phrases and intents may name: `{ me: 'me/nos/le' }` for "{me}". See `text/notation.ts`. */
  readonly classes?: Readonly<Record<string, string>>;
  /**
   * Concept to its phrases, parted by "|", folded (no accents, lower case); the longest phrase wins. An argument follows a
   * colon: "weekday:2". The concepts are listed in `CONCEPTS`.
   */
  readonly phrases: Readonly<Record<string, string>>;
  /** How short words are written in a hurry, and the word that each stands for: `{ d: 'de' }`. */
  readonly shorthand?: Readonly<Record<string, string>>;
  /** Endings that make a number word a rough one: "ish" in "elevenish". */
  readonly roughEndings?: readonly string[];
  /**
   * "*" ends a prefix ("anul*"), "_" stands for up to three words. The number is the weight from 0 to 1; a negative one takes
   * the force out of cues of that intent that it touches. `other` may be named: words about what is none of a clinic's business.
   */
  readonly intents: readonly (readonly [intent: Intent, weight: number, patterns: string])[];
  /**
   * How people call the kinds of visit, parted by "|", folded: the catalogue's usual names and those of every day ("oculista"). What
   * stands under "<kind>:asked" means it only as the answer to which kind of visit; under "every" stand the words that many
   * names share and that name none ("revisión").
   */
  readonly services?: Readonly<Record<string, string>>;
  /** Letters and what they sound like, for words written by ear: `['qu', 'k']`. Regular expressions, applied in their order. */
  readonly sounds?: readonly (readonly [letters: string, sound: string])[];
  /** Words that open a further request, which comes after what was asked before them. */
  readonly asides?: string;
  /** What the ending of an owner is short for, too: "is" in "Thursday's out". */
  readonly possessiveVerb?: string;
  /** Sounds and words of who hesitates, which may stand in the middle of a refusal: "no, eh, puedo". */
  readonly hesitations?: string;
  /** Words that turn a cue within the next three words round: "no quiero anular". */
  readonly negators: readonly string[];
  /** Words that take the force out of a negator: "no sé si…", "no paro de…". */
  readonly negatorsUndone: readonly string[];
  /** How letters are called where an identity number or a name is spelled: "zeta" is z. */
  readonly letters: Readonly<Record<string, string>>;
  /** Names and words that resemble a day or month and are not meant for it ("Julia", "marco"), parted by "|". */
  readonly notTypos: string;
  /** Words that no other language of the house has. */
  readonly telltales: string;
  /** An expression for what no other language of the house writes so, accents kept. */
  readonly ownSpelling?: string;
}

/** What the grammar asks for. A lexicon may leave out what its language does not have. */
export const CONCEPTS = [
  // joints
  'the',
  'the-pl',
  'some',
  'any',
  'of',
  'at',
  'about',
  'and',
  'or',
  'to',
  'fill',
  'this',
  'next',
  'last',
  'other',
  // days
  'weekday',
  'month',
  'today',
  'tomorrow',
  'day-after',
  'yesterday',
  'weekend',
  'workdays',
  'any-day',
  'holiday',
  'event',
  'unit',
  'couple',
  'few',
  'in',
  'within',
  'edge',
  'day-word',
  'every',
  // times
  'part',
  'half',
  'quarter',
  'minus-quarter',
  'minus',
  'oclock',
  'half-past',
  'quarter-past',
  'quarter-to',
  'past',
  'quarts',
  'and-half',
  'am',
  'pm',
  'noon',
  'midnight',
  'half-hour',
  'soon',
  // ranges and relations
  'from',
  'after',
  'before',
  'until',
  'between',
  'same-time',
  'same-day',
  'other-day',
  'earlier',
  'later',
  'day-before',
  'next-day',
  'visit',
  'week-after-next',
  'week-on',
  'after-next',
  'moving',
  'therefore',
  'example',
  'if',
  'giving-up',
  'prefer',
  'instead',
  'said',
  'alternate',
  'usual',
  'dead',
  'gone',
  'possessive',
  // stance
  'yes',
  'not',
  'cannot',
  'can',
  'never',
  'doubt',
  'busy',
  'but',
  'rather',
  'correct',
  'except',
  'only',
  'because',
  'apart',
  'roughly',
  'no-answer',
  'polite',
  // choice and birth
  'ordinal',
  'option',
  'one-of',
  'born',
  'repeat-digit',
  'key-filler',
  // phrases that hold a word of time and do not mean it ("buenas tardes", "un segundo")
  'skip',
] as const;
export type Concept = (typeof CONCEPTS)[number];
