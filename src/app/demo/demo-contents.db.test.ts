import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { registerWhatsappTemplate, whatsappTemplates } from '../../outreach/index.ts';
import { demoContents, registerDemoContents } from './demo-contents.ts';

let database: TestDatabase;
let ctx: TestContext<object>;
beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext<object>(database.db, { ports: {} });
});
afterAll(() => database.drop());

test('what the simulated carrier has approved is what the sample clinic has registered, each with an id of its own', async () => {
  const own = { template: 'reminder', language: 'es', contentSid: `HX${'f'.repeat(32)}` } as const;
  await registerWhatsappTemplate(ctx, own);
  await registerDemoContents(ctx);
  await registerDemoContents(ctx);
  const approved = new Map(demoContents().map(({ sid, friendlyName }) => [friendlyName, sid]));
  expect(new Set(approved.values()).size).toBe(approved.size);
  const registered = await whatsappTemplates(ctx);
  expect(registered.map(({ template, language }) => `${template}.${language}`).toSorted()).toEqual(
    [...approved.keys()].toSorted(),
  );
  for (const { template, language, contentSid } of registered) {
    const isOwn = template === own.template && language === own.language;
    expect(contentSid).toBe(isOwn ? own.contentSid : approved.get(`${template}.${language}`));
  }
});
