import { face, type SpokenLanguage } from './spoken-language.ts';

const NUMBERS = [
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
const TENS: Readonly<Record<number, string>> = { 2: 'vint-i', 3: 'trenta', 4: 'quaranta', 5: 'cinquanta' };
const UNITS = ['', 'un', 'dos', 'tres', 'quatre', 'cinc', 'sis', 'set', 'vuit', 'nou'];

const AT = /^(?:a les|a la|al|a) /;
/** A time after a preposition of its own. */
const bare = (time: string) => time.replace(AT, '');

function minutesOf(minutes: number): string {
  if (minutes <= 20) return minutes === 1 ? 'un minut' : minutes === 2 ? 'dos' : (NUMBERS[minutes] ?? String(minutes));
  const [tens, unit] = [Math.floor(minutes / 10), UNITS[minutes % 10] ?? ''];
  return unit === '' ? (TENS[tens] ?? '') : `${TENS[tens]}-${unit}`;
}

/** "Dos quarts d'onze" is half past ten: the quarters are counted towards the hour that comes. */
function clock(hour: number, minute: number): string {
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
  const name = NUMBERS[face(hour)];
  const exact = face(hour) === 1 ? 'a la una' : `a les ${name}`;
  if (minute === 0) return `${exact} ${part}`;
  if (minute % 15 === 0) {
    const next = NUMBERS[face(hour + 1)] ?? '';
    const quarters = { 15: 'un quart', 30: 'dos quarts', 45: 'tres quarts' }[minute];
    return `a ${quarters} ${/^[aeiou]/.test(next) ? `d'${next}` : `de ${next}`} ${part}`;
  }
  return `${exact} i ${minutesOf(minute)} ${part}`;
}

/** "d'onze", "de nou". */
function from(time: string): string {
  return /^(?:una|onze)\b/.test(time) ? `d'${time}` : `de ${time}`;
}

const date: SpokenLanguage['date'] = ({ weekday, day, month }) =>
  `${weekday} ${day} ${/^[aeiou]/.test(month) ? `d'${month}` : `de ${month}`}`;

export const ca: SpokenLanguage = {
  clock,
  date,
  writtenDate: date,
  writtenAt: 'a les',
  hours: {
    days: ['dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge'],
    one: (day) => `els ${day.endsWith('s') ? day : `${day}s`}`,
    and: 'i',
    other: (day) => (day.endsWith('s') ? day : `${day}s`),
    toDay: (first, last) => `de ${first} a ${last}`,
    span: (first, last) => `${from(bare(first))} a ${bare(last)}`,
    closed: 'tancat',
  },
  titles: { woman: 'la doctora', man: 'el doctor' },
};
