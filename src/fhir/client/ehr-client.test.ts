import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connectionTo, testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer } from '../test-support/outside-server.ts';
import { createEhrClient } from './create-ehr-client.ts';
import type { EhrAnswer, EhrRequest } from './ehr-client.ts';
import { EhrFault } from './ehr-fault.ts';

let ehr: OutsideServer;

beforeEach(async () => {
  ehr = await startOutsideServer();
});
afterEach(() => ehr.stop());

const READ: EhrRequest = { method: 'GET', path: 'Patient/1', lane: 'batch' };
const WRITE: EhrRequest = { method: 'POST', path: 'Appointment', body: { resourceType: 'Appointment' }, lane: 'batch' };
const CONDITIONAL: EhrRequest = { ...WRITE, headers: { 'If-None-Exist': 'identifier=s|1' } };

async function faultOf(answer: Promise<EhrAnswer>): Promise<EhrFault> {
  const error: unknown = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EhrFault)) throw new Error(`no fault: ${String(error)}`);
  return error;
}

describe('an answer', () => {
  test('carries status, body, ETag, Location and the time of the server', async () => {
    ehr.answers((_request, response) =>
      json(
        response,
        { resourceType: 'Appointment', id: '7' },
        {
          status: 201,
          headers: { etag: 'W/"1"', location: 'Appointment/7/_history/1', date: 'Fri, 20 Nov 2026 09:00:07 GMT' },
        },
      ),
    );
    const answer = await createEhrClient(connectionTo(ehr.origin), testClientDeps()).send(CONDITIONAL);
    expect(answer).toEqual({
      status: 201,
      body: { resourceType: 'Appointment', id: '7' },
      etag: 'W/"1"',
      location: 'Appointment/7/_history/1',
      serverTime: Date.parse('2026-11-20T09:00:07Z'),
    });
    expect(ehr.seen[0]).toMatchObject({
      method: 'POST',
      path: '/fhir/Appointment',
      body: '{"resourceType":"Appointment"}',
    });
    expect(ehr.seen[0]?.headers).toMatchObject({
      'if-none-exist': 'identifier=s|1',
      'content-type': 'application/fhir+json',
    });
  });

  test('of a server of R5 is asked for in R5, and what is written says that it is', async () => {
    const client = createEhrClient(connectionTo(ehr.origin, { version: 'R5' }), testClientDeps());
    await client.send(READ);
    await client.send(WRITE);
    const R5 = 'application/fhir+json; fhirVersion=5.0';
    expect(ehr.seen.map(({ headers }) => [headers.accept, headers['content-type']])).toEqual([
      [R5, undefined],
      [R5, R5],
    ]);
  });

  test('of a search is never one that the server kept from an earlier one', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    await client.send({ method: 'GET', path: 'Slot', query: { status: 'free', start: ['ge1', 'le2'] }, lane: 'batch' });
    expect(ehr.seen[0]?.path).toBe('/fhir/Slot?status=free&start=ge1&start=le2');
    expect(ehr.seen[0]?.headers['cache-control']).toBe('no-cache');
  });

  test('of refusal (404, 409, 412, 422) is an answer, with its body where there is one', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    for (const status of [404, 409, 410, 412, 422]) {
      ehr.answers((_request, response) => json(response, { resourceType: 'OperationOutcome' }, { status }));
      expect(await client.send(WRITE)).toMatchObject({ status, body: { resourceType: 'OperationOutcome' } });
    }
    ehr.answers((_request, response) => response.writeHead(404).end());
    expect(await client.send(READ)).toMatchObject({ status: 404, body: undefined });
  });

  test('that is no JSON is a fault: the 404 of a proxy does not delete a patient', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    ehr.answers((_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>gone</h1>'));
    expect(await faultOf(client.send(READ))).toMatchObject({ provider: 'ehr', retryable: true, outcome: 'not-done' });
    ehr.answers((_request, response) => response.writeHead(200).end('<h1>login</h1>'));
    expect(await faultOf(client.send(WRITE))).toMatchObject({ outcome: 'unknown' });
    ehr.answers((_request, response) => json(response, ['no', 'resource']));
    await faultOf(client.send(READ));
  });

  test('without end is cut off at the limit, packed or not', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps({ mostBytes: 100 }));
    ehr.answers((_request, response) => json(response, { text: 'x'.repeat(200) }));
    expect(await faultOf(client.send(READ))).toMatchObject({ retryable: false });
    expect(ehr.seen).toHaveLength(1);
    const { gzipSync } = await import('node:zlib');
    const packed = gzipSync(JSON.stringify({ text: 'x'.repeat(100_000) }));
    ehr.answers((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
    expect(await faultOf(client.send(READ))).toMatchObject({ retryable: false });
    ehr.answers((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('{"resourceType":"Slot"}')),
    );
    expect(await client.send(READ)).toMatchObject({ body: { resourceType: 'Slot' } });
  });
});

