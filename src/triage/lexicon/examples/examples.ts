import { fromFiles } from '../../../platform/i18n/from-files.ts';
import type { Language } from '../../../platform/i18n/language.ts';

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

const SAID = await fromFiles<string>(import.meta.dirname);

/** Every known way of telling something in a language. */
export function examplesOf(language: Language): readonly Example[] {
  return examplesIn(SAID[language]);
}
