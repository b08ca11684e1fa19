import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { createProbingClient } from '../client/create-ehr-client.ts';
import { connectionTo, testClientDeps } from '../test-support/client-deps.ts';
import { json, startOutsideServer, type OutsideServer, type SeenRequest } from '../test-support/outside-server.ts';
import type { ProbeReport } from './probe-report.ts';
import { probeServer } from './probe-server.ts';
import { strategyOf } from './strategy.ts';

let ehr: OutsideServer;
beforeEach(async () => {
  ehr = await startOutsideServer();
});
afterEach(() => ehr.stop());

type Behaviour = {
  readonly metadata: object;
  readonly appointments?: number;
  readonly slots?: number;
  readonly mostPerPage?: number;
  readonly etag?: boolean;
  readonly honoursLastUpdated?: boolean;
  readonly nextLink?: (offset: number) => string;
  readonly operations?: readonly string[];
  readonly history?: boolean;
  readonly systemHistory?: boolean;
  readonly skewMs?: number;
};

const declared = (interactions: readonly string[], more: object = {}) => ({
  interaction: interactions.map((code) => ({ code })),
  ...more,
});

function statement(types: Record<string, object>, more: object = {}): object {
  const resource = Object.entries(types).map(([type, more]) => ({ type, ...more }));
  return { resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', rest: [{ mode: 'server', resource, ...more }] };
}

function page(behaviour: Behaviour, type: string, url: URL): object {
  const { appointments = 0, slots = 0, mostPerPage = 1_000, honoursLastUpdated = true } = behaviour;
  const impossible = url.searchParams.get('_lastUpdated')?.startsWith('ge2999') ?? false;
  const all =
    impossible && honoursLastUpdated ? 0 : type === 'Slot' ? slots : type === 'Appointment' ? appointments : 0;
  const offset = Number(url.searchParams.get('offset') ?? 0);
  const count = Math.min(Number(url.searchParams.get('_count') ?? 20), mostPerPage, Math.max(0, all - offset));
  const more = offset + count < all;
  const next = behaviour.nextLink ?? ((at) => `${ehr.origin}/fhir/${type}?_count=${count}&offset=${at}`);
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: more ? [{ relation: 'next', url: next(offset + count) }] : [],
    entry: Array.from({ length: count }, (_, i) => ({ resource: { resourceType: type, id: `x${offset + i}` } })),
  };
}

function answer(behaviour: Behaviour, request: SeenRequest, response: ServerResponse): void {
  const url = new URL(request.path, ehr.origin);
  const [type = '', id] = url.pathname.replace('/fhir/', '').split('/');
  const skewed = { date: new Date(Date.parse('2026-11-20T09:00:00Z') + (behaviour.skewMs ?? 0)).toUTCString() };
  if (type === 'metadata') return json(response, behaviour.metadata, { headers: skewed });
  if (type === '_history') {
    const bundle = { resourceType: 'Bundle', type: 'history' };
    return behaviour.systemHistory ? json(response, bundle) : json(response, {}, { status: 501 });
  }
  if (id === '_history') {
    const bundle = { resourceType: 'Bundle', type: 'history' };
    return behaviour.history ? json(response, bundle) : json(response, {}, { status: 404 });
  }
  if (id?.startsWith('$')) {
    if (!behaviour.operations?.includes(id))
      return json(response, { resourceType: 'OperationOutcome' }, { status: 404 });
    if (id === '$find') return json(response, { resourceType: 'Parameters' });
    const issue = [{ severity: 'error', code: 'required' }];
    return json(response, { resourceType: 'OperationOutcome', issue }, { status: 400 });
  }
  if (id !== undefined) {
    return json(response, { resourceType: type, id }, { headers: behaviour.etag ? { etag: 'W/"1"' } : {} });
  }
  return json(response, page(behaviour, type, url));
}

async function probe(behaviour: Behaviour): Promise<ProbeReport> {
  ehr.answers((request, response) => answer(behaviour, request, response));
  const deps = testClientDeps();
  return probeServer(createProbingClient(connectionTo(ehr.origin), deps), deps.now);
}

async function seenOf(behaviour: Behaviour) {
  const report = await probe(behaviour);
  if (!report.reachable) throw new Error(report.fault);
  return report.seen;
}

const BARE = { metadata: statement({}) };

