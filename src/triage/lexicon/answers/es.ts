import type { AnswerWords } from './answer-words.ts';

export const es: AnswerWords = {
  around: {
    temperature: ['fiebre de ', ''],
    'pain-score': ['me duele un ', ' sobre diez'],
    glucose: ['glucosa de ', ''],
  },
  article: /^\s*(?:un[ao]?|el|de|a|sobre|unos)\s+(?=\S)/iu,
};
