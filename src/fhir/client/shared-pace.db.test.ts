import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { connectionTo, testClientDeps, type TestClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer } from '../test-support/outside-server.ts';
import { createEhrClient } from './create-ehr-client.ts';
import type { EhrLane } from './ehr-client.ts';
import { EhrFault } from './ehr-fault.ts';

let database: TestDatabase;
let ehr: OutsideServer;
let id: string;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startOutsideServer();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
beforeEach(async () => {
  const ctx = await createTestContext(database.db, { ports: {} });
  id = ctx.ids.next();
  await ctx.db.query(
    ctx.clinicId,
    `insert into ehr_connection (clinic_id, id, base_url, fhir_version, auth_kind, state, created_at, updated_at)
     values ($1, $2, $3, 'R4', 'none', 'active', now(), now())`,
    [ctx.clinicId, id, `${ehr.origin}/fhir`],
  );
  ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
});

/** A process of its own: another state, another clock that passes only while it sleeps. */
function anotherProcess(manners: Parameters<typeof testClientDeps>[0] = {}) {
  const deps: TestClientDeps = { ...testClientDeps({ burst: 4, ...manners }), db: database.db };
  const client = createEhrClient(connectionTo(ehr.origin, { id }), deps);
  const ask = (lane: EhrLane = 'batch') => client.send({ method: 'GET', path: 'Patient/1', lane });
  return { ask, deps };
}

test('rule 3.9: the processes have one bucket together: what one has spent another waits for', async () => {
  const [web, worker] = [anotherProcess(), anotherProcess()];
  for (let n = 0; n < 4; n += 1) await web.ask('live');
  expect(web.deps.slept).toEqual([]);
  await worker.ask('live');
  expect(worker.deps.slept).toEqual([100]);
});

test('rule 3.9: batch leaves a token for somebody who waits at another process', async () => {
  const [web, worker] = [anotherProcess(), anotherProcess()];
  await worker.ask();
  await worker.ask();
  await web.ask('live');
  expect([worker.deps.slept, web.deps.slept]).toEqual([[], []]);
  await worker.ask();
  expect(worker.deps.slept.length).toBeGreaterThan(0);
});

test('rule 3.9: a Retry-After that one process hears keeps the others away as well', async () => {
  const [web, worker] = [anotherProcess(), anotherProcess()];
  ehr.answers((_request, response) => json(response, {}, { status: 429, headers: { 'retry-after': '120' } }));
  await expect(worker.ask()).rejects.toBeInstanceOf(EhrFault);
  ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
  const before = ehr.seen.length;
  await web.ask();
  expect(web.deps.slept.some((ms) => ms > 100_000)).toBe(true);
  expect(ehr.seen.length).toBe(before + 1);
});

test('a process whose database does not answer goes on with a bucket of its own', async () => {
  const { deps } = anotherProcess();
  const db = { ...database.db, querySystem: () => Promise.reject(new Error('gone')) };
  const client = createEhrClient(connectionTo(ehr.origin, { id }), { ...deps, db });
  expect(await client.send({ method: 'GET', path: 'Patient/1', lane: 'live' })).toMatchObject({ status: 200 });
});
