import type { Language } from '../../../platform/i18n/language.ts';
import { unreachable } from '../../../platform/kernel/assert.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { ask, finish, line, toPerson, withoutHold, type DialogueState, type Step } from '../dialogue.ts';
import type { EffectResult } from '../effect.ts';
import { callsForPerson } from '../cues.ts';
import { keysOf, type FlowInput, type Heard } from '../heard.ts';
import { afterMiss, anywhere, turned, turnTo } from './anywhere.ts';
import { alarmed } from './alarm.ts';
import { hardToSay, passedBy, textSent, waitingIn } from './by-text.ts';
import { cancelFor, cancelled, notChangeable, reasonAfterwards, visitsFound } from './change.ts';
import { booked, changeRequested, held, refused, released, requested } from './confirm.ts';
import { forWhom, otherGreeted } from './for-whom.ts';
import { notNamed, notVerified, verified } from './identify.ts';
import { asRead, brokenOff, goOn } from './go-on.ts';
import { greeting } from './menu.ts';
import { faceOf, isFree } from './nodes.ts';
import { found, nearFound } from './openings.ts';
import { codeRight, codeSent, phoneChanges, phoneRefused } from './new-phone.ts';
import { notRegistered, registered } from './register.ts';
import { calledByName, wantsPerson } from './put-through.ts';
import { requestLeft } from './request.ts';
import { answeredByDevice, attendanceConfirmed, lateNoted, reminderVisits } from './reminder.ts';
import { commentLeft, feedbackKept, feelsWorse, lowestScore, tellsOpinion } from './after-visit.ts';
import { offerDeclined, proposalGone, proposalTaken, proposalVisits } from './proposal.ts';
import { relayed, relayGreeted } from './relay.ts';
import { chooseService } from './service.ts';
import { asksWhose } from './whose.ts';
import { assessed, hungUpTelling, worseAgain } from './symptoms.ts';

/**
 * One step of any conversation. Pure: the same state and input give the same step, so that the stored inputs of a
 * conversation replay to the same state.
 */
export function step(state: DialogueState, input: FlowInput): Step {
  if (input.kind === 'result') return afterEffect(state, input.result, input.at);
  // An emergency, or a person, is answered in the language in which it was told, and by whom it is told.
  const told = relayed(state, input.heard);
  const decided =
    answeredByDevice(state, input.heard) ??
    always(inTheirLanguage(told, input.heard), input, state.language) ??
    goOn(state, input.heard, input.at) ??
    atNode(asRead(state), input);
  if (decided.state.greeted) return decided;
  // Somebody wrote first: the answer begins with who is answering.
  return {
    ...decided,
    state: { ...decided.state, greeted: true },
    say: [...greeting(state, input.at), ...decided.say],
  };
}

/** What holds at every question: an emergency, a person, a repetition, another language, the end. */
function always(
  state: DialogueState,
  { heard, at }: { readonly heard: Heard; readonly at: Instant },
  spoken: Language,
): Step | undefined {
  if (heard.kind === 'hangup') {
    // Behind what is offered in writing as well.
    const open = waitingIn(state);
    if (open.name === 'symptoms') return brokenOff(state, hungUpTelling({ ...state, node: open }, open));
    // The visit was given up already; only why was still to be said.
    if (state.node.name === 'cancel-reason') return cancelFor(state.node.visit, state, heard);
    const over = brokenOff(state, finish(state, isHelped(state) ? 'informed' : 'hung-up'));
    return state.hold ? { ...over, do: { kind: 'release-holds' } } : over;
  }
  if (state.node.name === 'over') return { state, say: [line('goodbye')], quiet: true };
  const said = heard.kind === 'said' ? heard.meaning : undefined;
  const alarm = heard.kind === 'said' ? alarmed(state, heard, at) : undefined;
  if (alarm) return alarm;
  if (state.node.name === 'handed-over') return handedOver(state, heard);
  if (heard.kind === 'exhausted') return toPerson(state, 'not-understood');
  const isCalled = heard.kind === 'said' && callsForPerson(heard.text);
  const own = !isCalled && ((isFree(state.node) && isSentence(heard)) || tellsOpinion(state, heard));
  const byName = own || isCalled ? undefined : calledByName(state, heard, at);
  if (byName) return byName;
  const zero = lowestScore(state, heard);
  if (zero) return zero;
  if (keysOf(heard) === '0' || (!own && (said?.wantsPerson || said?.intent === 'person' || isCalled)))
    return wantsPerson(state, at);
  if (keysOf(heard) === '*' || (!own && said?.intent === 'repeat' && said.when === undefined)) {
    return ask(state, state.node);
  }
  const language = said?.languageAsked;
  if (language && language !== spoken && state.clinic.languages.includes(language)) {
    return ask({ ...state, language, languageChosen: true, languageAsked: true }, state.node);
  }
  return undefined;
}

/** What was wanted is done or told; what is asked now is only whether there is more. */
function isHelped(state: DialogueState): boolean {
  const open = waitingIn(state);
  return open.name === 'menu' && open.again === true;
}

/** More than a call for a person or a repetition: words that belong to what is being told. */
const MOST_WORDS_OF_CALL = 5;

function isSentence(heard: Heard): boolean {
  return heard.kind === 'said' && heard.text.split(/\s+/).length > MOST_WORDS_OF_CALL;
}

/** Whatever is written after a person was called reaches that person; nothing answers by itself. */
function handedOver(state: DialogueState, heard: Heard): Step {
  if (state.medium === 'voice') return { state, say: [line('goodbye')], quiet: true };
  const thanked = heard.kind === 'said' && heard.meaning.intent === 'thanks';
  return { state, say: [], quiet: true, ...(thanked ? {} : { person: { reason: 'follow-up', urgent: false } }) };
}

