import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { smallEhr, startTestEhr, type TestEhr } from '../../../test/support/sandbox-ehr.ts';
import { at } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import {
  bookAppointment,
  cancelAppointment,
  findOpenings,
  getAppointment,
  listServices,
  rescheduleAppointment,
  type Appointment,
} from '../../agenda/index.ts';
import { importPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, toIso } from '../../platform/time/instant.ts';
import { APPOINTMENT_SYSTEM } from '../mapping/vocabulary.ts';
import { mirrorProgress } from '../sync/mirror-progress.ts';
import { findTarget } from './find-target.ts';
import { connectEhr, type ConnectedEhr } from './test-support/connected-ehr.ts';

/** Each test has a day of its own. */
const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-30',
  '2026-12-01',
  '2026-12-02',
  '2026-12-03',
  '2026-12-04',
  '2026-12-07',
];
let day = '';
/** IHE's operations alone: no Slot, no Schedule, and no Appointment is taken otherwise. Nor does it tell of changes. */
const ALONE = [
  { kind: 'with-operations' },
  { kind: 'operations-only' },
  { kind: 'no-handshake' },
  { kind: 'lost-deliveries' },
] as const;
const ROUND_MS = 10 * MINUTE_MS;

let database: TestDatabase;
let ehr: TestEhr;
let ctx: ConnectedEhr['ctx'];
let caller: ConnectedEhr['caller'];
let connectionId: string;
let advance: ConnectedEhr['advance'];

function slotsOf(date: string) {
  return smallEhr(date)
    .filter(({ resourceType }) => resourceType === 'Slot')
    .map((one) => ({ ...one, id: `${date}-${String(one.id)}` }));
}

/** A clinic as an operator connects it: looked at, mirrored, and booked at by the ways that follow. */
beforeAll(async () => {
  database = await createTestDatabase();
  ehr = await startTestEhr();
  ehr.behave(...ALONE);
  const others = smallEhr().filter(({ resourceType }) => resourceType !== 'Slot');
  await ehr.seed([...others, ...DAYS.flatMap(slotsOf)]);
  ({ ctx, caller, connectionId, advance } = await connectEhr(database.db, ehr, { pollEveryMs: ROUND_MS }));
}, 60_000);
afterAll(async () => {
  await ehr.stop();
  await database.drop();
});
let seen = 0;
beforeEach(() => {
  ehr.behave(...ALONE);
  day = required(DAYS[tests], 'a day');
  tests += 1;
  seen = ehr.requests().length;
});
let tests = 0;

async function openings() {
  const [service] = await listServices(ctx);
  const { id: serviceId } = required(service, 'service');
  return findOpenings(ctx, { serviceId, from: at(`${day}T00:00:00Z`), to: at(`${day}T23:00:00Z`), limit: 20 });
}

const times = async () => (await openings()).map(({ start }) => toIso(start).slice(11, 16));

/** Each test has somebody of its own too: who is like another there is not made, but asked about. */
const FAMILIES = ['Roca', 'Ibáñez', 'Zubiri', 'Quer', 'Domènech', 'Villalba', 'Ferrando', 'Ustrell', 'Llobet', 'Gámez'];

/** Somebody in our directory whom the EHR has never seen. */
async function newcomer(): Promise<PatientId> {
  const id = ctx.ids.next<PatientId>();
  const contactPoints = [{ channel: 'phone' as const, address: `+3460011${1000 + tests * 37}`, rank: 1 }];
  const person = {
    givenName: 'Noa',
    familyName: required(FAMILIES[tests - 1], 'a family'),
    active: true,
    deceased: false,
    identifiers: [],
    contactPoints,
  };
  await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, { ...person, id }));
  return id;
}

async function book() {
  const [opening] = await openings();
  const patientId = await newcomer();
  return bookAppointment(caller, { openingId: required(opening, 'opening').id, patientId, cause: 'phone' });
}

