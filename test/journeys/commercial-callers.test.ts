import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { commercialMonths, DEFAULT_RULES, draftRules, markNumber, publishRules } from '../../src/answering/index.ts';
import { searchPatients } from '../../src/patients/index.ts';
import { MINUTE_MS } from '../../src/platform/time/instant.ts';
import { listTasks } from '../../src/reception/tasks/list-tasks.ts';
import { createPhoneWorld, type PhoneWorld } from '../support/phone-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const SELLER = '+34600555001';
const GOODBYE = /no atendemos ofertas comerciales.*<Hangup\/>/su;

let database: TestDatabase;
let world: PhoneWorld;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  world = await createPhoneWorld(database.db);
});
afterEach(() => world.stop());

async function publish(blockedNumbers: readonly string[]): Promise<void> {
  const commercial = { filters: true, blockedNumbers, allowedNumbers: [] };
  const drafted = await draftRules(world.ctx, { rules: { ...DEFAULT_RULES, commercial }, note: '' });
  if (!drafted.ok) throw new Error(drafted.error.code);
  await publishRules(world.ctx, drafted.value.version, 'of a test');
}

describe('somebody who sells', () => {
  test('is let down politely by number, counted, no task, no message, never a patient', async () => {
    await publish([SELLER]);
    for (let calls = 0; calls < 2; calls += 1) {
      const call = await world.call(SELLER);
      expect(call.heard()).toMatch(GOODBYE);
      await call.hangUp();
      await world.advance(MINUTE_MS);
    }
    expect(await commercialMonths(world.ctx)).toEqual([{ month: '2026-11', calls: 2 }]);
    expect((await listTasks(world.ctx, { statuses: ['requested'], limit: 10 })).tasks).toEqual([]);
    expect(world.carrier.messages).toEqual([]);
    expect((await searchPatients(world.ctx, { limit: 10 })).patients).toEqual([]);
  });

  test('is let down by what they say', async () => {
    const call = await world.call(SELLER);
    expect(await call.speech('buenos días, soy comercial y quiero ofrecerles un nuevo sistema')).toMatch(GOODBYE);
    await call.hangUp();
    await world.advance(MINUTE_MS);
    expect(await commercialMonths(world.ctx)).toEqual([{ month: '2026-11', calls: 1 }]);
    expect((await listTasks(world.ctx, { statuses: ['requested'], limit: 10 })).tasks).toEqual([]);
  });

  test('is not taken for a patient who is in the directory, whatever they say', async () => {
    await world.clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: SELLER });
    const call = await world.call(SELLER);
    expect(await call.speech('soy comercial y quiero ofrecerles un nuevo sistema')).not.toMatch(GOODBYE);
  });

  test('is not taken for a patient whose number stands on a list by mistake', async () => {
    await world.clinic.addPatient({ givenName: 'Ana', birthDate: '1972-05-14', phone: SELLER });
    await publish([SELLER]);
    expect((await world.call(SELLER)).heard()).not.toMatch(GOODBYE);
    await publish([]);
    await markNumber(world.ctx, SELLER, 'blocked');
    expect((await world.call(SELLER)).heard()).not.toMatch(GOODBYE);
  });

  test('is heard again once the desk says that the number does not sell, and let down again when it says so', async () => {
    await publish([SELLER]);
    await markNumber(world.ctx, SELLER, 'allowed');
    const call = await world.call(SELLER);
    expect(call.heard()).not.toMatch(GOODBYE);
    expect(await call.speech('soy comercial, quiero ofrecerles algo')).not.toMatch(GOODBYE);
    await markNumber(world.ctx, SELLER, undefined);
    expect((await world.call(SELLER)).heard()).toMatch(GOODBYE);
    await publish([]);
    await markNumber(world.ctx, SELLER, 'blocked');
    expect((await world.call(SELLER)).heard()).toMatch(GOODBYE);
  });
});
