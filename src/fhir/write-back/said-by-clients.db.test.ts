import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import type { Express } from 'express';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { required } from '../../platform/kernel/assert.ts';
import { silentLog } from '../../platform/log/log.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { FhirServerDeps } from '../api/fhir-call.ts';
import { fhirRoutes } from '../api/routes.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { PUBLIC_URL, testPorts, type Json } from '../test-support/fhir-server.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

const OF_VENDOR = { system: 'https://vendor.example/visits', value: 'v-1' };
const CONDITION = `identifier=${OF_VENDOR.system}|${OF_VENDOR.value}`;

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let app: Express;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const { ctx } = world;
  const token: Awaited<ReturnType<FhirServerDeps['verifyAccessToken']>> = {
    clinicId: ctx.clinicId,
    clientId: 'vendor',
    requestsPerMinute: 1_000_000,
    may: () => true,
  };
  const deps: FhirServerDeps = {
    contextFor: (clinicId, actor) => ({ ...ctx, clinicId, actor, ports: { ...testPorts(), ehr: ctx.ports.ehr } }),
    verifyAccessToken: async () => token,
    publicUrl: PUBLIC_URL,
    log: silentLog,
  };
  app = createHttpApp({ log: silentLog, routers: [{ path: '/fhir/R4', router: fhirRoutes(deps) }] });
});

function send(method: 'get' | 'post' | 'put', path: string, body?: object, headers: Record<string, string> = {}) {
  const agent = request(app);
  const made = agent[method](`/fhir/R4${path}`)
    .set('content-type', 'application/fhir+json')
    .set({ authorization: 'Bearer any', ...headers });
  return body === undefined ? made : made.send(JSON.stringify(body));
}

async function wanted(more: object = {}): Promise<Json> {
  const [opening] = await world.openings();
  return {
    resourceType: 'Appointment',
    identifier: [OF_VENDOR],
    status: 'proposed',
    comment: 'Trae informes',
    slot: [{ reference: `Slot/${opening.slotId}` }],
    start: toIso(opening.start),
    end: toIso(opening.end),
    participant: [{ actor: { reference: `Patient/${world.patient}` }, status: 'accepted' }],
    ...more,
  };
}

const once = async (body: Json) => send('post', '/Appointment', body, { 'if-none-exist': CONDITION });

/** The one Appointment of the EHR. */
function there(): Json {
  const [only, ...others] = ehr.all('Appointment');
  expect(others).toEqual([]);
  return required(only, 'the visit there');
}

/** What somebody, or the EHR itself, makes of it there; then the mirror reads it. */
async function readBack(change: (visit: Json) => Json = (visit) => visit): Promise<void> {
  const before = there();
  const { meta: _meta, ...changed } = change(before);
  const put = await ehr.fetch(`Appointment/${before['id']}`, { method: 'PUT', body: { ...changed, id: before['id'] } });
  expect(put.status).toBe(200);
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  const source: EhrSource = { connectionId: world.connectionId, client: world.client, habits };
  await takeOver(world.ctx, source, await readByIds(source, 'Appointment', [String(before['id'])]));
}

async function found(): Promise<Json> {
  const { body } = await send('get', `/Appointment?${CONDITION}`);
  expect(body.total).toBe(1);
  return body.entry[0].resource;
}

const changes: readonly (readonly [string, (visit: Json) => Json])[] = [
  ['as it was written', (visit) => visit],
  ['with another field changed there', (visit) => ({ ...visit, description: 'Sala 2' })],
  ['without identifiers that the EHR does not know', ({ identifier: _dropped, ...visit }) => visit],
  [
    'with an identifier of its own alone',
    (visit) => ({ ...visit, identifier: [{ system: 'https://ehr.example/id', value: '7' }] }),
  ],
];

test.each(changes)(
  "a visit booked by a vendor is found by the vendor's identifier once the EHR's copy is read back, %s, and a repeat books nothing",
  async (_how, change) => {
    const body = await wanted();
    const made = await once(body);
    expect([made.status, made.body.status]).toEqual([201, 'booked']);
    expect(there()['identifier']).toEqual([{ system: expect.anything(), value: made.body.id }, OF_VENDOR]);
    await readBack(change);
    // Read once more, as every night.
    await readBack((visit) => ({ ...visit, minutesDuration: 20 }));

    expect(await found()).toMatchObject({ id: made.body.id, comment: 'Trae informes' });
    const again = await once(body);
    expect([again.status, again.body.id]).toEqual([200, made.body.id]);
    expect(ehr.all('Appointment')).toHaveLength(1);
  },
);

test('what the EHR says of it later holds, and what it takes back of its own goes', async () => {
  const made = await once(await wanted());
  const own = { system: 'https://ehr.example/id', value: '7' };
  await readBack((visit) => ({
    ...visit,
    comment: 'Hay que ayunar',
    patientInstruction: 'En ayunas',
    identifier: [...visit['identifier'], own],
  }));
  const first = await found();
  expect(first).toMatchObject({ comment: 'Hay que ayunar', patientInstruction: 'En ayunas' });
  expect(first['identifier']).toContainEqual(own);
  await readBack(({ patientInstruction: _gone, ...visit }) => ({
    ...visit,
    identifier: visit['identifier'].filter(({ system }: Json) => system !== own.system),
  }));
  const last = await found();
  expect(last['id']).toBe(made.body.id);
  expect(last['identifier']).not.toContainEqual(own);
  expect(last).not.toHaveProperty('patientInstruction');
});

test('what a vendor says of it afterwards stays as well, but not what it only repeats of the EHR', async () => {
  await once(await wanted());
  const own = { system: 'https://ehr.example/id', value: '7' };
  await readBack((visit) => ({ ...visit, patientInstruction: 'En ayunas', identifier: [...visit['identifier'], own] }));
  const stands = await found();
  const further = { system: OF_VENDOR.system, value: 'v-2' };
  const put = await send('put', `/Appointment/${stands['id']}`, {
    ...stands,
    identifier: [...stands['identifier'], further],
  });
  expect(put.status).toBe(200);
  await readBack(({ patientInstruction: _gone, ...visit }) => ({
    ...visit,
    identifier: visit['identifier'].filter(({ system }: Json) => system !== own.system),
  }));
  const last = await found();
  expect(last['identifier']).toEqual(expect.arrayContaining([OF_VENDOR, further]));
  expect(last['identifier']).not.toContainEqual(own);
  expect(last).not.toHaveProperty('patientInstruction');
});

test('an identifier under which only we name visits is not taken from a client to the EHR', async () => {
  const made = await send(
    'post',
    '/Appointment',
    await wanted({ identifier: [{ system: 'https://centralita.dev/fhir/appointment', value: 'forged' }, OF_VENDOR] }),
  );
  expect(made.status).toBe(201);
  expect(there()['identifier']).toEqual([{ system: expect.anything(), value: made.body.id }, OF_VENDOR]);
});

test('$book of an offer carries what came with it as well', async () => {
  const [{ id }] = await world.openings();
  const resource = { ...(await wanted()), id };
  const made = await send('post', '/Appointment/$book', {
    resourceType: 'Parameters',
    parameter: [{ name: 'appointment-resource', resource }],
  });
  expect(made.body).toMatchObject({ entry: [{ resource: { identifier: expect.arrayContaining([OF_VENDOR]) } }] });
  expect(there()['identifier']).toContainEqual(OF_VENDOR);
  await readBack(({ identifier: _dropped, ...visit }) => visit);
  expect(await found()).toMatchObject({ comment: 'Trae informes' });
});
