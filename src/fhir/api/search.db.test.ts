import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function get(path: string, headers: Record<string, string> = {}) {
  return request(server.app).get(`/fhir/R4${path}`).set('authorization', `Bearer ${token}`).set(headers);
}

interface Bundle {
  readonly total: number;
  readonly link: readonly { relation: string; url: string }[];
  readonly entry?: readonly { fullUrl: string; resource: Json; search: { mode: string } }[];
}

/** Counted, however many pages there are. */
async function search(path: string): Promise<Bundle> {
  const answer = await get(path.includes('_total=') ? path : `${path}${path.includes('?') ? '&' : '?'}_total=accurate`);
  if (answer.status !== 200) throw new Error(`${path} ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Bundle;
}

function linkOf(bundle: Bundle, relation: string): string | undefined {
  return bundle.link.find((link) => link.relation === relation)?.url;
}

describe('every type', () => {
  test.each([
    ['Organization', 1],
    ['Location', 2],
    ['HealthcareService', 8],
    ['Practitioner', 6],
    ['PractitionerRole', 7],
    ['Schedule', 7],
    ['Slot', 360],
    ['Patient', 300],
    ['Appointment', 580],
  ])('%s is searched and read', async (type, total) => {
    const bundle = await search(`/${type}?_count=1`);
    expect(bundle.total).toBe(total);
    const resource = bundle.entry?.[0]?.resource ?? {};
    expect(resource['resourceType']).toBe(type);
    expect(bundle.entry?.[0]?.fullUrl).toBe(`http://localhost:3000/fhir/R4/${type}/${resource['id']}`);
    const read = await get(`/${type}/${resource['id']}`);
    expect(read.status).toBe(200);
    expect(read.headers['etag']).toBe('W/"1"'.replace('1', String(resource['meta'].versionId)));
    expect(read.headers['content-type']).toContain('application/fhir+json');
    expect(read.body).toEqual(resource);
    const again = await get(`/${type}/${resource['id']}`, { 'if-none-match': read.headers['etag'] ?? '' });
    expect(again.status).toBe(304);
  });

  test('a resource that is not there is 404, whatever the id looks like', async () => {
    for (const id of ['0190f0f0-0000-7000-8000-00000000ffff', 'p1', '..%2f..%2fetc', '%00', 'x'.repeat(500)]) {
      const answer = await get(`/Patient/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({ resourceType: 'OperationOutcome' });
    }
  });
});

describe('patients', () => {
  test.each([
    ['family=vega', 'Jesús Vega Delgado'],
    ['name=JESUS vega', 'Jesús Vega Delgado'],
    ['name=nobody at all', undefined],
    ['given=Jesus&family=delgado', 'Jesús Vega Delgado'],
    ['family:exact=Vega Delgado', 'Jesús Vega Delgado'],
    ['name:contains=ega del', 'Jesús Vega Delgado'],
    ['birthdate=1948-04-05', 'Jesús Vega Delgado'],
    ['birthdate=ge1948-04-05&birthdate=lt1948-04-06', 'Jesús Vega Delgado'],
    ['identifier=https://alameda.example/historias|H00001', 'Jesús Vega Delgado'],
    ['identifier=H00001', 'Jesús Vega Delgado'],
    ['phone=600171658', 'Jesús Vega Delgado'],
    ['phone=%2B34 600 17 16 58', 'Jesús Vega Delgado'],
    ['telecom=email|jesus.vega.1@example.org', 'Jesús Vega Delgado'],
    ['_id=01390f9f-2842-5a72-9fde-d13fcc9ebd69', 'Jesús Vega Delgado'],
  ])('are found by %s', async (query, name) => {
    const bundle = await search(`/Patient?${query}&_count=200`);
    const names = (bundle.entry ?? []).map(({ resource }) => resource['name'][0].text);
    if (name === undefined) expect(names).toEqual([]);
    else expect(names).toContain(name);
    expect(bundle.total).toBe(names.length);
  });

  test('that are not active are found as such', async () => {
    expect((await search('/Patient?active=false')).total).toBe(3);
    expect(
      (await search('/Patient?active=true&deceased=true')).total +
        (await search('/Patient?active=false&deceased=true')).total,
    ).toBe(2);
  });

  test('a phone that a family shares finds all of it', async () => {
    const phones =
      (await search('/Patient?_count=200')).entry?.flatMap(({ resource }) => [
        ...new Set<string>((resource['telecom'] ?? []).map((t: { value: string }) => t.value)),
      ]) ?? [];
    const shared = phones.find((phone, index) => phone.startsWith('+') && phones.indexOf(phone) !== index);
    expect((await search(`/Patient?phone=${encodeURIComponent(shared ?? '')}`)).total).toBeGreaterThan(1);
  });
});

describe('appointments and slots', () => {
  test('are found by patient, practitioner, place, date and status', async () => {
    const [first] = (await search('/Appointment?status=booked&_count=1')).entry ?? [];
    const actor = (type: string) =>
      first?.resource['participant'].map((p: Json) => p['actor'].reference).find((ref: string) => ref.startsWith(type));
    const patient = actor('Patient/');
    const ofPatient = await search(`/Appointment?patient=${patient}&_count=100`);
    expect((ofPatient.entry ?? []).map(({ resource }) => resource['id'])).toContain(first?.resource['id']);
    expect((await search(`/Appointment?patient=${patient.slice(8)}`)).total).toBe(ofPatient.total);
    const day = first?.resource['start'].slice(0, 10);
    const together = `practitioner=${actor('Practitioner/')}&location=${actor('Location/')}&date=${day}&status=booked,arrived`;
    expect((await search(`/Appointment?${together}`)).total).toBeGreaterThan(0);
    expect((await search(`/Appointment?identifier=${first?.resource['identifier'][0].value}`)).total).toBe(1);
    expect((await search(`/Appointment?actor=${actor('HealthcareService/')}`)).total).toBeGreaterThan(0);
  });

  test('a date divides them, and an unescaped plus is understood', async () => {
    const all = (await search('/Appointment?_summary=count')).total;
    const early = (await search('/Appointment?date=lt2026-01-05')).total;
    const late = (await search('/Appointment?date=ge2026-01-05')).total;
    expect(early + late).toBe(all);
    expect((await search('/Appointment?date=ge2026-01-05T00:00:00+01:00')).total).toBe(late);
    expect((await search('/Appointment?date=ge2025-11-10&date=le2026-12-31')).total).toBe(all);
    expect((await search('/Appointment?date=ne2026')).total).toBe((await search('/Appointment?date=2025')).total);
  });

  test('slots are found by schedule, time and status, and bring their schedule and its actors along', async () => {
    const schedule = (await search('/Slot?_count=1')).entry?.[0]?.resource['schedule'].reference;
    const bundle = await search(
      `/Slot?schedule=${schedule}&start=ge2026-01-12&start=lt2026-01-19&status=free&_include=Slot:schedule&_include:iterate=Schedule:actor`,
    );
    const types = (bundle.entry ?? []).map(({ resource, search: { mode } }) => `${resource['resourceType']} ${mode}`);
    expect(new Set(types)).toEqual(
      new Set([
        'Slot match',
        'Schedule include',
        'Practitioner include',
        'Location include',
        'HealthcareService include',
      ]),
    );
    expect(types.filter((type) => type === 'Schedule include')).toHaveLength(1);
    expect((await search(`/Schedule?actor=Practitioner/6edf7983-9908-55b3-b9ec-8c2405072979`)).total).toBe(1);
  });
});

describe('pages', () => {
  test.each([
    '/Patient?_count=7',
    '/Appointment?_count=90',
    '/Appointment?_count=90&_sort=-date',
    '/Slot?_count=100&_sort=_lastUpdated',
  ])('%s gives everything once', async (path) => {
    const seen: string[] = [];
    let next: string | undefined = path;
    let total = 0;
    for (let pages = 0; next !== undefined && pages < 60; pages += 1) {
      const bundle: Bundle = await search(next);
      total = bundle.total;
      seen.push(...(bundle.entry ?? []).map(({ resource }) => String(resource['id'])));
      next = linkOf(bundle, 'next')?.replace('http://localhost:3000/fhir/R4', '');
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  test('are sorted as asked', async () => {
    const starts =
      (await search('/Appointment?_sort=-date&_count=50')).entry?.map(({ resource }) =>
        Date.parse(resource['start']),
      ) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => b - a));
  });

  test('hold no more than the limit', async () => {
    expect((await search('/Patient?_count=99999999999')).entry).toHaveLength(200);
    expect((await search('/Patient')).entry).toHaveLength(20);
  });
});

describe('what cannot be searched', () => {
  test.each(
    [
      '/Patient?birthdate=0999',
      '/Patient?birthdate=ayer',
      '/Patient?birthdate=1948-02-30',
      '/Appointment?date=ge2026-99-99',
      '/Appointment?status=gone',
      '/Patient?active=perhaps',
      '/Patient?_count=-1',
      '/Patient?_count=x',
      '/Patient?_cursor=zzz',
      '/Patient?name=%00',
      '/Patient?name=%E2%80%AEabc',
      '/Patient?family:sounds=x',
      '/Patient?name=',
      '/Patient?name=%ED%A0%80&birthdate=9999-99',
      '/Appointment?date=',
      '/Slot?start=99999-01-01',
      `/Patient?${Array.from({ length: 40 }, () => 'name=a').join('&')}`,
      `/Slot?start=ge${'A'.repeat(3000)}`,
    ].map((path) => [path.slice(0, 60), path]),
  )('%s is 400 with an OperationOutcome', async (_name, path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
  });

  test('a far date is searched, not stumbled over', async () => {
    for (const date of ['ge9999-12-31', 'le0001-01-01T00:00:00Z', 'ge9999', 'lt1000-01-01']) {
      expect([200, 400]).toContain((await get(`/Appointment?date=${date}`)).status);
      expect([200, 400]).toContain((await get(`/Patient?birthdate=${date}`)).status);
    }
  });

  test('an unknown parameter is an error when the client is strict, else left out of the self link', async () => {
    const strict = await get('/Slot?nonsense=1', { prefer: 'handling=strict' });
    expect(strict.status).toBe(400);
    expect(strict.body).toMatchObject({ issue: [{ code: 'not-supported', expression: ['http.nonsense'] }] });
    for (const path of [
      "/Patient?_sort=name';drop&active=true",
      '/Patient?active=true&_include=*:*',
      `/Patient?_has:${'x:'.repeat(500)}&active=true`,
      '/Patient?active=true&constructor=1',
    ]) {
      const bundle = await search(path);
      expect(linkOf(bundle, 'self')).toBe('http://localhost:3000/fhir/R4/Patient?active=true&_total=accurate');
    }
  });

  test('an address that is too long is refused', async () => {
    expect((await get(`/Slot?start=ge${'A'.repeat(9000)}`)).status).toBe(414);
  });

  test('the same search by POST answers the same', async () => {
    const posted = await request(server.app)
      .post('/fhir/R4/Patient/_search')
      .set('authorization', `Bearer ${token}`)
      .type('form')
      .send({ family: 'vega' });
    expect(posted.status).toBe(200);
    expect((posted.body as Bundle).total).toBe((await search('/Patient?family=vega')).total);
  });
});

test('whoever reads about a person is in the audit trail, with what was asked and who was shown', async () => {
  const id = '01390f9f-2842-5a72-9fde-d13fcc9ebd69';
  await get(`/Patient/${id}`);
  const found = await search('/Patient?family=vega&_count=3');
  const shown = (found.entry ?? []).map(({ resource }) => String(resource?.['id']));
  const byName = (a: string | null, b: string | null) => String(a).localeCompare(String(b));
  expect(shown.length).toBeGreaterThan(0);
  const { ctx } = server;
  const rows = await ctx.db.query<{
    action: string;
    patient_id: string | null;
    detail: { parameters?: string[] };
    actor: object;
  }>(
    ctx.clinicId,
    `select action, patient_id, detail, actor from fhir_audit_event where clinic_id = $1 and action like 'patient.%' order by updated_at desc, id desc limit 4`,
    [ctx.clinicId],
  );
  const read = rows.find(({ action }) => action === 'patient.read');
  const searched = rows.filter(({ action }) => action === 'patient.search');
  expect(read).toMatchObject({ patient_id: id, actor: { kind: 'api-client', id: 'vendor' } });
  expect(searched.map(({ detail }) => detail.parameters)).toEqual(shown.map(() => ['family']));
  expect(searched.map(({ patient_id: patient }) => patient).toSorted(byName)).toEqual(shown.toSorted(byName));
});
