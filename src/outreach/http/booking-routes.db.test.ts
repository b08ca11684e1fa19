import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsOf, findOpenings, holdSlot, type Opening } from '../../agenda/index.ts';
import { createTestClinic, type TestClinic } from '../../agenda/test-support/test-clinic.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { createRequestRate } from '../../platform/http/request-rate.ts';
import { required } from '../../platform/kernel/assert.ts';
import { silentLog } from '../../platform/log/log.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { linkToBook } from '../booking-page/booking-links.ts';
import { revokeLinksOf } from '../visit-page/visit-links.ts';
import { bookingRoutes } from './booking-routes.ts';
import { visitRoutes } from './visit-routes.ts';

const SECRET = 'a secret of the tests';

let database: TestDatabase;
let clinic: TestClinic;
let web: Server;
let baseUrl: string;
let path: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  web = createServer();
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const deps = {
    db: database.db,
    links: { publicUrl: baseUrl, secret: SECRET },
    rate: createRequestRate(),
    log: silentLog,
    contextFor: (clinicId: typeof ctx.clinicId, actor: typeof ctx.actor) => ({ ...ctx, clinicId, actor }),
  };
  const routers = [bookingRoutes(deps), visitRoutes(deps)];
  web.on(
    'request',
    createHttpApp({ log: silentLog, routers: routers.map((router) => ({ path: '/', router, machinesOnly: true })) }),
  );
  path = new URL(required(await makeLink(), 'link')).pathname;
});
afterEach(async () => {
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
});

function makeLink(): Promise<string | undefined> {
  const { ctx, patient: patientId, service: serviceId } = clinic;
  const ports = { visitLinks: { publicUrl: baseUrl, secret: SECRET } };
  return ctx.db.inClinic(ctx.clinicId, (tx) => linkToBook(tx, { ...ctx, ports }, { patientId, serviceId }));
}

async function shownTimes(): Promise<readonly string[]> {
  const page = await (await fetch(`${baseUrl}${path}`)).text();
  return [...page.matchAll(/name="opening" value="([^"]+)"/g)].map(([, id = '']) => id);
}

const press = (fields: Readonly<Record<string, string>>) =>
  fetch(`${baseUrl}${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

const visits = () => appointmentsOf(clinic.ctx, clinic.patient, { from: clinic.ctx.clock.now() });

async function freeTimes(): Promise<readonly Opening[]> {
  const { ctx, service: serviceId } = clinic;
  const from = ctx.clock.now();
  return findOpenings(ctx, { serviceId, from, to: plusMs(from, 28 * DAY_MS), limit: 20, forPatients: true });
}

test('looking books nothing, however often and whoever looks', async () => {
  for (const method of ['GET', 'HEAD'])
    expect((await fetch(`${baseUrl}${path}?opening=x`, { method })).status).toBe(200);
  expect(await visits()).toEqual([]);
});

test('the time that was chosen is booked, and the page of the visit follows', async () => {
  const [, second = ''] = await shownTimes();
  const pressed = await press({ opening: second });
  expect(pressed.status).toBe(303);
  expect(pressed.headers.get('location')).toMatch(/^\/p\/[\w-]{24}\?said=done\.booked&lang=/);
  expect(await visits()).toMatchObject([{ status: 'booked', origin: 'web', serviceId: clinic.service }]);
  const shown = await fetch(`${baseUrl}${pressed.headers.get('location') ?? ''}`);
  expect(await shown.text()).toContain('Su cita queda reservada');
});

test('two presses at once, on two times, are one visit', async () => {
  const [first = '', second = ''] = await shownTimes();
  await Promise.all([press({ opening: first }), press({ opening: second }), press({ opening: first })]);
  expect(await visits()).toHaveLength(1);
  expect((await press({ opening: second })).headers.get('location')).toMatch(/^\/p\//);
  expect(await visits()).toHaveLength(1);
});

test('a time that was taken meanwhile, and one that never was, are answered with other times', async () => {
  const [first] = await freeTimes();
  const opening = required(first, 'free time').id;
  expect((await holdSlot(clinic.ctx, { openingId: opening, conversationKey: 'another' })).ok).toBe(true);
  for (const wrong of [opening, 'nonsense']) {
    expect((await press({ opening: wrong })).headers.get('location')).toContain(`${path}?said=not.taken`);
  }
  expect((await press({})).headers.get('location')).toContain(`${path}?said=not.choice`);
  expect(await visits()).toEqual([]);
});

test('whoever holds the phone reads neither name nor service', async () => {
  const page = await (await fetch(`${baseUrl}${path}`)).text();
  const { ctx, patient: patientId, service: serviceId } = clinic;
  const [known] = await ctx.db.query<{ family_name: string; service: string }>(
    ctx.clinicId,
    `select p.family_name, s.name as service from patient p, service s where p.clinic_id = $1 and p.id = $2 and s.clinic_id = $1 and s.id = $3`,
    [ctx.clinicId, patientId, serviceId],
  );
  expect(page).not.toContain(required(known, 'patient').family_name);
  expect(page).not.toContain(required(known, 'service').service);
});

test('wrong, old and revoked addresses have one answer', async () => {
  const { ctx, patient: patientId } = clinic;
  const answerTo = async (to: string) => {
    const response = await fetch(`${baseUrl}${to}`);
    return { status: response.status, title: /<title>(.*)<\/title>/.exec(await response.text())?.[1] };
  };
  const wrong = await answerTo(`/b/${'A'.repeat(24)}`);
  expect(wrong.status).toBe(404);
  await ctx.db.inClinic(ctx.clinicId, (tx) => revokeLinksOf(tx, ctx, patientId));
  expect(await answerTo(path)).toEqual(wrong);
  expect(await makeLink()).toBeUndefined();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update booking_link set revoked_at = null, expires_at = $2 where clinic_id = $1', [
      tx.clinicId,
      new Date(ctx.clock.now()),
    ]),
  );
  expect(await answerTo(path)).toEqual(wrong);
});
