import { createCatalog, localeOf } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { Zone } from '../../platform/time/wall-time.ts';

const texts = createCatalog({
  es: {
    until: 'No hay horas de {service} hasta el {day}. Esta semana no han encontrado hora {people} personas.',
    none: 'No hay horas de {service}. Esta semana no han encontrado hora {people} personas.',
  },
  ca: {
    until: 'No hi ha hores de {service} fins al {day}. Aquesta setmana no han trobat hora {people} persones.',
    none: 'No hi ha hores de {service}. Aquesta setmana no han trobat hora {people} persones.',
  },
  en: {
    until: 'There are no times of {service} until {day}. This week {people} people found none.',
    none: 'There are no times of {service}. This week {people} people found none.',
  },
});

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
