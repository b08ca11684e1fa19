import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { tellsSymptoms } from '../../triage/index.ts';
import { TALK_WORDS } from '../understanding/talk/languages.ts';
import { asksWhereVisitIs } from '../understanding/places.ts';
import { allOfThemIn } from '../understanding/all-of-them.ts';
import { answeringDeviceIn, asksForNoCalls, asksWhoCalls } from '../understanding/call-answer.ts';
import {
  understand,
  type Intent,
  type NamedThing,
  type Understanding,
  type UnderstandingContext,
} from '../understanding/understand.ts';
import { calledForIn, pickedFrom, sameAs } from '../understanding/called-for.ts';
import type { CalledFor } from './called-for.ts';
import { besideOther, besideRelay, cueOf } from './cues.ts';
import type { DialogueState } from './dialogue.ts';
import { faceOf } from './flows/nodes.ts';
import type { Heard, Meaning } from './heard.ts';
import type { TurnInput } from './turn.ts';
import type { WhenWish } from './wish.ts';

/** What a turn keeps of a text. Words of alarm are looked for in much more of it. */
const LONGEST_TEXT = 1_000;
const LONGEST_HEARD = 12_000;
const MOST_INTERVALS = 120;
const ONLY_KEYS = /^[0-9*#]{1,12}$/;

/** A language is asked for by its name only where little else is said. */
const MOST_WORDS_WITH_LANGUAGE = 5;

/** So are other openings. */
const MOST_WORDS_WITH_OTHERS = 6;

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}

function asksForOthers(text: string): boolean {
  return (
    wordsOf(text) <= MOST_WORDS_WITH_OTHERS && LANGUAGES.some((language) => TALK_WORDS[language].others.test(text))
  );
}

function languageAsked(text: string): Language | undefined {
  if (wordsOf(text) > MOST_WORDS_WITH_LANGUAGE) return undefined;
  return LANGUAGES.find((language) => TALK_WORDS[language].name.test(text));
}

function namesOf(state: DialogueState): readonly NamedThing[] {
  const { services = [], practitioners = [], sites = [], severalSites } = state.catalogue ?? {};
  return [
    ...services.map(({ id, name, names }) => ({
      kind: 'service' as const,
      id,
      name,
      aliases: Object.values(names ?? {}),
    })),
    ...practitioners.map(({ id, name }) => ({ kind: 'practitioner' as const, id, name })),
    // Where there is one place only, to name it changes nothing.
    ...(severalSites ? sites.map(({ id, name }) => ({ kind: 'site' as const, id, name })) : []),
  ];
}

/** A practitioner who is a target of the rules too is put through to by it. */
function peopleBeside(state: DialogueState): readonly NamedThing[] {
  const { practitioners = [], house } = state.catalogue ?? {};
  const people = practitioners.map(({ id, name }): NamedThing => ({ kind: 'practitioner', id, name }));
  const targets = (house?.targets ?? []).filter(({ kind }) => kind === 'person');
  const isTarget = (one: NamedThing) => targets.some(({ name }) => sameAs(name, people)?.id === one.id);
  return people.filter((one) => !isTarget(one));
}

const KINDS = { person: 'practitioner', specialty: 'service', site: 'site' } as const;

/** Whom a text asks to be put through to. At the menu "con odontología" does as well, for a target of the rules. */
function calledFor(text: string, state: DialogueState): readonly CalledFor[] {
  const { node, catalogue } = state;
  const targets = (catalogue?.house?.targets ?? []).map(({ id, name, kind }): NamedThing => ({
    kind: KINDS[kind],
    id,
    name,
  }));
  const told = (found: readonly NamedThing[]) =>
    found.map(({ id, name }): CalledFor => (targets.some((one) => one.id === id) ? { id, name } : { name }));
  if (node.name === 'which-target') {
    const among = node.among.map(({ id, name }): NamedThing => ({ kind: 'practitioner', id: id ?? name, name }));
    return told(pickedFrom(text, among));
  }
  const asked = calledForIn(text, [...targets, ...peopleBeside(state)], 'callsFor');
  return told(asked.length === 0 && node.name === 'menu' ? calledForIn(text, targets, 'bareFor') : asked);
}

function contextOf(state: DialogueState): UnderstandingContext {
  const { node, moving } = state;
  const { expects, pointsAt, options } = faceOf(node);
  const context = {
    expects: typeof expects === 'function' ? expects(node) : expects,
    names: namesOf(state),
    ...(options ? { options: options(node, state) } : {}),
  };
  if (pointsAt) return { ...context, ...pointsAt(node) };
  if (node.name === 'by-text') return { ...contextOf({ ...state, node: node.back }), ...context };
  return moving ? { ...context, appointment: moving } : context;
}

function whenOf({ when }: Understanding): WhenWish | undefined {
  if (when.unclear && when.alternatives.length === 0) return undefined;
  if (when.alternatives.length === 0 && when.exclude.length === 0 && !when.asap) return undefined;
  const spans = (list: readonly { readonly from: Instant; readonly to: Instant }[]) =>
    list.slice(0, MOST_INTERVALS).map(({ from, to }) => ({ start: from, end: to }));
  return { within: spans(when.alternatives), exclude: spans(when.exclude), asap: when.asap };
}

