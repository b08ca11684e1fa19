import type { Language } from '../../platform/i18n/language.ts';
import { likenessOfCases } from '../lexicon/likeness-of-cases.ts';
import { resembledIn } from '../lexicon/resemblance.ts';
import {
  isWish,
  LASTING,
  leavesSomething,
  LEXICON_VERSION,
  readText,
  type Match,
  type TextReading,
} from '../lexicon/read-text.ts';
import { isWhollyTold } from '../lexicon/wholly-told.ts';
import { decide, ENGINE_VERSION, likeEmergencies, protocolsFor, type Decision, type Doubt } from './decide.ts';
import type { Facts } from './fact.ts';
import type { Level } from './level.ts';
import { nextQuestion, openRedFlags, questionsOf } from './next-question.ts';
import { patientFacts, type Answer, type TriagePatient } from './patient-facts.ts';
import type { Protocol, Question } from './protocol.ts';

export interface TriageInput {
  readonly language: Language;
  readonly patient: TriagePatient;
  readonly text?: string | undefined;
  /** A protocol that is known to apply, by its id. */
  readonly protocol?: string | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
}

export interface Assessment {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly matches: readonly Match[];
  readonly nextQuestion: Question | undefined;
  /** Something was taken for milder by all that was told beside it. */
  readonly isMilder: boolean;
}

/** What a stored assessment was made with: the same of all of it gives the same decision. */
export const MADE_WITH = { engine: ENGINE_VERSION, lexicon: LEXICON_VERSION } as const;

/** Findings that say nothing of a complaint: who it is, how bad, since when. Alone they lead nowhere. */
export const ABOUT_NOTHING: ReadonlySet<string> = new Set([
  'child-said',
  'infant-said',
  'elderly-said',
  'newborn-said',
  'minor',
  'resolved',
  'admin-thanks',
  'sudden',
  'second-call',
  'urgent-said',
]);

function isNotUnderstood(input: Pick<TriageInput, 'language' | 'text'>, matches: readonly Match[]): boolean {
  const { text = '', language } = input;
  if (text.trim() === '') return false;
  // Likeness is a guess: it understands nothing.
  const heard = matches.filter(
    ({ negated, finding, likeness }) => !negated && likeness === undefined && !ABOUT_NOTHING.has(finding),
  );
  if (heard.length === 0) return true;
  // An errand, or nothing but an everyday complaint, with something beside it that no word knows.
  const isSmall = heard.every(({ finding }) => isWish(finding) || finding === 'everyday-complaint');
  return (isSmall || heard.some(({ finding }) => isWish(finding))) && leavesSomething(text, language);
}

function doubtsOf(input: TriageInput, matches: readonly Match[], agesDiffer: boolean): readonly Doubt[] {
  const heard = matches.filter(({ negated, finding }) => !negated && !ABOUT_NOTHING.has(finding));
  return [
    ...(agesDiffer ? (['ages-differ'] as const) : []),
    ...(heard.some(
      ({ finding }) => finding === 'emergency-said' || finding === 'urgent-said' || finding === 'admin-person',
    )
      ? (['asked-for-person'] as const)
      : []),
    ...(isNotUnderstood(input, matches) ? (['not-understood'] as const) : []),
  ];
}

function isOfPapers({ specialty }: Protocol): boolean {
  return specialty.includes('administracion');
}

/** What somebody is known to have, and who it is: told beside papers and hours it is no complaint of today. */
const BACKGROUND: ReadonlySet<string> = new Set([
  ...LASTING,
  'cancer-history',
  'frail',
  'asthma',
  'lung-disease',
  'high-blood-pressure',
]);

/** A complaint is told for which there is no protocol: beside papers and hours, it would be taken for them. */
function leadsNowhere(matches: readonly Match[], facts: Facts, applying: readonly Protocol[]): boolean {
  const isComplaint = ({ negated, past, finding, likeness }: Match) =>
    facts.findings.has(finding) &&
    !negated &&
    !past &&
    likeness === undefined &&
    !ABOUT_NOTHING.has(finding) &&
    !BACKGROUND.has(finding) &&
    !isWish(finding);
  return matches.some(isComplaint) && applying.every((one) => one.entry.length === 0 || isOfPapers(one));
}

/** A single word is like too much. */
const LEAST_WORDS = 3;
/** So much of what a text resembles must tell a finding; less where no known word was heard at all. */
const LIKE_ENOUGH = 0.7;
const LIKE_ENOUGH_IN_THE_DARK = 0.4;

/** What is told to be well is not proposed by a mere likeness. */
const TOLD_WELL: Readonly<Record<string, string>> = {
  trismus: 'opens-mouth',
  breathless: 'breathes-well',
  'cannot-breathe': 'breathes-well',
  'cannot-swallow': 'swallows-well',
  'hard-to-swallow': 'swallows-well',
  'blurred-vision': 'sees-well',
  'sudden-vision-loss': 'sees-well',
  'both-legs-weak': 'legs-strong',
};

