import { face, type SpokenLanguage } from './spoken-language.ts';

const NUMBERS = [
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

const AT = /^(?:a las|a la|al) /;
/** A time after a preposition of its own. */
const bare = (time: string) => time.replace(AT, '');

function clock(hour: number, minute: number): string {
  const at = (h: number) => `${face(h) === 1 ? 'a la' : 'a las'} ${NUMBERS[face(h)]}`;
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
  if (minute > 30) return `${at(hour + 1)} menos ${minute === 45 ? 'cuarto' : minutesOf(60 - minute)} ${part}`;
  return `${at(hour)} y ${minute === 15 ? 'cuarto' : minutesOf(minute)} ${part}`;
}

function minutesOf(minutes: number): string {
  return minutes === 1 ? 'un minuto' : (NUMBERS[minutes] ?? String(minutes));
}

const date: SpokenLanguage['date'] = ({ weekday, day, month }) => `${weekday} ${day} de ${month}`;

export const es: SpokenLanguage = {
  clock,
  date,
  writtenDate: date,
  writtenAt: 'a las',
  hours: {
    days: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    one: (day) => `los ${day.endsWith('s') ? day : `${day}s`}`,
    and: 'y',
    other: (day) => `los ${day.endsWith('s') ? day : `${day}s`}`,
    toDay: (first, last) => `de ${first} a ${last}`,
    span: (from, to) => `de ${bare(from)} a ${bare(to)}`,
    closed: 'cerrado',
  },
  titles: { woman: 'la doctora', man: 'el doctor' },
};
