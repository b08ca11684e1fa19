import { byLanguage, LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import type { Negation } from '../words/triage-words.ts';
import { READ_WITH, TRIAGE_WORDS } from '../words/words.ts';

function anyOf(expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'));
}

/** Of languages that are read together each word list may hold words of all: a denial in one is a denial for the others. */
const NEGATIONS = byLanguage((language): Negation => {
  const together = LANGUAGES.filter((one) => READ_WITH[language].includes(one)).map(
    (one) => TRIAGE_WORDS[one].negation,
  );
  return {
    negators: new Set(together.flatMap(({ negators }) => [...negators])),
    undone: anyOf(together.map(({ undone }) => undone)),
    ends: anyOf(together.map(({ ends }) => ends)),
    after: anyOf(together.map(({ after }) => after)),
    inside: anyOf(together.map(({ inside }) => inside)),
  };
});

/** "Fiebre no": denied by what follows at `index` of the joined text. */
export function isDeniedAfter(language: Language, text: string, index: number): boolean {
  return NEGATIONS[language].after.test(text.slice(index));
}

/** "Fiebre nada", "del pecho nada": what is named first and then said to be nothing. What takes strength or breath is never denied so. */
const NAMED_FIRST = /^(?:(?:y|i|pero|de|del|dels|la|el|l|d|las|los|les|els) )*$/;
const THEN_NOTHING = /^,? ?(?:nada|res|gens|cero|zero) (?:$|[.,;]|pero |y |i |ni )|^cap (?:$|[.,;])/;
const OF_STRENGTH =
  /respir|muev|mov|mou|orin|pis|pix|trag|empass|habl|parl|ve[or]|sient|sent|despiert|despert|come|bebe|mam/;

const WINDOW = 6;
const AND = / (?:y|i|and) $/;

/** Catalan "cap" is none, or a head: none where it begins the thought, right before what is felt. */
const ALONE = /^(?:i |ni |amb )?cap $/;
const NONE_OF =
  /^(?:formig|febre|dolor|mal |vomit|sang|pessig|mareig|bony|taca|ferida|picor|tos |problema|simptoma|molestia)/;

/** Is what stands at `index` of the joined text denied? `phrase` is what matched: one that begins with a negation never is. */
export function isDenied(language: Language, text: string, index: number, phrase: string): boolean {
  const { negators, undone, ends, after, inside } = NEGATIONS[language];
  const [first = ''] = phrase.trim().split(' ');
  if (negators.has(first) || first === 'cant') return false;
  if (inside.test(phrase)) return true;
  const thought =
    text
      .slice(Math.max(0, index - 90), index)
      .split(/[,.;:?!]/)
      .at(-1) ?? '';
  const before = thought.trim().split(' ').slice(-WINDOW);
  if (language !== 'en' && ALONE.test(`${thought.trim()} `) && NONE_OF.test(phrase)) return true;
  const at = before.findLastIndex((word) => negators.has(word));
  if (at >= 0) {
    const between = ` ${before.slice(at + 1).join(' ')} `;
    // "No tengo fiebre y vomito sangre": what begins another thought may be the first word of what is said.
    const andThen = ` ${[...before.slice(at + 1), ...phrase.trim().split(' ').slice(0, 2)].join(' ')} `;
    // "No quiero hacerme daño" denies nothing either: who speaks of it is asked by a person.
    const isUndone = undone.test(between) || ends.test(between) || (AND.test(between) && ends.test(andThen));
    if (!isUndone) return true;
  }
  const rest = text.slice(index + phrase.length);
  // "Sangrar no sangra": named first, denied then.
  const infinitive = /(?:^| )([a-z]{2,})[aei]r(?:me|se|te|le|lo|la)? $/.exec(phrase)?.[1];
  const then = /^,? ?no (?:me |le |se |li |em |m |s )?(?:he |ha |hemos |hem )?([a-z]+) /.exec(rest)?.[1];
  if (infinitive !== undefined && then?.startsWith(infinitive.slice(0, 4)) === true) return true;
  if (language !== 'en' && NAMED_FIRST.test(thought.trimStart()) && THEN_NOTHING.test(rest))
    return !OF_STRENGTH.test(phrase);
  return after.test(rest);
}
