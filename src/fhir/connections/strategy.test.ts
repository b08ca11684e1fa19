import { expect, test } from '@jest/globals';
import type { DeclaredType, ProbeReport, SeenBehaviour } from './probe-report.ts';
import { strategyAfter, strategyOf, type EhrStrategy } from './strategy.ts';

const READ_WRITE = ['read', 'search-type', 'create', 'update'];

function type(interactions: readonly string[], more: Partial<DeclaredType> = {}): DeclaredType {
  return { interactions, searchParams: ['_lastUpdated'], operations: [], conditionalCreate: false, ...more };
}

const NOTHING: SeenBehaviour = {
  pageLinks: 'below-base',
  find: false,
  hold: false,
  book: false,
  history: false,
  topics: false,
};

function report(types: Record<string, DeclaredType>, seen: Partial<SeenBehaviour>): ProbeReport {
  return {
    reachable: true,
    declared: { transaction: true, systemHistory: false, types },
    seen: { ...NOTHING, ...seen },
  };
}

const versioned = { versioning: 'versioned-update', conditionalCreate: true };

const SERVERS: readonly [string, ProbeReport, EhrStrategy][] = [
  [
    'HAPI: stored slots, rest-hooks, everything versioned',
    report(
      {
        Appointment: type([...READ_WRITE, 'history-type'], versioned),
        Slot: type(READ_WRITE, versioned),
        Subscription: type(READ_WRITE),
      },
      { etag: true, lastUpdated: true, hasSlots: true, history: true, largestPage: 200 },
    ),
    { slots: 'stored', booking: 'post', changes: 'rest-hook', versioning: 'etag', lastUpdated: true, pageSize: 200 },
  ],
  [
    'Medplum: finds and books by operation though it stores some slots too',
    report(
      { Appointment: type(READ_WRITE, versioned), Slot: type(READ_WRITE), Subscription: type(READ_WRITE) },
      {
        etag: true,
        lastUpdated: true,
        hasSlots: true,
        find: true,
        hold: true,
        book: true,
        history: true,
        largestPage: 200,
      },
    ),
    {
      slots: 'find',
      booking: 'book-operation',
      changes: 'rest-hook',
      versioning: 'etag',
      lastUpdated: true,
      pageSize: 200,
    },
  ],
  [
    'Azure: no Subscription, but a history',
    report(
      { Appointment: type([...READ_WRITE, 'history-type'], versioned), Slot: type(READ_WRITE) },
      { etag: true, lastUpdated: true, hasSlots: true, history: true, largestPage: 200 },
    ),
    { slots: 'stored', booking: 'post', changes: 'history', versioning: 'etag', lastUpdated: true, pageSize: 200 },
  ],
  [
    'Google: notifications go elsewhere, no slots are kept: they are computed, changes are polled',
    report(
      { Appointment: type(READ_WRITE, versioned), Schedule: type(READ_WRITE), Slot: type(READ_WRITE) },
      { etag: true, lastUpdated: true, hasSlots: false, largestPage: 100 },
    ),
    { slots: 'computed', booking: 'post', changes: 'poll', versioning: 'etag', lastUpdated: true, pageSize: 100 },
  ],
  [
    'GP Connect and its like: slots by window, versions, nothing that tells of changes',
    report(
      {
        Appointment: type(['read', 'create', 'update'], { searchParams: [], versioning: 'versioned' }),
        Slot: type(['search-type'], { searchParams: ['status', 'start'] }),
      },
      { hasSlots: true, pageLinks: 'none' },
    ),
    { slots: 'stored', booking: 'post', changes: 'poll', versioning: 'etag', lastUpdated: false, pageSize: 100 },
  ],
  [
    'a server with topics and the operations of IHE',
    report(
      {
        Appointment: type(['read', 'search-type'], { operations: ['find', 'hold', 'book'] }),
        Subscription: type(['create', 'read']),
      },
      { find: true, hold: true, book: true, topics: true, etag: false, lastUpdated: true, largestPage: 50 },
    ),
    {
      slots: 'find',
      booking: 'book-operation',
      changes: 'topic',
      versioning: 'none',
      lastUpdated: true,
      pageSize: 50,
    },
  ],
  [
    'a dumb server: declares much and does little; its next page leads nowhere',
    report(
      { Appointment: type(['read', 'search-type'], { versioning: 'versioned' }) },
      { etag: false, lastUpdated: false, pageLinks: 'dead', largestPage: 200 },
    ),
    { slots: 'computed', booking: 'task', changes: 'poll', versioning: 'none', lastUpdated: false, pageSize: 200 },
  ],
];

