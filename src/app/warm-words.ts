import { understand } from '../conversations/index.ts';
import { assess } from '../triage/index.ts';
import { LANGUAGES } from '../platform/i18n/language.ts';
import { parseInstant } from '../platform/time/instant.ts';
import { parseZone } from '../platform/time/wall-time.ts';
import { required } from '../platform/kernel/assert.ts';
import { fromFiles } from '../platform/i18n/from-files.ts';

const said = await fromFiles<string>(`${import.meta.dirname}/words`);

/**
 * Builds the tables by which words and symptoms are understood, once for a process. The first who calls would wait for them otherwise:
 * 1.7 seconds on a slow machine (26 November 2026) against a few milliseconds.
 */
export function warmWords(): void {
  const now = required(parseInstant('2026-01-01T09:00:00Z'), 'instant');
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  for (const language of LANGUAGES) {
    const text = said[language];
    understand({ text, language, now, zone });
    assess({ language, text, patient: {}, answers: new Map() }, []);
  }
}
