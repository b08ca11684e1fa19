import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bookVisit } from '../test-support/booked-visit.ts';
import {
  PUBLIC_URL,
  sendTo,
  startTestServer,
  type Json,
  type Method,
  type SendOptions,
  type TestServer,
} from '../test-support/fhir-server.ts';
import { keepHouseRecords } from '../test-support/house-records.ts';
import { subscriptionOf } from '../test-support/subscribing.ts';
import { capabilityStatement, smartConfiguration } from './capability-statement.ts';
import { interactions } from './interaction-table.ts';

/** The statement is the same for every server but for its address: its lines make the table of tests. */
const statement = capabilityStatement('http://localhost:3000') as Json;
const [rest] = statement['rest'];
const resources: readonly Json[] = rest.resource;
const STRICT = { prefer: 'handling=strict' };

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  const visit = await bookVisit(server, token, 1);
  const patientId = visit['participant']
    .map((one: Json) => one['actor'].reference)
    .find((reference: string) => reference.startsWith('Patient/'))
    .slice('Patient/'.length);
  await keepHouseRecords(server, { patientId, appointmentId: visit['id'] });
  const response = {
    resourceType: 'AppointmentResponse',
    appointment: { reference: `Appointment/${visit['id']}` },
    actor: { reference: `Patient/${patientId}` },
    participantStatus: 'tentative',
  };
  await send('post', '/AppointmentResponse', { body: response });
  await subscribe();
}, 60_000);

afterAll(() => server.stop());

function send(method: Method, path: string, options: SendOptions = {}) {
  return sendTo(server, { token, ...options, method, path });
}

/** Nobody answers at its endpoint: it is there, and that is all that is asked of it here. */
async function subscribe(): Promise<string> {
  const body = subscriptionOf({ endpoint: 'http://127.0.0.1:4242/hook' });
  return (await send('post', '/Subscription', { body })).body.id;
}

async function close(): Promise<string> {
  const { id: _id, meta: _meta, ...body } = await oneOf('Basic');
  return (await send('post', '/Basic', { body })).body.id;
}

const patchType = { 'content-type': 'application/json-patch+json' };

async function oneOf(type: string): Promise<Json> {
  return (await send('get', `/${type}?_count=1`)).body.entry[0].resource;
}

