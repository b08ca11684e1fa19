import type { Language } from '../../platform/i18n/language.ts';
import { LANGUAGE_KITS } from './lexicon/lexicons.ts';
import { readNumberWords } from './text/numbers.ts';
import { fold, tokenise } from './text/tokens.ts';

/** How long, where it is no number of minutes. The longest that is said wins. Folded, parted by "|". */
const SPANS: Readonly<Record<Language, readonly (readonly [minutes: number, phrases: string])[]>> = {
  es: [
    [45, 'tres cuartos de hora'],
    [15, 'un cuarto de hora|un cuartito de hora|cuarto de hora'],
    [30, 'media hora|media horita'],
    [90, 'hora y media'],
    [60, 'una hora|una horita'],
    [5, 'cinco minutillos'],
  ],
  ca: [
    [45, 'tres quarts d hora'],
    [15, 'un quart d hora|un quartet d hora|quart d hora'],
    [30, 'mitja hora|mitja horeta'],
    [90, 'hora i mitja'],
    [60, 'una hora|una horeta'],
  ],
  en: [
    [45, 'three quarters of an hour'],
    [15, 'quarter of an hour|a quarter hour'],
    [30, 'half an hour|half hour'],
    [90, 'an hour and a half'],
    [60, 'an hour|one hour'],
  ],
};

const MINUTE = /^min/;

/**
 * How many minutes are told: "diez minutos", "mitja hora", "10 min". `alone`: they were asked for, so that a number by itself is
 * one. Undefined where none are told, or none at all.
 */
export function readMinutes(text: string, language: Language, alone = false): number | undefined {
  const { lexicon } = LANGUAGE_KITS[language];
  const tokens = tokenise(text, lexicon.joinApostrophes).filter(({ kind }) => kind !== 'mark' && kind !== 'sign');
  const joined = ` ${tokens.map((token) => fold(token.text)).join(' ')} `;
  const span = SPANS[language].find(([, phrases]) => phrases.split('|').some((one) => joined.includes(` ${one} `)));
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