/** Intents about the talk itself: a word of them stands in many a sentence of another language. */
const SAYS_LITTLE: ReadonlySet<Intent> = new Set<Intent>(['other', 'wait', 'correction', 'slower', 'repeat']);

/** Read once more by the grammar of the language it turns out to be in, where the answer will be in that language. */
function readIn(text: string, state: DialogueState, now: Instant): Understanding {
  const read = (language: Language) =>
    understand({ text, language, now, zone: state.clinic.zone, context: contextOf(state) });
  const first = read(state.language);
  const theirs = first.language;
  const listens = !state.languageChosen && (state.medium === 'text' || state.node.name === 'menu');
  if (!listens || !theirs || theirs === state.language || !state.clinic.languages.includes(theirs)) return first;
  const second = read(theirs);
  const isUnderstood = ({ intents }: Understanding) => !SAYS_LITTLE.has(intents[0]?.name ?? 'other');
  // A few words look alike in two languages: what is understood in that of the talk is not lost to a guess.
  if (isUnderstood(first) && !isUnderstood(second)) {
    const { language: _guess, ...kept } = first;
    return kept;
  }
  return { ...second, language: theirs };
}

/** An option that is called by its place is the key that it was read out with. */
function keyOfOption(choice: number | undefined, { node }: DialogueState): string | undefined {
  return choice === undefined || !faceOf(node).options ? undefined : String(choice);
}

function meaningOf(text: string, state: DialogueState, now: Instant): Meaning {
  const cue = cueOf(text);
  const told = cue === 'relay' ? besideRelay(text) : cue === 'for-other' ? besideOther(text) : text;
  const read = readIn(told, state, now);
  const when = whenOf(read);
  const asked = languageAsked(text);
  const called = calledFor(text.slice(0, LONGEST_TEXT), state);
  const digits = read.digits ?? keyOfOption(read.choice, state);
  const alarm = read.redFlags.find(({ level }) => level === 1) ?? read.redFlags[0];
  const language = read.language ?? state.language;
  return {
    intent: read.intents[0]?.name ?? 'other',
    ...(read.yesNo ? { yesNo: read.yesNo } : {}),
    wantsPerson: read.wantsPerson,
    redFlags: read.redFlags.map(({ finding }) => finding),
    ...(alarm ? { alarm: alarm.level } : {}),
    ...(state.triage && tellsSymptoms(told.slice(0, LONGEST_TEXT), language) ? { symptoms: true } : {}),
    ...(read.choice === undefined ? {} : { choice: read.choice }),
    ...(read.birthDate === undefined ? {} : { birthDate: read.birthDate }),
    ...(digits === undefined ? {} : { digits }),
    ...(when ? { when } : {}),
    whenUnclear: read.when.unclear,
    names: read.names,
    ...(read.servicesAlike ? { servicesAlike: read.servicesAlike } : {}),
    ...(read.elsewhere && state.catalogue?.severalSites ? { elsewhere: true as const } : {}),
    ...(asksWhereVisitIs(text.slice(0, LONGEST_TEXT)) ? { whereVisit: true as const } : {}),
    ...(asksForOthers(text) ? { wantsOthers: true } : {}),
    ...(cue ? { cue } : {}),
    ...(read.language ? { language: read.language } : {}),
    ...(asked ? { languageAsked: asked } : {}),
    ...(called.length > 0 ? { calledFor: called } : {}),
    ...ofSeveral(text, state),
    ...ofPlacedCall(text, state),
  };
}

/** A call that we placed may be answered by something else than a person, and by who wants no more of them. */
function ofPlacedCall(text: string, { medium, node }: DialogueState): Pick<Meaning, 'asksWho' | 'device' | 'silence'> {
  if (medium !== 'voice' || (node.name !== 'reminder' && node.name !== 'campaign')) return {};
  const device = answeringDeviceIn(text);
  if (device) return { device };
  if (asksWhoCalls(text)) return { asksWho: true };
  return asksForNoCalls(text) ? { silence: true } : {};
}

/** A message told of several visits, or it was asked which of them is meant. */
function ofSeveral(text: string, { node }: DialogueState): Pick<Meaning, 'allOfThem'> {
  const asked = node.name === 'which-reminder' && node.answer === 'yes';
  if (!asked && (node.name !== 'reminder' || node.subjects.length < 2)) return {};
  const allOfThem = allOfThemIn(text, { answered: asked });
  return allOfThem === undefined ? {} : { allOfThem };
}

/** What an input means at this point of the talk. */
export function hear(input: TurnInput, state: DialogueState, now: Instant): Heard {
  if (input.kind !== 'speech' && input.kind !== 'text') return input;
  const whole = input.text.trim().slice(0, LONGEST_HEARD);
  if (whole === '') return { kind: 'silence' };
  if (ONLY_KEYS.test(whole)) return { kind: 'keys', keys: whole };
  return { kind: 'said', text: whole.slice(0, LONGEST_TEXT), meaning: meaningOf(whole, state, now) };
}
