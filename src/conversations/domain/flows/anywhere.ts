import type { Instant } from '../../../platform/time/instant.ts';
import { ask, line, miss, perform, type DialogueState, type Step, type Turning } from '../dialogue.ts';
import { keysOf, type Heard, type Meaning } from '../heard.ts';
import { saidInAny } from '../../understanding/talk/languages.ts';
import { asksAlone, changesMind, cueAlone } from '../cues.ts';
import type { ServiceId } from '../../../platform/kernel/ids.ts';
import type { Visit, Wish } from '../wish.ts';
import { saysPlace, wishOf, wishToMove } from '../wish-of.ts';
import { answerTo, hasOwnWords, serviceMeant, topicOf } from './answers.ts';
import { askedInWriting } from './by-text.ts';
import { move, whereLines } from './change.ts';
import { fieldCorrected } from './correct.ts';
import { asksPrecisely, hoursTold } from './hours.ts';
import { commercial, begin } from './menu.ts';
import { isFree } from './nodes.ts';
import { detailsAsked } from './details.ts';
import { beginSymptoms } from './symptoms.ts';
import { beginRequest, requestOf, toldIn } from './request.ts';
import { tell } from './tell.ts';

type Said = Extract<Heard, { kind: 'said' }>;

/** Questions of a thread that we began: its own table says what a reply means. */
function isReminder({ node }: DialogueState): boolean {
  return node.name === 'reminder' || node.name === 'which-reminder';
}

/** The visit that the question is about, where it is about one. */
function visitOf({ node, moving }: DialogueState): Visit | undefined {
  return 'visit' in node ? node.visit : moving;
}

/** Turns to something else. What was held is released first, so that nobody else waits for it. */
export function turnTo(state: DialogueState, to: Turning, at: Instant): Step {
  if (!state.hold) return turned(state, to, at);
  return perform({ ...state, node: { name: 'switching', to } }, { kind: 'release-holds' });
}

/** Begins what the talk has turned to. */
export function turned(before: DialogueState, to: Turning, at: Instant): Step {
  const { moving, ...rest } = before;
  const state: DialogueState = { ...rest, ...(to.about === undefined ? {} : { about: to.about }) };
  switch (to.kind) {
    case 'menu':
      return ask({ ...state, wish: {} }, { name: 'menu' });
    case 'cancel-visit':
      return ask({ ...state, goal: 'cancel' }, { name: 'cancel', visit: to.visit });
    case 'move-visit':
      return move({ ...state, goal: 'move' }, to.visit);
    case 'goal':
      return begin({ ...state, wish: to.wish ?? (moving ? {} : state.wish) }, to.goal);
    case 'request':
      return beginRequest(state, to.request, to.said, at);
    case 'symptoms':
      return beginSymptoms(state, to.text, to.reopens);
    case 'worse':
      return perform(state, { kind: 'recall-symptoms', text: to.text });
  }
}

const MOST_WORDS_ABOUT = 300;

/** Something else is wanted than what the question is about. */
function otherGoal(state: DialogueState, heard: Said): Turning | undefined {
  const { meaning } = heard;
  const visit = visitOf(state);
  const about = heard.text.slice(0, MOST_WORDS_ABOUT);
  const request = requestOf(meaning);
  if (request === 'late' || request === 'waiting-list') return { kind: 'goal', goal: request, about };
  if (request) return { kind: 'request', request, said: toldIn(heard) };
  if (meaning.cue === 'new-phone') return { kind: 'goal', goal: 'phone', about };
  switch (meaning.intent) {
    case 'cancel':
      return visit ? { kind: 'cancel-visit', visit } : { kind: 'goal', goal: 'cancel' };
    case 'move':
      return visit ? { kind: 'move-visit', visit } : { kind: 'goal', goal: 'move', wish: wishToMove(meaning) };
    case 'my-appointments':
      return { kind: 'goal', goal: 'list' };
    case 'book':
      return { kind: 'goal', goal: 'book', wish: wishOf({}, meaning) };
    default:
      return undefined;
  }
}

