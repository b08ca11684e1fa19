import type { Lexeme } from './text/lexemes.ts';
import type { UnderstandingContext } from './types.ts';
import { Lexemes } from './when/phrase.ts';
import { settleClause } from './when/settle.ts';
import type { WhenReading } from './when/read-when.ts';

/** A place among the offers, named by its number: "la segunda", "opción 2", "la última". */
function byOrdinal(lexemes: readonly Lexeme[], count: number, asked: boolean): number | undefined {
  const lx = new Lexemes(lexemes);
  const content = lexemes.filter(
    (one) => !['mark', 'no-answer', 'fill', 'yes', 'can', 'the', 'option', 'rather', 'of'].includes(one.kind),
  );
  for (let at = 0; at < lexemes.length; at += 1) {
    const value = lx.num(at);
    const isAlone = content.length === 1;
    const introduced = lx.is(at - 1, 'option') || (lx.is(at - 1, 'the') && asked);
    // "los primeros días" picks none.
    if (lx.is(at, 'last', 'ordinal') && lx.arg(at).endsWith('s')) continue;
    if (lx.is(at, 'last')) return lx.arg(at) === '2' ? count - 1 : count;
    if (lx.is(at, 'ordinal') && !lx.is(at + 1, 'month', 'weekday') && value >= 1 && value <= count) return value;
    if (lx.is(at, 'num', 'some') && (isAlone || introduced) && !lx.is(at + 1, 'month', 'unit')) {
      const position = lx.count(at) ?? 0;
      if (position >= 1 && position <= count) return position;
    }
  }
  return undefined;
}

const BESIDE_CHOICE: readonly Lexeme['kind'][] = [
  'mark',
  'no-answer',
  'fill',
  'yes',
  'can',
  'the',
  'the-pl',
  'option',
  'rather',
  'prefer',
  'of',
  'polite',
  'skip',
];

/** An option by its place, where nothing else is said: "es mi primera visita" and "el segundo jueves" pick none. */
function amongOptions(lexemes: readonly Lexeme[], count: number): number | undefined {
  const content = lexemes.filter(({ kind }) => !BESIDE_CHOICE.includes(kind));
  return content.length === 1 ? byOrdinal(lexemes, count, true) : undefined;
}

/** Which offers fit every clause that was said; a weekday means any such day here. */
function byTime(reading: WhenReading, offered: readonly { readonly start: number }[]): readonly number[] {
  const wishes = reading.placed.filter((one) => one.stance === 'yes');
  if (wishes.length === 0) return [];
  const { frame } = reading;
  // "A las ocho" may be either half of the day: among offers the one that was offered is meant.
  const spans = wishes.flatMap((one) => {
    const times = one.clause.times.map((time) => time);
    const settled = settleClause({ days: one.clause.days, times }, frame, { every: true });
    return settled.spans;
  });
  const refused = reading.placed
    .filter((one) => one.stance === 'no')
    .flatMap((one) => settleClause(one.clause, frame, { every: true }).spans);
  const inside = (start: number, all: readonly { from: number; to: number }[]): boolean =>
    all.some((span) => start >= span.from && start < span.to);
  return offered.flatMap(({ start }, at) => (inside(start, spans) && !inside(start, refused) ? [at + 1] : []));
}

/** The offer or the option that was picked, 1-based; undefined where none or more than one fits. */
export function readChoice(
  lexemes: readonly Lexeme[],
  reading: WhenReading,
  context: UnderstandingContext,
): number | undefined {
  const { offered = [], options = 0 } = context;
  if (offered.length === 0 && options === 0) return undefined;
  const denied = lexemes.some(
    (one) => one.kind === 'not' || one.kind === 'never' || one.kind === 'cannot' || one.kind === 'doubt',
  );
  if (offered.length === 0) return denied ? undefined : amongOptions(lexemes, options);
  const asked = context.expects === 'choice';
  const fits = byTime(reading, offered);
  const ordinal = denied ? undefined : byOrdinal(lexemes, offered.length, asked);
  const [only] = fits;
  if (ordinal !== undefined) {
    // "el 2" is the second offer or the one of the 2nd: where both are on offer and differ, it cannot be told.
    return fits.length === 1 && only !== ordinal && reading.when.dayGiven ? undefined : ordinal;
  }
  if (fits.length === 1) return only;
  return !denied && lexemes.some((one) => one.kind === 'one-of') ? 1 : undefined;
}
