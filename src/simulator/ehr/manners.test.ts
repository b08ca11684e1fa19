import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
const post = (slotId: string, more: object = {}, headers: Record<string, string> = {}) =>
  ehr.fetch('Appointment', { method: 'POST', body: visitIn(slotId, 'pat-17', ehr, more), headers });
const slotStatus = (id: string) => ehr.read('Slot', id)?.['status'];

test('a manner set for two requests is over after two, and counts them', async () => {
  ehr.behave({ kind: 'unavailable', on: 'POST Appointment', times: 2 });
  const statuses = [];
  for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await post('slot-1')).status);
  expect(statuses).toEqual([503, 503, 201]);
  expect((await ehr.fetch('Slot')).status).toBe(200);
  expect(ehr.manners.list()).toMatchObject([{ used: 2, over: true }]);
});

test('no-etag: the version stands in the body only', async () => {
  ehr.behave({ kind: 'no-etag' });
  const { headers, json } = await ehr.fetch('Patient/pat-17');
  expect(headers.has('etag')).toBe(false);
  expect(json.meta.versionId).toBe('1');
});

test('no-version: neither ETag nor versionId, and If-Match is not heeded', async () => {
  ehr.behave({ kind: 'no-version' });
  const { headers, json } = await ehr.fetch('Patient/pat-17');
  expect(headers.has('etag')).toBe(false);
  expect(json.meta).toEqual({ lastUpdated: expect.any(String) });
  const put = await ehr.fetch('Patient/pat-17', { method: 'PUT', body: json, headers: { 'if-match': 'W/"99"' } });
  expect(put.status).toBe(200);
  const search = await ehr.fetch('Patient');
  expect(search.json.entry[0].resource.meta.versionId).toBeUndefined();
});

test('conflict-as-409: a stale If-Match is told so', async () => {
  const body = ehr.read('Patient', 'pat-17');
  const put = () => ehr.fetch('Patient/pat-17', { method: 'PUT', body, headers: { 'if-match': 'W/"99"' } });
  expect((await put()).status).toBe(412);
  ehr.behave({ kind: 'conflict-as-409' });
  expect((await put()).status).toBe(409);
});

test('if-match-required: an update without it is refused, with 412 where that is set', async () => {
  const body = ehr.read('Patient', 'pat-17');
  ehr.behave({ kind: 'if-match-required', times: 1 }, { kind: 'if-match-required', status: 412 });
  const statuses = [];
  for (let attempt = 0; attempt < 2; attempt += 1)
    statuses.push((await ehr.fetch('Patient/pat-17', { method: 'PUT', body })).status);
  expect(statuses).toEqual([428, 412]);
  expect((await ehr.fetch('Patient/pat-17', { method: 'PUT', body, headers: { 'if-match': 'W/"1"' } })).status).toBe(
    200,
  );
});

test('ignores-if-none-exist: the second create is one more', async () => {
  ehr.behave({ kind: 'ignores-if-none-exist' }, { kind: 'no-slot-logic' });
  const identifier = [{ system: OURS, value: 'a' }];
  for (let time = 0; time < 2; time += 1)
    expect((await post('slot-1', { identifier }, { 'if-none-exist': `identifier=${OURS}|a` })).status).toBe(201);
  expect(ehr.createsOf('Appointment', `${OURS}|a`)).toBe(2);
});

test('dead-next-link: the first page is fine, the next is gone', async () => {
  ehr.behave({ kind: 'dead-next-link', times: 1 });
  const first = await ehr.fetch('Slot?_count=2');
  const next = first.json.link.find((link: { relation: string }) => link.relation === 'next').url;
  expect((await ehr.fetch(next)).status).toBe(410);
  expect((await ehr.fetch(next)).json.entry).toHaveLength(2);
});

test('foreign-next-link: it leads to another origin', async () => {
  ehr.behave({ kind: 'foreign-next-link', origin: 'https://elsewhere.example' });
  const { json } = await ehr.fetch('Slot?_count=2');
  const next = json.link.find((link: { relation: string }) => link.relation === 'next').url;
  expect(new URL(next).origin).toBe('https://elsewhere.example');
});

test('ignores-last-updated: everything comes, whatever was asked', async () => {
  ehr.behave({ kind: 'ignores-last-updated' });
  expect((await ehr.fetch('Slot?_lastUpdated=gt2199-01-01')).json.total).toBe(4);
  ehr.behave();
  expect((await ehr.fetch('Slot?_lastUpdated=gt2199-01-01')).json.total).toBe(0);
});

test('page-limit: fewer than asked for, the rest by its links', async () => {
  ehr.behave({ kind: 'page-limit', max: 3 });
  const { json } = await ehr.fetch('Slot?_count=100');
  expect(json.entry).toHaveLength(3);
  const next = json.link.find((link: { relation: string }) => link.relation === 'next').url;
  expect((await ehr.fetch(next)).json.entry).toHaveLength(1);
});

