import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TaskId } from '../../platform/kernel/ids.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';

let database: TestDatabase;
let desk: TestDesk;
let manager: SignedIn;
let receptionist: SignedIn;
let macro: { id: string };

beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  [manager, receptionist] = [await signInTo(desk, 'manager'), await signInTo(desk)];
  const { ctx } = desk;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into clinic_line (clinic_id, number, channels) values ($1, '+34910000999', '{voice,sms}') on conflict do nothing`,
      [ctx.clinicId],
    ),
  );
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

async function task(phone: string | null): Promise<string> {
  const { ctx } = desk;
  const id = ctx.ids.next<TaskId>();
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    tx.run(
      `insert into task (clinic_id, id, kind, status, priority, reason, patient_id, phone, created_at, updated_at)
       values ($1, $2, 'callback', 'requested', 'routine', 'caller-asked', $3, $4, $5, $5)`,
      [ctx.clinicId, id, desk.patient, phone, new Date(ctx.clock.now())],
    ),
  );
  return id;
}

const sent = () =>
  desk.ctx.db.query<{ body: string }>(
    desk.ctx.clinicId,
    `select body from message where clinic_id = $1 and direction = 'outbound' order by created_at, id`,
    [desk.ctx.clinicId],
  );

const STEPS = [
  { do: 'take' },
  { do: 'tag', tag: 'recetas' },
  { do: 'reply', text: { es: 'Hola {name}: su receta está lista. {clinic}' } },
  { do: 'close', outcome: 'Receta avisada' },
];

test('a macro is kept for the clinic by who may change settings, and two have not the same key', async () => {
  const body = { name: 'Receta lista', key: '1', steps: STEPS };
  await receptionist.post('/task-macros', body).expect(403);
  [macro] = (await manager.post('/task-macros', body).expect(200)).body.macros;
  const other = { name: 'Mañana', key: '1', steps: [{ do: 'snooze', minutes: 60 }] };
  expect((await manager.post('/task-macros', other).expect(409)).body.code).toBe('macro-key-taken');
  expect((await receptionist.get('/task-macros').expect(200)).body.macros).toMatchObject([body]);
});

test('what is written is shown first, and nothing leaves that was not shown', async () => {
  const id = await task('+34612345678');
  const shown = (await receptionist.post(`/task-macros/${macro.id}/preview`, { tasks: [id] }).expect(200)).body
    .messages;
  expect(shown).toMatchObject([{ task: id, channel: 'sms', to: '+34612345678', language: 'es' }]);
  expect(shown[0].texts.es).toBe(shown[0].text);
  expect(shown[0].text).toMatch(/^Hola Lucía: su receta está lista\./);
  expect(await sent()).toEqual([]);
  const unseen = (await receptionist.post(`/task-macros/${macro.id}/run`, { tasks: [{ id }] }).expect(200)).body
    .results;
  expect(unseen[0].steps).toEqual([
    { do: 'take', state: 'done' },
    { do: 'tag', state: 'done' },
    { do: 'reply', state: 'failed', code: 'text-not-shown' },
    { do: 'close', state: 'not-tried' },
  ]);
  expect(await sent()).toEqual([]);
});

test('of many tasks each tells how each step went', async () => {
  const [good, without] = [await task('+34612345678'), await task(null)];
  const tasks = [
    { id: good, text: 'Hola Lucía: ya está.' },
    { id: without, text: 'Hola Lucía: ya está.' },
  ];
  const { results } = (await receptionist.post(`/task-macros/${macro.id}/run`, { tasks }).expect(200)).body;
  expect(results[0].steps.map(({ state }: { state: string }) => state)).toEqual(['done', 'done', 'done', 'done']);
  expect(results[1].steps).toEqual([
    { do: 'take', state: 'done' },
    { do: 'tag', state: 'done' },
    { do: 'reply', state: 'failed', code: 'no-reply-channel' },
    { do: 'close', state: 'not-tried' },
  ]);
  expect((await sent()).map(({ body }) => body)).toEqual(['Hola Lucía: ya está.']);
  const done = (await receptionist.get('/tasks?status=completed').expect(200)).body.tasks;
  expect(done).toMatchObject([{ id: good, tags: ['recetas'], outcome: 'Receta avisada' }]);
});

test('who may not write to patients runs no macro that does', async () => {
  const doctor = await signInTo(desk, 'clinician');
  const refused = await doctor.post(`/task-macros/${macro.id}/run`, { tasks: [{ id: await task(null) }] }).expect(403);
  expect(refused.body.code).toBe('message-not-allowed');
});

test('a macro that is no longer wanted is forgotten', async () => {
  await manager.delete(`/task-macros/${macro.id}`).expect(204);
  expect(
    (await manager.post(`/task-macros/${macro.id}/preview`, { tasks: [await task(null)] }).expect(404)).body.code,
  ).toBe('macro-unknown');
});
