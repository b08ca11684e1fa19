import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { at } from '../../../test/support/test-context.ts';
import {
  bookAppointment,
  findOpenings,
  getAppointment,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { createTestClinic, type TestClinic } from '../../agenda/test-support/test-clinic.ts';
import { importPatient } from '../../patients/index.ts';
import { createHttpApp } from '../../platform/http/create-http-app.ts';
import { createRequestRate } from '../../platform/http/request-rate.ts';
import { required } from '../../platform/kernel/assert.ts';
import { silentLog } from '../../platform/log/log.ts';
import { DAY_MS, plusMs } from '../../platform/time/instant.ts';
import { linkTo, revokeLinksOf } from '../visit-page/visit-links.ts';
import { visitRoutes } from './visit-routes.ts';

const SECRET = 'a secret of the tests';
/** What mail filters and previews of links call themselves. */
const SCANNERS = [
  'Mozilla/5.0 (compatible; Barracuda)',
  'Slackbot-LinkExpanding 1.0',
  'WhatsApp/2.24',
  'BingPreview/1.0b',
];

let database: TestDatabase;
let clinic: TestClinic;
let web: Server;
let baseUrl: string;
let visit: Appointment;
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
  const router = visitRoutes({
    db: database.db,
    links: { publicUrl: baseUrl, secret: SECRET },
    rate: createRequestRate(),
    log: silentLog,
    contextFor: (clinicId) => ({ ...ctx, clinicId }),
  });
  web.on('request', createHttpApp({ log: silentLog, routers: [{ path: '/', router, machinesOnly: true }] }));
  visit = await book(0);
  path = await linkOf(visit);
});
afterEach(async () => {
  web.closeAllConnections();
  await new Promise((resolve) => web.close(resolve));
});

/** The opening so many days and places further. */
async function openingAt(skip: number) {
  const { ctx, service } = clinic;
  const from = plusMs(ctx.clock.now(), 4 * DAY_MS);
  const found = await findOpenings(ctx, { serviceId: service, from, to: plusMs(from, 20 * DAY_MS), limit: 50 });
  return required(found[skip], 'opening');
}

async function book(skip: number): Promise<Appointment> {
  const { ctx, patient, service } = clinic;
  const { id: openingId } = await openingAt(skip);
  const request = { openingId, patientId: patient, serviceId: service, cause: 'phone' } as const;
  const booked = await bookAppointment(ctx, request);
  if (!booked.ok) throw new Error(booked.error.code);
  return booked.value;
}

async function linkOf(appointment: Appointment): Promise<string> {
  const ctx = { ...clinic.ctx, ports: { visitLinks: { publicUrl: baseUrl, secret: SECRET } } };
  const { id: appointmentId, patientId } = appointment;
  const url = await ctx.db.inClinic(ctx.clinicId, (tx) => linkTo(tx, ctx, { appointmentId, patientId }));
  return new URL(required(url, 'link')).pathname;
}

function get(target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
  return fetch(`${baseUrl}${target}`, { headers, method, redirect: 'manual' });
}

async function read(target: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return (await get(target, headers)).text();
}

async function act(fields: Readonly<Record<string, string>>): Promise<string> {
  const body = new URLSearchParams({ version: String((await now()).version), ...fields });
  const response = await fetch(`${baseUrl}${path}`, { method: 'POST', body, redirect: 'manual' });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

async function now(): Promise<Appointment> {
  return required(await getAppointment(clinic.ctx, visit.id), 'appointment');
}

describe('the page of a visit', () => {
  test('shows clinic, day, time and place, and neither service, practitioner nor patient', async () => {
    const html = await read(path);
    expect(html).toContain('Clínica de prueba');
    expect(html).toContain('10:00');
    expect(html).toContain('Madrid');
    expect(html).not.toMatch(/Ruiz|Consulta|Ana Prueba/);
    expect(html).not.toContain('<script');
    expect(Buffer.byteLength(html)).toBeLessThan(10_000);
  });

  test('is kept by nobody, framed by nobody, told to nobody', async () => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*form-action 'self'.*frame-ancestors 'none'/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['ca', 'La seva cita'],
    ['en', 'Your appointment'],
  ] as const)('is in %s for a patient of that language, and in any other at a press', async (language, words) => {
    const { ctx, patient: id } = clinic;
    const facts = { id, givenName: 'Ana', familyName: 'P', language, deceased: false, contactPoints: [] };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, facts));
    expect(await read(path)).toContain(words);
    expect(await read(`${path}?lang=es`)).toContain('<html lang="es">');
  });

  test('changes nothing by being looked at, whoever looks', async () => {
    const before = await now();
    for (const agent of SCANNERS) {
      for (const part of [
        '',
        '/cancel',
        '/move',
        '/late',
        '/visit.ics',
        '?act=confirm&version=1',
        '?said=done.confirmed',
      ]) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) {
          await get(
            `${path}${part}`,
            { 'user-agent': agent, 'x-forwarded-for': `10.0.0.${SCANNERS.indexOf(agent)}${method.length}` },
            method,
          );
        }
      }
    }
    expect(await now()).toEqual(before);
  });
});

