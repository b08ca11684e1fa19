import { INTENTS, type Intent } from './types.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { JoinedText } from './text/patterns.ts';
import { findCues, type IntentRules } from './intent-rules.ts';

/** What is asked beside the rest ("y de paso…") comes after what was asked first. */
const ASIDE = 0.6;

export interface ScoredIntent {
  readonly name: Intent;
  readonly score: number;
  /** The words that spoke for it, so that a score can be explained; empty for `other`. */
  readonly cues: readonly string[];
}

/** Words for an appointment stand in nearly every request: whatever says more exactly what is wanted of it comes first. */
const MOST_FOR_BOOK = 0.84;

const ACTIONS: readonly Intent[] = ['book', 'move', 'cancel', 'confirm'];
const QUESTIONS: readonly Intent[] = [
  'hours',
  'address',
  'parking',
  'prices',
  'insurance',
  'preparation',
  'results',
  'prescription',
  'invoice',
  'certificate',
  'opt-out',
];
const SURE = 0.75;

/** Of two that share their words the first tells more: who looks for a place to park is late. */
const OUTRANKED: Readonly<Partial<Record<Intent, Intent>>> = { parking: 'late', address: 'parking' };

/**
 * Who speaks, or what kind of talk it is, comes before what is talked of: a salesman who names a price is a salesman still, and
 * a complaint about the receptionist asks for no receptionist.
 */
const BEFORE: readonly (readonly [first: Intent, least: number, others: readonly Intent[]])[] = [
  ['other', 0.97, INTENTS],
  [
    'commercial',
    0.9,
    ['person', 'prices', 'invoice', 'move', 'address', 'book', 'insurance', 'greeting', 'hours', 'results', 'thanks'],
  ],
  [
    'wrong-person',
    0.9,
    ['person', 'book', 'my-appointments', 'move', 'address', 'complaint', 'leave-message', 'confirm'],
  ],
  [
    'complaint',
    0.9,
    ['person', 'move', 'invoice', 'wait', 'prices', 'book', 'results', 'cancel', 'late', 'hours', 'my-appointments'],
  ],
  [
    'waiting-list',
    0.9,
    ['cancel', 'opt-out', 'book', 'wait', 'call-later', 'confirm', 'my-appointments', 'move', 'leave-message'],
  ],
  ['cannot-attend', 0.9, ['leave-message', 'my-appointments', 'book', 'address', 'repeat', 'opt-out']],
  ['late', 0.9, ['leave-message', 'parking', 'wait']],
  ['leave-message', 0.9, ['results', 'prescription', 'call-later', 'move', 'person', 'book', 'confirm']],
  ['hours', 0.9, ['person']],
  ['certificate', 0.95, ['results', 'opt-out', 'person', 'book', 'leave-message', 'cannot-attend', 'late']],
  ['opt-out', 0.95, ['complaint', 'call-later', 'leave-message', 'thanks', 'person']],
  // "Perdone, quería decir anularla": what it is put right to.
  ['cancel', 0.9, ['correction']],
  ['move', 0.9, ['correction']],
  ['correction', 0.9, ['repeat', 'wait']],
  ['slower', 0.9, ['repeat', 'wait', 'cannot-attend']],
  ['wait', 0.9, ['thanks']],
  ['insurance', 0.99, ['certificate', 'preparation']],
  ['preparation', 0.9, ['results', 'cannot-attend', 'book']],
  ['parking', 0.9, ['prices', 'book', 'invoice']],
  ['person', 0.95, ['call-later', 'book']],
  ['person', 0.97, ['move']],
  ['thanks', 0.3, ['greeting']],
];

function before(scored: readonly ScoredIntent[]): readonly ScoredIntent[] {
  const [best] = scored;
  const first = BEFORE.find(
    ([name, least, others]) =>
      best !== undefined &&
      name !== best.name &&
      others.includes(best.name) &&
      scored.some((one) => one.name === name && one.score >= least),
  );
  const found = first && scored.find(({ name }) => name === first[0]);
  return found ? [found, ...scored.filter((one) => one !== found)] : scored;
}

/** "Where is the parking" asks for one thing, "where are you, and is there parking" for two. */
const TOUCHING = 4;

