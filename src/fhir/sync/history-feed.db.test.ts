import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { getAppointment } from '../../agenda/index.ts';
import { getPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import type { ServerHabits } from './ehr-source.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce } from './poll.ts';

const CONNECTION = '0190f0f0-cccc-7000-8000-000000000088';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function follow(habits: Partial<ServerHabits>): Promise<void> {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW, habits);
  fillPractice(ehr);
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  await round();
}

/** The next round, and what it asked. */
async function round(change: () => void = () => undefined): Promise<readonly string[]> {
  ehr.now = plusMs(ehr.now, 5 * MINUTE_MS);
  change();
  const before = ehr.asked.length;
  await pollOnce(ctx, ehr.source);
  return ehr.asked.slice(before);
}

const visit = (id: string) =>
  getAppointment(ctx, required(parseId<AppointmentId>(localIdOf(CONNECTION, { type: 'Appointment', id })), 'visit id'));
const person = (id: string) =>
  getPatient(ctx, required(parseId<PatientId>(localIdOf(CONNECTION, { type: 'Patient', id })), 'patient id'));

const histories = (asked: readonly string[]) => asked.filter((one) => one.includes('_history'));

describe('the history of a whole server', () => {
  beforeEach(() => follow({ hasSystemHistory: true }));

  test('tells in one reading what changed and what was deleted, of all types', async () => {
    const asked = await round(() => {
      ehr.put(appointment({ now: TEST_NOW }, { id: 'a-1', patient: 'p.1', inDays: 20 }));
      ehr.remove('Appointment', 'a-2');
      ehr.remove('Patient', 'p.3');
    });
    expect(histories(asked)).toEqual([expect.stringMatching(/^_history\?_since=/)]);
    expect((await visit('a-1'))?.start).toBeGreaterThan(TEST_NOW + 19 * 1_440 * MINUTE_MS);
    expect((await visit('a-2'))?.status).toBe('entered-in-error');
    expect(await person('p.3')).toMatchObject({ active: false });
  });

  test('is read on from the latest change that it told of, with an overlap, by the clock of the server', async () => {
    await round(() => ehr.put(appointment({ now: TEST_NOW }, { id: 'a-1', patient: 'p.1', inDays: 20 })));
    const changedAt = ehr.now;
    const [first = ''] = histories(await round());
    const since = Date.parse(new URLSearchParams(first.split('?')[1]).get('_since') ?? '');
    expect(since).toBeLessThan(changedAt);
    expect(since).toBeGreaterThan(changedAt - 10 * MINUTE_MS);
  });

  test('opens no record of somebody who has no visit here', async () => {
    await round(() => ehr.put({ resourceType: 'Patient', id: 'stranger', name: [{ family: 'Ajena' }] }));
    expect(await person('stranger')).toBeUndefined();
  });

  test('that does not answer just now is asked for type by type', async () => {
    ehr.refusesHistory = true;
    const asked = histories(await round());
    expect(asked.some((one) => one.startsWith('Appointment/_history'))).toBe(true);
    ehr.refusesHistory = false;
    expect(histories(await round(() => ehr.remove('Appointment', 'a-2')))).toHaveLength(1);
    expect((await visit('a-2'))?.status).toBe('entered-in-error');
  });

  test('is a feed, not the truth: what it forgets is found by _lastUpdated', async () => {
    ehr.refusesHistory = true;
    await round(() => ehr.put(appointment({ now: TEST_NOW }, { id: 'a-1', patient: 'p.1', inDays: 20 })));
    expect((await visit('a-1'))?.start).toBeGreaterThan(TEST_NOW + 19 * 1_440 * MINUTE_MS);
  });
});

test('of a server that ignores _lastUpdated the history of a type tells what changed far ahead, at once', async () => {
  await follow({ honoursLastUpdated: false });
  ehr.ignoresLastUpdated = true;
  await round(() => ehr.put(appointment({ now: TEST_NOW }, { id: 'a-3', patient: 'p.3', inDays: 60 })));
  expect((await visit('a-3'))?.start).toBeGreaterThan(TEST_NOW + 59 * 1_440 * MINUTE_MS);
});
