import type { Lexeme } from './text/lexemes.ts';
import type { WhenReading } from './when/read-when.ts';
import type { ScoredIntent } from './intents.ts';
import type { UnderstandingContext } from './types.ts';
import { saysCondition } from './conditions.ts';

const AGAINST: readonly string[] = [
  'move',
  'cancel',
  'cannot-attend',
  'call-later',
  'opt-out',
  'wrong-person',
  'complaint',
  'late',
];

/** Questions: a word of assent inside of one answers nothing ("¿dónde están exactamente?"). */
const ASKING: readonly string[] = [
  'hours',
  'address',
  'parking',
  'prices',
  'insurance',
  'preparation',
  'results',
  'my-appointments',
  'repeat',
];

const ABOUT_TALK: readonly string[] = [
  'call-later',
  'person',
  'opt-out',
  'wrong-person',
  'correction',
  'leave-message',
  'repeat',
];

interface Said {
  yes: boolean;
  no: boolean;
  but: boolean;
  doubt: boolean;
  /** "Creo que sí", "yes and no": an answer that is none, whatever was asked. */
  mixed: boolean;
  /** A yes under a condition. */
  condition: boolean;
}

/** A "no" answers where it stands alone or opens an answer; inside a sentence it is about something else. */
function answersNo(lexemes: readonly Lexeme[], at: number, expected: boolean): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  const opens =
    before === undefined ||
    before.kind === 'mark' ||
    before.kind === 'no-answer' ||
    before.kind === 'but' ||
    before.kind === 'yes' ||
    before.kind === 'not' ||
    (before.arg === 'than' && (lexemes[at - 2] === undefined || lexemes[at - 2]?.kind === 'mark'));
  const closes =
    after === undefined ||
    after.kind === 'mark' ||
    after.kind === 'no-answer' ||
    after.kind === 'not' ||
    after.kind === 'sign' ||
    after.kind === 'rather';
  return expected ? opens || closes : opens && closes;
}

/** "si" without its accent is "if" as well: it answers only where it opens or closes a thought. */
function answersYes(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const after = lexemes[at + 1];
  const opens = before === undefined || ['mark', 'no-answer', 'yes', 'but', 'sign'].includes(before.kind);
  const closes = after === undefined || ['mark', 'no-answer', 'yes', 'sign', 'but'].includes(after.kind);
  // "si se cae alguien" is a condition, "sí, …" and "sí quiero" answer.
  if (lexemes[at]?.arg === 'if' && !closes && after?.kind === 'word') return false;
  // "ya me encuentro bien" is no answer.
  return lexemes[at]?.arg === 'weak' ? opens && closes : opens || closes;
}

/** "el martes, no, perdón, el jueves": it takes back what was just said. */
function corrects(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes.findIndex((lexeme, place) => place > at && lexeme.kind !== 'mark');
  return lexemes[next]?.kind === 'correct' && lexemes.slice(0, at).some((lexeme) => NAMES_A_DAY.includes(lexeme.kind));
}

const NAMES_A_DAY: readonly Lexeme['kind'][] = [
  'weekday',
  'num',
  'today',
  'tomorrow',
  'day-after',
  'date',
  'month',
  'next',
  'holiday',
];

/** "el martes no, mejor el viernes", "not Tuesday, Wednesday": an answer that begins with a day which is turned down. */
function turnsDownADay(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.kind !== 'not') return false;
  const mark = lexemes.findIndex((lexeme) => lexeme.kind === 'mark');
  const end = mark < 0 ? lexemes.length : mark;
  const first = lexemes.slice(0, end);
  if (at >= end || !first.some((lexeme) => NAMES_A_DAY.includes(lexeme.kind))) return false;
  const others = first.filter((lexeme, place) => place !== at && !NAMES_A_DAY.includes(lexeme.kind));
  return (
    (at === 0 || at === end - 1) &&
    others.every((lexeme) =>
      ['the', 'the-pl', 'any', 'some', 'fill', 'of', 'to', 'this', 'part', 'no-answer', 'at', 'not', 'and'].includes(
        lexeme.kind,
      ),
    )
  );
}

/** "no quiero anular, quiero cambiarla" and "me coincide con un examen" answer nothing by themselves. */
function isAside(lexemes: readonly Lexeme[], at: number, { reading, expected }: Asked): boolean {
  if (expected) return false;
  const excludes = reading.when.exclude.length > 0;
  const refusesToAct = lexemes.slice(at + 1, at + 4).some((one) => one.kind === 'giving-up' || one.kind === 'moving');
  return refusesToAct || (['busy', 'noun'].includes(lexemes[at]?.arg ?? '') && !excludes);
}

