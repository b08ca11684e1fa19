import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ownAgenda, type AgendaPorts } from '../../agenda/index.ts';
import { handleTurn, type TurnInput } from '../../conversations/index.ts';
import { importClinic } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { onConversationRequest } from './request-subscription.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function clinicWith(): Promise<TestContext<AgendaPorts>> {
  const ctx = await createTestContext<AgendaPorts>(database.db, { ports: { ehr: ownAgenda } });
  const zone = required(parseZone('Europe/Madrid'), 'zone');
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importClinic(tx, ctx, { name: 'Alameda', zone, defaultLanguage: 'es', languages: ['es'], settings: {} }),
  );
  return ctx;
}

/** Somebody calls and says this, one turn after the other; the events are heard twice, as may happen. */
async function tasksAfter(ctx: TestContext<AgendaPorts>, said: readonly (TurnInput | string)[]) {
  for (const [index, one] of said.entries()) {
    const input: TurnInput = typeof one === 'string' ? { kind: 'speech', text: one } : one;
    const call = { channel: 'voice', channelKey: 'CA1', from: '+34600333001', to: '+34911000000' } as const;
    await handleTurn(ctx, { ...call, inputKey: String(index), input });
  }
  const events = await ctx.db.query<{ payload: object }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'conversation.request' order by id`,
    [ctx.clinicId],
  );
  for (const { payload } of [...events, ...events]) {
    await onConversationRequest(ctx, { type: 'conversation.request', payload });
  }
  return ctx.db.query(
    ctx.clinicId,
    'select kind, reason, priority, phone, detail, due_at from task where clinic_id = $1 order by created_at',
    [ctx.clinicId],
  );
}

test('a message that was left is one task with all that was told', async () => {
  const ctx = await clinicWith();
  const tasks = await tasksAfter(ctx, [
    { kind: 'start' },
    'quería dejar un recado',
    'que llevo las plantillas el viernes',
    'me llamo Ana Vega',
    { kind: 'keys', keys: '1' },
  ]);
  expect(tasks).toMatchObject([
    {
      kind: 'request',
      reason: 'request-message',
      priority: 'routine',
      phone: '+34600333001',
      detail: { words: 'que llevo las plantillas el viernes', name: 'Ana Vega' },
    },
  ]);
});

test('a call back is due when it was agreed', async () => {
  const ctx = await clinicWith();
  const tasks = await tasksAfter(ctx, [
    { kind: 'start' },
    'llámeme más tarde',
    'el lunes a las once',
    'Ana Vega',
    { kind: 'keys', keys: '1' },
  ]);
  expect(tasks).toMatchObject([{ reason: 'request-callback', due_at: at('2026-11-23T10:00:00Z') }]);
});
