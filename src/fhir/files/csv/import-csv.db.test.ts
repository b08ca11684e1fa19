import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at, createTestContext, type TestContext } from '../../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import {
  appointmentsBetween,
  cancelAppointment,
  findOpenings,
  listPractitioners,
  listSchedules,
  listServices,
  ownAgenda,
  type AgendaPorts,
} from '../../../agenda/index.ts';
import { importPatient, searchPatients, writeInsurers } from '../../../patients/index.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import { toIso } from '../../../platform/time/instant.ts';
import type { RowRefusal } from '../row-refusal.ts';
import type { CsvKind } from './columns.ts';
import { importCsv, type CsvOptions } from './import-csv.ts';

const NOW = at('2026-01-05T07:00:00Z');
const TABLES = [
  'site',
  'service',
  'practitioner',
  'practitioner_role',
  'schedule',
  'closure',
  'patient',
  'contact_point',
  'appointment',
  'audit_entry',
  'outbox_event',
  'imported_row',
];

let database: TestDatabase;
let ctx: TestContext<AgendaPorts>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  ctx = await createTestContext<AgendaPorts>(database.db, { ports: { ehr: ownAgenda }, now: NOW });
});

async function run(kind: CsvKind, lines: readonly string[], options: CsvOptions = {}) {
  const refusals: RowRefusal[] = [];
  const bytes = Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);
  const report = await importCsv(ctx, { kind, bytes }, { ...options, onRefused: (refusal) => refusals.push(refusal) });
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  const refused = refusals
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, column, reason }) => [line, column, reason]);
  return { ...report.value, refused };
}

async function countsOf(): Promise<Readonly<Record<string, number>>> {
  const counts = await Promise.all(
    TABLES.map(async (table) => {
      const [row] = await ctx.db.query<{ n: number }>(
        ctx.clinicId,
        `select count(*)::int as n from ${table} where clinic_id = $1`,
        [ctx.clinicId],
      );
      return [table, row?.n ?? -1] as const;
    }),
  );
  return Object.fromEntries(counts);
}

const all = async () => (await searchPatients(ctx, { limit: 100 })).patients;
const whole = async () =>
  (await all()).map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim()).toSorted();

const SCHEDULES = [
  'Profesional;Centro;Servicios;Duración;Día;Desde;Hasta;Ausencia desde;Ausencia hasta;Motivo',
  'Dra. Carmen Ruiz;Madrid;Consulta|Revisión;20;lunes a viernes;9:00;14:00;;;',
  'Dra. Carmen Ruiz;Madrid;;;M, J;16:00;19:00;;;',
  'Carmen Ruiz;madrid;;;;;;12/01/2026;13/01/2026;Congreso',
  'Dr. Pol Vila;Barcelona;Fisioteràpia;40;dl-dc;8:00;15:00;;;',
];
const PATIENTS = [
  'NHC;Nombre;Apellidos;Fecha de nacimiento;Teléfono;DNI;Correo',
  '1;Ana;Ruiz Navarro;01/02/1980;600171658;12345678Z;ana@example.org',
  '2;Núria;Muñoz;1990-05-06;600 171 659;;',
  '3;Jordi;Puig;;;;',
];
const APPOINTMENTS = [
  'Id cita;NHC;Profesional;Servicio;Fecha;Hora;Estado',
  'c1;1;Dra. Carmen Ruiz;Consulta;14/01/2026;9:00;Confirmada',
  'c2;2;Carmen Ruiz;Revisión;14/01/2026;9:20;Pendiente',
  'c3;3;Pol Vila;;20/01/2026;08:00;',
];

