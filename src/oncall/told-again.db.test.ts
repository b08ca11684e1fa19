import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { emit } from '../platform/outbox/emit.ts';
import { toIso } from '../platform/time/instant.ts';
import { acceptAlert, alertHeard, alertOfToken } from './commands/answer-alert.ts';
import { closeCase, listCases, onUrgentPerson } from './index.ts';
import { ANA, BEA, createOnCallWorld, type OnCallWorld } from './test-support/on-call-world.ts';

let database: TestDatabase;
let world: OnCallWorld;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.inSystem((tx) => tx.run(`update job set state = 'cancelled' where state = 'due'`));
  world = await createOnCallWorld(database.db);
});

const rung = () => world.calls.placed.map(({ to }) => to);

describe('who rings again while somebody is being called for them', () => {
  test('is the case that is open, as urgent as the worse of both', async () => {
    await world.urgent({ level: 2 });
    await world.advance(1);
    const second = world.ctx.ids.next();
    await world.urgent({ conversationId: second, level: 1, reason: 'emergency' });
    await world.urgent({ conversationId: second, level: 1, reason: 'emergency' });
    await world.advance(1);
    expect(await listCases(world.ctx)).toMatchObject([{ state: 'open', level: 1, reason: 'emergency' }]);
    expect(rung()).toEqual([ANA]);
    // The desk takes their second call: nobody else need be woken.
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      emit(tx, world.ctx, { type: 'call.answered', payload: { conversationId: second } }),
    );
    await world.advance(60);
    expect(await listCases(world.ctx)).toMatchObject([{ state: 'acknowledged' }]);
    expect(rung()).toEqual([ANA]);
    // What is delivered once more opens nothing.
    await world.urgent({ conversationId: second });
    await world.advance(1);
    expect(await listCases(world.ctx)).toHaveLength(1);
  });

  test('never makes it less urgent, and is a case of their own once it was taken', async () => {
    await world.urgent({ level: 1, reason: 'emergency' });
    await world.advance(1);
    await world.urgent({ level: 2 });
    await world.advance(1);
    const [open] = await listCases(world.ctx);
    expect(open).toMatchObject({ level: 1, reason: 'emergency' });
    await closeCase(world.ctx, { id: open?.id ?? world.ctx.ids.next(), outcome: 'seen' });
    await world.urgent({ level: 2 });
    await world.advance(1);
    expect(await listCases(world.ctx)).toHaveLength(2);
  });

  test('is that case also where their first call is heard of only after the second was taken', async () => {
    const before = world.ctx.clock.now();
    await world.advance(2);
    await world.urgent({ level: 1 });
    await world.advance(1);
    const [found] = await listCases(world.ctx);
    const [alert] = found?.alerts ?? [];
    if (!alert) throw new Error('nobody was called');
    expect(await acceptAlert(world.ctx, { id: alert.id })).toBeDefined();
    const late = (occurredAt: string, level: number) =>
      onUrgentPerson(world.ctx, {
        type: 'conversation.needs-person',
        payload: {
          conversationId: world.ctx.ids.next(),
          reason: 'emergency',
          urgent: true,
          phone: found?.phone,
          level,
        },
        occurredAt,
      });
    await late(toIso(before), 1);
    expect(await listCases(world.ctx)).toMatchObject([{ state: 'acknowledged' }]);
    await late(toIso(world.ctx.clock.now()), 1);
    expect(await listCases(world.ctx)).toHaveLength(2);
  });

  test('from another telephone, or from one that is withheld, is a case of its own', async () => {
    await world.urgent();
    await world.urgent({ phone: '+34600777002' });
    await world.urgent({ phone: null });
    await world.urgent({ phone: null });
    await world.advance(1);
    expect(await listCases(world.ctx)).toHaveLength(4);
  });
});

test('who accepts by telephone has it in writing: the link says whom to call, and to nobody else', async () => {
  await world.urgent();
  await world.advance(31);
  const [found] = await listCases(world.ctx);
  const byTelephone = (to: string) =>
    found?.alerts.find(({ address, channel }) => address === to && channel === 'call');
  const [ana, bea] = [byTelephone(ANA), byTelephone(BEA)];
  if (!ana || !bea) throw new Error('both were called');
  await acceptAlert(world.ctx, { id: bea.id });
  await acceptAlert(world.ctx, { id: bea.id });
  await world.advance(1);
  const written = world.texts.filter(({ to }) => to === BEA);
  expect(written).toHaveLength(1);
  const token = /on-call\/([\w-]+)/.exec(written[0]?.body ?? '')?.[1] ?? '';
  expect((await alertOfToken(world.ctx.db, token))?.id).toBe(bea.id);
  expect(await alertHeard(world.ctx, bea.id)).toMatchObject({ stands: false, isTheirs: true });
  expect(await alertHeard(world.ctx, ana.id)).toMatchObject({ stands: false, isTheirs: false });
});
