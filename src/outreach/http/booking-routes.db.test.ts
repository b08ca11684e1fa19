import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  appointmentsOf,
  bookAppointment,
  cancelAppointment,
  findOpenings,
  holdSlot,
  ownAgenda,
  saveBookingRules,
  type AgendaPorts,
  type Opening,
} from '../../agenda/index.ts';
import {
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  shift,
  type TestClinic,
} from '../../agenda/test-support/test-clinic.ts';
import { importLine } from '../../identity/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { createRequestRate } from '../../platform/http/request-rate.ts';
import { required } from '../../platform/kernel/assert.ts';
import { refuse } from '../../platform/kernel/result.ts';
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
let ehr: AgendaPorts['ehr'];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  clinic = await createTestClinic(database.db);
  const { ctx } = clinic;
  ehr = ownAgenda;
  web = createServer();
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  const deps = {
    db: database.db,
    links: { publicUrl: baseUrl, secret: SECRET },
    rate: createRequestRate(),
    log: silentLog,
    contextFor: (clinicId: typeof ctx.clinicId, actor: typeof ctx.actor) => ({
      ...ctx,
      clinicId,
      actor,
      ports: { ehr },
    }),
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

const read = async (query = '') => (await fetch(`${baseUrl}${path}${query}`)).text();

async function shownTimes(): Promise<readonly string[]> {
  const page = await read();
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

test('what was not booked is not kept from others: their own other visit, a time of another service', async () => {
  const { ctx, madrid: siteId, patient: patientId } = clinic;
  const other = await addService(ctx, { name: 'Otra' });
  const practitionerId = await addPractitioner(ctx, 'Dr. Otro');
  await addSchedule(ctx, { practitionerId, siteId, serviceIds: [other] });
  const from = ctx.clock.now();
  const theirs = await findOpenings(ctx, { serviceId: other, from, to: plusMs(from, 7 * DAY_MS), limit: 1 });
  const opening = required(theirs[0], 'time of the other service');
  expect((await press({ opening: opening.id })).headers.get('location')).toContain('said=not.possible');
  const held = required(await bookFor(opening.id), 'visit of the other service');
  expect(await shownTimes()).not.toContain((await freeTimes()).find(({ start }) => start === held.start)?.id);
  const same = required(
    (await freeTimes()).find(({ start }) => start === held.start),
    'same time',
  ).id;
  expect((await press({ opening: same })).headers.get('location')).toContain('said=not.taken');
  expect(await visits()).toHaveLength(1);
  const [kept] = await ctx.db.query<{ holds: number }>(
    ctx.clinicId,
    `select count(*)::int as holds from occupancy where clinic_id = $1 and kind = 'hold'`,
    [ctx.clinicId],
  );
  expect(kept?.holds).toBe(0);
  async function bookFor(openingId: string) {
    const booked = await bookAppointment(ctx, { openingId, patientId, cause: 'desk' });
    return booked.ok ? booked.value : undefined;
  }
});

test('who books and cancels again and again is led to the telephone', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    const opening = required((await shownTimes()).at(-1), 'time');
    expect((await press({ opening })).headers.get('location')).toContain('done.booked');
    const visit = (await visits()).find(({ status }) => status === 'booked');
    const appointmentId = required(visit, 'visit').id;
    const gone = await cancelAppointment(clinic.ctx, { appointmentId, cause: 'web', reason: 'patient' });
    expect(gone.ok).toBe(true);
  }
  const [opening = ''] = await shownTimes();
  const refused = (await press({ opening })).headers.get('location') ?? '';
  expect(refused).toContain(`${path}?said=not.possible`);
  expect(await read(refused.slice(path.length))).toContain('Llame a la clínica');
});