test('slow: the answer takes its time', async () => {
  ehr.behave({ kind: 'slow', delayMs: 120, on: 'GET Patient' });
  const started = performance.now();
  expect((await ehr.fetch('Patient/pat-17')).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(115);
});

test('slow: who hangs up meanwhile is served all the same', async () => {
  ehr.behave({ kind: 'slow', delayMs: 120, on: 'POST Appointment', times: 1 });
  const body = JSON.stringify(visitIn('slot-1', 'pat-17', ehr));
  const headers = { 'content-type': 'application/fhir+json' };
  const signal = AbortSignal.timeout(60);
  await expect(fetch(`${ehr.baseUrl}/Appointment`, { method: 'POST', body, headers, signal })).rejects.toThrow();
  for (let asked = 0; asked < 5_000 && slotStatus('slot-1') === 'free'; asked += 1) await ehr.fetch('Slot/slot-1');
  expect(ehr.all('Appointment')).toHaveLength(1);
  expect(slotStatus('slot-1')).toBe('busy');
});

test('too-many-requests: Retry-After in seconds or as a date', async () => {
  ehr.behave(
    { kind: 'too-many-requests', retryAfterSeconds: 7, times: 1 },
    { kind: 'too-many-requests', retryAfterSeconds: 7, form: 'date', times: 1 },
  );
  const [seconds, date] = [await ehr.fetch('Slot'), await ehr.fetch('Slot')];
  expect([seconds.status, date.status]).toEqual([429, 429]);
  expect(seconds.headers.get('retry-after')).toBe('7');
  const wait = Date.parse(date.headers.get('retry-after') ?? '') - Date.parse(date.headers.get('date') ?? '');
  expect(wait).toBeGreaterThanOrEqual(6_000);
  expect(wait).toBeLessThanOrEqual(8_000);
});

test('answer-lost: it is written, and nobody is told', async () => {
  ehr.behave({ kind: 'answer-lost', on: 'POST Appointment', times: 1 });
  await expect(post('slot-1', { identifier: [{ system: OURS, value: 'lost' }] })).rejects.toThrow();
  expect(ehr.createsOf('Appointment', `${OURS}|lost`)).toBe(1);
  const [request] = ehr.asked('POST', 'Appointment');
  expect(request).toBeDefined();
  expect(request?.status).toBeUndefined();
});

test('cut-before-write: nothing is written', async () => {
  ehr.behave({ kind: 'cut-before-write', on: 'POST', times: 1 });
  await expect(post('slot-1', { identifier: [{ system: OURS, value: 'cut' }] })).rejects.toThrow();
  expect(ehr.createsOf('Appointment', `${OURS}|cut`)).toBe(0);
  expect(slotStatus('slot-1')).toBe('free');
});

test('clock-skew: its Date and its times are wrong by as much', async () => {
  ehr.behave({ kind: 'clock-skew', skewMs: -3_600_000 });
  const { headers, json } = await post('slot-1');
  for (const time of [headers.get('date'), json.meta.lastUpdated])
    expect(Math.abs(Date.parse(time) + 3_600_000 - Date.now())).toBeLessThan(30_000);
});

test('the control API does the same from outside', async () => {
  const control = (path: string, method = 'GET', body?: unknown) =>
    ehr.fetch(`${ehr.controlUrl}/${path}`, { method, headers: { 'content-type': 'application/json' }, body });
  await control('seed', 'POST', [{ resourceType: 'Patient', id: 'pat-99', active: true }]);
  expect(ehr.read('Patient', 'pat-99')).toBeDefined();
  expect((await control('manners', 'POST', { manners: [{ kind: 'no-etag' }] })).status).toBe(201);
  expect((await ehr.fetch('Patient/pat-99')).headers.has('etag')).toBe(false);
  expect((await control('manners', 'POST', { manners: [{ kind: 'politeness' }] })).status).toBe(400);
  expect((await control('manners')).json.manners).toHaveLength(1);
  expect((await control('requests')).json.requests.at(-1)).toMatchObject({ path: '/Patient/pat-99', status: 200 });
  await control('manners', 'DELETE');
  expect((await ehr.fetch('Patient/pat-99')).headers.get('etag')).toBe('W/"1"');
  await post('slot-1', { identifier: [{ system: OURS, value: 'x' }] });
  expect((await control(`creates?identifier=${encodeURIComponent(`${OURS}|x`)}`)).json.count).toBe(1);
  await control('resources', 'PUT', { resourceType: 'Patient', id: 'pat-99', active: false });
  expect(ehr.read('Patient', 'pat-99')).toMatchObject({ active: false, meta: { versionId: '2' } });
  await control('resources/Patient/pat-99', 'DELETE');
  expect(ehr.read('Patient', 'pat-99')).toBeUndefined();
});