describe('a file of patients', () => {
  test('goes in, in a dry run leaves nothing, and a second time changes nothing', async () => {
    const before = await countsOf();
    expect(await run('patients', PATIENTS, { dryRun: true })).toMatchObject({
      rows: 3,
      refused: [],
      counts: { Patient: { created: 3 } },
    });
    expect(await countsOf()).toEqual(before);
    expect(await run('patients', PATIENTS)).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      counts: { Patient: { created: 3 } },
    });
    expect(await whole()).toEqual(['Ana Ruiz Navarro', 'Jordi Puig', 'Núria Muñoz']);
    const after = await countsOf();
    expect(await run('patients', PATIENTS)).toMatchObject({
      counts: { Patient: { created: 0, updated: 0, unchanged: 3 } },
    });
    expect(await countsOf()).toEqual(after);
  });

  test('names the rows that cannot be used by line, column and reason; the others go in', async () => {
    const lines = [
      ...PATIENTS,
      '4;Eva;Sanz;31/02/1980;;;',
      '5;"Iris";Gil;;;;',
      '6;"Roto";"x"y;;;;',
      '7;Pau;Mas',
      '8;Mar;=HYPERLINK("x");;;;',
      '1;Ana;Repetida;;;;',
      ';Sin;Clave;;;;',
      '9;Teo;Ros;;12;;',
    ];
    const report = await run('patients', lines);
    expect(report.refused).toEqual([
      [5, 'birthDate', 'invalid-date'],
      [7, undefined, 'bad-quotes'],
      [8, undefined, 'column-count'],
      [9, undefined, 'bad-quotes'],
      [10, undefined, 'repeated'],
      [11, undefined, 'no-key'],
      [12, 'phone', 'invalid-phone'],
    ]);
    expect(report.counts).toEqual({ Patient: { created: 4, updated: 0, unchanged: 0 } });
    expect(JSON.stringify(report)).not.toMatch(/Ana|Repetida|600171658/);
  });

  test('finds who is known by number, by document, then by phone with birth date and name, and joins nobody', async () => {
    const known = async (id: string, parts: object) => {
      const base = { givenName: 'Ana', familyName: 'Ruiz', contactPoints: [] };
      await ctx.db.inClinic(ctx.clinicId, (tx) =>
        importPatient(tx, ctx, { ...base, ...parts, id: `019a0000-0000-7000-8000-00000000000${id}` as PatientId }),
      );
    };
    const phone = (address: string) => ({ contactPoints: [{ channel: 'phone' as const, address }] });
    const document = (value: string) => ({ identifiers: [{ system: 'urn:oid:1.3.6.1.4.1.19126.3', value }] });
    const born = (birthDate: string) => ({ birthDate: birthDate as never });
    await known('1', { ...document('12345678Z') });
    await known('2', { ...phone('+34600000002'), ...born('1980-02-02') });
    await known('3', { ...phone('+34600000003'), ...born('1980-03-03') });
    await known('4', { ...phone('+34600000003'), ...born('1980-03-03') });
    await known('5', { ...phone('+34600000005'), ...born('1980-05-05'), ...document('X1234567L') });
    const lines = [
      'NHC;Nombre;Apellidos;Fecha de nacimiento;Teléfono;DNI',
      'a;Ana;Ruiz;;;12345678Z',
      ';ÁNA;ruiz;02/02/1980;600000002;',
      'c;Ana;Ruiz;03/03/1980;600000003;',
      'd;Ana;Ruiz;05/05/1980;600000005;12345678Z',
      'e;Ana;Ruiz;05/05/1980;600000005;00000000T',
      'f;Ana;Ruiz;02/02/1980;600000009;',
    ];
    const report = await run('patients', lines);
    expect(report.refused).toEqual([
      [4, 'birthDate', 'ambiguous'],
      [5, undefined, 'repeated'],
    ]);
    expect(report.first.map(({ line, outcome, resource }) => [line, outcome, resource.slice(-12)])).toEqual([
      [2, 'updated', '000000000001'],
      [3, 'updated', '000000000002'],
      [6, 'created', expect.not.stringMatching(/^0000000000/)],
      [7, 'created', expect.not.stringMatching(/^0000000000/)],
    ]);
    expect(await all()).toHaveLength(7);
  });

  test('says who pays; what it says no more is taken away, what the desk wrote stays', async () => {
    const rows = (...insurers: readonly string[]) => [
      'NHC;Nombre;Aseguradora',
      ...insurers.map((one) => `1;Ana;${one}`),
    ];
    const insurers = async () => (await all())[0]?.insurers;
    expect((await run('patients', rows('Adeslas / Mutua Alba'))).counts.Patient).toMatchObject({ created: 1 });
    expect(await insurers()).toEqual(['Adeslas', 'Mutua Alba']);
    expect((await run('patients', rows('Adeslas / Mutua Alba'))).counts.Patient).toMatchObject({ unchanged: 1 });
    const patientId = (await all())[0]?.id;
    if (patientId) await writeInsurers(ctx, { patientId, insurers: ['Adeslas', 'Sanitas'] });
    expect((await run('patients', rows('Adeslas / Mutua Alba'))).counts.Patient).toMatchObject({ unchanged: 1 });
    expect(await insurers()).toEqual(['Adeslas', 'Sanitas']);
    expect((await run('patients', rows('DKV'))).counts.Patient).toMatchObject({ updated: 1 });
    expect(await insurers()).toEqual(['Sanitas', 'DKV']);
    expect((await run('patients', rows(''))).counts.Patient).toMatchObject({ unchanged: 1 });
    expect((await run('patients', rows('a/b/c/d/e/f'))).refused).toEqual([[2, 'insurer', 'too-long']]);
    expect(await insurers()).toEqual(['Sanitas', 'DKV']);
  });

  test('does not take back what the clinic changed here, and brings what the file says anew', async () => {
    await run('patients', PATIENTS);
    const [ana] = await all().then((patients) => patients.filter(({ givenName }) => givenName === 'Ana'));
    if (!ana) throw new Error('no Ana');
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, { ...ana, familyName: 'Ruiz de Haro' }));
    await run('patients', PATIENTS);
    expect(await whole()).toContain('Ana Ruiz de Haro');
    const changed = PATIENTS.map((line) => line.replace('600171658', '600171650'));
    expect(await run('patients', changed)).toMatchObject({ counts: { Patient: { updated: 1, unchanged: 2 } } });
    const [after] = await all().then((patients) => patients.filter(({ givenName }) => givenName === 'Ana'));
    expect(after).toMatchObject({ familyName: 'Ruiz de Haro' });
    expect(after?.contactPoints.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['+34600171658', '+34600171650']),
    );
  });
});

