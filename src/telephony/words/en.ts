import type { es } from './es.ts';

export const en: Readonly<Record<keyof typeof es, string>> = {
  'consent.ask':
    'If you allow it, we record this call to keep what we agree on. {clinic} keeps it for {days}, and you can ask for a copy or have it deleted.',
  'consent.who': 'Hello, this is the automatic assistant of {clinic}.',
  'consent.how':
    'If we may record, say yes or press 1. If you would rather not, say no or press 2, and we will help you just the same.',
  days: '{days, plural, one {# day} other {# days}}',
  'consent.permit': 'Thank you. The call is being recorded.',
  'consent.deny': 'All right, we do not record the call.',
  'consent.failed': 'Thank you. We could not record this time; we go on without a recording.',
  'voicemail.ask': 'Hello, this is the answering machine of {clinic}. We cannot take your call now.',
  'voicemail.how':
    'Say your name and what you need after the tone: your message is recorded and we will call you. When you have finished, hang up or press the hash key. In an emergency, call 112.',
  'voicemail.thanks': 'Thank you. We have your message and will call you. Goodbye.',
  'voicemail.empty': 'We heard no message. You can call again whenever you like. Goodbye.',
  commercial:
    'Thank you for calling. This number is for patients and we do not take commercial offers here. You can write to the clinic by email. Goodbye.',
};
