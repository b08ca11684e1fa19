import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { appointmentsOf, bookAppointment, type Opening } from '../../agenda/index.ts';
import { HOUR_MS } from '../../platform/time/instant.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import type { Death, LastOrder } from './test-support/killed-writer.ts';
import { killWriter } from './test-support/kill-writer.ts';
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

const ROW = 'insert into ehr_write';
const CALLING = "update ehr_write set state = 'sent'";
const SETTLED = 'update ehr_write set state = $3';

/** Whether its row is left, and whether the EHR has done it, at the moment of the death. */
interface Left {
  readonly row: boolean;
  readonly there: boolean;
}

/** Every step of a write, in its order. `call` is the request that writes at the EHR. */
function deaths(call: string): readonly (readonly [string, Death, Left])[] {
  return [
    ['before its row is written', { when: 'before', what: ROW }, { row: false, there: false }],
    ['with its row written, not committed', { when: 'after', what: ROW }, { row: false, there: false }],
    ['with its row committed', { when: 'committed', what: ROW }, { row: true, there: false }],
    ['when it has noted that it calls', { when: 'committed', what: CALLING }, { row: true, there: false }],
    ['at the door of the EHR', { when: 'before', what: call }, { row: true, there: false }],
    ['with the answer in its hands', { when: 'after', what: call }, { row: true, there: true }],
    ['when it has read it back', { when: 'before', what: SETTLED }, { row: true, there: true }],
    ['with the end noted, not committed', { when: 'after', what: SETTLED }, { row: true, there: true }],
    ['with the end committed', { when: 'committed', what: SETTLED }, { row: true, there: true }],
  ];
}

async function kill(act: LastOrder['act'], death: Death): Promise<void> {
  const { ctx, connection } = world;
  const end = await killWriter({
    databaseUrl: database.ownerUrl,
    clinicId: ctx.clinicId,
    connection,
    changing: 'update',
    nowMs: ctx.clock.now(),
    death,
    act,
  });
  expect(end).toEqual({ signal: 'SIGKILL', said: '' });
}

const rows = (kind: string) =>
  database.db.query<{ state: string }>(world.ctx.clinicId, 'select state from ehr_write where kind = $1', [kind]);
const openJobs = () =>
  database.db.query(
    world.ctx.clinicId,
    `select id from job where kind = 'fhir.settle-write' and state not in ('done', 'cancelled')`,
  );
const standing = () => ehr.all('Appointment').filter(({ status }) => status !== 'cancelled');
const busy = () => ehr.all('Slot').filter(({ status }) => status === 'busy');

/** The process that comes after runs what is due; then both sides say the same, and nothing is open. */
async function afterRestart(): Promise<readonly number[]> {
  await world.advance(HOUR_MS);
  const here = await appointmentsOf(world.ctx, world.patient, { statuses: ['booked', 'pending'] });
  const there = standing().map(({ start }) => Date.parse(String(start)));
  expect(here.map(({ status, start }) => [status, start])).toEqual(there.map((start) => ['booked', start]));
  expect(busy()).toHaveLength(there.length);
  const states = await database.db.query<{ state: string }>(world.ctx.clinicId, 'select state from ehr_write');
  expect(states.filter(({ state }) => state !== 'done')).toEqual([]);
  expect(await openJobs()).toEqual([]);
  return there;
}

async function booked(opening: Opening): Promise<AppointmentId> {
  const request = { openingId: opening.id, patientId: world.patient, cause: 'phone' };
  const answer = await bookAppointment(world.ctx, request);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.id;
}

describe('kill -9 of a process that books', () => {
  test.each(deaths('POST Appointment'))('%s loses and doubles nothing', async (_name, death, left) => {
    const [opening] = await world.openings();
    await kill({ kind: 'book', openingId: opening.id, patientId: world.patient }, death);
    expect([(await rows('book')).length > 0, standing().length > 0]).toEqual([left.row, left.there]);
    expect(await afterRestart()).toEqual(left.row ? [opening.start] : []);
    // Nobody was told anything without a row: the time is free for the next caller.
    expect((await world.openings())[0].start === opening.start).toBe(!left.row);
  });
});

describe('kill -9 of a process that moves a visit', () => {
  test.each(deaths('PUT Appointment'))('%s loses and doubles nothing', async (_name, death, left) => {
    const [first, second] = await world.openings();
    const appointmentId = await booked(first);
    await kill({ kind: 'move', openingId: second.id, appointmentId }, death);
    const moved = Date.parse(String(standing()[0]?.['start'])) === second.start;
    expect([(await rows('reschedule')).length > 0, moved]).toEqual([left.row, left.there]);
    expect(await afterRestart()).toEqual([left.row ? second.start : first.start]);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });
});

describe('kill -9 of a process that cancels a visit', () => {
  test.each(deaths('PUT Appointment'))('%s loses and doubles nothing', async (_name, death, left) => {
    const [opening] = await world.openings();
    const appointmentId = await booked(opening);
    await kill({ kind: 'cancel', appointmentId }, death);
    expect([(await rows('cancel')).length > 0, standing().length === 0]).toEqual([left.row, left.there]);
    expect(await afterRestart()).toEqual(left.row ? [] : [opening.start]);
    expect(ehr.all('Appointment')).toHaveLength(1);
  });
});

test('kill -9 after the EHR wrote and before its answer came doubles nothing', async () => {
  ehr.behave({ kind: 'answer-lost', on: 'POST Appointment' }, { kind: 'ignores-if-none-exist' });
  const [opening] = await world.openings();
  const act = { kind: 'book', openingId: opening.id, patientId: world.patient } as const;
  await kill(act, { when: 'after', what: 'POST Appointment' });
  expect(standing()).toHaveLength(1);
  ehr.behave({ kind: 'ignores-if-none-exist' });
  expect(await afterRestart()).toEqual([opening.start]);
  expect(ehr.asked('POST', 'Appointment')).toHaveLength(1);
});
