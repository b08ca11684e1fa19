import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk } from '../../../test/support/test-desk.ts';
import { onTemplateHealth } from '../index.ts';
import { TASK_WORDS } from '../notify/task-words.ts';
import { ca } from '../web/i18n/ca.ts';
import { en } from '../web/i18n/en.ts';
import { es } from '../web/i18n/es.ts';
import { listTasks } from './list-tasks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a text that Meta took back is one task each time, which ends when it is registered anew', async () => {
  const { ctx } = await createTestDesk(database.db);
  const told = (since: string, isOpen: boolean) =>
    onTemplateHealth(ctx, {
      type: 'template.health',
      payload: { template: 'reminder', language: 'es', since, isOpen, ...(isOpen ? { reason: 'policy' } : {}) },
    });
  const open = async () => (await listTasks(ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
  await told('2026-11-20T10:00:00.000Z', true);
  await told('2026-11-20T10:00:00.000Z', true);
  const detail = { template: 'reminder', language: 'es', because: 'policy' };
  expect(await open()).toMatchObject([{ kind: 'template', reason: 'template-paused', priority: 'urgent', detail }]);
  await told('2026-11-20T10:00:00.000Z', false);
  expect(await open()).toEqual([]);
  await told('2026-11-21T10:00:00.000Z', true);
  expect(await open()).toHaveLength(1);
});

test.each([es, ca, en, ...Object.values(TASK_WORDS)])('it has its words', (words) => {
  for (const word of ['task.kind.template', 'task.reason.template-paused']) expect(words).toHaveProperty([word]);
});
