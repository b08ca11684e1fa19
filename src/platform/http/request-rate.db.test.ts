import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { Database } from '../database/database.ts';
import { DatabaseUnavailable } from '../database/database-unavailable.ts';
import { instantOf } from '../time/instant.ts';
import { createRequestRate, type RequestRate } from './request-rate.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** Real time that a test moves. It begins now: the shared counts are kept by the machine's own clock. */
function movedTime() {
  let ms = Date.now();
  const real = () => instantOf(ms) ?? (0 as never);
  return { clock: { now: real, real }, pass: (by: number) => (ms += by) };
}

async function take(rate: RequestRate, caller: string, times: number, perMinute = 10): Promise<number> {
  let allowed = 0;
  for (let count = 0; count < times; count += 1) if ((await rate.take(caller, perMinute)) === undefined) allowed += 1;
  return allowed;
}

/** Until the shared count of a caller is this. Each look is a round trip, so nobody waits by the clock. */
async function shared(caller: string, points: number): Promise<void> {
  let found = 0;
  for (let looks = 0; looks < 500; looks += 1) {
    const [row] = await database.db.querySystem<{ points: number }>('select points from request_rate where key = $1', [
      `client:${caller}`,
    ]);
    // Found once, it is on its way to whoever shared it; a further round trip later it has arrived.
    found += row?.points === points ? 1 : 0;
    if (found > 2) return;
  }
  throw new Error('was not shared');
}

test('two processes count together: what one has allowed the other knows a second later', async () => {
  const { clock, pass } = movedTime();
  const [here, there] = [createRequestRate({ db: database.db, clock }), createRequestRate({ db: database.db, clock })];
  expect(await take(here, 'both', 8)).toBe(8);
  await shared('both', 1);
  pass(1_000);
  expect(await take(here, 'both', 1)).toBe(1);
  await shared('both', 9);
  expect(await take(there, 'both', 1)).toBe(1);
  await shared('both', 10);
  // The answer of the store is in by the time of the next look.
  expect(await take(there, 'both', 5)).toBe(0);
  expect(await there.take('both', 10)).toBeLessThanOrEqual(60);
});

test('a request waits for no store: a thousand of them cost one statement', async () => {
  const { clock } = movedTime();
  let statements = 0;
  const querySystem: Database['querySystem'] = (text, params) => {
    statements += 1;
    return database.db.querySystem(text, params);
  };
  const rate = createRequestRate({ db: { ...database.db, querySystem }, clock });
  const startedMs = performance.now();
  expect(await take(rate, 'busy', 1_000, 5_000)).toBe(1_000);
  expect(performance.now() - startedMs).toBeLessThan(1_000);
  expect(statements).toBe(1);
  await shared('busy', 1);
});

test('a dead store stops nobody, and the own count goes on', async () => {
  const { clock } = movedTime();
  const querySystem: Database['querySystem'] = () => Promise.reject(new DatabaseUnavailable(new Error('gone')));
  const rate = createRequestRate({ db: { ...database.db, querySystem }, clock });
  expect(await take(rate, 'alone', 30)).toBe(10);
});

test('a new minute begins anew, for each caller with the limit of its own', async () => {
  const { clock, pass } = movedTime();
  const rate = createRequestRate({ clock });
  expect(await take(rate, 'one', 5, 3)).toBe(3);
  expect(await take(rate, 'other', 5, 4)).toBe(4);
  pass(60_000);
  expect(await take(rate, 'one', 5, 3)).toBe(3);
});
