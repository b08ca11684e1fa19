import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { writeInsurers } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { ehrClientDeps } from '../client/create-ehr-client.ts';
import { MANNERS } from '../client/ehr-connection.ts';
import { probeConnection } from '../connections/probe-connection.ts';
import { saveConnection, type ConnectionDeps } from '../connections/save-connection.ts';
import type { EhrSource } from './ehr-source.ts';
import { createEhrSources } from './ehr-sources.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce, reconcile } from './poll.ts';

let ehr: TestEhr;
let database: TestDatabase;
let ctx: TestContext<object>;
let source: EhrSource;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const coverage = (patient: string, more: object = {}): ReturnType<typeof visitIn> => ({
  resourceType: 'Coverage',
  id: `coverage-of-${patient}`,
  status: 'active',
  beneficiary: { reference: `Patient/${patient}` },
  payor: [{ display: 'Mutua Alba' }],
  ...more,
});
const put = (body: ReturnType<typeof visitIn>) => ehr.fetch(`Coverage/${String(body['id'])}`, { method: 'PUT', body });

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ctx = { ...made, clock: { ...made.clock, real: () => Date.now() as Instant } };
  ehr = await startTestEhr(smallEhr('2026-12-01'));
  const insurer = { resourceType: 'Organization', id: 'adeslas', name: 'Adeslas' } as ReturnType<typeof visitIn>;
  const second = coverage('pat-17', { id: 'second', payor: [{ reference: 'Organization/adeslas' }] });
  const visit = visitIn('slot-1', 'pat-17', ehr, { id: 'visit-1' });
  await ehr.seed([visit, insurer, coverage('pat-17'), second, coverage('pat-18')]);
  const manners = { ...MANNERS, requestsPerSecond: 10_000, burst: 10_000 };
  const client = { ...ehrClientDeps({ clock: ctx.clock, insideHosts: ['127.0.0.1'] }), manners };
  const deps: ConnectionDeps = { sealKey: TEST_SEAL_KEY, client };
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, version: 'R4', auth: { kind: 'none' } });
  if (!saved.ok) throw new Error(saved.error.code);
  expect(await probeConnection(ctx, deps, saved.value)).toMatchObject({ ok: true });
  source = required(await createEhrSources(deps).sourceOf(ctx, saved.value), 'source');
  await beginLoad(ctx, source.connectionId);
  expect(await loadPages(ctx, source, 1_000)).toBe(true);
});
afterEach(() => ehr.stop());

const localPatient = (id: string) =>
  required(parseId<PatientId>(localIdOf(source.connectionId, { type: 'Patient', id })), 'patient id');

async function insurersOf(id: string): Promise<readonly string[] | undefined> {
  const [row] = await ctx.db.query<{ insurers: readonly string[] }>(
    ctx.clinicId,
    'select insurers from patient where clinic_id = $1 and id = $2',
    [ctx.clinicId, localPatient(id)],
  );
  return row && row.insurers.toSorted();
}

test('who pays comes with the patients that are loaded, and with nobody else', async () => {
  expect(await insurersOf('pat-17')).toEqual(['Adeslas', 'Mutua Alba']);
  expect(await insurersOf('pat-18')).toBeUndefined();
});

test('it is asked for as soon as a patient becomes known', async () => {
  await ehr.fetch('Appointment', { method: 'POST', body: visitIn('slot-3', 'pat-18', ehr) });
  await pollOnce(ctx, source);
  expect(await insurersOf('pat-18')).toEqual(['Mutua Alba']);
});

test('what the clinic’s system takes back is taken away by night; what the desk wrote stays', async () => {
  const patientId = localPatient('pat-17');
  await writeInsurers(ctx, { patientId, insurers: ['Mutua Alba', 'Adeslas', 'Sanitas'] });
  await put(coverage('pat-17', { status: 'cancelled' }));
  await reconcile(ctx, source);
  expect(await insurersOf('pat-17')).toEqual(['Adeslas', 'Sanitas']);
  // What it says still, and the desk took away, does not come back.
  await writeInsurers(ctx, { patientId, insurers: ['Sanitas'] });
  await reconcile(ctx, source);
  expect(await insurersOf('pat-17')).toEqual(['Sanitas']);
});

test('a server that cannot be asked so leaves what is known', async () => {
  const { findsCoverageBy: _none, ...habits } = source.habits;
  await put(coverage('pat-17', { status: 'cancelled' }));
  await reconcile(ctx, { ...source, habits });
  expect(await insurersOf('pat-17')).toEqual(['Adeslas', 'Mutua Alba']);
});
