import { expect, test } from '@jest/globals';
import { checkDeadCode } from './dead-code.ts';
import { parseSource } from './source-file.ts';

function dead(files: Readonly<Record<string, string>>): readonly string[] {
  const found = checkDeadCode(Object.entries(files).map(([path, text]) => parseSource(path, text)));
  return found.map(
    (violation) =>
      `${violation.file}: ${violation.rule === 'dead-file' ? 'the file' : violation.what.split(' ')[2]?.replace(';', '')}`,
  );
}

test('a file that no program imports is dead, an entry point is not', () => {
  expect(
    dead({ 'src/app/main.ts': "import '../agenda/index.ts';", 'src/agenda/index.ts': '', 'src/agenda/old.ts': '' }),
  ).toEqual(['src/agenda/old.ts: the file']);
});

test('a file that only tests import is dead', () => {
  expect(
    dead({ 'src/agenda/old.ts': 'export const a = 1;', 'src/agenda/old.test.ts': "import { a } from './old.ts';" }),
  ).toEqual(['src/agenda/old.ts: the file']);
});

test('an export that nobody takes is dead, of any form', () => {
  const main = "import { used } from '../agenda/a.ts';";
  const text = `
    export const used = 1;
    export const [first, { second }] = make();
    export function third() {}
    export interface Fourth {}
    export class Fifth {}
    const sixth = 1;
    export { sixth as renamed };
    export default 7;`;
  expect(dead({ 'src/app/main.ts': main, 'src/agenda/a.ts': text })).toEqual(
    ['first', 'second', 'third', 'Fourth', 'Fifth', 'renamed', 'default'].map((name) => `src/agenda/a.ts: ${name}`),
  );
});

test('a front door that offers what nobody takes is told, the file behind it is not', () => {
  const files = {
    'src/app/main.ts': "import { a } from '../agenda/index.ts';",
    'src/agenda/index.ts': "export { a } from './a.ts';\nexport { b, type B } from './b.ts';",
    'src/agenda/a.ts': 'export const a = 1;',
    'src/agenda/b.ts': 'export type B = string;\nexport const b: B = "";',
  };
  // A type names a shape of the contract and may stand.
  expect(dead(files)).toEqual(['src/agenda/index.ts: b']);
});

test('a rule that its own file works with may be exported for its test; one that only the test takes is dead', () => {
  const files = {
    'src/app/main.ts': "import { whole } from '../agenda/a.ts';",
    'src/agenda/a.ts': 'export const part = 1;\nexport const whole = part + 1;\nexport const forTheTest = 2;',
    'src/agenda/a.test.ts': "import { part, forTheTest } from './a.ts';",
  };
  expect(dead(files)).toEqual(['src/agenda/a.ts: forTheTest']);
});

test('an import of everything, or at run time, takes all names', () => {
  const files = {
    'src/app/main.ts': "import * as a from '../agenda/a.ts';\nawait import('../agenda/b.ts');",
    'src/agenda/a.ts': 'export const one = 1;',
    'src/agenda/b.ts': 'export const two = 2;',
  };
  expect(dead(files)).toEqual([]);
});
