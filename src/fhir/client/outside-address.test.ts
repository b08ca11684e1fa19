import { expect, test } from '@jest/globals';
import { createHttpExchange } from './http-exchange.ts';
import { allowedUrl, parseBaseUrl } from './outside-address.ts';

const nowhereInside = { insideHosts: new Set<string>() };

test('a base is https of the internet, unless the operator named the host', () => {
  const clinic = { insideHosts: new Set(['127.0.0.1', 'ehr.clinic.lan', '::1']) };
  const base = (text: string, policy = nowhereInside) => {
    const parsed = parseBaseUrl(text, policy);
    return parsed.ok ? parsed.value : parsed.error.why;
  };
  expect(base(' https://EHR.example/fhir/R4// ')).toBe('https://ehr.example/fhir/R4');
  expect(base('https://ehr.example')).toBe('https://ehr.example');
  expect(base('http://ehr.example/fhir')).toBe('https-needed');
  expect(base('https://127.0.0.1/fhir')).toBe('inside-address');
  expect(base('https://0x7f.1/fhir')).toBe('inside-address');
  expect(base('https://2130706433/fhir')).toBe('inside-address');
  expect(base('https://[::1]/fhir')).toBe('inside-address');
  expect(base('https://user:pass@ehr.example/fhir')).toBe('credentials-in-url');
  expect(base('https://ehr.example/fhir?x=1')).toBe('query-or-fragment');
  expect(base('https://ehr.example/fhir#')).toBe('query-or-fragment');
  expect(base('https://ehr.example/a%2fb')).toBe('path');
  expect(base('ftp://ehr.example')).toBe('no-url');
  expect(base('ehr.example/fhir')).toBe('no-url');
  expect(base('http://127.0.0.1:8080/fhir', clinic)).toBe('http://127.0.0.1:8080/fhir');
  expect(base('http://ehr.clinic.lan/fhir', clinic)).toBe('http://ehr.clinic.lan/fhir');
  expect(allowedUrl('http://[::1]:80/', clinic)).toMatchObject({ ok: true });
});

test('a name that leads inside is not connected to, whatever it looked like when it was saved', async () => {
  const call = { url: new URL('https://localhost/fhir'), method: 'GET', headers: {}, mostBytes: 10 };
  const asked = createHttpExchange(nowhereInside)({ ...call, signal: AbortSignal.timeout(5_000) });
  await expect(asked).rejects.toMatchObject({
    sent: false,
    permanent: true,
    message: expect.stringContaining('inside'),
  });
});
