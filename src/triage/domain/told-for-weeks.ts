import { ALLERGY_RISKS, BREATH_RISKS, EAR_RISKS, EYE_RISKS, LIMB_RISKS } from './milder-risks.ts';
import { hasAny, isAged, isSaid, tellsOnly, type Milder } from './told.ts';

/** Of beats that stumble: what takes back that they are the harmless ones. */
const BEAT_RISKS = [
  ...BREATH_RISKS.filter((id) => id !== 'palpitations'),
  ...'heart-disease heart-attack-said pulse-extreme worsening vomiting diabetic frail lung-disease drugs-alcohol radiating-pain low-blood-pressure'.split(
    ' ',
  ),
];

const FEVER_RISKS =
  'rigors high-fever fever-days drowsy confusion breathless wheeze stridor not-feeding no-urine non-blanching-rash mottled stiff-neck vomiting immunosuppressed recent-surgery postpartum pregnant severe worsening parental-worry weak-cry seizure under-1-year infant-age-unknown frail diabetic coughing-blood chest-pain flank-pain'.split(
    ' ',
  );

const CLAUDICATION_RISKS = [
  ...LIMB_RISKS.filter((id) => id !== 'calf-swelling' && id !== 'over-65' && id !== 'diabetic'),
  ...'limb-swelling leg-swelling cold-limb breathless chest-pain pleuritic-pain pregnant postpartum cancer-history foot-wound diabetic-foot recent-onset limb-injury fall'.split(
    ' ',
  ),
];

const STING_RISKS = [
  ...ALLERGY_RISKS.filter((id) => id !== 'sting-or-new-food'),
  ...'allergy anaphylaxis-said dizzy cannot-swallow stridor sudden skin-infection skin-spreading-fast immunosuppressed drowsy cold-sweat cough muffled-voice'.split(
    ' ',
  ),
];

function isOfWeeks(told: Parameters<Milder['holds']>[0]): boolean {
  return told.beside.has('long-standing') && !told.beside.has('begun-now') && !told.beside.has('just-now');
}

/** As `told-in-time.ts`: what has lasted for weeks as it is, or is over. Sources: docs/clinical-safety. */
export const MILDER_FOR_WEEKS: readonly Milder[] = [
  // Eyes that feel gritty for weeks, of who sees well (NICE CKS, dry eye disease).
  {
    drops: ['eye-pain', 'red-eye'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('gritty-eyes') && isOfWeeks(told) && isAged(told, 16, 120) && !hasAny(told, EYE_RISKS),
  },
  // A stye is a lump of the lid (NICE CKS, styes): what spreads, closes the eye or makes ill is among the risks.
  {
    drops: ['eyelid-swelling'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('stye') &&
      !told.beside.has('eye-shut') &&
      !hasAny(
        told,
        EYE_RISKS.filter((id) => id !== 'eyelid-swelling'),
      ),
  },
  // Skin that scales, or itches for weeks, is no weal of today (NICE CKS, psoriasis, scabies, chronic urticaria).
  {
    drops: ['hives'],
    becomes: 'rash',
    holds: (told) =>
      (told.beside.has('scaly') || told.beside.has('long-standing')) &&
      !told.beside.has('begun-now') &&
      !told.beside.has('just-now') &&
      isAged(told, 5, 120) &&
      tellsOnly(told, [
        'hives',
        'rash',
        'lasting-trouble',
        'everyday-complaint',
        'child',
        'child-said',
        'over-50',
        'over-65',
        'over-75',
      ]),
  },
  // Calves that hurt after so many steps and not at rest, for months: seen in days (NICE NG147 of arteries: no pain at rest, no sore).
  {
    drops: ['calf-swelling'],
    becomes: 'joint-pain',
    holds: (told) =>
      told.beside.has('walks-then-rests') &&
      isOfWeeks(told) &&
      !told.beside.has('at-rest-too') &&
      isAged(told, 40, 120) &&
      !hasAny(told, CLAUDICATION_RISKS),
  },
  // A beat that is skipped now and then, for weeks, and nothing else told (NICE CKS, palpitations).
  {
    drops: ['palpitations'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('skips-a-beat') &&
      isOfWeeks(told) &&
      !told.beside.has('on-effort') &&
      !told.beside.has('deep-in-chest') &&
      isAged(told, 16, 65) &&
      !hasAny(told, BEAT_RISKS),
  },
  // The colour of an ankle or a wrist that was twisted is a bruise, not that of somebody's face.
  {
    drops: ['blue-lips'],
    holds: (told) =>
      isSaid(told, 'limb-injury') &&
      told.beside.has('bruised') &&
      (told.beside.has('leg-part') || told.beside.has('arm-part') || told.beside.has('digit')) &&
      !told.beside.has('face-or-whole') &&
      isAged(told, 16, 75) &&
      tellsOnly(told, [
        'blue-lips',
        'limb-injury',
        'limb-swelling',
        'leg-swelling',
        'joint-pain',
        'everyday-complaint',
        'over-50',
        'over-65',
      ]),
  },
  // A calf that was pulled at sport, of who walks on it (NICE CKS, muscle injury; a clot is looked for where anything else is told).
  {
    drops: ['calf-swelling'],
    becomes: 'limb-injury',
    holds: (told) =>
      told.beside.has('pulled-muscle') &&
      told.beside.has('bears-weight') &&
      !told.beside.has('hardly') &&
      isAged(told, 16, 60) &&
      !hasAny(told, CLAUDICATION_RISKS),
  },
  // A burn of days ago that heals (British Burn Association): neither red around, wet nor with fever.
  {
    drops: ['burn'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('heals-well') &&
      (told.beside.has('days-of-it') || told.beside.has('a-while-ago')) &&
      !told.beside.has('begun-now') &&
      !told.beside.has('grave-burn') &&
      isAged(told, 5, 75) &&
      tellsOnly(told, [
        'burn',
        'everyday-complaint',
        'lasting-trouble',
        'rash',
        'over-50',
        'over-65',
        'child',
        'child-said',
      ]),
  },
  // A sting of a day or more ago whose swelling goes down (NICE CKS, insect bites and stings).
  {
    drops: ['sting-swelling', 'limb-swelling', 'sting-or-new-food', 'limb-injury'],
    becomes: 'insect-bite',
    holds: (told) =>
      isSaid(told, 'insect-bite') &&
      told.beside.has('going-down') &&
      told.beside.has('a-day-or-more') &&
      !told.beside.has('deep-in-chest') &&
      isAged(told, 5, 75) &&
      !hasAny(told, STING_RISKS),
  },
  // Who turns the television up hears badly for long (NICE NG98): what came at once is among the risks.
  {
    drops: ['sudden-deafness'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('telly-loud') &&
      !told.beside.has('begun-now') &&
      !told.beside.has('just-now') &&
      isAged(told, 40, 120) &&
      !hasAny(told, EAR_RISKS),
  },
  // A fever that was and is over, beside a cough or a cold that goes on, of who is a year or older (NICE NG143).
  {
    drops: ['fever'],
    holds: (told) =>
      told.beside.has('fever-over') &&
      !told.beside.has('fever-again') &&
      isSaid(told, 'fever') &&
      isAged(told, 1, 75) &&
      !hasAny(told, FEVER_RISKS),
  },
];
