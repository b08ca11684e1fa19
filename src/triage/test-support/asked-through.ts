import type { Language } from '../../platform/i18n/language.ts';
import type { Band } from './vignette.ts';

/** What a patient has, by the question that finds it: everything else that is asked is answered with no. */
export type Has = Readonly<Record<string, true | number>>;

/** A complaint told in a few words, and asked through to its level with at most so many questions. */
export type AskedThrough = readonly [
  language: Language,
  text: string,
  ageYears: number,
  has: Has,
  band: Band,
  most: number,
];

/** Five of each area: what alarms and what does not, each as a clinician would judge it by those answers. */
export const ASKED_THROUGH: Readonly<Record<string, readonly AskedThrough[]>> = {
  'chest and breath': [
    ['es', 'me duele el pecho', 62, { 'chest-pain': true, 'cold-sweat': true, breathless: true }, 'emergency', 5],
    ['ca', 'em fa mal el pit', 58, { 'chest-pain': true, 'radiating-pain': true }, 'emergency', 9],
    ['en', 'I have a cough', 35, {}, 'routine', 14],
    ['es', 'tengo tos y fiebre', 45, { fever: true }, 'urgent', 17],
    ['en', 'I am wheezing', 28, { 'inhaler-fails': true }, 'emergency', 13],
  ],
  'head and nerves': [
    ['en', 'I have a headache', 40, { 'thunderclap-headache': true }, 'emergency', 6],
    ['es', 'me duele la cabeza', 40, {}, 'routine', 11],
    ['ca', 'tinc mal de cap', 33, { fever: true, 'stiff-neck': true }, 'emergency', 14],
    ['es', 'se ha dado un golpe en la cabeza', 80, { anticoagulated: true }, 'emergency', 14],
    ['en', 'I feel dizzy', 50, {}, 'routine', 14],
  ],
  'belly and urine': [
    ['es', 'me duele la barriga', 35, {}, 'routine', 14],
    ['ca', 'tinc mal de panxa', 70, { 'rigid-belly': true }, 'emergency', 14],
    ['es', 'me escuece al orinar', 30, {}, 'routine', 14],
    ['en', 'it burns when I pee', 30, { fever: true, 'flank-pain': true, vomiting: true }, 'emergency', 18],
    ['es', 'tengo diarrea', 40, { 'blood-in-stool': true }, 'urgent', 16],
  ],
  children: [
    ['es', 'mi hijo tiene fiebre', 4, { fever: true }, 'urgent', 17],
    ['ca', 'el meu fill té febre', 6, { fever: true, drowsy: true }, 'emergency', 16],
    ['en', 'my daughter has a fever', 3, { fever: true, 'non-blanching-rash': true }, 'emergency', 8],
    ['es', 'mi hija vomita y tiene diarrea', 4, {}, 'urgent', 17],
    ['en', 'my son has earache', 7, {}, 'routine', 12],
  ],
  'throat, ear, eye and skin': [
    ['ca', 'em fa mal la gola', 30, {}, 'routine', 14],
    ['es', 'me duele la garganta y tengo fiebre', 30, { fever: true }, 'urgent', 16],
    ['en', 'I have a sore throat', 24, { 'cannot-swallow': true }, 'emergency', 14],
    ['es', 'tengo un ojo rojo', 35, { 'blurred-vision': true }, 'emergency', 14],
    ['ca', 'm’ha sortit una erupció', 30, {}, 'routine', 17],
  ],
  'back, limbs and teeth': [
    ['en', 'my back hurts', 45, { 'saddle-numbness': true }, 'emergency', 8],
    ['es', 'me duele la espalda', 45, {}, 'routine', 14],
    ['en', 'I hurt my ankle', 25, { 'cannot-bear-weight': true }, 'urgent', 12],
    ['ca', 'tinc mal de queixal', 30, {}, 'routine', 12],
    ['es', 'tengo la cara hinchada por una muela', 38, { trismus: true }, 'emergency', 14],
  ],
  'mind, sugar and pregnancy': [
    ['es', 'estoy muy deprimido', 40, { suicidal: true }, 'emergency', 8],
    ['ca', 'tinc ansietat', 30, {}, 'routine', 14],
    ['en', 'my sugar is high', 50, { 'high-sugar': true, vomiting: true }, 'emergency', 14],
    ['es', 'estoy embarazada y sangro', 29, { 'pregnancy-bleeding': true }, 'emergency', 14],
    ['en', 'I feel low since the baby was born', 31, {}, 'urgent', 16],
  ],
};