describe('a server in trouble', () => {
  test('is asked again for a read, with growing rests and limited tries', async () => {
    const deps = testClientDeps({ failuresToOpen: 100 });
    ehr.answers((_request, response) => response.writeHead(503).end());
    expect(await faultOf(createEhrClient(connectionTo(ehr.origin), deps).send(READ))).toMatchObject({
      retryable: true,
    });
    expect(ehr.seen).toHaveLength(5);
    expect(deps.slept).toEqual([500, 1_000, 2_000, 4_000]);
  });

  test('is never asked again by itself for a write that may have taken effect', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    ehr.answers((_request, response) => response.writeHead(502).end());
    for (const request of [WRITE, { ...WRITE, method: 'PUT', path: 'Appointment/7' } as const]) {
      expect(await faultOf(client.send(request))).toMatchObject({ retryable: true, outcome: 'unknown' });
    }
    ehr.answers((_request, response) => response.destroy());
    expect(await faultOf(client.send(WRITE))).toMatchObject({ retryable: true, outcome: 'unknown' });
    expect(ehr.seen).toHaveLength(3);
  });

  test('is asked again for a write that says by If-None-Exist that twice is once', async () => {
    ehr.answers((_request, response) => {
      if (ehr.seen.length === 1) response.destroy();
      else json(response, { resourceType: 'Appointment', id: '7' });
    });
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    expect(await client.send(CONDITIONAL)).toMatchObject({ status: 200 });
    expect(ehr.seen).toHaveLength(2);
  });

  test('that lost a write once and then answers nothing leaves the outcome unknown', async () => {
    ehr.answers((_request, response) => {
      if (ehr.seen.length === 1) response.destroy();
      else response.writeHead(429).end();
    });
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    expect(await faultOf(client.send(CONDITIONAL))).toMatchObject({ outcome: 'unknown' });
  });

  test('that is not there at all has done nothing, for certain', async () => {
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    await ehr.stop();
    expect(await faultOf(client.send(WRITE))).toMatchObject({ retryable: true, outcome: 'not-done' });
  });

  test('that is too slow is given up, and a write to it is unknown', async () => {
    ehr.answers(() => undefined);
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    expect(await faultOf(client.send({ ...WRITE, timeoutMs: 40 }))).toMatchObject({ outcome: 'unknown' });
    expect(await faultOf(client.send({ ...READ, timeoutMs: 40 }))).toMatchObject({
      outcome: 'not-done',
      retryable: true,
    });
  });

  test('is left alone once nobody waits any more', async () => {
    const stop = new AbortController();
    ehr.answers(() => stop.abort());
    const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
    await faultOf(client.send({ ...READ, signal: stop.signal }));
    expect(ehr.seen).toHaveLength(1);
  });
});

describe('rule 3.9: Retry-After', () => {
  test.each([
    ['in seconds', { 'retry-after': '7' }, 7_000],
    ['as a date', { 'retry-after': 'Fri, 20 Nov 2026 11:00:09 GMT', date: 'Fri, 20 Nov 2026 11:00:00 GMT' }, 9_000],
  ])('%s is obeyed, by the server’s own clock', async (_form, headers, restMs) => {
    ehr.answers((_request, response) => {
      if (ehr.seen.length === 1) response.writeHead(429, headers).end();
      else json(response, { resourceType: 'Appointment' });
    });
    const deps = testClientDeps();
    // A 429 was not worked on: even a plain POST is safe to repeat.
    expect(await createEhrClient(connectionTo(ehr.origin), deps).send(WRITE)).toMatchObject({ status: 200 });
    expect(deps.slept).toEqual([restMs]);
  });

  test('of some minutes is told at once to those who wait, and nobody else of this connection asks before', async () => {
    ehr.answers((_request, response) => response.writeHead(503, { 'retry-after': '600' }).end());
    const deps = testClientDeps();
    const client = createEhrClient(connectionTo(ehr.origin), deps);
    const at = deps.now() + 600_000;
    expect(await faultOf(client.send(READ))).toMatchObject({ retryAt: at });
    const other = createEhrClient(connectionTo(ehr.origin), deps);
    expect(await faultOf(other.send({ ...READ, lane: 'live' }))).toMatchObject({ retryAt: at, outcome: 'not-done' });
    expect(ehr.seen).toHaveLength(1);
    deps.advance(600_000);
    ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
    expect(await other.send(READ)).toMatchObject({ status: 200 });
  });
});

