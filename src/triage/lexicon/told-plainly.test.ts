import { expect, test } from '@jest/globals';
import { LANGUAGES } from '../../platform/i18n/language.ts';
import { readLines } from '../../platform/i18n/word-files.ts';
import { checkInput } from '../domain/check-input.ts';
import { assess, exampleProtocols } from '../index.ts';

const library = exampleProtocols();
const LINES = [...readLines(`${import.meta.dirname}/../test-support/told-plainly`).values()].flat();

/** Who waits may wait three days or longer; an emergency is one at level 1 or 2. */
function kindOf(level: number): string {
  if (level <= 2) return 'emergency';
  return level === 3 ? 'today' : 'waits';
}

test.each(LINES)('%s', (line) => {
  const [told, level, text = ''] = line.split('|');
  const language = LANGUAGES.find((one) => one === told);
  if (language === undefined) throw new Error(`no such language: ${line}`);
  const input = checkInput({ language, text, patient: {} }, library);
  if (!input.ok) throw new Error(`${input.error.code}: ${text}`);
  expect(kindOf(assess(input.value, library).decision.level)).toBe(kindOf(Number(level)));
});
