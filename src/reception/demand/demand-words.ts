import { createCatalog } from '../../platform/i18n/catalog.ts';
import { byLanguage, localeOf, type Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';
import { RECEPTION_WORDS } from '../words/words.ts';

const texts = createCatalog(byLanguage((language) => RECEPTION_WORDS[language].demand));

/** What a task about missing hours says. */
export function hoursMissing(
  language: Language,
  missing: {
    readonly service: string;
    readonly until: Instant | undefined;
    readonly people: number;
    readonly zone: Zone;
  },
): string {
  const { service, until, people, zone } = missing;
  if (until === undefined) return texts.format(language, 'none', { service, people });
  const format = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', timeZone: zone });
  return texts.format(language, 'until', { service, people, day: format.format(new Date(until)) });
}
