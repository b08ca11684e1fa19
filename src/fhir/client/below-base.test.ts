import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { urlBelow } from './below-base.ts';

const BASE = 'https://ehr.example/fhir/R4';

test.each([
  ['Patient/1', 'https://ehr.example/fhir/R4/Patient/1'],
  ['', 'https://ehr.example/fhir/R4'],
  ['?_getpages=abc', 'https://ehr.example/fhir/R4?_getpages=abc'],
  ['Appointment/$find', 'https://ehr.example/fhir/R4/Appointment/$find'],
  ['Appointment?date=ge2026-01-01T00%3A00', 'https://ehr.example/fhir/R4/Appointment?date=ge2026-01-01T00%3A00'],
  ['https://ehr.example/fhir/R4?_getpages=a%2Fb', 'https://ehr.example/fhir/R4?_getpages=a%2Fb'],
  ['https://ehr.example:443/fhir/R4/Slot?page=2#x', 'https://ehr.example/fhir/R4/Slot?page=2'],
  ['Patient/../Slot', 'https://ehr.example/fhir/R4/Slot'],
])('%s stays below the base', (path, expected) => {
  const url = urlBelow(BASE, path);
  expect(url.ok && url.value.href).toBe(expected);
});

test.each([
  'https://evil.example/fhir/R4/Patient/1',
  'http://ehr.example/fhir/R4/Patient/1',
  'https://ehr.example:8443/fhir/R4/Patient/1',
  'https://ehr.example.evil.example/fhir/R4/Patient',
  'https://ehr.example@evil.example/fhir/R4/Patient',
  'https://user@ehr.example/fhir/R4/Patient',
  'https://ehr.example/fhir/R4x/Patient',
  'https://ehr.example/fhir/R5/Patient',
  '//evil.example/fhir/R4/Patient',
  '/fhir/R4/Patient',
  '/admin',
  '../R5/Patient',
  '../../admin',
  'Patient/../../../admin',
  'Patient/%2e%2e/%2e%2e/%2e%2e/admin',
  'Patient/..%2f..%2fadmin',
  'Patient/%252e%252e/x',
  'Patient\\..\\..\\admin',
  'Patient//evil.example',
  '\thttps://evil.example/',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'data:text/plain,x',
])('%s is not asked', (path) => {
  expect(urlBelow(BASE, path)).toEqual({ ok: false, error: { code: 'outside-base' } });
});

test('whatever is asked, it is asked at the base', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.webPath()), (path) => {
      const url = urlBelow(BASE, path);
      if (!url.ok) return;
      expect(url.value.origin).toBe('https://ehr.example');
      expect(`${url.value.pathname}/`.startsWith('/fhir/R4/')).toBe(true);
    }),
  );
});
