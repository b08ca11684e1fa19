import { MIND_RISKS, NAMED_OF, NAMES, SIGHT_RISKS, STAMMERER_TELLS, TAUGHT, YOUNG } from './milder-risks.ts';
import { asksForPapers, hasAny, isAged, isSaid, tellsOnly, type Milder } from './told.ts';

/** As `told-beside.ts`: what came slowly, is known from before, is over by itself, or is only taught. Sources: docs/clinical-safety. */
export const MILDER_IN_TIME: readonly Milder[] = [
  // Who reads badly from near, for months: glasses, where nothing of the eye itself is told.
  {
    drops: ['sudden-vision-loss', 'blurred-vision'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('near-sight') &&
      told.beside.has('long-standing') &&
      !told.beside.has('just-now') &&
      isAged(told, 16, 120) &&
      !hasAny(told, SIGHT_RISKS),
  },
  // Who forgets, for months and little by little, and nothing else: no confusion of today (delirium is of hours or days).
  {
    drops: ['confusion', 'amnesia'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('forgetful') &&
      told.beside.has('long-standing') &&
      told.beside.has('little-by-little') &&
      !told.beside.has('just-now') &&
      isAged(told, 50, 120) &&
      !hasAny(told, MIND_RISKS),
  },
  // A child who is late to speak, with nothing of today: no stroke, which is of who could speak (NICE CKS, developmental delay).
  {
    drops: ['stroke-speech'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('speaks-late') &&
      !told.beside.has('just-now') &&
      (isAged(told, 0, 7) || (told.ages.length === 0 && hasAny(told, ['child-said', 'infant-said']))) &&
      !hasAny(told, ['recent-onset', 'sudden', 'head-injury', 'fall']) &&
      tellsOnly(told, [...STAMMERER_TELLS, ...YOUNG, 'infant-age-unknown']),
  },
  // Weals by the cold, since another season, and nothing else told of a grown person (chronic inducible urticaria).
  {
    drops: ['hives'],
    becomes: 'rash',
    holds: (told) =>
      isSaid(told, 'hives') &&
      told.beside.has('by-cold') &&
      told.beside.has('since-a-season') &&
      !told.beside.has('just-now') &&
      isAged(told, 16, 65) &&
      tellsOnly(told, ['hives', 'rash', 'lasting-trouble', 'everyday-complaint']),
  },
  // Discharge with an itch, known from another time, is no rash of a medicine.
  {
    drops: ['medication-problem', 'rash'],
    holds: (told) =>
      isSaid(told, 'vaginal-discharge') &&
      (isAged(told, 16, 60) || told.ages.length === 0) &&
      tellsOnly(told, ['vaginal-discharge', 'medication-problem', 'rash', 'everyday-complaint', 'lasting-trouble']),
  },
  // A nose that bled and stopped by itself, and nothing else told, of nobody old, small or on blood thinners.
  {
    drops: ['nosebleed', 'bleeding'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      isSaid(told, 'nosebleed') &&
      told.beside.has('stopped-itself') &&
      isAged(told, 5, 65) &&
      tellsOnly(told, [
        'nosebleed',
        'bleeding',
        'everyday-complaint',
        'child',
        'child-said',
        'over-50',
        'lasting-trouble',
      ]),
  },
  // Who teaches first aid names what it is for, beside the room, the date or the papers that are asked for.
  {
    drops: [...TAUGHT, ...NAMES],
    holds: (told) =>
      asksForPapers(told) &&
      told.beside.has('teaches') &&
      !told.beside.has('of-now') &&
      (!told.beside.has('happens-now') || told.beside.has('what-if')) &&
      tellsOnly(told, [...TAUGHT, ...NAMES, ...NAMED_OF]),
  },
  // A talk on it is asked for: whose wish to die is told is never taken for that.
  {
    drops: ['suicidal', 'self-harm', ...NAMES],
    holds: (told) =>
      asksForPapers(told) &&
      told.beside.has('subject-of') &&
      !told.beside.has('of-now') &&
      tellsOnly(told, ['suicidal', 'self-harm', ...NAMES, ...NAMED_OF]),
  },
];
