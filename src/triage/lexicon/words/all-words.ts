import { ADMINISTRATIVE } from './administrative.ts';
import { ALARMS_ATTACKED } from './alarms-attacked.ts';
import { ALARMS_BESIDE_CALM } from './alarms-beside-calm.ts';
import { BELLY } from './belly.ts';
import { BLEEDING_ALLERGY_FEVER } from './bleeding-allergy-fever.ts';
import { EYE_EAR_THROAT_AGAIN } from './eye-ear-throat-again.ts';
import { POISON_AGAIN } from './poison-again.ts';
import { BLOOD_AND_ALLERGY_AGAIN } from './blood-and-allergy-again.ts';
import { PEOPLE_AGAIN } from './people-again.ts';
import { BRAIN_AGAIN } from './brain-again.ts';
import { BREATH_AGAIN } from './breath-again.ts';
import { BRAIN } from './brain.ts';
import { CALLERS_ACCIDENTS } from './callers-accidents.ts';
import { CALLERS_CARE_WORDS } from './callers-care.ts';
import { CALLERS_CHILDREN } from './callers-children.ts';
import { CALLERS_DAILY } from './callers-daily.ts';
import { CALLERS_EVERYDAY } from './callers-everyday.ts';
import { CALLERS_MATERNITY } from './callers-maternity.ts';
import { CALLERS_REST } from './callers-rest.ts';
import { CALLERS_SIGNS } from './callers-signs.ts';
import { CALLERS_TOLD } from './callers-told.ts';
import { CALM_AGAIN } from './calm-again.ts';
import { CALM_BODIES } from './calm-bodies.ts';
import { CALM_ERRANDS } from './calm-errands.ts';
import { CALM_FIGURES } from './calm-figures.ts';
import { CALM_CALLERS, CALM_PAPERS } from './calm-callers.ts';
import { COMPOSED } from './composed.ts';
import { COMPOSED_EVERYDAY } from './composed-everyday.ts';
import { DESPAIR_AND_DANGER } from './despair-and-danger.ts';
import { DENTAL } from './dental.ts';
import { EVERYDAY_WAYS } from './everyday-ways.ts';
import { ERRANDS_TOLD } from './errands-told.ts';
import { EVERYDAY_TOLD } from './everyday-told.ts';
import { EYE_EAR_SKIN } from './eye-ear-skin.ts';
import type { FindingWords } from './finding-words.ts';
import { GENERAL } from './general.ts';
import { HEART_AND_BREATH } from './heart-and-breath.ts';
import { EMERGENCIES_AGAIN } from './emergencies-again.ts';
import { EVERYDAY_AGAIN } from './everyday-again.ts';
import { EVERYDAY_COMPLAINTS } from './everyday-complaints.ts';
import { IDIOMS } from './idioms.ts';
import { IDIOMS_OF_HARM } from './idioms-of-harm.ts';
import { LIMBS_AND_BACK } from './limbs-and-back.ts';
import { MIND_AND_POISON } from './mind-and-poison.ts';
import { MISSED_AGAIN } from './missed-again.ts';
import { MISSED_EMERGENCIES } from './missed-emergencies.ts';
import { PAPERS } from './papers.ts';
import { SAME_DAY } from './same-day.ts';
import { TOLD_ALIKE } from './told-alike.ts';
import { UNHEARD } from './unheard.ts';
import { WAITS_AGES } from './waits-ages.ts';
import { WAITS_BODIES } from './waits-bodies.ts';
import { ERRANDS_ASKED } from './errands-asked.ts';
import { TREATMENT } from './treatment.ts';
import { URINARY_AND_PREGNANCY } from './urinary-and-pregnancy.ts';
import { byLanguage, type Language } from '../../../platform/i18n/language.ts';

const LISTED: readonly FindingWords[] = [
  ...HEART_AND_BREATH,
  ...BRAIN,
  ...BLEEDING_ALLERGY_FEVER,
  ...BELLY,
  ...LIMBS_AND_BACK,
  ...EYE_EAR_SKIN,
  ...URINARY_AND_PREGNANCY,
  ...MIND_AND_POISON,
  ...TREATMENT,
  ...DENTAL,
  ...GENERAL,
  ...ADMINISTRATIVE,
  ...EVERYDAY_COMPLAINTS,
];

const ADDED: readonly FindingWords[] = [
  ...ALARMS_ATTACKED,
  ...ALARMS_BESIDE_CALM,
  ...COMPOSED,
  ...COMPOSED_EVERYDAY,
  ...IDIOMS,
  ...IDIOMS_OF_HARM,
  ...PAPERS,
  ...SAME_DAY,
  ...DESPAIR_AND_DANGER,
  ...BREATH_AGAIN,
  ...BRAIN_AGAIN,
  ...EYE_EAR_THROAT_AGAIN,
  ...POISON_AGAIN,
  ...BLOOD_AND_ALLERGY_AGAIN,
  ...PEOPLE_AGAIN,
  ...CALLERS_CHILDREN,
  ...CALLERS_ACCIDENTS,
  ...CALLERS_MATERNITY,
  ...CALLERS_CARE_WORDS,
  ...CALLERS_DAILY,
  ...CALLERS_EVERYDAY,
  ...CALLERS_REST,
  ...CALLERS_SIGNS,
  ...CALLERS_TOLD,
  ...CALM_AGAIN,
  ...CALM_BODIES,
  ...CALM_CALLERS,
  ...CALM_ERRANDS,
  ...CALM_FIGURES,
  ...CALM_PAPERS,
  ...EMERGENCIES_AGAIN,
  ...EVERYDAY_AGAIN,
  ...EVERYDAY_TOLD,
  ...EVERYDAY_WAYS,
  ...ERRANDS_TOLD,
  ...MISSED_EMERGENCIES,
  ...MISSED_AGAIN,
  ...TOLD_ALIKE,
  ...UNHEARD,
  ...WAITS_AGES,
  ...WAITS_BODIES,
  ...ERRANDS_ASKED,
];

const EVERY: readonly FindingWords[] = [...LISTED, ...ADDED];

function allOf(id: string): FindingWords {
  const all = EVERY.filter((words) => words.id === id);
  const joined = (language: Language) => all.map((one) => one[language]).join('|');
  return { id, ...byLanguage(joined) };
}

/** Each finding once, with all that is said for it. */
export const ALL_WORDS: readonly FindingWords[] = [...new Set(EVERY.map(({ id }) => id))].map(allOf);
