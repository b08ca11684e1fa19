import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { required } from '../../platform/kernel/assert.ts';
import { DAY_MS } from '../../platform/time/instant.ts';

const OWN = 'cuatro palabras muy fáciles';
let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let receptionist: SignedIn;
let named = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  [manager, receptionist] = [await signInTo(desk, 'manager'), await signInTo(desk)];
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const tokenOf = (link: string): string => required(link.split('token=')[1], 'a token');

/** Where no mail server is set up, the link is in the answer. */
async function invite() {
  named += 1;
  const email = `Invitada.${named}.${desk.ctx.clinicId.slice(-6)}@alameda.test`;
  const body = { name: `Invitada ${named}`, email, language: 'ca', role: { role: 'receptionist' }, by: 'link' };
  const answer = await manager.post('/staff', body).expect(201);
  expect(answer.body).toMatchObject({
    emailed: false,
    link: expect.stringMatching(/^https:\/\/alameda\.test\/#\/invitation\?token=/),
  });
  expect(answer.body).not.toHaveProperty('password');
  return { email: email.toLowerCase(), id: String(answer.body.id), token: tokenOf(answer.body.link) };
}

const look = (token: string) => request(desk.app).post('/api/v1/session/invitation').send({ token });
const accept = (token: string, password = OWN) =>
  request(desk.app).post('/api/v1/session/invitation/accept').send({ token, password });
const enter = (email: string, password: string) => request(desk.app).post('/api/v1/session').send({ email, password });
const listed = async (id: string) =>
  (await manager.get('/staff').expect(200)).body.people.find((one: { id: string }) => one.id === id);
const actions = async (id: string) =>
  (
    await desk.ctx.db.query<{ action: string }>(
      desk.ctx.clinicId,
      'select action from audit_entry where clinic_id = $1 and subject_id = $2 order by recorded_at, id',
      [desk.ctx.clinicId, id],
    )
  ).map(({ action }) => action);

test('who is invited chooses their own password by the link, once, and is in', async () => {
  const { email, id, token } = await invite();
  expect(await listed(id)).toMatchObject({ active: true, inviteUntil: expect.any(String) });
  for (let reads = 0; reads < 2; reads += 1) {
    expect((await look(token).expect(200)).body).toMatchObject({ name: 'Invitada 1', email, language: 'ca' });
  }
  expect((await accept(token, 'corta').expect(422)).body.code).toBe('password-too-short');
  const entered = await accept(token).expect(200);
  expect(entered.body).toMatchObject({ mustChoosePassword: false, staff: { email, role: 'receptionist' } });
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  await request(desk.app).get('/api/v1/tasks').set('cookie', cookie).expect(200);
  expect((await accept(token, 'otra contraseña más larga').expect(410)).body.code).toBe('invitation-over');
  await look(token).expect(410);
  await enter(email, OWN).expect(200);
  expect(await listed(id)).not.toHaveProperty('inviteUntil');
  expect(await actions(id)).toEqual(['staff.invite', 'staff.invite-accept', 'session.open', 'session.open']);
});

test('of two who use one link at the same moment, one is in', async () => {
  const { token } = await invite();
  const answers = await Promise.all([accept(token), accept(token, 'otra contraseña más larga')]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 410]);
});

test('only the hash of a link is kept, and it is in no answer to a replay', async () => {
  const body = {
    name: 'Una',
    email: `una.${desk.ctx.clinicId.slice(-6)}@alameda.test`,
    language: 'es',
    role: { role: 'receptionist' },
    by: 'link',
  };
  const once = () => manager.post('/staff', body).set('idempotency-key', 'an invitation');
  const first = (await once().expect(201)).body;
  expect((await once().expect(201)).body).not.toHaveProperty('link');
  const [row] = await desk.ctx.db.query<{ kept: string; hash: Buffer }>(
    desk.ctx.clinicId,
    'select to_jsonb(staff)::text as kept, invite_hash as hash from staff where clinic_id = $1 and id = $2',
    [desk.ctx.clinicId, first.id],
  );
  expect(row?.kept).not.toContain(tokenOf(first.link));
  expect(row?.hash).toEqual(createHash('sha256').update(tokenOf(first.link)).digest());
});

test('a link that was taken back, replaced, or is a week old opens nothing', async () => {
  const { id, token } = await invite();
  await receptionist.delete(`/staff/${id}/invitation`).expect(403);
  await receptionist.post(`/staff/${id}/invitation`).expect(403);
  await manager.delete(`/staff/${id}/invitation`).expect(204);
  await manager.delete(`/staff/${id}/invitation`).expect(204);
  await look(token).expect(410);
  const second = tokenOf((await manager.post(`/staff/${id}/invitation`).expect(200)).body.link);
  const third = tokenOf((await manager.post(`/staff/${id}/invitation`).expect(200)).body.link);
  await accept(second).expect(410);
  await look(third).expect(200);
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    tx.run('update staff set invite_until = $3 where clinic_id = $1 and id = $2', [
      desk.ctx.clinicId,
      id,
      new Date(desk.ctx.clock.real() - DAY_MS),
    ]),
  );
  await accept(third).expect(410);
  await look('').expect(400);
  await look('x'.repeat(99)).expect(410);
  expect(await actions(id)).toEqual(['staff.invite', 'staff.invite-revoke', 'staff.invite-link', 'staff.invite-link']);
});

test('a closed account has no link, and one that was given before opens nothing', async () => {
  const { id, token } = await invite();
  const { version } = await listed(id);
  await manager.patch(`/staff/${id}`, { expectedVersion: version, active: false }).expect(200);
  await accept(token).expect(410);
  expect((await manager.post(`/staff/${id}/invitation`).expect(409)).body.code).toBe('staff-inactive');
  await manager.patch(`/staff/${id}`, { expectedVersion: version + 1, active: true }).expect(200);
  await accept(token).expect(410);
});

test('a password that is shown instead, or one that they chose, ends the link; and a link leaves the password until it is used', async () => {
  const { email, id, token } = await invite();
  const shown = (await manager.post(`/staff/${id}/reset-password`).expect(200)).body.password;
  await accept(token).expect(410);
  await enter(email, shown).expect(200);
  const again = tokenOf((await manager.post(`/staff/${id}/invitation`).expect(200)).body.link);
  await enter(email, shown).expect(200);
  await accept(again).expect(200);
  await enter(email, shown).expect(401);
});
