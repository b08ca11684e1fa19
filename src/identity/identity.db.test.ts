import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { STAFF_ROLES } from '../platform/kernel/actor.ts';
import { parseId, type SiteId, type StaffId } from '../platform/kernel/ids.ts';
import { required } from '../platform/kernel/assert.ts';
import type { Clock } from '../platform/time/clock.ts';
import { HOUR_MS, type Instant } from '../platform/time/instant.ts';
import { localTime, parseZone } from '../platform/time/wall-time.ts';
import {
  ACTIONS,
  apiClient,
  can,
  clinicOfLine,
  getClinic,
  hasStaff,
  IDENTITY_ENTITIES,
  importClinic,
  importLine,
  importSite,
  linesOf,
  listSites,
  saveApiClient,
  saveStaff,
  sessionOf,
  signIn,
  signOut,
} from './index.ts';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
  ctx = await createTestContext(database.db, { ports: {} });
});
afterAll(() => database.drop());

const zone = required(parseZone('Atlantic/Canary'), 'zone');
const siteId = required(parseId<SiteId>('0190f0f0-0000-7000-8000-00000000abcd'), 'site');

/** The same runtime with its real time elsewhere: sessions run on it. */
function later(byMs: number) {
  const clock: Clock = { now: () => ctx.clock.now(), real: () => (ctx.clock.real() + byMs) as Instant };
  return { ...ctx, clock };
}

describe('a clinic', () => {
  test('keeps its own settings when it is imported again', async () => {
    const clinic = await getClinic(ctx);
    const facts = { ...clinic, settings: { fallbackNumber: '+34910000001' } };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importClinic(tx, ctx, facts));
    await ctx.db.inClinic(ctx.clinicId, (tx) => importClinic(tx, ctx, { ...facts, name: 'Otra', settings: {} }));
    expect(await getClinic(ctx)).toMatchObject({
      name: 'Otra',
      settings: { fallbackNumber: '+34910000001' },
      version: clinic.version + 2,
      languages: ['es', 'ca', 'en'],
    });
  });

  test('has sites that an import makes once and then changes', async () => {
    const site = {
      id: siteId,
      name: 'Las Palmas',
      zone,
      phone: '+34928000000',
      openingHours: [{ weekday: 1 as const, from: localTime(9), to: localTime(14) }],
      active: true,
    };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importSite(tx, ctx, site));
    await ctx.db.inClinic(ctx.clinicId, (tx) => importSite(tx, ctx, { ...site, name: 'Triana', active: false }));
    const { phone, openingHours } = site;
    expect(await listSites(ctx)).toMatchObject([
      { id: siteId, name: 'Triana', zone, phone, openingHours, active: false, version: 2 },
    ]);
  });

  test('is found by its line, and another clinic cannot take that line', async () => {
    const line = { number: '+34910000077', channels: ['voice', 'sms'] as const };
    await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, line));
    await ctx.db.inClinic(ctx.clinicId, (tx) => importLine(tx, { ...line, channels: ['voice'] }));
    expect(await linesOf(ctx)).toEqual([{ number: line.number, channels: ['voice'] }]);
    expect(await clinicOfLine(ctx.db, line.number)).toBe(ctx.clinicId);
    expect(await clinicOfLine(ctx.db, '+34910000078')).toBeUndefined();
    const other = await createTestContext(database.db, { ports: {} });
    await expect(other.db.inClinic(other.clinicId, (tx) => importLine(tx, line))).rejects.toThrow('clinic_line_number');
  });
});

