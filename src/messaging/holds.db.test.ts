import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { required } from '../platform/kernel/assert.ts';
import type { MessageId } from '../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../platform/time/instant.ts';
import { getMessage, holdOutbound, outboundHold, reconcileOutbound, releaseOutbound, send } from './index.ts';
import { markDatabase, signOfRestore } from './hold/guard.ts';
import { createMessagingWorld, LINE, type MessagingWorld } from './test-support/messaging-world.ts';

let database: TestDatabase;
let world: MessagingWorld;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createMessagingWorld(database.db);
});
afterEach(() => world.stop());

let people = 0;
function plan(body = 'Su cita es el martes.', expiresAt?: number): Promise<MessageId> {
  const { ctx } = world;
  people += 1;
  const to = `+34600${String(200_000 + people)}`;
  return ctx.db.inClinic(ctx.clinicId, (tx) =>
    send(tx, ctx, {
      channel: 'sms',
      from: LINE,
      purpose: 'care',
      language: 'es',
      to,
      body,
      dedupeKey: to,
      ...(expiresAt === undefined ? {} : { expiresAt: plusMs(ctx.clock.now(), expiresAt) }),
    }),
  );
}

const statusOf = async (id: MessageId) => required(await getMessage(world.ctx, id), 'message').status;

/** The database as it was before the message left, as a restore gives it back. */
async function restore(id: MessageId): Promise<void> {
  const { ctx } = world;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `update message set status = 'planned', claim_token = null, provider_id = null, dispatched_at = null
        where clinic_id = $1 and id = $2`,
      [ctx.clinicId, id],
    ),
  );
}

describe('while the clinic is held', () => {
  test('nothing leaves; released, what waited leaves once, but for what has lost its sense', async () => {
    await holdOutbound(world.ctx, 'by-hand');
    const [kept, late] = [await plan(), await plan('Su cita es hoy.', 30 * MINUTE_MS)];
    await world.advance(HOUR_MS);
    expect(world.carrier.messages).toHaveLength(0);
    expect(await outboundHold(world.ctx)).toMatchObject({ reason: 'by-hand', waiting: 2 });
    expect(await releaseOutbound(world.ctx, { drop: false })).toBe(2);
    await world.advance(MINUTE_MS);
    expect([await statusOf(kept), await statusOf(late)]).toEqual(['accepted', 'dropped']);
    expect(await outboundHold(world.ctx)).toBeUndefined();
    expect(await releaseOutbound(world.ctx, { drop: false })).toBe(0);
    expect(world.carrier.messages).toHaveLength(1);
  });

  test('what the carrier has already is not sent again', async () => {
    const [left, other] = [await plan('Su cita: https://a.test/p/abc'), await plan()];
    await world.advance(0);
    const before = world.carrier.messages.length;
    await restore(left);
    await holdOutbound(world.ctx, 'other-timeline');
    const fresh = await plan();
    expect(await reconcileOutbound(world.ctx)).toEqual({ found: 1, notFound: 1, notAsked: 0 });
    expect(await reconcileOutbound(world.ctx)).toEqual({ found: 0, notFound: 1, notAsked: 0 });
    await releaseOutbound(world.ctx, { drop: false });
    await world.advance(MINUTE_MS);
    expect(world.carrier.messages).toHaveLength(before + 1);
    expect([await statusOf(left), await statusOf(other), await statusOf(fresh)]).toEqual([
      'accepted',
      'accepted',
      'accepted',
    ]);
  });

  test('released with drop, what waited does not leave, and whoever follows it is told', async () => {
    const { ctx } = world;
    await holdOutbound(ctx, 'behind-mark');
    const id = await plan();
    expect(await releaseOutbound(ctx, { drop: true })).toBe(1);
    await world.advance(HOUR_MS);
    expect(await statusOf(id)).toBe('dropped');
    expect(world.carrier.messages).toHaveLength(0);
    const told = await ctx.db.query(
      ctx.clinicId,
      `select from outbox_event where clinic_id = $1 and type = 'message.status' and payload ->> 'failure' = 'restored'`,
      [ctx.clinicId],
    );
    expect(told).toHaveLength(1);
    expect(await statusOf(await plan())).toBe('planned');
  });
});

describe('the guard of the database', () => {
  test('knows its own database, and sees an older copy by the mark outside', async () => {
    const { db, clock } = world.ctx;
    const dir = mkdtempSync(join(tmpdir(), 'centralita-mark-'));
    const file = join(dir, 'mark');
    const outside = () => Number(readFileSync(file, 'utf8'));
    expect(await signOfRestore(db, undefined)).toBeUndefined();
    writeFileSync(file, String(await markDatabase(db, 0, clock.now())));
    expect(await signOfRestore(db, outside())).toBeUndefined();
    const [old] = await db.querySystem<{ mark: string }>('select mark from outbound_guard');
    writeFileSync(file, String(await markDatabase(db, outside(), clock.now())));
    await db.querySystem('update outbound_guard set mark = $1 returning mark', [required(old, 'guard').mark]);
    expect(await signOfRestore(db, outside())).toBe('behind-mark');
    expect(await markDatabase(db, outside(), clock.now())).toBeGreaterThan(outside());
    await db.querySystem('update outbound_guard set timeline = timeline + 1 returning mark');
    expect(await signOfRestore(db, undefined)).toBe('other-timeline');
    rmSync(dir, { recursive: true });
  });
});

test('the desk is told when everything is held and when it is released, once each', async () => {
  const { ctx } = world;
  for (let twice = 0; twice < 2; twice += 1) await holdOutbound(ctx, 'behind-mark');
  for (let twice = 0; twice < 2; twice += 1) await releaseOutbound(ctx, { drop: false });
  const told = await ctx.db.query<{ payload: unknown }>(
    ctx.clinicId,
    `select payload from outbox_event where clinic_id = $1 and type = 'outbound.changed' order by id`,
    [ctx.clinicId],
  );
  expect(told.map(({ payload }) => payload)).toEqual([{ held: true }, { held: false }]);
});
