/** What takes back that something is milder, by what it is about, and what is named without being felt: see `told-beside.ts`. */

export const YOUNG = [
  'child',
  'child-said',
  'infant-said',
  'under-6-months',
  'under-1-year',
  'under-2-years',
  'under-5-years',
];

export const LIMB_RISKS =
  'cannot-bear-weight deformed-limb open-fracture fracture-said tight-cast hot-joint calf-swelling fever severe sudden worsening numbness over-65 frail anticoagulated diabetic immunosuppressed heart-disease recent-surgery under-5-years deep-wound heavy-bleeding skin-infection both-legs-weak'.split(
    ' ',
  );

export const EYE_RISKS =
  'contact-lens blurred-vision double-vision sudden-vision-loss flashes-curtain chemical-in-eye eye-injury face-swelling eyelid-swelling fever severe worsening headache vomiting under-3-months immunosuppressed diabetic light-hurts recent-surgery skin-infection'.split(
    ' ',
  );

/** Of reading badly from near. */
export const SIGHT_RISKS = [
  ...EYE_RISKS.filter((id) => id !== 'blurred-vision' && id !== 'sudden-vision-loss'),
  'sudden',
  'eye-pain',
  'red-eye',
  'recent-onset',
];

export const ALLERGY_RISKS =
  'hives face-swelling eyelid-swelling throat-swelling throat-closing breathless cannot-breathe wheeze fever sting-or-new-food new-medicine eye-pain blurred-vision vomiting fainted severe worsening non-blanching-rash mouth-ulcer'.split(
    ' ',
  );

export const BREATH_RISKS =
  'chest-pain chest-wall-pain radiating-pain pleuritic-pain cannot-breathe not-breathing blue-lips fainted dizzy cold-sweat palpitations confusion drowsy coughing-blood wheeze stridor asthma fever calf-swelling recent-surgery postpartum pregnant severe sudden child hives face-swelling throat-closing immunosuppressed sting-or-new-food'.split(
    ' ',
  );

export const DOSE_RISKS =
  'suicidal self-harm suicide-plan low-mood drowsy confusion vomiting fainted dizzy palpitations breathless abdominal-pain drugs-alcohol pregnant wrong-dose-risky anticoagulated diabetic heart-disease epileptic child child-said infant-said low-sugar jaundice seizure poisoning severe tremor'.split(
    ' ',
  );

export const TESTICLE_RISKS =
  'sudden severe worsening vomiting fever recent-onset limb-injury abdominal-pain flank-pain rigors hernia-stuck child urinary-symptoms no-urine'.split(
    ' ',
  );

/** Illnesses by their name, and things: who asks for a talk, a letter or a vaccine names them too. */
export const NAMES =
  'stroke-said heart-attack-said meningitis-said sepsis-said anaphylaxis-said fracture-said shingles animal-bite button-battery rash medication-problem new-medicine joint-pain cut'.split(
    ' ',
  );

/** Who it is, and what somebody is known to have: no complaint of today. */
export const NAMED_OF =
  'child child-said infant-said under-6-months under-1-year under-2-years under-5-years over-50 over-65 over-75 elderly-said lasting-trouble anticoagulated diabetic epileptic heart-disease asthma high-blood-pressure allergy'.split(
    ' ',
  );

/** Emergencies as those who teach first aid name them. */
export const TAUGHT = 'choking seizure unresponsive not-breathing fainted chest-pain burn bleeding'.split(' ');

/** What takes back that forgetting came little by little (delirium is of hours and days, and the brain gives other signs). */
export const MIND_RISKS =
  'sudden recent-onset fever head-injury fall headache drowsy vomiting seizure stroke-face stroke-arm stroke-speech stroke-resolved both-legs-weak numbness dizzy not-feeding no-urine hallucinations psychosis violence medication-problem new-medicine overdose low-sugar diabetic worsening severe urinary-symptoms drugs-alcohol'.split(
    ' ',
  );

/** What happened and was looked at then. */
export const SEEN_TO =
  'fainted burn cut head-injury limb-injury fracture-said seizure fall recent-surgery palpitations dizzy joint-pain'.split(
    ' ',
  );

export const TONSIL_RISKS =
  'allergy hives sting-or-new-food new-medicine medication-problem face-swelling throat-closing breathless cannot-breathe cannot-swallow muffled-voice trismus stridor severe worsening neck-swelling drowsy immunosuppressed under-5-years'.split(
    ' ',
  );

export const EAR_RISKS =
  'sudden dizzy fever ear-discharge severe worsening head-injury headache stroke-face recent-onset vomiting'.split(' ');

/** What somebody with sleep apnoea may tell beside it. */
export const SNORER_TELLS =
  'not-breathing cannot-breathe breathless sore-throat everyday-complaint lasting-trouble over-50 over-65 over-75 high-blood-pressure'.split(
    ' ',
  );

/** What is told of a child who stammers. */
export const STAMMERER_TELLS = [
  'stroke-speech',
  'everyday-complaint',
  'lasting-trouble',
  'child',
  'child-said',
  'under-5-years',
  'parental-worry',
];

/** Beside a catheter that is due to be changed: who it is, and no more. */
export const CATHETER_TELLS = 'catheter over-50 over-65 over-75 elderly-said frail everyday-complaint'.split(' ');
