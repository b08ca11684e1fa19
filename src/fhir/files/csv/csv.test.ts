import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FHIR_WORDS } from '../../words/words.ts';
import { LANGUAGES } from '../../../platform/i18n/language.ts';
import { reportCell, reportLine } from '../row-refusal.ts';
import { parseDateCell, parseDocument, parseTimeCell, phoneCell, weekdaysCell } from './cells.ts';
import { COLUMNS, CSV_KINDS, foldHeader, type CsvKind } from './columns.ts';
import { csvRecords, DELIMITERS, type Delimiter } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { readHeader } from './header.ts';
import { rowsOf } from './import-csv.ts';
import { readPatientRow } from './patient-rows.ts';

describe('the encoding', () => {
  const text = 'Nombre;Teléfono\r\nNúria Muñoz · l’Hospitalet;600171658';
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    [
      'Windows-1252',
      Buffer.from([...text].map((sign) => (sign === '’' ? 0x92 : (sign.codePointAt(0) ?? 0)))),
      'windows-1252',
    ],
  ])('%s is found out and read', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });
});

describe('records', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test('hold what was written, whatever the cells, quotes, ends of lines and delimiter', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('"', '""', 'a\nb', 'x\r\ny', ';', ',', '\t', ' ', "'=1"),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom<Delimiter>(...DELIMITERS),
        fc.constantFrom('\n', '\r\n'),
        (table, delimiter, end) => {
          const written = table.map((row) => row.map(quoted).join(delimiter)).join(end);
          const read = [...csvRecords(written, delimiter)];
          expect(read.map((record) => ('cells' in record ? record.cells : 'fault'))).toEqual(
            table.filter((row) => row.some((one) => one.trim() !== '')),
          );
        },
      ),
    );
  });

  test('that are wrong cost their own line only', () => {
    const lines = [
      'a;b',
      '"x\ny";2',
      'stray"quote;3',
      '"open;4',
      'good;5',
      '"closed" badly;6',
      `${'x'.repeat(70_000)};7`,
      '',
      ';;',
      'last;8',
    ];
    const read = [...csvRecords(lines.join('\r\n'), ';')].map((record) =>
      'cells' in record ? [record.line, record.cells.join('|')] : [record.line, record.fault.reason],
    );
    expect(read).toEqual([
      [1, 'a|b'],
      [2, 'x\ny|2'],
      [4, 'bad-quotes'],
      [5, 'bad-quotes'],
      [6, 'good|5'],
      [7, 'bad-quotes'],
      [8, 'too-long'],
      [11, 'last|8'],
    ]);
  });
});

