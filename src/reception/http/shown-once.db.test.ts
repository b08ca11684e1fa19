import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { ROUTES } from './routes.ts';

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

const SECRET = /"(?:password|secret|token|csrfToken)":|[Ss]hown (?:this )?once/;

test('every route whose answer holds what is shown once says which of its members that is', () => {
  const holding = ROUTES.filter(
    ({ answer, method, policy }) =>
      answer !== undefined &&
      method !== 'get' &&
      policy !== 'stranger' &&
      SECRET.test(JSON.stringify(z.toJSONSchema(answer, { io: 'output', unrepresentable: 'any' }))),
  );
  expect(holding.map(({ path }) => path)).toEqual(expect.arrayContaining(['/staff', '/task-routes', '/voice-token']));
  expect(holding.filter(({ secrets }) => secrets === undefined).map(({ method, path }) => [method, path])).toEqual([]);
});

const keptBodies = async () => {
  const rows = await desk.ctx.db.query<{ body: string }>(
    desk.ctx.clinicId,
    `select response->>'body' as body from idempotent_request where clinic_id = $1`,
    [desk.ctx.clinicId],
  );
  return rows.map(({ body }) => body).join('\n');
};

const TOLD = { name: 'CRM', target: 'webhook', url: 'https://crm.example.org/hook' };

test.each([
  [
    'password',
    '/staff',
    { name: 'Nueva', email: 'nueva.una@alameda.test', language: 'es', role: { role: 'receptionist' } },
  ],
  ['secret', '/task-routes', TOLD],
])('a %s is in the first answer of POST %s, in no replay, and is not kept', async (member, path, body) => {
  const once = () => manager.post(path, body).set('idempotency-key', `once ${path}`);
  const first = await once().expect(201);
  const { [member]: secret, ...rest } = first.body;
  expect(String(secret).length).toBeGreaterThan(8);
  const again = await once().expect(201);
  expect([again.headers['idempotency-replayed'], again.body]).toEqual(['true', rest]);
  expect(await keptBodies()).not.toContain(String(secret));
});

test('a password that was made anew is not kept either', async () => {
  const made = await manager
    .post('/staff', { name: 'Otra', email: 'otra.una@alameda.test', language: 'es', role: { role: 'receptionist' } })
    .expect(201);
  const reset = () => manager.post(`/staff/${made.body.id}/reset-password`, {}).set('idempotency-key', 'reset');
  const first = await reset().expect(200);
  const again = await reset().expect(200);
  expect(again.body).toEqual({ id: first.body.id, until: first.body.until });
  expect(await keptBodies()).not.toContain(String(first.body.password));
});
