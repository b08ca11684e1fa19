import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  LINE,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { required } from '../platform/kernel/assert.ts';
import { parseLocalDate } from '../platform/time/wall-time.ts';
import { onAppointmentChanged, replanVisits, saveSenderAlias, sendTouch } from './index.ts';
import { visitOf } from './test-support/one-visit.ts';

const PHONE = '+34600000001';
const REMINDED = at('2026-11-23T09:00:00Z');
const day = (text: string) => required(parseLocalDate(text), 'day');

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [replanVisits, sendTouch],
    subscriptions: [subscribe<MessagingContext>('appointment.booked', 'outreach.replan', onAppointmentChanged)],
    visitLinks: { publicUrl: 'https://citas.example', secret: 'a secret of the tests' },
  });
  ctx = world.ctx;
});
afterEach(() => world.stop());

async function reminded(alias: { readonly registeredFrom: string; readonly reminds: boolean }) {
  const registered = { status: 'registered', originProvider: 'Operador SA', inUse: true } as const;
  const { reminds, registeredFrom } = alias;
  await saveSenderAlias(ctx, { alias: 'CENTRO', ...registered, reminds, registeredFrom: day(registeredFrom) });
  await visitOf(world, { start: at('2026-11-24T09:30:00Z'), contactPoints: [{ channel: 'phone', address: PHONE }] });
  await world.advance(REMINDED - ctx.clock.now());
  const [message] = world.carrier.messages;
  const [threads] = await ctx.db.query<{ open: number }>(
    ctx.clinicId,
    'select count(*)::int as open from conversation where clinic_id = $1',
    [ctx.clinicId],
  );
  return { from: message?.from, body: message?.body ?? '', threads: threads?.open };
}

test('a reminder from an alias has a link in place of the answer that nobody can give, and no thread', async () => {
  const { from, body, threads } = await reminded({ registeredFrom: '2026-11-01', reminds: true });
  expect(from).toBe('CENTRO');
  expect(body).toMatch(/le recordamos su cita.*aqu[ií]: https:\/\/citas\.example\/p\/\S+$/);
  expect(body).not.toMatch(/[Rr]espond/);
  expect(threads).toBe(0);
});

test.each([
  ['the register has it from tomorrow', { registeredFrom: '2026-11-24', reminds: true }],
  ['it is for campaigns alone', { registeredFrom: '2026-11-01', reminds: false }],
])('from the number, with the words that ask for an answer, while %s', async (_why, alias) => {
  const { from, body, threads } = await reminded(alias);
  expect(from).toBe(LINE);
  expect(body).toMatch(/Responda 1/);
  expect(threads).toBe(1);
});
