import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import {
  appointmentsOf,
  bookAppointment,
  cancelAppointment,
  getAppointment,
  rescheduleAppointment,
  type AgendaPorts,
} from '../../agenda/index.ts';
import type { Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { HOUR_MS } from '../../platform/time/instant.ts';
import type { EhrClient } from '../client/ehr-client.ts';
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

/** The process ends here: nothing of it runs any more, and nobody catches it. */
class Killed extends Error {}

/** Dies before or after the n-th thing that leaves the process: a transaction, a statement, or a request to the EHR. */
function mortal(deathAt: number, when: 'before' | 'after') {
  let steps = 0;
  let dead = false;
  async function step<T>(work: () => Promise<T>): Promise<T> {
    if (dead) throw new Killed('dead already');
    steps += 1;
    dead = steps === deathAt;
    if (dead && when === 'before') throw new Killed(`before step ${steps}`);
    const result = await work();
    if (dead) throw new Killed(`after step ${steps}`);
    return result;
  }
  const db: Database = {
    ...database.db,
    inClinic: (clinicId, work) => step(() => database.db.inClinic(clinicId, work)),
    atOnce: (clinicId, ask) => step(() => database.db.atOnce(clinicId, ask)),
    reading: (clinicId, work) => step(() => database.db.reading(clinicId, work)),
    query: (clinicId, text, params) => step(() => database.db.query(clinicId, text, params)),
    inSystem: (work) => database.db.inSystem(work),
    querySystem: (text, params) => database.db.querySystem(text, params),
    check: () => database.db.check(),
    close: () => database.db.close(),
  };
  const client: EhrClient = { ...world.client, send: (request) => step(() => world.client.send(request)) };
  const ctx: ClinicContext<AgendaPorts> = { ...world.through({ client }), db };
  return { ctx, wasKilled: () => dead };
}

/** Runs it once for every step at which the process may die, with what comes after. */
async function killedAtEveryStep(
  act: (ctx: ClinicContext<AgendaPorts>) => Promise<unknown>,
  prepare: () => Promise<void>,
  check: (survived: unknown) => Promise<void>,
): Promise<number> {
  let deaths = 0;
  for (const when of ['before', 'after'] as const) {
    for (let deathAt = 1; ; deathAt += 1) {
      world = await createWriteBackWorld(database.db, ehr);
      await prepare();
      const { ctx, wasKilled } = mortal(deathAt, when);
      const survived = await act(ctx).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
        return undefined;
      });
      // Everything that is due runs in the process that comes after.
      await world.advance(HOUR_MS);
      await check(survived);
      if (!wasKilled()) break;
      deaths += 1;
    }
  }
  return deaths;
}

const active = () => ehr.all('Appointment').filter(({ status }) => status !== 'cancelled');
const busy = () => ehr.all('Slot').filter(({ status }) => status === 'busy');

async function openWrites() {
  return database.db.query(
    world.ctx.clinicId,
    `select id, state from ehr_write where state in ('pending', 'sent', 'unknown', 'conflict')`,
  );
}

/** What is booked there is booked here, at the same time, and the other way round. */
async function agrees(): Promise<number> {
  const here = await appointmentsOf(world.ctx, world.patient, { statuses: ['booked', 'pending'] });
  const there = active();
  expect(here.map(({ status, start }) => [status, start])).toEqual(
    there.map(({ start }) => ['booked', Date.parse(String(start))]),
  );
  expect(busy()).toHaveLength(there.length);
  expect(await openWrites()).toEqual([]);
  return there.length;
}

describe('a kill at every step of the write-back loses and duplicates nothing', () => {
  test('of a booking', async () => {
    const deaths = await killedAtEveryStep(
      async (ctx) => {
        const [opening] = await world.openings();
        return bookAppointment(ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
      },
      async () => undefined,
      async (survived) => {
        const booked = await agrees();
        expect(booked).toBeLessThanOrEqual(1);
        if (survived) expect(booked).toBe(1);
      },
    );
    expect(deaths).toBeGreaterThan(15);
  }, 120_000);

  let visitId = '';
  const bookFirst = async () => {
    const [opening] = await world.openings();
    const answer = await bookAppointment(world.ctx, {
      openingId: opening.id,
      patientId: world.patient,
      cause: 'phone',
    });
    if (!answer.ok) throw new Error(answer.error.code);
    visitId = answer.value.id;
  };

  test('of a move', async () => {
    const deaths = await killedAtEveryStep(
      async (ctx) => {
        const [opening] = await world.openings();
        return rescheduleAppointment(ctx, { appointmentId: visitId, openingId: opening.id, cause: 'phone' });
      },
      bookFirst,
      async () => expect(await agrees()).toBe(1),
    );
    expect(deaths).toBeGreaterThan(15);
  }, 120_000);

  test('of a cancellation', async () => {
    const deaths = await killedAtEveryStep(
      (ctx) => cancelAppointment(ctx, { appointmentId: visitId, cause: 'phone' }),
      bookFirst,
      async (survived) => {
        const left = await agrees();
        if (survived) expect(left).toBe(0);
      },
    );
    expect(deaths).toBeGreaterThan(12);
  }, 120_000);
});

test('a death of the job that finishes what another left is finished by the next', async () => {
  ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' });
  const [opening] = await world.openings();
  const asked = await bookAppointment(world.ctx, { openingId: opening.id, patientId: world.patient, cause: 'phone' });
  if (!asked.ok) throw new Error(asked.error.code);
  ehr.behave();
  let sends = 0;
  const send: EhrClient['send'] = (request) => {
    sends += 1;
    if (sends < 4) throw new Killed('the worker ends');
    return world.client.send(request);
  };
  world.use({ ...world.client, send });
  await world.advance(HOUR_MS);
  expect(await getAppointment(world.ctx, asked.value.id)).toMatchObject({ status: 'booked' });
  expect(await agrees()).toBe(1);
});
