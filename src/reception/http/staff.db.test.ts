import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request, { type Response } from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { changeStaff, saveStaff, staffOfClinic } from '../../identity/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';
import { DAY_MS } from '../../platform/time/instant.ts';

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

const personBy = (body: { people: { email: string }[] }, email: string) =>
  body.people.find((one) => one.email === email) as
    { id: string; version: number; active: boolean; role: string; above: boolean; lastSignInAt?: string } | undefined;

const invite = (role: object = { role: 'receptionist' }) => inviteBy(manager, role);

async function inviteBy(who: SignedIn, role: object) {
  named += 1;
  const email = `nueva.${named}.${desk.ctx.clinicId.slice(-6)}@alameda.test`;
  const { body } = await who.post('/staff', { name: `Nueva ${named}`, email, language: 'ca', role }).expect(201);
  return { email, id: String(body.id), password: String(body.password) };
}

const enter = (email: string, password: string) => request(desk.app).post('/api/v1/session').send({ email, password });

/** What the session of an answer can do. */
function sessionOf(answer: Response) {
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const csrf = String(answer.body.csrfToken);
  return {
    get: (path: string) => request(desk.app).get(`/api/v1${path}`).set('cookie', cookie),
    post: (path: string, body: object) =>
      request(desk.app).post(`/api/v1${path}`).set({ cookie, 'x-csrf-token': csrf }).send(body),
  };
}

/** Signs in with the password that was shown, and chooses one. */
async function settle(person: { email: string; password: string }) {
  const session = sessionOf(await enter(person.email, person.password).expect(200));
  const next = 'una contraseña propia';
  await session.post('/session/password', { current: person.password, next }).expect(204);
  return session;
}

const versionOf = async (email: string) => personBy((await manager.get('/staff')).body, email)?.version ?? 0;
const actions = async (id: string) =>
  (
    await desk.ctx.db.query<{ action: string }>(
      desk.ctx.clinicId,
      'select action from audit_entry where clinic_id = $1 and subject_id = $2 order by recorded_at, id',
      [desk.ctx.clinicId, id],
    )
  ).map(({ action }) => action);

test('who is let in gets a password once, which opens nothing but the choice of another', async () => {
  const { email, id, password } = await invite();
  const entered = await enter(email, password).expect(200);
  expect(entered.body).toMatchObject({ mustChoosePassword: true, staff: { role: 'receptionist', language: 'ca' } });
  const session = sessionOf(entered);
  const refused = await session.get('/tasks').expect(403);
  expect(refused.body.code).toBe('password-to-choose');
  await session.get('/session').expect(200);
  const choose = (body: object) => session.post('/session/password', body);
  expect((await choose({ current: 'otra', next: 'una contraseña propia' })).body.code).toBe('current-password-wrong');
  expect((await choose({ current: password, next: 'corta' })).body.code).toBe('password-too-short');
  expect((await choose({ current: password, next: password })).body.code).toBe('password-not-new');
  await choose({ current: password, next: 'una contraseña propia' }).expect(204);
  await session.get('/tasks').expect(200);
  await enter(email, password).expect(401);
  const again = await enter(email, 'una contraseña propia').expect(200);
  expect(again.body.mustChoosePassword).toBe(false);
  const listed = personBy((await manager.get('/staff').expect(200)).body, email);
  expect(listed).toMatchObject({ id, active: true, lastSignInAt: expect.any(String) });
  expect(JSON.stringify(listed)).not.toContain('oneTimeUntil');
  expect(await actions(id)).toEqual(['staff.invite', 'session.open', 'staff.password', 'session.open']);
});

test('a password that was shown opens nothing after a week', async () => {
  const { email, id, password } = await invite();
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    tx.run('update staff set one_time_until = $3 where clinic_id = $1 and id = $2', [
      desk.ctx.clinicId,
      id,
      new Date(desk.ctx.clock.real() - DAY_MS),
    ]),
  );
  expect((await enter(email, password).expect(401)).body.code).toBe('one-time-password-over');
  expect((await enter(email, 'otra').expect(401)).body.code).toBe('wrong-credentials');
  await manager.post('/staff', { name: 'Otra', email, language: 'es', role: { role: 'receptionist' } }).expect(409);
});

