import type { AnswerWords } from './answer-words.ts';

export const ca: AnswerWords = {
  around: {
    temperature: ['febre de ', ''],
    'pain-score': ['fa mal un ', ' sobre deu'],
    glucose: ['glucosa de ', ''],
  },
  article: /^\s*(?:una?|el|de|a|uns|sobre)\s+(?=\S)/iu,
};