/** Questions that know themselves what their own words mean. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  menu: ['cancel', 'my-appointments', 'book', 'move'],
  visit: ['cancel', 'my-appointments', 'move'],
  visits: ['my-appointments', 'cancel', 'move'],
  cancel: ['cancel'],
  'cancel-reason': ['cancel', 'results', 'prescription'],
  'cannot-attend': ['cancel', 'move'],
  'no-openings': ['waiting-list'],
};

/** A change of mind that no question may overhear: said clearly, and no part of a yes. */
function changedMind(state: DialogueState, heard: Said, at: Instant): Step | undefined {
  const { intent, yesNo, choice, birthDate } = heard.meaning;
  if (yesNo === 'yes' || choice !== undefined || birthDate !== undefined || isReminder(state)) return undefined;
  if (intent === 'book' || intent === 'move' || (OWN[state.node.name] ?? []).includes(intent)) return undefined;
  const to = otherGoal(state, heard);
  return to && turnTo(state, to, at);
}

/** What was no answer to the question may be the beginning of something else. */
export function afterMiss(state: DialogueState, heard: Heard, at: Instant): Step | undefined {
  if (heard.kind !== 'said' || keysOf(heard) !== undefined || isReminder(state) || isFree(state.node)) return undefined;
  if (state.node.name === 'menu' || heard.meaning.yesNo === 'yes') return undefined;
  const to = otherGoal(state, heard);
  if (to) return turnTo(state, to, at);
  const other = otherService(state, heard.meaning);
  if (other) return ask({ ...state, wish: other }, state.node, line('new.correct'));
  // "Y mejor en Gràcia", while something else is asked: kept for the search.
  if (state.goal !== 'book' || !KEEPS_PLACE.has(state.node.name) || !saysPlace(heard.meaning)) return undefined;
  return ask({ ...state, wish: wishOf(state.wish, heard.meaning) }, state.node);
}

/** "No es de fisioterapia, es de odontología", once the service was told and somebody is asked who they are. */
function otherService(state: DialogueState, { names }: Meaning): Wish | undefined {
  const { goal, node, wish } = state;
  if (goal !== 'book' || node.name !== 'birth-date' || wish.serviceId === undefined) return undefined;
  const [other, ...more] = names.filter(({ kind, id }) => kind === 'service' && id !== wish.serviceId);
  return other && more.length === 0 ? { ...wish, serviceId: other.id as ServiceId } : undefined;
}

/** Questions on the way to a search. */
const KEEPS_PLACE: ReadonlySet<string> = new Set(['service', 'birth-date']);

/** "¿Dónde es mi cita?": the one that is spoken of, or the one that they have. */
function whereVisit(state: DialogueState, { meaning }: Said, at: Instant): Step | undefined {
  if (!meaning.whereVisit || meaning.yesNo === 'yes' || isReminder(state)) return undefined;
  const visit = visitOf(state);
  if (visit) return ask(state, state.node, ...whereLines(state, visit));
  return turnTo(state, { kind: 'goal', goal: 'where' }, at);
}

/** "¿Y dónde están?" in the middle of anything is answered, and then the question is asked again. */
function digression(state: DialogueState, { meaning, text }: Said, at: Instant): Step | undefined {
  const topic = topicOf(meaning);
  if (topic === undefined || meaning.birthDate !== undefined || meaning.digits !== undefined) return undefined;
  // "¿Tienen otro horario el jueves?" asks for a time, "¿abren el jueves?" does not.
  const asksIfOpen = topic === 'hours' && saidInAny(text, ({ asksIfOpen: words }) => words);
  const timed = meaning.when !== undefined && state.node.name !== 'menu' && !asksIfOpen;
  if ((topic === 'hours' && timed) || (meaning.choice !== undefined && !asksIfOpen)) return undefined;
  if (meaning.yesNo === 'yes' || meaning.yesNo === 'no') return undefined;
  const serviceId = serviceMeant(state, meaning);
  const own = topic === 'hours' && !asksPrecisely(state, meaning) && hasOwnWords(state, topic);
  const hours = topic === 'hours' && !own ? hoursTold(state, meaning, at) : [];
  if (isReminder(state) && hours.length === 0 && answerTo(state, topic, serviceId).length === 0) return undefined;
  return tell(state, { topic, serviceId, words: text.slice(0, MOST_WORDS_ABOUT), told: hours });
}