/** "quiero cita con el fisio, ¿y lo cubre el seguro?": a question that is asked besides comes after what was asked for first. */
function askedFirst(
  scored: readonly ScoredIntent[],
  tallies: ReadonlyMap<Intent, Tally>,
  text: string,
  lexicon: Lexicon,
): readonly ScoredIntent[] {
  const [best] = scored;
  const stronger = best && scored.find(({ name, score }) => name === OUTRANKED[best.name] && score >= SURE);
  const gap = best && stronger ? (tallies.get(stronger.name)?.start ?? 0) - (tallies.get(best.name)?.end ?? 0) : 0;
  if (stronger && (stronger.name === 'late' || gap <= TOUCHING))
    return [stronger, ...scored.filter((one) => one !== stronger)];
  const later = best ? tallies.get(best.name) : undefined;
  if (!best || !later || !QUESTIONS.includes(best.name)) return scored;
  const first = scored.find(({ name, score }) => {
    const end = tallies.get(name)?.end ?? Number.POSITIVE_INFINITY;
    const between = text.slice(end, later.start);
    const isParted =
      /[,.;:?!]/.test(between) || lexicon.numbers.and.some((word) => ` ${between} `.includes(` ${word} `));
    const isAction = ACTIONS.includes(name) || (QUESTIONS.includes(name) && name !== best.name);
    return isAction && score >= SURE && end <= later.start && isParted;
  });
  return first ? [first, ...scored.filter((one) => one !== first)] : scored;
}

interface Tally {
  /** Where its first cue begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly doubt: number;
  readonly cues: readonly string[];
}

/** They are about the talk itself: beside a day or a time they have done their work ("el lunes, espera, el martes"). */
const ABOUT_TALK: readonly Intent[] = ['wait', 'correction', 'slower'];
const OTHER: readonly ScoredIntent[] = [{ name: 'other', score: 1, cues: [] }];

/** Several cues, one of them about the visit itself: "I can't come to the appointment" is no symptom. */
const SURELY_ABSENT = 0.95;

/** "No puede hablar" tells a symptom, not that somebody will stay away. */
export function withoutAbsence(intents: readonly ScoredIntent[]): readonly ScoredIntent[] {
  const left = intents.filter(({ name, score }) => name !== 'cannot-attend' || score >= SURELY_ABSENT);
  return left.length > 0 ? left : OTHER;
}

export function withoutTalk(intents: readonly ScoredIntent[]): readonly ScoredIntent[] {
  const left = intents.filter(({ name }) => !ABOUT_TALK.includes(name));
  return left.length > 0 ? left : OTHER;
}

/**
 * Each cue that was said, and not denied, adds its weight to what is left to certainty. No cue is `other`: a wrong guess costs
 * the caller more than one more question.
 */
export function scoreIntents(joined: JoinedText, rules: IntentRules, lexicon: Lexicon): readonly ScoredIntent[] {
  const tallies = new Map<Intent, Tally>();
  const asideAt = rules.aside ? joined.text.search(rules.aside) : -1;
  const isAside = (index: number): boolean => asideAt > 0 && index > asideAt;
  const found = findCues(joined, rules, lexicon);
  rules.rules.forEach((rule, number) => {
    const cue = found[number];
    if (!cue) return;
    const before = tallies.get(rule.intent) ?? {
      doubt: 1,
      cues: [],
      start: cue.index,
      end: cue.index + cue.text.length,
    };
    const { doubt, cues } = before;
    const isEarlier = cue.index < before.start;
    tallies.set(rule.intent, {
      doubt: doubt * (1 - (isAside(cue.index) ? ASIDE : 1) * rule.weight),
      cues: [...cues, cue.text.trim()],
      start: isEarlier ? cue.index : before.start,
      end: isEarlier ? cue.index + cue.text.length : before.end,
    });
  });
  const scored = [...tallies].map(([name, { doubt, cues }]) => ({
    name,
    score: Math.min(Math.round((1 - doubt) * 1000) / 1000, name === 'book' ? MOST_FOR_BOOK : 1),
    cues,
  }));
  scored.sort((one, two) => two.score - one.score);
  return scored.length > 0 ? before(askedFirst(scored, tallies, joined.text, lexicon)) : OTHER;
}
