import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { clinicOfMailbox, saveMailboxes } from '../../identity/index.ts';

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

test('a manager says at which addresses the clinic is written to, and mail finds it by them at once', async () => {
  const addresses = ['Citas@Alameda.example', 'recepcion@alameda.example', 'citas@alameda.example'];
  const saved = (await manager.patch('/mailboxes', { addresses }).expect(200)).body;
  expect(saved).toEqual({ addresses: ['citas@alameda.example', 'recepcion@alameda.example'] });
  expect(await clinicOfMailbox(database.db, 'citas@alameda.example')).toBe(desk.ctx.clinicId);
  await manager.patch('/mailboxes', { addresses: ['recepcion@alameda.example'] }).expect(200);
  expect(await clinicOfMailbox(database.db, 'citas@alameda.example')).toBeUndefined();
  expect((await manager.get('/mailboxes').expect(200)).body).toEqual({ addresses: ['recepcion@alameda.example'] });
});

test('what is no address, and what another clinic has, changes nothing', async () => {
  await manager.patch('/mailboxes', { addresses: ['recepcion@alameda.example'] }).expect(200);
  const other = await createTestContext(database.db, { ports: {} });
  expect((await saveMailboxes(other, ['hola@otra.example'])).ok).toBe(true);
  const taken = await manager
    .patch('/mailboxes', { addresses: ['nueva@alameda.example', 'hola@otra.example'] })
    .expect(409);
  expect(taken.body).toMatchObject({ code: 'mailbox-taken', address: 'hola@otra.example' });
  const wrong = await manager.patch('/mailboxes', { addresses: ['nada'] }).expect(422);
  expect(wrong.body).toMatchObject({ code: 'mailbox-invalid', address: 'nada' });
  expect((await manager.get('/mailboxes').expect(200)).body).toEqual({ addresses: ['recepcion@alameda.example'] });
  expect(await clinicOfMailbox(database.db, 'hola@otra.example')).toBe(other.clinicId);
});

test('a receptionist reads them and changes nothing', async () => {
  const receptionist = await signInTo(desk);
  await receptionist.get('/mailboxes').expect(200);
  await receptionist.patch('/mailboxes', { addresses: [] }).expect(403);
});
