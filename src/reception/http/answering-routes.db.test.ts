import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
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

test('a draft that nobody tried is refused with what is missing, and published by a manager for a reason', async () => {
  const { defaults } = (await manager.get('/answering-rules').expect(200)).body;
  const draft = { rules: { ...defaults, greeting: { es: 'Buenos días.' } }, note: '' };
  const { version } = (await manager.post('/answering-rules/draft', draft).expect(200)).body;
  expect((await manager.get('/answering-rules/try-out').expect(200)).body).toEqual({});
  const refused = await manager.post('/answering-rules/publish', { expectedVersion: version }).expect(409);
  expect(refused.body).toMatchObject({ code: 'personas-not-passed', tryout: 'none' });
  await manager.post('/answering-rules/try-out', { expectedVersion: version + 1 }).expect(409);
  await manager.post('/answering-rules/try-out', { expectedVersion: version }).expect(204);
  const begun = await manager.get('/answering-rules/try-out').expect(200);
  expect(begun.body.tryout).toMatchObject({ version, state: 'running', calls: 36, trials: [] });
  const running = await manager.post('/answering-rules/publish', { expectedVersion: version }).expect(409);
  expect(running.body.tryout).toBe('running');
  const body = { expectedVersion: version, untried: 'se cayó la línea' };
  expect((await manager.post('/answering-rules/publish', body).expect(200)).body.status).toBe('in-force');
});

test('only who may publish what was not tried may do so, and a reason is no empty word', async () => {
  const receptionist = await signInTo(desk);
  expect((await receptionist.get('/session').expect(200)).body.may).not.toContain('settings.untried');
  expect((await manager.get('/session').expect(200)).body.may).toContain('settings.untried');
  await manager.post('/answering-rules/publish', { expectedVersion: 1, untried: '' }).expect(400);
});