describe('on the page the patient', () => {
  test('confirms, and a second press says the same', async () => {
    expect(await act({ act: 'confirm' })).toBe(`${path}?said=done.confirmed&lang=es`);
    expect(await now()).toMatchObject({ attendance: 'accepted' });
    expect(await act({ act: 'confirm', version: '1' })).toContain('done.confirmed');
    expect(await read(path)).toContain('Ha confirmado que vendrá.');
  });

  test('cancels after being asked once more', async () => {
    expect(await read(`${path}/cancel`)).toContain('¿Quiere anular esta cita?');
    expect(await act({ act: 'cancel' })).toContain('done.cancelled');
    expect(await now()).toMatchObject({ status: 'cancelled', cancelReason: 'patient' });
    expect(await read(path)).toContain('Esta cita está anulada.');
    expect(await act({ act: 'confirm' })).toContain('not.possible');
  });

  test('moves to one of the times that are offered', async () => {
    const html = await read(`${path}/move`);
    const offered = [...html.matchAll(/name="opening" value="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(offered.length).toBe(12);
    expect(html).toContain('Ver días más adelante');
    expect(await act({ act: 'move', opening: offered[3] ?? '' })).toContain('done.moved');
    const moved = await now();
    expect(moved.start).not.toBe(visit.start);
    expect(moved).toMatchObject({ status: 'booked', attendance: 'accepted' });
  });

  test('hears that a time is gone, and keeps the visit', async () => {
    const { id } = await openingAt(5);
    await book(5);
    expect(await act({ act: 'move', opening: id })).toBe(`${path}/move?said=not.taken&lang=es`);
    expect((await now()).start).toBe(visit.start);
    expect(await act({ act: 'move' })).toContain('not.choice');
  });

  test('who presses on an old page changes nothing, and sees how it stands', async () => {
    const { id: openingId } = await openingAt(7);
    await rescheduleAppointment(clinic.ctx, { appointmentId: visit.id, openingId, cause: 'desk' });
    expect(await act({ act: 'cancel', version: String(visit.version) })).toContain('not.changed');
    expect((await now()).status).toBe('booked');
  });

  test('tells of being late on the day, and not before', async () => {
    expect(await act({ act: 'late', minutes: '15' })).toContain('not.possible');
    clinic.ctx.clock.moveTo(plusMs(visit.start, -30 * 60_000));
    expect(await read(path)).toContain('Llegaré tarde');
    expect(await act({ act: 'late', minutes: '15' })).toContain('done.late');
    const kept = await clinic.ctx.db.query(
      clinic.ctx.clinicId,
      'select late_minutes from appointment where clinic_id = $1 and late_minutes is not null',
      [clinic.ctx.clinicId],
    );
    expect(kept).toEqual([{ late_minutes: 15 }]);
    const told = await clinic.ctx.db.query<{ payload: object }>(
      clinic.ctx.clinicId,
      `select payload from outbox_event where clinic_id = $1 and type = 'patient.late'`,
      [clinic.ctx.clinicId],
    );
    expect(told).toMatchObject([{ payload: { appointmentId: visit.id, minutes: 15 } }]);
  });

  test('takes it into a calendar, under one UID whose SEQUENCE grows, with no more than the clinic’s name', async () => {
    const first = await read(`${path}/visit.ics`);
    expect(first).toContain(`UID:${visit.id}@centralita`);
    expect(first).toContain('SUMMARY:Clínica de prueba');
    expect(first).not.toMatch(/Ruiz|Consulta/);
    const { id: openingId } = await openingAt(7);
    await rescheduleAppointment(clinic.ctx, { appointmentId: visit.id, openingId, cause: 'desk' });
    const second = await read(`${path}/visit.ics`);
    const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    expect(second).toContain(`UID:${visit.id}@centralita`);
    expect(sequence(second)).toBeGreaterThan(sequence(first));
  });
});

describe('a token that opens nothing', () => {
  const invented = `/p/${'A'.repeat(24)}`;

  async function answerTo(target: string): Promise<string> {
    const response = await get(target, { 'x-forwarded-for': `10.1.0.${Math.trunc(target.length)}` });
    expect(response.status).toBe(404);
    return (await response.text()).replaceAll(/nonce="[^"]+"/g, '');
  }

  test('has one answer, whether it is wrong, altered, over or taken back', async () => {
    const wrong = await answerTo(invented);
    expect(wrong).toContain('Este enlace no sirve');
    expect(wrong).not.toContain('Clínica de prueba');
    expect(await answerTo(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)).toBe(wrong);
    expect(await answerTo('/p/x')).toBe(wrong);
    expect(await answerTo(`${path}/anything`)).toBe(wrong);
    await clinic.ctx.db.inClinic(clinic.ctx.clinicId, (tx) => revokeLinksOf(tx, clinic.ctx, visit.patientId));
    expect(await answerTo(path)).toBe(wrong);
    const other = await book(9);
    const over = await linkOf(other);
    clinic.ctx.clock.moveTo(plusMs(other.end, 0));
    expect(await answerTo(over)).toBe(wrong);
  });

  test('is also that of who died or left', async () => {
    const { ctx, patient: id } = clinic;
    const facts = { id, givenName: 'Ana', familyName: 'P', deceased: true, contactPoints: [] };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, facts));
    expect((await get(path)).status).toBe(404);
  });

  test('may be tried ten times a minute', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1) statuses.push((await get(invented)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    // What is right is still shown.
    expect((await get(path)).status).toBe(200);
  });
});

test('one visit has one address, of 24 signs, which is nowhere kept', async () => {
  expect(await linkOf(visit)).toBe(path);
  expect(path).toMatch(/^\/p\/[A-Za-z0-9_-]{24}$/);
  const rows = await clinic.ctx.db.query(clinic.ctx.clinicId, 'select * from visit_link where clinic_id = $1', [
    clinic.ctx.clinicId,
  ]);
  expect(JSON.stringify(rows)).not.toContain(path.slice(3));
  expect(clinic.ctx.clock.now()).toBe(at('2026-11-20T09:00:00Z'));
});
