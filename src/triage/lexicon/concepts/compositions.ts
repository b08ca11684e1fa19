/** A finding that is said by concepts near one another, in any order. */
export interface Composition {
  readonly finding: string;
  /** Each is one or several concepts parted by "|". The last is what is denied where the text denies it. */
  readonly of: readonly string[];
  /** How many words may lie between the first slot and each of the others. */
  readonly within: number;
}

function composed(finding: string, within: number, ...of: readonly string[]): Composition {
  return { finding, of, within };
}

const LIMB = 'arm|hand|finger|leg|calf|foot|joint';

export const COMPOSITIONS: readonly Composition[] = [
  // Heart and breath.
  composed('chest-pain', 5, 'chest', 'pain|press|burn-feel'),
  composed('chest-pain', 2, 'chest', 'odd'),
  composed('chest-pain', 6, 'tear', 'inside'),
  composed('epigastric-pain', 4, 'upper-belly', 'pain|press|burn-feel'),
  composed('radiating-pain', 4, 'left-arm', 'pain|numb|press|weak'),
  composed('radiating-pain', 14, 'chest', 'arm|jaw|neck', 'pain|press|numb|burn-feel'),
  composed('breathless', 3, 'breath', 'laboured'),
  composed('pleuritic-pain', 6, 'side', 'inhale', 'pain'),
  composed('radiating-pain', 4, 'jaw', 'press'),
  composed('radiating-pain', 10, 'neck|arm|jaw|upper-belly', 'effort', 'press'),
  composed('cannot-breathe', 5, 'rib', 'sunken'),
  composed('breathless', 4, 'breath', 'rib', 'sunken'),
  composed('blue-lips', 4, 'lips|mouth', 'blue'),
  composed('coughing-blood', 5, 'cough', 'bleed'),
  composed('calf-swelling', 5, 'calf', 'swell|hot-red|pain'),
  composed('calf-swelling', 10, 'leg', 'swell', 'hot-red|pain|hard'),
  composed('leg-swelling', 4, 'leg|foot', 'swell'),
  // Brain.
  composed('stroke-face', 4, 'mouth|face|lips', 'drooping'),
  composed('stroke-speech', 3, 'speech', 'garbled'),
  composed('stroke-arm', 8, 'arm|hand|half', 'itself-sudden', 'weak'),
  composed('stroke-arm', 4, 'half', 'weak'),
  composed('numbness', 5, `${LIMB}|face|lips|tongue|half|mouth`, 'numb'),
  composed('headache', 5, 'head', 'pain|press'),
  composed('head-injury', 5, 'head|face', 'hit'),
  composed('drowsy', 3, 'wake', 'unable'),
  composed('head-injury', 4, 'head', 'lump-seen'),
  composed('both-legs-weak', 4, 'two-legs', 'weak'),
  // Eyes, ears, throat.
  composed('blurred-vision', 8, 'halo', 'sight|eye'),
  composed('eye-pain', 4, 'eye', 'grit'),
  composed('eye-pain', 3, 'eye', 'hard'),
  composed('ear-discharge', 10, 'ear', 'pus'),
  composed('throat-swelling', 3, 'throat|tongue', 'swell'),
  composed('neck-swelling', 3, 'neck', 'swell'),
  composed('trismus', 3, 'jaw|mouth', 'lock'),
  composed('sudden-vision-loss', 4, 'eye|sight', 'dark'),
  composed('flashes-curtain', 7, 'eye|sight', 'curtain'),
  composed('blurred-vision', 4, 'eye|sight', 'blur'),
  composed('chemical-in-eye', 8, 'eye', 'chemical'),
  composed('eye-pain', 4, 'eye', 'pain|burn-feel'),
  composed('red-eye', 4, 'eye', 'hot-red|gummed|itch'),
  composed('eye-injury', 5, 'eye', 'hit'),
  composed('ear-pain', 4, 'ear', 'pain|burn-feel|pus'),
  composed('sudden-deafness', 6, 'ear', 'itself-sudden', 'deaf'),
  composed('sore-throat', 4, 'throat', 'pain|burn-feel|stiff'),
  composed('cannot-swallow', 2, 'swallow', 'able-not'),
  composed('hard-to-swallow', 2, 'swallow', 'unable'),
  // Teeth and face.
  composed('dental-pain', 8, 'tooth|gum', 'pain'),
  composed('dental-swelling', 5, 'tooth|gum', 'swell'),
  composed('dental-swelling', 12, 'face|jaw', 'tooth|gum', 'swell'),
  composed('dental-swelling-spreading', 14, 'tooth|gum|jaw', 'eye|neck|throat', 'swell'),
  composed('dental-trauma', 4, 'tooth', 'hit'),
  composed('dental-trauma', 4, 'mouth', 'hit'),
  composed('displaced-tooth', 6, 'tooth', 'displaced'),
  composed('broken-tooth', 3, 'tooth', 'broken'),
  composed('gum-bleeding', 4, 'gum', 'bleed'),
  composed('face-swelling', 4, 'face|lips|tongue|eye', 'swell'),
  // Belly, stool, urine.
  composed('abdominal-pain', 5, 'belly', 'pain|press'),
  composed('right-lower-pain', 10, 'belly', 'right-side', 'pain'),
  composed('rigid-belly', 3, 'belly', 'hard'),
  composed('belly-injury', 4, 'belly', 'hit'),
  composed('blood-in-stool', 5, 'stool|anus', 'bleed'),
  composed('black-stool', 4, 'stool', 'black'),
  composed('vomiting-blood', 4, 'vomit', 'bleed'),
  composed('vomiting-blood', 4, 'vomit', 'black'),
  composed('haemorrhoids', 4, 'anus', 'pain|lump-seen|itch'),
  composed('blood-in-urine', 5, 'urine', 'bleed|urine-colour'),
  composed('urinary-symptoms', 5, 'urine', 'burn-feel|pain|itch'),
  composed('flank-pain', 4, 'flank', 'pain'),
  composed('dysuria', 4, 'urine', 'burn-feel|pain'),
  composed('pelvic-pain', 4, 'low', 'pain'),
  composed('less-movement', 4, 'kicks', 'fewer'),
  // Limbs, back.
  composed('tight-cast', 18, 'cast', 'press|numb|blue|cold-pale|swell'),
  composed('locked-back', 6, 'back|anus', 'unbend'),
  composed('cut', 4, 'foot|hand|finger|leg|arm', 'pierced'),
  composed('foot-wound', 4, 'foot', 'sore-seen|pus'),
  composed('back-pain', 4, 'back', 'pain|stiff|press'),
  composed('neck-injury', 10, 'neck', 'hit'),
  composed('neck-pain', 4, 'neck', 'pain|stiff'),
  composed('joint-pain', 4, LIMB, 'pain|stiff'),
  composed('limb-injury', 5, LIMB, 'hit|twisted'),
  composed('fracture-said', 3, LIMB, 'broken'),
  composed('deformed-limb', 4, LIMB, 'deformed'),
  composed('limb-swelling', 4, LIMB, 'swell'),
  composed('hot-joint', 8, 'joint', 'swell|pain', 'hot-red'),
  composed('cold-limb', 8, 'arm|hand|leg|foot', 'numb|pain', 'cold-pale'),
  composed('cannot-bear-weight', 6, 'leg|calf|foot|joint', 'bear'),
  composed('saddle-numbness', 4, 'seat', 'numb'),
  // Intimate.
  composed('testicular-pain', 5, 'testicle', 'pain|swell'),
  composed('penis-problem', 4, 'penis', 'pain|swell|hot-red|pus|itch|rash-seen'),
  composed('pelvic-pain', 4, 'vagina', 'pain'),
  composed('vaginal-discharge', 4, 'vagina', 'itch|pus|burn-feel'),
  composed('gynae-bleeding', 4, 'vagina', 'bleed'),
  composed('breast-lump', 4, 'breast', 'lump-seen|swell|pain'),
  composed('mastitis', 4, 'breast', 'hot-red|hard'),
  // Skin and wounds.
  composed('shingles', 4, 'rash-seen', 'burn-feel|pain'),
  composed('skin-infection', 6, `skin|face|rash-seen|sting|wound|nail|${LIMB}`, 'hot-red', 'spread|swell|pus'),
  composed('medication-problem', 9, 'medicine', 'rash-seen|itch'),
  composed('new-medicine', 5, 'medicine', 'begun'),
  composed('sting-swelling', 9, 'sting', 'swell'),
  composed('rash', 4, `skin|face|neck|chest|belly|back|seat|head|${LIMB}`, 'rash-seen|itch'),
  composed('lump', 4, `skin|neck|gland|back|${LIMB}`, 'lump-seen'),
  composed('skin-infection', 7, `skin|nail|${LIMB}`, 'swell|pain', 'pus'),
  composed('wound-problem', 4, 'wound', 'hot-red|pus|swell'),
  composed('wound-opened', 3, 'seam', 'open-wound'),
];
