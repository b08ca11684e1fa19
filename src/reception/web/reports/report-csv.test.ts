import { expect, test } from '@jest/globals';
import { csvText } from './report-csv.ts';

test('a name that looks like a formula stays a name, and separators stay inside their cell', () => {
  expect(
    csvText([
      ['Nombre', 'n'],
      ['=HYPERLINK("x")', 2],
      ['García; Ana', undefined],
    ]),
  ).toBe('\uFEFFNombre;n\r\n"\'=HYPERLINK(""x"")";2\r\n"García; Ana";\r\n');
});