/** "a partir de las seis, antes no puedo": a reason of what was wished for, and an answer to nothing. */
function isReasonOfWish(lexemes: readonly Lexeme[], at: number, { reading }: Asked): boolean {
  const from = lexemes.findLastIndex(({ kind }, place) => kind === 'mark' && place < at) + 1;
  const end = lexemes.findIndex(({ kind }, place) => kind === 'mark' && place > at);
  const breath = lexemes.slice(from, end < 0 ? undefined : end);
  // "I can't before": of what was wished for, for nothing else comes after it.
  if (breath.at(-1)?.kind === 'before' && reading.when.alternatives.length > 0) return true;
  return (
    reading.when.alternatives.length > 0 &&
    breath.some(({ kind }) => kind === 'apart' || kind === 'earlier' || kind === 'later')
  );
}

/** "the time's fine but not the day", "la hora sí, pero no el día": of what was offered one half is turned down. */
function turnsDownHalf(lexemes: readonly Lexeme[], at: number): boolean {
  const isOpened = lexemes[at]?.kind === 'except' || (lexemes[at]?.kind === 'but' && lexemes[at + 1]?.kind === 'not');
  const rest = lexemes.slice(at + 1).filter(({ kind }) => kind !== 'not' && kind !== 'the');
  const [half, after] = rest;
  const isHalf = half !== undefined && ['day-word', 'visit', 'same-day', 'same-time', 'unit'].includes(half.kind);
  return isOpened && isHalf && (after === undefined || ['mark', 'no-answer', 'sign', 'polite'].includes(after.kind));
}

interface Asked {
  readonly reading: WhenReading;
  readonly expected: boolean;
  /** What is wanted is about the talk: "no quiero hablar con un robot" turns nothing down that was asked. */
  readonly talks: boolean;
}

function sayings(lexemes: readonly Lexeme[], reading: Asked): Said {
  const { expected } = reading;
  const said: Said = { yes: false, no: false, but: false, doubt: false, mixed: false, condition: false };
  lexemes.forEach((lexeme, at) => {
    if ((lexeme.kind === 'cannot' || lexeme.kind === 'not') && isReasonOfWish(lexemes, at, reading)) return;
    const question = lexemes[at + 1]?.kind === 'mark' && lexemes[at + 1]?.arg.includes('?') === true;
    // "no, me viene bien" corrects itself; "no me viene bien" does not.
    const isDenied = lexemes[at - 1]?.kind === 'not' && lexeme.to - lexeme.from > 1;
    // "put me down" takes what was offered, and asks for a visit where nothing was.
    if (lexeme.arg === 'take' && !expected) return;
    if (lexeme.kind === 'yes' && isDenied) said.no = true;
    else if (lexeme.kind === 'yes' && answersYes(lexemes, at) && lexemes[at - 1]?.kind !== 'can') {
      // "¿sí?" doubts; at the end of a sentence it asks for a nod.
      if (question && lexemes.length <= 3) said.doubt = true;
      else if (!question || lexemes[at - 1]?.kind === undefined) said.yes = true;
    }
    if (lexeme.kind === 'not' && lexeme.arg !== 'nor' && answersNo(lexemes, at, expected) && !corrects(lexemes, at))
      said.no = true;
    // "no sorry, make it Thursday": with nothing of its own to take back it answers.
    const isOpening = !lexemes.slice(0, at).some(({ kind }) => NAMES_A_DAY.includes(kind));
    if (expected && lexeme.kind === 'correct' && lexeme.arg.startsWith('no') && isOpening) said.no = true;
    if (turnsDownADay(lexemes, at)) said.no = true;
    if (lexeme.kind === 'never' && answersNo(lexemes, at, expected)) said.no = true;
    // "demasiado pronto" answers an offer alone, "¿cerráis los lunes?" nothing.
    const isTold = lexeme.arg === 'closed' || (lexeme.arg === 'extreme' && !expected);
    if (lexeme.kind === 'cannot' && !isTold && !reading.talks && !isAside(lexemes, at, reading)) said.no = true;
    if (lexeme.kind === 'except' && said.yes) said.condition = true;
    // "Sí, con otra doctora".
    if (lexeme.kind === 'other' && said.yes) said.but = true;
    if (lexeme.kind === 'but' || lexeme.kind === 'later' || lexeme.kind === 'earlier' || lexeme.kind === 'other-day')
      said.but = true;
    if (lexeme.kind === 'doubt' && lexeme.arg === 'no') {
      // "me parece que no" is a no; "me parece que no, no sé" is none.
      if (answersNo(lexemes, at, expected)) said.no = true;
      else said.mixed = true;
      return;
    }
    if (lexeme.kind === 'doubt' && lexeme.arg === 'mixed') said.mixed = true;
    // "no, that time doesn't suit me" is a no; "the day, but not the time" is half of a yes.
    if (turnsDownHalf(lexemes, at)) said.mixed = true;
    const isHalf = lexemes[0]?.kind !== 'not' && lexemes.some(({ kind }) => kind === 'yes' || kind === 'can');
    if (lexeme.arg === 'mixed-part' && isHalf) said.mixed = true;
    else if (lexeme.arg === 'mixed-part') said.no = true;
    const asks = lexeme.arg === 'may' && at + 1 < lexemes.length && lexemes[at + 1]?.kind !== 'mark';
    if (lexeme.kind === 'doubt' && lexeme.arg !== 'mixed-part' && !asks) said.doubt = true;
  });
  return said;
}

