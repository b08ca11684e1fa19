import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { importCsv, type CsvReport } from './csv/import-csv.ts';
import { importNdjson } from './ndjson.ts';
import type { RowRefusal } from './row-refusal.ts';

const NOW = at('2026-01-05T07:00:00Z');
const HEADING = 'NHC;Nombre;Apellidos;Fecha de nacimiento;Teléfono;DNI';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext(database.db, { ports: {}, now: NOW });
});

type Told = readonly [line: number, column: string | undefined, reason: string];

function told(refusals: readonly RowRefusal[]): readonly Told[] {
  return refusals.map(({ line, column, reason }): Told => [line, column, reason]).toSorted((a, b) => a[0] - b[0]);
}

async function csv(bytes: Uint8Array): Promise<CsvReport & { readonly told: readonly Told[] }> {
  const refusals: RowRefusal[] = [];
  const report = await importCsv(ctx, { kind: 'patients', bytes }, { onRefused: (one) => refusals.push(one) });
  if (!report.ok) throw new Error(report.error.code);
  return { ...report.value, told: told(refusals) };
}

async function patients(): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ name: string }>(
    ctx.clinicId,
    `select concat_ws(' ', given_name, nullif(family_name, '')) as name from patient where clinic_id = $1 order by 1`,
    [ctx.clinicId],
  );
  return rows.map(({ name }) => name);
}

describe('a CSV of patients', () => {
  test('in which rows are wrong says so of each with its line, column and reason; the rest goes in, once', async () => {
    const lines = [
      HEADING,
      '1;Ana;Ruiz;01/02/1980;600171651;12345678Z',
      '2;Blas;Gil;31/02/2026;600171652;',
      '3;Carla;Sanz;1/2/26;600171653;',
      '4;Diego;Mora;;60O171654;',
      '5;Elena;Vega;;600171655;12345678A',
      '6;"Fátima";"Ortiz',
      'de Lara";02/03/1990;600171656;',
      '7;Gema',
      '8;Hugo;"Cano" Díaz;;600171658;',
      '1;Otra;Ruiz;01/02/1981;600171659;',
      '10;Iris;León;;600171660;X1234567L',
    ];
    const file = Buffer.from(lines.join('\r\n'));
    const report = await csv(file);
    expect(report.told).toEqual([
      [3, 'birthDate', 'invalid-date'],
      [4, 'birthDate', 'invalid-date'],
      [5, 'phone', 'invalid-phone'],
      [6, 'document', 'invalid-document'],
      [9, undefined, 'column-count'],
      [10, undefined, 'bad-quotes'],
      [11, undefined, 'repeated'],
    ]);
    const names = ['Ana Ruiz', 'Fátima Ortiz de Lara', 'Iris León'];
    expect(await patients()).toEqual(names);
    const again = await csv(file);
    expect([again.told, again.counts.Patient]).toEqual([report.told, { created: 0, updated: 0, unchanged: 3 }]);
    expect(await patients()).toEqual(names);
  });

  test('as Excel writes it in Spain, with semicolons in the old code page, is read and told as such', async () => {
    const text = `${HEADING};Notas\r\n1;Núria;Muñoz Ibáñez;01/02/1980;600171651;;alergia €\r\n`;
    const windows = Buffer.from([...text].map((sign) => (sign === '€' ? 0x80 : (sign.codePointAt(0) ?? 0))));
    const report = await csv(windows);
    expect(report).toMatchObject({ encoding: 'windows-1252', delimiter: ';', unused: ['Notas'], told: [] });
    expect(await patients()).toEqual(['Núria Muñoz Ibáñez']);
  });

  test.each([
    ['a mark of UTF-8 and CRLF', `\ufeff${HEADING}\r\n1;Ana;Ruiz;01/02/1980;600171651;\r\n`],
    ['lines ended by LF alone, none at the end', `${HEADING}\n1;Ana;Ruiz;01/02/1980;600171651;`],
    ['empty lines and rows of nothing', `\r\n${HEADING}\r\n\r\n1;Ana;Ruiz;01/02/1980;600171651;\r\n;;;;;\r\n`],
  ])('with %s is read', async (_name, text) => {
    expect((await csv(Buffer.from(text))).told).toEqual([]);
    expect(await patients()).toEqual(['Ana Ruiz']);
  });

  test('with a line of 10 MB loses that line only', async () => {
    const good = (n: number) => `${n};Ana ${n};Ruiz;01/02/1980;60017165${n};`;
    const long = `2;${'x'.repeat(10_000_000)};Ruiz;;600171652;`;
    expect((await csv(Buffer.from([HEADING, good(1), long, good(3)].join('\r\n')))).told).toEqual([
      [3, undefined, 'too-long'],
    ]);
    expect(await patients()).toEqual(['Ana 1 Ruiz', 'Ana 3 Ruiz']);
  });

  test.each([
    ['no heading', '1;Ana;Ruiz;01/02/1980;600171651;', 'no-header', []],
    ['a heading twice', 'NHC;Nombre;Nombre;Teléfono', 'repeated-column', ['givenName']],
    ['two headings of one meaning', 'NHC;Nombre;Teléfono;Móvil', 'repeated-column', ['phone']],
    ['no name', 'NHC;Teléfono', 'missing-column', ['givenName / fullName']],
    ['nothing in it', '', 'empty', []],
  ])('with %s cannot be used, and says why', async (_name, text, code, columns) => {
    const report = await importCsv(ctx, { kind: 'patients', bytes: Buffer.from(text) });
    expect(report).toMatchObject({ ok: false, error: { code } });
    expect(report.ok ? [] : report.error.columns).toEqual(columns);
    expect(await patients()).toEqual([]);
  });
});

