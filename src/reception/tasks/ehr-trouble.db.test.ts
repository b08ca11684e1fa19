import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk } from '../../../test/support/test-desk.ts';
import { onEhrTrouble } from '../index.ts';
import { ca } from '../web/i18n/ca.ts';
import { en } from '../web/i18n/en.ts';
import { es } from '../web/i18n/es.ts';
import { listTasks } from './list-tasks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const CONNECTION = '0190f0f0-0000-7000-8000-0000000000c1';

async function desk() {
  const { ctx } = await createTestDesk(database.db);
  const open = async () => (await listTasks(ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
  const trouble = (facts: object) =>
    onEhrTrouble(ctx, { type: 'ehr.trouble', payload: { connectionId: CONNECTION, isOpen: true, ...facts } });
  return { open, trouble };
}

test('a kind of trouble with the clinic’s system is one task, and closes by itself when it is over', async () => {
  const { open, trouble } = await desk();
  const since = '2026-11-20T09:00:00.000Z';
  const facts = { issues: 40, types: ['Slot'] };
  await trouble({ kind: 'invalid', since, facts });
  await trouble({ kind: 'invalid', since, facts });
  await trouble({ kind: 'duplicate', since, facts: { issues: 1, types: ['Patient'] } });
  const detail = { connectionId: CONNECTION, ...facts };
  expect(new Set((await open()).map(({ kind, reason, priority }) => `${kind} ${reason} ${priority}`))).toEqual(
    new Set(['ehr-sync ehr-sync-duplicate routine', 'ehr-sync ehr-sync-invalid routine']),
  );
  expect((await open()).find(({ reason }) => reason === 'ehr-sync-invalid')).toMatchObject({ detail });
  await trouble({ kind: 'invalid', since, isOpen: false });
  await trouble({ kind: 'invalid', since, isOpen: false });
  expect((await open()).map(({ reason }) => reason)).toEqual(['ehr-sync-duplicate']);
});

test('what comes back later is another task', async () => {
  const { open, trouble } = await desk();
  await trouble({ kind: 'invalid', since: '2026-11-20T09:00:00.000Z' });
  await trouble({ kind: 'invalid', since: '2026-11-20T09:00:00.000Z', isOpen: false });
  await trouble({ kind: 'invalid', since: '2026-11-21T09:00:00.000Z' });
  expect(await open()).toHaveLength(1);
});

test.each([es, ca, en])('every kind of it has its words', (words) => {
  for (const kind of ['invalid', 'not-found', 'duplicate', 'business-rule', 'not-supported', 'strategy-changed'])
    expect(words).toHaveProperty([`task.reason.ehr-sync-${kind}`]);
  expect(words).toHaveProperty(['task.kind.ehr-sync']);
});
