import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contactFacts, mayContact } from '../../patients/index.ts';
import { suppressAddresses } from '../../messaging/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { toIso, plusMs, DAY_MS } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  [receptionist, manager] = [await signInTo(desk), await signInTo(desk, 'manager')];
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const zone = required(parseZone('Europe/Madrid'), 'zone');
const consents = () => `/patients/${desk.patient}/consents`;

async function mayOffer(afterDays = 0): Promise<string> {
  const facts = required(await contactFacts(desk.ctx, desk.patient), 'patient');
  const at = plusMs(desk.ctx.clock.now(), afterDays * DAY_MS);
  const answer = mayContact(facts, { channel: 'sms', purpose: 'commercial', at, zone });
  return answer.kind === 'refused' ? answer.reason : answer.kind;
}

test('a yes to offers holds for two years and not a day longer; a later no ends it at once', async () => {
  expect(await mayOffer()).toBe('consent-missing');
  const yes = { purpose: 'commercial', channel: 'sms', decision: 'permit', source: 'paper' };
  const kept = (await receptionist.post(consents(), yes).expect(201)).body;
  expect(kept).toMatchObject({ decision: 'permit', validUntil: expect.stringMatching(/^2028-/) });
  expect((await receptionist.get(`/patients/${desk.patient}`).expect(200)).body.consents).toEqual([kept]);
  expect(await mayOffer()).not.toMatch(/consent|opted/);
  expect(await mayOffer(731)).toBe('consent-expired');
  desk.ctx.clock.moveTo(plusMs(desk.ctx.clock.now(), 60_000));
  await receptionist.post(consents(), { purpose: 'commercial', channel: 'any', decision: 'deny' }).expect(201);
  expect(await mayOffer()).toBe('opted-out');
});

test('a word of tomorrow, of nobody, or that ended before it began is refused', async () => {
  const now = desk.ctx.clock.now();
  const word = { purpose: 'care', channel: 'any', decision: 'deny' };
  const tomorrow = { ...word, decidedAt: toIso(plusMs(now, DAY_MS)) };
  expect((await receptionist.post(consents(), tomorrow).expect(422)).body.code).toBe('consent-date');
  const over = { ...word, decidedAt: toIso(plusMs(now, -DAY_MS)), validUntil: toIso(plusMs(now, -2 * DAY_MS)) };
  expect((await receptionist.post(consents(), over).expect(422)).body.code).toBe('consent-date');
  const nobody = '/patients/00000000-0000-7000-8000-000000000000/consents';
  expect((await receptionist.post(nobody, word).expect(422)).body.code).toBe('patient-unknown');
  await receptionist.post(consents(), { ...word, channel: 'fax' }).expect(400);
});

test('a list of those who want no offers is taken in line by line, and taken out again where a list brought it', async () => {
  const list = { addresses: ['600 11 22 33', 'Ana@Example.com', 'nobody'], scope: 'commercial', source: 'Robinson' };
  await receptionist.post('/refusals', list).expect(403);
  expect((await manager.post('/refusals', list).expect(200)).body).toEqual({ changed: 4, invalid: [2] });
  expect((await manager.post('/refusals', list).expect(200)).body).toEqual({ changed: 0, invalid: [2] });
  const of = (channel: string) => ({ scope: 'commercial', channel, addresses: 1 });
  const { silent } = (await receptionist.get('/refusals').expect(200)).body;
  expect(silent).toEqual(['email', 'sms', 'voice', 'whatsapp'].map(of));
  // Somebody on the list asks for silence altogether: no list takes that back.
  const own = { channel: 'sms', address: '+34600112233', scope: 'all' } as const;
  const since = desk.ctx.clock.now();
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) => suppressAddresses(tx, [own], { reason: 'opted-out', since }));
  const { addresses, source } = list;
  expect((await manager.post('/refusals/lift', { addresses, source }).expect(200)).body.changed).toBe(3);
  expect((await receptionist.get('/refusals').expect(200)).body.silent).toEqual([
    { scope: 'all', channel: 'sms', addresses: 1 },
  ]);
});
