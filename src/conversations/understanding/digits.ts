import type { Lexeme } from './text/lexemes.ts';

/** Most digits that anybody keys or says at once; more is noise. */
const MOST_DIGITS = 24;

/** A telephone number may come with a few words around it: "es el 600 11 22 33". */
const LEAST_OF_A_PHONE = 9;
const AROUND: readonly string[] = ['the', 'fill', 'polite'];

/** "uno dos tres", "seis doce treinta y cuatro": the digits, where nothing else was said. */
export function readDigits(
  lexemes: readonly Lexeme[],
  texts: readonly string[],
  oneWords: readonly string[],
): string | undefined {
  let digits = '';
  let times = 1;
  let isAlone = true;
  for (const lexeme of lexemes) {
    if (lexeme.kind === 'num') {
      const written = /^\d+$/.test(lexeme.arg) ? lexeme.arg : String(lexeme.num);
      digits += written.repeat(times);
      times = 1;
    } else if (lexeme.kind === 'some' && oneWords.includes(texts[lexeme.from] ?? '')) {
      digits += '1'.repeat(times);
      times = 1;
    } else if (lexeme.kind === 'repeat-digit') {
      times = lexeme.num;
    } else if (lexeme.kind === 'sign' && (lexeme.arg === '*' || lexeme.arg === '#')) {
      digits += lexeme.arg;
    } else if (AROUND.includes(lexeme.kind)) {
      isAlone = false;
    } else if (
      lexeme.arg !== '-' &&
      !['key-filler', 'mark', 'no-answer', 'option', 'and', 'yes', 'skip'].includes(lexeme.kind)
    ) {
      return undefined;
    }
  }
  if (!isAlone && digits.length < LEAST_OF_A_PHONE) return undefined;
  return digits.length > 0 && digits.length <= MOST_DIGITS ? digits : undefined;
}
