import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk } from '../../../test/support/test-desk.ts';
import { onEhrAttention, onEhrSettled } from '../index.ts';
import { listTasks } from './list-tasks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const WRITE = '0190f0f0-0000-7000-8000-0000000000e1';
const APPOINTMENT = '0190f0f0-0000-7000-8000-0000000000a1';

async function desk() {
  const { ctx } = await createTestDesk(database.db);
  const open = async () => (await listTasks(ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
  const attention = (facts: object) =>
    onEhrAttention(ctx, { type: 'ehr.attention', payload: { writeId: WRITE, appointmentId: APPOINTMENT, ...facts } });
  const settled = () => onEhrSettled(ctx, { type: 'ehr.settled', payload: { writeId: WRITE } });
  return { ctx, open, attention, settled };
}

test('what the clinic’s system has not confirmed is one task, which closes by itself once it is settled', async () => {
  const { open, attention, settled } = await desk();
  await attention({ reason: 'unconfirmed' });
  await attention({ reason: 'unconfirmed' });
  expect(await open()).toMatchObject([{ kind: 'ehr-write', reason: 'ehr-unconfirmed', priority: 'routine' }]);
  await settled();
  await settled();
  expect(await open()).toEqual([]);
});

test('a conflict is a task with both versions, which somebody has to close', async () => {
  const { open, attention, settled } = await desk();
  const versions = { known: { status: 'booked' }, theirs: { status: 'arrived' }, ours: { status: 'cancelled' } };
  await attention({ reason: 'conflict', versions });
  await settled();
  expect(await open()).toMatchObject([
    { kind: 'ehr-write', reason: 'ehr-conflict', priority: 'urgent', detail: { versions } },
  ]);
});

test('a request whose connection was removed is a task of its own, which names the write, in place of the one that it waited with', async () => {
  const { ctx, open, attention } = await desk();
  await attention({ reason: 'gave-up', kind: 'book' });
  await attention({ reason: 'gave-up', kind: 'book', removed: true });
  await attention({ reason: 'gave-up', kind: 'book', removed: true });
  expect(await open()).toMatchObject([
    { reason: 'ehr-gave-up', priority: 'urgent', detail: { writeId: WRITE, kind: 'book', removed: true } },
  ]);
  await onEhrSettled(ctx, { type: 'ehr.settled', payload: { writeId: WRITE, decided: true } });
  expect(await open()).toEqual([]);
});