/** A time was named that is neither the appointment's nor among the offers: the yes is to something else. */
function namesAnotherTime(reading: WhenReading, context: UnderstandingContext): boolean {
  const { alternatives, exclude } = reading.when;
  const known = context.appointment ? [context.appointment, ...(context.offered ?? [])] : (context.offered ?? []);
  if (known.length === 0) return false;
  const hit = (span: { from: number; to: number }): boolean =>
    known.some(({ start }) => start >= span.from && start < span.to);
  return exclude.some(hit) || (alternatives.length > 0 && !alternatives.some(hit));
}

export interface YesNoInput {
  readonly lexemes: readonly Lexeme[];
  readonly reading: WhenReading;
  readonly intents: readonly ScoredIntent[];
  readonly context: UnderstandingContext;
  /** What stands in the text for a lexeme, with its accents. */
  readonly written: (lexeme: Lexeme) => string;
  /** "No puede hablar" tells a symptom and answers nothing. */
  readonly hasRedFlag: boolean;
}

/** Yes, no, or mixed: whatever limits or doubts a yes makes it mixed, and mixed confirms nothing. */
export function readYesNo(input: YesNoInput): 'yes' | 'no' | 'mixed' | undefined {
  const { lexemes, context, reading } = input;
  const isAttendance = context.expects === 'attendance';
  const expected = isAttendance || context.expects === 'yes-no' || context.expects === 'reply';
  const first = lexemes[0];
  if (expected && lexemes.length === 1 && first?.kind === 'num' && (first.num === 1 || first.num === 2))
    return first.num === 1 ? 'yes' : 'no';
  if (input.hasRedFlag && !expected) return undefined;
  const top = input.intents[0]?.name ?? 'other';
  const talks = !expected && ABOUT_TALK.includes(top) && reading.when.exclude.length === 0;
  const said = sayings(lexemes, { reading, expected, talks });
  const asks = input.intents.some(({ name, score }) => ASKING.includes(name) && score >= 0.8);
  if (said.yes && asks && first?.kind !== 'yes' && !(expected && said.doubt)) return undefined;
  if (said.mixed || (said.yes && said.no)) return 'mixed';
  const rather = lexemes.some((lexeme) => lexeme.kind === 'rather' || lexeme.kind === 'correct');
  const against = input.intents.some((intent) => AGAINST.includes(intent.name) && intent.score >= 0.7);
  if (said.yes) {
    const isBound = said.condition || saysCondition(lexemes, { written: input.written, isAttendance });
    const limited = said.but || isBound || said.doubt || rather || against || reading.when.exclude.length > 0;
    return limited || namesAnotherTime(reading, context) ? 'mixed' : 'yes';
  }
  // "Cualquier día menos el martes" turns a day down and answers nothing.
  const isQuestion = ASKING.includes(input.intents[0]?.name ?? '');
  if (said.no && isQuestion && !expected && reading.when.exclude.length === 0 && first?.kind !== 'not')
    return undefined;
  const talksLater = input.intents[0]?.name === 'call-later' && reading.when.exclude.length === 0;
  if (said.no && !(talksLater && !expected)) return said.doubt ? 'mixed' : 'no';
  const opensWithDoubt =
    lexemes.find((lexeme) => lexeme.kind !== 'no-answer')?.kind === 'doubt' && reading.placed.length === 0;
  return said.doubt && (expected || lexemes.length < 4 || opensWithDoubt) ? 'mixed' : undefined;
}
