import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestContext, TEST_NOW, type TestContext } from '../../../test/support/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { appointmentsBetween, type Appointment } from '../../agenda/index.ts';
import { getPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { appointment, connectFake, createFakeEhr, fillPractice, type FakeEhr } from '../test-support/fake-ehr.ts';
import { beginLoad, loadPages } from './initial-load.ts';
import { localIdOf } from './mapping/local-id.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import { pollOnce, reconcile } from './poll.ts';
import { loadCheckpoints } from './store/checkpoints.ts';
import { listIssues } from './store/issues.ts';

const CONNECTION = '0190f0f0-bbbb-7000-8000-000000000001';

let database: TestDatabase;
let ctx: TestContext<object>;
let ehr: FakeEhr;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function mirror(habits: Parameters<typeof createFakeEhr>[2] = {}, prepare = (_ehr: FakeEhr) => {}) {
  const made = await createTestContext(database.db, { ports: {} });
  ehr = createFakeEhr(CONNECTION, TEST_NOW, habits);
  // Two clocks that agree, unless a test sets them apart.
  ctx = { ...made, clock: { ...made.clock, real: () => ehr.now } };
  fillPractice(ehr);
  prepare(ehr);
  await connectFake(ctx, ehr);
  await beginLoad(ctx, CONNECTION);
  await loadPages(ctx, ehr.source, 1_000);
  ehr.asked.length = 0;
}

beforeEach(() => mirror());

const localId = (type: MirroredType, id: string) => localIdOf(CONNECTION, { type, id });

async function visit(id: string): Promise<Appointment | undefined> {
  const all = await appointmentsBetween(ctx, { from: plusMs(TEST_NOW, -DAY_MS), to: plusMs(TEST_NOW, 90 * DAY_MS) });
  return all.find((one) => one.id === localId('Appointment', id));
}

async function slotStatus(id: string): Promise<string | undefined> {
  const [row] = await ctx.db.query<{ status: string }>(
    ctx.clinicId,
    'select status from slot where clinic_id = $1 and id = $2',
    [ctx.clinicId, localId('Slot', id)],
  );
  return row?.status;
}

async function watermarkOf(type: MirroredType) {
  const all = await ctx.db.inClinic(ctx.clinicId, (tx) => loadCheckpoints(tx, CONNECTION));
  return all.find((one) => one.type === type)?.watermark;
}

function tick(ms = MINUTE_MS): void {
  ehr.now = plusMs(ehr.now, ms);
  ctx.clock.moveTo(plusMs(ctx.clock.now(), ms));
}

function events(type: string) {
  return ctx.db.query<{ payload: { appointmentId: string; cause: string; previousStart?: string } }>(
    ctx.clinicId,
    'select payload from outbox_event where clinic_id = $1 and type = $2',
    [ctx.clinicId, type],
  );
}

describe('rule 3.3: polling', () => {
  test('a visit that moved in the EHR moves here, and others hear of it with its cause', async () => {
    const before = required(await visit('a-0'), 'visit');
    tick(10 * MINUTE_MS);
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-0', patient: 'p.0', inDays: 6 }));
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 1, refused: 0 });
    expect(await visit('a-0')).toMatchObject({ start: plusMs(before.start, 5 * DAY_MS), version: before.version + 1 });
    const [told] = await events('appointment.rescheduled');
    expect(told?.payload).toMatchObject({ cause: 'ehr', previousStart: toIso(before.start) });
  });

  test('asks from the watermark less the overlap, in the order of changes, and no cache may answer', async () => {
    tick(HOUR_MS);
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-0', patient: 'p.0', inDays: 6 }));
    await pollOnce(ctx, ehr.source);
    expect(ehr.asked.find((asked) => asked.startsWith('Appointment?'))).toContain(
      '_lastUpdated=ge2026-11-20T08:58:00.000Z&_sort=_lastUpdated',
    );
    expect(await watermarkOf('Appointment')).toBe(ehr.now);
    ehr.asked.length = 0;
    await pollOnce(ctx, ehr.source);
    expect(ehr.asked.find((asked) => asked.startsWith('Appointment?'))).toContain(
      '_lastUpdated=ge2026-11-20T09:58:00.000Z',
    );
  });

  test('the watermark is the server’s, however wrong our own clock is', async () => {
    ctx.clock.moveTo(plusMs(TEST_NOW, 40 * DAY_MS));
    await pollOnce(ctx, ehr.source);
    expect(await watermarkOf('Location')).toBe(TEST_NOW);
  });

  test('a server whose clock is far off is asked for that much more', async () => {
    const real = () => plusMs(ehr.now, -HOUR_MS);
    await pollOnce({ ...ctx, clock: { ...ctx.clock, real } }, ehr.source);
    ehr.asked.length = 0;
    await pollOnce(ctx, ehr.source);
    expect(ehr.asked.find((asked) => asked.startsWith('Slot?'))).toContain('_lastUpdated=ge2026-11-20T08:00:00.000Z');
  });

  test('what the overlap brings again changes nothing', async () => {
    expect(await pollOnce(ctx, ehr.source)).toEqual({ written: 0, refused: 0, ended: 0 });
    expect(await events('appointment.rescheduled')).toEqual([]);
    expect((await visit('a-0'))?.version).toBe(1);
  });

  test('a server without versions is understood by content', async () => {
    await mirror({}, (server) => (server.keepsVersions = false));
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 0 });
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-1', patient: 'p.1', inDays: 9 }));
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 1 });
  });

  test('changes over many pages, with a link that dies between them, all come', async () => {
    for (let n = 0; n < 12; n += 1) {
      tick(MINUTE_MS);
      ehr.put(appointment({ now: TEST_NOW }, { id: `b-${n}`, patient: 'p.0', inDays: 20 + n }));
    }
    for (let n = 12; n < 16; n += 1) ehr.deadLinks.add(n);
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 12 });
  });

  test('a server that ignores _lastUpdated is compared window by window', async () => {
    await mirror({ honoursLastUpdated: false }, (server) => (server.ignoresLastUpdated = true));
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-0', patient: 'p.0', inDays: 30 }));
    await pollOnce(ctx, ehr.source);
    expect((await visit('a-0'))?.start).toBe(TEST_NOW + 30 * DAY_MS + HOUR_MS);
    const windows = ehr.asked.filter((asked) => asked.startsWith('Slot?') && !asked.includes('_cursor'));
    expect(windows[0]).toMatch(/start=ge2026-11-19T23:00:00.000Z&start=lt2026-12-03T23:00:00.000Z/);
  });

  test('rule 3.10: without a push the next two days are looked at each time, the rest every ten minutes', async () => {
    await mirror({ honoursLastUpdated: false }, (server) => (server.ignoresLastUpdated = true));
    await pollOnce(ctx, ehr.source);
    ehr.asked.length = 0;
    tick();
    await pollOnce(ctx, ehr.source);
    expect(ehr.asked.filter((asked) => asked.startsWith('Appointment?')).length).toBe(1);
    expect(ehr.asked.find((asked) => asked.startsWith('Appointment?'))).toContain('date=lt2026-11-22T09:01:00.000Z');
    tick(10 * MINUTE_MS);
    ehr.asked.length = 0;
    await pollOnce(ctx, ehr.source);
    expect(ehr.asked.filter((asked) => asked.startsWith('Appointment?')).length).toBeGreaterThan(10);
  });

  test('of changed patients only those are taken whom a visit has named', async () => {
    tick();
    ehr.put({ resourceType: 'Patient', id: 'nobody', name: [{ family: 'Sin cita', given: ['Eva'] }] });
    ehr.put({
      resourceType: 'Patient',
      id: 'p.0',
      name: [{ family: 'Nueva', given: ['Ana'] }],
      birthDate: '1980-01-01',
    });
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 1 });
    const id = required(parseId<PatientId>(localId('Patient', 'p.0')), 'id');
    expect(await getPatient(ctx, id)).toMatchObject({ familyName: 'Nueva' });
  });
});

