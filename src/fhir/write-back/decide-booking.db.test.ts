import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { bookAppointment, getAppointment, type Appointment } from '../../agenda/index.ts';
import { historyOf } from '../../audit/index.ts';
import { importPatient } from '../../patients/index.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import { HOUR_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
import { candidatesOf } from './candidates.ts';
import { decideWrite } from './decide-write.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';
import type { Keep } from './writes.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let asked: Appointment;
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
});
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});

/** An EHR that books what it likes: five hours later than it was asked for. */
beforeEach(async () => {
  world = await createWriteBackWorld(database.db, ehr);
  const later = (value: unknown) => toIso(plusMs(Date.parse(String(value)) as Appointment['start'], 5 * HOUR_MS));
  const { client } = world;
  world.use({
    ...client,
    send: async (request) => {
      if (request.method !== 'POST' || request.path !== 'Appointment') return client.send(request);
      const { slot: _slot, ...body } = request.body as Record<string, unknown>;
      return client.send({ ...request, body: { ...body, start: later(body['start']), end: later(body['end']) } });
    },
  });
  const [opening] = await world.openings();
  const answer = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  asked = answer.value;
  world.use(client);
});

function withSource() {
  const habits: EhrSource['habits'] = {
    storesSlots: true,
    honoursLastUpdated: true,
    hasHistory: true,
    findsRelated: false,
    tellsBy: 'nothing',
    pageSize: 50,
  };
  const source: EhrSource = { connectionId: world.connectionId, client: world.client, habits };
  return { ...world.ctx, ports: { ...world.ctx.ports, ehrSources: { sourceOf: async () => source }, ehrHooksUrl: '' } };
}

async function decide(keep: Keep) {
  const [row] = await database.db.query<{ id: string }>(
    world.ctx.clinicId,
    'select id from ehr_write where clinic_id = $1',
    [world.ctx.clinicId],
  );
  return decideWrite(withSource(), { id: String(row?.id), keep });
}

const here = () => getAppointment(world.ctx, asked.id);
const there = () => ehr.all('Appointment').map(({ status, start }) => [status, Date.parse(String(start))]);
const told = async (type: string) => (await world.events()).filter((event) => event.type === type);

describe('a booking that stands otherwise at the EHR', () => {
  test('is asked for, not booked, and somebody is shown both versions', async () => {
    expect(asked.status).toBe('pending');
    expect(there()).toEqual([['booked', plusMs(asked.start, 5 * HOUR_MS)]]);
    const [attention] = await told('ehr.attention');
    expect(attention?.payload).toMatchObject({
      kind: 'book',
      reason: 'conflict',
      versions: { ours: { start: toIso(asked.start) }, theirs: { start: toIso(plusMs(asked.start, 5 * HOUR_MS)) } },
    });
  });

  test('ours: it is moved there to what was asked for, and booked once it was read back', async () => {
    expect(await decide('ours')).toEqual({ ok: true, value: { settled: true } });
    expect(there()).toEqual([['booked', asked.start]]);
    expect(await here()).toMatchObject({ status: 'booked', start: asked.start });
    expect((await told('ehr.settled')).map(({ payload }) => payload['decided'])).toEqual([true]);
    expect(await told('appointment.booked')).toHaveLength(1);
  });

  test('theirs: the visit has their time here, and nothing is written there', async () => {
    ehr.clearRequests();
    expect(await decide('theirs')).toEqual({ ok: true, value: { settled: true } });
    expect(ehr.requests().filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await here()).toMatchObject({ status: 'booked', start: plusMs(asked.start, 5 * HOUR_MS) });
    // Nobody asks for it any more.
    await world.advance(HOUR_MS);
    expect(there()).toEqual([['booked', plusMs(asked.start, 5 * HOUR_MS)]]);
  });

  test('neither: it is over here and there, and the patient hears of it', async () => {
    expect(await decide('neither')).toEqual({ ok: true, value: { settled: true } });
    expect(there()).toEqual([['cancelled', plusMs(asked.start, 5 * HOUR_MS)]]);
    expect(await here()).toMatchObject({ status: 'cancelled', cancelReason: 'not-possible' });
    expect(await told('appointment.cancelled')).toHaveLength(1);
    expect(await decide('ours')).toMatchObject({ ok: false, error: { code: 'ehr-write-decided' } });
  });

  test('neither, while the EHR does not answer: it is cancelled there as soon as it does', async () => {
    ehr.behave({ kind: 'cut-before-write', on: 'PUT Appointment' });
    expect(await decide('neither')).toEqual({ ok: true, value: { settled: false } });
    ehr.behave();
    await world.advance(HOUR_MS);
    expect(there()).toEqual([['cancelled', plusMs(asked.start, 5 * HOUR_MS)]]);
  });
});

