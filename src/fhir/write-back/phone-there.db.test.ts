import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { ehrClientDeps } from '../client/create-ehr-client.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { sealSecrets } from '../connections/connection-rows.ts';
import type { FhirJson } from '../mapping/resource.ts';
import { mergePhone } from './merge-phone.ts';
import { writePhone } from './phone-there.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

const OLD = '+34600111017';
const NEW = '+34612345678';
const CHANGE = { oldPhone: OLD, newPhone: NEW };
let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const { ctx, connectionId } = world;
  const sealed = sealSecrets(
    TEST_SEAL_KEY,
    { clinicId: ctx.clinicId, id: connectionId as EhrConnectionId },
    { auth: { kind: 'none' } },
  );
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('update ehr_connection set auth_sealed = $2 where clinic_id = $1', [ctx.clinicId, sealed]),
  );
  ehr.clearRequests();
});

async function changed(patientId: PatientId = world.patient): Promise<string> {
  const { ctx } = world;
  const id: string = ctx.ids.next();
  const now = new Date(ctx.clock.now());
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into phone_change (clinic_id, id, patient_id, old_phone, new_phone, asked_at, holds_from, state, settled_at)
       values ($1, $2, $3, $4, $5, $6, $6, 'done', $6)`,
      [ctx.clinicId, id, patientId, OLD, NEW, now],
    ),
  );
  return id;
}

function run(changeId: string, isLastAttempt = false) {
  const deps = {
    sealKey: TEST_SEAL_KEY,
    client: ehrClientDeps({ clock: world.ctx.clock, insideHosts: ['127.0.0.1'] }),
  };
  const ctx = { ...world.ctx, ports: { ehrConnections: deps } };
  return writePhone.run(ctx, { changeId }, { isLastAttempt } as never);
}

const there = () => ehr.read('Patient', 'pat-17');
const edit = (change: FhirJson) => ehr.put({ ...there(), ...change, resourceType: 'Patient' });
const told = async () =>
  (await world.events()).filter(({ type }) => type === 'ehr.phone-not-written').map(({ payload }) => payload['reason']);

describe('a telephone that a patient changed', () => {
  test('is written to their record at the EHR, and nothing else of it is touched', async () => {
    const telecom = [
      { system: 'phone', value: '600 111 017', use: 'mobile', rank: 1 },
      { system: 'phone', value: '931110000', use: 'work' },
      { system: 'email', value: 'ana@example.org' },
    ];
    const theirs = { extension: [{ url: 'https://ehr.example/ward', valueString: '3B' }], gender: 'female' };
    await edit({ ...theirs, telecom });
    const id = await changed();
    await run(id);
    expect(there()).toMatchObject({ ...theirs, telecom: [{ ...telecom[0], value: NEW }, telecom[1], telecom[2]] });
    const writes = () => ehr.requests().filter(({ method }) => method === 'PUT');
    expect(writes()).toHaveLength(1);
    await run(id);
    expect(writes()).toHaveLength(1);
    expect(await told()).toEqual([]);
  });

  test('is a task where neither number stands there, and nothing is written over', async () => {
    await edit({ telecom: [{ system: 'phone', value: '+34699999999' }] });
    await run(await changed());
    expect(there()?.['telecom']).toEqual([{ system: 'phone', value: '+34699999999' }]);
    expect(await told()).toEqual(['conflict']);
  });

  test('is tried again while the EHR does not answer, and a task at last', async () => {
    ehr.behave({ kind: 'unavailable', on: 'PUT Patient' });
    const id = await changed();
    await expect(run(id)).rejects.toThrow();
    expect(await told()).toEqual([]);
    await run(id, true);
    expect(await told()).toEqual(['gave-up']);
    ehr.behave();
    await run(id);
    expect(there()?.['telecom']).toEqual([{ system: 'phone', value: NEW }]);
  });

  test('that somebody else changes there at that moment is read again', async () => {
    ehr.behave({ kind: 'if-match-required' });
    await run(await changed());
    expect(there()?.['telecom']).toEqual([{ system: 'phone', value: NEW }]);
  });

  test('is nothing to an EHR that does not know the patient', async () => {
    await run(await changed(world.newcomer));
    expect(ehr.requests()).toEqual([]);
    expect(await told()).toEqual([]);
  });
});

test('of a Patient only the one number is changed', () => {
  const telecom = [
    { system: 'phone', value: '600111017', use: 'home' },
    { system: 'fax', value: '600111017' },
  ];
  const current = { resourceType: 'Patient', telecom };
  const body = { ...current, telecom: [{ ...telecom[0], value: NEW }, telecom[1]] };
  expect(mergePhone(current, CHANGE)).toEqual({ kind: 'merged', body });
  expect(mergePhone(body, CHANGE)).toEqual({ kind: 'same' });
  expect(mergePhone({ resourceType: 'Patient' }, CHANGE)).toEqual({ kind: 'conflict' });
});
