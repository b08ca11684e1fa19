import { localeOf } from '../../platform/i18n/catalog.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { localDateTimeOf, type LocalDate, type LocalTime, type Zone } from '../../platform/time/wall-time.ts';

const ES_NUMBERS = [
  'cero',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];
const CA_NUMBERS = [
  'zero',
  'una',
  'dues',
  'tres',
  'quatre',
  'cinc',
  'sis',
  'set',
  'vuit',
  'nou',
  'deu',
  'onze',
  'dotze',
  'tretze',
  'catorze',
  'quinze',
  'setze',
  'disset',
  'divuit',
  'dinou',
  'vint',
];
const CA_TENS: Readonly<Record<number, string>> = { 2: 'vint-i', 3: 'trenta', 4: 'quaranta', 5: 'cinquanta' };
const CA_UNITS = ['', 'un', 'dos', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou'];
const EN_NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'twenty-one',
  'twenty-two',
  'twenty-three',
  'twenty-four',
  'twenty-five',
  'twenty-six',
  'twenty-seven',
  'twenty-eight',
  'twenty-nine',
];

/** Of the twelve hours on a clock face. */
function face(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}

function spanish(hour: number, minute: number): string {
  const at = (h: number) => `${face(h) === 1 ? 'a la' : 'a las'} ${ES_NUMBERS[face(h)]}`;
  const part =
    hour < 6
      ? 'de la madrugada'
      : hour < 12
        ? 'de la mañana'
        : hour < 13
          ? 'del mediodía'
          : hour < 21
            ? 'de la tarde'
            : 'de la noche';
  if (minute === 0) return `${at(hour)} ${part}`;
  if (minute === 30) return `${at(hour)} y media ${part}`;
  if (minute > 30) return `${at(hour + 1)} menos ${minute === 45 ? 'cuarto' : spanishMinutes(60 - minute)} ${part}`;
  return `${at(hour)} y ${minute === 15 ? 'cuarto' : spanishMinutes(minute)} ${part}`;
}

function spanishMinutes(minutes: number): string {
  return minutes === 1 ? 'un minuto' : (ES_NUMBERS[minutes] ?? String(minutes));
}

function catalanMinutes(minutes: number): string {
  if (minutes <= 20)
    return minutes === 1 ? 'un minut' : minutes === 2 ? 'dos' : (CA_NUMBERS[minutes] ?? String(minutes));
  const [tens, unit] = [Math.floor(minutes / 10), CA_UNITS[minutes % 10] ?? ''];
  return unit === '' ? (CA_TENS[tens] ?? '') : `${CA_TENS[tens]}-${unit}`;
}

/** "Dos quarts d'onze" is half past ten: the quarters are counted towards the hour that comes. */
function catalan(hour: number, minute: number): string {
  const part =
    hour < 6
      ? 'de la matinada'
      : hour < 12
        ? 'del matí'
        : hour < 14
          ? 'del migdia'
          : hour < 20
            ? 'de la tarda'
            : hour < 21
              ? 'del vespre'
              : 'de la nit';
  const name = CA_NUMBERS[face(hour)];
  const exact = face(hour) === 1 ? 'a la una' : `a les ${name}`;
  if (minute === 0) return `${exact} ${part}`;
  if (minute % 15 === 0) {
    const next = CA_NUMBERS[face(hour + 1)] ?? '';
    const quarters = { 15: 'un quart', 30: 'dos quarts', 45: 'tres quarts' }[minute];
    return `a ${quarters} ${/^[aeiou]/.test(next) ? `d'${next}` : `de ${next}`} ${part}`;
  }
  return `${exact} i ${catalanMinutes(minute)} ${part}`;
}

function english(hour: number, minute: number): string {
  const part = hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
  if (hour === 12 && minute === 0) return 'at twelve noon';
  const name = EN_NUMBERS[face(hour)];
  if (minute === 0) return `at ${name} ${part}`;
  if (minute === 15 || minute === 30) return `at ${minute === 15 ? 'quarter' : 'half'} past ${name} ${part}`;
  if (minute === 45) return `at quarter to ${EN_NUMBERS[face(hour + 1)]} ${part}`;
  const [count, side, of] = minute < 30 ? [minute, 'past', name] : [60 - minute, 'to', EN_NUMBERS[face(hour + 1)]];
  return `at ${EN_NUMBERS[count]}${count % 5 === 0 ? '' : count === 1 ? ' minute' : ' minutes'} ${side} ${of} ${part}`;
}

const CLOCKS: Readonly<Record<Language, (hour: number, minute: number) => string>> = {
  es: spanish,
  ca: catalan,
  en: english,
};

/** A time in words, with its preposition: "a las diez y media de la mañana", "a dos quarts d'onze del matí". */
export function spokenTime(time: LocalTime, language: Language): string {
  return CLOCKS[language](Number(time.slice(0, 2)), Number(time.slice(3)));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function name(date: LocalDate, language: Language, field: { weekday: 'long' } | { month: 'long' }): string {
  const key = `${language} ${JSON.stringify(field)}`;
  const format = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...field, timeZone: 'UTC' });
  formatters.set(key, format);
  return format.format(Date.parse(date));
}

function englishOrdinal(day: number): string {
  const suffix =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${day}${suffix}`;
}

/** A day in words: "martes 24 de noviembre", "dimarts 24 de novembre", "Tuesday the 24th of November". */
export function spokenDate(date: LocalDate, language: Language): string {
  const weekday = name(date, language, { weekday: 'long' });
  const day = Number(date.slice(8));
  // Catalan months come with their preposition from some versions of the locale data, and without from others.
  const month = name(date, language, { month: 'long' }).replace(/^(?:de |d['’])/, '');
  if (language === 'en') return `${weekday} the ${englishOrdinal(day)} of ${month}`;
  const of = language === 'ca' && /^[aeiou]/.test(month) ? `d'${month}` : `de ${month}`;
  return `${weekday} ${day} ${of}`;
}

/** Day and time for the ear, on the wall clock of the place of the visit. */
export function spokenWhen(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localDateTimeOf(at, zone);
  return `${spokenDate(date, language)} ${spokenTime(time, language)}`;
}

const WRITTEN_AT: Readonly<Record<Language, string>> = { es: 'a las', ca: 'a les', en: 'at' };

/** Day and time for the eye: "martes 24 de noviembre a las 10:30". No abbreviations: they read like a code. */
export function writtenWhen(at: Instant, zone: Zone, language: Language): string {
  const { date, time } = localDateTimeOf(at, zone);
  const day =
    language === 'en'
      ? `${name(date, language, { weekday: 'long' })} ${Number(date.slice(8))} ${name(date, language, { month: 'long' })}`
      : spokenDate(date, language);
  return `${day} ${WRITTEN_AT[language]} ${time}`;
}
