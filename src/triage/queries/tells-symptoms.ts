import type { Language } from '../../platform/i18n/language.ts';
import { assessByWords } from '../domain/assess.ts';
import { isBareName } from '../lexicon/bare-name.ts';
import { exampleProtocols } from '../protocols/load-protocols.ts';

const MOST_KEPT = 200;
const kept = new Map<string, boolean>();

/**
 * Whether a text tells of a complaint that is more than routine: it is asked about before anything is booked. By the words alone, and
 * the same for every clinic, and a bare name is none; what comes of it is decided with the clinic's own protocols.
 */
export function tellsSymptoms(text: string, language: Language): boolean {
  if (isBareName(text)) return false;
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const library = exampleProtocols();
  const { decision } = assessByWords({ language, text, patient: {}, answers: new Map() }, library);
  const ids = new Set(decision.protocols.map(({ id }) => id));
  const applies = library.some(
    ({ id, entry, specialty }) => ids.has(id) && entry.length > 0 && !specialty.includes('administracion'),
  );
  const tells = applies && decision.level <= 4;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, tells);
  return tells;
}
