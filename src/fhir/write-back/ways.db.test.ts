import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { bookAppointment, type AgendaPorts } from '../../agenda/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject } from '../mapping/resource.ts';
import type { Database } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId } from '../../platform/kernel/ids.ts';
import { plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import { removeConnection } from '../connections/change-connection.ts';
import type { EhrConnectionId } from '../connections/connection.ts';
import { agendaByClinic } from './agenda-by-clinic.ts';
import type { EhrTarget } from './ehr-target.ts';
import { bookingWayOf } from './find-target.ts';
import { createWriteBackWorld, type WriteBackWorld } from './test-support/write-back-world.ts';

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
});

function processOf(db: Database): Database {
  return {
    inClinic: (clinicId, work) => db.inClinic(clinicId, work),
    atOnce: (clinicId, ask) => db.atOnce(clinicId, ask),
    reading: (clinicId, work) => db.reading(clinicId, work),
    query: (clinicId, text, params) => db.query(clinicId, text, params),
    inSystem: (work) => db.inSystem(work),
    querySystem: (text, params) => db.querySystem(text, params),
    check: () => db.check(),
    close: () => db.close(),
  };
}

async function book(ctx: ClinicContext<AgendaPorts>, patientId = world.patient) {
  const [opening] = await world.openings();
  return bookAppointment(ctx, { openingId: opening.id, patientId, cause: 'phone' });
}

describe('rule 3.8: a booking in one transaction', () => {
  test('takes the Slot on its version, makes the Appointment and a new Patient, and all of it stands', async () => {
    ehr.behave({ kind: 'no-slot-logic' });
    expect(await book(world.through({ booking: 'transaction' }), world.newcomer)).toMatchObject({
      ok: true,
      value: { status: 'booked' },
    });
    const sent = ehr.requests().filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
    const [made] = ehr.all('Patient').filter(({ id }) => !String(id).startsWith('pat-'));
    expect(ehr.all('Appointment')).toMatchObject([
      { status: 'booked', participant: [{ actor: { reference: `Patient/${made?.id}` } }, {}, {}, {}] },
    ]);
    expect(ehr.read('Slot', 'slot-1')).toMatchObject({ status: 'busy' });
  });

  test('that fails as a whole is done step by step where the time is still free', async () => {
    // This EHR marks the Slot by itself, so that the condition on its version cannot hold.
    expect(await book(world.through({ booking: 'transaction' }))).toMatchObject({
      ok: true,
      value: { status: 'booked' },
    });
    expect(ehr.all('Appointment')).toHaveLength(1);
  });

  test('of which a part was kept, though an entry failed, is no double booking', async () => {
    ehr.behave({ kind: 'no-slot-logic' }, { kind: 'no-rollback' });
    const send: typeof world.client.send = async (request) => {
      const isTransaction = isJsonObject(request.body) && request.body['resourceType'] === 'Bundle';
      if (isTransaction) {
        const [, slot] = listOf(isJsonObject(request.body) ? request.body : undefined, 'entry');
        expect(slot).toMatchObject({ request: { url: 'Slot/slot-1', ifMatch: 'W/"1"' } });
        // Somebody there gets the Slot in between.
        await ehr.put({ ...ehr.read('Slot', 'slot-1'), status: 'busy', resourceType: 'Slot' });
        await ehr.put({
          resourceType: 'Appointment',
          id: 'anothers',
          status: 'booked',
          slot: [{ reference: 'Slot/slot-1' }],
          participant: [{ actor: { reference: 'Patient/pat-18' }, status: 'accepted' }],
        });
      }
      return world.client.send(request);
    };
    const answer = await book(world.through({ booking: 'transaction', client: { ...world.client, send } }));
    expect(answer).toEqual({ ok: false, error: { code: 'slot-taken' } });
    const standing = ehr.all('Appointment').filter(({ status }) => status === 'booked');
    expect(standing.map(({ id }) => id)).toEqual(['anothers']);
  });
});

test.each(['busy', 'busy-tentative'])(
  'a Slot that somebody else makes %s meanwhile is theirs, and is not given back',
  async (status) => {
    ehr.behave({ kind: 'no-slot-logic' }, { kind: 'double-booking-allowed' });
    const send: typeof world.client.send = async (request) => {
      const isTransaction = isJsonObject(request.body) && request.body['resourceType'] === 'Bundle';
      if (isTransaction) await ehr.put({ ...ehr.read('Slot', 'slot-1'), status, resourceType: 'Slot' });
      return world.client.send(request);
    };
    const answer = await book(world.through({ booking: 'transaction', client: { ...world.client, send } }));
    expect(answer).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect([ehr.all('Appointment'), ehr.read('Slot', 'slot-1')?.['status']]).toEqual([[], status]);
  },
);

test('a clinic is asked for once where it keeps its agenda, and not at every booking', async () => {
  const asked: string[] = [];
  const target: EhrTarget = {
    connectionId: world.connectionId,
    client: world.client,
    booking: 'create',
    changing: 'update',
  };
  const ehrPort = agendaByClinic(async ({ clinicId }) => {
    asked.push(clinicId);
    return clinicId === world.ctx.clinicId ? target : undefined;
  });
  const ctx = { ...world.ctx, ports: { ehr: ehrPort } };
  expect(await book(ctx)).toMatchObject({ ok: true });
  expect(await book(ctx, world.newcomer)).toMatchObject({ ok: true });
  expect(ehr.all('Appointment')).toHaveLength(2);
  expect(asked).toEqual([world.ctx.clinicId]);
});

test('a connection that is removed is written to no more: at once here, within seconds by other processes', async () => {
  const target: EhrTarget = {
    connectionId: world.connectionId,
    client: world.client,
    booking: 'create',
    changing: 'update',
  };
  const find = async (ctx: ClinicContext) => {
    const rows = await ctx.db.query(
      ctx.clinicId,
      `select from ehr_connection where clinic_id = $1 and state = 'active'`,
      [ctx.clinicId],
    );
    return rows.length > 0 ? target : undefined;
  };
  const real = { value: world.ctx.clock.real() };
  const clock = { ...world.ctx.clock, real: () => real.value };
  const here = { ...world.ctx, clock, ports: { ehr: agendaByClinic(find) } };
  // The same database through another process' eyes.
  const elsewhere = { ...here, db: processOf(database.db), ports: { ehr: agendaByClinic(find) } };
  const kinds = async () => [(await here.ports.ehr.of(here)).kind, (await elsewhere.ports.ehr.of(elsewhere)).kind];
  expect(await kinds()).toEqual(['remote', 'remote']);
  const id = required(parseId<EhrConnectionId>(world.connectionId), 'connection');
  expect(await removeConnection(here, id)).toMatchObject({ ok: true });
  expect(await kinds()).toEqual(['own', 'remote']);
  real.value = plusMs(real.value, 3 * SECOND_MS);
  expect(await kinds()).toEqual(['own', 'own']);
});

test('how a clinic books follows from what its server was seen to do; one that nobody looked at is left alone', () => {
  const seen = {
    slots: 'stored',
    booking: 'post',
    changes: 'poll',
    versioning: 'etag',
    lastUpdated: true,
    pageSize: 50,
  } as const;
  expect(bookingWayOf({ strategy: undefined, report: undefined })).toBeUndefined();
  expect(bookingWayOf({ strategy: seen, report: undefined })).toBe('create');
  expect(bookingWayOf({ strategy: { ...seen, booking: 'task' }, report: undefined })).toBe('task');
  expect(bookingWayOf({ strategy: { ...seen, booking: 'book-operation' }, report: undefined })).toBe('operation');
});
