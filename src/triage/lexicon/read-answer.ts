import { LANGUAGES, type Language } from '../../platform/i18n/language.ts';
import { ANSWER_WORDS } from './answers/languages.ts';
import { readText } from './read-text.ts';
import type { ToldNumbers } from './read-numbers.ts';

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

/** In another language than that of the talk just as well. */
function withoutArticle(text: string): string {
  return LANGUAGES.reduce((rest, language) => rest.replace(ANSWER_WORDS[language].article, ''), text);
}

/** The number in an answer to a question for one, said, written or by keys. Undefined where there is none, or none that is possible. */
export function numberAnswer(id: string, text: string, language: Language): number | undefined {
  const told = numberIn(id, withoutArticle(text), language);
  const [from, to] = POSSIBLE[id] ?? [0, 2_000];
  return told !== undefined && told >= from && told <= to ? told : undefined;
}

function numberIn(id: string, text: string, language: Language): number | undefined {
  const keyed = ofKeys(id, text.trim());
  if (keyed !== undefined) return keyed;
  const plain = /^\D*(\d{1,3}(?:[.,]\d)?)\D*$/.exec(text)?.[1];
  if (plain !== undefined) return Number(plain.replace(',', '.'));
  const member = MEMBER[id];
  const around = ANSWER_WORDS[language].around[id];
  if (!member || !around) return undefined;
  return readText(text, language).numbers[member] ?? readText(around[0] + text + around[1], language).numbers[member];
}
