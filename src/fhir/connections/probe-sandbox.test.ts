import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { createProbingClient } from '../client/create-ehr-client.ts';
import { MANNERS } from '../client/ehr-connection.ts';
import { connectionTo, testClientDeps } from '../test-support/client-deps.ts';
import { probeServer } from './probe-server.ts';
import { strategyOf } from './strategy.ts';

/** A server that this project did not write: @medplum/fhir-router behind Express. */
let ehr: TestEhr;
const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  ehr = await startTestEhr(smallEhr(day));
  await ehr.seed([
    visitIn('slot-1', 'pat-17', ehr, { id: 'visit-1' }),
    visitIn('slot-2', 'pat-18', ehr, { id: 'visit-2' }),
  ]);
});
afterAll(() => ehr.stop());
beforeEach(() => {
  ehr.behave();
  ehr.clearRequests();
});

async function look() {
  const deps = testClientDeps({ ...MANNERS, requestsPerSecond: 10_000, burst: 10_000 });
  const client = createProbingClient(connectionTo('', { baseUrl: ehr.baseUrl }), deps);
  const report = await probeServer(client, () => Date.now() as ReturnType<typeof deps.now>);
  if (!report.reachable) throw new Error(report.fault);
  return { ...report, strategy: strategyOf(report) };
}

describe('rule 3.1: a probe of a server from outside', () => {
  test('finds what it really does, and the strategy that follows', async () => {
    const { declared, seen, strategy } = await look();
    expect(declared).toMatchObject({
      fhirVersion: '4.0.1',
      transaction: true,
      types: { Appointment: { conditionalCreate: true, versioning: 'versioned-update' } },
    });
    expect(seen).toMatchObject({
      etag: true,
      lastUpdated: true,
      pageLinks: 'below-base',
      largestPage: 500,
      clockSkewMs: expect.any(Number),
      hasSlots: true,
      find: false,
      hold: false,
      book: false,
      history: true,
      topics: true,
    });
    expect(seen).not.toHaveProperty('unanswered');
    expect(strategy).toEqual({
      slots: 'stored',
      booking: 'post',
      changes: 'topic',
      versioning: 'etag',
      history: 'system',
      lastUpdated: true,
      conditionalCreate: true,
      pageSize: 500,
    });
  });

  test('leaves nothing behind there: no resource, no version, no held time', async () => {
    const everything = () =>
      JSON.stringify(['Appointment', 'Slot', 'Patient', 'Subscription'].map((type) => ehr.all(type)));
    const before = everything();
    ehr.behave({ kind: 'with-operations' });
    await look();
    expect(everything()).toBe(before);
    const posts = ehr.requests().filter(({ method }) => method !== 'GET');
    expect(posts.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /Appointment/$find']);
  });

  test('finds IHE’s operations', async () => {
    ehr.behave({ kind: 'with-operations' });
    const { seen, strategy } = await look();
    expect(seen).toMatchObject({ find: true, hold: true, book: true });
    expect(strategy).toMatchObject({ slots: 'find', booking: 'book-operation' });
  });

  test('finds its bad manners: no ETag, no _lastUpdated, small pages, If-None-Exist ignored', async () => {
    ehr.behave(
      { kind: 'no-etag' },
      { kind: 'no-version' },
      { kind: 'ignores-last-updated' },
      { kind: 'page-limit', max: 1 },
      { kind: 'ignores-if-none-exist' },
    );
    const { seen, strategy } = await look();
    expect(seen).toMatchObject({ etag: false, lastUpdated: false, largestPage: 1 });
    expect(strategy).toMatchObject({
      versioning: 'none',
      lastUpdated: false,
      conditionalCreate: false,
      pageSize: 1,
    });
  });

  test('finds links of pages that are dead, or lead to another host, and follows none to there', async () => {
    ehr.behave({ kind: 'dead-next-link' });
    expect((await look()).seen.pageLinks).toBe('dead');
    ehr.behave({ kind: 'foreign-next-link', origin: 'https://evil.example' });
    expect((await look()).seen.pageLinks).toBe('elsewhere');
  });

  test('finds how far its clock is off', async () => {
    ehr.behave({ kind: 'clock-skew', skewMs: 600_000 });
    const { clockSkewMs = 0 } = (await look()).seen;
    expect(Math.abs(clockSkewMs - 600_000)).toBeLessThanOrEqual(5_000);
  });
});
