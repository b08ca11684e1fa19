import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importAppointment } from '../../agenda/index.ts';
import { historyOf } from '../../audit/index.ts';
import type { SqlParameter } from '../../platform/database/database.ts';
import type { AppointmentId, TaskId } from '../../platform/kernel/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { changeTask } from '../tasks/change-task.ts';
import { createTask } from '../tasks/create-task.ts';

let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let manager: SignedIn;
let span: string;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
  manager = await signInTo(desk, 'manager');
  const now = desk.ctx.clock.now();
  span = `from=${toIso(plusMs(now, -DAY_MS))}&to=${toIso(plusMs(now, DAY_MS))}`;
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const run = (sql: string, params: readonly SqlParameter[]) =>
  desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) => tx.run(sql, [...params]));
const ago = (ms: number): Date => new Date(plusMs(desk.ctx.clock.now(), -ms));
const figures = async () => (await receptionist.get(`/reports?${span}`).expect(200)).body;

async function addCall(
  outcome: string,
  from: string,
  more: { readonly direction?: string; readonly agoMs?: number } = {},
) {
  await run(
    `insert into call (clinic_id, id, direction, provider_sid, from_address, to_address, status, outcome, started_at)
     values ($1, $2::uuid, $3, $2::text, $4, '+34910600100', 'completed', $5, $6)`,
    [desk.ctx.clinicId, desk.ctx.ids.next(), more.direction ?? 'inbound', from, outcome, ago(more.agoMs ?? HOUR_MS)],
  );
}

async function addCallback(key: string, dueAt: Instant): Promise<TaskId> {
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, { kind: 'callback', reason: 'missed-call', priority: 'urgent', dueAt, dedupeKey: key }),
  );
  const [row] = await ctx.db.query<{ id: TaskId }>(
    ctx.clinicId,
    'select id from task where clinic_id = $1 and dedupe_key = $2',
    [ctx.clinicId, key],
  );
  return row?.id as TaskId;
}

async function addVisit(startAt: Instant, status: 'booked' | 'cancelled'): Promise<AppointmentId> {
  const { ctx, patient, service, practitioner, site } = desk;
  const id = ctx.ids.next<AppointmentId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importAppointment(tx, ctx, {
      id,
      patientId: patient,
      serviceId: service,
      practitionerId: practitioner,
      siteId: site,
      start: startAt,
      end: plusMs(startAt, 20 * MINUTE_MS),
      status,
      cause: status === 'booked' ? 'phone' : 'ehr',
    }),
  );
  return id;
}

test('first contact leaves out who called again and who was promised a call, and a hidden number is nobody in particular', async () => {
  await addCall('booked', '+34611000001', { agoMs: 3 * HOUR_MS });
  await addCall('informed', '+34611000001');
  await addCall('informed', 'anonymous', { agoMs: 2 * HOUR_MS });
  await addCall('informed', 'anonymous');
  await addCall('person', '+34611000002');
  await addCall('confirmed', '+34910600100', { direction: 'outbound' });
  const { calls, saved, channels } = await figures();
  expect(calls).toMatchObject({ total: 5, firstContactCalls: 3, firstContact: 0.6, containedNet: 3 });
  expect(calls.byClass).toMatchObject({ contained: 4, callback: 1 });
  const behind = async (more: string) =>
    (await receptionist.get(`/reports/calls?${span}&${more}`).expect(200)).body.calls.length;
  expect(await behind('group=first-contact')).toBe(3);
  expect(await behind('group=contained-net')).toBe(3);
  expect(await behind('group=reminder')).toBe(1);
  expect(saved.acts).toMatchObject([
    { act: 'call', count: 3 },
    { act: 'talk', count: 0 },
    { act: 'reminderCall', count: 1 },
  ]);
  expect(channels[0]).toEqual({ channel: 'voice', talks: 5, alone: 4 });
});

test('a promised call is kept by when it was promised, and every state opens its tasks', async () => {
  const { ctx } = desk;
  const soon = plusMs(ctx.clock.now(), HOUR_MS);
  const kept = await addCallback('kept', soon);
  await addCallback('forgotten', plusMs(ctx.clock.now(), -MINUTE_MS));
  await addCallback('waits', soon);
  await changeTask(ctx, { taskId: kept, action: 'complete' });
  const { callbacks } = await figures();
  expect(callbacks).toEqual({ total: 3, byState: { kept: 1, late: 0, overdue: 1, open: 1 }, kept: 0.5 });
  for (const [state, count] of Object.entries(callbacks.byState)) {
    const { tasks } = (await receptionist.get(`/reports/callbacks?${span}&state=${state}`).expect(200)).body;
    expect([state, tasks.length]).toEqual([state, count]);
  }
});

