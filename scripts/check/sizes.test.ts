import { expect, test } from '@jest/globals';
import { LIMITS } from './modules.ts';
import { checkSizes } from './sizes.ts';
import { parseSource } from './source-file.ts';

function longFunction(lines: number): string {
  return `export function answer() {\n${'  step();\n'.repeat(lines - 2)}}\n`;
}

function rulesBroken(path: string, text: string): readonly string[] {
  return checkSizes([parseSource(path, text)]).map((violation) => violation.rule);
}

test('a file may have as many lines as the limit and no more', () => {
  expect(rulesBroken('src/agenda/a.ts', '// line\n'.repeat(LIMITS.fileLines))).toEqual([]);
  expect(rulesBroken('src/agenda/a.ts', '// line\n'.repeat(LIMITS.fileLines + 1))).toEqual(['file-size']);
});

test('a function may have as many lines as the limit and no more, whatever its form', () => {
  const body = `{\n${'  step();\n'.repeat(LIMITS.functionLines - 1)}}`;
  expect(rulesBroken('src/agenda/a.ts', longFunction(LIMITS.functionLines))).toEqual([]);
  expect(rulesBroken('src/agenda/a.ts', longFunction(LIMITS.functionLines + 1))).toEqual(['function-size']);
  expect(rulesBroken('src/agenda/a.ts', `export const a = () => ${body};`)).toEqual(['function-size']);
  expect(rulesBroken('src/agenda/a.ts', `export const o = { a() ${body} };`)).toEqual(['function-size']);
  expect(rulesBroken('src/agenda/a.ts', `export class C { a() ${body} }`)).toEqual(['function-size']);
});

test('a long function is told by its name', () => {
  const [found] = checkSizes([parseSource('src/agenda/a.ts', longFunction(90))]);
  expect(found?.what).toBe('answer has 90 lines; at most 70');
});

test('a component may be longer, up to its own limit', () => {
  const component = (lines: number) => longFunction(lines).replace('answer', 'Agenda');
  expect(rulesBroken('src/reception/web/a.tsx', component(LIMITS.functionLines + 1))).toEqual([]);
  expect(rulesBroken('src/reception/web/a.tsx', component(LIMITS.componentLines + 1))).toEqual(['function-size']);
});

test('tests and lists of words have no limit', () => {
  const text = '// line\n'.repeat(LIMITS.fileLines + 1);
  expect(rulesBroken('src/agenda/a.test.ts', text)).toEqual([]);
  expect(rulesBroken('src/conversations/understanding/lexicon/es.ts', text)).toEqual([]);
});
