import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, visitIn, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestContext, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { relatedPersonsOf } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { ehrClientDeps } from '../client/create-ehr-client.ts';
import { MANNERS } from '../client/ehr-connection.ts';
import { probeConnection } from '../connections/probe-connection.ts';
import { saveConnection, type ConnectionDeps } from '../connections/save-connection.ts';
import { createEhrSources } from './ehr-sources.ts';
import type { EhrSource } from './ehr-source.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import { pollOnce, reconcile } from './poll.ts';
import { listIssues } from './store/issues.ts';

/** A server that this project did not write. */
let ehr: TestEhr;
let database: TestDatabase;
let ctx: TestContext<object>;
let source: EhrSource;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

function mother(patient: string, more: object = {}): ReturnType<typeof visitIn> {
  return {
    resourceType: 'RelatedPerson',
    id: `mother-of-${patient}`,
    active: true,
    patient: { reference: `Patient/${patient}` },
    relationship: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'MTH' }] }],
    name: [{ family: 'Puig', given: ['Rosa'] }],
    telecom: [{ system: 'phone', value: '+34600222333' }],
    ...more,
  };
}

beforeEach(async () => {
  const made = await createTestContext(database.db, { ports: {} });
  ctx = { ...made, clock: { ...made.clock, real: () => Date.now() as Instant } };
  ehr = await startTestEhr(smallEhr('2026-12-01'));
  await ehr.seed([visitIn('slot-1', 'pat-17', ehr, { id: 'visit-1' }), mother('pat-17'), mother('pat-18')]);
  const manners = { ...MANNERS, requestsPerSecond: 10_000, burst: 10_000 };
  const client = { ...ehrClientDeps({ clock: ctx.clock, insideHosts: ['127.0.0.1'] }), manners };
  const deps: ConnectionDeps = { sealKey: TEST_SEAL_KEY, client };
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, version: 'R4', auth: { kind: 'none' } });
  if (!saved.ok) throw new Error(saved.error.code);
  expect(await probeConnection(ctx, deps, saved.value)).toMatchObject({ ok: true });
  source = required(await createEhrSources(deps).sourceOf(ctx, saved.value), 'source');
  await beginLoad(ctx, source.connectionId);
});
afterEach(() => ehr.stop());

const localPatient = (id: string) =>
  required(parseId<PatientId>(localIdOf(source.connectionId, { type: 'Patient', id })), 'patient id');
const familyOf = (id: string) => relatedPersonsOf(ctx, localPatient(id));

async function load(): Promise<void> {
  expect(await loadPages(ctx, source, 1_000)).toBe(true);
  ehr.clearRequests();
}

describe('who may speak for a patient', () => {
  test('comes with the patient, and nobody of a stranger', async () => {
    await load();
    expect(await familyOf('pat-17')).toMatchObject([
      { relationship: 'parent', familyName: 'Puig', contactPoints: [{ address: '+34600222333' }], version: 1 },
    ]);
    const patients = await ctx.db.query(ctx.clinicId, 'select id from patient where clinic_id = $1', [ctx.clinicId]);
    expect(patients).toHaveLength(1);
    expect(await familyOf('pat-18')).toEqual([]);
    expect(await ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, source.connectionId))).toEqual([]);
  });

  test('is loaded some pages at a time, from where it was left', async () => {
    for (let slices = 0; slices < 50 && !(await loadPages(ctx, source, 1)); slices += 1);
    expect(await familyOf('pat-17')).toHaveLength(1);
  });

  test('follows what changes there, and is written once', async () => {
    await load();
    await ehr.fetch('RelatedPerson/mother-of-pat-17', {
      method: 'PUT',
      body: mother('pat-17', { telecom: [{ system: 'phone', value: '+34600444555' }] }),
    });
    await ehr.fetch('RelatedPerson/mother-of-pat-18', { method: 'PUT', body: mother('pat-18', { gender: 'female' }) });
    await pollOnce(ctx, source);
    const changed = [{ contactPoints: [{ address: '+34600444555' }], version: 2 }];
    expect(await familyOf('pat-17')).toMatchObject(changed);
    await pollOnce(ctx, source);
    await reconcile(ctx, source);
    expect(await familyOf('pat-17')).toMatchObject(changed);
    expect(await familyOf('pat-18')).toEqual([]);
  });

  test('is asked for as soon as a patient becomes known', async () => {
    await load();
    await ehr.fetch('Appointment', { method: 'POST', body: visitIn('slot-3', 'pat-18', ehr) });
    await pollOnce(ctx, source);
    expect(await familyOf('pat-18')).toMatchObject([{ familyName: 'Puig' }]);
    const asked = ehr.asked('GET', 'RelatedPerson').map(({ path }) => path);
    expect(asked.filter((path) => path.includes('patient='))).toEqual([expect.stringContaining('patient=pat-18')]);
  });

  test('speaks for nobody once they are deleted there', async () => {
    await load();
    await ehr.fetch('RelatedPerson/mother-of-pat-17', { method: 'DELETE' });
    await pollOnce(ctx, source);
    await reconcile(ctx, source);
    await reconcile(ctx, source);
    expect((await familyOf('pat-17')).filter(({ active }) => active)).toEqual([]);
  });

  test('is not asked of a server that does not say that it can be', async () => {
    source = { ...source, habits: { ...source.habits, findsRelated: false } };
    await load();
    await pollOnce(ctx, source);
    await reconcile(ctx, source);
    expect(ehr.asked('GET', 'RelatedPerson')).toEqual([]);
    expect(await familyOf('pat-17')).toEqual([]);
  });
});
