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
  /** Which of its days this is: the same seed says, presses and mishears the same. */
  readonly seed: number;
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

/** One of them, by the day and the turn. The first of the list on the day nought. */
function oneOf<T>(all: readonly [T, ...T[]], { seed, turn }: Situation): T {
  const at = seed === 0 ? 0 : Math.floor(seededChance(seed * 7_919 + turn)() * all.length);
  return all[at] ?? all[0];
}

type Words = Readonly<Record<Errand | 'first' | 'yes', readonly [string, ...string[]]>> & {
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
};

const SPANISH: Words = {
  book: ['quiero pedir una cita', 'necesito una cita', 'quería coger hora', 'para pedir hora'],
  move: ['quiero cambiar mi cita', 'necesito cambiar la cita', 'quería mover la cita que tengo'],
  cancel: ['quiero anular mi cita', 'necesito cancelar la cita', 'quería anular la cita que tengo'],
  person: ['quiero hablar con una persona', 'póngame con una persona', 'una persona, por favor'],
  first: ['la primera', 'la primera hora', 'la primera me va bien'],
  yes: ['sí, de acuerdo', 'sí', 'vale, perfecto', 'sí, por favor'],
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  date: (day, month, year) => `${day} de ${month} de ${year}`,
};
const CATALAN: Words = {
  book: ['voldria demanar hora', 'necessito una cita', 'vull demanar hora'],
  move: ['vull canviar la meva cita', 'necessito canviar l’hora que tinc', 'voldria canviar la visita'],
  cancel: ['vull anul·lar la meva cita', 'necessito anul·lar la visita', 'voldria cancel·lar l’hora que tinc'],
  person: ['vull parlar amb una persona', 'passi’m amb una persona', 'una persona, si us plau'],
  first: ['la primera', 'la primera hora', 'la primera em va bé'],
  yes: ['sí, d’acord', 'sí', 'molt bé', 'sí, si us plau'],
  months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'.split(' '),
  date: (day, month, year) => `${day} ${/^[ao]/.test(month) ? 'd’' : 'de '}${month} de ${year}`,
};

/** What somebody who speaks, and makes no mistake, says. */
function rightWords(words: Words, situation: Situation): Act {
  const { errand, caller, heard } = situation;
  if (errand === 'person') return speech(oneOf(words.person, situation));
  if (heard.asks === 'birth-date') {
    const [year = '', month = '', day = ''] = caller.birthDate.split('-');
    return speech(words.date(Number(day), words.months[Number(month) - 1] ?? '', year));
  }
  if (heard.asks === 'first-name') return speech(caller.givenName);
  if (situation.turn === 0) return speech(oneOf(words[errand], situation));
  // Taken for somebody who wants a new appointment: says again what for.
  if (errand !== 'book' && (asksForService(heard) || (isReadBack(heard) && isNew(heard))))
    return speech(oneOf(words[errand], situation));
  if (isReadBack(heard)) return speech(oneOf(words.yes, situation));
  if (isOffer(heard)) return speech(oneOf(words.first, situation));
  return right(situation);
}

const HESITATION = [
  'eh, pues, a ver, no sé',
  'uf, espere, un momento',
  'a ver, déjeme pensar',
  'pues no sé, mmm',
] as const;

/** A key that nothing was offered by. */
function wrongKey(now: Situation): string {
  return oneOf(
    ['7', '8', '9', '#', '6'].filter((key) => now.heard.options.every((option) => option.key !== key)) as [string],
    now,
  );
}

const TOLD_OF_KEYS = /puede usar las teclas|pot fer servir les tecles|you can use the keys/iu;
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
    answer: (now) => (now.times % 2 === 0 ? speech(oneOf(HESITATION, now)) : right(now)),
  },
  { name: 'wrong-keys', answer: (now) => (now.times % 2 === 0 ? keys(wrongKey(now)) : right(now)) },
  {
    // Says no word at all, and presses nothing before it is told that the keys will do.
    name: 'silent',
    answer: (now) => (TOLD_OF_KEYS.test(now.heard.text) || now.times > 1 ? right(now) : SILENCE),
  },
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
      return speech(misheard(act.text, MISHEARD_SHARE, seededChance(now.seed * 104_729 + 310 + now.turn)));
    },
  },
];

/** Somebody who does nothing at all, whatever is said: no machine can know what for. A person is called in the end, and nothing is done. */
export const NEVER_ANSWERS: CallerPersona = { name: 'never-answers', answer: () => SILENCE };
