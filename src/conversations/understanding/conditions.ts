import type { Lexeme, LexemeKind } from './text/lexemes.ts';

/** After these a courtesy is over: "sí, si puede ser", "yes, if possible, Tuesday". */
const ENDS_COURTESY: readonly LexemeKind[] = [
  'mark',
  'sign',
  'no-answer',
  'yes',
  'at',
  'weekday',
  'today',
  'tomorrow',
  'part',
  'the',
  'the-pl',
  'num',
  'clock',
  'date',
  'fill',
  'to',
  'but',
];

const ACCENT = /[\u0300-\u036f]/u;

/**
 * "si" is a condition or a yes without its accent. With an accent on the yes, or another word of assent, the one without is the
 * condition ("sí, si encuentro canguro", "vale si no llueve"); "si, si puedo" is yes twice.
 */
function isBareIf(lexemes: readonly Lexeme[], at: number, written: (lexeme: Lexeme) => string): boolean {
  const lexeme = lexemes[at];
  const next = lexemes[at + 1];
  if (lexeme?.kind !== 'yes' || next === undefined) return false;
  if (['mark', 'sign', 'no-answer', 'yes'].includes(next.kind)) return false;
  const hasAccent = (said: string): boolean => ACCENT.test(said.normalize('NFD'));
  const isAccented = (one: Lexeme): boolean => hasAccent(written(one));
  const [first = '', second] = written(lexeme).split(/\s+/);
  // "sí si me lleva mi hijo": one word with its accent and the same without.
  if (second !== undefined) return first.length === second.length && hasAccent(first) && !hasAccent(second);
  // "le confirmo la cita; dígame si tengo que ir en ayunas" asks.
  const before = lexemes[at - 1];
  if (lexeme.arg !== 'if' || isAccented(lexeme) || before?.kind === 'word') return false;
  return lexemes.some((one, place) => place !== at && one.kind === 'yes' && (one.arg !== 'if' || isAccented(one)));
}

/** "si puedo" without its accent is "if I can" as well as "yes, I can": of a visit it is asked once more. */
function mayBeIfICan(lexeme: Lexeme, next: Lexeme | undefined, written: (lexeme: Lexeme) => string): boolean {
  if (lexeme.kind !== 'yes' || next?.kind !== 'can') return false;
  return lexeme.arg === 'if' && !ACCENT.test(written(lexeme).normalize('NFD'));
}

interface Saying {
  /** What stands in the text for a lexeme, with its accents. */
  readonly written: (lexeme: Lexeme) => string;
  /** Whether they come was asked: there "if possible" is no courtesy, and "si puedo" may be "if I can". */
  readonly isAttendance: boolean;
}

/**
 * Is what was said bound to something: "sí, si me deja mi jefe", "in principle yes", "for now, yes"? Such a yes confirms nothing.
 */
export function saysCondition(lexemes: readonly Lexeme[], { written, isAttendance }: Saying): boolean {
  return lexemes.some((lexeme, at) => {
    if (lexeme.kind === 'if' || lexeme.arg === 'reserve') return true;
    const next = lexemes[at + 1];
    // "depende del trabajo" names no day either.
    const isReserve = lexeme.arg === 'possible' || (lexeme.kind === 'holiday' && lexeme.arg === 'none');
    if (isAttendance && (isReserve || mayBeIfICan(lexeme, next, written))) return true;
    if (lexeme.kind === 'polite') {
      const asks = lexeme.arg === 'asks' || lexemes[at - 1]?.kind === 'word';
      return !asks && next !== undefined && !ENDS_COURTESY.includes(next.kind);
    }
    return isBareIf(lexemes, at, written);
  });
}
