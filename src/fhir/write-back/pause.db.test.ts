import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  bookAppointment,
  cancelAppointment,
  getAppointment,
  type AgendaPorts,
  type Appointment,
} from '../../agenda/index.ts';
import { historyOf } from '../../audit/index.ts';
import { createJobRunner, type JobRunner } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { removeConnection } from '../connections/change-connection.ts';
import { pauseConnection, resumeConnection } from '../connections/pause-connection.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { saveConnection } from '../connections/save-connection.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { testClientDeps } from '../test-support/client-deps.ts';
import { markLoaded } from '../sync/store/sync-state.ts';
import { pollEhr } from '../sync/jobs/poll-ehr.ts';
import { decideWrite } from './decide-write.ts';
import { settleWrite } from './settle-write.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';
import { writeAgainEhr, writeWaiting } from './write-again.ts';
import type { Keep } from './writes.ts';

let database: TestDatabase;
let ehr: TestEhr;
let world: WriteBackWorld;
let runner: JobRunner;

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
  const ports = {
    ...world.ctx.ports,
    ehrSources: { sourceOf: async () => undefined },
    ehrHooksUrl: 'https://us.example',
  };
  runner = createJobRunner<ClinicContext<AgendaPorts & EhrSyncPorts>>({
    runtime: world.ctx,
    definitions: [settleWrite, writeAgainEhr, pollEhr],
    subscriptions: [],
    contextFor: (clinicId, kind) => ({ ...world.ctx, clinicId, ports, actor: { kind: 'system', name: kind } }),
  });
});

const id = () => world.connectionId as EhrConnectionId;
const pause = () => pauseConnection(world.ctx, id());
const resume = () => resumeConnection(world.ctx, id());

async function advance(ms: number): Promise<void> {
  await runner.runDue(world.ctx.clock, plusMs(world.ctx.clock.now(), ms));
}

async function book(patientId = world.patient, ctx = world.ctx): Promise<Appointment> {
  const [opening] = await world.openings();
  const answer = await bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'phone' });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const statusOf = async ({ id: appointmentId }: Appointment) => (await getAppointment(world.ctx, appointmentId))?.status;
const cancel = ({ id: appointmentId }: Appointment) => cancelAppointment(world.ctx, { appointmentId, cause: 'phone' });

describe('while the connection is paused', () => {
  test('who books hears that it was requested, nothing is sent, however long; on resume it goes out, once', async () => {
    await pause();
    const before = ehr.requests().length;
    const asked = await book();
    expect(asked.status).toBe('pending');
    // Longer than any write is tried for.
    await advance(3 * DAY_MS);
    expect(ehr.requests()).toHaveLength(before);
    expect(await statusOf(asked)).toBe('pending');

    await resume();
    await advance(MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(ehr.asked('POST', 'Appointment')).toHaveLength(1);
    await advance(HOUR_MS);
    expect(ehr.all('Appointment')).toHaveLength(1);
    expect((await world.events()).filter(({ type }) => type === 'ehr.settled')).toHaveLength(1);
  });

  test('a cancellation waits too, and frees the Slot there when it goes out', async () => {
    const booked = await book();
    await pause();
    await cancel(booked);
    await advance(2 * HOUR_MS);
    expect(ehr.all('Appointment').map(({ status }) => status)).toEqual(['booked']);
    await resume();
    await advance(MINUTE_MS);
    expect(ehr.all('Appointment').map(({ status }) => status)).toEqual(['cancelled']);
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'free' });
  });

  test('what was wanted and taken back before it is resumed never goes out as booked', async () => {
    await pause();
    const asked = await book();
    await cancel(asked);
    await resume();
    await advance(HOUR_MS);
    expect(ehr.all('Appointment').filter(({ status }) => status === 'booked')).toEqual([]);
    expect(await statusOf(asked)).toBe('cancelled');
  });
});

const called = async () =>
  (await world.events())
    .filter(({ type }) => type === 'ehr.attention')
    .map(({ payload }) => (payload as { reason: string }).reason);