test('talks in writing are told by channel, and those that needed nobody apart', async () => {
  const { ctx, patient } = desk;
  for (const [channel, outcome] of [
    ['whatsapp', 'confirmed'],
    ['whatsapp', 'person'],
    ['sms', 'moved'],
    ['email', null],
  ] as const) {
    const id = ctx.ids.next();
    await run(
      `insert into conversation (clinic_id, id, channel, channel_key, topic, language, remote_address, local_address, patient_id, state, status, outcome, opened_at, updated_at)
       values ($1, $2::uuid, $3, $2::text, 'open', 'es', '+34612345678', '+34910600100', $4, '{}', 'closed', $5, $6, $6)`,
      [ctx.clinicId, id, channel, patient, outcome, ago(HOUR_MS)],
    );
    // What was only sent, and never answered, is no talk.
    if (outcome !== null) {
      await run(
        `insert into conversation_turn (clinic_id, conversation_id, number, input_key, input, output, at) values ($1, $2, 1, $3, '{}', '{}', $4)`,
        [ctx.clinicId, id, id, ago(HOUR_MS)],
      );
    }
  }
  const { channels, saved } = await figures();
  expect(channels.slice(1)).toEqual([
    { channel: 'sms', talks: 1, alone: 1 },
    { channel: 'whatsapp', talks: 2, alone: 1 },
    { channel: 'email', talks: 0, alone: 0 },
    { channel: 'web', talks: 0, alone: 0 },
  ]);
  expect(saved.acts[1]).toMatchObject({ act: 'talk', count: 2 });
  const { talks } = (await receptionist.get(`/reports/talks?${span}&channel=whatsapp`).expect(200)).body;
  expect(talks.map((talk: { outcome: string }) => talk.outcome).toSorted()).toEqual(['confirmed', 'person']);
  expect((await receptionist.get(`/reports/talks?${span}&alone=true`).expect(200)).body.talks).toHaveLength(2);
});

test('a cancelled visit counts as refilled when somebody else stands in its time', async () => {
  const noon = plusMs(desk.ctx.clock.now(), 2 * HOUR_MS);
  const taken = await addVisit(noon, 'cancelled');
  await addVisit(plusMs(noon, HOUR_MS), 'cancelled');
  await addVisit(plusMs(noon, 10 * MINUTE_MS), 'booked');
  const { visits } = await figures();
  expect(visits).toMatchObject({ refilled: 1, refill: 0.5, byOrigin: { phone: 1, elsewhere: 2 } });
  const list = async (more: string) =>
    (await receptionist.get(`/reports/visits?${span}&${more}`).expect(200)).body.appointments.map(
      ({ id }: { id: string }) => id,
    );
  expect(await list('refilled=true')).toEqual([taken]);
  expect(await list('origin=elsewhere')).toHaveLength(2);
  expect(await list('limit=200')).toHaveLength(3);
  expect(await list('booked=true')).toHaveLength(1);
});

test('the visits behind a figure name their patient, and who read them is in the audit', async () => {
  const clinician = await signInTo(desk, 'clinician');
  const { appointments } = (await clinician.get(`/reports/visits?${span}`).expect(200)).body;
  expect(appointments.map(({ patient }: { patient: { name: string } }) => patient.name)).toEqual(
    Array.from({ length: 3 }, () => 'Lucía García Pérez'),
  );
  expect(await historyOf(desk.ctx, { type: 'Patient', id: desk.patient })).toContainEqual(
    expect.objectContaining({
      action: 'patient.read',
      actor: expect.objectContaining({ role: 'clinician' }),
      detail: { where: 'report' },
    }),
  );
});

const LISTS = { calls: 'calls', visits: 'appointments', callbacks: 'tasks', talks: 'talks' } as const;

/** All that stands behind a figure, two at a time. */
async function idsBehind(of: keyof typeof LISTS): Promise<readonly string[]> {
  const ids: string[] = [];
  let next: number | undefined = 0;
  while (next !== undefined) {
    const { body } = await receptionist.get(`/reports/${of}?${span}&limit=2&skip=${next}`).expect(200);
    ids.push(...body[LISTS[of]].map(({ id }: { id: string }) => id));
    ({ next } = body as { next?: number });
  }
  return ids;
}