test('closing an account ends its sessions at once, and it can be opened again', async () => {
  const person = await invite();
  const session = await settle(person);
  const closed = await manager
    .patch(`/staff/${person.id}`, { expectedVersion: await versionOf(person.email), active: false })
    .expect(200);
  expect(personBy(closed.body, person.email)).toMatchObject({ active: false });
  await session.get('/tasks').expect(401);
  await enter(person.email, 'una contraseña propia').expect(401);
  expect((await manager.post(`/staff/${person.id}/reset-password`)).body.code).toBe('staff-inactive');
  await manager
    .patch(`/staff/${person.id}`, { expectedVersion: await versionOf(person.email), active: true })
    .expect(200);
  await enter(person.email, 'una contraseña propia').expect(200);
  expect(await actions(person.id)).toContain('staff.close');
});

test('a new password ends the sessions of the old one', async () => {
  const person = await invite();
  const session = await settle(person);
  const { body } = await manager.post(`/staff/${person.id}/reset-password`).expect(200);
  await session.get('/session').expect(401);
  await enter(person.email, 'una contraseña propia').expect(401);
  expect((await enter(person.email, body.password).expect(200)).body.mustChoosePassword).toBe(true);
});

test('another role counts from the next request on, and two who change the same person do not undo each other', async () => {
  const person = await invite();
  const session = await settle(person);
  await session.get('/audit').expect(403);
  const expectedVersion = await versionOf(person.email);
  await manager.patch(`/staff/${person.id}`, { expectedVersion, role: { role: 'manager' } }).expect(200);
  await session.get('/staff').expect(200);
  const late = await manager.patch(`/staff/${person.id}`, { expectedVersion, role: { role: 'clinician' } }).expect(409);
  expect(late.body.code).toBe('version-conflict');
});

test('a manager reaches nobody who can do more, gives nobody more, and does not close their own account', async () => {
  const { ctx } = desk;
  const email = desk.emailOf('administrator');
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, {
      name: 'Luis',
      email,
      role: 'administrator',
      language: 'es',
      password: 'una contraseña larga',
    }),
  );
  const people = (await manager.get('/staff').expect(200)).body;
  const luis = personBy(people, email);
  const own = personBy(people, desk.emailOf('manager'));
  expect([luis?.above, own?.above]).toEqual([true, false]);
  const reset = await manager.post(`/staff/${luis?.id}/reset-password`).expect(403);
  expect(reset.body).toMatchObject({ code: 'right-not-yours', rights: ['integration.manage'] });
  const lower = { expectedVersion: luis?.version, role: { role: 'receptionist' } };
  expect((await manager.patch(`/staff/${luis?.id}`, lower).expect(403)).body.code).toBe('right-not-yours');
  const higher = {
    name: 'Ana',
    email: `ana@${ctx.clinicId.slice(-6)}.test`,
    language: 'es',
    role: { role: 'administrator' },
  };
  expect((await manager.post('/staff', higher).expect(403)).body.code).toBe('right-not-yours');
  const close = { expectedVersion: own?.version, active: false };
  expect((await manager.patch(`/staff/${own?.id}`, close).expect(409)).body.code).toBe('own-account');
  await manager.patch(`/staff/${own?.id}`, { expectedVersion: own?.version, name: 'Carmen' }).expect(200);
});

test('a role of the clinic’s own is copied, given, changed and, once nobody has it, taken away', async () => {
  const { roles, yours } = (await receptionist.get('/staff-roles').expect(200)).body;
  expect(roles.map(({ role }: { role: string }) => role)).toEqual([
    'receptionist',
    'manager',
    'clinician',
    'administrator',
  ]);
  expect(yours).not.toContain('staff.manage');
  const rights = ['agenda.read', 'task.read', 'settings.read'];
  const words = { name: 'Suplencias', role: 'receptionist', rights };
  await receptionist.post('/staff-roles', words).expect(403);
  const made = (await manager.post('/staff-roles', words).expect(201)).body.roles.at(-1);
  expect(made).toMatchObject({ name: 'Suplencias', rights, people: 0, version: 1 });
  await manager.post('/staff-roles', { ...words, name: 'suplencias' }).expect(409);
  await manager.post('/staff-roles', { ...words, name: 'Todo', rights: ['integration.manage'] }).expect(403);
  const person = await invite({ roleId: made.id });
  const session = await settle(person);
  expect((await session.get('/session')).body.may).toEqual(rights);
  await session.get('/tasks').expect(200);
  const refused = await session.get('/patients?q=garcia').expect(403);
  expect(refused.body).toMatchObject({
    code: 'forbidden',
    right: 'patient.read',
    ask: expect.arrayContaining(['Carmen']),
  });
  const change = { name: 'Suplencias', rights: [...rights, 'patient.read'], expectedVersion: 1 };
  await manager.patch(`/staff-roles/${made.id}`, change).expect(200);
  await session.get('/patients?q=garcia').expect(200);
  expect((await manager.patch(`/staff-roles/${made.id}`, change).expect(409)).body.code).toBe('version-conflict');
  expect((await manager.delete(`/staff-roles/${made.id}`).expect(409)).body.code).toBe('role-in-use');
  const expectedVersion = await versionOf(person.email);
  await manager.patch(`/staff/${person.id}`, { expectedVersion, role: { role: 'receptionist' } }).expect(200);
  await manager.delete(`/staff-roles/${made.id}`).expect(204);
  expect(await actions(made.id)).toEqual(['staff-role.make', 'staff-role.change', 'staff-role.remove']);
  const trail = await desk.ctx.db.query<{ n: number }>(
    desk.ctx.clinicId,
    `select count(*)::int as n from audit_entry where clinic_id = $1 and actor ? 'rights'`,
    [desk.ctx.clinicId],
  );
  expect(trail).toEqual([{ n: 0 }]);
});

