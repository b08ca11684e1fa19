import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestContext } from '../../../test/support/test-context.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { bookVisit } from '../test-support/booked-visit.ts';
import {
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

function put(resource: Json) {
  return send('put', `/${resource['resourceType']}/${resource['id']}`, { body: resource });
}

async function madePatient(): Promise<Json> {
  const body = {
    resourceType: 'Patient',
    name: [{ given: ['Ada'], family: 'Prat' }],
    telecom: [{ system: 'phone', value: '+34600111222' }],
  };
  return (await send('post', '/Patient', { body })).body;
}

const resourcesOf = (bundle: Json): readonly Json[] => (bundle['entry'] ?? []).map((entry: Json) => entry['resource']);

describe('the history of one resource', () => {
  test('has every version as it was served, the newest first, with what made it', async () => {
    const first = await madePatient();
    const second = (await put({ ...first, telecom: [{ system: 'phone', value: '+34600333444' }] })).body;
    const third = (await put({ ...second, birthDate: '1990-02-03' })).body;
    const { status, body } = await send('get', `/Patient/${first['id']}/_history`);
    expect([status, body.type, resourcesOf(body)]).toEqual([200, 'history', [third, second, first]]);
    expect(body.entry.map(({ request, response }: Json) => [request, response.status, response.etag])).toEqual([
      [{ method: 'PUT', url: `Patient/${first['id']}` }, '200', 'W/"3"'],
      [{ method: 'PUT', url: `Patient/${first['id']}` }, '200', 'W/"2"'],
      [{ method: 'POST', url: 'Patient' }, '201', 'W/"1"'],
    ]);
    // The phone of a time is that of its version, although phones stand in a table of their own.
    expect((await send('get', `/Patient/${first['id']}/_history/1`)).body.telecom[0].value).toBe('+34600111222');
  });

  test('of a visit follows what happens to it', async () => {
    const visit = await bookVisit(server, token, 1);
    await put({ ...visit, status: 'cancelled', cancelationReason: { text: 'no puede' } });
    const { body } = await send('get', `/Appointment/${visit['id']}/_history`);
    const statuses = resourcesOf(body).map((version) => version['status']);
    expect([statuses[0], statuses.at(-1)]).toEqual(['cancelled', 'booked']);
    expect(resourcesOf(body).at(-1)).toEqual(visit);
  });

  test('comes in pages, and of a resource that never was is 404', async () => {
    let patient = await madePatient();
    for (const day of [1, 2, 3, 4, 5]) patient = (await put({ ...patient, birthDate: `1990-02-0${day}` })).body;
    const seen: string[] = [];
    let next: string | undefined = `/Patient/${patient['id']}/_history?_count=2`;
    while (next !== undefined) {
      const { body }: { body: Json } = await send('get', next);
      seen.push(...resourcesOf(body).map((version) => version['meta'].versionId));
      next = body['link']
        .find((link: Json) => link['relation'] === 'next')
        ?.url.replace('http://localhost:3000/fhir/R4', '');
    }
    expect(seen).toEqual(['6', '5', '4', '3', '2', '1']);
    for (const id of ['0190f0f0-0000-7000-8000-00000000ffff', 'x', '%00'])
      expect((await send('get', `/Patient/${id}/_history`)).status).toBe(404);
  });

  test('is kept for so many changes and no more', async () => {
    const patient = await madePatient();
    const { ctx } = server;
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      for (let turn = 0; turn < 105; turn += 1)
        await tx.run('update patient set version = version + 1 where clinic_id = $1 and id = $2', [
          ctx.clinicId,
          patient['id'],
        ]);
    });
    const [kept] = await ctx.db.query<{ n: number; oldest: number }>(
      ctx.clinicId,
      'select count(*)::int as n, min(version) as oldest from resource_version where clinic_id = $1 and id = $2',
      [ctx.clinicId, patient['id']],
    );
    expect(kept).toEqual({ n: 100, oldest: 6 });
  });
});

describe('the history of a type', () => {
  test('tells a mirror what changed since it last asked', async () => {
    const { clock } = server.ctx;
    clock.moveTo(plusMs(clock.now(), 60_000));
    const since = new Date(clock.now()).toISOString();
    const nothing = await send('get', `/Patient/_history?_since=${since}`);
    expect([nothing.status, nothing.body.entry]).toEqual([200, undefined]);
    clock.moveTo(plusMs(clock.now(), 1_000));
    const visit = await bookVisit(server, token, 2);
    const patient = await madePatient();
    const changed = (await put({ ...patient, birthDate: '1991-01-01' })).body;
    const patients = (await send('get', `/Patient/_history?_since=${since}`)).body;
    expect(resourcesOf(patients)).toEqual([changed, patient]);
    const visits = (await send('get', `/Appointment/_history?_since=${since}`)).body;
    expect(resourcesOf(visits).map(({ id }) => id)).toEqual([visit['id']]);
    const stored = (await send('get', '/Slot?status=busy&_count=1&_sort=-_lastUpdated')).body.entry[0].resource;
    const slots = (await send('get', '/Slot/_history?_count=1')).body;
    expect(Date.parse(resourcesOf(slots)[0]?.['meta'].lastUpdated)).toBeGreaterThanOrEqual(
      Date.parse(stored['meta'].lastUpdated),
    );
  });

  test.each(['_since=ayer', '_since=2026-01-05', '_since=2026-01-05T10:00:00', '_count=0', '_count=x', '_cursor=zzz'])(
    'with %s is 400 and says so',
    async (query) => {
      const { status, body } = await send('get', `/Patient/_history?${query}`);
      expect([status, body.issue[0].expression]).toEqual([400, [`http.${query.split('=')[0]}`]]);
    },
  );

  test('that is not kept, or not reached by the token, is refused', async () => {
    expect((await send('get', '/Location/_history')).status).toBe(405);
    expect((await send('post', '/Patient/_history', { body: {} })).headers['allow']).toBe('GET');
    const narrow = await server.tokenFor('system/Patient.s');
    expect((await send('get', '/Patient/_history', { token: narrow })).status).toBe(200);
    const { body } = await send('get', '/Patient/_history?_count=1');
    expect((await send('get', `/Patient/${resourcesOf(body)[0]?.['id']}/_history`, { token: narrow })).status).toBe(
      403,
    );
  });

  test('shows nothing to another clinic', async () => {
    const other = await createTestContext(server.database.db, { ports: {} });
    expect(await other.db.query(other.clinicId, 'select * from resource_version')).toEqual([]);
  });
});
