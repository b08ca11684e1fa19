import type { Match, TextReading } from '../lexicon/read-text.ts';
import type { FactValue, Facts, NumberValue, UnknownKind } from './fact.ts';
import { withMilder } from './told-beside.ts';

export interface TriagePatient {
  readonly ageMonths?: number | undefined;
  readonly sex?: 'female' | 'male' | 'other' | 'unknown' | undefined;
  readonly pregnant?: boolean | undefined;
  /** Conditions in words, as the record or the caller names them. */
  readonly conditions?: readonly string[] | undefined;
}

export type Answer = boolean | number | { readonly unknown: UnknownKind };

const YEAR = 12;
const ADULT_MONTHS = 16 * YEAR;
/** Months below which, and from which, a patient counts as of an age group. Groups only raise. */
const YOUNGER: Readonly<Record<string, number>> = {
  'under-1-month': 1,
  'under-3-months': 3,
  'under-6-months': 6,
  'under-1-year': YEAR,
  'under-2-years': 2 * YEAR,
  'under-5-years': 5 * YEAR,
  child: 16 * YEAR,
};
const OLDER: Readonly<Record<string, number>> = {
  adult: ADULT_MONTHS,
  'over-50': 50 * YEAR,
  'over-65': 65 * YEAR,
  'over-75': 75 * YEAR,
};

/** The conditions that rules know, out of the findings that a list of conditions may name. */
const CONDITIONS = new Set([
  'anticoagulated',
  'immunosuppressed',
  'diabetic',
  'heart-disease',
  'lung-disease',
  'asthma',
  'epileptic',
  'frail',
  'cancer-history',
  'recent-surgery',
  'postpartum',
  'pregnant',
  'high-blood-pressure',
]);

/** What a finding becomes when it was told as over: resolved is not absent. */
const RESOLVED_AS: Readonly<Record<string, string>> = {
  'stroke-face': 'stroke-resolved',
  'stroke-arm': 'stroke-resolved',
  'stroke-speech': 'stroke-resolved',
  'double-vision': 'stroke-resolved',
  'sudden-vision-loss': 'vision-loss-resolved',
  'panic-attack': 'panic',
};

/** A milk tooth is never put back: what was told of it beside "diente de leche" is a blow to the teeth. */
const OF_MILK_TEETH: Readonly<Record<string, string>> = {
  'avulsed-tooth': 'dental-trauma',
  'displaced-tooth': 'dental-trauma',
};

/**
 * "Flojo", "fluixa" is how a limp child is told, and how a grown person tells that he is worn out. It counts as the worse unless
 * the age is known.
 */
function withWeakness(found: ReadonlySet<string>, ages: readonly number[]): ReadonlySet<string> {
  const isGrown = ages.length > 0 && Math.min(...ages) >= ADULT_MONTHS;
  return new Set([...found].map((finding) => (finding !== 'weak-said' ? finding : isGrown ? 'unwell' : 'drowsy')));
}

/** What may be hot in itself: "está caliente" is of it, and no fever. */
const HOT_PLACES =
  'skin-infection hot-joint joint-pain limb-swelling calf-swelling leg-swelling wound-problem insect-bite sting-swelling mastitis burn'.split(
    ' ',
  );

function withWarmth(found: ReadonlySet<string>): ReadonlySet<string> {
  if (!found.has('warm-said')) return found;
  const rest = [...found].filter((finding) => finding !== 'warm-said');
  return new Set(HOT_PLACES.some((place) => found.has(place)) ? rest : [...rest, 'fever']);
}

/** "Me asusta" is a parent's worry where it is of a child; a grown person's own is none. */
function withWorry(found: ReadonlySet<string>, ages: readonly number[]): ReadonlySet<string> {
  const isOwn =
    ages.length > 0 && Math.min(...ages) >= ADULT_MONTHS && !['child-said', 'infant-said'].some((id) => found.has(id));
  return isOwn ? new Set([...found].filter((finding) => finding !== 'parental-worry')) : found;
}

/** What began less than this ago is new. A long time tells nothing: only what is new weighs. */
const NEW_HOURS = 72;

/** Told in words, or measured, and then denied. */
const CONTRADICTED = { unknown: 'not-understood' } as const;

/** A newborn whose age nobody told, in months. */
const NEWBORN_MONTHS = 0.5;

/** Findings that were said, not denied, and not told of years ago. What is denied says nothing: it is not set to "no". */
function said(matches: readonly Match[]): ReadonlySet<string> {
  return new Set(
    matches
      .filter(({ negated, past, likeness }) => !negated && !past && likeness === undefined)
      .map(({ finding }) => finding),
  );
}

/** What a text is like, though no known word says it: possible until it is asked. */
function resembled(matches: readonly Match[]): readonly string[] {
  return matches.flatMap(({ finding, likeness }) => (likeness === undefined ? [] : [finding]));
}

function ofText(reading: TextReading): ReadonlySet<string> {
  const found = said(reading.matches);
  const maps = [...(found.has('resolved') ? [RESOLVED_AS] : []), ...(found.has('milk-tooth') ? [OF_MILK_TEETH] : [])];
  return new Set([...found].map((finding) => maps.reduce((one, map) => map[one] ?? one, finding)));
}

function ofAge(ageMonths: number): readonly string[] {
  return [
    ...Object.keys(YOUNGER).filter((group) => ageMonths < (YOUNGER[group] ?? 0)),
    ...Object.keys(OLDER).filter((group) => ageMonths >= (OLDER[group] ?? 0)),
  ];
}

