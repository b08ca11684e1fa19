import { asksForService, isNew, isOffer, isReadBack, rightKeys, type Act, type Caller, type Errand } from './errand.ts';
import type { HeardWords } from './listen.ts';
import { misheard, seededChance } from './noise.ts';

export interface Situation {
  readonly errand: Errand;
  readonly caller: Caller;
  readonly heard: HeardWords;
  /** Answers given so far, this one not counted. */
  readonly turn: number;
  /** How often this kind of question was answered so far. */
  readonly times: number;
  /** Read-backs that were turned down so far. */
  readonly declined: number;
}

/** A manner of being on the telephone: hears, and answers. Deterministic. */
export interface CallerPersona {
  readonly name: string;
  /** The family has one telephone. */
  readonly sharesPhone?: true;
  answer(situation: Situation): Act;
}

const keys = (pressed: string): Act => ({ kind: 'keys', keys: pressed });
const speech = (text: string): Act => ({ kind: 'speech', text });
const SILENCE: Act = { kind: 'silence' };
const right = ({ errand, caller, heard }: Situation): Act => rightKeys(errand, caller, heard);

type Words = Readonly<Record<Errand | 'first' | 'yes', string>> & {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
};

const SPANISH: Words = {
  book: 'quiero pedir una cita',
  move: 'quiero cambiar mi cita',
  cancel: 'quiero anular mi cita',
  person: 'quiero hablar con una persona',
  first: 'la primera',
  yes: 'sí, de acuerdo',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  date: (day, month, year) => `${day} de ${month} de ${year}`,
};
const CATALAN: Words = {
  book: 'voldria demanar hora',
  move: 'vull canviar la meva cita',
  cancel: 'vull anul·lar la meva cita',
  person: 'vull parlar amb una persona',
  first: 'la primera',
  yes: 'sí, d’acord',
  months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'.split(' '),
  date: (day, month, year) => `${day} ${/^[ao]/.test(month) ? 'd’' : 'de '}${month} de ${year}`,
};

/** What somebody who speaks, and makes no mistake, says. */
function rightWords(words: Words, situation: Situation): Act {
  const { errand, caller, heard } = situation;
  if (errand === 'person') return speech(words.person);
  if (heard.asks === 'birth-date') {
    const [year = '', month = '', day = ''] = caller.birthDate.split('-');
    return speech(words.date(Number(day), words.months[Number(month) - 1] ?? '', year));
  }
  if (heard.asks === 'first-name') return speech(caller.givenName);
  if (situation.turn === 0) return speech(words[errand]);
  // Taken for somebody who wants a new appointment: says again what for.
  if (errand !== 'book' && (asksForService(heard) || (isReadBack(heard) && isNew(heard)))) return speech(words[errand]);
  if (isReadBack(heard)) return speech(words.yes);
  if (isOffer(heard)) return speech(words.first);
  return right(situation);
}

const MISHEARD_SHARE = 0.15;
const MOST_DECLINED = 2;

/** Every one of them calls to book, to move, to cancel, and to be given a person. */
export const PERSONAS: readonly CallerPersona[] = [
  {
    // Needs to hear it again before pressing anything.
    name: 'elderly-slow',
    answer: (now) => (now.turn % 3 === 0 ? SILENCE : now.turn % 3 === 1 ? keys('*') : right(now)),
  },
  { name: 'hurried', answer: (now) => rightWords(SPANISH, now) },
  {
    name: 'hesitant',
    answer: (now) => (now.times % 2 === 0 ? speech('eh, pues, a ver, no sé') : right(now)),
  },
  { name: 'wrong-keys', answer: (now) => (now.times % 2 === 0 ? keys('7') : right(now)) },
  { name: 'silent', answer: (now) => (now.errand === 'person' && now.turn > 0 ? right(now) : SILENCE) },
  { name: 'family-phone', sharesPhone: true, answer: right },
  { name: 'catalan', answer: (now) => rightWords(CATALAN, now) },
  {
    name: 'changes-mind-twice',
    answer: (now) => (isReadBack(now.heard) && now.declined < MOST_DECLINED ? keys('2') : right(now)),
  },
  {
    name: 'noisy',
    answer(now) {
      // Presses keys once speaking has failed, as it is told to.
      const act = now.times > 1 ? right(now) : rightWords(SPANISH, now);
      if (act.kind !== 'speech') return act;
      return speech(misheard(act.text, MISHEARD_SHARE, seededChance(now.caller.birthDate.length * 31 + now.turn)));
    },
  },
];