describe('the header', () => {
  test.each<[CsvKind, string, Delimiter, readonly string[]]>([
    [
      'patients',
      'Nº Historia;Nombre;Primer Apellido;Segundo Apellido;F. Nacimiento;Teléfono móvil;DNI/NIE',
      ';',
      ['externalId', 'givenName', 'firstSurname', 'secondSurname', 'birthDate', 'phone', 'document'],
    ],
    [
      'patients',
      'Codi pacient,Nom,Cognoms,Data de naixement,Telèfon,Correu electrònic',
      ',',
      ['externalId', 'givenName', 'surnames', 'birthDate', 'phone', 'email'],
    ],
    [
      'patients',
      'MRN\tFirst name\tLast name\tDate of birth\tPhone',
      '\t',
      ['externalId', 'givenName', 'surnames', 'birthDate', 'phone'],
    ],
    [
      'appointments',
      'Id cita;NHC;Profesional;Centro;Fecha;Hora;Duración;Estado',
      ';',
      ['externalId', 'patientId', 'practitioner', 'site', 'date', 'time', 'minutes', 'status'],
    ],
    [
      'appointments',
      'DNI,Professional,Data,Hora inici,Hora fi,Estat',
      ',',
      ['document', 'practitioner', 'date', 'time', 'endTime', 'status'],
    ],
    [
      'schedules',
      'Médico;Sede;Servicios;Día;Desde;Hasta;Ausencia desde;Ausencia hasta;Motivo',
      ';',
      ['practitioner', 'site', 'service', 'weekday', 'from', 'to', 'absentFrom', 'absentTo', 'absenceReason'],
    ],
  ])('of %s is understood: %s', (kind, line, delimiter, columns) => {
    const header = readHeader(`${line}\r\nx`, kind);
    expect(header).toMatchObject({ ok: true, value: { delimiter, unused: [] } });
    expect(header.ok && Object.keys(header.value.positions).toSorted()).toEqual(columns.toSorted());
  });

  test.each([
    ['twice the same column', 'Nombre;Teléfono;Móvil', 'repeated-column'],
    ['no column that is needed', 'Apellidos;Teléfono', 'missing-column'],
    ['no heading at all', 'Ana;Ruiz;600171658', 'no-header'],
    ['nothing', ' \r\n', 'empty'],
    ['names of objects', '__proto__;constructor', 'no-header'],
  ])('with %s makes the file unusable', (_name, text, code) => {
    expect(readHeader(text, 'patients')).toMatchObject({ ok: false, error: { code } });
  });

  test('has one meaning for each name, in every language', () => {
    for (const kind of CSV_KINDS) {
      const names = Object.values(COLUMNS[kind]).flat();
      expect(names.map(foldHeader)).toEqual(names);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe('cells', () => {
  test.each([
    ['31/12/1980', '1980-12-31'],
    ['1/2/1980', '1980-02-01'],
    ['01-02-1980', '1980-02-01'],
    ['1980-02-29', '1980-02-29'],
    ['1980-02-29T00:00:00', '1980-02-29'],
    ['29/02/1980 0:00:00', '1980-02-29'],
    ['29/02/1981', undefined],
    ['12/31/1980', undefined],
    ['1/2/80', undefined],
    ['0000-01-01', undefined],
    ['ayer', undefined],
  ])('the date %s is %s', (text, date) => expect(parseDateCell(text)).toBe(date));

  test.each([
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['9 h', '09:00'],
    ['24:00', undefined],
    ['930', undefined],
  ])('the time %s is %s', (text, time) => expect(parseTimeCell(text)).toBe(time));

  test.each([
    ['600 17 16 58', '+34600171658'],
    ['0034 600171658', '+34600171658'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ["'910600100", '+34910600100'],
    ['', undefined],
  ])('the phone %s is %s', (text, phone) => expect(phoneCell('phone', text)).toBe(phone));

  test.each([
    ['12.345.678-z', '12345678Z'],
    ['X1234567L', 'X1234567L'],
    ['1234567L', '01234567L'],
    ['12345678A', undefined],
    ['X12345678L', undefined],
  ])('the document %s is %s', (text, document) => expect(parseDocument(text)).toBe(document));

  test.each([
    ['lunes', [1]],
    ['L, X y V', [1, 3, 5]],
    ['lunes a viernes', [1, 2, 3, 4, 5]],
    ['dl-dv', [1, 2, 3, 4, 5]],
    ['Dissabte', [6]],
    ['monday, wednesday', [1, 3]],
    ['', []],
  ])('the weekdays %s are %s', (text, days) => expect(weekdaysCell('weekday', text)).toEqual(days));
});

describe('a row of patients', () => {
  function read(heading: string, line: string) {
    const text = `${heading}\n${line}`;
    const header = readHeader(text, 'patients');
    if (!header.ok) throw new Error(header.error.code);
    const [row] = rowsOf(text, header.value, readPatientRow);
    return row && ('value' in row ? row.value : row.fault);
  }

  test.each([
    ['Nombre;Apellidos', 'Ana;Ruiz Navarro', { givenName: 'Ana', familyName: 'Ruiz Navarro' }],
    ['Nombre;Apellido 1;Apellido 2', 'Ana;Ruiz;Navarro', { givenName: 'Ana', familyName: 'Ruiz Navarro' }],
    ['Nombre;Apellido 1;Apellido 2', 'Ana;Ruiz;', { givenName: 'Ana', familyName: 'Ruiz' }],
    ['Nombre completo', 'Ruiz Navarro, Ana', { givenName: 'Ana', familyName: 'Ruiz Navarro' }],
    ['Nombre completo', 'Ana Ruiz Navarro', { givenName: 'Ana Ruiz Navarro', familyName: '' }],
    ['Nombre;Teléfono;Teléfono 2', 'Ana;600171658;600171658', { phones: ['+34600171658'] }],
    ['Nombre;Sexo;Idioma', 'Ana;Mujer;Català', { sex: 'female', language: 'ca' }],
    ['Nombre;Teléfono', ';600171658', { column: 'givenName', reason: 'missing' }],
    ['Nombre;Teléfono', 'Ana;12', { column: 'phone', reason: 'invalid-phone' }],
    ['Nombre;DNI', 'Ana;12345678A', { column: 'document', reason: 'invalid-document' }],
    ['Nombre;Sexo', 'Ana;quizás', { column: 'sex', reason: 'unknown-word' }],
    ['Nombre;Correo', 'Ana;ana', { column: 'email', reason: 'invalid-email' }],
    ['Nombre;Apellidos', '=cmd()|x;Ruiz', { column: 'givenName', reason: 'unsafe-text' }],
    ['Nombre;Apellidos', 'A\u0000na;Ruiz', { column: 'givenName', reason: 'unsafe-text' }],
    ['Nombre;Apellidos', `${'x'.repeat(400)};Ruiz`, { column: 'givenName', reason: 'too-long' }],
    ['Nombre;Apellidos', 'Ana', { reason: 'column-count' }],
    ['Nombre;Apellidos', 'Ana;Ruiz;de más', { reason: 'column-count' }],
    ['Nombre;Apellidos', 'Ana;Ruiz;;', { givenName: 'Ana' }],
  ])('%s | %s', (heading, line, expected) => expect(read(heading, line)).toMatchObject(expected));
});

describe('the report', () => {
  test('never begins a cell like a formula, and quotes what needs it', () => {
    expect(['=cmd()', '+1', '-1', '@x', 'a,b', 'a"b', 'plain'].map(reportCell)).toEqual([
      "'=cmd()",
      "'+1",
      "'-1",
      "'@x",
      '"a,b"',
      '"a""b"',
      'plain',
    ]);
  });

  test('has words for every reason in every language', () => {
    const reasons = Object.keys(FHIR_WORDS.es.rowReasons);
    expect(reasons.length).toBeGreaterThan(20);
    for (const language of LANGUAGES) expect(Object.keys(FHIR_WORDS[language].rowReasons)).toEqual(reasons);
    expect(reportLine({ line: 7, column: 'phone', reason: 'invalid-phone' }, 'ca')).toBe(
      '7,phone,invalid-phone,no és un telèfon',
    );
  });
});