const patient = (id: string, parts: object = {}) =>
  JSON.stringify({ resourceType: 'Patient', id, name: [{ given: ['Ana'], family: id }], ...parts });
const dni = (value: string) => ({ identifier: [{ system: 'urn:oid:1.3.6.1.4.1.19126.3', value }] });

async function ndjson(bytes: Uint8Array | readonly string[]): Promise<readonly Told[]> {
  const refusals: RowRefusal[] = [];
  const chunks = [bytes instanceof Uint8Array ? bytes : Buffer.from(bytes.join('\n'))];
  await importNdjson(ctx, chunks, { onRefused: (one) => refusals.push(one) });
  return told(refusals);
}

describe('a file of FHIR resources', () => {
  test('is held against R4, our profiles and the letters of DNIs as what vendors write; the good lines go in, once', async () => {
    const lines = [
      patient('good', dni('12345678Z')),
      patient('letter', dni('12345678A')),
      patient('element', { nickname: 'Anita' }),
      patient('code', { gender: 'mujer' }),
      patient('type', { active: 'yes' }),
      patient('phone', { telecom: [{ system: 'teléfono', value: '600171651' }] }),
      patient('also-good', dni('X1234567L')),
    ];
    const expected = [
      [2, 'Patient.identifier[0].value', 'invalid-resource'],
      [3, 'Patient.nickname', 'invalid-resource'],
      [4, 'Patient.gender', 'invalid-resource'],
      [5, 'Patient.active', 'invalid-resource'],
      [6, 'Patient.telecom[0].system', 'invalid-resource'],
    ];
    expect(await ndjson(lines)).toEqual(expected);
    expect(await patients()).toEqual(['Ana also-good', 'Ana good']);
    expect(await ndjson(lines)).toEqual(expected);
    expect(await patients()).toEqual(['Ana also-good', 'Ana good']);
  });

  test('with a mark, CRLF, broken lines, one of 10 MB and one in an old code page loses those only', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${patient('p1')}\r\n`),
      Buffer.from(`${patient('p2').slice(0, -1)}\r\n`),
      Buffer.from(patient('Muñoz'), 'latin1'),
      Buffer.from(`\r\n"${'x'.repeat(10_000_000)}"\r\n[]\r\nnull\r\n`),
      Buffer.from(patient('p7')),
    ]);
    expect(await ndjson(bytes)).toEqual([
      [2, undefined, 'invalid-json'],
      [3, undefined, 'invalid-json'],
      [4, undefined, 'too-long'],
      [5, undefined, 'invalid-json'],
      [6, undefined, 'invalid-json'],
    ]);
    expect(await patients()).toEqual(['Ana p1', 'Ana p7']);
  });
});
