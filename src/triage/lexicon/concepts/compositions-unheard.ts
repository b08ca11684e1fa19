import { composed, type Composition } from './composition.ts';

/** As `compositions-of-alarm.ts`, of `unheard.ts`. */
export const COMPOSITIONS_UNHEARD: readonly Composition[] = [
  // Rhabdomyolysis.
  composed('dark-urine-after-effort', 16, 'hard-exercise', 'passes-urine', 'dark-colour'),
  // Alcohol withdrawal: of days, not of years.
  composed('alcohol-withdrawal', 16, 'stopped-drinking', 'days-since', 'withdrawal-sign'),
  // A tendon's sheath (Kanavel): swollen along its length, held bent, and pain when it is straightened.
  composed('tendon-sheath', 14, 'finger', 'like-a-sausage', 'hurts-to-straighten'),
  composed('tendon-sheath', 14, 'finger', 'hot-red', 'swell', 'hurts-to-straighten'),
  composed('hand-infection', 14, 'finger|hand', 'hot-red', 'swell', 'fevered'),
  composed('injected-under-pressure', 14, 'pressure-gun', 'finger|hand', 'went-in'),
  composed('panic', 16, 'sleepless-days', 'trembles'),
  // Honey-coloured crusts that spread, and an antibiotic that does not help: seen today.
  composed('worsening', 14, 'honey-crust', 'advances'),
  composed('dysuria', 20, 'bladder-antibiotic', 'no-better'),
  composed('medication-problem', 20, 'bladder-antibiotic', 'no-better'),
];
