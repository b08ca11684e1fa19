import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { importRows } from './import-rows.ts';
import { importNdjson } from './ndjson.ts';
import type { RowRefusal } from './row-refusal.ts';

const FOLDER = join(import.meta.dirname, '../../../test/fixtures/fhir/alameda');
const NOW = at('2026-01-05T07:00:00Z');
const TABLES = [
  'site',
  'service',
  'practitioner',
  'schedule',
  'slot',
  'patient',
  'appointment',
  'audit_entry',
  'outbox_event',
];

interface Json {
  [name: string]: unknown;
}

const { files }: { files: string[] } = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));

function resourcesOf(file: string): readonly Json[] {
  const bundle: { entry: { resource: Json }[] } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
  return bundle.entry.map(({ resource }) => resource);
}

/** Lines as a file's chunks, cut where no line ends. */
function* chunksOf(resources: readonly unknown[], size = 5_000): Generator<Uint8Array> {
  const bytes = Buffer.from(resources.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

let database: TestDatabase;
let ctx: TestContext<object>;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

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

const patient = (id: string, parts: Json = {}): Json => ({
  resourceType: 'Patient',
  id,
  name: [{ given: ['Ana'], family: 'Prueba' }],
  ...parts,
});

describe('a file of resources, one in each line', () => {
  const all = files.flatMap(resourcesOf);

  beforeAll(async () => {
    ctx = await createTestContext(database.db, { ports: {}, now: NOW });
  });

  test('in a dry run says what it would do and leaves nothing behind', async () => {
    const before = await countsOf();
    const report = await importNdjson(ctx, chunksOf(all), { dryRun: true });
    expect(report).toMatchObject({ rows: all.length, refused: 0, counts: { Location: { created: 2 } } });
    expect(report.counts.Appointment?.created).toBe(all.filter((one) => one['resourceType'] === 'Appointment').length);
    expect(await countsOf()).toEqual(before);
  }, 60_000);

  test('is imported whole, also where the appointments stand before what they point to', async () => {
    const [first, ...rest] = all;
    const report = await importNdjson(ctx, chunksOf([first, ...rest.slice(-20), ...rest.slice(0, -20)]));
    expect(report).toMatchObject({ rows: all.length, refused: 0 });
    expect(await countsOf()).toMatchObject({ site: 2, service: 8, schedule: 7 });
  }, 60_000);

  test('changes nothing when it is imported again', async () => {
    const before = await countsOf();
    const report = await importNdjson(ctx, chunksOf(all));
    expect(report.refused).toBe(0);
    expect(Object.values(report.counts).every(({ created, updated }) => created + updated === 0)).toBe(true);
    expect(await countsOf()).toEqual(before);
  }, 60_000);
});

describe('lines that cannot be used', () => {
  test('are named by number, element and reason; the others go in', async () => {
    ctx = await createTestContext(database.db, { ports: {}, now: NOW });
    const lines = [
      patient('p1'),
      '{"resourceType":"Patient","id":"p2","name":[{"text":"\u0000"}]}'.replace('\u0000', '\\u0000'),
      '{"resourceType":"Patient",',
      { resourceType: 'Observation', id: 'o1' },
      patient('p3', { birthDate: '31/02/1980' }),
      '',
      patient('p1'),
      `{"resourceType":"Patient","id":"p4","__proto__":{"admin":true},"name":[{"text":"A"}]}`,
      `"${'x'.repeat(1_200_000)}"`,
      patient('p5', { extension: nested(80) }),
      { resourceType: 'Patient', name: [{ text: 'Sin id' }] },
      {
        resourceType: 'Appointment',
        id: 'a1',
        status: 'booked',
        participant: [{ actor: { reference: 'Patient/none' }, status: 'accepted' }],
        start: '2026-02-01T10:00:00Z',
        end: '2026-02-01T10:20:00Z',
      },
      patient('p6'),
    ];
    const refusals: RowRefusal[] = [];
    const report = await importNdjson(ctx, chunksOf(lines), { onRefused: (refusal) => refusals.push(refusal) });
    expect(report).toMatchObject({ rows: 12, counts: { Patient: { created: 2 } } });
    expect(
      refusals.toSorted((a, b) => a.line - b.line).map(({ line, column, reason }) => [line, column, reason]),
    ).toEqual([
      [2, undefined, 'unsafe-text'],
      [3, undefined, 'invalid-json'],
      [4, 'resourceType', 'not-supported'],
      [5, 'Patient.birthDate', 'invalid-resource'],
      [7, undefined, 'repeated'],
      [8, undefined, 'unsafe-text'],
      [9, undefined, 'too-long'],
      [10, undefined, 'too-deep'],
      [11, 'Patient.id', 'missing'],
      [12, 'Appointment.participant[0].actor', 'unknown'],
    ]);
    const again = await importNdjson(ctx, chunksOf(lines));
    expect(again).toMatchObject({ refused: 10, counts: { Patient: { created: 0, updated: 0, unchanged: 2 } } });
  });

  test('of which only the database knows are found among the good ones of their batch', async () => {
    ctx = await createTestContext(database.db, { ports: {}, now: NOW });
    const rows = Array.from({ length: 30 }, (_, index) => {
      const id = ctx.ids.next<never>() as string;
      // A calendar of ours has a year 0, that of PostgreSQL does not; a file of resources is held against R4 before.
      const resource = patient(id, index === 17 ? { birthDate: '0000-01-01' } : {});
      return { line: index + 1, value: { line: index + 1, type: 'Patient', id, resource } as const };
    });
    const resolve = async (_tx: unknown, good: typeof rows) => good.map(({ value }) => value);
    const report = await importRows(ctx, { origin: { source: 'urn:test' }, rows, resolve });
    expect(report).toMatchObject({ refused: 1, refusals: [{ line: 18, reason: 'not-storable' }] });
    expect(report.counts).toEqual({ Patient: { created: 29, updated: 0, unchanged: 0 } });
  });

  test('an id that is no UUID becomes one that is the same on every import and another in every clinic', async () => {
    const seen: string[] = [];
    while (seen.length < 2) {
      ctx = await createTestContext(database.db, { ports: {}, now: NOW });
      const report = await importNdjson(ctx, chunksOf([patient('p1')]), { source: 'urn:test:old-system' });
      seen.push(report.first[0]?.resource ?? '');
      const rows = await ctx.db.query<{ identifiers: unknown }>(
        ctx.clinicId,
        'select identifiers from patient where clinic_id = $1',
        [ctx.clinicId],
      );
      expect(rows).toEqual([{ identifiers: [{ system: 'urn:test:old-system', value: 'p1' }] }]);
    }
    expect(new Set(seen).size).toBe(2);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? [] : [nested(depth - 1)];
}

test('rooms and devices go in with their site, in whatever order they stand, and a repeat changes nothing', async () => {
  const [organization, ...others] = resourcesOf(String(files[0]));
  const site = others.find(({ resourceType }) => resourceType === 'Location');
  const at = { reference: `Location/${String(site?.['id'])}` };
  const room = {
    resourceType: 'Location',
    id: '0190f0f0-3333-7000-8000-000000000001',
    name: 'Sala 1',
    type: [{ text: 'sala' }],
    physicalType: { coding: [{ code: 'ro' }] },
    partOf: at,
  };
  const device = {
    resourceType: 'Device',
    id: '0190f0f0-3333-7000-8000-000000000002',
    deviceName: [{ name: 'Láser', type: 'other' }],
    type: { text: 'láser' },
    location: at,
  };
  const lines = [organization, device, room, ...others];
  const kindsOf = async () =>
    ctx.db.query(ctx.clinicId, 'select kind, name from asset where clinic_id = $1 order by name', [ctx.clinicId]);
  ctx = await createTestContext(database.db, { ports: {}, now: NOW });
  const first = await importNdjson(ctx, chunksOf(lines));
  expect([first.refused, first.refusals]).toEqual([0, []]);
  expect(await kindsOf()).toEqual([
    { kind: 'device', name: 'Láser' },
    { kind: 'room', name: 'Sala 1' },
  ]);
  const again = await importNdjson(ctx, chunksOf(lines));
  expect(Object.values(again.counts).every(({ created, updated }) => created + updated === 0)).toBe(true);
});