/** A call of each interaction that only succeeds, or only fails in this way, where it is really there. */
const PROOFS: Readonly<Record<string, (type: string) => Promise<readonly [unknown, unknown]>>> = {
  read: async (type) => {
    const found = await oneOf(type);
    const answer = await send('get', `/${type}/${found['id']}`);
    return [
      [answer.status, answer.body],
      [200, found],
    ];
  },
  vread: async (type) => {
    const found = await oneOf(type);
    const answer = await send('get', `/${type}/${found['id']}/_history/${found['meta'].versionId}`);
    return [
      [answer.status, answer.body],
      [200, found],
    ];
  },
  'search-type': async (type) => {
    const [byGet, byPost] = [
      await send('get', `/${type}?_count=1`),
      await send('post', `/${type}/_search`, {
        body: '_count=1',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    ];
    return [
      [byGet.status, byPost.status, byPost.body.entry.length],
      [200, 200, 1],
    ];
  },
  'history-type': async (type) => {
    const answer = await send('get', `/${type}/_history?_count=1`);
    return [
      [answer.status, answer.body.type, answer.body.entry.length],
      [200, 'history', 1],
    ];
  },
  'history-instance': async (type) => {
    const found = await oneOf(type);
    const answer = await send('get', `/${type}/${found['id']}/_history?_count=1`);
    return [
      [answer.status, answer.body.entry[0].resource],
      [200, found],
    ];
  },
  create: async (type) => {
    const answer = await send('post', `/${type}`, { body: { resourceType: type } });
    return [
      [answer.status, answer.body.issue[0].code],
      [400, 'required'],
    ];
  },
  update: async (type) => {
    const found = await oneOf(type);
    const answer = await send('put', `/${type}/${found['id']}`, { body: found });
    return [answer.status, 200];
  },
  // Only what a client made can be deleted: its subscriptions, and closures.
  delete: async (type) => {
    const id = type === 'Basic' ? await close() : await subscribe();
    const answer = await send('delete', `/${type}/${id}`);
    return [
      [answer.status, (await send('get', `/${type}/${id}`)).status],
      [204, 404],
    ];
  },
  patch: async (type) => {
    const { id } = await oneOf(type);
    const answer = await send('patch', `/${type}/${id}`, {
      body: [{ op: 'test', path: '/id', value: id }],
      headers: patchType,
    });
    return [
      [answer.status, answer.body.id],
      [200, id],
    ];
  },
};

const lines: (readonly [string, string])[] = resources.flatMap((resource) =>
  resource['interaction'].map(({ code }: Json) => [String(resource['type']), String(code)] as const),
);

test.each(lines)('%s: %s is done', async (type, code) => {
  const [got, wanted] = (await PROOFS[code]?.(type)) ?? ['a proof', 'none'];
  expect(got).toEqual(wanted);
});

test.each(resources.map(({ type }) => String(type)))('%s: what is not said is not done', async (type) => {
  const said = new Set(lines.filter(([name]) => name === type).map(([, code]) => code));
  const { id } = await oneOf(type);
  const tries = [
    ['create', 'post', `/${type}`],
    ['update', 'put', `/${type}/${id}`],
    ['patch', 'patch', `/${type}/${id}`],
    ['delete', 'delete', `/${type}/${id}`],
    ['history-type', 'get', `/${type}/_history`],
    ['history-instance', 'get', `/${type}/${id}/_history`],
  ] as const;
  for (const [code, method, path] of tries.filter(([code]) => !said.has(code)))
    expect([code, (await send(method, path, { body: {} })).status]).toEqual([code, 405]);
});

const KEEPS_VERSIONS = ['Patient', 'Appointment'];

/** What a client may write, with a reference to nobody. */
const REFERRING: Readonly<Record<string, (id: string) => Json>> = {
  Patient: (id) => ({ generalPractitioner: [{ reference: `Practitioner/${id}` }] }),
  RelatedPerson: (id) => ({ patient: { reference: `Patient/${id}` } }),
  Flag: (id) => ({ subject: { reference: `Patient/${id}` } }),
  Basic: (id) => ({ subject: { reference: `Practitioner/${id}` } }),
  Task: (id) => ({
    status: 'requested',
    description: 'Llamar',
    code: undefined,
    input: undefined,
    focus: undefined,
    owner: undefined,
    for: { reference: `Patient/${id}` },
  }),
  Appointment: (id) => ({
    status: 'booked',
    participant: [{ actor: { reference: `Patient/${id}` }, status: 'accepted' }],
  }),
  AppointmentResponse: (id) => ({ appointment: { reference: `Appointment/${id}` } }),
};

/** Before the searches: each of them leaves entries in the trail, all of which an Organization brings along. */
const includes: (readonly [string, string, string])[] = resources.flatMap((resource) => [
  ...(resource['searchInclude'] ?? []).map((value: string) => [String(resource['type']), '_include', value] as const),
  ...(resource['searchRevInclude'] ?? []).map(
    (value: string) => [String(resource['type']), '_revinclude', value] as const,
  ),
]);

test.each(includes)('%s brings along by %s=%s', async (type, name, value) => {
  const answer = await send('get', `/${type}?_count=5&${name}=${value}`, { headers: STRICT });
  expect([answer.status, answer.body.link[0].url]).toEqual([200, expect.stringContaining(encodeURIComponent(value))]);
  const types = (answer.body.entry ?? [])
    .filter((entry: Json) => entry['search'].mode === 'include')
    .map((entry: Json) => entry['resource'].resourceType);
  if (name === '_revinclude') for (const found of types) expect(found).toBe(value.split(':')[0]);
});

/** A value that the parameter takes. */
function sampleOf({ type, documentation }: Json): string {
  const codes = /^([\w-]+) \| /.exec(documentation)?.[1] ?? /^Always ([\w-]+)/.exec(documentation)?.[1];
  if (type === 'date') return '2026-01-05';
  if (type === 'special') return '40.4|-3.7';
  return codes ?? (type === 'reference' ? '0190f0f0-0000-7000-8000-000000000001' : 'x');
}

const parameters: (readonly [string, string, Json])[] = resources.flatMap((resource) =>
  resource['searchParam'].map(
    (parameter: Json) => [String(resource['type']), String(parameter['name']), parameter] as const,
  ),
);

test.each(parameters)('%s is searched by %s, with every modifier and prefix', async (type, name, parameter) => {
  const modifiers: readonly string[] = parameter['documentation'].match(/Modifiers: (.*)$/)[1].split(', ');
  const sample = sampleOf(parameter);
  const prefixes = parameter['type'] === 'date' ? ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'] : [''];
  const queries = [
    ...prefixes.map((prefix) => `${name}=${prefix}${sample}`),
    ...modifiers.map((modifier) => `${name}${modifier}=${modifier === ':missing' ? 'false' : sample}`),
  ];
  for (const query of queries) {
    const answer = await send('get', `/${type}?_count=1&${query}`, { headers: STRICT });
    expect([query, answer.status, answer.body.link[0].url]).toEqual([query, 200, expect.stringContaining(name)]);
  }
});

const operationLines: (readonly [string, string])[] = resources.flatMap((resource) =>
  (resource['operation'] ?? []).map(({ name }: Json) => [String(resource['type']), String(name)] as const),
);
const bundleTypes: string[] = rest.interaction.map(({ code }: Json) => String(code));

describe('what stands beside the interactions', () => {
  test.each(resources.map((resource) => [String(resource['type']), resource] as const))(
    '%s is made and changed by criteria, or neither, as it says',
    async (type, resource) => {
      const body = await oneOf(type);
      // What is asked for is a booked visit, and a subscription that is requested; that it is there already is known before.
      const status = { Appointment: 'booked', Subscription: 'requested' }[type] ?? body['status'];
      const created = await send('post', `/${type}`, {
        body: { ...body, status },
        headers: { 'if-none-exist': `_id=${body['id']}` },
      });
      expect([created.status, created.body.id]).toEqual(
        resource['conditionalCreate'] ? [200, body['id']] : [405, undefined],
      );
      const updated = await send('put', `/${type}?_id=${body['id']}`, { body });
      expect([updated.status, updated.body.id]).toEqual(
        resource['conditionalUpdate'] ? [200, body['id']] : [405, undefined],
      );
    },
  );

  const UNKNOWN = '0190f0f0-0000-7000-8000-00000000ffff';

  test.each(resources.map((resource) => [String(resource['type']), resource] as const))(
    '%s has versions, of which it keeps what it says; PUT makes none that is not there',
    async (type, { versioning, readHistory, updateCreate }) => {
      const found = await oneOf(type);
      const answer = await send('get', `/${type}/${found['id']}`);
      expect([versioning, answer.headers['etag']]).toEqual(['versioned', `W/"${found['meta'].versionId}"`]);
      const made = await send('put', `/${type}/${UNKNOWN}`, { body: { ...found, id: UNKNOWN } });
      expect([updateCreate, [404, 405].includes(made.status)]).toEqual([false, true]);
      expect((await send('get', `/${type}/${UNKNOWN}`)).status).toBe(404);
      expect([type, readHistory]).toEqual([type, KEEPS_VERSIONS.includes(type)]);
    },
  );

  test.each(KEEPS_VERSIONS)('%s is read as it was', async (type) => {
    const before = await oneOf(type);
    const changed = type === 'Patient' ? { maritalStatus: { text: 'casada' } } : { comment: 'Trae informe' };
    const after = await send('put', `/${type}/${before['id']}`, { body: { ...before, ...changed } });
    expect([after.status, after.body]).toMatchObject([200, changed]);
    const old = await send('get', `/${type}/${before['id']}/_history/${before['meta'].versionId}`);
    expect([old.status, old.body]).toEqual([200, before]);
  });

  test.each(
    resources.filter((resource) => resource['referencePolicy'].includes('enforced')).map(({ type }) => String(type)),
  )('%s refers to nothing that is not there', async (type) => {
    const referring = REFERRING[type]?.(UNKNOWN) ?? {};
    const { id: _id, meta: _meta, ...body } = { ...(await oneOf(type)), ...referring };
    const answer = await send('post', `/${type}`, { body });
    expect([answer.status, answer.body.issue[0].code]).toEqual([422, 'not-found']);
  });

  test('every reference to something that is served is one below the base, and leads there', async () => {
    for (const { type, referencePolicy } of resources) {
      expect([type, referencePolicy[0]]).toEqual([type, 'literal']);
      const [, ...found] =
        /"reference":"([A-Z][A-Za-z]+\/[0-9a-f-]{36})"/.exec(JSON.stringify(await oneOf(type))) ?? [];
      for (const reference of found)
        expect([type, reference, (await send('get', `/${reference}`)).status]).toEqual([type, reference, 200]);
    }
  });

  test('formats, patches and who may ask are as it says', async () => {
    for (const format of statement['format']) {
      const { status } = await send('get', `/Slot?_count=1&_format=${encodeURIComponent(format)}`);
      expect([format, status]).toEqual([format, 200]);
    }
    expect((await send('get', '/Slot?_count=1&_format=application/fhir%2Bxml')).status).toBe(406);
    const { id } = await oneOf('Patient');
    const body = [{ op: 'test', path: '/id', value: id }];
    const patched = async (contentType: string) =>
      (await send('patch', `/Patient/${id}`, { body, headers: { 'content-type': contentType } })).status;
    expect(statement['patchFormat']).toEqual(['application/json-patch+json']);
    for (const format of statement['patchFormat']) expect(await patched(format)).toBe(200);
    expect(await patched('application/fhir+json')).toBe(415);
    const { service, extension } = rest.security;
    expect(service[0].coding[0].code).toBe('SMART-on-FHIR');
    const [{ url, valueUri }] = extension[0].extension;
    // The tokens of these tests come from there; without one nothing is told.
    expect([url, valueUri]).toEqual(['token', `${PUBLIC_URL}/oauth/token`]);
    expect((await sendTo(server, { method: 'get', path: '/Slot' })).status).toBe(401);
    expect((await sendTo(server, { method: 'get', path: '/Slot', token: 'x' })).status).toBe(401);
  });

  test.each(resources.map(({ type }) => String(type)))('%s is not sent to who has it', async (type) => {
    const found = await oneOf(type);
    const known = await send('get', `/${type}/${found['id']}`, {
      headers: { 'if-none-match': `W/"${found['meta'].versionId}"` },
    });
    expect(known.status).toBe(304);
    const { lastUpdated } = found['meta'];
    if (lastUpdated === undefined) return;
    const headers = { 'if-modified-since': new Date(Date.parse(lastUpdated) + 1_000).toUTCString() };
    expect((await send('get', `/${type}/${found['id']}`, { headers })).status).toBe(304);
  });

  test.each(operationLines)('%s/$%s is there', async (type: string, name: string) => {
    if (type === 'Subscription') {
      const { id } = await oneOf(type);
      if (name === 'resend') {
        // It sends something: asked of a subscription without events it says that there are none.
        const none = await send('post', `/${type}/${id}/$${name}`, { body: { resourceType: 'Parameters' } });
        expect([none.status, none.body.issue[0].code]).toEqual([422, 'business-rule']);
        return;
      }
      const told = await send('get', `/${type}/${id}/$${name}`);
      expect([told.status, told.body.resourceType]).toEqual([200, 'Bundle']);
      return;
    }
    const answer = await send('post', `/${type}/$${name}`, { body: { resourceType: 'Parameters' } });
    expect([answer.status, answer.body.resourceType]).toEqual([400, 'OperationOutcome']);
  });

  test.each(bundleTypes)('a %s is answered', async (type: string) => {
    const entry = [{ request: { method: 'GET', url: 'Slot?_count=1' } }];
    const answer = await send('post', '/', { body: { resourceType: 'Bundle', type, entry } });
    expect([answer.status, answer.body.type]).toEqual([200, `${type}-response`]);
  });

  test('every type is sorted by what it says', async () => {
    for (const { type, documentation } of resources) {
      const keys = /Sorted by (.*)\./.exec(documentation)?.[1]?.split(', ') ?? [];
      for (const key of keys)
        expect([type, key, (await send('get', `/${type}?_count=1&_sort=-${key}`, { headers: STRICT })).status]).toEqual(
          [type, key, 200],
        );
    }
  });

  test('the scopes that are offered are those that something needs', () => {
    const { scopes_supported: scopes } = smartConfiguration('http://localhost:3000') as { scopes_supported: string[] };
    expect(scopes).toEqual(
      expect.arrayContaining([
        'system/*.cruds',
        'system/Task.crus',
        'system/Consent.rs',
        'system/Patient.crus',
        'system/AppointmentResponse.crs',
      ]),
    );
    for (const { type, scope } of interactions)
      expect(scopes.find((text) => text.startsWith(`system/${type}.`))).toContain(scope);
  });

  test('the address tells what the table does', async () => {
    const served = (await sendTo(server, { method: 'get', path: '/metadata' })).body;
    expect(served).toEqual(JSON.parse(JSON.stringify(statement)));
  });
});
