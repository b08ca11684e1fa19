import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { findOpenings, getAppointment, listSchedules, listServices } from '../../agenda/index.ts';
import { getClinic, listSites } from '../../identity/index.ts';
import { findByContact } from '../../patients/index.ts';
import { parseId, type AppointmentId, type ClinicId } from '../../platform/kernel/ids.ts';
import { importBundle } from './import-bundle.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');
const NOW = at('2026-01-05T07:00:00Z');

interface Json {
  [name: string]: unknown;
}

function fixture(file: string): { resourceType: string; entry: { fullUrl: string; resource: Json; request: Json }[] } {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

const manifest: { files: string[]; counts: Record<string, number> } = JSON.parse(
  readFileSync(join(FOLDER, 'manifest.json'), 'utf8'),
);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

async function count(ctx: TestContext<object>, table: string): Promise<number> {
  const [row] = await ctx.db.query<{ n: number }>(
    ctx.clinicId,
    `select count(*)::int as n from ${table} where clinic_id = $1`,
    [ctx.clinicId],
  );
  return row?.n ?? -1;
}

describe('the sample clinic', () => {
  let ctx: TestContext<object>;

  beforeAll(async () => {
    ctx = await createTestContext(database.db, { ports: {}, now: NOW });
    for (const file of manifest.files) {
      const report = await importBundle(ctx, fixture(file));
      expect(report).toMatchObject({ ok: true });
    }
  }, 60_000);

  test('is imported whole, as clinic, sites, agenda, patients and appointments', async () => {
    expect(await getClinic(ctx)).toMatchObject({
      name: 'Clínica Alameda',
      zone: 'Europe/Madrid',
      defaultLanguage: 'es',
    });
    expect((await listSites(ctx)).map(({ name, zone }) => [name, zone])).toEqual([
      ['Alameda Las Palmas', 'Atlantic/Canary'],
      ['Alameda Madrid', 'Europe/Madrid'],
    ]);
    expect(await listServices(ctx)).toHaveLength(8);
    const schedules = await listSchedules(ctx);
    expect(schedules).toHaveLength(7);
    expect(schedules.every(({ weeklyAvailability }) => weeklyAvailability.length > 0)).toBe(true);
    expect(await count(ctx, 'patient')).toBe(manifest.counts['Patient']);
    expect(await count(ctx, 'slot')).toBe(manifest.counts['Slot']);
    expect(await count(ctx, 'appointment')).toBe(manifest.counts['Appointment']);
    expect(await count(ctx, 'closure')).toBe(2);
  });

  test('has patients that are found by phone and by WhatsApp', async () => {
    const [patient] = await findByContact(ctx, { channel: 'phone', address: '+34600171658' });
    expect(patient).toMatchObject({ givenName: 'Jesús', familyName: 'Vega Delgado', language: 'es' });
    expect(await count(ctx, 'contact_point')).toBeGreaterThan(300);
  });

  test('offers openings of every service', async () => {
    for (const service of await listServices(ctx)) {
      const openings = await findOpenings(ctx, {
        serviceId: service.id,
        from: NOW,
        to: at('2026-02-01T00:00:00Z'),
        limit: 3,
      });
      expect([service.name, openings.length]).toEqual([service.name, 3]);
    }
  });

  test('changes nothing when it is imported again', async () => {
    const before = await Promise.all(
      ['audit_entry', 'outbox_event', 'appointment', 'patient'].map((table) => count(ctx, table)),
    );
    for (const file of manifest.files) {
      const report = await importBundle(ctx, fixture(file));
      if (!report.ok) throw new Error(JSON.stringify(report.error));
      expect(report.value.entries.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    }
    expect(
      await Promise.all(['audit_entry', 'outbox_event', 'appointment', 'patient'].map((table) => count(ctx, table))),
    ).toEqual(before);
  });

  test('one changed appointment in a repeated bundle is the only one written', async () => {
    const bundle = fixture('06-appointments-4.json');
    const changed = bundle.entry.find(({ resource }) => resource['status'] === 'booked');
    if (!changed) throw new Error('no booked appointment');
    changed.resource['status'] = 'cancelled';
    const report = await importBundle(ctx, bundle, { cause: 'ehr' });
    expect(report.ok && report.value.entries.filter(({ outcome }) => outcome !== 'unchanged')).toMatchObject([
      { outcome: 'updated' },
    ]);
    const id = parseId<AppointmentId>(changed.resource['id']);
    expect(id && (await getAppointment(ctx, id))).toMatchObject({ status: 'cancelled', version: 2 });
  });
});

test('a clinic begins with its Organization', async () => {
  const known = await createTestContext(database.db, { ports: {}, now: NOW });
  const id = '6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f00ff' as ClinicId;
  const ctx = { ...known, clinicId: id };
  expect(await importBundle(ctx, fixture('02-services.json'))).toMatchObject({ ok: false });
  const early = fixture('02-services.json');
  for (const { resource } of early.entry) for (const name of ['providedBy', 'location']) delete resource[name];
  expect(await importBundle(ctx, early)).toMatchObject({
    ok: false,
    error: { issues: [{ path: 'Bundle.entry', code: 'required' }] },
  });
  const zoneless = fixture('01-organization.json');
  delete zoneless.entry[0]?.resource['extension'];
  expect(await importBundle(ctx, zoneless)).toMatchObject({
    ok: false,
    error: { issues: [{ path: 'Bundle.entry[0].resource.extension', code: 'required' }] },
  });
  expect(await importBundle(ctx, fixture('01-organization.json'))).toMatchObject({ ok: true });
  expect(await importBundle(ctx, fixture('02-services.json'))).toMatchObject({ ok: true });
  expect(await getClinic(ctx)).toMatchObject({ id, name: 'Clínica Alameda', languages: ['es', 'ca', 'en'] });
});

describe('a bundle that is not right', () => {
  let ctx: TestContext<object>;

  beforeAll(async () => {
    ctx = await createTestContext(database.db, { ports: {}, now: NOW });
    for (const file of manifest.files.slice(0, 3))
      expect(await importBundle(ctx, fixture(file))).toMatchObject({ ok: true });
  }, 60_000);

  async function issues(bundle: unknown) {
    const report = await importBundle(ctx, bundle);
    return report.ok ? [] : report.error.issues.map(({ path, code }) => [path, code]);
  }

  test('is refused whole, with the path of every fault', async () => {
    const bundle = fixture('05-patients-1.json');
    Object.assign(bundle.entry[3]?.resource ?? {}, { birthDate: 'ayer' });
    Object.assign(bundle.entry[7]?.resource ?? {}, { gender: 'f', name: [] });
    expect(await issues(bundle)).toEqual([
      ['Bundle.entry[3].resource.birthDate', 'value'],
      ['Bundle.entry[7].resource.name', 'required'],
      ['Bundle.entry[7].resource.gender', 'value'],
    ]);
    expect(await count(ctx, 'patient')).toBe(0);
  });

  test('names a reference that leads nowhere', async () => {
    const bundle = fixture('06-appointments-1.json');
    bundle.entry = bundle.entry.slice(0, 1);
    expect(await issues(bundle)).toEqual([['Bundle.entry[0].resource.participant[0].actor', 'not-found']]);
    expect(await count(ctx, 'appointment')).toBe(0);
  });

  test.each<[string, unknown, [string, string]]>([
    ['nothing at all', undefined, ['Bundle', 'structure']],
    ['a list', [], ['Bundle', 'structure']],
    ['a batch', { resourceType: 'Bundle', type: 'batch' }, ['Bundle.type', 'not-supported']],
    [
      'entries that are no list',
      { resourceType: 'Bundle', type: 'transaction', entry: {} },
      ['Bundle.entry', 'structure'],
    ],
    [
      'a null entry',
      { resourceType: 'Bundle', type: 'transaction', entry: [null] },
      ['Bundle.entry[0].resource', 'required'],
    ],
    [
      'a GET',
      {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ resource: { resourceType: 'Patient' }, request: { method: 'GET', url: 'Patient' } }],
      },
      ['Bundle.entry[0].request.method', 'not-supported'],
    ],
    [
      'a type that is not kept',
      {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ resource: { resourceType: 'Observation' }, request: { method: 'POST', url: 'Observation' } }],
      },
      ['Bundle.entry[0].resource.resourceType', 'not-supported'],
    ],
    [
      'an id that is no UUID',
      {
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [{ resource: { resourceType: 'Patient', id: 'p1' }, request: { method: 'PUT', url: 'Patient/p1' } }],
      },
      ['Bundle.entry[0].request.url', 'value'],
    ],
    [
      'too many entries',
      { resourceType: 'Bundle', type: 'transaction', entry: Array.from({ length: 3_000 }, () => ({})) },
      ['Bundle.entry', 'too-long'],
    ],
  ])('%s is named by its path', async (_name, bundle, issue) => {
    expect(await issues(bundle)).toContainEqual(issue);
  });

  test('references by urn:uuid are resolved, and the same bundle does not double what it made', async () => {
    const patient = '6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0001';
    const [first] = fixture('06-appointments-1.json').entry;
    if (!first) throw new Error('no appointment');
    const participants = first.resource['participant'] as { actor: { reference: string } }[];
    const resource: Json = {
      ...first.resource,
      participant: [{ actor: { reference: `urn:uuid:${patient}` }, status: 'accepted' }, ...participants.slice(1)],
    };
    delete resource['id'];
    const bundle = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          fullUrl: 'urn:uuid:6f1c1f4e-1b7e-4d5b-9a59-0c1a3d0f0002',
          resource,
          request: { method: 'POST', url: 'Appointment' },
        },
        {
          fullUrl: `urn:uuid:${patient}`,
          resource: { resourceType: 'Patient', name: [{ text: 'Ana' }] },
          request: { method: 'POST', url: 'Patient' },
        },
      ],
    };
    expect(await importBundle(ctx, bundle)).toMatchObject({
      ok: true,
      value: { entries: [{ outcome: 'created' }, { outcome: 'created' }] },
    });
    expect(await importBundle(ctx, bundle)).toMatchObject({
      ok: true,
      value: { entries: [{ outcome: 'unchanged' }, { outcome: 'unchanged' }] },
    });
    expect(await count(ctx, 'appointment')).toBe(1);
  });
});
