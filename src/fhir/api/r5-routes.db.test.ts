import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  PUBLIC_URL,
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type TestServer,
} from '../test-support/fhir-server.ts';

const R5_JSON = 'application/fhir+json; fhirVersion=5.0';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
}, 60_000);

afterAll(() => server.stop());

function send(
  method: Method,
  path: string,
  more: { readonly token?: string; readonly headers?: Record<string, string>; readonly body?: Json } = {},
) {
  return sendTo(server, { version: 'R5', token, headers: { accept: R5_JSON }, ...more, method, path });
}

async function r4(path: string): Promise<Json> {
  return (await sendTo(server, { method: 'get', path, token })).body;
}

describe('an Appointment in R5', () => {
  test('is the one of R4, said in the words of R5', async () => {
    const [{ resource: visit }] = (await r4('/Appointment?status=booked&_count=1'))['entry'];
    const answer = await send('get', `/Appointment/${visit.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('fhirVersion=5.0');
    expect(answer.headers['etag']).toBe(`W/"${visit.meta.versionId}"`);
    expect(answer.body).toMatchObject({ id: visit.id, status: 'booked', start: visit.start, meta: visit.meta });
    expect(answer.body.serviceType[0].reference.reference).toMatch(/^HealthcareService\//);
    expect(answer.body.subject.reference).toMatch(/^Patient\//);
  });

  test('is found by the parameters of R4, with pages and includes that stay in R5', async () => {
    const path = '/Appointment?status=booked&_count=2&_include=Appointment:patient&_include=Appointment:practitioner';
    const { body } = await send('get', path);
    const resources = body.entry.map(({ resource }: Json) => resource);
    expect(new Set(resources.map(({ resourceType }: Json) => resourceType))).toEqual(
      new Set(['Appointment', 'Patient', 'OperationOutcome']),
    );
    expect(resources[0].serviceType[0]).toHaveProperty('concept');
    for (const { url } of body.link) expect(url).toMatch(`${PUBLIC_URL}/fhir/R5/Appointment?`);
    expect(body.entry[0].fullUrl).toMatch(`${PUBLIC_URL}/fhir/R5/Appointment/`);
    const next = body.link.find(({ relation }: Json) => relation === 'next').url.slice(`${PUBLIC_URL}/fhir/R5`.length);
    expect((await send('get', next)).body.entry[0].resource.id).not.toBe(resources[0].id);
  });
});

describe('a part of an Appointment in R5', () => {
  const only = async (query: string): Promise<Json> => {
    const { body } = await send('get', `/Appointment?status=booked&_count=1&${query}`);
    return body.entry[0].resource;
  };

  test('is what R5 has in a summary, and nothing that was not there', async () => {
    const summary = await only('_summary=true');
    expect(Object.keys(summary).toSorted()).toEqual(
      [
        'id',
        'identifier',
        'meta',
        'participant',
        'resourceType',
        'serviceType',
        'start',
        'end',
        'status',
        'subject',
      ].toSorted(),
    );
    expect((await send('get', `/Appointment/${summary['id']}?_summary=true`)).body).toEqual(summary);
  });

  test('is named as R5 names it', async () => {
    const { id } = await only('');
    await sendTo(server, {
      method: 'patch',
      path: `/Appointment/${id}`,
      token,
      headers: { 'content-type': 'application/json-patch+json' },
      body: [{ op: 'add', path: '/comment', value: 'Trae informe' }],
    });
    const { body } = await send('get', `/Appointment/${id}?_elements=note`);
    expect(body).toMatchObject({ note: [{ text: 'Trae informe' }] });
    expect(Object.keys(body).toSorted()).toEqual(['id', 'meta', 'note', 'participant', 'resourceType', 'status']);
    expect(Object.keys(await only('_elements=start'))).not.toContain('note');
  });
});

describe('what R5 searches by and R4 does not', () => {
  const period = [{ start: '2026-01-19', end: '2026-01-20' }];
  let visit: Json;
  let found: (query: string) => Promise<string[]>;

  beforeAll(async () => {
    const booked: Json[] = (await r4('/Appointment?status=booked&_count=1&_sort=-date'))['entry'];
    const [first] = booked.map(({ resource }) => resource);
    const group = { actor: { reference: 'Group/g-1' }, status: 'accepted' };
    const body = { ...first, requestedPeriod: period, participant: [...first.participant, group] };
    visit = (await sendTo(server, { method: 'put', path: `/Appointment/${first.id}`, token, body })).body;
    found = async (query) => {
      const headers = { accept: R5_JSON, prefer: 'handling=strict' };
      const answer = await send('get', `/Appointment?_id=${visit['id']}&${query}`, { headers });
      expect([query, answer.status]).toEqual([query, 200]);
      return (answer.body.entry ?? []).map(({ resource }: Json) => resource.id);
    };
  });

  const actor = (type: string): string =>
    visit['participant'].map((one: Json) => one['actor'].reference).find((text: string) => text.startsWith(`${type}/`));

  test('is the subject, the service that its type points to, and the group', async () => {
    const [subject, service] = [actor('Patient'), actor('HealthcareService')];
    for (const query of [
      `subject=${subject}`,
      `service-type-reference=${service}`,
      'group=g-1',
      'subject:missing=false',
    ])
      expect([query, await found(query)]).toEqual([query, [visit['id']]]);
    const { identifier } = await r4(`/${subject}`);
    const [{ system, value }] = identifier;
    expect(await found(`subject.identifier=${system}|${value}`)).toEqual([visit['id']]);
    for (const query of [
      'subject=Patient/0190f0f0-0000-7000-8000-00000000ffff',
      `service-type-reference=${subject}`,
      'group=g-2',
    ])
      expect([query, await found(query)]).toEqual([query, []]);
    expect((await r4(`/Appointment?subject=${subject}&_count=1`))['entry'].at(-1).resource.resourceType).toBe(
      'OperationOutcome',
    );
  });

  test('is the period in which a visit was asked for', async () => {
    for (const query of ['2026-01-19', 'ge2026-01-20', 'lt2026-01-20', 'ap2026-01-20T10:00:00Z'])
      expect([query, await found(`requested-period=${query}`)]).toEqual([
        query,
        query === '2026-01-19' ? [] : [visit['id']],
      ]);
    expect(await found('requested-period=gt2026-01-21')).toEqual([]);
    expect(await found('requested-period:missing=true')).toEqual([]);
  });

  test('is the service of a Schedule', async () => {
    const [{ resource }] = (await r4('/Schedule?_count=1'))['entry'];
    const service = resource.actor.find(({ reference }: Json) => reference.startsWith('HealthcareService/')).reference;
    const { body } = await send('get', `/Schedule?_id=${resource.id}&service-type-reference=${service}`);
    expect(body.entry[0].resource.serviceType).toContainEqual({ reference: { reference: service } });
  });
});

test.each(['Slot', 'Schedule', 'Patient'])('a %s is read and searched', async (type) => {
  const found = await send('get', `/${type}?_count=1`);
  const [{ resource }] = found.body.entry;
  const answer = await send('get', `/${type}/${resource.id}`);
  expect([found.status, answer.status, answer.body]).toEqual([200, 200, resource]);
});

test('a search may be posted', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await sendTo(server, {
    version: 'R5',
    token,
    headers,
    method: 'post',
    path: '/Slot/_search',
    body: 'status=free&_count=1',
  });
  expect([answer.status, answer.body.entry[0].resource.status]).toEqual([200, 'free']);
});

test.each<[Method, string]>([
  ['post', '/Appointment'],
  ['put', '/Patient/1'],
  ['patch', '/Appointment/1'],
  ['delete', '/Appointment/1'],
  ['post', '/Appointment/$find'],
  ['get', '/Appointment/$find'],
  ['post', '/'],
])('%s %s writes nothing and says where to', async (method, path) => {
  const answer = await send(method, path, { body: { resourceType: 'Appointment' } });
  expect([answer.status, answer.body.issue[0].code]).toEqual([405, 'not-supported']);
  expect(answer.body.issue[0].diagnostics).toContain('/fhir/R4');
  expect(answer.headers['allow']).toBe('GET');
});

test('a type without a view is not there', async () => {
  expect((await send('get', '/Practitioner')).status).toBe(404);
});

test('the same tokens and scopes hold', async () => {
  const narrow = await server.tokenFor('system/Slot.rs');
  expect((await send('get', '/Slot?_count=1', { token: narrow })).status).toBe(200);
  expect((await send('get', '/Patient', { token: narrow })).status).toBe(403);
  expect((await sendTo(server, { version: 'R5', method: 'get', path: '/Slot' })).status).toBe(401);
});

test.each([
  ['/fhir/R5', R5_JSON, 200],
  ['/fhir/R5', 'application/fhir+json', 200],
  ['/fhir/R5', 'application/fhir+json; fhirVersion=4.0', 406],
  ['/fhir/R4', 'application/fhir+json; fhirVersion=4.0', 200],
  ['/fhir/R4', 'application/fhir+json;charset=utf-8;fhirVersion=4.0', 200],
  ['/fhir/R4', R5_JSON, 406],
])('%s answers a client that takes %s with %s', async (base, accept, status) => {
  const version = base === '/fhir/R5' ? 'R5' : 'R4';
  expect((await sendTo(server, { version, method: 'get', path: '/metadata', headers: { accept } })).status).toBe(
    status,
  );
});

test('the CapabilityStatement says version, types and reads, and every parameter of it is taken', async () => {
  const { body } = await send('get', '/metadata');
  expect(body).toMatchObject({ fhirVersion: '5.0.0', implementation: { url: `${PUBLIC_URL}/fhir/R5` } });
  const resources: Json[] = body.rest[0].resource;
  expect(new Set(resources.map(({ type }) => type))).toEqual(new Set(['Appointment', 'Patient', 'Schedule', 'Slot']));
  for (const resource of resources) {
    const codes = resource['interaction'].map(({ code }: Json) => code);
    expect(codes).toEqual(expect.arrayContaining(['read', 'search-type']));
    expect(codes).not.toEqual(expect.arrayContaining(['create']));
    expect(resource).not.toHaveProperty('operation');
    for (const { name, type } of resource['searchParam']) {
      const sample = { date: '2026-01-05', reference: 'x', token: 'x', string: 'x' }[String(type)] ?? 'x';
      const { body: answer } = await send('get', `/${resource['type']}?_count=1&${name}=${sample}`, {
        headers: { accept: R5_JSON, prefer: 'handling=strict' },
      });
      // A code of a closed list is refused by its value, not by its name.
      expect([name, answer.issue?.[0].code ?? 'value']).toEqual([name, 'value']);
    }
    if (!codes.includes('history-type')) continue;
    const history = await send('get', `/${resource['type']}/_history?_count=1`);
    expect([history.status, history.body.type]).toEqual([200, 'history']);
  }
  const names = (type: string) =>
    resources.find((resource) => resource['type'] === type)?.['searchParam'].map(({ name }: Json) => name);
  expect(names('Appointment')).toEqual(
    expect.arrayContaining(['subject', 'group', 'requested-period', 'service-type-reference', 'patient']),
  );
  expect(resources.find(({ type }) => type === 'Appointment')?.['interaction']).toContainEqual({
    code: 'history-type',
  });
  const included = resources.flatMap(({ searchInclude = [] }) => searchInclude);
  expect(included).toEqual(expect.arrayContaining(['Appointment:patient', 'Appointment:slot', 'Slot:schedule']));
  expect(included).not.toContain('Appointment:practitioner');
});
