import type { LanguageFacts } from './language-facts.ts';

export const ca = {
  place: 2,
  name: 'Català',
  locale: 'ca-ES',
  writtenAs: ['ca', 'cat', 'catalan', 'catala'],
  transcribed: false,
  speech: { language: 'ca-ES', voice: 'Polly.Arlet-Neural' },
} as const satisfies LanguageFacts;
