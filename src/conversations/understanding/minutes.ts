import type { Language } from '../../platform/i18n/language.ts';
import { LANGUAGE_KITS } from './lexicon/lexicons.ts';
import { readNumberWords } from './text/numbers.ts';
import { TALK_WORDS } from './talk/languages.ts';
import { fold, tokenise } from './text/tokens.ts';

const MINUTE = /^min/;

/**
 * How many minutes are told: "diez minutos", "mitja hora", "10 min". `alone`: they were asked for, so that a number by itself is
 * one. Undefined where none are told, or none at all.
 */
export function readMinutes(text: string, language: Language, alone = false): number | undefined {
  const { lexicon } = LANGUAGE_KITS[language];
  const tokens = tokenise(text, lexicon.joinApostrophes).filter(({ kind }) => kind !== 'mark' && kind !== 'sign');
  const joined = ` ${tokens.map((token) => fold(token.text)).join(' ')} `;
  const span = TALK_WORDS[language].spans.find(([, phrases]) =>
    phrases.split('|').some((one) => joined.includes(` ${one} `)),
  );
  if (span) return span[0];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const words = readNumberWords(tokens, at, lexicon.numbers);
    const number = token.kind === 'number' ? { value: Number(token.text), end: at + 1 } : words;
    if (!number || number.value < 1) continue;
    const next = tokens[number.end];
    const isOnly = alone && tokens.filter((one) => one.kind === 'number').length <= 1;
    if (MINUTE.test(next?.text ?? '') || (isOnly && (next === undefined || number.end >= tokens.length))) {
      return number.value;
    }
    at = number.end - 1;
  }
  return undefined;
}
