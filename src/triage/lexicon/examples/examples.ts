import type { Language } from '../../../platform/i18n/language.ts';
import { SAID_CA } from './ca.ts';
import { SAID_EN } from './en.ts';
import { SAID_ES } from './es.ts';

/** One way in which people tell something, and the findings that they tell by it. */
export interface Example {
  readonly words: string;
  readonly findings: readonly string[];
}

function examplesIn(said: string): readonly Example[] {
  return said
    .trim()
    .split('\n')
    .map((line) => {
      const [findings = '', words = ''] = line.split(/ \| (.*)/s);
      return { words, findings: findings.split(',').filter((finding) => finding !== 'none') };
    });
}

const SAID: Readonly<Record<Language, string>> = { es: SAID_ES, ca: SAID_CA, en: SAID_EN };

/** Every known way of telling something in a language. */
export function examplesOf(language: Language): readonly Example[] {
  return examplesIn(SAID[language]);
}
