import { ageAnswer, fitsAge, numberAnswer, tellsSymptoms, type TriageId } from '../../../triage/index.ts';
import {
  ask,
  finish,
  line,
  miss,
  perform,
  toPerson,
  type DialogueState,
  type Line,
  type NodeNamed,
  type Step,
} from '../dialogue.ts';
import type { Effect, EffectResult } from '../effect.ts';
import { keysOf, yesNoOf, type Heard } from '../heard.ts';
import { wordsInAny } from '../house.ts';
import type { NodeTable } from '../node-table.ts';
import type { SymptomAnswer, SymptomQuestion, SymptomsTold } from '../symptoms.ts';
import type { Expectation } from '../turn.ts';
import { saidInAny, TALK_WORDS } from '../../understanding/talk/languages.ts';
import { begin } from './menu.ts';
import { askNext, markOf } from './symptom-opening.ts';

type Telling = NodeNamed<'symptoms'>;

const MOST_TEXT = 1_500;
/** Longer answers than a yes or no may tell something new. */
const LEAST_WORDS_TOLD = 3;
const UNKNOWN_KEY = '3';

export function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Weighs what was told; what comes of it is the next input. */
function weigh(state: DialogueState, told: SymptomsTold, ...say: readonly Line[]): Step {
  return perform({ ...state, node: { name: 'symptoms', told } }, effectOf(state, told), ...say);
}

/** Has triage judge it. */
export function effectOf(
  state: DialogueState,
  told: SymptomsTold,
  more: { readonly abandoned?: boolean; readonly release?: boolean } = {},
): Extract<Effect, { kind: 'assess-symptoms' }> {
  const isSelf = state.caller !== undefined && !state.forOther && told.withPatient === undefined;
  return {
    kind: 'assess-symptoms',
    told,
    language: state.language,
    ...(isSelf && state.caller ? { patientId: state.caller.patientId } : {}),
    ...more,
  };
}

/** Asks about symptoms, from the words in which they were told. `reopens`: it got worse since that was decided. */
export function beginSymptoms(state: DialogueState, text: string, reopens?: TriageId): Step {
  const told: SymptomsTold = {
    text: text.slice(0, MOST_TEXT),
    answers: {},
    asked: 0,
    ...(reopens ? { reopens } : {}),
  };
  if (state.triage === undefined) return toPerson(state, 'symptoms');
  const isOther = state.forOther === true || saidInAny(text, ({ family }) => family.patientIsOther);
  return weigh(isOther && state.triage !== 'shadow' ? { ...state, forOther: true } : state, told);
}

/** "Está peor", of what was told lately; where nothing was, of what is asked for now. */
export function worseAgain(
  state: DialogueState,
  { text, before }: Extract<EffectResult, { kind: 'symptoms-recalled' }>,
): Step {
  if (!before) return askWhatIsWrong(state, text);
  return beginSymptoms(state, `${before.text}. ${text}. ${TALK_WORDS[state.language].callsAgain}`, before.assessmentId);
}

/** Worse, and nobody knows what: they tell it in their own words, unless they have. */
export function askWhatIsWrong(state: DialogueState, text: string | undefined): Step {
  if (text !== undefined && tellsSymptoms(text, state.language)) return beginSymptoms(state, text);
  const told: SymptomsTold = { text: text?.slice(0, MOST_TEXT) ?? '', answers: {}, asked: 0 };
  return ask(state, { name: 'symptoms', told, question: 'what' }, line('symptoms.worse'));
}

/** Told by a key that somebody is not well: what it is, in their own words. */
export function askForSymptoms(state: DialogueState): Step {
  if (state.triage === undefined) return toPerson(state, 'symptoms');
  return ask(state, { name: 'symptoms', told: { text: '', answers: {}, asked: 0 }, question: 'what' });
}

/** What is told now, after what was told before. */
export function textWith(state: DialogueState, text: string): string {
  const before = state.node.name === 'symptoms' && state.node.told.text !== '' ? `${state.node.told.text}. ` : '';
  return `${before}${text}`.slice(0, MOST_TEXT);
}

/** They hung up before it was clear how urgent it is: somebody calls back, as if what was not asked were possible. */
export function hungUpTelling(state: DialogueState, { told }: Telling): Step {
  return {
    ...finish(state, 'hung-up'),
    do: effectOf(state, told, { abandoned: true, release: state.hold !== undefined }),
  };
}