describe('rule 3.4: deletes', () => {
  test('what the history says was deleted ends, and its time is free', async () => {
    tick();
    ehr.remove('Appointment', 'a-0');
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ ended: 1 });
    expect(await visit('a-0')).toMatchObject({ status: 'entered-in-error' });
    expect((await events('appointment.cancelled')).map(({ payload }) => payload.cause)).toEqual(['ehr']);
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ ended: 0 });
  });

  test('what was deleted and made anew stays', async () => {
    tick();
    ehr.remove('Appointment', 'a-0');
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-0', patient: 'p.0', inDays: 6 }));
    await pollOnce(ctx, ehr.source);
    await pollOnce(ctx, ehr.source);
    expect(await visit('a-0')).toMatchObject({ status: 'booked' });
  });

  test('one miss deletes nothing, two and a 404 end it', async () => {
    await mirror({ hasHistory: false });
    ehr.remove('Slot', 'slot-1');
    ehr.remove('Appointment', 'a-2');
    await reconcile(ctx, ehr.source);
    expect([await slotStatus('slot-1'), (await visit('a-2'))?.status]).toEqual(['free', 'booked']);
    await reconcile(ctx, ehr.source);
    expect([await slotStatus('slot-1'), (await visit('a-2'))?.status]).toEqual([
      'entered-in-error',
      'entered-in-error',
    ]);
    expect(await slotStatus('slot-2')).toBe('free');
  });

  test('what a search no longer finds but a read still gives is kept', async () => {
    await mirror({ hasHistory: false });
    ehr.hide('Slot', 'slot-1');
    for (let night = 0; night < 4; night += 1) await reconcile(ctx, ehr.source);
    expect(await slotStatus('slot-1')).toBe('free');
  });

  test('a miss is forgotten when it is found again', async () => {
    await mirror({ hasHistory: false });
    ehr.hide('Slot', 'slot-1');
    await reconcile(ctx, ehr.source);
    ehr.show('Slot', 'slot-1');
    await reconcile(ctx, ehr.source);
    ehr.hide('Slot', 'slot-1');
    ehr.remove('Slot', 'slot-1');
    await reconcile(ctx, ehr.source);
    expect(await slotStatus('slot-1')).toBe('free');
  });

  test('entered-in-error is gone for the patient and stays in the trail', async () => {
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'a-0', patient: 'p.0', inDays: 1, status: 'entered-in-error' }));
    await pollOnce(ctx, ehr.source);
    expect(await visit('a-0')).toMatchObject({ status: 'entered-in-error' });
    const trail = await ctx.db.query<{ detail: { status: string } }>(
      ctx.clinicId,
      `select detail from audit_entry where clinic_id = $1 and subject_id = $2 order by id`,
      [ctx.clinicId, localId('Appointment', 'a-0')],
    );
    expect(trail.map(({ detail }) => detail.status)).toEqual(['booked', 'entered-in-error']);
  });

  test('a cancelled visit that no longer says when it was keeps its time', async () => {
    tick();
    const before = await visit('a-0');
    const {
      start: _start,
      end: _end,
      ...timeless
    } = appointment(ehr, {
      id: 'a-0',
      patient: 'p.0',
      inDays: 1,
      status: 'cancelled',
    });
    ehr.put(timeless);
    await pollOnce(ctx, ehr.source);
    expect(await visit('a-0')).toMatchObject({ status: 'cancelled', start: before?.start });
  });
});

