import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { sealAudit } from '../../audit/index.ts';
import { DEFAULT_RULES, draftRules, publishRules } from '../../answering/index.ts';
import { importLine } from '../../identity/index.ts';
import { registerPatient } from '../../patients/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { parseLocalDate } from '../../platform/time/wall-time.ts';
import { createTask } from '../tasks/create-task.ts';

const PHONE = '+34612345678';
let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
let manager: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
  manager = await signInTo(desk, 'manager');
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    importLine(tx, { number: '+34910600100', channels: ['voice', 'sms'] }),
  );
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function addCall(parts: { readonly from?: string; readonly outcome?: string; readonly agoMs: number }) {
  const { ctx } = desk;
  const startedAt = new Date(plusMs(ctx.clock.now(), -parts.agoMs));
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into call (clinic_id, id, direction, provider_sid, from_address, to_address, status, outcome, started_at, patient_id)
       values ($1, $2::uuid, 'inbound', $2::text, $3, '+34910600100', 'completed', $4, $5, $6)`,
      [
        ctx.clinicId,
        ctx.ids.next(),
        parts.from ?? PHONE,
        parts.outcome ?? null,
        startedAt,
        parts.from === undefined ? desk.patient : null,
      ],
    ),
  );
}

async function addTask(key: string) {
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'callback',
      reason: 'asked-for-person',
      priority: 'urgent',
      patientId: desk.patient,
      phone: PHONE,
      dedupeKey: key,
    }),
  );
  const { tasks } = (await receptionist.get('/tasks').expect(200)).body;
  return tasks.at(-1);
}

describe('the screen before the talk', () => {
  test('a family shares a number: who called before stands first, with visits, tasks and reasons', async () => {
    const birthDate = required(parseLocalDate('2018-05-02'), 'date');
    const child = await registerPatient(desk.ctx, { givenName: 'Leo', familyName: 'García', birthDate, phone: PHONE });
    expect(child.ok).toBe(true);
    await addCall({ outcome: 'informed', agoMs: HOUR_MS });
    await addTask('pop');
    const pop = (await receptionist.get('/pop?number=612345678').expect(200)).body;
    expect(pop).toMatchObject({ number: PHONE, identity: 'number', previousCalls: 1 });
    expect(pop.people.map(({ patient, confidence }: never) => [patient['name'], confidence])).toEqual([
      ['Lucía García Pérez', 'likely'],
      ['Leo García', 'possible'],
    ]);
    expect(pop.people[0].why).toContain('called-before');
    expect(pop.people[0].tasks).toHaveLength(1);
    expect(pop.people[1].why).toContain('minor');
    expect(pop.people[1].consents).toEqual([]);
    const no = { purpose: 'commercial', channel: 'any', decision: 'deny' };
    await receptionist.post(`/patients/${pop.people[1].patient.id}/consents`, no).expect(201);
    const again = (await receptionist.get('/pop?number=612345678').expect(200)).body;
    expect(again.people[1].consents).toMatchObject([no]);
  });

  test('has the script of that kind of call, in the language of the call, else the one for any call', async () => {
    const { ctx } = desk;
    const script = { any: { es: 'Salude por su nombre.' }, complaint: { es: 'Dé el código.', ca: 'Doni el codi.' } };
    const drafted = await draftRules(ctx, { rules: { ...DEFAULT_RULES, script }, note: '' });
    await publishRules(ctx, drafted.ok ? drafted.value.version : 0, 'of a test');
    const [row] = await ctx.db.query<{ id: string }>(
      ctx.clinicId,
      "select id from call where clinic_id = $1 and direction = 'inbound' limit 1",
      [ctx.clinicId],
    );
    const shown = async () => (await receptionist.get(`/pop?call=${row?.id}`).expect(200)).body.script;
    expect(await shown()).toEqual({ kind: 'any', words: 'Salude por su nombre.' });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await tx.run(
        `insert into queue_entry (clinic_id, id, call_id, kind, status, outcome, reason, priority, language, caller_sid, caller_number,
                                  line_number, entered_at, give_up_at, ended_at)
         values ($1, $2, $3, 'waiting', 'finished', 'talked', 'complaint', 1, 'ca', 'CA1', $4, $4, $5, $5, $5)`,
        [tx.clinicId, ctx.ids.next(), required(row, 'call').id, PHONE, new Date(ctx.clock.now())],
      );
    });
    expect(await shown()).toEqual({ kind: 'complaint', words: 'Doni el codi.' });
    // The same call under other rules: complaints would be put through at once.
    const queue = { ...DEFAULT_RULES.queue, priorityReasons: ['complaint'] };
    const whatIf = { rules: { ...DEFAULT_RULES, script, queue } };
    expect((await receptionist.post('/answering-rules/what-if', whatIf).expect(200)).body).toMatchObject({
      differences: [{ what: 'put-through', calls: 1 }],
      changed: [{ callId: row?.id, differences: ['put-through'] }],
    });
  });

  test('a number that nobody has is a stranger', async () => {
    expect((await receptionist.get('/pop?number=699000111').expect(200)).body).toMatchObject({
      identity: 'unknown',
      people: [],
    });
    await receptionist.get('/pop').expect(400);
  });

  test('everything that happened with a patient stands in one line of time', async () => {
    const first = (await receptionist.get(`/patients/${desk.patient}/timeline?limit=1`).expect(200)).body;
    expect(first.moments).toHaveLength(1);
    const rest = (await receptionist.get(`/patients/${desk.patient}/timeline?before=${first.next}`).expect(200)).body;
    expect([...first.moments, ...rest.moments].map(({ kind }: { kind: string }) => kind)).toEqual(['task', 'call']);
  });

  test('the record says who shares the number and what was agreed to', async () => {
    const record = (await receptionist.get(`/patients/${desk.patient}`).expect(200)).body;
    expect(record.family.map(({ name }: { name: string }) => name)).toEqual(['Leo García']);
    expect(record).toMatchObject({ consents: [], related: [] });
    const found = (await receptionist.get('/patients?q=2/5/2018').expect(200)).body.patients;
    expect(found.map(({ name }: { name: string }) => name)).toEqual(['Leo García']);
  });
});

describe('the inbox', () => {
  const change = (task: { id: string }, body: object) => receptionist.patch(`/tasks/${task.id}`, body);

  test('what is put off comes back by itself', async () => {
    const task = await addTask('snooze');
    const until = toIso(plusMs(desk.ctx.clock.now(), HOUR_MS));
    await change(task, { action: 'snooze' }).expect(400);
    await change(task, { action: 'snooze', until }).expect(200);
    const open = async (status: string) =>
      (await receptionist.get(`/tasks?status=${status}`).expect(200)).body.tasks.map(({ id }: { id: string }) => id);
    expect([(await open('open')).includes(task.id), (await open('snoozed')).includes(task.id)]).toEqual([false, true]);
    desk.ctx.clock.moveTo(plusMs(desk.ctx.clock.now(), 2 * HOUR_MS));
    expect(await open('open')).toContain(task.id);
  });

  test('a colleague is seen by name, and a task may be given back', async () => {
    const task = await addTask('owner');
    expect((await change(task, { action: 'take' }).expect(200)).body.owner).toMatchObject({
      mine: true,
      name: 'Marta',
    });
    expect(
      (await manager.get('/tasks').expect(200)).body.tasks.find(({ id }: never) => id === task.id).owner.mine,
    ).toBe(false);
    const back = (await change(task, { action: 'release' }).expect(200)).body;
    expect([back.status, back.owner]).toEqual(['requested', undefined]);
    await receptionist.post(`/tasks/${task.id}/looking`).expect(204);
    const [seen] = await desk.ctx.db.query<{ payload: object }>(
      desk.ctx.clinicId,
      `select payload from live_event where clinic_id = $1 and type = 'task.looked-at'`,
      [desk.ctx.clinicId],
    );
    expect(seen?.payload).toMatchObject({ taskId: task.id, name: 'Marta' });
  });

  test('who is to be answered is told with the language they want, of the talk where the patient has none', async () => {
    const { ctx } = desk;
    const id = ctx.ids.next<ConversationId>();
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await tx.run(
        `insert into conversation (clinic_id, id, channel, channel_key, topic, language, remote_address, local_address, state, status, opened_at, updated_at)
         values ($1, $2::uuid, 'sms', $2::text, 'open', 'ca', '+34611222333', '+34910600100', '{}', 'closed', $3, $3)`,
        [tx.clinicId, id, new Date(ctx.clock.now())],
      );
      await createTask(tx, ctx, {
        kind: 'callback',
        reason: 'not-understood',
        priority: 'urgent',
        conversationId: id,
        phone: '+34611222333',
        dedupeKey: 'of a Catalan',
      });
    });
    const { tasks } = (await receptionist.get('/tasks').expect(200)).body;
    expect(tasks.find((task: { conversationId?: string }) => task.conversationId === id)).toMatchObject({
      language: 'ca',
    });
  });

  test('who called is answered by SMS, and the task may end with it', async () => {
    const task = await addTask('reply');
    const answer = await receptionist
      .post(`/tasks/${task.id}/reply`, { body: 'Le llamamos mañana.', complete: true })
      .expect(201);
    expect(answer.body).toMatchObject({ channel: 'sms', to: PHONE, task: { status: 'completed' } });
    const { messages } = (await receptionist.get(`/messages?patient=${desk.patient}`).expect(200)).body;
    expect(messages).toMatchObject([{ body: 'Le llamamos mañana.', direction: 'outbound', to: PHONE }]);
    expect((await receptionist.post(`/tasks/${task.id}/reply`, { body: 'Hola' }).expect(422)).body.code).toBe(
      'task-closed',
    );
  });
});

test('all that is held about a patient is given by who may, and the trail says so', async () => {
  await receptionist.get(`/patients/${desk.patient}/export`).expect(403);
  const held = (await manager.get(`/patients/${desk.patient}/export`).expect(200)).body;
  expect(held).toMatchObject({ patientId: desk.patient, holdings: { patient: [{ given_name: 'Lucía' }] } });
  await manager.get(`/patients/${desk.site}/export`).expect(404);
  const { entries } = (await manager.get(`/patients/${desk.patient}/accesses`).expect(200)).body;
  expect(entries.map(({ action }: { action: string }) => action)).toContain('patient.export');
});

describe('who saw whom', () => {
  test('is told by name to who may know, and the chain is walked', async () => {
    await receptionist.get(`/patients/${desk.patient}/accesses`).expect(403);
    const { entries } = (await manager.get(`/patients/${desk.patient}/accesses`).expect(200)).body;
    expect(entries.map(({ action }: { action: string }) => action)).toContain('patient.read');
    expect(entries.find(({ action }: { action: string }) => action === 'patient.read')).toMatchObject({
      who: 'Marta',
      kind: 'staff',
    });
    await sealAudit(desk.ctx, desk.ctx.clinicId);
    const head = await sealAudit(desk.ctx, desk.ctx.clinicId);
    const verdict = (await manager.post('/audit/verify').expect(200)).body;
    expect(verdict).toMatchObject({ whole: true, clinicId: desk.ctx.clinicId });
    expect(verdict.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(head === undefined || head.hash === verdict.hash).toBe(true);
  });
});

test('each figure opens the calls behind it', async () => {
  await addCall({ from: '+34699000222', agoMs: 3 * HOUR_MS });
  const from = toIso(plusMs(desk.ctx.clock.now(), -6 * HOUR_MS));
  const span = `from=${from}&to=${toIso(desk.ctx.clock.now())}`;
  const report = (await receptionist.get(`/reports?${span}`).expect(200)).body;
  expect(report.calls).toMatchObject({ total: 2, byClass: { contained: 1, abandoned: 1 }, abandonment: 0.5 });
  const { calls } = (await receptionist.get(`/reports/calls?${span}&class=abandoned`).expect(200)).body;
  expect(calls.map((call: { from: string }) => call.from)).toEqual(['+34699000222']);
  // What began in an hour of the clinic's day, and what of it was given up.
  const behind = async (more: string) =>
    (await receptionist.get(`/reports/calls?${span}&${more}`).expect(200)).body.calls.length as number;
  for (const { hour, total, abandoned } of report.calls.byHour)
    expect([hour, await behind(`hour=${hour}`), await behind(`hour=${hour}&class=abandoned`)]).toEqual([
      hour,
      total,
      abandoned,
    ]);
  expect(await behind(`limit=200`)).toBe(2);
  await receptionist.get(`/reports/calls?${span}&hour=24`).expect(400);
  const { appointments } = (await receptionist.get(`/reports/visits?${span}&class=noshow`).expect(200)).body;
  expect(appointments).toEqual([]);
});
