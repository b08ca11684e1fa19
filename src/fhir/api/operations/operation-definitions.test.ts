import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Reader } from '../../mapping/reader.ts';
import { capabilityStatement } from '../capability-statement.ts';
import { operations } from '../interaction-table.ts';
import { BOOK_PARAMETERS } from './book-request.ts';
import { FIND_PARAMETERS } from './find-query.ts';
import { HOLD_PARAMETERS } from './hold.ts';

const FOLDER = join(import.meta.dirname, '../../../../fhir-profiles');

interface Described {
  readonly name: string;
  readonly use: string;
  readonly min: number;
  readonly max: string;
}

test.each([
  ['find', FIND_PARAMETERS],
  ['hold', HOLD_PARAMETERS],
  ['book', BOOK_PARAMETERS],
])('$%s is described with the very parameters that it takes', (code, taken) => {
  const definition: { url: string; parameter: Described[] } = JSON.parse(
    readFileSync(join(FOLDER, `operation-appointment-${code}.json`), 'utf8'),
  );
  const given = definition.parameter.filter(({ use }) => use === 'in');
  expect(given.map(({ name, min, max }) => [name, min, max])).toEqual(
    Object.entries(taken).map(([name, { max, required }]) => [name, required ? 1 : 0, max]),
  );
  expect(operations.find(({ name }) => name === code)?.definition).toBe(definition.url);
});

test('the CapabilityStatement lists every operation of the table', () => {
  const [rest] = new Reader(capabilityStatement('https://clinic.example'), 'CapabilityStatement').list('rest');
  const listed = (rest?.list('resource') ?? []).flatMap((resource) =>
    resource
      .list('operation')
      .map((operation) => `${String(resource.json()['type'])}/$${String(operation.json()['name'])}`),
  );
  expect(listed).toEqual(operations.map(({ type, name }) => `${type}/$${name}`));
});
