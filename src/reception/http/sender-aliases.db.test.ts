import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { drawRoom } from '../../messaging/index.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const REGISTERED = {
  alias: 'ALAMEDA',
  status: 'registered',
  registeredFrom: '2026-09-15',
  originProvider: 'Operador SA',
  inUse: true,
  reminds: true,
};

test('a sender is written with what the register has of it, and read by everybody at the desk', async () => {
  expect((await manager.get('/sender-aliases').expect(200)).body).toEqual({ aliases: [] });
  expect((await manager.post('/sender-aliases', REGISTERED).expect(200)).body.aliases).toEqual([REGISTERED]);
  const other = { alias: 'OTRA', status: 'requested', inUse: true, reminds: false };
  const { aliases } = (await manager.post('/sender-aliases', other).expect(200)).body;
  expect(aliases).toEqual([other, { ...REGISTERED, inUse: false }]);
  const receptionist = await signInTo(desk);
  expect((await receptionist.get('/sender-aliases').expect(200)).body.aliases).toEqual(aliases);
  await receptionist.post('/sender-aliases', other).expect(403);
});

test('what no network takes, or is registered by halves, is refused and leaves what there is', async () => {
  const before = (await manager.get('/sender-aliases').expect(200)).body;
  const code = async (body: object) => (await manager.post('/sender-aliases', body).expect(422)).body.code;
  expect(await code({ alias: '34910000001', status: 'requested' })).toBe('alias-invalid');
  expect(await code({ alias: 'NUEVA', status: 'registered' })).toBe('alias-registration-incomplete');
  await manager
    .post('/sender-aliases', { alias: 'NUEVA', status: 'registered', registeredFrom: '2026-13-40' })
    .expect(400);
  expect((await manager.get('/sender-aliases').expect(200)).body).toEqual(before);
});

test('the rate that the carrier grants a sender is written, shared by all, and taken back', async () => {
  const { rates } = (await manager.get('/sender-rates').expect(200)).body;
  expect(rates).toContainEqual({ channel: 'email', sender: 'house', usualPerMinute: 600 });
  expect(rates).toContainEqual({ channel: 'sms', sender: 'ALAMEDA', usualPerMinute: 600 });
  const faster = { channel: 'sms', sender: 'ALAMEDA', perMinute: 1_200 };
  expect((await manager.post('/sender-rates', faster).expect(200)).body.rates).toContainEqual({
    ...faster,
    usualPerMinute: 600,
  });
  const slow = { channel: 'email', sender: 'house', perMinute: 30 };
  await manager.post('/sender-rates', slow).expect(200);
  const draw = { channel: 'email', from: 'house', wanted: 100 } as const;
  expect(await drawRoom(desk.ctx, draw)).toBe(2);
  const usual = (await manager.post('/sender-rates', { ...slow, perMinute: null }).expect(200)).body.rates;
  expect(usual).toContainEqual({ channel: 'email', sender: 'house', usualPerMinute: 600 });
});

test('a rate that is none, or of a sender that the clinic has not, is refused beside its field', async () => {
  const none = await manager.post('/sender-rates', { channel: 'sms', sender: 'ALAMEDA', perMinute: 0 }).expect(400);
  expect(none.body.errors).toMatchObject([{ path: 'body.perMinute' }]);
  const strange = { channel: 'sms', sender: '+34910999999', perMinute: 60 };
  expect((await manager.post('/sender-rates', strange).expect(422)).body.code).toBe('sender-unknown');
  const wrongChannel = { channel: 'voice', sender: 'ALAMEDA', perMinute: 60 };
  expect((await manager.post('/sender-rates', wrongChannel).expect(422)).body.code).toBe('sender-unknown');
  const receptionist = await signInTo(desk);
  await receptionist.post('/sender-rates', { channel: 'sms', sender: 'ALAMEDA', perMinute: 60 }).expect(403);
});
