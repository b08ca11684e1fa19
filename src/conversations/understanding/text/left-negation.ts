import { OF_TIME } from './of-time.ts';
import type { Lexeme } from './lexemes.ts';
import type { Token } from './tokens.ts';
import { isOneSlip, type TypoBook } from './typos.ts';

/** What a verb that a "no" stands before is read as. */
const VERBAL: readonly Lexeme['kind'][] = ['can', 'word'];

/** As short as "no" any letter may be the wrong one; a longer negator keeps its first. */
const SHORT = 3;

function isShortSlip(word: string, negator: string): boolean {
  if (word.length > SHORT || negator.length > 2) return false;
  if (word.length === 1) return negator.startsWith(word);
  return word.length === negator.length
    ? word.endsWith(negator.slice(1))
    : [...negator].every((one) => word.includes(one));
}

/** "mo puedo", "tanpoco": a word that the language does not have, one letter from one that denies. */
function isSlipOfNegator(word: string, negators: readonly string[], { known }: TypoBook): boolean {
  if (known.has(word)) return false;
  return negators.some((one) => (one.length > SHORT ? isOneSlip(word, one) : isShortSlip(word, one)));
}

/** What a day or a time is named by. */
const NAMES_TIME: readonly Lexeme['kind'][] = [...OF_TIME, 'ordinal', 'next', 'this', 'any-day'];

const isOfTime = ({ kind }: Lexeme): boolean => NAMES_TIME.includes(kind);

/** "me duele un diente, no mucho, ¿podría ir el martes?": said before any day was named, and asked for in a thought of its own afterwards. */
function isAsideBefore(lexemes: readonly Lexeme[], at: number): boolean {
  const end = lexemes.findIndex(({ kind }, place) => kind === 'mark' && place > at);
  if (end < 0 || lexemes[at + 1]?.kind !== 'word' || lexemes.slice(0, end).some(isOfTime)) return false;
  const told = lexemes.slice(at + 1, end);
  if (told.some(({ kind }) => kind === 'can' || kind === 'cannot')) return false;
  const rest = lexemes.slice(end + 1);
  const asked = rest.findIndex(({ kind, arg }) => kind === 'can' || (kind === 'doubt' && arg === 'may'));
  return asked >= 0 && rest.slice(asked).some(isOfTime) && !rest.slice(0, asked).some(isOfTime);
}

/**
 * "la semana que viene, no me apaño", "que no, me toque el lunes", "mo puedo": a word that denies, or one letter from it, which no
 * phrase took for an answer or a refusal. It may be about any day that was named: none of them is a wish to rely on.
 */
export function leavesNegation(
  { tokens, lexemes }: { readonly tokens: readonly Token[]; readonly lexemes: readonly Lexeme[] },
  { negators, typos }: { readonly negators: readonly string[]; readonly typos: TypoBook },
): boolean {
  return lexemes.some((one, at) => {
    const next = lexemes[at + 1];
    // A phrase that says nothing ("tinc pressa") has no word of its own.
    const isBeforeVerb = next !== undefined && VERBAL.includes(next.kind) && (next.kind !== 'word' || next.arg !== '');
    if (one.kind === 'not' && one.arg !== 'nor') {
      if (isAsideBefore(lexemes, at)) return false;
      const isWithin = lexemes[at - 1]?.arg === 'than';
      return (
        isBeforeVerb ||
        (one.arg === 'strong' && next !== undefined && next.kind !== 'num') ||
        (isWithin && next?.kind === 'mark')
      );
    }
    const word = tokens[one.from];
    const isOneWord = one.kind === 'word' && one.to - one.from === 1 && word?.kind === 'word';
    return isOneWord && isBeforeVerb && isSlipOfNegator(word.text, negators, typos);
  });
}
