import type { FactValue } from './fact.ts';

/** What was told, with how it came about and what is still possible with it. */
export interface ToldBeside {
  readonly findings: ReadonlyMap<string, FactValue>;
  /** `lexicon/words/beside.ts`: said, and not denied. */
  readonly beside: ReadonlySet<string>;
  /** In months, from the record and from the words. */
  readonly ages: readonly number[];
  /** What was answered when it was asked stands as it was answered. */
  readonly answered: ReadonlySet<string>;
}

interface Milder {
  readonly drops: readonly string[];
  readonly becomes?: string;
  readonly holds: (told: ToldBeside) => boolean;
}

const YEAR = 12;

function isAged({ ages }: ToldBeside, from: number, below: number): boolean {
  return ages.length > 0 && Math.min(...ages) >= from * YEAR && Math.max(...ages) < below * YEAR;
}

/** Of a finding: told, answered with yes, or possible. */
function isOpen({ findings }: ToldBeside, finding: string): boolean {
  const value = findings.get(finding);
  return value !== undefined && value !== 'no';
}

function isSaid({ findings }: ToldBeside, finding: string): boolean {
  return findings.get(finding) === 'yes';
}

function hasAny(told: ToldBeside, ids: readonly string[]): boolean {
  return ids.some((id) => isOpen(told, id));
}

const YOUNG = [
  'child',
  'child-said',
  'infant-said',
  'under-6-months',
  'under-1-year',
  'under-2-years',
  'under-5-years',
];
/** Who it is, and papers: they change nothing of what is felt. */
const BYSTANDERS = ['adult', 'male', 'female', 'minor', 'recent-onset', 'resolved'];

function tellsOnly(told: ToldBeside, ids: readonly string[]): boolean {
  return [...told.findings.keys()].every(
    (id) => !isOpen(told, id) || ids.includes(id) || BYSTANDERS.includes(id) || id.startsWith('admin-'),
  );
}

const LIMB_RISKS =
  'cannot-bear-weight deformed-limb open-fracture fracture-said tight-cast hot-joint calf-swelling fever severe sudden worsening numbness over-65 frail anticoagulated diabetic immunosuppressed heart-disease recent-surgery under-5-years deep-wound heavy-bleeding skin-infection both-legs-weak'.split(
    ' ',
  );
const EYE_RISKS =
  'contact-lens blurred-vision double-vision sudden-vision-loss flashes-curtain chemical-in-eye eye-injury face-swelling fever severe worsening headache vomiting under-3-months immunosuppressed diabetic light-hurts recent-surgery skin-infection'.split(
    ' ',
  );

const ALLERGY_RISKS =
  'hives face-swelling throat-swelling throat-closing breathless cannot-breathe wheeze fever sting-or-new-food new-medicine eye-pain blurred-vision vomiting fainted severe worsening non-blanching-rash mouth-ulcer'.split(
    ' ',
  );
const EAR_RISKS =
  'sudden dizzy fever ear-discharge severe worsening head-injury headache stroke-face recent-onset vomiting'.split(' ');

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
  // A breast that is hard or lumpy in who nurses is a breast, not the heart (NICE CKS, mastitis); seen today.
  {
    drops: ['chest-pain'],
    becomes: 'mastitis',
    holds: (told) =>
      told.beside.has('nursing') &&
      told.beside.has('breast-sign') &&
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
      tellsOnly(told, ['cannot-swallow', 'everyday-complaint', 'dental-pain', ...YOUNG]),
  },
  // Skin that is only red from the sun (NICE CKS, sunburn).
  {
    drops: ['burn'],
    becomes: 'rash',
    holds: (told) =>
      told.beside.has('sun') &&
      !told.beside.has('blistered') &&
      isAged(told, 5, 75) &&
      tellsOnly(told, ['burn', 'rash', 'child', 'everyday-complaint']),
  },
  // A stye hurts and is red: it is seen when it suits (NICE CKS, styes).
  { drops: ['eye-pain'], holds: (told) => told.beside.has('stye') && !hasAny(told, EYE_RISKS) },
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
