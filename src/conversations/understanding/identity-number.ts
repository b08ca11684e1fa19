import type { Lexeme } from './text/lexemes.ts';
import type { Token } from './text/tokens.ts';

/** The control letter of a Spanish DNI or NIE is the number modulo 23 in this row (Real Decreto 1553/2005, Orden INT/2058/2008). */
const CONTROL = 'TRWAGMYFPDXBNJZSQVHLCKE';
const FOREIGN = 'XYZ';

/** A DNI ("12345678Z") or NIE ("X1234567L") whose letter is right; undefined for anything else. */
function checked(text: string): string | undefined {
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(text);
  if (!match) return undefined;
  const [, first = '', digits = '', letter = ''] = match;
  if (first === '' ? digits.length !== 8 : digits.length !== 7) return undefined;
  const number = Number((first === '' ? '' : String(FOREIGN.indexOf(first))) + digits);
  return CONTROL[number % CONTROL.length] === letter ? text : undefined;
}

export interface IdentityWords {
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
  /** How the letters are called: "zeta", "equis". */
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * A Spanish identity number written or spoken in groups ("doce millones" is not how anybody says it; "doce, treinta y cuatro,
 * cincuenta y seis, setenta y ocho, zeta" is). Its control letter must be right: a number misheard is no number.
 */
export function readIdentityNumber({ tokens, lexemes, letters }: IdentityWords): string | undefined {
  const pieces: string[] = [];
  for (const lexeme of lexemes) {
    const text = tokens[lexeme.from]?.text ?? '';
    const letter =
      lexeme.to === lexeme.from + 1 ? (letters[text] ?? (/^[a-z]$/.test(text) ? text : undefined)) : undefined;
    if (lexeme.kind === 'num') pieces.push(lexeme.arg);
    else if (letter !== undefined) pieces.push(letter.toUpperCase());
    else if (lexeme.kind === 'some') pieces.push('1');
    else if (lexeme.kind !== 'mark' && lexeme.kind !== 'sign') pieces.push(' ');
  }
  const joined = pieces.join('');
  for (const match of joined.matchAll(/[XYZ]?\d{7,8}[A-Z]/g)) {
    const found = checked(match[0]);
    if (found !== undefined) return found;
  }
  return undefined;
}