test('a time that two practitioners have is shown once, and every time of a day can be reached', async () => {
  const { ctx, madrid: siteId, service } = clinic;
  const practitionerId = await addPractitioner(ctx, 'Dr. Otro');
  await addSchedule(ctx, {
    practitionerId,
    siteId,
    serviceIds: [service],
    weeklyAvailability: shift('09:00', '14:00'),
  });
  const times = (page: string) => [...page.matchAll(/<span>(\d\d:\d\d) · Madrid<\/span>/g)].map(([, time]) => time);
  const first = await read('?from=2026-11-23');
  expect(new Set(times(first)).size).toBe(12);
  expect(first).toMatch(/<legend>(?:lunes|martes|miércoles|jueves|viernes) \d+ de \p{L}+<\/legend>/u);
  const rest = required(
    /\?from=[^"&]+/.exec(first.slice(0, first.indexOf('Ver más horas de ese día')))?.[0],
    'rest of the day',
  );
  const [next = ''] = times(await read(rest));
  expect(next > (times(first).at(-1) ?? '')).toBe(true);
  expect(first).toContain('Ver días más adelante');
  expect(times(await read('?from=9999-12-31'))).toEqual(times(await read()));
});

test('nothing is called booked that is not: not by a word in the address, nor before the clinic’s own system said yes', async () => {
  expect(await read('?said=done.booked')).not.toContain('queda reservada');
  ehr = { kind: 'remote', intend: async () => undefined, carryOut: async () => refuse({ code: 'ehr-unconfirmed' }) };
  const [opening = ''] = await shownTimes();
  const to = (await press({ opening })).headers.get('location') ?? '';
  for (const said of [to, `${to}&said=done.booked`]) {
    const shown = await (await fetch(`${baseUrl}${said}`)).text();
    expect(shown).toContain('La clínica aún no lo ha confirmado');
    expect(shown).not.toContain('queda reservada');
  }
  expect(await visits()).toMatchObject([{ status: 'pending' }]);
});

test('who presses twice hears that it is being booked, and is shown no times to press', async () => {
  const [opening = ''] = await shownTimes();
  const { ctx } = clinic;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update booking_link set busy_until = $2 where clinic_id = $1', [
      tx.clinicId,
      new Date(plusMs(ctx.clock.real(), DAY_MS)),
    ]),
  );
  const busy = (await press({ opening })).headers.get('location') ?? '';
  const page = await read(busy.slice(path.length));
  expect(page).toContain('Estamos reservando su hora');
  expect(page).not.toContain('name="opening"');
});

test('whoever holds the phone reads neither name nor service', async () => {
  const page = await read();
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

test('an old address says whom to call, and a revoked one does not', async () => {
  const { ctx, patient: patientId } = clinic;
  await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { number: '+34910000001', channels: ['voice'] }));
  ctx.clock.moveTo(plusMs(ctx.clock.now(), 31 * DAY_MS));
  expect(await read()).toContain('Llamar a la clínica: 910\u00a0000\u00a0001');
  await ctx.db.inClinic(ctx.clinicId, (tx) => revokeLinksOf(tx, ctx, patientId));
  expect(await read()).not.toContain('910\u00a0000\u00a0001');
});

test('a browser that finds no time is demand not met; a scanner, a preview and the pages after the first are not', async () => {
  const { ctx, patient: patientId, service: serviceId } = clinic;
  const told = async () =>
    (
      await ctx.db.query<{ payload: object }>(
        ctx.clinicId,
        `select payload from outbox_event where clinic_id = $1 and type = 'demand.unmet'`,
        [ctx.clinicId],
      )
    ).map(({ payload }) => payload);
  const browser = { 'sec-fetch-mode': 'navigate' };
  // Node's own fetch says of itself how it fetches.
  const open = (query: string, headers: Record<string, string>) =>
    request(baseUrl).get(`${path}${query}`).set(headers).expect(200);
  await open('', browser);
  expect(await told()).toEqual([]);
  await saveBookingRules(ctx, serviceId, { maxPerDay: 0 });
  for (const [query, headers] of [
    ['', {}],
    ['?from=2026-03-01', browser],
    ['', { ...browser, 'sec-purpose': 'prefetch' }],
  ] as const)
    await open(query, headers);
  await request(baseUrl).head(path).set(browser).expect(200);
  expect(await told()).toEqual([]);
  await open('', browser);
  expect(await told()).toEqual([{ serviceId, patientId, cause: 'web' }]);
});