/** What a text tells by its likeness to what others said, beside what its words say. A denial of it stands. */
function withResemblances(reading: TextReading, input: Pick<TriageInput, 'language' | 'text'>): TextReading {
  const { text = '', language } = input;
  if (text.trim().split(/\s+/).length < LEAST_WORDS) return reading;
  const isDark = isNotUnderstood(input, reading.matches);
  if (!isDark && isWhollyTold(text, reading.matches)) return reading;
  const least = isDark ? LIKE_ENOUGH_IN_THE_DARK : LIKE_ENOUGH;
  const known = new Set(reading.matches.map(({ finding }) => finding));
  const like = resembledIn(text, language)
    .filter(
      ({ finding, share }) =>
        share >= least &&
        !known.has(finding) &&
        !reading.otherwise.has(finding) &&
        !reading.beside.has(TOLD_WELL[finding] ?? '') &&
        !ABOUT_NOTHING.has(finding) &&
        (isDark || !isWish(finding)),
    )
    .map(({ finding, share }): Match => ({
      finding,
      span: [0, text.length],
      negated: false,
      past: false,
      likeness: Math.round(share * 100) / 100,
    }));
  return { ...reading, matches: [...reading.matches, ...like] };
}

/** So much of what a text is like must have been an emergency. */
const EMERGENCIES = 0.6;
const EMERGENCY: Level = 2;
/** Of fewer words too little is told to be like a whole case. */
const LEAST_WORDS_OF_A_CASE = 8;

/** Is it told as emergencies are told? A guess, which may only raise. */
function isLikeEmergencies({ text = '', language }: Pick<TriageInput, 'language' | 'text'>): boolean {
  if (text.trim().split(/\s+/).length < LEAST_WORDS_OF_A_CASE) return false;
  return likenessOfCases(text, language).share(EMERGENCY) >= EMERGENCIES;
}

/** All that may be asked of a complaint was asked, and each of its red flags was denied: what it is only like is no more. */
function wasAskedThrough(
  { decision, nextQuestion: question }: Assessment,
  { answers }: TriageInput,
  library: readonly Protocol[],
) {
  if (question !== undefined || answers.size === 0) return false;
  if (decision.doubts.includes('not-understood') || decision.doubts.includes('no-protocol')) return false;
  const known = questionsOf(library);
  return [...answers].every(
    ([id, answer]) => known.get(id)?.redFlag !== true || answer === false || typeof answer === 'number',
  );
}

/** One assessment, whole: words, record and answers in; a decision and the next question out. Pure, deterministic, total. */
export function assess(input: TriageInput, library: readonly Protocol[]): Assessment {
  const assessment = assessed(input, library, withResemblances(readText(input.text ?? '', input.language), input));
  if (assessment.decision.level <= EMERGENCY || assessment.isMilder || !isLikeEmergencies(input)) return assessment;
  if (wasAskedThrough(assessment, input, library)) return assessment;
  return { ...assessment, decision: likeEmergencies(assessment.decision, input.language) };
}

/**
 * The same by known words alone: for what is looked for in every turn, whatever it is about. What to ask next took a fifth of its time,
 * and hardly anybody asks for it: it is found out by who does.
 */
export function assessByWords(input: TriageInput, library: readonly Protocol[]): Assessment {
  const made = decided(input, library, readText(input.text ?? '', input.language));
  const { decision, facts, matches, isMilder } = made;
  return {
    decision,
    facts,
    matches,
    isMilder,
    get nextQuestion() {
      return questionAfter(input, library, made);
    },
  };
}

function decided(input: TriageInput, library: readonly Protocol[], reading: TextReading) {
  const { language, patient, answers } = input;
  const { matches } = reading;
  const conditions = readText((patient.conditions ?? []).join(' . '), language);
  const { facts, agesDiffer, isMilder, youngestMonths } = patientFacts({ patient, reading, conditions, answers });
  const applying = protocolsFor(library, facts, input.protocol);
  const told = doubtsOf(input, reading.matches, agesDiffer);
  const doubts =
    leadsNowhere(reading.matches, facts, applying) && !told.includes('not-understood')
      ? ([...told, 'not-understood'] as const)
      : told;
  const isGuess = doubts.includes('not-understood') && reading.matches.some(({ likeness }) => likeness !== undefined);
  const decision = decide({ library, facts, language, named: input.protocol, doubts, isGuess });
  return { decision, facts, matches, isMilder, applying, youngestMonths };
}

function questionAfter(input: TriageInput, library: readonly Protocol[], made: ReturnType<typeof decided>) {
  const { decision, facts, isMilder, applying, youngestMonths } = made;
  const isAdministrative =
    applying.every((one) => one.entry.length === 0 || isOfPapers(one)) &&
    applying.some(({ entry }) => entry.length > 0) &&
    decision.level === 5;
  return nextQuestion({
    library,
    applying,
    facts,
    answered: new Set(input.answers.keys()),
    level: decision.level,
    maxWaitMinutes: decision.maxWaitMinutes,
    isAdministrative,
    isMilder,
    youngestMonths,
  });
}

function assessed(input: TriageInput, library: readonly Protocol[], reading: TextReading): Assessment {
  const made = decided(input, library, reading);
  const { decision, facts, matches, isMilder } = made;
  return { decision, facts, matches, isMilder, nextQuestion: questionAfter(input, library, made) };
}

/**
 * The decision for a caller who hung up: every red flag that was not asked counts as unknown, so that the call back is as urgent
 * as what could still have come out, but for level 1, which takes a fact.
 */
export function assessAbandoned(input: TriageInput, library: readonly Protocol[]): Assessment {
  const { facts } = assess(input, library);
  const known = questionsOf(library);
  const applying = protocolsFor(library, facts, input.protocol);
  const open = openRedFlags(applying, new Set(input.answers.keys())).filter(
    (id) => known.get(id)?.redFlag === true && facts.findings.get(id) !== 'yes',
  );
  const unknown = open.map((id): [string, Answer] => [id, { unknown: 'no-answer' }]);
  return assess({ ...input, answers: new Map([...input.answers, ...unknown]) }, library);
}
