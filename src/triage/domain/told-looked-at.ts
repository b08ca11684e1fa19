import { ALLERGY_RISKS, BREATH_RISKS, EYE_RISKS, NAMED_OF, NAMES, TESTICLE_RISKS } from './milder-risks.ts';
import { asksForPapers, hasAny, isAged, isSaid, tellsOnly, type Milder } from './told.ts';

/** Of a chest that hurt once: what takes back that it was looked at and is over. */
const HEART_RISKS = [
  ...BREATH_RISKS.filter((id) => id !== 'chest-pain' && id !== 'palpitations'),
  ...'heart-disease heart-attack-said worsening vomiting diabetic frail lung-disease drugs-alcohol abdominal-pain epigastric-pain back-pain'.split(
    ' ',
  ),
];

const SUGAR_RISKS =
  'vomiting vomits-everything drowsy confusion breathless abdominal-pain fever pregnant weight-loss child dehydrated severe fainted rigors chest-pain blurred-vision diabetic-foot no-urine immunosuppressed recent-surgery frail infant-said unresponsive'.split(
    ' ',
  );

const SCALD_RISKS =
  'fever diabetic immunosuppressed pregnant anticoagulated frail child breathless confusion fainted skin-infection skin-spreading-fast worsening over-75 self-harm violence chemical-in-eye heart-disease numbness cold-limb'.split(
    ' ',
  );

const WOUND_RISKS =
  'fever rigors severe worsening skin-infection skin-spreading-fast bleeding bleeding-unstoppable heavy-bleeding abdominal-pain bowel-seen vomiting diabetic immunosuppressed anticoagulated deep-wound pregnant postpartum frail breathless worse-after-surgery hernia'.split(
    ' ',
  );