describe('a request that nothing comes of', () => {
  test('while it rests: after twelve hours a person is called, once, and it goes out all the same', async () => {
    await pause();
    const asked = await book();
    await advance(11 * HOUR_MS);
    expect(await called()).toEqual(['unconfirmed']);
    await advance(3 * DAY_MS);
    expect(await called()).toEqual(['unconfirmed', 'gave-up']);
    await resume();
    await advance(MINUTE_MS);
    expect([await statusOf(asked), ehr.all('Appointment').length]).toEqual(['booked', 1]);
  });

  test('the connection is removed while it rests: a person is called at once, nothing is sent, and revived it goes out once', async () => {
    await pause();
    const asked = await book();
    await removeConnection(world.ctx, id());
    await advance(MINUTE_MS);
    expect([await called(), ehr.asked('POST', 'Appointment')]).toEqual([['unconfirmed', 'gave-up'], []]);
    expect(await statusOf(asked)).toBe('pending');
    const revived = await saveConnection(
      world.ctx,
      { sealKey: TEST_SEAL_KEY, client: testClientDeps() },
      {
        baseUrl: ehr.baseUrl,
        version: 'R4',
        auth: { kind: 'none' },
      },
    );
    expect(revived).toEqual({ ok: true, value: id() });
    await advance(MINUTE_MS);
    expect([await statusOf(asked), ehr.asked('POST', 'Appointment').length]).toEqual(['booked', 1]);
  });
});

describe('what was asked of a connection that was removed for good', () => {
  let asked: Appointment;
  beforeEach(async () => {
    await pause();
    asked = await book();
    await removeConnection(world.ctx, id());
    await advance(MINUTE_MS);
  });

  /** The clinic has no other system now, or it has one. */
  async function decide(keep: Keep, has: AgendaPorts['ehr'] = { kind: 'own' }) {
    const [attention] = (await world.events()).filter(({ payload }) => payload['removed'] === true);
    const ports = { ehr: has, ehrSources: { sourceOf: async () => undefined }, ehrHooksUrl: '' };
    return decideWrite({ ...world.ctx, ports }, { id: String(attention?.payload['writeId']), keep });
  }
  const settled = async () => (await world.events()).filter(({ type }) => type === 'ehr.settled').length;
  const told = async () =>
    (await world.events()).filter(({ type }) => type.startsWith('appointment.')).map(({ type }) => type);
  const revive = () =>
    saveConnection(
      world.ctx,
      { sealKey: TEST_SEAL_KEY, client: testClientDeps() },
      { baseUrl: ehr.baseUrl, version: 'R4', auth: { kind: 'none' } },
    );

  test('ours: a person books it in our own agenda, its time stays taken, and whoever waits is told, once', async () => {
    expect(await decide('ours')).toEqual({ ok: true, value: { settled: true } });
    expect(await statusOf(asked)).toBe('booked');
    expect([await settled(), (await told()).at(-1)]).toEqual([1, 'appointment.booked']);
    const [opening] = await world.openings();
    expect(opening.start).not.toBe(asked.start);
    const trail = await historyOf(world.ctx, { type: 'Appointment', id: asked.id });
    expect(trail.map(({ action }) => action)).toContain('ehr-write.decide');
    expect(await decide('ours')).toEqual({ ok: false, error: { code: 'ehr-write-decided' } });
    expect(await decide('neither')).toEqual({ ok: false, error: { code: 'ehr-write-decided' } });
    expect([await statusOf(asked), await settled()]).toEqual(['booked', 1]);
    // The connection that is made again later is not asked for it: it was decided.
    await revive();
    await advance(HOUR_MS);
    expect(ehr.asked('POST', 'Appointment')).toEqual([]);
  });

  test('neither: it ends as not possible, and the time is free again', async () => {
    expect(await decide('neither')).toEqual({ ok: true, value: { settled: true } });
    expect(await getAppointment(world.ctx, asked.id)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'not-possible',
    });
    expect((await world.openings())[0].start).toBe(asked.start);
  });

  test('theirs cannot be, and ours neither where the clinic has another system by now: the request stays', async () => {
    const impossible = { ok: false, error: { code: 'ehr-decision-impossible' } };
    expect(await decide('theirs')).toEqual(impossible);
    expect(await decide('ours', world.ctx.ports.ehr)).toEqual(impossible);
    expect([await statusOf(asked), await settled()]).toEqual(['pending', 0]);
  });

  test('the visit was taken back meanwhile: it is not booked, and the request ends with it', async () => {
    await world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      tx.run("update appointment set status = 'cancelled' where clinic_id = $1 and id = $2", [tx.clinicId, asked.id]),
    );
    expect(await decide('ours')).toEqual({ ok: false, error: { code: 'ehr-write-decided' } });
    expect([await statusOf(asked), await settled()]).toEqual(['cancelled', 1]);
  });
});

