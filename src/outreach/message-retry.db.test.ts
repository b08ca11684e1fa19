import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { subscribe } from '../jobs/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { required } from '../platform/kernel/assert.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../platform/time/instant.ts';
import {
  DEFAULT_PLAN,
  onAppointmentChanged,
  onMessageStatus,
  replanVisits,
  saveReminderPlan,
  sendTouch,
} from './index.ts';
import { visitOf } from './test-support/one-visit.ts';

const PHONE = '+34600000001';
const REMINDED = '2026-11-23T09:00:00Z';

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
    subscriptions: [
      subscribe<MessagingContext>('appointment.booked', 'outreach.replan', onAppointmentChanged),
      subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus),
    ],
  });
  ctx = world.ctx;
  await saveReminderPlan(ctx, { plan: { ...DEFAULT_PLAN, channels: ['sms'], link: false } });
  await visitOf(world, { start: at('2026-11-24T09:30:00Z'), contactPoints: [{ channel: 'phone', address: PHONE }] });
  await world.advance(at(REMINDED) - ctx.clock.now());
});
afterEach(() => world.stop());

/** What the carrier says of the newest message. */
async function report(status: string, code?: number): Promise<void> {
  await world.carrier.report(required(world.carrier.messages.at(-1), 'message'), status, code);
  await world.advance(0);
}

async function reminder(): Promise<string> {
  const [row] = await ctx.db.query<{ state: string; reason: string | null }>(
    ctx.clinicId,
    `select state, reason from touch where clinic_id = $1 and step = 'reminder-1d'`,
    [ctx.clinicId],
  );
  return [row?.state, row?.reason].filter(Boolean).join(' ');
}

test('a telephone that is off is reminded again an hour later, then three, and then it is a person’s', async () => {
  expect(world.carrier.messages).toHaveLength(1);
  await report('undelivered', 30003);
  expect(await reminder()).toBe('planned unreachable');
  await world.advance(HOUR_MS);
  expect(world.carrier.messages).toHaveLength(2);
  await report('undelivered', 30003);
  await world.advance(3 * HOUR_MS);
  expect(world.carrier.messages).toHaveLength(3);
  await report('undelivered', 30003);
  expect(await reminder()).toBe('dropped unreachable');
  await world.advance(DAY_MS);
  expect(world.carrier.messages).toHaveLength(3);
});

test('what arrives after the carrier had given up is not sent again', async () => {
  await report('undelivered', 30003);
  await report('delivered');
  expect(await reminder()).toBe('sent');
  await world.advance(DAY_MS);
  expect(world.carrier.messages).toHaveLength(1);
});

test.each([
  [30008, 'unknown-error', 30],
  [30001, 'rate-limited', 5],
])('%i (%s) is tried again after %i minutes', async (code, reason, minutes) => {
  await report('undelivered', code);
  expect(await reminder()).toBe(`planned ${reason}`);
  await world.advance(minutes * MINUTE_MS);
  expect(world.carrier.messages).toHaveLength(2);
});

test.each([30005, 30007, 21610])('%i is not', async (code) => {
  await report('undelivered', code);
  expect(await reminder()).toMatch(/^dropped /);
});
