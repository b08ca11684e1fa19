import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { historyOf } from '../../audit/index.ts';
import type { OpenPapers } from './deps.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let answer: OpenPapers;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db, undefined, async () => answer);
  receptionist = await signInTo(desk);
});
beforeEach(() => {
  answer = { kind: 'no-ehr' };
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const readings = async () => {
  const entries = await historyOf(desk.ctx, { type: 'Patient', id: desk.patient });
  return entries.filter(({ detail }) => (detail as { where?: string }).where === 'open-papers').length;
};

test('where there is no other system nothing is claimed and nobody’s record was seen', async () => {
  expect((await receptionist.get(`/patients/${desk.patient}/open-papers`).expect(200)).body).toEqual({ at: 'no-ehr' });
  answer = { kind: 'not-there' };
  expect((await receptionist.get(`/patients/${desk.patient}/open-papers`).expect(200)).body).toEqual({
    at: 'not-there',
  });
  expect(await readings()).toBe(0);
});

test('what could not be read is told apart from what is not there, and the reading is on record', async () => {
  answer = {
    kind: 'asked',
    bills: { state: 'failed', items: [], more: false },
    unsigned: { state: 'read', items: [{ kind: 'consent', title: 'Cirugía' }], more: false },
  };
  const { body } = await receptionist.get(`/patients/${desk.patient}/open-papers`).expect(200);
  expect(body).toEqual({
    at: 'asked',
    bills: { state: 'failed', items: [], more: false },
    unsigned: { state: 'read', items: [{ kind: 'consent', title: 'Cirugía' }], more: false },
  });
  expect(await readings()).toBe(1);
});
