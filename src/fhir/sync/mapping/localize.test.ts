import { describe, expect, test } from '@jest/globals';
import { localIdOf } from './local-id.ts';
import { localize, referencesIn, type Names } from './localize.ts';

const BASE = 'https://ehr.example/fhir';
const names: Names = {
  baseUrl: BASE,
  localId: ({ type, id }) => (id === 'known' ? `local-${type}` : undefined),
};
const of = (reference: object) =>
  localize({ resourceType: 'Location', id: 'x', partOf: reference }, 'ours', names)['partOf'];

describe('a foreign resource becomes one of ours', () => {
  test('by an id that is always the same, and never that of another connection or type', () => {
    const id = localIdOf('c1', { type: 'Patient', id: '7' });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(localIdOf('c1', { type: 'Patient', id: '7' })).toBe(id);
    expect(localIdOf('c2', { type: 'Patient', id: '7' })).not.toBe(id);
    expect(localIdOf('c1', { type: 'Location', id: '7' })).not.toBe(id);
  });

  test.each([
    ['relative', 'Location/known'],
    ['absolute below the base', `${BASE}/Location/known`],
    ['of a version', 'Location/known/_history/3'],
  ])('a %s reference to what we have names ours', (_name, reference) => {
    expect(of({ reference, display: 'Centro' })).toEqual({ reference: 'Location/local-Location', display: 'Centro' });
  });

  test.each([
    [
      'what we do not have',
      'Location/other',
      { type: 'Location', identifier: { system: `${BASE}/Location`, value: 'other' } },
    ],
    [
      'a type that is not mirrored',
      'Encounter/9',
      { type: 'Encounter', identifier: { system: `${BASE}/Encounter`, value: '9' } },
    ],
    [
      'another server',
      'https://evil.example/Location/known',
      { identifier: { system: 'urn:ietf:rfc:3986', value: 'https://evil.example/Location/known' } },
    ],
    [
      'a base that only begins like ours',
      `${BASE}2/Location/known`,
      { identifier: { system: 'urn:ietf:rfc:3986', value: `${BASE}2/Location/known` } },
    ],
  ])('a reference to %s points nowhere, and its address can be made again', (_name, reference, expected) => {
    expect(of({ reference })).toEqual(expected);
  });

  test('an identifier that was there is kept', () => {
    const identifier = { system: 'urn:x', value: '1' };
    expect(of({ reference: 'Location/other', identifier })).toEqual({ type: 'Location', identifier });
  });

  test('what it holds inside stays, but nothing inside that', () => {
    const inner = { resourceType: 'Patient', id: 'p', contained: [{ resourceType: 'Patient', id: 'q' }] };
    const ours = localize(
      { resourceType: 'Appointment', contained: Array.from({ length: 80 }, () => inner), subject: { reference: '#p' } },
      'ours',
      names,
    );
    expect(ours['contained']).toEqual(Array.from({ length: 50 }, () => ({ resourceType: 'Patient', id: 'p' })));
    expect(ours['subject']).toEqual({ reference: '#p' });
  });

  test('elements that we do not understand stay, however they are called', () => {
    const odd = JSON.parse('{"resourceType":"Location","vendor":{"x":[1,null,{"y":true}]},"__proto__":{"z":1}}');
    const ours = localize(odd, 'ours', names);
    expect(ours['vendor']).toEqual({ x: [1, null, { y: true }] });
    expect(Object.getPrototypeOf(ours)).toBe(Object.prototype);
  });

  test('a bomb of nested elements ends', () => {
    let bomb: unknown = 'core';
    for (let depth = 0; depth < 5_000; depth += 1) bomb = { reference: 'Location/known', bomb };
    expect(referencesIn(bomb, BASE).length).toBeLessThan(100);
    expect(JSON.stringify(localize({ bomb }, 'ours', names)).length).toBeLessThan(10_000);
  });
});
