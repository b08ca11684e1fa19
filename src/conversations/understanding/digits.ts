import type { Lexeme } from './text/lexemes.ts';

/** Most digits that anybody keys or says at once; more is noise. */
const MOST_DIGITS = 24;

/** "uno dos tres", "seis doce treinta y cuatro": the digits, where nothing else was said. */
export function readDigits(
  lexemes: readonly Lexeme[],
  texts: readonly string[],
  oneWords: readonly string[],
): string | undefined {
  let digits = '';
  let times = 1;
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
    } else if (
      lexeme.arg !== '-' &&
      !['key-filler', 'mark', 'no-answer', 'option', 'and', 'yes', 'skip'].includes(lexeme.kind)
    ) {
      return undefined;
    }
  }
  return digits.length > 0 && digits.length <= MOST_DIGITS ? digits : undefined;
}
