import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../../test/support/sandbox-ehr.ts';
import { bookAppointment, getAppointment, type Appointment } from '../../../agenda/index.ts';
import type { AppointmentId } from '../../../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS } from '../../../platform/time/instant.ts';
import { createWriteBackWorld, type WriteBackWorld } from '../../write-back/test-support/write-back-world.ts';
import { agendaRefusal } from '../agenda-refusal.ts';
import { FhirProblem } from '../operation-outcome.ts';
import { bookEach } from './book-each.ts';
import { finishSeries, takeBack } from './finish-series.ts';

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

interface Step {
  /** Before the visit of this number is asked for. */
  readonly before: number;
  act(): void;
}

/** The three times of the morning for one patient, as the visits of a series. */
async function series(step?: Step): Promise<readonly Appointment[]> {
  const { ctx, patient: patientId } = world;
  const openings = await world.openings();
  let number = 0;
  return bookEach(ctx, {
    openings,
    holder: (id) => `vendor:${id}`,
    book: async ({ openingId, appointmentId }) => {
      number += 1;
      if (step?.before === number) step.act();
      const holdId = await holdOf(`vendor:${openingId}`);
      const booked = await bookAppointment(ctx, { holdId, patientId, appointmentId, cause: 'fhir' });
      if (!booked.ok) throw agendaRefusal(booked.error, 'start');
      return booked.value;
    },
  });
}

async function holdOf(key: string): Promise<string> {
  const { ctx } = world;
  const [row] = await ctx.db.query<{ id: string }>(
    ctx.clinicId,
    `select id from occupancy where clinic_id = $1 and conversation_key = $2 and kind = 'hold'`,
    [ctx.clinicId, key],
  );
  return row?.id ?? '';
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof FhirProblem) return error.issues.map(({ diagnostics }) => diagnostics).join();
    throw error;
  }
  throw new Error('it was not refused');
}

/** The job of a series that is still due, which the runner of the write-back's tests does not know. */
async function finish(): Promise<void> {
  const { ctx } = world;
  const [job] = await ctx.db.query<{ payload: { appointmentIds: AppointmentId[] } }>(
    ctx.clinicId,
    `select payload from job where clinic_id = $1 and kind = $2 and state = 'due' order by id desc limit 1`,
    [ctx.clinicId, finishSeries.kind],
  );
  if (job) await finishSeries.run(ctx, job.payload, { id: 'x', attempt: 1, isLastAttempt: false });
}

const there = () => ehr.all('Appointment').map(({ status }) => status);
const slots = () => ['slot-1', 'slot-2', 'slot-3'].map((id) => ehr.read('Slot', id)?.['status']);

test('each visit of a series is booked there, and nothing is held any more', async () => {
  const booked = await series();
  expect(booked.map(({ status }) => status)).toEqual(['booked', 'booked', 'booked']);
  expect(there()).toEqual(['booked', 'booked', 'booked']);
  await finish();
  expect(there()).toEqual(['booked', 'booked', 'booked']);
});

test('a refusal in the middle takes back what was booked, here and there, and says that nothing is', async () => {
  const said = await problemOf(series({ before: 3, act: () => ehr.behave({ kind: 'slot-just-taken', times: 1 }) }));
  expect(said).toContain('Visit 3 of 3, on ');
  expect(said).toContain('slot-taken');
  expect(said).toContain('None of them was booked');
  expect(there().filter((status) => status === 'cancelled')).toHaveLength(2);
  expect(slots().slice(0, 2)).toEqual(['free', 'free']);
  const { ctx } = world;
  const taken = await ctx.db.query(ctx.clinicId, 'select id from occupancy where clinic_id = $1', [ctx.clinicId]);
  expect(taken).toEqual([]);
});

test('a time that is gone before anything was asked for asks for nothing', async () => {
  const { ctx, newcomer } = world;
  const openings = await world.openings();
  const third = await bookAppointment(ctx, { openingId: openings[2].id, patientId: newcomer, cause: 'phone' });
  expect(third.ok).toBe(true);
  const before = ehr.all('Appointment').length;
  const held = bookEach(ctx, {
    openings,
    holder: (id) => `vendor:${id}`,
    book: () => Promise.reject(new Error('nothing may be booked')),
  });
  expect(await problemOf(held)).toContain('Visit 3 of 3');
  expect(ehr.all('Appointment')).toHaveLength(before);
  expect(await holdOf(`vendor:${openings[0].id}`)).toBe('');
});

test('a lost answer leaves that visit pending, goes on, and all are booked once', async () => {
  const booked = await series({
    before: 2,
    act: () => ehr.behave({ kind: 'answer-lost', on: 'POST', times: 1 }),
  });
  expect(booked.map(({ status }) => status)).toEqual(['booked', 'pending', 'booked']);
  await world.advance(HOUR_MS);
  await finish();
  const now = await Promise.all(booked.map(({ id }) => getAppointment(world.ctx, id)));
  expect(now.map((visit) => visit?.status)).toEqual(['booked', 'booked', 'booked']);
  expect(there()).toEqual(['booked', 'booked', 'booked']);
});

test('the others stand where the one that nobody knew of is refused in the end', async () => {
  const booked = await series({ before: 2, act: () => ehr.behave({ kind: 'answer-lost', on: 'POST', times: 1 }) });
  const { ctx } = world;
  const pending = booked[1];
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run('delete from appointment where clinic_id = $1 and id = $2', [ctx.clinicId, pending?.id ?? null]),
  );
  await world.advance(HOUR_MS);
  await finish();
  const now = await Promise.all(booked.map(({ id }) => getAppointment(ctx, id)));
  expect([now[0]?.status, now[2]?.status]).toEqual(['booked', 'booked']);
});

test('what could not be cancelled again at once is named, and cancelled when the EHR answers', async () => {
  const said = await problemOf(
    series({
      before: 3,
      act: () => ehr.behave({ kind: 'slot-just-taken', times: 1 }, { kind: 'unavailable', on: 'PUT' }),
    }),
  );
  expect(said).toContain('Not yet known to be cancelled again');
  ehr.behave();
  await world.advance(HOUR_MS);
  await finish();
  expect(there().filter((status) => status === 'cancelled')).toHaveLength(2);
});

test('of a series whose process died on the way nothing stays', async () => {
  const died = new Error('killed');
  await expect(
    series({
      before: 2,
      act: () => {
        throw died;
      },
    }),
  ).rejects.toBe(died);
  await world.advance(30 * MINUTE_MS);
  await finish();
  expect(there()).toEqual(['cancelled']);
  expect(await takeBack(world.ctx, [])).toEqual([]);
});