describe('signing in', () => {
  const person = {
    name: 'Rosa',
    email: 'Rosa@Example.org',
    role: 'receptionist',
    language: 'ca',
    password: 'una contraseña larga',
  } as const;

  test('opens a session that ends with use left idle, with time, or by signing out', async () => {
    expect(await hasStaff(ctx)).toBe(false);
    await ctx.db.inClinic(ctx.clinicId, (tx) => saveStaff(tx, ctx, person));
    expect(await hasStaff(ctx)).toBe(true);
    const opened = await signIn(ctx, { email: ' rosa@example.ORG ', password: person.password });
    if (!opened.ok) throw new Error('refused');
    const { token, session } = opened.value;
    expect(session).toMatchObject({
      clinicId: ctx.clinicId,
      staff: { name: 'Rosa', role: 'receptionist', language: 'ca' },
    });
    expect(await sessionOf(ctx, token)).toEqual(session);
    expect(await sessionOf(later(3 * HOUR_MS), token)).toBeUndefined();
    for (let hours = 1; hours <= 11; hours += 1) expect(await sessionOf(later(hours * HOUR_MS), token)).toBeDefined();
    expect(await sessionOf(later(12.5 * HOUR_MS), token)).toBeUndefined();
    await signOut(ctx, token);
    expect(await sessionOf(ctx, token)).toBeUndefined();
    expect(await sessionOf(ctx, 'x'.repeat(5_000))).toBeUndefined();
  });

  test('does not say whether the address or the password was wrong, and slows a guesser down', async () => {
    const email = 'nadie@example.org';
    expect(await signIn(ctx, { email, password: person.password })).toEqual({
      ok: false,
      error: { code: 'wrong-credentials' },
    });
    const wrong = { email: person.email, password: 'otra' };
    const codes: string[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const refused = await signIn(ctx, wrong);
      codes.push(refused.ok ? 'ok' : refused.error.code);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong-credentials'));
    expect(codes.at(-1)).toBe('too-many-attempts');
  });

  test('with a new password ends the old one', async () => {
    const other = { ...person, email: 'luis@example.org' };
    await ctx.db.inClinic(ctx.clinicId, (tx) => saveStaff(tx, ctx, other));
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      saveStaff(tx, ctx, { ...other, password: 'nueva contraseña', role: 'manager' }),
    );
    expect((await signIn(ctx, other)).ok).toBe(false);
    expect(await signIn(ctx, { ...other, password: 'nueva contraseña' })).toMatchObject({
      ok: true,
      value: { session: { staff: { role: 'manager' } } },
    });
  });
});

test('an API client is found by its id, with the keys and scopes that were saved last', async () => {
  const client = { id: 'ehr-1', name: 'EHR', jwks: { keys: [{ kty: 'EC', kid: 'a' }] }, scopes: ['system/Patient.r'] };
  await ctx.db.inClinic(ctx.clinicId, (tx) => saveApiClient(tx, ctx, client));
  await ctx.db.inClinic(ctx.clinicId, (tx) => saveApiClient(tx, ctx, { ...client, scopes: ['system/*.rs'] }));
  expect(await apiClient(ctx, 'ehr-1')).toEqual({
    ...client,
    requestsPerMinute: 6_000,
    scopes: ['system/*.rs'],
    clinicId: ctx.clinicId,
    active: true,
  });
  expect(await apiClient(ctx, 'nobody')).toBeUndefined();
});

describe('who may do what', () => {
  const staff = (role: (typeof STAFF_ROLES)[number]) => ({ kind: 'staff', id: ctx.ids.next<StaffId>(), role }) as const;
  const client = { kind: 'api-client', id: 'x' } as const;

  test('grows from clinician and receptionist to administrator; only some may overbook or read the trail', () => {
    expect(ACTIONS.filter((action) => !can(staff('administrator'), action))).toEqual(['triage.sign']);
    expect(STAFF_ROLES.filter((role) => can(staff(role), 'triage.sign'))).toEqual(['clinician']);
    expect(STAFF_ROLES.filter((role) => can(staff(role), 'agenda.overbook'))).toEqual(['manager', 'administrator']);
    expect(STAFF_ROLES.filter((role) => can(staff(role), 'audit.read'))).toEqual(['manager', 'administrator']);
    expect(can(staff('clinician'), 'agenda.write')).toBe(false);
  });

  test.each([
    ['system/Appointment.rs', 'agenda.read', true],
    ['system/Appointment.rs', 'agenda.write', false],
    ['system/Appointment.cruds', 'agenda.write', true],
    ['system/*.cruds', 'agenda.write', true],
    ['system/Patient.r', 'patient.write', false],
    ['system/Patient.cruds', 'audit.read', false],
    ['user/Appointment.cruds', 'agenda.read', false],
  ] as const)('a client with %s on %s: %s', (scope, action, allowed) => {
    expect(can(client, action, [scope])).toBe(allowed);
  });

  test('is nothing for a caller', () => {
    const caller = { kind: 'contact', channel: 'voice', conversation: 'x' } as const;
    expect(ACTIONS.filter((action) => can(caller, action))).toEqual([]);
  });
});

test('entities have exactly the columns that the migrations made', async () => {
  for (const entity of IDENTITY_ENTITIES) {
    const table = entity.meta.tableName;
    const columns = await ctx.db.query<{ name: string }>(
      ctx.clinicId,
      `select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by 1`,
      [table],
    );
    expect([table, Object.keys(entity.meta.properties).toSorted((a, b) => (a < b ? -1 : 1))]).toEqual([
      table,
      columns.map(({ name }) => name),
    ]);
  }
});
