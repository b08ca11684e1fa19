import { understand } from '../conversations/index.ts';
import { assess } from '../triage/index.ts';
import { LANGUAGES } from '../platform/i18n/language.ts';
import { parseInstant } from '../platform/time/instant.ts';
import { parseZone } from '../platform/time/wall-time.ts';
import { required } from '../platform/kernel/assert.ts';

/** With words that many phrases begin with, so that their expressions are made too. */
const SAID = {
  es: 'no puedo, me duele mucho y tengo fiebre, se ha caído y no para de vomitar',
  ca: 'no puc, em fa molt de mal i tinc febre, ha caigut i no para de vomitar',
  en: 'I cannot, it hurts a lot and I have a fever, she has fallen and keeps being sick',
} as const;

/**
 * Builds the tables by which words and symptoms are understood, once for a process. The first who calls would wait for them otherwise:
 * 1.7 seconds on a slow machine (26 November 2026) against a few milliseconds.
 */
export function warmWords(): void {
  const now = required(parseInstant('2026-01-01T09:00:00Z'), 'instant');
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  for (const language of LANGUAGES) {
    const text = SAID[language];
    understand({ text, language, now, zone });
    assess({ language, text, patient: {}, answers: new Map() }, []);
  }
}
