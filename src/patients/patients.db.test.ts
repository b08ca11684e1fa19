import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../platform/kernel/assert.ts';
import type { PatientId } from '../platform/kernel/ids.ts';
import { HOUR_MS, plusMs } from '../platform/time/instant.ts';
import { parseLocalDate } from '../platform/time/wall-time.ts';
import { at, createTestContext, type TestContext } from '../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import {
  contactFacts,
  findByContact,
  getPatient,
  importPatient,
  registerPatient,
  searchPatients,
  verifyCaller,
  type PatientImport,
} from './index.ts';

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const date = (text: string) => required(parseLocalDate(text), 'date');
const phone = (address: string) => ({ channel: 'phone', address }) as const;

async function add(more: Partial<PatientImport> = {}): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const input: PatientImport = {
    id,
    givenName: 'Ana',
    familyName: 'Vega',
    birthDate: date('1972-05-14'),
    contactPoints: [phone('+34600111222')],
    ...more,
  };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, input));
  return id;
}

async function rowsOf(text: string): Promise<readonly { payload: unknown }[]> {
  return ctx.db.query(ctx.clinicId, text, [ctx.clinicId]);
}

describe('a caller', () => {
  beforeAll(async () => {
    ctx = await createTestContext(database.db, { ports: {} });
  });
  const claim = (birthDate: string, address = '+34600111222', givenName?: string) =>
    verifyCaller(ctx, {
      address: phone(address),
      birthDate: date(birthDate),
      purpose: 'book',
      ...(givenName ? { givenName } : {}),
    });

  test('is known by number and birth date, also of a family with one phone', async () => {
    const ana = await add();
    const luis = await add({ givenName: 'Luis', birthDate: date('2010-10-10') });
    expect(await claim('1972-05-14')).toMatchObject({ ok: true, value: { id: ana } });
    expect(await claim('2010-10-10')).toMatchObject({ ok: true, value: { id: luis } });
    expect((await findByContact(ctx, phone('+34600111222'))).map(({ id }) => id).toSorted()).toEqual(
      [ana, luis].toSorted(),
    );
  });

  test('who has left or died is not known', async () => {
    await add({ active: false, contactPoints: [phone('+34600111300')] });
    await add({ deceased: true, contactPoints: [phone('+34600111300')] });
    expect(await claim('1972-05-14', '+34600111300')).toMatchObject({ ok: false, error: { code: 'not-matched' } });
    expect(await findByContact(ctx, phone('+34600111300'))).toEqual([]);
  });

  test('hears the same for an unknown number as for a wrong birth date', async () => {
    const refusal = { ok: false, error: { code: 'not-matched', attemptsLeft: 4 } };
    await add({ contactPoints: [phone('+34600111301')] });
    expect(await claim('1990-01-01', '+34600111301')).toEqual(refusal);
    expect(await claim('1990-01-01', '+34600111302')).toEqual(refusal);
  });

  test('has five tries an hour, also with the right answer in the sixth, and also when they come at once', async () => {
    await add({ contactPoints: [phone('+34600111303')] });
    const tries = await Promise.all(Array.from({ length: 12 }, () => claim('1990-01-01', '+34600111303')));
    const codes = tries.map((result) => (result.ok ? 'matched' : result.error.code));
    expect(codes.filter((code) => code === 'not-matched')).toHaveLength(5);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(7);
    expect(await claim('1972-05-14', '+34600111303')).toEqual({ ok: false, error: { code: 'too-many-attempts' } });
    ctx.clock.moveTo(plusMs(ctx.clock.now(), HOUR_MS + 1));
    expect(await claim('1972-05-14', '+34600111303')).toMatchObject({ ok: true });
  });

  test('who is a twin is asked for the first name', async () => {
    const contactPoints = [phone('+34600111304')];
    const lucia = await add({ givenName: 'Lucía', contactPoints });
    const pau = await add({ givenName: 'Pau', contactPoints });
    const ambiguous = await claim('1972-05-14', '+34600111304');
    expect(ambiguous.ok ? [] : 'patientIds' in ambiguous.error && ambiguous.error.patientIds.toSorted()).toEqual(
      [lucia, pau].toSorted(),
    );
    expect(await claim('1972-05-14', '+34600111304', 'soy lucia')).toMatchObject({ ok: true, value: { id: lucia } });
    expect(await claim('1972-05-14', '+34600111304', 'Marta')).toMatchObject({
      ok: false,
      error: { code: 'not-matched' },
    });
  });

  test('leaves a trace in the audit trail without number or date', async () => {
    const entries = await ctx.db.query<{ detail: object }>(
      ctx.clinicId,
      `select detail from audit_entry where clinic_id = $1 and action = 'caller.verify'`,
      [ctx.clinicId],
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(JSON.stringify(entries)).not.toMatch(/\+34|1972|1990/);
  });
});

describe('the directory', () => {
  beforeAll(async () => {
    ctx = await createTestContext(database.db, { ports: {} });
  });

  test('takes the same patient twice as one, and tells of a change once', async () => {
    const id = await add({ identifiers: [{ system: 'urn:nhc', value: '7' }], fhir: { resourceType: 'Patient' } });
    const input: PatientImport = {
      id,
      givenName: 'Ana',
      familyName: 'Vega',
      birthDate: date('1972-05-14'),
      contactPoints: [phone('+34600111222')],
      identifiers: [{ system: 'urn:nhc', value: '7' }],
      fhir: { resourceType: 'Patient' },
    };
    const again = await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, input));
    expect(again.version).toBe(1);
    expect(await rowsOf(`select payload from outbox_event where clinic_id = $1 and type = 'patient.changed'`)).toEqual([
      { payload: { patientId: id } },
    ]);
    const moved = await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importPatient(tx, ctx, { ...input, familyName: 'Vega Delgado', contactPoints: [phone('+34600111999')] }),
    );
    expect(moved).toMatchObject({ version: 2, contactPoints: [{ address: '+34600111999', canReceiveSms: true }] });
    expect(await getPatient(ctx, id)).toEqual(moved);
  });

  test('finds people by the beginning of their names without accents, by phone, birth date and identifier', async () => {
    const lucia = await add({
      givenName: 'Lucía',
      familyName: 'García Núñez',
      birthDate: date('1999-09-09'),
      contactPoints: [phone('+34600222333')],
    });
    const found = async (query: object) =>
      (await searchPatients(ctx, { limit: 10, ...query })).patients.map(({ id }) => id);
    expect(await found({ name: 'garc luc' })).toEqual([lucia]);
    expect(await found({ name: 'NUÑ' })).toEqual([lucia]);
    expect(await found({ name: 'arcía' })).toEqual([]);
    expect(await found({ name: '%' })).toEqual([]);
    expect(await found({ given: 'lucia', family: 'garcia' })).toEqual([lucia]);
    expect(await found({ address: '+34600222333' })).toEqual([lucia]);
    expect(await found({ birthDate: date('1999-09-09') })).toEqual([lucia]);
    expect(await found({ identifier: { value: '7' } })).toHaveLength(1);
    expect(await found({ name: `x'; drop table patient; --` })).toEqual([]);
  });

  test('is found by what their name sounds like, behind who is spelt so', async () => {
    const [spelt, sounds] = [await add({ familyName: 'Giménez Bou' }), await add({ familyName: 'Jiménez Vou' })];
    const found = async (name: string) => (await searchPatients(ctx, { limit: 10, name })).patients.map(({ id }) => id);
    expect(await found('gimenez bou')).toEqual([spelt, sounds]);
    expect(await found('bou, gim')).toEqual([spelt]);
    expect(await found('xim')).toEqual([]);
  });

  test('is found under the name that they have now, in whatever script', async () => {
    const input: PatientImport = {
      id: ctx.ids.next<PatientId>(),
      givenName: "D'Arc",
      familyName: 'Ñíguez-Ruíz',
      contactPoints: [],
    };
    const save = (more: Partial<PatientImport>) =>
      ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, { ...input, ...more }));
    const found = async (name: string) => (await searchPatients(ctx, { limit: 10, name })).patients.map(({ id }) => id);
    await save({});
    for (const name of ['arc', 'niguez', 'RUIZ ñi', "d'a"]) expect(await found(name)).toContain(input.id);
    await save({ givenName: 'Олена', familyName: '王小明 محمد' });
    expect(await found('niguez')).not.toContain(input.id);
    for (const name of ['Олен', '王小', 'محمد']) expect(await found(name)).toEqual([input.id]);
    for (const name of ['', ' ', '-,.', '\u{1F600}', 'x'.repeat(500)]) expect(await found(name)).toEqual([]);
  });

  test('is found under two words that begin alike once, and not under one that they lack', async () => {
    const id = await add({ givenName: 'Martina', familyName: 'Marqués Marrero' });
    const found = async (name: string) =>
      (await searchPatients(ctx, { limit: 10, name })).patients.map((one) => one.id);
    expect((await found('mar')).filter((one) => one === id)).toHaveLength(1);
    expect(await found('marq marr mart')).toEqual([id]);
    expect(await found('marq marr marz')).toEqual([]);
  });

  test('is read page by page, everybody once', async () => {
    for (let count = 0; count < 5; count += 1) await add({ familyName: 'Paginado' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await searchPatients(ctx, { name: 'paginado', limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.patients.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined && seen.length < 20);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });

  test('registers somebody new once', async () => {
    const registration = { givenName: 'Noa', familyName: 'Soler', birthDate: date('2001-01-01'), phone: '600 333 444' };
    const made = await registerPatient(ctx, registration);
    const id = made.ok ? made.value.id : undefined;
    expect(made).toMatchObject({ ok: true, value: { contactPoints: [{ address: '+34600333444' }] } });
    expect(await registerPatient(ctx, { ...registration, givenName: 'NOA' })).toEqual({
      ok: false,
      error: { code: 'already-registered', patientId: id },
    });
    expect(await registerPatient(ctx, { ...registration, phone: '12' })).toMatchObject({
      error: { code: 'invalid-phone' },
    });
    expect(await registerPatient(ctx, { ...registration, givenName: ' ' })).toMatchObject({
      error: { code: 'invalid-name' },
    });
    expect(await registerPatient(ctx, { ...registration, birthDate: date('2030-01-01') })).toMatchObject({
      error: { code: 'invalid-birth-date' },
    });
  });

  test('keeps consents for the decision about a message', async () => {
    const decidedAt = at('2026-01-01T00:00:00Z');
    const id = await add({
      consents: [{ purpose: 'care', channel: 'sms', decision: 'deny', decidedAt, source: 'desk' }],
    });
    expect((await contactFacts(ctx, id))?.consents).toEqual([
      { purpose: 'care', channel: 'sms', decision: 'deny', decidedAt, source: 'desk' },
    ]);
  });

  test('shows nothing of another clinic', async () => {
    const id = await add();
    const other = await createTestContext(database.db, { ports: {} });
    expect(await getPatient(other, id)).toBeUndefined();
    expect((await searchPatients(other, { limit: 100 })).patients).toEqual([]);
  });
});