describe('rule 3.1: a probe', () => {
  test('of a server that does what it says finds all of it, and changes nothing', async () => {
    const report = await probe({
      metadata: statement({
        Appointment: declared(['read', 'search-type', 'create', 'update', 'history-type'], {
          searchParam: [{ name: '_lastUpdated' }, { name: 'date' }],
          operation: [{ name: 'find' }, { name: '$hold' }, { name: 'Appointment-book' }],
          conditionalCreate: true,
          versioning: 'versioned-update',
        }),
        Slot: declared(['search-type']),
        Subscription: declared(['create'], { operation: [{ name: 'events' }] }),
      }),
      appointments: 300,
      slots: 3,
      etag: true,
      operations: ['$find', '$hold', '$book'],
      history: true,
      skewMs: 7_000,
    });
    expect(report).toMatchObject({
      reachable: true,
      declared: {
        fhirVersion: '4.0.1',
        types: { Appointment: { conditionalCreate: true, operations: ['find', 'hold', 'book'] } },
      },
      seen: {
        etag: true,
        lastUpdated: true,
        pageLinks: 'below-base',
        largestPage: 500,
        clockSkewMs: 7_000,
        hasSlots: true,
        find: true,
        hold: true,
        book: true,
        history: true,
        topics: true,
      },
    });
    expect(strategyOf(report)).toMatchObject({ slots: 'find', booking: 'book-operation', changes: 'topic' });
    const writes = ehr.seen.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /fhir/Appointment/$find']);
  });

  test('finds out whether the history of the whole server, which it declares, can be read; else that of a type is', async () => {
    const metadata = statement({}, { interaction: [{ code: 'history-system' }] });
    const strategyAt = async (behaviour: Partial<Behaviour>) =>
      strategyOf(await probe({ metadata, history: true, ...behaviour }));
    expect(await strategyAt({ systemHistory: true })).toMatchObject({ changes: 'history', history: 'system' });
    expect(await strategyAt({ systemHistory: false })).toMatchObject({ changes: 'history', history: 'type' });
    expect((await strategyAt({ history: false }))?.history).toBeUndefined();
    await strategyAt({ ...BARE, systemHistory: true });
    expect(ehr.seen.filter(({ path }) => path.startsWith('/fhir/_history')).length).toBe(3);
  });

  test('finds out that nothing comes of an ETag, of _lastUpdated, of a history or of $find', async () => {
    const seen = await seenOf({ ...BARE, appointments: 3, honoursLastUpdated: false });
    expect(seen).toMatchObject({ etag: false, lastUpdated: false, find: false, book: false, history: false });
    expect(ehr.seen.some(({ path }) => path.includes('$book'))).toBe(false);
  });

  test('finds operations that are not declared', async () => {
    const seen = await seenOf({ ...BARE, operations: ['$find', '$book'] });
    expect(seen).toMatchObject({ find: true, hold: false, book: true });
  });

  test('finds how much is given at once', async () => {
    expect(await seenOf({ ...BARE, appointments: 300, mostPerPage: 50 })).toMatchObject({ largestPage: 50 });
    expect(await seenOf({ ...BARE, appointments: 10 })).toMatchObject({ largestPage: 500, pageLinks: 'below-base' });
  });

  test('follows no next page to another place, and says of what kind it is', async () => {
    const links = async (nextLink: (offset: number) => string) =>
      (await seenOf({ ...BARE, appointments: 3, nextLink })).pageLinks;
    expect(await links(() => 'http://127.0.0.1:1/fhir/Appointment?page=2')).toBe('elsewhere');
    expect(await links(() => `${ehr.origin}/other/Appointment?page=2`)).toBe('elsewhere');
    expect(await links(() => 'Appointment?page=2')).toBe('relative');
    expect(await links(() => `${ehr.origin}/fhir/Appointment/_history?page=2`)).toBe('dead');
    expect(ehr.seen.some(({ path }) => path.startsWith('/other'))).toBe(false);
  });

  test('of an empty server leaves open what cannot be seen', async () => {
    const seen = await seenOf(BARE);
    expect([seen.etag, seen.lastUpdated, seen.pageLinks, seen.largestPage]).toEqual([
      undefined,
      undefined,
      'none',
      undefined,
    ]);
  });

  test('of something else, or of nothing, is a report that says so', async () => {
    expect(await probe({ metadata: { hello: 'world' } })).toMatchObject({ reachable: false });
    ehr.answers((_request, response) => response.writeHead(200).end('<html>'));
    const deps = testClientDeps();
    const client = createProbingClient(connectionTo(ehr.origin), deps);
    expect(await probeServer(client, deps.now)).toMatchObject({ reachable: false, fault: expect.any(String) });
    await ehr.stop();
    expect(await probeServer(client, deps.now)).toMatchObject({ reachable: false });
  });

  test('of a server that fails at every other question is finished, and the circuit for real work stays closed', async () => {
    const deps = testClientDeps({ failuresToOpen: 2 });
    ehr.answers((request, response) =>
      request.path === '/fhir/metadata' ? json(response, BARE.metadata) : response.writeHead(500).end(),
    );
    const report = await probeServer(createProbingClient(connectionTo(ehr.origin), deps), deps.now);
    expect(report).toMatchObject({ reachable: true, seen: { find: false, history: false } });
    expect(report.reachable && report.seen.unanswered).toContain('Appointment/$find');
    expect(
      deps.states.of(connectionTo(ehr.origin), deps.manners, deps).breaker.closedUntil(deps.now()),
    ).toBeUndefined();
  });

  test('that is not at its end in the time for all of it is told as none: nothing is concluded from half a look', async () => {
    const deps = testClientDeps();
    // Answers what it is, and then leaves us waiting.
    ehr.answers((request, response) => {
      if (request.path === '/fhir/metadata') json(response, BARE.metadata);
    });
    const client = createProbingClient(connectionTo(ehr.origin), deps);
    const report = await probeServer(client, deps.now, 300);
    expect(report).toEqual({ reachable: false, fault: 'not looked at to the end within 0.3 s' });
    expect(strategyOf(report)).toBeUndefined();
  });

  test('of a CapabilityStatement full of nonsense takes what can be read', async () => {
    const metadata = {
      resourceType: 'CapabilityStatement',
      software: 'HAPI',
      rest: [
        { mode: 'client', resource: [{ type: 'Slot' }] },
        {
          mode: 'server',
          resource: [7, { type: 'Appointment', interaction: [{}, { code: 'create' }], searchParam: 'x' }],
        },
      ],
    };
    expect(await probe({ metadata })).toMatchObject({
      reachable: true,
      declared: { types: { Appointment: { interactions: ['create'], searchParams: [], operations: [] } } },
    });
  });
});