/** Findings that a number stands for. */
function ofNumbers(numbers: ReadonlyMap<string, NumberValue>): readonly string[] {
  const value = (name: string): number | undefined => {
    const known = numbers.get(name);
    return typeof known === 'number' ? known : undefined;
  };
  const temperature = value('temperature');
  const pain = value('pain-score');
  const glucose = value('glucose');
  const oxygen = value('oxygen');
  return [
    ...(temperature !== undefined && temperature >= 38 ? ['fever'] : []),
    ...(temperature !== undefined && temperature >= 39.5 ? ['high-fever'] : []),
    ...(pain !== undefined && pain >= 8 ? ['severe'] : []),
    ...(glucose !== undefined && glucose < 70 ? ['low-sugar'] : []),
    ...(glucose !== undefined && glucose >= 250 ? ['high-sugar'] : []),
    ...(oxygen !== undefined && oxygen <= 92 ? ['breathless'] : []),
  ];
}

export interface PatientFacts {
  readonly facts: Facts;
  /** The record and the words speak of different ages: whom is it about? Both are looked at, and a person asks. */
  readonly agesDiffer: boolean;
  /** Something told was taken for something milder. */
  readonly isMilder: boolean;
  /** Of the ages that the record and the words tell; undefined where neither does. */
  readonly youngestMonths: number | undefined;
}

function agesOf(patient: TriagePatient, found: ReadonlySet<string>, told: number | undefined): readonly number[] {
  // The navel that weeps is a newborn's, unless it is of somebody who is known to be grown and no child is named.
  const isGrown = (patient.ageMonths ?? 0) >= 12 * YEAR && !found.has('child-said') && !found.has('infant-said');
  const fromWords = told ?? (found.has('newborn-said') && !isGrown ? NEWBORN_MONTHS : undefined);
  return [patient.ageMonths, fromWords].filter((age) => age !== undefined);
}

/**
 * Everything known of a patient: record, words and answers. An answer that leaves it open takes back nothing that was said, and a "no"
 * to what somebody told of himself, or what was measured, makes it possible, never absent: it may be over, or the wrong key.
 */
export function patientFacts(input: {
  readonly patient: TriagePatient;
  readonly reading: TextReading;
  readonly conditions: TextReading;
  readonly answers: ReadonlyMap<string, Answer>;
}): PatientFacts {
  const { patient, reading, answers } = input;
  const heard = ofText(reading);
  const { temperature, painScore, glucose, oxygen, systolic, ageMonths, pregnancyWeeks, durationHours } =
    reading.numbers;
  const numbers = new Map<string, NumberValue>();
  const values = { temperature, 'pain-score': painScore, glucose, oxygen, systolic, 'pregnancy-weeks': pregnancyWeeks };
  for (const [name, value] of Object.entries(values)) if (value !== undefined) numbers.set(name, value);
  for (const [name, answer] of answers)
    if (typeof answer !== 'boolean' && isNumberFact(name) && (typeof answer === 'number' || !numbers.has(name)))
      numbers.set(name, answer);
  const ages = agesOf(patient, heard, ageMonths);
  const told = withWorry(withWarmth(withWeakness(heard, ages)), ages);
  const measured = ofNumbers(numbers);
  const findings = new Map<string, FactValue>();
  const isKnownInfant = told.has('infant-said') && ages.length === 0;
  const set = [
    ...told,
    ...[...said(input.conditions.matches)].filter((finding) => CONDITIONS.has(finding)),
    ...ages.flatMap(ofAge),
    ...measured,
    ...(durationHours !== undefined && durationHours <= NEW_HOURS ? ['recent-onset'] : []),
    ...(patient.pregnant === true || (pregnancyWeeks ?? 0) > 0 ? ['pregnant'] : []),
    ...(patient.sex === 'female' || patient.sex === 'male' ? [patient.sex] : []),
    ...(isKnownInfant ? ['infant-age-unknown', 'child', 'under-2-years'] : []),
    ...(told.has('child-said') && ages.length === 0 ? ['child'] : []),
    ...(told.has('elderly-said') && ages.length === 0 ? ['over-65'] : []),
  ];
  for (const finding of resembled(reading.matches)) findings.set(finding, { unknown: 'not-understood' });
  for (const finding of set) findings.set(finding, 'yes');
  for (const [name, answer] of answers) {
    if (isNumberFact(name) || typeof answer === 'number') continue;
    if (typeof answer !== 'boolean' && findings.get(name) === 'yes') continue;
    const wasTold = told.has(name) || measured.includes(name);
    findings.set(name, answer === true ? 'yes' : typeof answer !== 'boolean' ? answer : wasTold ? CONTRADICTED : 'no');
  }
  const youngest = Math.min(...ages);
  const oldest = Math.max(...ages);
  const milder = withMilder({ findings, beside: reading.beside, ages, answered: new Set(answers.keys()) });
  return {
    facts: { findings: milder, numbers },
    isMilder: milder !== findings,
    youngestMonths: ages.length === 0 ? undefined : youngest,
    agesDiffer: ages.length > 1 && oldest > 2 * YEAR && youngest < oldest / 2,
  };
}

const NUMBER_FACTS: ReadonlySet<string> = new Set([
  'temperature',
  'pain-score',
  'glucose',
  'oxygen',
  'systolic',
  'pregnancy-weeks',
]);

export function isNumberFact(name: string): boolean {
  return NUMBER_FACTS.has(name);
}
