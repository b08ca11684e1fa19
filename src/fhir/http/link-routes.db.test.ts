import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import { createTestClinic, type TestClinic } from '../../agenda/test-support/test-clinic.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { saveStaff, signIn } from '../../identity/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import type { StaffRole } from '../../platform/kernel/actor.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import { silentLog } from '../../platform/log/log.ts';
import { calendarRoutes } from '../api/calendar-routes.ts';
import { publicationRoutes } from '../api/publication-routes.ts';
import { LINK_API, linkRoutes } from './link-routes.ts';

const PASSWORD = 'una contraseña larga';
const NOBODY = '0190f0f0-0000-7000-8000-00000000dead';
const PUBLIC_URL = 'https://centralita.example';

interface Desk {
  readonly cookie: string;
  readonly csrf: string;
}

let database: TestDatabase;
let clinic: TestClinic;
let app: Express;
let administrator: Desk;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function signedIn(role: StaffRole): Promise<Desk> {
  const { ctx } = clinic;
  const email = `${role}.${ctx.clinicId.slice(-6)}@alameda.test`;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    saveStaff(tx, ctx, { name: 'Marta', email, role, language: 'es', password: PASSWORD }),
  );
  const session = await signIn(ctx, { email, password: PASSWORD });
  if (!session.ok) throw new Error(session.error.code);
  return { cookie: `centralita_session=${session.value.token}`, csrf: session.value.session.csrfToken };
}

beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  const contextFor = (clinicId: ClinicId) => ({ ...ctx, clinicId });
  const verifyAccessToken = async () => undefined;
  app = createHttpApp({
    log: silentLog,
    routers: [
      { path: '/api/v1', router: linkRoutes({ runtime: ctx, contextFor, verifyAccessToken, publicUrl: PUBLIC_URL }) },
      { path: '/calendar', router: calendarRoutes({ db: ctx.db, contextFor }) },
      { path: '/publish', router: publicationRoutes({ db: ctx.db, contextFor, publicUrl: PUBLIC_URL }) },
    ],
  });
  administrator = await signedIn('administrator');
});

type Method = 'get' | 'post' | 'delete';

function send(method: Method, path: string, body?: object, desk = administrator) {
  return request(app)[method](`/api/v1${path}`).set('cookie', desk.cookie).set('x-csrf-token', desk.csrf).send(body);
}

describe("a practitioner's calendar link", () => {
  test('is in no replay of its making', async () => {
    const body = { practitionerId: clinic.practitioner, language: 'ca' };
    const once = () => send('post', '/calendar-links', body).set('idempotency-key', 'link');
    const first = await once().expect(201);
    const again = await once().expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual({ id: first.body.id });
  });

  test('is made, shown once, listed without its secret, and revoked', async () => {
    const { practitioner } = clinic;
    const made = await send('post', '/calendar-links', { practitionerId: practitioner, language: 'ca' }).expect(201);
    const path = String(made.body.url).slice(PUBLIC_URL.length);
    expect(path).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
    await request(app).get(path).expect(200);
    const listed = await send('get', '/calendar-links').expect(200);
    expect(listed.body.links).toMatchObject([
      { id: made.body.id, practitionerId: practitioner, practitionerName: 'Dra. Ruiz', showsInitials: false },
    ]);
    expect(listed.body.links[0].revokedAt).toBeNull();
    expect(listed.text).not.toContain(path.slice('/calendar/'.length, -4));
    await send('delete', `/calendar-links/${made.body.id}`).expect(204);
    await request(app).get(path).expect(404);
    const again = await send('delete', `/calendar-links/${made.body.id}`);
    expect([again.status, again.body.code]).toEqual([404, 'calendar-link-unknown']);
    expect((await send('get', '/calendar-links')).body.links[0].revokedAt).not.toBeNull();
  });

  test('of nobody is refused, and a wrong body is told by its path', async () => {
    const nobody = await send('post', '/calendar-links', { practitionerId: NOBODY });
    expect([nobody.status, nobody.body.code]).toEqual([404, 'practitioner-unknown']);
    const wrong = await send('post', '/calendar-links', { practitionerId: 'Dra. Ruiz' });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'body.practitionerId']);
    await send('delete', '/calendar-links/7').expect(400);
  });
});

describe('the publication of free times', () => {
  test('is off at first, is switched on and off again, and its address works meanwhile', async () => {
    const before = await send('get', '/publication').expect(200);
    expect(before.body).toMatchObject({ active: false, url: null });
    const opened = await send('post', '/publication', { days: 2, bookingUrl: 'https://book.example/' }).expect(200);
    expect(opened.body).toMatchObject({ active: true, days: 2, bookingUrl: 'https://book.example/' });
    const path = String(opened.body.url).slice(PUBLIC_URL.length);
    await request(app).get(path).expect(200);
    expect((await send('get', '/publication')).body.builtAt).not.toBeNull();
    await send('delete', '/publication').expect(204);
    await request(app).get(path).expect(404);
    const twice = await send('delete', '/publication');
    expect([twice.status, twice.body.code]).toEqual([404, 'publication-off']);
  });

  test('is refused with its code where it cannot be', async () => {
    const http = await send('post', '/publication', { bookingUrl: 'http://book.example/' });
    expect([http.status, http.body.code]).toEqual([422, 'publication-url-invalid']);
    await send('post', '/publication', { days: 400 }).expect(400);
  });
});

test.each(LINK_API.routes.map(({ method, path }) => [method, path] as const))(
  'nobody but an administrator may %s %s',
  async (method, path) => {
    const address = path.replace('{id}', NOBODY);
    if (method === 'patch') throw new Error('no route changes a part');
    expect((await request(app)[method](`/api/v1${address}`)).status).toBe(401);
    const receptionist = await signedIn('receptionist');
    expect((await send(method, address, {}, receptionist)).status).toBe(403);
    if (method === 'get') return;
    const forged = await send(method, address, {}, { ...administrator, csrf: 'x' });
    expect([forged.status, forged.body.code]).toEqual([403, 'csrf-token-invalid']);
  },
);