test('the right to sign for triage is given by the owner of the clinic, who has it not, and by who has it; not by a manager', async () => {
  const owner = await signInTo(desk, 'administrator');
  expect((await owner.get('/session').expect(200)).body.may).not.toContain('triage.sign');
  expect((await owner.get('/staff-roles').expect(200)).body.yours).toContain('triage.sign');
  const doctor = { name: 'Vera', email: 'vera@clinica.test', language: 'es', role: { role: 'clinician' } };
  const refused = await manager.post('/staff', doctor).expect(403);
  expect(refused.body).toMatchObject({ code: 'right-not-yours', rights: ['triage.sign'] });
  const signing = { name: 'Jefatura', role: 'manager', rights: ['settings.read', 'task.write', 'triage.sign'] };
  await manager.post('/staff-roles', signing).expect(403);
  const vera = (await owner.post('/staff', doctor).expect(201)).body;
  // A new password of hers would be the signature itself.
  expect((await manager.post(`/staff/${vera.id}/reset-password`).expect(403)).body.code).toBe('right-not-yours');
  const made = (await owner.post('/staff-roles', signing).expect(201)).body.roles.find(
    ({ name }: { name: string }) => name === 'Jefatura',
  );
  const head = await settle(await inviteBy(owner, { roleId: made.id }));
  const sign = '/triage/protocols/pantalla/9.9.9/sign';
  const signature = { sha256: 'a'.repeat(64), clinician: 'Dra. Vera', licence: '282800000', reviewBy: '2027-06-01' };
  expect((await head.post(sign, signature).expect(404)).body.code).toBe('protocol-unknown');
  expect((await manager.post(sign, signature).expect(403)).body.code).toBe('clinician-only');
});

test('two managers who lower each other at once: one of them remains', async () => {
  const ctx = await createTestContext(database.db, { ports: {} });
  const both = ['ana', 'luis'].map((name) => `${name}@${ctx.clinicId.slice(-6)}.test`);
  for (const email of both) {
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      saveStaff(tx, ctx, { name: email, email, role: 'manager', language: 'es', password: 'una contraseña larga' }),
    );
  }
  const [ana, luis] = (await staffOfClinic(ctx)).people.map(({ id }) => id);
  const lower = (by: StaffId | undefined, of: StaffId | undefined) =>
    changeStaff(
      { ...ctx, actor: { kind: 'staff', id: required(by, 'by'), role: 'manager' } },
      { id: required(of, 'of'), expectedVersion: 1, role: { role: 'receptionist' } },
    );
  const outcomes = await Promise.all([lower(ana, luis), lower(luis, ana)]);
  expect(outcomes.map((one) => (one.ok ? 'done' : one.error.code)).toSorted()).toEqual(['done', 'last-manager']);
});

test('who may not see who works here is told whom to ask', async () => {
  const { body } = await receptionist.get('/staff').expect(403);
  expect(body).toMatchObject({ code: 'forbidden', right: 'staff.manage', ask: expect.arrayContaining(['Carmen']) });
  const session = (await receptionist.get('/session').expect(200)).body;
  expect(session.ask['staff.manage']).toContain('Carmen');
  expect(session.ask).not.toHaveProperty(['agenda.read']);
});
