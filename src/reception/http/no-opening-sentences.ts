import { createCatalog } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';

const es = {
  'service-unknown': 'El servicio no existe.',
  'service-not-bookable': 'Los pacientes no pueden pedir este servicio por su cuenta.',
  'no-schedule': 'Nadie ofrece este servicio.',
  'in-the-past': 'Esas horas ya han pasado.',
  'lead-time': 'Hay que pedirlo con más antelación.',
  'too-far-ahead': 'Todavía no se puede pedir con tanta antelación.',
  horizon: 'La agenda aún no está abierta para esos días.',
  closed: 'El centro o el profesional no está esos días.',
  busy: 'Todas las horas están ocupadas.',
  practitioner: 'Ese profesional no tiene horas; otros sí.',
  site: 'En ese centro no hay horas; en otros sí.',
  period: 'No hay horas en esos días; en otros sí.',
  'wanted-times': 'No hay horas en los momentos pedidos.',
  'part-of-day': 'No hay horas en esa parte del día.',
  other: 'No hay horas que cumplan lo pedido.',
} as const;
type Key = keyof typeof es;

const ca: Readonly<Record<Key, string>> = {
  'service-unknown': 'El servei no existeix.',
  'service-not-bookable': 'Els pacients no poden demanar aquest servei pel seu compte.',
  'no-schedule': 'Ningú no ofereix aquest servei.',
  'in-the-past': 'Aquestes hores ja han passat.',
  'lead-time': 'Cal demanar-ho amb més antelació.',
  'too-far-ahead': 'Encara no es pot demanar amb tanta antelació.',
  horizon: "L'agenda encara no és oberta per a aquests dies.",
  closed: 'El centre o el professional no hi és aquests dies.',
  busy: 'Totes les hores estan ocupades.',
  practitioner: 'Aquest professional no té hores; altres sí.',
  site: 'En aquest centre no hi ha hores; en altres sí.',
  period: 'No hi ha hores aquests dies; en altres sí.',
  'wanted-times': 'No hi ha hores en els moments demanats.',
  'part-of-day': 'No hi ha hores en aquesta part del dia.',
  other: 'No hi ha hores que compleixin el que es demana.',
};

const en: Readonly<Record<Key, string>> = {
  'service-unknown': 'There is no such service.',
  'service-not-bookable': 'Patients cannot ask for this service by themselves.',
  'no-schedule': 'Nobody offers this service.',
  'in-the-past': 'Those times have passed.',
  'lead-time': 'It has to be asked for earlier.',
  'too-far-ahead': 'It cannot be asked for so long before.',
  horizon: 'The agenda is not open for those days yet.',
  closed: 'The site or the practitioner is not there on those days.',
  busy: 'All times are taken.',
  practitioner: 'This practitioner has no time; others have.',
  site: 'There is no time at this site; there is at others.',
  period: 'There is no time on those days; there is on others.',
  'wanted-times': 'There is no time at the wanted hours.',
  'part-of-day': 'There is no time in that part of the day.',
  other: 'No time fits what was asked for.',
};

const sentences = createCatalog<Key>({ es, ca, en });

function isKey(rule: string): rule is Key {
  return Object.hasOwn(es, rule);
}

/** Why there is no opening, in the words of the reader. */
export function noOpeningSentence(language: Language, rule: string): string {
  return sentences.format(language, isKey(rule) ? rule : 'other');
}
