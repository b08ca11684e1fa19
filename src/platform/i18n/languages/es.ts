import type { LanguageFacts } from './language-facts.ts';

export const es = {
  place: 1,
  name: 'Español',
  locale: 'es-ES',
  writtenAs: ['es', 'castellano', 'espanol', 'castella', 'spanish'],
  transcribed: false,
  speech: { language: 'es-ES', voice: 'Polly.Lucia-Neural' },
} as const satisfies LanguageFacts;