describe('two there who may both be the patient', () => {
  const twin = (id: string) => ({
    resourceType: 'Patient',
    id,
    active: true,
    identifier: [{ system: 'urn:mrn', value: id }],
    name: [{ family: 'Serra Vidal', given: ['Ana'] }],
    telecom: [{ system: 'phone', value: '+34655111222' }],
    birthDate: '1984-05-12',
  });
  async function askForAna() {
    await ehr.put(twin('ana-1'));
    await ehr.put(twin('ana-2'));
    const { ctx } = world;
    const id = ctx.ids.next<PatientId>();
    const contactPoints = [{ channel: 'phone' as const, address: '+34655111222', rank: 1 }];
    const person = { givenName: 'Ana', familyName: 'Serra Vidal', birthDate: '1984-05-12' as LocalDate, contactPoints };
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      importPatient(tx, ctx, { ...person, id, active: true, deceased: false, identifiers: [] }),
    );
    const [opening] = await world.openings();
    const answer = await bookAppointment(ctx, { openingId: opening.id, patientId: id, cause: 'phone' });
    if (!answer.ok) throw new Error(answer.error.code);
    asked = answer.value;
    const [, row] = await database.db.query<{ id: string }>(
      ctx.clinicId,
      'select id from ehr_write where clinic_id = $1 order by id',
      [ctx.clinicId],
    );
    return String(row?.id);
  }
  const forAna = () => ehr.all('Appointment').filter((visit) => JSON.stringify(visit).includes('Patient/ana-'));

  test('nothing is booked, the task names both, and the visit is written to the one whom a person chose', async () => {
    const id = await askForAna();
    expect([asked.status, forAna()]).toEqual(['pending', []]);
    const [, attention] = await told('ehr.attention');
    expect(attention?.payload).toMatchObject({
      reason: 'patient-unsure',
      versions: { candidates: ['Patient/ana-1', 'Patient/ana-2'] },
    });
    const shown = await candidatesOf(withSource(), id);
    expect(shown.ok && shown.value.map(({ name, identifiers }) => [name, identifiers])).toEqual([
      ['Ana Serra Vidal', ['ana-1']],
      ['Ana Serra Vidal', ['ana-2']],
    ]);
    const history = await historyOf(world.ctx, { type: 'Appointment', id: asked.id });
    expect(history.find(({ action }) => action === 'ehr-write.candidates')).toMatchObject({
      detail: { writeId: id, shown: ['Patient/ana-1', 'Patient/ana-2'] },
    });
    const nobody = await decideWrite(withSource(), { id, keep: 'ours', chosen: 'Patient/pat-1' });
    expect(nobody).toMatchObject({ ok: false, error: { code: 'ehr-decision-impossible' } });
    const before = ehr.all('Patient').length;
    const decided = await decideWrite(withSource(), { id, keep: 'ours', chosen: 'Patient/ana-2' });
    expect(decided).toEqual({ ok: true, value: { settled: true } });
    expect([await here(), forAna().length, ehr.all('Patient').length]).toMatchObject([{ status: 'booked' }, 1, before]);
    expect(JSON.stringify(forAna())).toContain('Patient/ana-2');
  });

  test('the answer to what a person chose is lost: it is booked once, for that one', async () => {
    const id = await askForAna();
    ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' });
    const decided = await decideWrite(withSource(), { id, keep: 'ours', chosen: 'Patient/ana-2' });
    expect(decided).toEqual({ ok: true, value: { settled: false } });
    ehr.behave();
    await world.advance(HOUR_MS);
    expect([await here(), forAna().length]).toMatchObject([{ status: 'booked' }, 1]);
    expect(JSON.stringify(forAna())).toContain('Patient/ana-2');
  });
});
