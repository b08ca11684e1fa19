import type { LanguageFacts } from './language-facts.ts';

export const en = {
  place: 3,
  name: 'English',
  locale: 'en-GB',
  writtenAs: ['en', 'ingles', 'angles', 'english'],
  transcribed: true,
  speech: { language: 'en-GB', voice: 'Polly.Amy-Neural' },
} as const satisfies LanguageFacts;
