import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importLine, linesOf } from '../../identity/index.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let receptionist: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  [manager, receptionist] = [await signInTo(desk, 'manager'), await signInTo(desk)];
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const MAIN = { number: '+34910000501', channels: ['voice', 'sms'] };
const OTHER = { number: '+34910000401', channels: ['sms', 'whatsapp'] };

test('the numbers stand in the order that the clinic gave them: the first with a channel sends by it', async () => {
  await receptionist.patch('/lines', { lines: [MAIN] }).expect(403);
  await manager.patch('/lines', { lines: [MAIN, OTHER] }).expect(200);
  expect((await receptionist.get('/lines').expect(200)).body).toEqual({ lines: [MAIN, OTHER] });
  await manager.patch('/lines', { lines: [OTHER, MAIN] }).expect(200);
  const first = (await linesOf(desk.ctx)).find(({ channels }) => channels.includes('sms'));
  expect(first?.number).toBe(OTHER.number);
  await manager.patch('/lines', { lines: [MAIN] }).expect(200);
  expect((await manager.get('/lines')).body).toEqual({ lines: [MAIN] });
});

test('a number of another clinic, one named twice and one that is none are refused, and nothing is changed', async () => {
  const ctx = await createTestContext(database.db, { ports: {} });
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number: '+34910000777', channels: ['sms'] }));
  const refused = async (lines: object[]) => (await manager.patch('/lines', { lines })).body.code;
  expect(await refused([{ number: '+34910000777', channels: ['sms'] }])).toBe('line-taken');
  expect(await refused([MAIN, MAIN])).toBe('line-twice');
  await manager.patch('/lines', { lines: [{ number: '910', channels: ['sms'] }] }).expect(400);
  await manager.patch('/lines', { lines: [{ number: MAIN.number, channels: [] }] }).expect(400);
  expect((await manager.get('/lines')).body).toEqual({ lines: [MAIN] });
});

test('a number is tried with one SMS to whoever tries it', async () => {
  const to = '+34612345601';
  await receptionist.post('/lines/test', { from: MAIN.number, to }).expect(403);
  expect((await manager.post('/lines/test', { from: OTHER.number, to }).expect(409)).body.code).toBe('no-line');
  const { messageId } = (await manager.post('/lines/test', { from: MAIN.number, to }).expect(201)).body;
  expect((await manager.get(`/lines/test/${messageId}`).expect(200)).body).toEqual({ status: 'planned' });
  const rows = await desk.ctx.db.query<object>(
    desk.ctx.clinicId,
    'select from_address, to_address, purpose, body from message where clinic_id = $1',
    [desk.ctx.clinicId],
  );
  expect(rows).toEqual([
    {
      from_address: MAIN.number,
      to_address: to,
      purpose: 'administrative',
      body: expect.stringContaining('mensaje de prueba'),
    },
  ]);
});
