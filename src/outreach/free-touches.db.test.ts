import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { subscribe } from '../jobs/index.ts';
import { suppressAddresses } from '../messaging/index.ts';
import {
  createMessagingWorld,
  type MessagingContext,
  type MessagingWorld,
} from '../messaging/test-support/messaging-world.ts';
import { importPatient } from '../patients/index.ts';
import type { PatientId } from '../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '../platform/time/instant.ts';
import {
  dropTouchesOf,
  onMessageStatus,
  permissionRules,
  planTouch,
  planTouches,
  sendTouch,
  type TouchPlan,
  type TouchWish,
} from './index.ts';

const PHONE = '+34600000001';
const LANDLINE = '+34910000077';
const VALUES = { day: 'martes', time: '10:30', site: 'Centro' };
const CAMPAIGN = '0190f0f0-0000-7000-8000-00000000ca01';

let database: TestDatabase;
let world: MessagingWorld;
let ctx: MessagingContext;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db, {
    jobs: [sendTouch],
    subscriptions: [subscribe<MessagingContext>('message.status', 'outreach.follow', onMessageStatus)],
  });
  ctx = world.ctx;
});
afterEach(() => world.stop());

async function patient(phone: string | undefined = PHONE): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const contactPoints = phone === undefined ? [] : [{ channel: 'phone' as const, address: phone }];
  const facts = { id, givenName: 'Ana', familyName: 'Prueba', language: 'es' as const, deceased: false, contactPoints };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, facts));
  return id;
}

function wishFor(patientId: PatientId, change: Partial<TouchWish> = {}): TouchWish {
  return {
    origin: 'recall',
    originId: CAMPAIGN,
    patientId,
    template: 'reminder',
    variables: VALUES,
    channels: ['sms'],
    dueAt: ctx.clock.now(),
    dedupeKey: `recall:${patientId}`,
    ...change,
  };
}

async function plan(...wishes: readonly TouchWish[]): Promise<readonly TouchPlan[]> {
  const rules = await permissionRules(ctx);
  const plans = await ctx.db.inClinic(ctx.clinicId, (tx) => planTouches(tx, ctx, { wishes, rules }));
  await world.advance(0);
  return plans;
}

interface KeptTouch {
  readonly state: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly due_at: Instant;
}

async function kept(): Promise<readonly string[]> {
  const rows = await ctx.db.query<KeptTouch>(
    ctx.clinicId,
    'select state, reason, outcome, due_at from touch where clinic_id = $1 order by id',
    [ctx.clinicId],
  );
  return rows.map(({ state, outcome, reason }) => [state, outcome, reason].filter(Boolean).join(' '));
}

async function told(): Promise<readonly unknown[]> {
  const rows = await ctx.db.query<{ payload: { readonly outcome: string } }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'touch.outcome' order by occurred_at, id`,
    [ctx.clinicId],
  );
  return rows.map(({ payload }) => payload.outcome);
}

const sent = (): readonly string[] => world.carrier.messages.map(({ to }) => to);

describe('a touch that belongs to no visit', () => {
  test('is sent once, and its outcome is told and kept', async () => {
    const wish = wishFor(await patient());
    expect(await plan(wish)).toMatchObject([{ kind: 'planned', dueAt: ctx.clock.now() }]);
    expect(await plan(wish)).toEqual([{ kind: 'known' }]);
    expect(sent()).toEqual([PHONE]);
    const [message] = world.carrier.messages;
    if (message) await world.carrier.report(message, 'delivered');
    await world.advance(0);
    expect(await kept()).toEqual(['sent delivered']);
    expect(await told()).toEqual(['sent', 'delivered']);
  });

  test('that is wrong in itself is kept with its reason and stops no other', async () => {
    const [good, other, mute] = [await patient(), await patient('+34600000002'), await patient(LANDLINE)];
    const nobody = ctx.ids.next<PatientId>();
    const plans = await plan(
      wishFor(other, { variables: { day: 'martes' } }),
      wishFor(nobody),
      wishFor(mute),
      wishFor(other, { template: 'no-such', dedupeKey: 'x' }),
      wishFor(good),
    );
    expect(plans).toMatchObject([
      { kind: 'dropped', reason: 'variable-missing:time' },
      { kind: 'patient-unknown' },
      { kind: 'dropped', reason: 'landline' },
      { kind: 'dropped', reason: 'template-unknown' },
      { kind: 'planned' },
    ]);
    expect(sent()).toEqual([PHONE]);
  });

  test('at night waits for the morning, and says why', async () => {
    const dueAt = at('2026-11-20T23:00:00Z');
    const [made] = await plan(wishFor(await patient(), { dueAt }));
    expect(made).toMatchObject({ kind: 'planned', dueAt: at('2026-11-21T08:00:00Z'), deferredFor: 'quiet-hours' });
    await world.advance(DAY_MS);
    expect(sent()).toEqual([PHONE]);
  });

  test('is asked for again at the moment of sending: who asked for silence meanwhile hears nothing', async () => {
    await plan(wishFor(await patient(), { dueAt: plusMs(ctx.clock.now(), HOUR_MS) }));
    const entry = { channel: 'sms', address: PHONE, scope: 'all' } as const;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      suppressAddresses(tx, [entry], { reason: 'desk', since: ctx.clock.now() }),
    );
    await world.advance(2 * HOUR_MS);
    expect(sent()).toEqual([]);
    expect(await kept()).toEqual(['dropped dropped opted-out']);
  });

  test('who is on the list of those who want no offers still hears of care', async () => {
    const entry = { channel: 'sms', address: PHONE, scope: 'commercial' } as const;
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      suppressAddresses(tx, [entry], { reason: 'robinson', since: ctx.clock.now() }),
    );
    await plan(wishFor(await patient()));
    expect(sent()).toEqual([PHONE]);
  });

  test('a second one on the same day waits for the cap', async () => {
    const patientId = await patient();
    await plan(wishFor(patientId));
    await world.advance(HOUR_MS);
    const [second] = await plan(wishFor(patientId, { dedupeKey: 'second' }));
    expect(second).toMatchObject({ kind: 'planned', deferredFor: 'frequency-cap' });
    const asked = await plan(wishFor(patientId, { dedupeKey: 'offer', origin: 'waiting-list' }));
    expect(asked).toMatchObject([{ kind: 'planned', dueAt: ctx.clock.now() }]);
  });

  test('that the carrier refuses ends as failed, with the reason', async () => {
    world.carrier.mood = { refuses: 21211 };
    await plan(wishFor(await patient()));
    expect(await kept()).toEqual(['dropped failed invalid-number']);
    expect(await told()).toEqual(['sent', 'failed']);
  });

  test('of a campaign that ends is taken back', async () => {
    const rules = await permissionRules(ctx);
    const later = { dueAt: plusMs(ctx.clock.now(), HOUR_MS) };
    const wish = wishFor(await patient(), later);
    await ctx.db.inClinic(ctx.clinicId, (tx) => planTouch(tx, ctx, { wish, rules }));
    expect(await dropTouchesOf(ctx, { originId: CAMPAIGN, reason: 'stopped' })).toBe(1);
    expect(await dropTouchesOf(ctx, { originId: CAMPAIGN, reason: 'stopped' })).toBe(0);
    await world.advance(2 * HOUR_MS);
    expect(sent()).toEqual([]);
  });
});
