import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BASIC_SYSTEM, CLOSURE_LOCATION, CLOSURE_PERIOD, CLOSURE_REASON } from '../mapping/vocabulary.ts';
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
let doctor: string;
let site: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const [offer] = await offers();
  const actors: string[] = offer?.['participant'].map((one: Json) => one['actor'].reference);
  doctor = actors.find((reference) => reference.startsWith('Practitioner/')) ?? '';
  site = actors.find((reference) => reference.startsWith('Location/')) ?? '';
}, 120_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

/** The free times of a day, of one practitioner or of all. */
async function offers(practitioner?: string, day = '2026-01-13'): Promise<readonly Json[]> {
  const parameter: Json[] = [
    { name: 'start', valueDateTime: day },
    { name: 'end', valueDateTime: day },
    { name: '_count', valueInteger: 200 },
    ...(practitioner ? [{ name: 'practitioner', valueReference: { reference: practitioner } }] : []),
  ];
  const { status, body } = await send('post', '/Appointment/$find', {
    body: { resourceType: 'Parameters', parameter },
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body.entry ?? []).map((entry: Json) => entry['resource']).filter((one: Json) => one['status'] === 'proposed');
}

const period = { start: '2026-01-13', end: '2026-01-13' };

function closure(subject: string, more: Json = {}): Json {
  return {
    resourceType: 'Basic',
    identifier: [{ system: 'https://vendor.example/closures', value: 'c1' }],
    extension: [
      { url: 'https://vendor.example/colour', valueString: 'red' },
      { url: CLOSURE_PERIOD, valuePeriod: period },
      { url: CLOSURE_REASON, valueString: 'Vacaciones' },
    ],
    code: { coding: [{ system: BASIC_SYSTEM, code: 'closure' }] },
    subject: { reference: subject },
    ...more,
  };
}

describe('a closure', () => {
  test('of a practitioner takes their times out of what is offered, and gives them back when it goes', async () => {
    expect((await offers(doctor)).length).toBeGreaterThan(0);
    const made = await send('post', '/Basic', { body: closure(doctor) });
    expect([made.status, made.body]).toMatchObject([201, { ...closure(doctor), extension: expect.anything() }]);
    expect(made.body.extension).toEqual(expect.arrayContaining(closure(doctor)['extension']));
    expect(await offers(doctor)).toEqual([]);
    expect((await offers(doctor, '2026-01-14')).length).toBeGreaterThan(0);
    expect((await offers()).length).toBeGreaterThan(0);
    const path = `/Basic/${made.body.id}`;
    expect((await send('delete', path, { headers: { 'if-match': 'W/"7"' } })).status).toBe(412);
    expect((await send('delete', path, { headers: { 'if-match': 'W/"1"' } })).status).toBe(204);
    expect((await offers(doctor)).length).toBeGreaterThan(0);
    expect([(await send('get', path)).status, (await send('delete', path)).status]).toEqual([404, 404]);
  });

  test('of a site closes it for everybody', async () => {
    const made = await send('post', '/Basic', { body: closure(site) });
    expect([made.status, made.body.subject]).toEqual([201, { reference: site }]);
    const open = (await offers()).flatMap((one) => one['participant'].map((who: Json) => who['actor'].reference));
    expect(open).not.toContain(site);
    expect((await send('delete', `/Basic/${made.body.id}`)).status).toBe(204);
  });

  test('sent twice with the same identifier is one', async () => {
    const headers = { 'if-none-exist': 'identifier=https://vendor.example/closures|c1' };
    const [first, second] = [
      await send('post', '/Basic', { body: closure(doctor), headers }),
      await send('post', '/Basic', { body: closure(doctor), headers }),
    ];
    expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id]);
    await send('delete', `/Basic/${first.body.id}`);
  });

  test('is found by who, where and when', async () => {
    const place = { url: CLOSURE_LOCATION, valueReference: { reference: site } };
    const body = closure(doctor, { extension: [...closure(doctor)['extension'], place] });
    const { id } = (await send('post', '/Basic', { body })).body;
    const found = async (query: string) => (await send('get', `/Basic?_id=${id}&${query}`)).body.entry?.length ?? 0;
    for (const query of [
      `subject=${doctor}`,
      `practitioner=${doctor}`,
      `location=${site}`,
      'date=2026-01-13',
      `code=${BASIC_SYSTEM}|closure`,
      'practitioner.name=dr',
    ])
      expect([query, await found(query)]).toEqual([query, 1]);
    for (const query of [`subject=${site}`, 'date=2026-01-14', 'code=other', 'date=lt2026-01-13'])
      expect([query, await found(query)]).toEqual([query, 0]);
    await send('delete', `/Basic/${id}`);
  });

  test('that a role tells is read here and changed there', async () => {
    const [role] = (await send('get', `/PractitionerRole?practitioner=${doctor}`)).body.entry;
    const resource = { ...role.resource, notAvailable: [{ description: 'Congreso', during: period }] };
    const request = { method: 'PUT', url: `PractitionerRole/${resource.id}` };
    const put = (one: Json) =>
      send('post', '/', { body: { resourceType: 'Bundle', type: 'transaction', entry: [{ resource: one, request }] } });
    expect((await put(resource)).status).toBe(200);
    const told = (await send('get', `/Basic?practitioner=${doctor}`)).body.entry;
    expect(told).toHaveLength(1);
    const [{ resource: basic }] = told;
    expect(basic.extension).toEqual([
      { url: CLOSURE_PERIOD, valuePeriod: expect.objectContaining({ start: expect.stringContaining('2026-01-13') }) },
      { url: CLOSURE_REASON, valueString: 'Congreso' },
      { url: CLOSURE_LOCATION, valueReference: role.resource.location[0] },
    ]);
    const refused = await send('delete', `/Basic/${basic.id}`);
    expect([refused.status, refused.body.issue[0].code]).toEqual([422, 'business-rule']);
    await put(role.resource);
    expect((await send('get', `/Basic/${basic.id}`)).status).toBe(404);
  });

  const without = (url: string) => closure(doctor)['extension'].filter((one: Json) => one['url'] !== url);
  test.each<[string, Json, number, string]>([
    ['another kind', { code: { coding: [{ system: BASIC_SYSTEM, code: 'waiting' }] } }, 400, 'Basic.code'],
    ['nobody', { subject: undefined }, 400, 'Basic.subject'],
    [
      'somebody unknown',
      { subject: { reference: 'Practitioner/0190f0f0-0000-7000-8000-000000000001' } },
      422,
      'Basic.subject',
    ],
    ['a patient', { subject: { reference: 'Patient/0190f0f0-0000-7000-8000-000000000001' } }, 400, 'Basic.subject'],
    ['no time', { extension: without(CLOSURE_PERIOD) }, 400, 'Basic.extension'],
    [
      'no end',
      { extension: [{ url: CLOSURE_PERIOD, valuePeriod: { start: '2026-01-13' } }] },
      400,
      'Basic.extension[0].valuePeriod',
    ],
    [
      'an end before the start',
      { extension: [{ url: CLOSURE_PERIOD, valuePeriod: { start: '2026-01-13', end: '2026-01-11' } }] },
      400,
      'Basic.extension[0].valuePeriod.end',
    ],
  ])('of %s is refused with the place', async (_what, more, status, path) => {
    const answer = await send('post', '/Basic', { body: closure(doctor, more) });
    const places = answer.body.issue.flatMap((issue: Json) => issue['expression'] ?? []);
    expect([answer.status, places.some((place: string) => place.startsWith(path))]).toEqual([status, true]);
  });
});
