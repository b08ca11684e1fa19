import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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

const bears = (rate: number | null) =>
  database.db.querySystem('update ehr_connection set requests_per_second = $2 where id = $1', [id, rate]);

/** How many of the two are let in within the time, once what a rest allows at once is spent. */
async function askedWithin(ms: number, ...all: readonly ReturnType<typeof anotherProcess>[]): Promise<number> {
  const [first] = all;
  const end = first ? first.deps.now() + ms : 0;
  let asked = 0;
  for (;;) {
    for (const one of all) {
      await one.ask('live');
      if (one.deps.now() > end) return asked;
      asked += 1;
      // The same second passes at each of them.
      for (const other of all) other.deps.advance(Math.max(0, one.deps.now() - other.deps.now()));
    }
  }
}

describe('a connection whose server bears 50 requests a second', () => {
  test('is asked 50 times in a second by two processes together, 100 at once after a rest', async () => {
    await bears(50);
    const [web, worker] = [anotherProcess(), anotherProcess()];
    for (let n = 0; n < 50; n += 1) await Promise.all([web.ask('live'), worker.ask('live')]);
    expect([web.deps.slept, worker.deps.slept]).toEqual([[], []]);
    expect(await askedWithin(1_000, web, worker)).toBe(50);
  });

  test('is asked less at once when its rate is lowered, also by a process that remembers the higher one', async () => {
    await bears(50);
    const web = anotherProcess();
    await web.ask('live');
    await bears(5);
    const before = web.deps.now();
    for (let n = 0; n < 10; n += 1) await web.ask('live');
    expect(web.deps.now()).toBe(before);
    expect(await askedWithin(2_000, web)).toBe(10);
    // What it says no longer is what any server bears.
    await bears(null);
    expect(await askedWithin(1_000, web)).toBe(10);
  });
});

test('a process whose database does not answer goes on with a bucket of its own', async () => {
  const { deps } = anotherProcess();
  const db = { ...database.db, querySystem: () => Promise.reject(new Error('gone')) };
  const client = createEhrClient(connectionTo(ehr.origin, { id }), { ...deps, db });
  expect(await client.send({ method: 'GET', path: 'Patient/1', lane: 'live' })).toMatchObject({ status: 200 });
});

const trouble = () => ehr.answers((_request, response) => response.writeHead(500).end());
const well = () => ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));

/** A live request is tried once: what it does is all that is done. */
async function fails(process: ReturnType<typeof anotherProcess>): Promise<void> {
  await expect(process.ask('live')).rejects.toBeInstanceOf(EhrFault);
}

/** Processes that try each thing once. */
function processes(...manners: Parameters<typeof testClientDeps>) {
  const once = { tries: 1, tryTimeoutMs: 5_000, wholeTimeoutMs: 8_000, backOffMs: 1, mostBackOffMs: 1, mostPauseMs: 1 };
  const all = { burst: 100, failuresToOpen: 2, lanes: { live: once, batch: once }, ...manners[0] };
  return [anotherProcess(all), anotherProcess(all), anotherProcess(all)] as const;
}

describe('rule 3.9: the circuit of all processes', () => {
  test('opens by the failures of several, and is open in one that has not failed itself', async () => {
    const [web, worker, third] = processes();
    trouble();
    await fails(web);
    await fails(worker);
    const before = ehr.seen.length;
    well();
    await fails(third);
    expect(ehr.seen.length).toBe(before);
  });

  test('is looked at by one alone after its rest, and closed for all by what that one finds', async () => {
    const all = processes();
    trouble();
    for (const one of all.slice(0, 2)) await fails(one);
    for (const { deps } of all) deps.advance(15_000);
    const before = ehr.seen.length;
    const held: (() => void)[] = [];
    ehr.answers((_request, response) => held.push(() => json(response, { resourceType: 'Patient' })));
    const [web, worker, third] = all;
    const probe = web.ask('live');
    await arrived(before + 1);
    await fails(worker);
    await fails(third);
    expect(ehr.seen.length).toBe(before + 1);
    held[0]?.();
    await probe;
    well();
    expect([await worker.ask('live'), await third.ask('live')]).toMatchObject([{ status: 200 }, { status: 200 }]);
  });

  test('rests twice as long for all when that one finds it ill still', async () => {
    const all = processes();
    const [web, worker] = all;
    trouble();
    await fails(web);
    await fails(web);
    for (const { deps } of all) deps.advance(15_000);
    await fails(web);
    well();
    for (const { deps } of all) deps.advance(29_000);
    const before = ehr.seen.length;
    await fails(worker);
    expect(ehr.seen.length).toBe(before);
    for (const { deps } of all) deps.advance(2_000);
    expect(await worker.ask('live')).toMatchObject({ status: 200 });
  });

  test('whose looking process has died is looked at by another one a minute later', async () => {
    const [web, worker] = processes();
    trouble();
    await fails(web);
    await fails(web);
    worker.deps.advance(15_000);
    const now = new Date(worker.deps.now());
    await database.db.querySystem(
      `update ehr_pace set probe_until = $2::timestamptz + interval '60 seconds' where connection_id = $1`,
      [id, now],
    );
    well();
    await fails(worker);
    worker.deps.advance(61_000);
    expect(await worker.ask('live')).toMatchObject({ status: 200 });
  });

  test('begins anew with another key or address', async () => {
    const [web, worker] = processes();
    trouble();
    await fails(web);
    await fails(web);
    well();
    const client = createEhrClient(connectionTo(ehr.origin, { id, revision: 2 }), worker.deps);
    expect(await client.send({ method: 'GET', path: 'Patient/1', lane: 'live' })).toMatchObject({ status: 200 });
  });
});

function arrived(count: number): Promise<void> {
  return new Promise((settle) => {
    const look = () => (ehr.seen.length >= count ? settle() : setImmediate(look));
    look();
  });
}
