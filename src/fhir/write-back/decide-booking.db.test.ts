import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { bookAppointment, getAppointment, type Appointment } from '../../agenda/index.ts';
import { HOUR_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import type { EhrSource } from '../sync/ehr-source.ts';
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

async function decide(keep: Keep) {
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
  const [row] = await database.db.query<{ id: string }>(
    world.ctx.clinicId,
    'select id from ehr_write where clinic_id = $1',
    [world.ctx.clinicId],
  );
  return decideWrite({ ...world.ctx, ports }, { id: String(row?.id), keep });
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