async function booked(): Promise<Appointment> {
  const answer = await book();
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const posted = () =>
  ehr
    .requests()
    .slice(seen)
    .filter(({ method, path }) => method !== 'GET' && !/\\$find|Subscription/.test(path))
    .map(({ method, path }) => `${method} ${path}`);
const visits = () =>
  ehr.all('Appointment').filter(({ status, start }) => status !== 'cancelled' && String(start).startsWith(day));
const slot = (number: number) => required(ehr.read('Slot', `${day}-slot-${number}`), 'slot');
const slotStatus = (number: number) => slot(number)['status'];

describe('an EHR that shows its free times by $find alone', () => {
  test('is asked for them while it is loaded, in windows as far ahead as can be booked, and offers them', async () => {
    expect(await times()).toEqual(['08:00', '08:20', '08:40', '09:00']);
    expect((await openings())[0]).toMatchObject({ practitionerName: 'Dra. Marta Soler', siteName: 'Consultas' });
    expect(await mirrorProgress(ctx, connectionId)).toMatchObject({ state: 'following', issues: [] });
    const asked = ehr.requests().filter(({ path }) => path.includes('$find'));
    expect(asked.length).toBeGreaterThan(6);
    expect(ehr.asked('GET', 'Slot').filter(({ status }) => status === 200)).toEqual([]);
  });

  test('that does not propose a time any more, or proposes it again, is followed by the next round', async () => {
    const before = slot(2);
    await ehr.put({ ...before, status: 'busy' });
    await advance(ROUND_MS);
    expect(await times()).toEqual(['08:00', '08:40', '09:00']);
    await ehr.put({ ...before, status: 'free' });
    await advance(ROUND_MS);
    expect(await times()).toEqual(['08:00', '08:20', '08:40', '09:00']);
  });

  test('that cannot be asked leaves its times as they were', async () => {
    ehr.behave(...ALONE, { kind: 'unavailable', on: '$find' });
    await advance(ROUND_MS);
    expect(await times()).toHaveLength(4);
  });

  test('is booked at: the time is held, then the patient made, then the proposal booked with our identifier', async () => {
    const visit = await booked();
    expect(visit.status).toBe('booked');
    expect(posted()).toEqual(['POST /Appointment/$hold', 'POST /Patient', 'POST /Appointment/$book']);
    expect(visits()).toMatchObject([
      {
        status: 'booked',
        identifier: [{ system: APPOINTMENT_SYSTEM, value: visit.id }],
        start: `${day}T09:00:00+01:00`,
      },
    ]);
    expect(slotStatus(1)).toBe('busy');
    expect(await times()).toEqual(['08:20', '08:40', '09:00']);
    await advance(ROUND_MS);
    expect(await getAppointment(ctx, visit.id)).toMatchObject({ status: 'booked', start: visit.start });
    expect(await times()).toEqual(['08:20', '08:40', '09:00']);
  });

  test('whose time somebody else has by now says so before anybody is made there, and it is offered to nobody', async () => {
    await ehr.put({ ...slot(1), status: 'busy' });
    expect(await book()).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(posted()).toEqual(['POST /Appointment/$hold']);
    expect(await times()).toEqual(['08:20', '08:40', '09:00']);
  });

  test('that holds nothing says by $book that the time is taken', async () => {
    ehr.behave(...ALONE, { kind: 'slot-just-taken', on: '$book', times: 1 });
    const job: ConnectedEhr['ctx'] = { ...ctx, actor: { kind: 'system', name: 'test' } };
    const [opening] = await openings();
    const patientId = await newcomer();
    const answer = await bookAppointment(job, {
      openingId: required(opening, 'opening').id,
      patientId,
      cause: 'phone',
    });
    expect(answer).toEqual({ ok: false, error: { code: 'slot-taken' } });
    expect(posted()).toEqual(['POST /Patient', 'POST /Appointment/$book']);
    expect(await times()).toEqual(['08:20', '08:40', '09:00']);
  });

  test('whose answer to $book is lost is looked at before it is asked again: one visit stands', async () => {
    ehr.behave(...ALONE, { kind: 'answer-lost', on: '$book', times: 1 });
    const visit = await booked();
    expect(visit.status).toBe('pending');
    await advance(5 * MINUTE_MS);
    expect(await getAppointment(ctx, visit.id)).toMatchObject({ status: 'booked' });
    expect(visits()).toHaveLength(1);
    expect(posted().filter((one) => one.endsWith('$book'))).toHaveLength(1);
  });

  test('whose $book never arrived is asked again for what it holds', async () => {
    ehr.behave(...ALONE, { kind: 'cut-before-write', on: '$book', times: 1 });
    const visit = await booked();
    await advance(5 * MINUTE_MS);
    expect(await getAppointment(ctx, visit.id)).toMatchObject({ status: 'booked' });
    expect(visits()).toMatchObject([{ status: 'booked' }]);
    expect(posted().filter((one) => one.endsWith('$hold'))).toHaveLength(1);
  });

  test('whose answer to $hold is lost stands in our own way until that hold has ended, and no patient is told no', async () => {
    ehr.behave(...ALONE, { kind: 'answer-lost', on: '$hold', times: 1 });
    const visit = await booked();
    await advance(5 * MINUTE_MS);
    expect(await getAppointment(ctx, visit.id)).toMatchObject({ status: 'pending' });
    const [held] = visits();
    await ehr.put({ ...required(held, 'held'), status: 'cancelled' });
    await ehr.put({ ...slot(1), status: 'free' });
    await advance(HOUR_MS);
    expect(await getAppointment(ctx, visit.id)).toMatchObject({ status: 'booked' });
    expect(visits()).toHaveLength(1);
  });

  test('has a visit moved to another of its times and cancelled by $book, and each is free again', async () => {
    const visit = await booked();
    const [next] = await openings();
    const about = { appointmentId: visit.id, cause: 'phone' as const };
    const moved = await rescheduleAppointment(caller, { ...about, openingId: required(next, 'next').id });
    expect(moved).toMatchObject({ ok: true, value: { status: 'booked', start: next?.start } });
    expect([slotStatus(1), slotStatus(2)]).toEqual(['free', 'busy']);
    expect(await cancelAppointment(caller, about)).toMatchObject({ ok: true });
    await advance(ROUND_MS);
    expect([visits().length, await times()]).toEqual([0, ['08:00', '08:20', '08:40', '09:00']]);
    expect(ehr.asked('PUT', 'Appointment')).toEqual([]);
  });
});

describe('an EHR whose first load has begun', () => {
  test('the agenda is the server’s from the beginning of its first load, and ours before', async () => {
    const find = findTarget(ctx.ports.ehrConnections);
    const began = async (change: string) => {
      await ctx.db.inClinic(ctx.clinicId, (tx) => tx.run(change, [ctx.clinicId]));
      return (await find(ctx)) !== undefined;
    };
    expect(await began(`update ehr_sync set state = 'loading', loaded_at = null where clinic_id = $1`)).toBe(true);
    expect(await began('delete from ehr_sync where clinic_id = $1')).toBe(false);
  });
});
