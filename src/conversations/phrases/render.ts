import { createCatalog } from '../../platform/i18n/catalog.ts';
import { localeOf, type Language } from '../../platform/i18n/language.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Line } from '../domain/dialogue.ts';
import type { PhraseKey } from './es.ts';
import { spokenHours, spokenSpans, writtenHours, writtenSpans } from './spoken-hours.ts';
import { spokenName, spokenTarget } from './spoken-name.ts';
import { spokenDate, spokenWhen, writtenDate, writtenWhen } from './spoken-time.ts';
import { fromFiles } from '../../platform/i18n/from-files.ts';

/** Everything that a conversation says, in every language. */
export const phrases = createCatalog<PhraseKey>(await fromFiles(import.meta.dirname));

const known = new Set<string>(phrases.keys);

function isPhrase(key: string): key is PhraseKey {
  return known.has(key);
}

/** A birth date in words, with its year. */
function birthDate(date: LocalDate, language: Language): string {
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(date));
}

/** One sentence for the ear or the eye. */
export function render(line: Line, language: Language, medium: 'voice' | 'text'): string {
  const own = line.language ?? language;
  const written = `${line.key}.text`;
  const key = medium === 'text' && isPhrase(written) ? written : line.key;
  const spokenValue = (name: string, value: string | number) => {
    if (medium !== 'voice') return value;
    if (name === 'target') return spokenTarget(String(value), own);
    return name === 'practitioner' ? spokenName(String(value), own) : value;
  };
  const values = Object.entries(line.values ?? {}).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'object') return [name, spokenValue(name, value)];
    if ('date' in value) return [name, birthDate(value.date, own)];
    if ('day' in value) return [name, (medium === 'voice' ? spokenDate : writtenDate)(value.day, own)];
    if ('spans' in value) return [name, (medium === 'voice' ? spokenSpans : writtenSpans)(value.spans, own)];
    if ('hours' in value) return [name, (medium === 'voice' ? spokenHours : writtenHours)(value.hours, own)];
    return [name, medium === 'voice' ? spokenWhen(value.at, value.zone, own) : writtenWhen(value.at, value.zone, own)];
  });
  return phrases.format(own, key, Object.fromEntries(values));
}

export type SystemPhrase = Extract<PhraseKey, `system.${string}`>;

/** A sentence for when no conversation can be held: something does not work, or nobody knows the number. */
export function systemPhrase(key: SystemPhrase, language: Language): string {
  return render({ key }, language, 'voice');
}
