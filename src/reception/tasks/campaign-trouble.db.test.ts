import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk } from '../../../test/support/test-desk.ts';
import { createCampaign } from '../../outreach/index.ts';
import { onCampaignTrouble } from '../index.ts';
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

test('a campaign that paused by itself is one task for each such pause, which ends when the campaign goes on', async () => {
  const { ctx } = await createTestDesk(database.db);
  const made = await createCampaign(ctx, {
    kind: 'recall',
    name: 'Revisión anual',
    purpose: 'care',
    channels: ['sms'],
    texts: { es: '{clinic}: le toca su revisión.' },
    audience: {},
    holdOutPercent: 0,
    perMinute: 60,
  });
  if (!made.ok) throw new Error(made.error.code);
  const campaignId = made.value.id;
  const trouble = (version: number, isOpen: boolean) =>
    onCampaignTrouble(ctx, {
      type: 'campaign.trouble',
      payload: { campaignId, version, reason: 'filtered', channel: 'sms', isOpen },
    });
  const open = async () => (await listTasks(ctx, { statuses: ['requested', 'in-progress'], limit: 50 })).tasks;
  await trouble(4, true);
  await trouble(4, true);
  const detail = { campaignId, campaign: 'Revisión anual', because: 'filtered', channel: 'sms' };
  expect(await open()).toMatchObject([{ kind: 'campaign', reason: 'campaign-halted', priority: 'urgent', detail }]);
  await trouble(4, false);
  expect(await open()).toEqual([]);
  await trouble(6, true);
  expect(await open()).toHaveLength(1);
});

test.each([es, ca, en, ...Object.values(TASK_WORDS)])('it has its words', (words) => {
  for (const word of ['task.kind.campaign', 'task.reason.campaign-halted']) expect(words).toHaveProperty([word]);
});
