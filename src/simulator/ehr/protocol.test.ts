import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'fhir-kit-client';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';

let ehr: TestEhr;
beforeAll(async () => {
  ehr = await startTestEhr();
});
afterAll(() => ehr.stop());
beforeEach(async () => {
  ehr.behave();
  await ehr.empty();
  await ehr.seed(smallEhr());
});

const OURS = 'https://centralita.dev/appointment';

test('an outside client reads, searches, pages and creates', async () => {
  const client = new Client({ baseUrl: ehr.baseUrl });
  const patient = await client.read({ resourceType: 'Patient', id: 'pat-17' });
  expect(patient).toMatchObject({ resourceType: 'Patient', birthDate: '1980-02-03' });
  const free = { schedule: 'Schedule/agenda-1', status: 'free', _count: 3 };
  const first = await client.search({ resourceType: 'Slot', searchParams: free });
  const second = await client.nextPage({ bundle: first as Parameters<Client['nextPage']>[0]['bundle'] });
  expect(first).toMatchObject({ type: 'searchset', total: 4 });
  const ids = [first, second].flatMap((page) =>
    (page as unknown as { entry: { resource: { id: string } }[] }).entry.map(({ resource }) => resource.id),
  );
  expect(ids).toEqual(['slot-1', 'slot-2', 'slot-3', 'slot-4']);
  const body = visitIn('slot-1', 'pat-17', ehr) as Parameters<Client['create']>[0]['body'];
  const created = await client.create({ resourceType: 'Appointment', body });
  expect(created).toMatchObject({ status: 'booked', id: expect.stringMatching(/^ehr-\d+$/) });
});

test('metadata tells what it keeps, and is open', async () => {
  const { json } = await ehr.fetch('metadata');
  const appointment = json.rest[0].resource.find(({ type }: { type: string }) => type === 'Appointment');
  expect(json.fhirVersion).toBe('4.0.1');
  expect(appointment.searchParam).toContainEqual({ name: 'date', type: 'date' });
  expect(appointment.searchParam).toContainEqual({ name: '_lastUpdated', type: 'date' });
});

test('a resource has ETag, Last-Modified and Date, and If-None-Match saves its bytes', async () => {
  const { status, headers } = await ehr.fetch('Patient/pat-17');
  expect(status).toBe(200);
  expect(headers.get('etag')).toMatch(/^W\/"\d+"$/);
  expect(Date.parse(headers.get('last-modified') ?? '')).not.toBeNaN();
  expect(Math.abs(Date.parse(headers.get('date') ?? '') - Date.now())).toBeLessThan(60_000);
  const again = await ehr.fetch('Patient/pat-17', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});

test('an old version does not overwrite a newer one', async () => {
  const { json, headers } = await ehr.fetch('Patient/pat-18');
  const etag = headers.get('etag') ?? '';
  const first = await ehr.fetch('Patient/pat-18', { method: 'PUT', body: json, headers: { 'if-match': etag } });
  const second = await ehr.fetch('Patient/pat-18', { method: 'PUT', body: json, headers: { 'if-match': etag } });
  expect([first.status, second.status]).toEqual([200, 412]);
});

test('If-None-Exist creates once', async () => {
  const identifier = [{ system: OURS, value: 'once' }];
  const headers = { 'if-none-exist': `identifier=${OURS}|once` };
  const body = visitIn('slot-2', 'pat-17', ehr, { identifier });
  const first = await ehr.fetch('Appointment', { method: 'POST', body, headers });
  const second = await ehr.fetch('Appointment', { method: 'POST', body, headers });
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(second.json.id).toBe(first.json.id);
  expect(ehr.createsOf('Appointment', `${OURS}|once`)).toBe(1);
});

test('_lastUpdated finds what has changed since, and history tells of deletions', async () => {
  const created = await ehr.fetch('Task', {
    method: 'POST',
    body: { resourceType: 'Task', status: 'requested', intent: 'order' },
  });
  const at = created.json.meta.lastUpdated;
  const since = await ehr.fetch(`Task?_lastUpdated=ge${at}&_sort=_lastUpdated`);
  const later = await ehr.fetch('Task?_lastUpdated=gt2199-01-01');
  expect(since.json.entry.map((each: { resource: { id: string } }) => each.resource.id)).toContain(created.json.id);
  expect(later.json.total).toBe(0);
  expect((await ehr.fetch(`Task/${created.json.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await ehr.fetch(`Task/${created.json.id}`)).status).toBe(410);
  const history = await ehr.fetch(`Task/_history?_since=${at}`);
  expect(history.json.entry[0].request).toEqual({ method: 'DELETE', url: `Task/${created.json.id}` });
  const own = await ehr.fetch(`Task/${created.json.id}/_history`);
  expect(own.json.entry.map((each: { request: { method: string } }) => each.request.method)).toEqual([
    'DELETE',
    'POST',
  ]);
});

test('a resource that breaks its definition is refused', async () => {
  const { status, json } = await ehr.fetch('Appointment', {
    method: 'POST',
    body: { resourceType: 'Appointment', status: 'x', when: 1 },
  });
  expect(status).toBe(400);
  expect(json.resourceType).toBe('OperationOutcome');
  expect((await ehr.fetch('Observation', { method: 'POST', body: { resourceType: 'Observation' } })).status).toBe(404);
});

test('JSON Patch, search by POST, _include and a chained identifier work', async () => {
  const patched = await ehr.fetch('Slot/slot-4', {
    method: 'PATCH',
    body: [{ op: 'add', path: '/comment', value: 'Call first' }],
    headers: { 'content-type': 'application/json-patch+json' },
  });
  expect(patched.json.comment).toBe('Call first');
  await ehr.fetch('Appointment', { method: 'POST', body: visitIn('slot-4', 'pat-18', ehr) });
  const byPost = await fetch(`${ehr.baseUrl}/Appointment/_search`, {
    method: 'POST',
    body: new URLSearchParams({ patient: 'Patient/pat-18', _include: 'Appointment:patient' }),
  });
  const { total, entry } = (await byPost.json()) as { total: number; entry: { resource: { resourceType: string } }[] };
  expect(total).toBe(1);
  expect(entry.map(({ resource }) => resource.resourceType)).toEqual(['Appointment', 'Patient']);
  const chained = await ehr.fetch('Appointment?patient:Patient.identifier=https://sandbox-ehr.example/mrn|PAT-18');
  expect(chained.json.total).toBe(1);
});
