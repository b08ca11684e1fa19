import { composed, type Composition } from './composition.ts';

/** Findings of alarm that are said by what is seen and what it is seen with: a stove and headaches, a wound and what does not stop it. */
export const COMPOSITIONS_OF_ALARM: readonly Composition[] = [
  composed('cannot-speak-breathless', 9, 'talk-unable', 'breath-lack'),
  composed('inhaler-fails', 9, 'inhaler', 'no-relief'),
  composed('carbon-monoxide', 14, 'burner', 'co-harm'),
  composed('carbon-monoxide', 8, 'smoke', 'house-fire', 'breathed-in'),
  composed('alcohol-coma', 12, 'alcohol', 'out-cold'),
  composed('drugs-alcohol', 12, 'alcohol', 'out-cold'),
  composed('overdose', 10, 'risky-medicine|medicine|more-medicine', 'dosed', 'wrong-amount'),
  composed('wrong-dose-risky', 10, 'risky-medicine', 'dosed', 'wrong-amount'),
  composed('wrong-dose-risky', 6, 'risky-medicine', 'given-by', 'twice'),
  composed('overdose', 6, 'risky-medicine', 'given-by', 'twice'),
  composed('self-harm', 9, 'injures-self', 'self-reason'),
  composed('bleeding-unstoppable', 5, 'blood-seen', 'wont-stop'),
  composed('bleeding-unstoppable', 4, 'pressing', 'wont-stop'),
  composed('seizure-ongoing', 8, 'fit', 'goes-on'),
  composed('throat-closing', 3, 'throat|neck|tongue', 'closing-up'),
  composed('throat-swelling', 3, 'throat|neck|tongue', 'closing-up'),
  composed('eye-injury', 4, 'eye', 'poked'),
  composed('violence', 7, 'assailant', 'assault'),
  composed('shunt-problem', 16, 'brain-shunt', 'shunt-sign'),
  // Guillain-Barré: tingling and legs that no longer climb, which rise or followed an illness.
  composed('both-legs-weak', 18, 'climbs-hardly', 'rises', 'numb'),
  composed('harm-others', 5, 'hurt-them', 'urge'),
  // A tendon: what was cut by an edge and no longer bends.
  composed('deep-wound', 16, 'slashed', 'finger|hand|arm|foot|leg', 'wont-bend'),
  composed('rigid-belly', 14, 'belly', 'like-a-board'),
  // A finger shut in a door that throbs under a black nail.
  composed('fracture-said', 14, 'nipped', 'finger|foot|hand', 'throbs'),
];