/** What came of weighing it. */
export function assessed(state: DialogueState, result: Extract<EffectResult, { kind: 'assessed' }>): Step {
  const { level, question, asksAge, needsPerson, assessmentId, deadline, hasUrgent } = result;
  const { node } = state;
  const text = node.name === 'symptoms' ? node.told.text : '';
  const triaged =
    level === undefined
      ? {}
      : {
          triaged: {
            level,
            text,
            hasUrgent: hasUrgent === true && level === 3,
            ...(assessmentId ? { assessmentId } : {}),
            ...(deadline === undefined ? {} : { deadline }),
          },
        };
  const known: DialogueState = { ...state, ...triaged };
  if (node.name === 'over') {
    const person = { reason: 'symptoms-abandoned', urgent: level === undefined || level <= 2 } as const;
    return { state: known, say: [], quiet: true, person };
  }
  if (node.name !== 'symptoms') return { state: known, say: [], quiet: true };
  if (level === undefined) return toPerson(state, 'symptoms');
  if (question || asksAge) return askNext(state, node, result);
  // Of whom nobody tells how old they are a child is possible: a person asks.
  const isAgeOpen = typeof node.told.age === 'string';
  return decided(known, { level, needsPerson: needsPerson === true || isAgeOpen });
}

function decided(state: DialogueState, { level, needsPerson }: { level: number; needsPerson: boolean }): Step {
  if (level === 1) return toPerson(state, 'emergency', line('emergency'), line('emergency.person'));
  if (level === 2) return toPerson(state, 'urgent-symptoms', line('symptoms.level2'));
  if (needsPerson) return toPerson(state, 'symptoms');
  const words = level === 3 ? 'symptoms.level3' : level === 4 ? 'symptoms.level4' : 'symptoms.level5';
  const booking = begin({ ...state, about: state.triaged?.text ?? '' }, 'book');
  const mark = state.node.name === 'symptoms' ? markOf(state, state.node.told, false) : [];
  return { ...booking, say: [...mark, line(words), ...booking.say] };
}

function unknownIn(heard: Heard): 'dont-know' | 'refused' | undefined {
  if (keysOf(heard) === UNKNOWN_KEY) return 'dont-know';
  if (heard.kind !== 'said') return undefined;
  if (saidInAny(heard.text, ({ answers }) => answers.refused)) return 'refused';
  return saidInAny(heard.text, ({ answers }) => answers.unknown) ? 'dont-know' : undefined;
}

/** The answer to a question of a protocol. A mixed one is no "no". */
function answerTo(question: SymptomQuestion, state: DialogueState, heard: Heard): SymptomAnswer | undefined {
  if (question.kind !== 'boolean') {
    const text = keysOf(heard) ?? (heard.kind === 'said' ? heard.text : '');
    return (text === '' ? undefined : numberAnswer(question.id, text, state.language)) ?? wordUnknown(heard);
  }
  const unknown = unknownIn(heard);
  if (unknown) return unknown;
  const answer = yesNoOf(heard);
  if (answer === 'mixed') return 'dont-know';
  return answer === undefined ? undefined : answer === 'yes';
}

/** By keys a 3 is a number here. */
function wordUnknown(heard: Heard): 'dont-know' | 'refused' | undefined {
  return keysOf(heard) === undefined ? unknownIn(heard) : undefined;
}

/** Whether the next miss is one too many: it is then kept why nothing is known. */
function isLastMiss({ misses, medium }: DialogueState): boolean {
  return misses + 1 >= (medium === 'voice' ? 3 : 2);
}

function answered(state: DialogueState, node: Telling, heard: Heard, given: SymptomAnswer): Step {
  const { told, question } = node;
  if (!question || typeof question === 'string') return weigh(state, told);
  const adds = heard.kind === 'said' && keysOf(heard) === undefined && countWords(heard.text) >= LEAST_WORDS_TOLD;
  return weigh(state, {
    ...told,
    ...(adds ? { text: textWith(state, heard.text) } : {}),
    answers: { ...told.answers, [question.id]: given },
    asked: told.asked + 1,
  });
}

/** "No, me he equivocado" answers nothing: what was answered last is asked once more. */
function takenBack(state: DialogueState): Step {
  const { node } = state;
  if (node.name !== 'symptoms') return ask(state, node);
  const { told } = node;
  const last = Object.keys(told.answers).at(-1);
  if (last === undefined || typeof node.question === 'string') return ask(state, node, line('miss.again'));
  const { [last]: _wrong, ...answers } = told.answers;
  return weigh(state, { ...told, answers, asked: Math.max(0, told.asked - 1) }, line('miss.again'));
}

/** They look at the thermometer, or did not hear. */
function pausing(state: DialogueState, heard: Heard): Step | undefined {
  const cue = heard.kind === 'said' ? heard.meaning.cue : undefined;
  if (cue === 'wait') return { state: { ...state, waits: true, misses: 0 }, say: [line('wait')], unasked: true };
  if (cue === 'unclear-to-them') return ask(state, state.node, line('miss.again'));
  // "Y otra cosa: me duele la cabeza" tells more.
  if (cue === 'start-over' && heard.kind === 'said' && !heard.meaning.symptoms && heard.meaning.redFlags.length === 0)
    return takenBack(state);
  return undefined;
}

