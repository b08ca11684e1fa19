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
  closed: 'El centro está cerrado o el profesional no pasa consulta esos días.',
  busy: 'Todas las horas están ocupadas.',
  'day-limit': 'Esos días ya tienen todas las citas de este servicio que puede haber en un día.',
  'kept-for-urgent': 'Esas horas se guardan para urgencias y todavía no se han liberado.',
  practitioner: 'Ese profesional no tiene horas libres; otros sí.',
  site: 'En ese centro no hay horas libres; en otros sí.',
  period: 'No hay horas libres en esos días; en otros sí.',
  'wanted-times': 'No hay horas libres a las horas pedidas.',
  'part-of-day': 'No hay horas libres en esa parte del día.',
  deadline: 'No había hora antes del plazo del triaje.',
  declined: 'Ninguna de las horas ofrecidas le iba bien.',
  other: 'No hay horas libres que se ajusten a lo pedido.',
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
  closed: 'El centre és tancat o el professional no passa consulta aquests dies.',
  busy: 'Totes les hores estan ocupades.',
  'day-limit': 'Aquests dies ja tenen totes les cites d’aquest servei que hi pot haver en un dia.',
  'kept-for-urgent': 'Aquestes hores es guarden per a urgències i encara no s’han alliberat.',
  practitioner: 'Aquest professional no té hores lliures; d’altres sí.',
  site: 'En aquest centre no hi ha hores lliures; en d’altres sí.',
  period: 'No hi ha hores lliures aquests dies; en d’altres sí.',
  'wanted-times': 'No hi ha hores lliures a les hores demanades.',
  'part-of-day': 'No hi ha hores lliures en aquesta part del dia.',
  deadline: 'No hi havia hora abans del termini del triatge.',
  declined: 'Cap de les hores ofertes no li anava bé.',
  other: 'No hi ha hores lliures que s’ajustin al que es demana.',
};

const en: Readonly<Record<Key, string>> = {
  'service-unknown': 'There is no such service.',
  'service-not-bookable': 'Patients cannot book this service themselves.',
  'no-schedule': 'Nobody offers this service.',
  'in-the-past': 'Those times have already passed.',
  'lead-time': 'It has to be requested further in advance.',
  'too-far-ahead': 'It cannot be requested so far in advance yet.',
  horizon: 'The agenda is not open for those days yet.',
  closed: 'The site is closed or the practitioner is away on those days.',
  busy: 'All times are taken.',
  'day-limit': 'Those days have as many visits of this service as a day may have.',
  'kept-for-urgent': 'Those times are kept for urgent cases and not released yet.',
  practitioner: 'This practitioner has no free times; others do.',
  site: 'There are no free times at this site; there are at others.',
  period: 'There are no free times on those days; there are on others.',
  'wanted-times': 'There are no free times at the requested hours.',
  'part-of-day': 'There are no free times in that part of the day.',
  deadline: 'There was no time before the one set by triage.',
  declined: 'None of the times offered suited.',
  other: 'No free time fits the request.',
};

const sentences = createCatalog<Key>({ es, ca, en });

function isKey(rule: string): rule is Key {
  return Object.hasOwn(es, rule);
}

/** Why there is no opening, in the words of the reader. */
export function noOpeningSentence(language: Language, rule: string): string {
  return sentences.format(language, isKey(rule) ? rule : 'other');
}