describe('rule 3.9: the circuit', () => {
  test('opens after failures in a row, lets one request look, and closes when that is answered', async () => {
    const deps = testClientDeps({ failuresToOpen: 3 });
    const client = createEhrClient(connectionTo(ehr.origin), deps);
    ehr.answers((_request, response) => response.writeHead(500).end());
    for (let i = 0; i < 3; i += 1) await faultOf(client.send(WRITE));
    expect(ehr.seen).toHaveLength(3);
    const live = await faultOf(client.send({ ...READ, lane: 'live' }));
    expect(live).toMatchObject({ retryable: true, outcome: 'not-done' });
    expect([ehr.seen.length, deps.slept]).toEqual([3, []]);

    deps.advance(15_000);
    await faultOf(client.send(WRITE));
    expect(ehr.seen).toHaveLength(4);
    await faultOf(client.send({ ...WRITE, lane: 'live' }));
    expect(ehr.seen).toHaveLength(4);

    deps.advance(30_000);
    ehr.answers((_request, response) => json(response, { resourceType: 'Patient' }));
    await client.send(READ);
    await Promise.all([client.send(READ), client.send({ ...READ, lane: 'live' })]);
    expect(ehr.seen).toHaveLength(7);
  });

  test('that is open is waited for by nobody: what began before it ends at once, as does what comes after', async () => {
    const deps = testClientDeps({ failuresToOpen: 2 });
    const client = createEhrClient(connectionTo(ehr.origin), deps);
    ehr.answers((_request, response) => response.writeHead(503).end());
    const first = await faultOf(client.send(READ));
    expect(first).toMatchObject({ retryable: true, outcome: 'not-done' });
    expect([ehr.seen.length, deps.slept.length]).toEqual([2, 1]);
    expect(await faultOf(client.send(READ))).toMatchObject({ retryable: true, retryAt: deps.now() + 15_000 });
    deps.advance(15_000);
    // The one look of after the rest is one request, whoever it is of.
    await faultOf(client.send(READ));
    expect([ehr.seen.length, deps.slept.length]).toEqual([3, 1]);
    await faultOf(client.send(READ));
    expect([ehr.seen.length, deps.slept.length]).toEqual([3, 1]);
  });

  test('of one connection says nothing about another', async () => {
    const deps = testClientDeps({ failuresToOpen: 1 });
    ehr.answers((_request, response) => response.writeHead(500).end());
    await faultOf(createEhrClient(connectionTo(ehr.origin), deps).send(WRITE));
    await faultOf(createEhrClient(connectionTo(ehr.origin, { id: 'c2' }), deps).send(WRITE));
    expect(ehr.seen).toHaveLength(2);
  });
});

test('rule 3.9: a live request goes before the batch ones that already wait, and batch never takes the last place', async () => {
  const held: (() => void)[] = [];
  ehr.answers((_request, response) => held.push(() => json(response, { resourceType: 'Bundle' })));
  const client = createEhrClient(connectionTo(ehr.origin), testClientDeps());
  const batch = Array.from({ length: 6 }, (_, i) => client.send({ ...READ, path: `Slot/${i}` }));
  const live = client.send({ ...READ, path: 'Slot/live', lane: 'live' });
  const arrived = (count: number) =>
    new Promise<void>((settle) => {
      const look = () => (ehr.seen.length >= count ? settle() : setImmediate(look));
      look();
    });
  await arrived(4);
  expect(ehr.seen.map(({ path }) => path)).toContain('/fhir/Slot/live');
  expect(ehr.seen).toHaveLength(4);
  for (let answered = 0; answered < 7; answered += 1) {
    await arrived(answered + 1);
    held[answered]?.();
  }
  await Promise.all([...batch, live]);
  expect(ehr.seen).toHaveLength(7);
});
