import type { Instant } from '../../../platform/time/instant.ts';
import { line, toPerson, type DialogueState, type Step } from '../dialogue.ts';
import type { Heard } from '../heard.ts';
import type { Intent } from '../../understanding/types.ts';
import { saidInAny } from '../../understanding/talk/languages.ts';
import { turnTo } from './anywhere.ts';
import { countWords, effectOf, textWith } from './symptoms.ts';

type Said = Extract<Heard, { kind: 'said' }>;

const MOST_WORDS_WORSE = 8;

/** Questions at which a complaint is what they call for. */
const ASKS_WHAT: ReadonlySet<string> = new Set(['menu', 'service', 'other']);
/** Wishes of their own, though a complaint is told as the reason. */
const OTHER_WISHES: ReadonlySet<Intent> = new Set<Intent>([
  'cancel',
  'move',
  'cannot-attend',
  'confirm',
  'my-appointments',
  'late',
  'invoice',
  'certificate',
  'prices',
  'insurance',
  'hours',
  'address',
  'parking',
  'opt-out',
  'waiting-list',
  'wrong-person',
  'commercial',
]);

/**
 * Words of alarm, at every question. Level 1: the next sentence says the emergency number, whatever triage does afterwards. Level 2
 * is asked once whether it was meant, where triage acts; where it is off, it is an emergency too.
 */
export function alarmed(state: DialogueState, heard: Said, at: Instant): Step | undefined {
  const { redFlags, alarm = 1 } = heard.meaning;
  const isTelling = state.node.name === 'symptoms';
  const acts = state.triage === 'active' || state.triage === 'example';
  if (redFlags.length > 0 && (alarm === 1 || !acts)) {
    const handed = toPerson(state, 'emergency', line('emergency'), line('emergency.person'));
    if (state.triage === undefined) return handed;
    const told = { text: textWith(state, heard.text), answers: {}, asked: 0 };
    return { ...handed, do: effectOf(state, told, state.hold ? { release: true } : {}) };
  }
  if (isTelling || state.node.name === 'handed-over') return undefined;
  if (redFlags.length > 0) return turnTo(state, { kind: 'symptoms', text: heard.text }, at);
  return gotWorse(state, heard, at) ?? complaint(state, heard, at);
}

/** What they call for is a complaint: it is asked about before anything is booked. */
function complaint(state: DialogueState, { meaning, text }: Said, at: Instant): Step | undefined {
  if (!meaning.symptoms || !ASKS_WHAT.has(state.node.name) || OTHER_WISHES.has(meaning.intent)) return undefined;
  return turnTo(state, { kind: 'symptoms', text }, at);
}

/** "Está peor": what was decided before no longer holds. */
function gotWorse(state: DialogueState, { text }: Said, at: Instant): Step | undefined {
  const isThread = state.node.name === 'reminder' || state.node.name === 'which-reminder';
  if (!state.triaged && !isThread && !ASKS_WHAT.has(state.node.name)) return undefined;
  if (!saidInAny(text, ({ feels }) => feels.gotWorse) || countWords(text) > MOST_WORDS_WORSE) return undefined;
  if (state.triage === undefined) return toPerson(state, 'urgent-symptoms');
  const { triaged, ...rest } = state;
  if (!triaged) return turnTo(rest, { kind: 'worse', text }, at);
  const { text: before, assessmentId } = triaged;
  const again = `${before}. ${text}`;
  return turnTo(rest, { kind: 'symptoms', text: again, ...(assessmentId ? { reopens: assessmentId } : {}) }, at);
}
