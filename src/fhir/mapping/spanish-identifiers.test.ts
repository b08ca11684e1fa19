import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fromFhirPatient, toFhirPatient } from './patient.ts';
import type { FhirJson } from './resource.ts';
import { normalisedIdentifier, spanishIdentifierIssues } from './spanish-identifiers.ts';

const DNI = 'urn:oid:1.3.6.1.4.1.19126.3';
const SNS = 'urn:oid:2.16.724.4.40';
const CATALONIA = 'urn:cite:80724000015';
const ANDALUSIA = 'urn:cite:80724000049';
const CANARIAS = 'urn:cite:80724000122';
const ID = '7b6c1f0e-2f3a-4d5b-8c9d-0e1f2a3b4c5d';

function issues(system: string, value: unknown, more: FhirJson = {}) {
  return spanishIdentifierIssues({ resourceType: 'Patient', identifier: [{ system, value, ...more }] });
}

describe('is taken', () => {
  test.each([
    [DNI, '12345678Z'],
    [DNI, '00000000T'],
    [DNI, '12345678-z'],
    [DNI, ' 12.345.678 Z '],
    [DNI, 'X1234567L'],
    [DNI, 'Y1234567X'],
    [DNI, 'Z1234567R'],
    [DNI, 'z-1234567-r'],
    [SNS, 'BBBBBBBBGL123456'],
    [CATALONIA, 'GALO 1 800229 00 1'],
    [ANDALUSIA, 'an0123456789'],
    [CANARIAS, 'GRLP800101905012'],
    ['urn:regcess', '0628000123'],
    ['urn:regcess:0628000123', 'cita 17/A'],
    ['https://alameda.example/historias', '12345678A'],
  ])('%s|%s', (system, value) => {
    expect(issues(system, value)).toEqual([]);
  });
});

describe('is an issue of its value', () => {
  test.each([
    [DNI, '12345678A', /letter does not belong/],
    [DNI, '12345679Z', /letter does not belong/],
    [DNI, 'X1234567Z', /letter does not belong/],
    [DNI, '1234567Z', /eight digits/],
    [DNI, '123456789Z', /eight digits/],
    [DNI, 'W1234567L', /eight digits/],
    [DNI, '12345678', /eight digits/],
    [DNI, '', /eight digits/],
    [SNS, 'BBBBBBBBGL12345', /CIP-SNS/],
    [CATALONIA, 'GALO2800229001', /Catalan CIP/],
    [CATALONIA, 'GALO1801329001', /Catalan CIP/],
    [ANDALUSIA, '0123456789', /NUHSA/],
    [CANARIAS, 'GRLP', /health card/],
    ['urn:regcess', '06/28*', /REGCESS/],
  ])('%s|%s', (system, value, told) => {
    const [issue, ...others] = issues(system, value);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ path: 'Patient.identifier[0].value', code: 'value' });
    expect(issue?.diagnostics).toMatch(told);
    expect(value === '' || !issue?.diagnostics.includes(value)).toBe(true);
  });
});

test('the centre in the system of an appointment is a REGCESS code', () => {
  expect(issues('urn:regcess:06 28', 'x')).toMatchObject([{ path: 'Patient.identifier[0].system' }]);
});

test('an old identifier may be as wrong as it was', () => {
  expect(issues(DNI, '12345678A', { use: 'old' })).toEqual([]);
});

test('every DNI of the sample clinic has its letter', () => {
  const folder = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');
  const resources: FhirJson[] = readdirSync(folder)
    .filter((file) => file.includes('patients'))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).entry)
    .map((entry: { resource: FhirJson }) => entry.resource);
  expect(resources.length).toBeGreaterThan(200);
  expect(resources.flatMap(spanishIdentifierIssues)).toEqual([]);
});

test('one number is one identifier however it is written; other systems keep theirs as it is', () => {
  expect(normalisedIdentifier({ system: DNI, value: ' 12.345.678-z' })).toBe('12345678Z');
  expect(normalisedIdentifier({ system: 'https://x.example', value: 'a-1 b' })).toBe('a-1 b');
});

test('a patient is found by the number as it is compared, and served with it as it came', () => {
  const identifier = [{ use: 'official', system: DNI, value: '12345678-z' }];
  const parsed = fromFhirPatient({ resourceType: 'Patient', id: ID, name: [{ text: 'Ana' }], identifier });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { identifiers = [] } = parsed.value;
  const fhir: FhirJson = { ...parsed.value.fhir };
  expect(identifiers).toEqual([{ system: DNI, value: '12345678Z' }]);
  const row = { version: 1, updatedAt: 0 as never, active: true, deceased: false, contactPoints: [] };
  expect(toFhirPatient({ ...row, ...parsed.value, ...row, identifiers, fhir })['identifier']).toEqual(identifier);
});

describe('two surnames', () => {
  const extension = (which: string, valueString: string) => ({
    url: `http://hl7.org/fhir/StructureDefinition/humanname-${which}-family`,
    valueString,
  });
  const apart = { extension: [extension('mothers', 'López'), extension('fathers', 'García')] };

  test.each<[string, FhirJson, string]>([
    ['stand in the family name', { family: 'García López' }, 'García López'],
    ['stand in the family name, told apart beside it', { family: 'García López', _family: apart }, 'García López'],
    ['are joined where they come apart only', { _family: apart }, 'García López'],
    ['may be one', { _family: { extension: [extension('fathers', 'García')] } }, 'García'],
  ])('%s', (_name, name, familyName) => {
    const parsed = fromFhirPatient({ resourceType: 'Patient', id: ID, name: [{ given: ['Ana'], ...name }] });
    expect(parsed).toMatchObject({ ok: true, value: { givenName: 'Ana', familyName } });
    expect(parsed).toMatchObject({ value: { fhir: { name: [{ given: ['Ana'], ...name }] } } });
  });
});