/** A name is of no language: "Ana Vega" is no English. */
function expectsName({ node }: DialogueState): boolean {
  const { expects } = faceOf(node);
  return (typeof expects === 'function' ? expects(node) : expects) === 'name';
}

/** Answers in the language of what was written, or first said: later the recogniser listens for the language of the talk. */
function inTheirLanguage(state: DialogueState, heard: Heard): DialogueState {
  if (heard.kind !== 'said' || state.languageChosen || expectsName(state)) return state;
  const spoken = state.medium === 'voice';
  const theirs = spoken && state.node.name !== 'menu' ? undefined : heard.meaning.language;
  if (!theirs || !state.clinic.languages.includes(theirs)) return state;
  if (theirs === state.language) return spoken ? state : { ...state, languageWritten: true };
  return { ...state, language: theirs, ...(spoken ? { languageChosen: true } : { languageWritten: true }) };
}

function atNode(before: DialogueState, input: Extract<FlowInput, { kind: 'heard' }>): Step {
  const { heard, at } = input;
  const here = inTheirLanguage(relayed(forWhom(before, heard), heard), heard);
  // "No, es para mi hija", once somebody else was identified: from who it is on, again.
  if (before.caller && !here.caller && here.node.name !== 'menu') {
    return turnTo(here, { kind: 'goal', goal: here.goal ?? 'book', wish: here.wish }, at);
  }
  const elsewhere = tellsOpinion(here, heard)
    ? undefined
    : (relayGreeted(here, heard) ??
      anywhere(here, heard, at) ??
      reasonAfterwards(here, heard) ??
      otherGreeted(here, heard));
  if (elsewhere) return elsewhere;
  const { waits: _over, ...state } = passedBy(here, heard);
  const own = faceOf(state.node).take(state.node, state, heard, at);
  const wasMissed = own.state.misses > state.misses || own.person?.reason === 'not-understood';
  return (wasMissed ? afterMiss(state, heard, at) : undefined) ?? hardToSay(state, own) ?? own;
}

function afterEffect(state: DialogueState, result: EffectResult, at: Instant): Step {
  switch (result.kind) {
    case 'catalogue':
      return chooseService(state, result.catalogue);
    case 'verified':
      return verified(state, result);
    case 'whose':
      return asksWhose(state, result.people);
    case 'near':
      return nearFound(state, result);
    case 'openings':
      return found(state, result.openings);
    case 'held':
      return held(state, result);
    case 'renewed':
      return {
        state: state.hold ? { ...state, hold: { ...state.hold, expiresAt: result.expiresAt } } : state,
        say: [],
        quiet: true,
      };
    case 'released':
      return state.node.name === 'switching'
        ? turned(withoutHold(state), state.node.to, at)
        : released(withoutHold(state));
    case 'booked':
    case 'rescheduled':
      return state.node.name === 'proposal'
        ? proposalTaken(state, state.node, result.visit)
        : booked(state, result.visit);
    case 'requested':
      return requested(state, result.visit);
    case 'cancelled':
    case 'cancel-reason-kept':
      return cancelled(state, result.kind);
    case 'attendance-confirmed':
      return attendanceConfirmed(state, result.visit);
    case 'visits':
      if (state.node.name === 'proposal') return proposalVisits(state, result.visits);
      return state.node.name === 'reminder'
        ? reminderVisits(state, state.node, { visits: result.visits, at })
        : visitsFound(state, result.visits, at);
    case 'request-left':
      if (state.node.name === 'comment') return commentLeft(state);
      return state.node.name === 'reminder' ? lateNoted(state) : requestLeft(state, result);
    case 'registered':
      return registered(state, result);
    case 'assessed':
      return assessed(state, result);
    case 'symptoms-recalled':
      return worseAgain(state, result);
    case 'offer-declined':
      return state.node.name === 'proposal' ? offerDeclined(state, state.node) : ask(state, state.node);
    case 'feedback-kept':
      return result.worse ? feelsWorse(state) : feedbackKept(state);
    case 'text-sent':
      return textSent(state);
    case 'pace-kept':
      return ask(state, state.node);
    case 'code-sent':
      return codeSent(state, result.ending);
    case 'code-right':
      return codeRight(state);
    case 'phone-changes':
      return phoneChanges(state, result.from);
    case 'refused':
      return afterRefusal(state, result);
    default:
      return unreachable(result);
  }
}

function afterRefusal(state: DialogueState, refusal: Extract<EffectResult, { kind: 'refused' }>): Step {
  const { node } = state;
  if (refusal.code === 'ehr-unconfirmed') {
    // A yes for several, and not all of them are sure: a person looks.
    const isHalf = node.name === 'reminder' && (node.toConfirm?.length ?? 0) > 0;
    return isHalf ? toPerson(state, 'unclear-reply') : changeRequested(state, refusal.effect);
  }
  if (state.node.name === 'proposal') return proposalGone(state, state.node, refusal.code);
  switch (refusal.effect) {
    case 'register-patient':
      return notRegistered(state, refusal.code);
    case 'verify-caller':
      return notVerified(state, refusal);
    case 'name-after-code':
      return notNamed(state);
    case 'ask-code':
    case 'give-code':
    case 'change-phone':
      return phoneRefused(state, refusal);
    case 'hold':
    case 'book':
    case 'reschedule':
      return refused(state, refusal.code);
    default:
      return notChangeable(state);
  }
}
