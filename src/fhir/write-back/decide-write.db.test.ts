import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { bookAppointment, confirmAttendance, getAppointment, type Appointment } from '../../agenda/index.ts';
import { HOUR_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { decideWrite } from './decide-write.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';
import type { Keep } from './writes.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let visit: Appointment;
let ehrId: string;
let writeId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

/** The patient said that they come; meanwhile somebody at the EHR has moved the visit by five hours. */
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const [opening] = await world.openings();
  const answer = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  visit = answer.value;
  ehrId = String(ehr.all('Appointment')[0]?.['id']);
  const moved = { start: toIso(plusMs(visit.start, 5 * HOUR_MS)), end: toIso(plusMs(visit.end, 5 * HOUR_MS)) };
  const { slot: _slot, ...there } = ehr.read('Appointment', ehrId) ?? { resourceType: 'Appointment', slot: [] };
  await ehr.put({ ...there, ...moved, comment: 'stays', resourceType: 'Appointment' });
  // As an EHR does that moves a visit: the old time is free again.
  await ehr.put({ ...ehr.read('Slot', 'slot-1'), status: 'free', resourceType: 'Slot' });
  await confirmAttendance(world.ctx, { appointmentId: visit.id, cause: 'phone', attendance: 'accepted' });
  const [row] = await database.db.query<{ id: string }>(
    world.ctx.clinicId,
    `select id from ehr_write where state = 'conflict'`,
  );
  writeId = String(row?.id);
});

function decide(keep: Keep, id = writeId) {
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  const source: EhrSource = { connectionId: world.connectionId, client: world.client, habits };
  const ports = { ...world.ctx.ports, ehrSources: { sourceOf: async () => source }, ehrHooksUrl: '' };
  return decideWrite({ ...world.ctx, ports }, { id, keep });
}

const here = () => getAppointment(world.ctx, visit.id);
const there = () => ehr.read('Appointment', ehrId);
const settled = async () =>
  (await world.events()).filter(({ type }) => type === 'ehr.settled').map(({ payload }) => payload);
const audited = () =>
  database.db.query(
    world.ctx.clinicId,
    `select detail->>'keep' as keep from audit_entry where clinic_id = $1 and action = 'ehr-write.decide'`,
    [world.ctx.clinicId],
  );

describe('a person decides a conflict', () => {
  test('ours: the time that we know and the answer are written there, the rest stays, and the task is over', async () => {
    expect(await decide('ours')).toEqual({ ok: true, value: { settled: true } });
    expect(there()).toMatchObject({
      status: 'booked',
      comment: 'stays',
      participant: [{ status: 'accepted' }, {}, {}, {}],
    });
    expect(Date.parse(String(there()?.['start']))).toBe(visit.start);
    expect(await here()).toMatchObject({ start: visit.start, attendance: 'accepted' });
    expect(await settled()).toMatchObject([{ writeId, decided: true }]);
    expect(await audited()).toEqual([{ keep: 'ours' }]);
  });

  test('theirs: the agenda takes over what stands there, and nothing is written', async () => {
    ehr.clearRequests();
    expect(await decide('theirs')).toEqual({ ok: true, value: { settled: true } });
    expect(await here()).toMatchObject({ start: plusMs(visit.start, 5 * HOUR_MS), attendance: 'needs-action' });
    expect(ehr.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await settled()).toMatchObject([{ writeId, decided: true }]);
    expect(await audited()).toEqual([{ keep: 'theirs' }]);
  });

  test('ours, and no answer comes: it is asked again by itself, and then the task is over', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment' });
    expect(await decide('ours')).toEqual({ ok: true, value: { settled: false } });
    expect(await settled()).toEqual([]);
    ehr.behave();
    await world.advance(HOUR_MS);
    expect(Date.parse(String(there()?.['start']))).toBe(visit.start);
    expect(await settled()).toMatchObject([{ writeId, decided: true }]);
  });

  test('ours, and it is refused: theirs can still be chosen', async () => {
    const send: typeof world.client.send = async (request) =>
      request.method === 'PUT' ? { status: 403, body: undefined } : world.client.send(request);
    world.use({ ...world.client, send });
    expect(await decide('ours')).toEqual({ ok: false, error: { code: 'ehr-refused' } });
    world.use(world.client);
    expect(await decide('theirs')).toMatchObject({ ok: true });
    expect(await here()).toMatchObject({ start: plusMs(visit.start, 5 * HOUR_MS) });
  });

  test('once, and only what is a conflict', async () => {
    await decide('theirs');
    expect(await decide('ours')).toEqual({ ok: false, error: { code: 'ehr-write-decided' } });
    const unknown = '0190f0f0-0000-7000-8000-00000000dead';
    expect(await decide('ours', unknown)).toEqual({ ok: false, error: { code: 'ehr-write-unknown' } });
  });
});
