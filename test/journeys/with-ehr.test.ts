import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { call, startProduct, type Product } from '../support/product.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct({}, { withEhr: true });
}, 60_000);
afterAll(() => product.stop());

const ask = (path: string, headers = { authorization: `Bearer ${product.demo.ehr?.token}` }) =>
  call(`${product.demo.ehr?.baseUrl}/${path}`, { headers });

test('the demonstration with the sandbox EHR tells where it is and lets its token in', async () => {
  expect(product.demo.ehr?.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/fhir\/R4$/);
  expect((await ask('metadata')).json).toMatchObject({ fhirVersion: '4.0.1', software: { name: 'Sandbox EHR' } });
  expect((await ask('Patient?_summary=count')).json.total).toBe(300);
  expect((await ask('Patient', { authorization: 'Bearer guessed' })).status).toBe(401);
});

test('it has the sample clinic in its own words: other ids, the same business identifiers, nothing of ours', async () => {
  const { json } = await ask('Appointment?status=booked&_count=200&_include=Appointment:patient');
  const text = JSON.stringify(json);
  expect(json.total).toBe(160);
  expect(json.entry[0].resource).toMatchObject({ id: expect.stringMatching(/^apt-\d+$/), status: 'booked' });
  expect(json.entry[0].resource.identifier[0].system).toBe('https://alameda.example/citas');
  expect(text).toMatch(/"reference":"Patient\/pat-\d+"/);
  expect(text).not.toMatch(/"reference":"\w+\/[0-9a-f]{8}-/);
  expect(text).not.toContain('centralita.dev');
});

test('it has bills that are paid and not, and papers that wait for a signature', async () => {
  expect((await ask('Invoice?status=issued&_summary=count')).json.total).toBe(100);
  expect((await ask('Invoice?status=balanced&_summary=count')).json.total).toBe(75);
  const { json } = await ask('DocumentReference?patient=Patient/pat-5');
  expect(json.entry[0].resource).toMatchObject({ status: 'current', docStatus: 'preliminary' });
  expect((await ask('Consent?patient=Patient/pat-8&status=draft,proposed')).json.total).toBe(1);
});

test('its visits lie in the demo week, and a booked slot is busy there', async () => {
  const { json } = await ask('Slot?status=busy&_count=100');
  expect(json.total).toBe(19);
  const free = await ask(`Slot?status=free&start=ge${new Date().toISOString()}&_summary=count`);
  expect(free.json.total).toBeGreaterThan(100);
});

/** The scripts of docs/integrating.md, and what each prints; those that others import print nothing. */
function documentedScripts(): readonly { readonly name: string; readonly code: string; readonly prints?: string }[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/integrating.md'), 'utf8');
  const blocks = text.matchAll(/```js\n\/\/ (\S+)\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g);
  return [...blocks].map(([, name = '', code = '', prints]) => ({ name, code, ...(prints ? { prints } : {}) }));
}

test('the scripts of the guide for vendors run as they stand there, and print what it says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'centralita-guide-'));
  const scripts = documentedScripts();
  const env = { ...process.env, DEMO_FILE: join(product.dataDir, 'demo.json') };
  try {
    for (const { name, code } of scripts) writeFileSync(join(folder, name), code);
    const told: string[] = [];
    for (const { name } of scripts.filter(({ prints }) => prints)) {
      const { stdout } = await promisify(execFile)(process.execPath, [join(folder, name)], { env });
      told.push(`${name}\n${stdout}`);
    }
    expect(told).toEqual(scripts.filter(({ prints }) => prints).map(({ name, prints }) => `${name}\n${prints}`));
    expect(told).toHaveLength(7);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
