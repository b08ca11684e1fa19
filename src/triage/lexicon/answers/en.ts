import type { AnswerWords } from './answer-words.ts';

export const en: AnswerWords = {
  around: {
    temperature: ['temperature of ', ''],
    'pain-score': ['pain is ', ' out of ten'],
    glucose: ['glucose of ', ''],
  },
  article: /^\s*(?:an?|the|about|around)\s+(?=\S)/iu,
};
