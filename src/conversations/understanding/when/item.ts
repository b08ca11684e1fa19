import type { Lexemes } from './phrase.ts';
import type { LexemeKind } from '../text/lexemes.ts';
import type { Clause } from './settle.ts';

/** An utterance as its stances, joints and clauses about time, in the order in which they were said. */
export type Item =
  | { readonly kind: 'clause'; readonly clause: Clause; readonly plainArticle: boolean }
  | {
      readonly kind: 'can' | 'except' | 'correct' | 'rather' | 'instead' | 'doubt' | 'busy' | 'only' | 'word';
    }
  /** `either`: "or", which after a denial goes on with it: "not Tuesday or Thursday". */
  | { readonly kind: 'joint'; readonly either?: true }
  /** `denies`: never an answer before a day of its own: "not the Tuesday", "nunca el lunes". */
  | { readonly kind: 'no'; readonly denies?: true }
  /** `plainly`: "porque", where "que" may open a wish as well. */
  | { readonly kind: 'because'; readonly plainly?: true }
  /** `reason`: what one has then ("trabajo"), and no plain refusal ("no puedo"). */
  | { readonly kind: 'cannot'; readonly reason: boolean }
  /** "antes", "el resto": the times that were not named; what is said of those is not said of the wish. */
  | { readonly kind: 'apart'; readonly others?: true }
  /** `instead`: "no el lunes, sino el martes". */
  | { readonly kind: 'but'; readonly instead: boolean }
  | { readonly kind: 'nor' }
  /** `ends`: a semicolon or a full stop, after which no list goes on. */
  | { readonly kind: 'mark'; readonly question: boolean; readonly ends: boolean };

/** "weekends are out, and so are Mondays": as what was said last. */
function isTurnedBefore(lx: Lexemes, at: number): boolean {
  const turn = lx.all.slice(0, at).findLast(({ kind }) => ['not', 'cannot', 'never', 'can', 'yes'].includes(kind));
  return turn !== undefined && turn.kind !== 'can' && turn.kind !== 'yes';
}

const DAY: readonly LexemeKind[] = [
  'the',
  'the-pl',
  'fill',
  'this',
  'next',
  'weekday',
  'num',
  'ordinal',
  'of',
  'month',
  'tomorrow',
  'part',
];

/** "el miércoles imposible, y el jueves también": a day that ends with "too", right after one that was turned down. */
function isTurnedToo(lx: Lexemes, at: number): boolean {
  const isLast = at + 1 >= lx.all.length || lx.is(at + 1, 'mark', 'no-answer', 'polite');
  const day = lx.back(at - 1, ...DAY);
  const turn = lx.back(day, 'and', 'mark');
  return isLast && day < at - 1 && turn < day && lx.is(turn, 'cannot', 'not', 'never');
}

/** What a lexeme that belongs to no clause about time says of the clauses around it. */
export function stanceAt(lx: Lexemes, at: number): Item {
  switch (lx.kind(at)) {
    case 'instead':
      return { kind: 'instead' };
    case 'prefer':
      return { kind: 'can' };
    case 'not':
      if (lx.arg(at) === 'nor') return { kind: 'nor' };
      // "don't cancel" turns down no day.
      if (lx.is(at + 1, 'giving-up')) return { kind: 'word' };
      return lx.arg(at) === 'strong' || lx.arg(at) === 'ever' ? { kind: 'no', denies: true } : { kind: 'no' };
    case 'never':
      // "none of those works" is of what was offered, and of no day that is named after it.
      if (lx.arg(at) === 'those') return { kind: 'mark', question: false, ends: true };
      return { kind: 'no' };
    case 'cannot':
      if (lx.arg(at) === 'act') return { kind: 'word' };
      return { kind: 'cannot', reason: ['busy', 'noun', 'closed'].includes(lx.arg(at)) };
    case 'apart':
      return { kind: 'apart', others: true };
    case 'earlier':
    case 'later':
      return { kind: 'apart' };
    case 'only':
    case 'because':
      return { kind: lx.is(at, 'only') ? 'only' : 'because' };
    case 'fill':
      // ", que trabajo" gives the reason; "el martes que viene" and "mejor que el lunes" do not open a thought with it.
      return { kind: lx.arg(at) === 'than' && lx.is(at - 1, 'mark') ? 'because' : 'word' };
    case 'can':
      return { kind: 'can' };
    case 'yes':
      // "today it is not possible": what only answers by itself says nothing inside a sentence.
      return { kind: lx.arg(at) === 'weak' && lx.all[at + 1] !== undefined && !lx.is(at + 1, 'mark') ? 'word' : 'can' };
    case 'except':
    case 'minus':
      return { kind: 'except' };
    case 'correct':
    case 'therefore':
      return { kind: 'correct' };
    case 'rather':
    case 'example':
      return { kind: 'rather' };
    case 'but':
      return { kind: 'but', instead: lx.arg(at) === 'instead' };
    case 'and':
      if (isTurnedToo(lx, at)) return { kind: 'cannot', reason: false };
      return lx.arg(at) === 'so' && isTurnedBefore(lx, at) ? { kind: 'nor' } : { kind: 'joint' };
    case 'or':
      return { kind: 'joint', either: true };
    case 'doubt':
      return { kind: 'doubt' };
    case 'mark':
      return { kind: 'mark', question: lx.arg(at).includes('?'), ends: /[;]|^\.$/.test(lx.arg(at)) };
    default:
      return { kind: 'word' };
  }
}
