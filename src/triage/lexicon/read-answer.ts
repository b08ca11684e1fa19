import type { Language } from '../../platform/i18n/language.ts';
import { readText } from './read-text.ts';
import type { ToldNumbers } from './read-numbers.ts';

/** What is said around a bare number, so that it is read as the number that was asked for. */
const AROUND: Readonly<Record<string, Readonly<Record<Language, readonly [before: string, after: string]>>>> = {
  temperature: { es: ['fiebre de ', ''], ca: ['febre de ', ''], en: ['temperature of ', ''] },
  'pain-score': {
    es: ['me duele un ', ' sobre diez'],
    ca: ['fa mal un ', ' sobre deu'],
    en: ['pain is ', ' out of ten'],
  },
  glucose: { es: ['glucosa de ', ''], ca: ['glucosa de ', ''], en: ['glucose of ', ''] },
};
const MEMBER: Readonly<Record<string, keyof ToldNumbers>> = {
  temperature: 'temperature',
  'pain-score': 'painScore',
  glucose: 'glucose',
};

/** "385" by keys is 38.5 degrees. */
function ofKeys(id: string, digits: string): number | undefined {
  if (!/^\d{1,4}$/.test(digits)) return undefined;
  const value = Number(digits);
  return id === 'temperature' && digits.length === 3 ? value / 10 : value;
}

/** What is possible; anything else was heard wrongly. */
const POSSIBLE: Readonly<Record<string, readonly [from: number, to: number]>> = {
  temperature: [30, 45],
  'pain-score': [0, 10],
  glucose: [10, 2_000],
};

/** "Un siete": an article before the number is none of its figures. */
const ARTICLE = /^\s*(?:un[ao]?|el|de|a|about|sobre|unos|uns)\s+(?=\S)/iu;

/** The number in an answer to a question for one, said, written or by keys. Undefined where there is none, or none that is possible. */
export function numberAnswer(id: string, text: string, language: Language): number | undefined {
  const told = numberIn(id, text.replace(ARTICLE, ''), language);
  const [from, to] = POSSIBLE[id] ?? [0, 2_000];
  return told !== undefined && told >= from && told <= to ? told : undefined;
}

function numberIn(id: string, text: string, language: Language): number | undefined {
  const keyed = ofKeys(id, text.trim());
  if (keyed !== undefined) return keyed;
  const plain = /^\D*(\d{1,3}(?:[.,]\d)?)\D*$/.exec(text)?.[1];
  if (plain !== undefined) return Number(plain.replace(',', '.'));
  const member = MEMBER[id];
  const around = AROUND[id]?.[language];
  if (!member || !around) return undefined;
  return readText(text, language).numbers[member] ?? readText(around[0] + text + around[1], language).numbers[member];
}