describe('what cannot be taken over', () => {
  const issues = () => ctx.db.inClinic(ctx.clinicId, (tx) => listIssues(tx, CONNECTION));

  test('is told by path, holds up nothing, and is forgotten once it is mended', async () => {
    tick();
    ehr.put({ ...appointment({ now: TEST_NOW }, { id: 'bad', patient: 'p.0', inDays: 9 }), start: 'mañana' });
    ehr.put(appointment({ now: TEST_NOW }, { id: 'good', patient: 'p.0', inDays: 10 }));
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 1, refused: 1 });
    expect(await issues()).toMatchObject([
      { type: 'Appointment', id: 'bad', path: 'Appointment.start', reason: 'value' },
    ]);
    expect(JSON.stringify(await issues())).not.toContain('mañana');
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'bad', patient: 'p.0', inDays: 9 }));
    await pollOnce(ctx, ehr.source);
    expect(await issues()).toEqual([]);
  });

  test('waits for what it names, and comes in with it', async () => {
    tick();
    ehr.put({
      resourceType: 'Slot',
      id: 'early',
      schedule: { reference: 'Schedule/later' },
      status: 'free',
      start: '2026-12-01T09:00:00Z',
      end: '2026-12-01T09:20:00Z',
    });
    await pollOnce(ctx, ehr.source);
    expect(await issues()).toMatchObject([{ id: 'early', missing: { type: 'Schedule', id: 'later' } }]);
    tick(HOUR_MS);
    ehr.put({ resourceType: 'Schedule', id: 'later', actor: [{ reference: 'PractitionerRole/role-7' }] });
    await pollOnce(ctx, ehr.source);
    expect(await slotStatus('early')).toBe('free');
    expect(await issues()).toEqual([]);
  });

  test('what it names is asked for where it is not here', async () => {
    tick(10 * DAY_MS);
    ehr.put({ resourceType: 'Patient', id: 'new', name: [{ family: 'Nueva' }] });
    ehr.put({ resourceType: 'Practitioner', id: 'dr-8', name: [{ text: 'Dr. Vila' }] });
    ehr.hide('Patient', 'new');
    ehr.hide('Practitioner', 'dr-8');
    const participant = [
      { actor: { reference: 'Patient/new' }, status: 'accepted' },
      { actor: { reference: 'Practitioner/dr-8' }, status: 'accepted' },
    ];
    ehr.put(appointment({ now: TEST_NOW }, { id: 'n', patient: 'new', inDays: 30, participant }));
    await pollOnce(ctx, ehr.source);
    expect(await visit('n')).toMatchObject({ practitionerName: 'Dr. Vila' });
  });

  test('a text that PostgreSQL cannot keep is kept without what it cannot', async () => {
    tick();
    ehr.put({ resourceType: 'Patient', id: 'p.0', name: [{ family: 'Nu\u0000la', given: ['Ana \ud800'] }] });
    expect(await pollOnce(ctx, ehr.source)).toMatchObject({ written: 1, refused: 0 });
  });

  test('two visits of one doctor at one time both stand, and somebody is told', async () => {
    tick();
    ehr.put(appointment({ now: TEST_NOW }, { id: 'double', patient: 'p.1', inDays: 1 }));
    await pollOnce(ctx, ehr.source);
    expect(await issues()).toMatchObject([{ id: 'double', path: 'Appointment.start', reason: 'business-rule' }]);
    expect(await visit('double')).toMatchObject({ status: 'booked' });
    const id = required(parseId<AppointmentId>(localId('Appointment', 'a-0')), 'id');
    expect((await visit('a-0'))?.id).toBe(id);
  });
});
