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

test('to go back to rules of the past takes the try-out or a reason, and the right to give one', async () => {
  const { history } = (await manager.get('/answering-rules/history').expect(200)).body;
  const path = `/answering-rules/${history[0].id}`;
  expect((await manager.post(`${path}/roll-back`).expect(409)).body.code).toBe('personas-not-passed');
  await manager.post(`${path}/try-out`).expect(204);
  expect((await manager.get(`${path}/try-out`).expect(200)).body.tryout.state).toBe('running');
  const receptionist = await signInTo(desk);
  await receptionist.post(`${path}/roll-back`, { untried: 'ya' }).expect(403);
  await manager.post(`${path}/roll-back`, { untried: 'no se oye la línea' }).expect(200);
});