test('what is behind a figure is read in parts to its end, each thing once', async () => {
  const { calls, visits, callbacks, channels } = await figures();
  const talks = channels.slice(1).reduce((sum: number, one: { talks: number }) => sum + one.talks, 0);
  const wanted = { calls: calls.total, visits: visits.total, callbacks: callbacks.total, talks };
  for (const list of ['calls', 'visits', 'callbacks', 'talks'] as const) {
    const ids = await idsBehind(list);
    expect([list, ids.length, new Set(ids).size]).toEqual([list, wanted[list], wanted[list]]);
    expect(ids.length).toBeGreaterThan(2);
  }
  await receptionist.get(`/reports/calls?${span}&skip=-1`).expect(400);
});

test('times of the waiting list that were taken open their list: who, with whom and when', async () => {
  const { ctx, patient, service, practitioner } = desk;
  const at = new Date(ctx.clock.now());
  for (const state of ['accepted', 'accepted', 'declined']) {
    const entry = ctx.ids.next();
    await run(
      `insert into waiting_entry (clinic_id, id, patient_id, service_id, notice_minutes, state, created_at)
       values ($1, $2, $3, $4, 60, 'withdrawn', $5)`,
      [ctx.clinicId, entry, patient, service, at],
    );
    await run(
      `insert into slot_offer (clinic_id, id, entry_id, patient_id, service_id, practitioner_id, start_at, end_at, opening_id, hold_id,
         state, offered_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $7, 'o', $8, $9, $7, $7)`,
      [ctx.clinicId, ctx.ids.next(), entry, patient, service, practitioner, at, ctx.ids.next(), state],
    );
  }
  expect((await figures()).offersTaken).toBe(2);
  const { offers } = (await receptionist.get(`/reports/offers?${span}`).expect(200)).body;
  expect(offers).toHaveLength(2);
  expect(offers[0]).toMatchObject({ patient: { id: patient }, practitionerId: practitioner, start: at.toISOString() });
  const whose = (id: string) => receptionist.get(`/reports/offers?${span}&practitioner=${id}&limit=1`);
  expect((await whose(practitioner).expect(200)).body).toMatchObject({ next: 1 });
  expect((await whose(patient).expect(200)).body).toEqual({ offers: [] });
  await whose('junk').expect(400);
});

test('the minutes are the clinic’s own assumption: a manager says them, and every report counts with them', async () => {
  const minutes = { call: 5, talk: 1, reminderCall: 0 };
  await receptionist.post('/reports/minutes', minutes).expect(403);
  await manager.post('/reports/minutes', { ...minutes, call: -1 }).expect(400);
  await manager.post('/reports/minutes', minutes).expect(200);
  expect((await receptionist.get('/reports/minutes').expect(200)).body).toEqual(minutes);
  expect((await figures()).saved).toMatchObject({ minutes: 17 });
});

test('a call is of the practitioner and site of the visit that it was about: the one made in it, else the next', async () => {
  const { ctx, patient, practitioner, site } = desk;
  const now = ctx.clock.now();
  const from = `from=${toIso(plusMs(now, 2 * DAY_MS))}&to=${toIso(plusMs(now, 3 * DAY_MS))}`;
  const at = new Date(plusMs(now, 2.5 * DAY_MS));
  const ring = (whose: string | null, outcome: string | null) =>
    run(
      `insert into call (clinic_id, id, direction, provider_sid, from_address, to_address, status, outcome, patient_id, started_at)
       values ($1, $2::uuid, 'inbound', $2::text, 'anonymous', '+34910600100', 'completed', $3, $4, $5)`,
      [ctx.clinicId, ctx.ids.next(), outcome, whose, at],
    );
  await addVisit(plusMs(now, 5 * DAY_MS), 'booked');
  await ring(patient, 'confirmed');
  await ring(patient, null);
  await ring(null, 'informed');
  const places = (await receptionist.get(`/reports?${from}`).expect(200)).body.calls.byPlace;
  expect(places).toEqual([
    { practitionerId: practitioner, siteId: site, total: 2, contained: 1, abandoned: 1 },
    { total: 1, contained: 1, abandoned: 0 },
  ]);
  const behind = async (more: string) =>
    (await receptionist.get(`/reports/calls?${from}&${more}`).expect(200)).body.calls.length;
  expect(await behind(`practitioner=${practitioner}&site=${site}`)).toBe(2);
  expect(await behind(`practitioner=${practitioner}&class=abandoned`)).toBe(1);
  expect(await behind('aboutNone=true')).toBe(1);
  const filtered = (await receptionist.get(`/reports?${from}&practitioner=${practitioner}`).expect(200)).body;
  expect(filtered.calls).toMatchObject({ total: 2, containment: 0.5 });
  expect(filtered.channels[0]).toEqual({ channel: 'voice', talks: 2, alone: 1 });
});
