import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Lexeme, LexemeKind } from './lexemes.ts';
import { phraseBookOf, type Phrase, type PhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** What a phrase means that turns something down. */
const REFUSING: readonly LexemeKind[] = ['cannot', 'except', 'never'];

/** What one has then ("trabajo") is a reason, and no refusal by itself. */
const REASONS: readonly string[] = ['busy', 'noun'];
/** "ya tengo cosas": so many words are one of few. */
const WORDS_OF_REASON = 3;

function isRefusal({ meanings, words }: Phrase): boolean {
  const last = meanings.at(-1);
  if (last === undefined || words.length < 2 || !REFUSING.includes(last.kind)) return false;
  return words.length >= WORDS_OF_REASON || !REASONS.includes(last.arg);
}

/** What a refusal in pieces is known by. */
export interface RefusalWords {
  readonly refusals: PhraseBook;
  readonly negators: readonly string[];
  readonly ownerVerb: string;
}

export function refusalWordsOf(lexicon: Lexicon, phrases: readonly Phrase[]): RefusalWords {
  const { negators, possessiveVerb = '' } = lexicon;
  return { refusals: phraseBookOf(phrases.filter(isRefusal)), negators, ownerVerb: possessiveVerb };
}

/** Words of noise within a refusal, at most: "no mi marido puede el lunes" has two. */
const MOST_NOISE = 3;

/** Lexemes that are neither noise nor a piece of a refusal: they say something themselves. */
const SAYS: readonly LexemeKind[] = [
  'weekday',
  'date',
  'clock',
  'month',
  'holiday',
  'tomorrow',
  'day-after',
  'cannot',
  'except',
];
const DAYS: readonly LexemeKind[] = [
  'weekday',
  'date',
  'month',
  'holiday',
  'tomorrow',
  'day-after',
  'today',
  'next',
  'part',
  'num',
  'ordinal',
  'unit',
  'weekend',
];

/** Phrases that are said anywhere, and in the middle of a refusal too. */
const ASIDES: readonly LexemeKind[] = ['no-answer', 'polite', 'doubt', 'not', 'correct', 'skip', 'fill', 'key-filler'];

interface Place {
  readonly tokens: readonly Token[];
  readonly isNoise: (at: number) => boolean;
}

/** Does the rest of a phrase follow, with noise at one place in it? */
function goesOn(node: PhraseBook, at: number, place: Place): boolean {
  for (let noise = 1; noise <= MOST_NOISE && place.isNoise(at + noise - 1); noise += 1) {
    let rest: PhraseBook | undefined = node;
    for (let next = at + noise; rest !== undefined; next += 1) {
      rest = rest.next.get(place.tokens[next]?.text ?? '');
      if (rest?.meanings) return true;
    }
  }
  const further = node.next.get(place.tokens[at]?.text ?? '');
  return further !== undefined && goesOn(further, at + 1, place);
}

/** "el lunes, claro, fatal", "Thursdays always off": what turns down the day right before it, with one thing between. */
function isCutOff(lexemes: readonly Lexeme[], at: number): boolean {
  const one = lexemes[at];
  const isAfter =
    (one?.kind === 'word' && one.arg === 'after:') || (one?.kind === 'no-answer' && one.arg === 'after-nothing');
  const between = lexemes.slice(Math.max(0, at - 3), at);
  const day = between.findLastIndex(({ kind }) => DAYS.includes(kind));
  // "out of the way"; "esta tarde, si queda nada" is another thought.
  if (
    lexemes[at + 1]?.kind === 'of' ||
    lexemes[at + 1]?.arg.includes('?') === true ||
    (one?.kind === 'no-answer' && between.slice(day).some(({ kind }) => kind === 'mark'))
  )
    return false;
  return isAfter && day >= 0;
}

/**
 * "los jueves me, eh, pilla fuera", "Monday is such a write-off": the pieces of a refusal with something between them, which no
 * phrase took for one. Whoever says so may well turn the day down: it is asked about, and never taken for a wish.
 */
export function holdsBrokenRefusal(
  said: { readonly tokens: readonly Token[]; readonly lexemes: readonly Lexeme[] },
  known: RefusalWords,
): boolean {
  const { tokens, lexemes } = said;
  const { refusals, negators, ownerVerb } = known;
  // "¿no hay…?" and "mientras no" begin a refusal as well; "no trabajo" does not.
  const isOpen = ({ kind, arg, from, to }: Lexeme): boolean =>
    (ASIDES.includes(kind) && !(kind === 'correct' && tokens[to]?.kind === 'mark')) ||
    (arg === '' && ['can', 'if'].includes(kind) && tokens.slice(from, to).some(({ text }) => negators.includes(text)));
  const isSaying = (one: Lexeme): boolean => SAYS.includes(one.kind) || (one.to - one.from > 1 && !isOpen(one));
  const says = new Set<number>();
  for (const one of lexemes) {
    if (!isSaying(one)) continue;
    for (let at = one.from; at < one.to; at += 1) says.add(at);
  }
  const isNoise = (at: number): boolean => tokens[at] !== undefined && !says.has(at);
  // "Monday's, like, out": the verb is in the ending of the day.
  const startsAt = (token: Token, at: number): PhraseBook | undefined => {
    if (token.possessive === true) {
      const isAlone = lexemes.some(({ from, to }) => from === at && to === at + 1);
      return isAlone ? refusals.next.get(ownerVerb) : undefined;
    }
    return says.has(at) ? undefined : refusals.next.get(token.text);
  };
  return (
    lexemes.some((_, at) => isCutOff(lexemes, at)) ||
    tokens.some((token, at) => {
      const first = startsAt(token, at);
      return first !== undefined && goesOn(first, at + 1, { tokens, isNoise });
    })
  );
}
