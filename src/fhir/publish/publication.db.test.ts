import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import {
  addPatient,
  addPractitioner,
  addSchedule,
  addService,
  createTestClinic,
  shift,
  type TestClinic,
} from '../../agenda/test-support/test-clinic.ts';
import { createTestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { bookAppointment, findOpenings, importSlot, listServices } from '../../agenda/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { silentLog } from '../../platform/log/log.ts';
import { DAY_MS, HOUR_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { publicationRoutes } from '../api/publication-routes.ts';
import { importSchedulingLink } from '../links/follow-link.ts';
import type { Json } from '../test-support/fhir-server.ts';
import { validate } from '../validation/validator.ts';
import { publishTimes, unpublishTimes } from './switch-publication.ts';

/** A Monday, before the practice opens. */
const NOW = Date.parse('2026-01-12T07:00:00Z') as Instant;
const BOOKING = 'https://book.example/?clinic=1';
const EXTENSIONS = 'http://fhir-registry.smarthealthit.org/StructureDefinition/';

let database: TestDatabase;
let clinic: TestClinic;
let app: Express;
let server: Server;
let publicUrl: string;
let base: string;

beforeAll(async () => {
  database = await createTestDatabase();
  server = createServer((asked, answer) => app(asked, answer));
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  publicUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(async () => {
  await new Promise((settle) => {
    server.close(settle);
    server.closeAllConnections();
  });
  await database.drop();
});

beforeEach(async () => {
  clinic = await createTestClinic(database.db, { now: NOW });
  const { ctx } = clinic;
  const contextFor = (clinicId: typeof ctx.clinicId) => ({ ...ctx, clinicId });
  const router = publicationRoutes({ db: ctx.db, publicUrl, contextFor });
  app = createHttpApp({ log: silentLog, routers: [{ path: '/publish', router, machinesOnly: true }] });
  const published = await publishTimes(ctx, { days: 1, bookingUrl: BOOKING, bookingPhone: '910 600 101' });
  if (!published.ok) throw new Error(published.error.code);
  base = `/publish/${published.value.id}`;
});

/** What was built is no longer fresh. */
async function minuteLater(): Promise<void> {
  await clinic.ctx.db.query(clinic.ctx.clinicId, 'update publication set built_at = null');
}

function get(path: string, headers: Record<string, string> = {}) {
  return request(app)
    .get(path.startsWith('/publish') ? path : `${base}/${path}`)
    .set(headers);
}

async function manifest(query = ''): Promise<Json> {
  return JSON.parse((await get(`$bulk-publish${query}`).expect(200)).text);
}

async function linesOf(type: string, query = ''): Promise<readonly Json[]> {
  const answer = await get(`${type}.ndjson${query}`).expect(200);
  const text = answer.body instanceof Buffer ? answer.body.toString('utf8') : answer.text;
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Json => JSON.parse(line));
}

const hours = (slots: readonly Json[]) => slots.map(({ start }) => String(start).slice(11, 16)).toSorted();
const extensionOf = (slot: Json | undefined, name: string) =>
  slot?.['extension'].find(({ url }: Json) => url === `${EXTENSIONS}${name}`);

async function bookFirst(): Promise<void> {
  const { ctx, service } = clinic;
  const wanted = { serviceId: service, from: NOW, to: plusMs(NOW, DAY_MS), limit: 1 };
  const [opening] = await findOpenings(ctx, wanted);
  if (!opening) throw new Error('nothing free');
  const patientId = await addPatient(ctx);
  const booked = await bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'desk' });
  if (!booked.ok) throw new Error(booked.error.code);
}

describe('a publication of free times', () => {
  test('is a manifest whose files hold places, services there, and when: computed times as slots with their doors', async () => {
    const { ctx, madrid } = clinic;
    await ctx.db.query(ctx.clinicId, `update site set fhir = $2, address = 'Madrid' where id = $1`, [
      madrid,
      { address: { city: 'Madrid', state: 'MD' }, telecom: [{ system: 'email', value: 'ana.ruiz@example.org' }] },
    ]);
    const { output, transactionTime, request: asked, error } = await manifest();
    expect([asked, error]).toEqual([`${publicUrl}${base}/$bulk-publish`, []]);
    expect(Date.parse(transactionTime)).toBeLessThanOrEqual(Date.now());
    expect(output).toEqual(
      ['Location', 'Schedule', 'Slot'].map((type) => ({
        type,
        url: `${publicUrl}${base}/${type}.ndjson`,
        extension: { state: ['MD'] },
      })),
    );
    const [locations, schedules, slots] = [await linesOf('Location'), await linesOf('Schedule'), await linesOf('Slot')];
    expect(locations).toEqual([
      { resourceType: 'Location', id: madrid, name: 'Madrid', address: { city: 'Madrid', state: 'MD' } },
    ]);
    expect(schedules).toMatchObject([
      { active: true, serviceType: [{ text: 'Consulta' }], actor: [{ reference: `Location/${madrid}` }] },
    ]);
    expect(hours(slots)).toHaveLength(15);
    expect(slots.find(({ start }) => start === '2026-01-12T09:00:00+01:00')).toMatchObject({
      status: 'free',
      end: '2026-01-12T09:20:00+01:00',
      schedule: { reference: `Schedule/${schedules[0]?.['id']}` },
      extension: [
        { url: `${EXTENSIONS}booking-deep-link`, valueUrl: BOOKING },
        { url: `${EXTENSIONS}booking-phone`, valueString: '+34910600101' },
        { url: `${EXTENSIONS}slot-capacity`, valueInteger: 1 },
      ],
    });
    // A Schedule of ours has a practitioner; a published one has none, and is held against nothing here.
    for (const one of [...locations, ...slots.slice(0, 1)]) expect(await validate(one)).toEqual([]);
  });

  test('names no practitioner and no patient, whatever the sites and visits hold', async () => {
    const { ctx } = clinic;
    await bookFirst();
    const people = await ctx.db.query<{ name: string; id: string }>(
      ctx.clinicId,
      `select name, id from practitioner union all select given_name || family_name, id from patient`,
    );
    const text = JSON.stringify([await linesOf('Location'), await linesOf('Schedule'), await linesOf('Slot')]);
    expect(people.length).toBeGreaterThan(1);
    expect(people.filter(({ name, id }) => text.includes(name) || text.includes(id))).toEqual([]);
  });

  test('holds stored slots too, counts who can take a moment, and of times that exclude each other the first', async () => {
    const { ctx, madrid } = clinic;
    const service = await addService(ctx, { name: 'Revisión', durationMinutes: 30, gridMinutes: 10 });
    const [one, other, third] = [
      await addPractitioner(ctx, 'Dr. A'),
      await addPractitioner(ctx, 'Dr. B'),
      await addPractitioner(ctx, 'Dr. C'),
    ];
    const common = { siteId: madrid, serviceIds: [service], weeklyAvailability: shift('10:00', '11:00') };
    await addSchedule(ctx, { ...common, practitionerId: one });
    await addSchedule(ctx, { ...common, practitionerId: other });
    const scheduleId = await addSchedule(ctx, { ...common, practitionerId: third, openingsSource: 'stored' });
    const start = Date.parse('2026-01-12T12:00:00+01:00') as Instant;
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const stored = { scheduleId, start, end: plusMs(start, HOUR_MS / 2), status: 'free' } as const;
      await importSlot(tx, ctx, { ...stored, id: ctx.ids.next() });
    });
    const schedule = (await linesOf('Schedule')).find(({ serviceType }) => serviceType[0].text === 'Revisión');
    const slots = (await linesOf('Slot')).filter((slot) => slot['schedule'].reference.endsWith(schedule?.['id']));
    expect(
      slots
        .map((slot) => [slot['start'].slice(11, 16), extensionOf(slot, 'slot-capacity').valueInteger])
        .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    ).toEqual([
      ['10:00', 2],
      ['10:30', 2],
      ['12:00', 1],
    ]);
  });

  test('holds only what patients may book, as far ahead as it is asked for', async () => {
    const { ctx, madrid } = clinic;
    const service = await addService(ctx, { name: 'Interna', bookableByPatients: false });
    const practitionerId = await addPractitioner(ctx, 'Dr. I');
    await addSchedule(ctx, { practitionerId, siteId: madrid, serviceIds: [service] });
    expect((await linesOf('Schedule')).map(({ serviceType }) => serviceType[0].text)).toEqual(['Consulta']);
    await publishTimes(ctx, { days: 3 });
    const slots = await linesOf('Slot');
    expect(new Set(slots.map(({ start }) => start.slice(0, 10)))).toEqual(
      new Set(['2026-01-12', '2026-01-13', '2026-01-14']),
    );
    expect(slots.some((slot) => extensionOf(slot, 'booking-deep-link'))).toBe(false);
  });

  test('is off until it is switched on, leads nowhere once it is off again, and keeps its address', async () => {
    const { ctx } = clinic;
    const silent = await createTestClinic(database.db, { now: NOW });
    await get(`/publish/${silent.ctx.clinicId}/$bulk-publish`).expect(404);
    for (const path of ['Patient.ndjson', 'Slot', '__proto__']) await get(path).expect(404);
    await manifest();
    expect(await unpublishTimes(ctx)).toMatchObject({ ok: true });
    expect(await unpublishTimes(ctx)).toMatchObject({ ok: false, error: { code: 'publication-off' } });
    for (const path of ['$bulk-publish', 'Slot.ndjson']) await get(path).expect(404);
    await publishTimes(ctx, { days: 1 });
    await get('%24bulk-publish').expect(200);
  });

  test.each([
    [{ days: 61 }, 'publication-days-invalid'],
    [{ days: 1, bookingUrl: 'http://book.example' }, 'publication-url-invalid'],
    [{ days: 1, bookingUrl: 'javascript:alert(1)' }, 'publication-url-invalid'],
    [{ days: 1, bookingPhone: 'centralita' }, 'publication-phone-invalid'],
    [{ days: 1, states: ['<b>'] }, 'publication-states-invalid'],
  ])('is refused as %j', async (wanted, code) => {
    expect(await publishTimes(clinic.ctx, wanted)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('who asks again', () => {
  test('is told 304 by tag or by date while nothing changed, and how long an answer is good', async () => {
    for (const path of ['$bulk-publish', 'Location.ndjson', 'Schedule.ndjson', 'Slot.ndjson']) {
      const first = await get(path).expect(200);
      expect(first.headers['cache-control']).toMatch(/^public, max-age=(?:[1-5]\d|60)$/);
      expect(first.headers['x-frame-options']).toBeUndefined();
      await minuteLater();
      const etag = String(first.headers['etag']);
      const again = await get(path, { 'if-none-match': `"x", ${etag}` }).expect(304);
      expect(again.headers['etag']).toBe(etag);
      await get(path, { 'if-modified-since': String(first.headers['last-modified']) }).expect(304);
      await get(path, { 'if-modified-since': new Date(0).toUTCString() }).expect(200);
      // The tag decides where both are there.
      await get(path, { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() }).expect(200);
    }
  });

  test('gets the file anew once a time was taken, and only that file', async () => {
    const tag = async (path: string) => String((await get(path).expect(200)).headers['etag']);
    const before = [await tag('Location.ndjson'), await tag('Schedule.ndjson'), await tag('Slot.ndjson')];
    await bookFirst();
    // For a minute the answer is what it was: many may ask, it is made once.
    await get('Slot.ndjson', { 'if-none-match': String(before[2]) }).expect(304);
    await minuteLater();
    const after = [await tag('Location.ndjson'), await tag('Schedule.ndjson'), await tag('Slot.ndjson')];
    expect(after.map((one, index) => one === before[index])).toEqual([true, true, false]);
    expect(hours(await linesOf('Slot'))).toHaveLength(14);
  });

  test('with _since gets what changed, a time that is gone as busy, and nothing where nothing did', async () => {
    const { transactionTime } = await manifest();
    const query = `?_since=${encodeURIComponent(transactionTime)}`;
    const asked = await manifest(query);
    expect(asked['request']).toContain('_since=');
    expect(asked['output'][2].url).toContain('Slot.ndjson?_since=');
    expect(await linesOf('Slot', query)).toEqual([]);
    await bookFirst();
    await minuteLater();
    expect(await linesOf('Slot', query)).toMatchObject([{ status: 'busy', start: '2026-01-12T09:00:00+01:00' }]);
    expect((await manifest())['transactionTime'] > transactionTime).toBe(true);
    expect(await linesOf('Schedule', query)).toEqual([]);
    await get('Slot.ndjson?_since=ayer').expect(400);
    const tag = String((await get(`Slot.ndjson${query}`)).headers['etag']);
    await get(`Slot.ndjson${query}`, { 'if-none-match': tag }).expect(304);
  });

  test('at once with many others causes one build, and all are told the same', async () => {
    await minuteLater();
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('Slot.ndjson').expect(200)));
    expect(new Set(answers.map(({ headers }) => headers['etag'])).size).toBe(1);
  });

  test('after the day is over finds the next one, and what is over is forgotten', async () => {
    const { ctx } = clinic;
    await linesOf('Slot');
    ctx.clock.moveTo(plusMs(NOW, 2 * DAY_MS));
    await minuteLater();
    expect((await linesOf('Slot')).every(({ start }) => start.startsWith('2026-01-14'))).toBe(true);
    const [left] = await ctx.db.query<{ n: number }>(
      ctx.clinicId,
      `select count(*)::int as n from published_resource where clinic_id = $1 and ends_at < $2`,
      [ctx.clinicId, new Date(ctx.clock.now())],
    );
    expect(left?.n).toBe(0);
  });
});

test('another clinic that follows it has the same free times', async () => {
  const reader = await createTestContext<object>(database.db, { ports: {}, now: NOW });
  const url = `${publicUrl}${base}/$bulk-publish`;
  const report = await importSchedulingLink(reader, { url }, { loopbackAllowed: true });
  expect(report.reports.map(({ refused }) => refused)).toEqual([0, 0, 0]);
  const [service] = await listServices(reader);
  if (!service) throw new Error('no service');
  const wanted = { serviceId: service.id, from: NOW, to: plusMs(NOW, DAY_MS), limit: 100 };
  const there = await findOpenings(reader, wanted);
  const here = await findOpenings(clinic.ctx, { ...wanted, serviceId: clinic.service });
  expect(there.map(({ start }) => toIso(start))).toEqual(here.map(({ start }) => toIso(start)));
});