describe('a clinic that has nothing but spreadsheets', () => {
  test('has sites, services, practitioners and their hours from one, and can be booked', async () => {
    expect(await run('schedules', SCHEDULES)).toMatchObject({
      rows: 4,
      refused: [],
      counts: {
        Location: { created: 2 },
        HealthcareService: { created: 3 },
        Practitioner: { created: 2 },
        Schedule: { created: 2 },
      },
    });
    expect((await listServices(ctx)).map(({ name, durationMinutes }) => [name, durationMinutes])).toEqual([
      ['Consulta', 20],
      ['Fisioteràpia', 40],
      ['Revisión', 20],
    ]);
    expect((await listPractitioners(ctx)).map(({ name }) => name)).toEqual(['Dr. Pol Vila', 'Dra. Carmen Ruiz']);
    const [consulta] = await listServices(ctx);
    if (!consulta) throw new Error('no service');
    const openings = await findOpenings(ctx, {
      serviceId: consulta.id,
      from: at('2026-01-11T00:00:00Z'),
      to: at('2026-01-15T00:00:00Z'),
      limit: 1,
    });
    // Monday and Tuesday she is at a congress.
    expect(openings.map(({ start }) => toIso(start))).toEqual(['2026-01-14T08:00:00.000Z']);
    const before = await countsOf();
    expect(await run('schedules', SCHEDULES)).toMatchObject({
      counts: { Schedule: { unchanged: 2 }, PractitionerRole: { unchanged: 2 } },
    });
    expect(await countsOf()).toEqual(before);
  });

  test('has the absence taken back that the file no longer holds', async () => {
    await run('schedules', SCHEDULES);
    const report = await run(
      'schedules',
      SCHEDULES.filter((line) => !line.includes('Congreso')),
    );
    expect(report.counts.PractitionerRole).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(await countsOf()).toMatchObject({ closure: 0 });
  });

  test('has rows of hours refused by line where they cannot be used', async () => {
    const lines = [
      ...SCHEDULES.slice(0, 2),
      'Dra. Carmen Ruiz;Madrid;;;lunes;13:00;15:00;;;',
      'Dra. Carmen Ruiz;Madrid;;;lunes;19:00;16:00;;;',
      'Dra. Nova;Madrid;;;lunes;9:00;10:00;;;',
      'Dra. Ausente;;;;;;;12/01/2026;11/01/2026;',
      'Dra. Ausente;;;;;;;12/01/2026;;',
      'Dra. Carmen Ruiz;Madrid;;;algún día;9:00;10:00;;;',
    ];
    expect((await run('schedules', lines)).refused).toEqual([
      [3, 'from', 'repeated'],
      [4, 'to', 'invalid-time'],
      [5, 'service', 'missing'],
      [6, 'absentTo', 'absence-reversed'],
      [7, 'site', 'missing'],
      [8, 'weekday', 'unknown-word'],
    ]);
    expect(await listSchedules(ctx)).toHaveLength(1);
  });

  test('has its appointments in, with an answer; a second time nothing changes; a moved one is moved', async () => {
    await run('schedules', SCHEDULES);
    await run('patients', PATIENTS);
    const before = await countsOf();
    await run('appointments', APPOINTMENTS, { dryRun: true });
    expect(await countsOf()).toEqual(before);
    expect(await run('appointments', APPOINTMENTS)).toMatchObject({
      refused: [],
      counts: { Appointment: { created: 3 } },
    });
    const visits = async () =>
      (await appointmentsBetween(ctx, { from: at('2026-01-01T00:00:00Z'), to: at('2026-02-01T00:00:00Z') })).map(
        ({ start, end, status, attendance, serviceName, siteName }) => [
          toIso(start).slice(5, 16),
          (end - start) / 60_000,
          status,
          attendance,
          serviceName,
          siteName,
        ],
      );
    expect(await visits()).toEqual([
      ['01-14T08:00', 20, 'booked', 'accepted', 'Consulta', 'Madrid'],
      ['01-14T08:20', 20, 'booked', 'needs-action', 'Revisión', 'Madrid'],
      ['01-20T07:00', 40, 'booked', 'needs-action', 'Fisioteràpia', 'Barcelona'],
    ]);
    const after = await countsOf();
    expect(await run('appointments', APPOINTMENTS)).toMatchObject({
      counts: { Appointment: { unchanged: 3, updated: 0 } },
    });
    expect(await countsOf()).toEqual(after);
    const moved = APPOINTMENTS.map((line) => (line.startsWith('c2') ? line.replace('9:20', '10:40') : line));
    expect(await run('appointments', moved)).toMatchObject({ counts: { Appointment: { unchanged: 2, updated: 1 } } });
    expect((await visits()).map(([start]) => start)).toEqual(['01-14T08:00', '01-14T09:40', '01-20T07:00']);
  });

  test('keeps a cancellation that was made here, however often the old file comes again', async () => {
    await run('schedules', SCHEDULES);
    await run('patients', PATIENTS);
    await run('appointments', APPOINTMENTS);
    const [first] = await appointmentsBetween(ctx, { from: NOW, to: at('2026-02-01T00:00:00Z') });
    if (!first) throw new Error('no appointment');
    expect(
      await cancelAppointment(ctx, { appointmentId: first.id, cause: 'desk', expectedVersion: first.version }),
    ).toMatchObject({ ok: true });
    const withReason = APPOINTMENTS.map((line, index) => `${line};${index === 0 ? 'Motivo' : 'Control'}`);
    for (const lines of [APPOINTMENTS, withReason, withReason])
      expect((await run('appointments', lines)).refused).toEqual([]);
    const [again] = await ctx.db.query<{ status: string; reason: string }>(
      ctx.clinicId,
      'select status, reason from appointment where id = $1',
      [first.id],
    );
    expect(again).toEqual({ status: 'cancelled', reason: 'Control' });
  });

  test('has appointments refused whose people, places or times are not known, and the clock is right on both its changes', async () => {
    await run('schedules', SCHEDULES);
    await run('patients', PATIENTS);
    const lines = [
      APPOINTMENTS[0] ?? '',
      'd1;99;Carmen Ruiz;Consulta;14/01/2026;9:00;',
      'd2;1;Dr. Nadie;Consulta;14/01/2026;9:00;',
      'd3;1;Carmen Ruiz;Trepanación;14/01/2026;9:00;',
      'd4;1;Carmen Ruiz;;14/01/2026;9:00;',
      'd5;1;Carmen Ruiz;Consulta;29/03/2026;2:30;',
      'd6;1;Carmen Ruiz;Consulta;25/10/2026;2:30;',
      'd7;1;Carmen Ruiz;Consulta;14/01/2026;;',
      'd8;1;Carmen Ruiz;Consulta;14/01/2026;9:00;raro',
    ];
    const report = await run('appointments', lines);
    expect(report.refused).toEqual([
      [2, 'patientId', 'unknown'],
      [3, 'practitioner', 'unknown'],
      [4, 'service', 'unknown'],
      [5, 'service', 'missing'],
      [6, 'time', 'invalid-time'],
      [8, 'time', 'missing'],
      [9, 'status', 'unknown-word'],
    ]);
    const [only] = await appointmentsBetween(ctx, { from: NOW, to: at('2026-12-01T00:00:00Z') });
    expect(only && toIso(only.start)).toBe('2026-10-25T00:30:00.000Z');
  });
});