/** How old the patient is: said, or the years by keys. What else is told with it counts too. */
function ageTold(told: SymptomsTold, state: DialogueState, heard: Heard): Step {
  const keys = keysOf(heard);
  const text = keys ?? (heard.kind === 'said' ? heard.text : '');
  const said = text === '' ? undefined : ageAnswer(text, state.language);
  // A mother who nurses speaks of a baby too: only who calls for somebody else is held to their words.
  const fits = told.withPatient === undefined || said === undefined || fitsAge(told.text, state.language, said);
  const age = fits ? said : undefined;
  const tellsMore = heard.kind === 'said' && keys === undefined && heard.meaning.symptoms === true;
  const more = tellsMore ? { text: textWith(state, text) } : {};
  const given = age ?? (keys === undefined ? unknownIn(heard) : undefined);
  if (given !== undefined || tellsMore) {
    return weigh(state, { ...told, ...more, ...(given === undefined ? {} : { age: given }) });
  }
  const kind = heard.kind === 'silence' ? 'silence' : 'not-understood';
  if (!isLastMiss(state)) return miss(state, kind);
  return weigh(state, { ...told, age: kind === 'silence' ? 'no-answer' : 'not-understood' });
}

/** Who is worse and says nothing more is called by a person now. */
function whatTold(told: SymptomsTold, state: DialogueState, heard: Heard): Step {
  if (heard.kind === 'said' && keysOf(heard) === undefined) {
    return beginSymptoms(state, textWith(state, heard.text), told.reopens);
  }
  if (isLastMiss(state)) return toPerson(state, 'feels-worse', line('feeling.worse'));
  return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
}

function symptoms(node: Telling, state: DialogueState, heard: Heard): Step {
  const { told, question } = node;
  if (question === undefined) return weigh(state, told);
  const paused = pausing(state, heard);
  if (paused) return paused;
  if (question === 'age') return ageTold(told, state, heard);
  if (question === 'what') return whatTold(told, state, heard);
  if (question === 'with-patient') {
    const answer = yesNoOf(heard);
    if (answer === 'yes' || answer === 'no') return weigh(state, { ...told, withPatient: answer === 'yes' });
    // Who says neither is asked about the patient all the same.
    if (isLastMiss(state)) return weigh(state, { ...told, withPatient: false });
    return miss(state, heard.kind === 'silence' ? 'silence' : 'not-understood');
  }
  const given = answerTo(question, state, heard);
  if (given !== undefined) return answered(state, node, heard, given);
  // New words of alarm are an answer of their own.
  if (heard.kind === 'said' && heard.meaning.redFlags.length > 0) {
    return weigh(state, { ...told, text: textWith(state, heard.text), asked: told.asked + 1 });
  }
  const kind = heard.kind === 'silence' ? 'silence' : 'not-understood';
  return isLastMiss(state)
    ? answered(state, node, { kind: 'silence' }, kind === 'silence' ? 'no-answer' : 'not-understood')
    : miss(state, kind);
}

function questionLines({ question, told }: Telling, state: DialogueState): readonly Line[] {
  if (question === undefined) return [];
  if (question === 'with-patient') return [line('symptoms.with-patient'), line('symptoms.keys-yes-no')];
  if (question === 'what') return [line('symptoms.what')];
  if (question === 'age') {
    const isOther = state.forOther === true || told.withPatient !== undefined;
    return [line(isOther ? 'symptoms.age-other' : 'symptoms.age'), line('symptoms.keys-age')];
  }
  const asked = line('own', { text: wordsInAny(question.prompt, state.language) ?? '' });
  if (question.kind === 'boolean') {
    if (state.misses > 0 || state.medium === 'text') return [asked, line('symptoms.keys')];
    return told.asked === 0 ? [asked, line('symptoms.keys-first')] : [asked];
  }
  return [asked, line(question.kind === 'temperature' ? 'symptoms.keys-temperature' : 'symptoms.keys-number')];
}

const NUMBER_KEYS: Partial<Expectation> = { keys: { max: 4, finishOnKey: '#' }, timeoutSeconds: 10 };

export const symptomNodes: NodeTable<'symptoms'> = {
  symptoms: {
    expects: 'yes-no',
    // "Tengo que ir al trabajo el martes" turns nothing while somebody tells of symptoms.
    isFree: () => true,
    expectation: ({ question }) =>
      question === 'age' || (typeof question === 'object' && question.kind !== 'boolean')
        ? NUMBER_KEYS
        : { timeoutSeconds: 8 },
    question: questionLines,
    take: symptoms,
  },
};