/** "Espere un momento": nothing more is said, and the line stays quiet for longer. */
function waiting(state: DialogueState): Step {
  return { state: { ...state, waits: true, misses: 0 }, say: [line('wait')], unasked: true };
}

/** From now on everything is said more slowly, and there is longer to answer; kept with the patient, once known. */
function slower(state: DialogueState): Step {
  const slow: DialogueState = { ...state, slow: true };
  if (state.medium === 'text') return ask(state, state.node);
  // How somebody who speaks for the patient hears is not kept with the patient.
  if (state.caller && !state.caller.acting && !state.relay && !state.slow) {
    return perform(slow, { kind: 'remember-pace', patientId: state.caller.patientId }, line('slow.on'));
  }
  return ask(slow, state.node, line('slow.on'));
}

/** "Mándeme los resultados por SMS" asks for the results. */
function otherRequest(meaning: Meaning): boolean {
  return meaning.yesNo === 'no' || meaning.intent === 'opt-out' || requestOf(meaning) !== undefined;
}

function byCue(state: DialogueState, { meaning, text }: Said, at: Instant): Step | undefined {
  const { cue, yesNo, when } = meaning;
  switch (cue) {
    case 'by-text':
      return isReminder(state) || otherRequest(meaning) ? undefined : askedInWriting(state, meaning);
    case 'slower':
      return slower(state);
    case 'wait':
      return yesNo === 'yes' || when || requestOf(meaning) ? undefined : waiting(state);
    case 'unclear-to-them':
      return when ? undefined : ask(state, state.node, line('miss.again'));
    case 'start-over':
      // "Me he equivocado con la fecha" takes back one thing of it.
      if (state.node.name === 'new-patient' && fieldCorrected(text, false)) return undefined;
      return isReminder(state) || state.node.name === 'menu' ? undefined : turnTo(state, { kind: 'menu' }, at);
    default:
      return undefined;
  }
}

/** Something is told in their own words: only what cannot be part of it is heard as something else. */
function whileTelling(state: DialogueState, heard: Said, at: Instant): Step | undefined {
  const { text, meaning } = heard;
  if (cueAlone(text)) return byCue(state, heard, at);
  if (asksAlone(text)) return digression(state, heard, at);
  // Who tells of symptoms is asked to the end: nothing that may be urgent is left half told.
  if (state.node.name === 'symptoms' || meaning.symptoms || !changesMind(text)) return undefined;
  const to = otherGoal(state, heard);
  return to && turnTo(state, to, at);
}

/** What may be said at every question, whatever it asks. Undefined: it is for the question itself. */
export function anywhere(state: DialogueState, heard: Heard, at: Instant): Step | undefined {
  if (heard.kind === 'silence' && state.waits) {
    const { waits: _over, ...awake } = state;
    return miss({ ...awake, misses: -1 }, 'silence');
  }
  if (heard.kind !== 'said' || keysOf(heard) !== undefined) return undefined;
  if (isFree(state.node)) return whileTelling(state, heard, at);
  if (heard.meaning.intent === 'commercial' && state.node.name === 'menu') return commercial(state);
  return (
    whereVisit(state, heard, at) ??
    detailsAsked(state, heard) ??
    byCue(state, heard, at) ??
    digression(state, heard, at) ??
    changedMind(state, heard, at)
  );
}
