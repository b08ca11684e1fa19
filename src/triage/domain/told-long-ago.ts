import { BREATH_RISKS, CATHETER_TELLS, STAMMERER_TELLS } from './milder-risks.ts';
import { hasAny, isAged, isSaid, tellsOnly, type Milder } from './told.ts';

/** As `told-in-time.ts`: what is known, slow, or only a chore that is due. Sources: docs/clinical-safety. */
export const MILDER_LONG_AGO: readonly Milder[] = [
  // A child who stammers, and nothing else told, nothing of today: it begins between two and five (British Stammering Association); from
  // six on only what has been there for long.
  {
    drops: ['stroke-speech'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('stammers') &&
      (isAged(told, 2, 6) || (isAged(told, 6, 13) && told.beside.has('long-standing'))) &&
      !hasAny(told, ['recent-onset', 'sudden', 'head-injury', 'fall']) &&
      tellsOnly(told, STAMMERER_TELLS),
  },
  // An arm that does not go up to comb or dress, for weeks and months, and nothing else told: a shoulder (NICE CKS, shoulder pain).
  {
    drops: ['stroke-arm'],
    becomes: 'joint-pain',
    holds: (told) =>
      told.beside.has('dresses-or-combs') &&
      told.beside.has('long-standing') &&
      isAged(told, 16, 120) &&
      !hasAny(told, ['recent-onset', 'sudden', 'numbness', 'worsening']) &&
      tellsOnly(told, [
        'stroke-arm',
        'joint-pain',
        'lasting-trouble',
        'everyday-complaint',
        'over-50',
        'over-65',
        'over-75',
      ]),
  },
  // "Los riñones" are the small of the back, for who has stooped or lifted and tells nothing else (NICE CKS, low back pain).
  // From sixty on new pain there may be the aorta (NICE NG156).
  {
    drops: ['flank-pain'],
    becomes: 'back-pain',
    holds: (told) =>
      (told.beside.has('stooped') || told.beside.has('strained')) &&
      isAged(told, 16, 60) &&
      !hasAny(told, ['sudden', 'severe', 'recent-surgery']) &&
      tellsOnly(told, ['flank-pain', 'back-pain', 'lasting-trouble', 'everyday-complaint', 'over-50']),
  },
  // Extra beats that a cardiologist has looked at, had for long, with nothing else told (NICE CKS, palpitations): in its own time. What comes
  // with exercise is a red flag there.
  {
    drops: ['palpitations'],
    becomes: 'everyday-complaint',
    holds: (told) =>
      told.beside.has('heart-looked-at') &&
      told.beside.has('long-standing') &&
      !told.beside.has('on-effort') &&
      isAged(told, 16, 75) &&
      !hasAny(told, ['recent-onset', 'sudden', 'worsening', ...BREATH_RISKS.filter((id) => id !== 'palpitations')]) &&
      tellsOnly(told, ['palpitations', 'everyday-complaint', 'lasting-trouble', 'over-50', 'over-65']),
  },
  // A catheter that is due to be changed, with nothing told of how somebody is.
  {
    drops: ['catheter'],
    holds: (told) => told.beside.has('change-due') && isSaid(told, 'admin-checkup') && tellsOnly(told, CATHETER_TELLS),
  },
];
