import { face, type SpokenLanguage } from './spoken-language.ts';

const NUMBERS = [
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

const AT = /^at /;
/** A time after a preposition of its own. */
const bare = (time: string) => time.replace(AT, '');

function clock(hour: number, minute: number): string {
  const part = hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
  if (hour === 12 && minute === 0) return 'at twelve noon';
  const name = NUMBERS[face(hour)];
  if (minute === 0) return `at ${name} ${part}`;
  if (minute === 15 || minute === 30) return `at ${minute === 15 ? 'quarter' : 'half'} past ${name} ${part}`;
  if (minute === 45) return `at quarter to ${NUMBERS[face(hour + 1)]} ${part}`;
  const [count, side, of] = minute < 30 ? [minute, 'past', name] : [60 - minute, 'to', NUMBERS[face(hour + 1)]];
  return `at ${NUMBERS[count]}${count % 5 === 0 ? '' : count === 1 ? ' minute' : ' minutes'} ${side} ${of} ${part}`;
}

function ordinal(day: number): string {
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

export const en: SpokenLanguage = {
  clock,
  date: ({ weekday, day, month }) => `${weekday} the ${ordinal(day)} of ${month}`,
  writtenDate: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  writtenAt: 'at',
  hours: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    one: (day) => `on ${day}s`,
    and: 'and',
    other: (day) => `${day}s`,
    toDay: (first, last) => `from ${first} to ${last}`,
    span: (from, to) => `${bare(from)} to ${bare(to)}`,
    closed: 'closed',
  },
  titles: { woman: 'Doctor', man: 'Doctor' },
};