test.each(SERVERS)('%s', (_server, seen, strategy) => {
  const history = seen.reachable && seen.seen.history ? { history: 'type' } : {};
  expect(strategyOf(seen)).toEqual({ conditionalCreate: false, ...history, ...strategy });
});

test('what was seen weighs more than what was declared; only where nothing could be seen is its word taken', () => {
  const types = { Appointment: type(READ_WRITE, { versioning: 'versioned' }) };
  expect(strategyOf(report(types, { etag: false, lastUpdated: false }))).toMatchObject({
    versioning: 'none',
    lastUpdated: false,
  });
  expect(strategyOf(report(types, {}))).toMatchObject({ versioning: 'etag', lastUpdated: true });
});

test.each([
  ['system/*.cruds', 'book-operation', 'topic'],
  ['system/*.*', 'book-operation', 'topic'],
  ['system/Appointment.write system/Subscription.read', 'book-operation', 'poll'],
  ['system/*.rs system/Appointment.cu', 'book-operation', 'poll'],
  ['system/*.rs', 'task', 'poll'],
  ['system/*.read', 'task', 'poll'],
  ['system/Appointment.rs system/Patient.cruds', 'task', 'poll'],
  ['openid fhir', 'book-operation', 'topic'],
])('granted %s: booking by %s, changes by %s', (scope, booking, changes) => {
  const types = { Appointment: type(READ_WRITE, versioned), Subscription: type(READ_WRITE) };
  const seen = { find: true, hold: true, book: true, topics: true, scope };
  expect(strategyOf(report(types, seen))).toMatchObject({ booking, changes });
});

test('nothing follows from a server that could not be reached', () => {
  expect(strategyOf({ reachable: false, fault: 'gone' })).toBeUndefined();
});

test('rule 3.1: If-None-Exist is relied on only where it is declared for patients and for visits', () => {
  const relies = (patient: object, visit: object) =>
    strategyOf(report({ Patient: type(READ_WRITE, patient), Appointment: type(READ_WRITE, visit) }, {}))
      ?.conditionalCreate;
  expect(relies(versioned, versioned)).toBe(true);
  expect(relies(versioned, {})).toBe(false);
  expect(relies({}, versioned)).toBe(false);
});

test('rule 3.1: a server that stumbles at a question has not become another one, unless it always did', () => {
  const types = { Appointment: type(READ_WRITE, versioned) };
  const before = report(types, { hasSlots: true });
  const was = strategyOf(before);
  const stumbling = report(types, { unanswered: ['Slot'] });
  expect(strategyAfter(stumbling, { strategy: was, report: before })).toEqual({ strategy: was, hasChanged: false });
  const always = strategyAfter(stumbling, { strategy: was, report: stumbling });
  expect(always).toMatchObject({ strategy: { slots: 'computed' }, hasChanged: true });
  const gone: ProbeReport = { reachable: false, fault: 'gone' };
  expect(strategyAfter(gone, { strategy: was, report: before })).toEqual({ strategy: was, hasChanged: false });
});

test('rule 3.1: what an older look did not speak of has not changed', () => {
  const now = report({ Patient: type([], versioned), Appointment: type(READ_WRITE, versioned) }, {});
  const { conditionalCreate, ...older } = strategyOf(now) ?? {};
  expect(conditionalCreate).toBe(true);
  expect(strategyAfter(now, { strategy: older as EhrStrategy, report: now })).toEqual({
    strategy: strategyOf(now),
    hasChanged: false,
  });
});
