import type { FactValue } from './fact.ts';
import {
  ALLERGY_RISKS,
  BREATH_RISKS,
  DOSE_RISKS,
  EAR_RISKS,
  EYE_RISKS,
  LIMB_RISKS,
  NAMED_OF,
  NAMES,
  SEEN_TO,
  SNORER_TELLS,
  TESTICLE_RISKS,
  TONSIL_RISKS,
  YOUNG,
} from './milder-risks.ts';
import { MILDER_FOR_WEEKS } from './told-for-weeks.ts';
import { MILDER_IN_TIME } from './told-in-time.ts';
import { MILDER_LONG_AGO } from './told-long-ago.ts';
import { MILDER_LOOKED_AT } from './told-looked-at.ts';
import { asksForPapers, hasAny, isAged, isSaid, tellsOnly, type Milder, type ToldBeside } from './told.ts';

/**
 * What is told as something milder by all of its circumstances together, each of them said and none guessed: no denial and no
 * minimising word is among them, and whatever else was told, answered or is possible takes it back.
 */
const MILDER: readonly Milder[] = [
  // Reproducible by touch or movement, after a strain, under 35, and nothing else told (JAMA 2005;294:2623; NICE CG95).
  {
    drops: ['chest-pain'],
    becomes: 'chest-wall-pain',
    holds: (told) =>
      told.beside.has('strained') &&
      told.beside.has('by-touch-or-move') &&
      !told.beside.has('deep-in-chest') &&
      isAged(told, 16, 35) &&
      tellsOnly(told, ['chest-pain', 'joint-pain', 'limb-injury']),
  },
  // The uncomplicated faint of NICE CG109: a posture or a provocation, and a quick recovery; under 40, and nothing else told.
  {
    drops: ['fainted', 'heat-stroke'],
    becomes: 'simple-faint',
    holds: (told) =>
      isSaid(told, 'fainted') &&
      told.beside.has('faint-trigger') &&
      told.beside.has('came-round') &&
      !told.beside.has('faint-alarm') &&
      isAged(told, 16, 40) &&
      tellsOnly(told, ['fainted', 'heat-stroke', 'dizzy', 'sudden']),
  },
  // Who can step on it needs no picture of it today (Ottawa ankle and knee rules, NICE NG38).
  {
    drops: ['limb-swelling', 'leg-swelling'],
    holds: (told) =>
      isSaid(told, 'limb-injury') &&
      told.beside.has('bears-weight') &&
      told.beside.has('leg-part') &&
      !told.beside.has('arm-part') &&
      !told.beside.has('hardly') &&
      !hasAny(told, [...LIMB_RISKS, 'cold-limb']),
  },
  // The colour of a blow to a toe or finger, with neither cold, pallor nor numbness, is a bruise.
  {
    drops: ['cold-limb'],
    holds: (told) =>
      isSaid(told, 'limb-injury') &&
      told.beside.has('digit') &&
      told.beside.has('bruised') &&
      !told.beside.has('no-blood-there') &&
      !hasAny(told, LIMB_RISKS),
  },
  // Both itch in the season: the tablets that no longer help it gave no rash (NICE CKS, allergic rhinitis).
  {
    drops: ['medication-problem', 'rash'],
    holds: (told) => told.beside.has('hay-fever') && isSaid(told, 'red-eye') && !hasAny(told, ALLERGY_RISKS),
  },
  // Ears full of wax hear little and are syringed when it suits, unless it came at once (NICE NG98).
  {
    drops: ['sudden-deafness', 'ear-pain'],
    becomes: 'everyday-complaint',
    holds: (told) => told.beside.has('ear-wax') && isSaid(told, 'sudden-deafness') && !hasAny(told, EAR_RISKS),
  },
  // A nipple that is sore or cracked in who nurses, neither hard, red, hot nor with fever (NICE CKS, breastfeeding problems).
  {
    drops: ['chest-pain'],
    becomes: 'breast-lump',
    holds: (told) =>
      told.beside.has('nursing') &&
      told.beside.has('breast-sign') &&
      !told.beside.has('breast-hot') &&
      !told.beside.has('deep-in-chest') &&
      tellsOnly(told, ['chest-pain', 'infant-said', 'breast-lump', 'everyday-complaint', ...YOUNG]),
  },
  // A breast that is hard or lumpy in who nurses is a breast, not the heart (NICE CKS, mastitis); seen today.
  {
    drops: ['chest-pain'],
    becomes: 'mastitis',
    holds: (told) =>
      told.beside.has('nursing') &&
      told.beside.has('breast-sign') &&
      !told.beside.has('deep-in-chest') &&
      tellsOnly(told, ['chest-pain', 'infant-said', 'mastitis', 'breast-lump', 'lump', ...YOUNG]),
  },
  // A root filled or a crown put on is no operation; what is worse afterwards is seen today (SDCEP).
  {
    drops: ['recent-surgery'],
    becomes: 'dental-pain',
    holds: (told) =>
      told.beside.has('dental-work') &&
      !hasAny(told, ['fever', 'dental-swelling', 'face-swelling', 'bleeding', 'wound-problem']),
  },
  // Weals of gnats are of the skin (NICE NG182).
  {
    drops: ['hives'],
    becomes: 'insect-bite',
    holds: (told) => told.beside.has('mosquito') && tellsOnly(told, ['hives', 'rash', 'insect-bite', 'lump']),
  },
  // A child who is teething dribbles, and swallows (NICE CKS, teething).
  {
    drops: ['cannot-swallow'],
    holds: (told) =>
      told.beside.has('teething') &&
      isAged(told, 0, 3) &&
      tellsOnly(told, [
        'cannot-swallow',
        'everyday-complaint',
        'dental-pain',
        'low-mood',
        'milk-tooth',
        'infant-age-unknown',
        ...YOUNG,
      ]),
  },
  // Skin that is only red from the sun (NICE CKS, sunburn).
  {
    drops: ['burn'],
    becomes: 'rash',
    holds: (told) =>
      told.beside.has('sun') &&
      !told.beside.has('hot-thing') &&
      !told.beside.has('blistered') &&
      isAged(told, 5, 75) &&
      tellsOnly(told, ['burn', 'rash', 'child', 'everyday-complaint']),
  },
  // A stye hurts and is red: it is seen when it suits (NICE CKS, styes).
  { drops: ['eye-pain'], holds: (told) => told.beside.has('stye') && !hasAny(told, EYE_RISKS) },
  // Out of breath on stairs or uphill and well at rest, both said, and nothing else: today, not in minutes (NICE CKS, breathlessness).
  {
    drops: ['breathless'],
    becomes: 'effort-breathless',
    holds: (told) =>
      isSaid(told, 'breathless') &&
      told.beside.has('on-effort') &&
      told.beside.has('well-at-rest') &&
      !told.beside.has('at-rest-too') &&
      !told.beside.has('deep-in-chest') &&
      !hasAny(told, BREATH_RISKS),
  },
  // One dose of an ordinary medicine taken twice by mistake, by a grown person who is well (poison service: advice by telephone).
  {
    drops: ['overdose'],
    becomes: 'double-dose',
    holds: (told) =>
      isSaid(told, 'overdose') &&
      told.beside.has('twice-by-mistake') &&
      told.beside.has('plain-medicine') &&
      !told.beside.has('many-taken') &&
      !told.beside.has('risky-medicine') &&
      isAged(told, 16, 120) &&
      !hasAny(told, DOSE_RISKS),
  },
  // Three weeks and more, and nothing that came at once, gets worse or makes ill: no torsion (EAU, scrotal pain syndrome).
  {
    drops: ['testicular-pain'],
    becomes: 'testicular-ache',
    holds: (told) =>
      isSaid(told, 'testicular-pain') &&
      told.beside.has('long-standing') &&
      !told.beside.has('just-now') &&
      isAged(told, 16, 120) &&
      !hasAny(told, TESTICLE_RISKS),
  },
  // A belly that is said to be soft is not rigid: the other word was of something else.
  {
    drops: ['rigid-belly'],
    holds: (told) =>
      told.beside.has('soft-belly') &&
      !told.beside.has('just-now') &&
      !hasAny(told, ['severe', 'worsening', 'sudden', 'fever', 'vomiting', 'fainted']),
  },
  // A mouth that is dry since a medicine was begun is its effect, where nothing tells of lost water (NICE CKS).
  {
    drops: ['dehydrated'],
    holds: (told) =>
      told.beside.has('since-medicine') &&
      isAged(told, 16, 75) &&
      tellsOnly(told, ['dehydrated', 'medication-problem', 'new-medicine', 'low-mood', 'panic', 'everyday-complaint']),
  },
  // Of an illness nothing but its name, beside papers, a vaccine, a check or a talk that are asked for, and nothing of today or of
  // what is felt: it is what the papers are about.
  {
    drops: NAMES,
    holds: (told) =>
      asksForPapers(told) &&
      told.beside.has('about-papers') &&
      !told.beside.has('of-now') &&
      tellsOnly(told, [...NAMES, ...NAMED_OF]),
  },
  // What happened, was seen to then, and is asked about for its papers or its follow-up, with nothing of now.
  {
    drops: [...SEEN_TO, ...NAMES],
    holds: (told) =>
      asksForPapers(told) &&
      told.beside.has('seen-already') &&
      !told.beside.has('of-now') &&
      tellsOnly(told, [...SEEN_TO, ...NAMES, ...NAMED_OF]),
  },
  // Big tonsils are no swelling of the throat by an allergy, where nothing of one is told (NICE NG84).
  {
    drops: ['throat-swelling'],
    holds: (told) => told.beside.has('tonsils') && isSaid(told, 'sore-throat') && !hasAny(told, TONSIL_RISKS),
  },
  // Who snores, stops breathing asleep by what the other in the bed says, and is sleepy by day (NICE NG202, sleep apnoea).
  {
    drops: ['not-breathing', 'cannot-breathe', 'breathless'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('snores') &&
      told.beside.has('sleepy-by-day') &&
      told.beside.has('of-the-nights') &&
      !told.beside.has('just-now') &&
      isAged(told, 16, 120) &&
      tellsOnly(told, SNORER_TELLS),
  },
  // A lump of the neck for weeks, and nothing of an infection or of the airway: seen in days (NICE NG12).
  {
    drops: ['neck-swelling'],
    holds: (told) =>
      isSaid(told, 'lump') &&
      told.beside.has('long-standing') &&
      isAged(told, 16, 120) &&
      !hasAny(told, [
        ...TONSIL_RISKS.filter((id) => id !== 'neck-swelling'),
        'fever',
        'dental-pain',
        'dental-swelling',
        'extraction',
        'sudden',
        'weight-loss',
      ]),
  },
  // A jaw that clicks, or teeth that are ground, and nothing else told: a jaw, not the heart (NICE CKS, temporomandibular disorders).
  {
    drops: ['radiating-pain'],
    holds: (told) =>
      isSaid(told, 'jaw-clicks') &&
      tellsOnly(told, [
        'radiating-pain',
        'dental-pain',
        'jaw-clicks',
        'ear-pain',
        'lasting-trouble',
        'everyday-complaint',
      ]),
  },
  ...MILDER_IN_TIME,
  ...MILDER_LONG_AGO,
  ...MILDER_LOOKED_AT,
  ...MILDER_FOR_WEEKS,
  // What is said of something that lasts, but for where it is and how long, is not understood where any graver word stands beside it.
  { drops: ['lasting-trouble'], holds: (told) => told.beside.has('grave-word') },
];

/** The findings, with what is told as something milder in its place. Pure; nothing that was answered is changed. */
export function withMilder(told: ToldBeside): ReadonlyMap<string, FactValue> {
  return MILDER.reduce((findings, { drops, becomes, holds }) => {
    const now = { ...told, findings };
    const dropped = drops.filter((id) => findings.get(id) === 'yes' && !told.answered.has(id));
    if (dropped.length === 0 || !holds(now)) return findings;
    const kept = [...findings].filter(([id]) => !dropped.includes(id));
    return new Map(becomes === undefined ? kept : [...kept, [becomes, 'yes' as const]]);
  }, told.findings);
}