/** As `told-in-time.ts`: what was looked at and is over, came on slowly, or is small. Sources: docs/clinical-safety. */
export const MILDER_LOOKED_AT: readonly Milder[] = [
  // A pain in the chest of weeks ago that was looked at, found to be nothing and never came back (NICE CG95: pain-free, normal ECG).
  {
    drops: ['chest-pain', 'palpitations'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('cleared') &&
      told.beside.has('not-since') &&
      told.beside.has('a-while-ago') &&
      !told.beside.has('again-now') &&
      !told.beside.has('deep-in-chest') &&
      isAged(told, 16, 75) &&
      !hasAny(told, HEART_RISKS),
  },
  // Beats of months ago, none since, and nothing else told (NICE CKS, palpitations).
  {
    drops: ['palpitations'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('not-since') &&
      told.beside.has('a-while-ago') &&
      !told.beside.has('again-now') &&
      !told.beside.has('on-effort') &&
      isAged(told, 16, 75) &&
      !hasAny(told, ['chest-pain', ...HEART_RISKS]),
  },
  // Little by little over days, with burning urine, in a grown man: an epididymis, seen today (EAU, urological infections).
  {
    drops: ['testicular-pain'],
    becomes: 'epididymitis-signs',
    holds: (told) =>
      told.beside.has('slowly-over-days') &&
      told.beside.has('days-of-it') &&
      (isSaid(told, 'dysuria') || isSaid(told, 'urinary-symptoms')) &&
      !told.beside.has('begun-now') &&
      isAged(told, 18, 120) &&
      !hasAny(
        told,
        TESTICLE_RISKS.filter((id) => id !== 'urinary-symptoms' && id !== 'fever' && id !== 'worsening'),
      ),
  },
  // A small hard lump of a testicle, for a week and more: seen within days (NICE NG12).
  {
    drops: ['testicular-pain'],
    becomes: 'testicular-ache',
    holds: (told) =>
      told.beside.has('small-lump') &&
      (told.beside.has('days-of-it') || told.beside.has('long-standing')) &&
      !told.beside.has('begun-now') &&
      isAged(told, 16, 120) &&
      !hasAny(told, TESTICLE_RISKS),
  },
  // Grit of a grinder, with a sight that is said to be as ever, and nothing that was driven in: the same day (NICE CKS, corneal injury).
  {
    drops: ['eye-injury'],
    becomes: 'eye-pain',
    holds: (told) =>
      told.beside.has('grit-of-tools') &&
      told.beside.has('sees-the-same') &&
      !told.beside.has('struck-into-eye') &&
      isAged(told, 16, 120) &&
      !hasAny(told, [
        'head-injury',
        'bleeding',
        ...EYE_RISKS.filter((id) => id !== 'eye-injury' && id !== 'light-hurts'),
      ]),
  },
  // A blister of hot water on a hand or an arm, cooled, of a grown person who is well: dressed today (British Burn Association).
  {
    drops: ['serious-burn', 'skin-infection'],
    becomes: 'burn',
    holds: (told) =>
      isSaid(told, 'serious-burn') &&
      told.beside.has('scald-cooled') &&
      told.beside.has('one-small-place') &&
      !told.beside.has('grave-burn') &&
      isAged(told, 16, 65) &&
      !hasAny(
        told,
        SCALD_RISKS.filter((id) => id !== 'skin-infection'),
      ),
  },
  // Sugar that is high, with thirst, in who takes tablets and no insulin, and is well: today (NICE NG28); from 400 on a clinician at once.
  {
    drops: ['very-thirsty', 'unwell'],
    holds: (told) =>
      isSaid(told, 'high-sugar') &&
      isSaid(told, 'diabetic') &&
      told.beside.has('sugar-by-tablets') &&
      !told.beside.has('injects-insulin') &&
      isAged(told, 35, 75) &&
      !hasAny(told, SUGAR_RISKS),
  },
  // A stitch or two of a mole or a cyst that came loose, and nothing else told (NICE NG125).
  {
    drops: ['wound-opened', 'deep-wound', 'cut'],
    becomes: 'wound-problem',
    holds: (told) =>
      isSaid(told, 'wound-opened') &&
      told.beside.has('few-stitches') &&
      told.beside.has('skin-surgery') &&
      isAged(told, 16, 75) &&
      !hasAny(
        told,
        WOUND_RISKS.filter((id) => id !== 'deep-wound'),
      ),
  },
  // A child whose legs are not of one length, and nothing that happened.
  {
    drops: ['deformed-limb'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('leg-length') &&
      !told.beside.has('just-now') &&
      isAged(told, 2, 17) &&
      !hasAny(told, [
        'fall',
        'limb-injury',
        'fracture-said',
        'cannot-bear-weight',
        'fever',
        'severe',
        'sudden',
        'big-fall',
      ]),
  },
  // A bite that is odd since a crown was put on is the crown (a bite that changed by a blow is a jaw).
  {
    drops: ['bite-changed'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('dental-work') &&
      tellsOnly(told, [
        'bite-changed',
        'dental-pain',
        'everyday-complaint',
        'jaw-clicks',
        'lasting-trouble',
        'broken-prosthesis',
      ]),
  },
  // Somebody of the family is in hospital with it, and the own visit is cancelled.
  {
    drops: NAMES,
    holds: (told) =>
      asksForPapers(told) &&
      told.beside.has('in-hospital-kin') &&
      !told.beside.has('again-now') &&
      !told.beside.has('happens-now') &&
      !hasAny(told, ALLERGY_RISKS) &&
      tellsOnly(told, [...NAMES, ...NAMED_OF, 'everyday-complaint']),
  },
  // Fingers that go white in the cold, and come back with warmth, as another winter (NICE CKS, Raynaud's phenomenon).
  {
    drops: ['cold-limb', 'numbness', 'blue-lips'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      isSaid(told, 'cold-limb') &&
      told.beside.has('digit') &&
      told.beside.has('cold-brings-it') &&
      told.beside.has('warms-back') &&
      !told.beside.has('begun-now') &&
      isAged(told, 16, 65) &&
      tellsOnly(told, ['cold-limb', 'numbness', 'joint-pain', 'lasting-trouble', 'everyday-complaint', 'over-50']),
  },
  // A shoulder that for weeks does not go up: no pain that runs into the arm (NICE CKS, shoulder pain).
  {
    drops: ['radiating-pain'],
    becomes: 'joint-pain',
    holds: (told) =>
      told.beside.has('dresses-or-combs') &&
      told.beside.has('long-standing') &&
      !told.beside.has('begun-now') &&
      !told.beside.has('deep-in-chest') &&
      !told.beside.has('on-effort') &&
      isAged(told, 16, 75) &&
      tellsOnly(told, ['radiating-pain', 'joint-pain', 'lasting-trouble', 'everyday-complaint', 'over-50', 'over-65']),
  },
  // A small lump of a breast, neither red nor hot, of who is not nursing: seen within days, two weeks at most (NICE NG12).
  {
    drops: ['mastitis'],
    holds: (told) =>
      isSaid(told, 'breast-lump') &&
      told.beside.has('pea-like') &&
      !told.beside.has('breast-hot') &&
      !told.beside.has('nursing') &&
      !hasAny(told, [
        'fever',
        'rigors',
        'severe',
        'worsening',
        'postpartum',
        'pregnant',
        'recent-surgery',
        'skin-infection',
      ]),
  },
];
