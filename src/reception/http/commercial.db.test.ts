import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

const SELLER = '+34600555001';
let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function called(from: string, outcome: string, at: string): Promise<void> {
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into call (clinic_id, id, direction, provider_sid, from_address, to_address, status, outcome, started_at)
       values ($1, $2, 'inbound', $3, $4, '+34910600100', 'completed', $5, $6)`,
      [tx.clinicId, randomUUID(), randomUUID(), from, outcome, at],
    ),
  );
}

test('who was let down is listed with how often, and neither a hidden number nor anybody else', async () => {
  await called(SELLER, 'commercial', '2026-11-18T09:00:00Z');
  await called(SELLER, 'commercial', '2026-11-19T09:00:00Z');
  await called(SELLER, 'booked', '2026-11-19T10:00:00Z');
  await called('anonymous', 'commercial', '2026-11-19T09:00:00Z');
  await called('+34600555002', 'booked', '2026-11-19T09:00:00Z');
  await called('+34600555003', 'commercial', '2025-01-10T09:00:00Z');
  const { body } = await receptionist.get('/commercial-numbers').expect(200);
  expect(body).toMatchObject({
    filters: true,
    callers: [{ number: SELLER, calls: 2, lastAt: expect.stringContaining('2026-11-19T') }],
    numbers: [],
  });
});

test('a number is let through again, one is added, and what was said is taken back', async () => {
  await receptionist.post('/commercial-numbers', { number: SELLER, verdict: 'allowed' }).expect(204);
  await receptionist.post('/commercial-numbers', { number: '600 555 009', verdict: 'blocked' }).expect(204);
  const numbers = async () => (await receptionist.get('/commercial-numbers').expect(200)).body.numbers;
  expect(await numbers()).toHaveLength(2);
  expect(await numbers()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ number: SELLER, verdict: 'allowed' }),
      expect.objectContaining({ number: '+34600555009', verdict: 'blocked' }),
    ]),
  );
  await receptionist.delete(`/commercial-numbers/${encodeURIComponent(SELLER)}`).expect(204);
  expect(await numbers()).toHaveLength(1);
  await receptionist.post('/commercial-numbers', { number: 'nobody', verdict: 'blocked' }).expect(422);
});