describe('during the first load', () => {
  const follow = (state: 'loading' | 'following') =>
    world.ctx.db.inClinic(world.ctx.clinicId, (tx) =>
      tx.run('update ehr_sync set state = $3 where clinic_id = $1 and connection_id = $2', [tx.clinicId, id(), state]),
    );

  test('the agenda is the server’s already: who books hears that it was requested, and it goes out once when all is loaded', async () => {
    await follow('loading');
    const before = ehr.requests().length;
    const asked = await book();
    expect(asked.status).toBe('pending');
    await advance(HOUR_MS);
    expect(ehr.requests()).toHaveLength(before);
    expect(await statusOf(asked)).toBe('pending');

    await world.ctx.db.inClinic(world.ctx.clinicId, async (tx) => {
      await markLoaded(tx, world.ctx, id());
      await writeWaiting(tx, world.ctx, id());
    });
    await advance(MINUTE_MS);
    expect(await statusOf(asked)).toBe('booked');
    expect(ehr.asked('POST', 'Appointment')).toHaveLength(1);
    expect((await world.events()).filter(({ type }) => type === 'ehr.settled')).toHaveLength(1);
  });
});

describe('rule 3.5: of a server that ignores If-None-Exist', () => {
  beforeEach(() => ehr.behave({ kind: 'ignores-if-none-exist' }));

  const identifier = [{ system: 'urn:oid:1.3.6.1.4.1.19126.3', value: '12345678Z' }];
  const theirs = { resourceType: 'Patient', active: true, identifier, name: [{ family: 'Roca', given: ['Noa'] }] };
  const noa = () => ehr.all('Patient').filter((one) => JSON.stringify(one).includes('12345678Z'));

  test.each(['create', 'transaction'] as const)(
    'a patient whom it has is looked for by identifier before the %s, and not made again',
    async (booking) => {
      await ehr.seed([{ ...theirs, id: 'pat-99' }]);
      await book(world.newcomer, world.through({ booking, conditionalCreate: false }));
      expect(noa().map((one) => one['id'])).toEqual(['pat-99']);
      expect(JSON.stringify(ehr.all('Appointment'))).toContain('Patient/pat-99');
      expect(ehr.asked('POST', 'Patient')).toEqual([]);
    },
  );

  test('a patient whom it has twice is a matter for a person', async () => {
    await ehr.seed([
      { ...theirs, id: 'pat-98' },
      { ...theirs, id: 'pat-99' },
    ]);
    const [opening] = await world.openings();
    const ctx = world.through({ conditionalCreate: false });
    const refused = await bookAppointment(ctx, {
      openingId: opening.id,
      patientId: world.newcomer,
      cause: 'phone',
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'ehr-refused', reason: 'patient-ambiguous' } });
    expect(ehr.all('Appointment')).toEqual([]);
  });

  test('a visit is looked for by our identifier before it is made', async () => {
    await book(world.patient, world.through({ conditionalCreate: false }));
    const asked = ehr.requests().filter(({ path }) => path.startsWith('/Appointment'));
    expect(asked[0]).toMatchObject({ method: 'GET' });
    expect(asked[0]?.path).toContain('identifier=');
    expect(ehr.all('Appointment')).toHaveLength(1);
  });
});
