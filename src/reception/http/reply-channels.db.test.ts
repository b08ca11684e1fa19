import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { importLine } from '../../identity/index.ts';
import type { SqlParameter } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ConversationId, TaskId } from '../../platform/kernel/ids.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { createTask } from '../tasks/create-task.ts';

const PHONE = '+34612345678';
const ANA = 'ana@example.com';
const RECEPTION = 'recepcion@alameda.test';
let database: TestDatabase;
let desk: TestDesk;
let receptionist: SignedIn;
beforeAll(async () => {
  database = await createTestDatabase();
  desk = await createTestDesk(database.db);
  receptionist = await signInTo(desk);
  await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
    importLine(tx, { number: '+34910600100', channels: ['voice', 'sms'] }),
  );
});
afterAll(async () => {
  desk.stop.abort();
  await database.drop();
});

const run = (sql: string, params: readonly SqlParameter[]) =>
  desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) => tx.run(sql, [...params]));
const ago = (ms: number): Date => new Date(plusMs(desk.ctx.clock.now(), -ms));

/** A talk, and the task that came of it; the number is known, so that an SMS would be a way too. */
async function addTalk(channel: 'email' | 'web', key: string, remote: string) {
  const { ctx } = desk;
  const id = ctx.ids.next<ConversationId>();
  await run(
    `insert into conversation (clinic_id, id, channel, channel_key, topic, language, remote_address, local_address, state, status, opened_at, updated_at)
     values ($1, $2, $3, $4, 'open', 'es', $5, 'here', '{}', 'closed', $6, $6)`,
    [ctx.clinicId, id, channel, key, remote, ago(HOUR_MS)],
  );
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'callback',
      reason: 'asked-for-person',
      priority: 'urgent',
      conversationId: id,
      phone: PHONE,
      dedupeKey: `of ${id}`,
    }),
  );
  const [task] = await ctx.db.query<{ id: TaskId }>(
    ctx.clinicId,
    'select id from task where clinic_id = $1 and dedupe_key = $2',
    [ctx.clinicId, `of ${id}`],
  );
  return { id, reply: `/tasks/${required(task, 'task').id}/reply` };
}

async function addEmail(thread: string, name: string, subject: string, agoMs: number): Promise<void> {
  const { ctx } = desk;
  await run(
    `insert into email_message (clinic_id, id, thread_id, message_id, remote_address, local_address, subject, body, status, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'hola', 'answered', $8)`,
    [ctx.clinicId, ctx.ids.next(), thread, `<${name}@example.com>`, ANA, RECEPTION, subject, ago(agoMs)],
  );
}

test('who wrote an email is answered by email, in its thread and from the address that it was written to', async () => {
  const { ctx } = desk;
  const thread = ctx.ids.next();
  await addEmail(thread, 'first', 'Presupuesto', HOUR_MS);
  await addEmail(thread, 'second', 'Re: Presupuesto', 20 * MINUTE_MS);
  await addEmail(ctx.ids.next(), 'other', 'Otra cosa', MINUTE_MS);
  const { id, reply } = await addTalk('email', `email:${thread}`, `email:${ANA}`);
  const answer = (await receptionist.post(reply, { body: 'Se lo preparamos hoy.', complete: true }).expect(201)).body;
  expect(answer).toMatchObject({ channel: 'email', to: ANA, task: { status: 'completed' } });
  const sent = await ctx.db.query(
    ctx.clinicId,
    'select channel, to_address, body, parts from message where clinic_id = $1 and conversation_id = $2',
    [ctx.clinicId, id],
  );
  expect(sent).toMatchObject([
    {
      channel: 'email',
      to_address: ANA,
      body: 'Se lo preparamos hoy.',
      parts: {
        email: { subject: 'Re: Presupuesto', answers: { messageId: '<second@example.com>', mailbox: RECEPTION } },
      },
    },
  ]);
});

/** A chat of the web page in which its visitor wrote last so long ago. */
async function addChat(agoMs: number) {
  const { ctx } = desk;
  const session = ctx.ids.next();
  const { id, reply } = await addTalk('web', `web:${session}`, `web:${session}`);
  const until = new Date(plusMs(ctx.clock.real(), HOUR_MS));
  await run(
    `insert into chat_session (clinic_id, id, token_hash, conversation_id, last_number, created_at, expires_at)
     values ($1, $2::uuid, decode(replace($2::text, '-', ''), 'hex'), $3, 1, $4, $5)`,
    [ctx.clinicId, session, id, ago(agoMs), until],
  );
  await run(
    `insert into chat_message (clinic_id, session_id, number, side, body, at) values ($1, $2, 1, 'patient', 'hola', $3)`,
    [ctx.clinicId, session, ago(agoMs)],
  );
  const lines = () =>
    ctx.db.query(
      ctx.clinicId,
      'select side, body from chat_message where clinic_id = $1 and session_id = $2 order by number',
      [ctx.clinicId, session],
    );
  return { reply, lines };
}

test('who writes in the chat is answered there, and by SMS when they are there no longer', async () => {
  const here = await addChat(2 * MINUTE_MS);
  expect((await receptionist.post(here.reply, { body: 'Soy Marta.' }).expect(201)).body.channel).toBe('web');
  expect(await here.lines()).toEqual([
    { side: 'patient', body: 'hola' },
    { side: 'person', body: 'Soy Marta.' },
  ]);
  const gone = await addChat(2 * HOUR_MS);
  const answer = (await receptionist.post(gone.reply, { body: 'Soy Marta.' }).expect(201)).body;
  expect([answer.channel, answer.to]).toEqual(['sms', PHONE]);
  expect(await gone.lines()).toHaveLength(1);
});

/** Who wants no messages at all at an address: by their own word, or as it was taken from a list. */
const silence = (channel: 'sms' | 'email', address: string, scope: 'all' | 'commercial' = 'all') =>
  run(
    `insert into suppressed_address (clinic_id, channel, address, scope, reason, since) values ($1, $2, $3, $4, 'opted-out', $5)
     on conflict (clinic_id, channel, address) do update set scope = excluded.scope`,
    [desk.ctx.clinicId, channel, address, scope, ago(HOUR_MS)],
  );

test('who wants no message at all there is not written to, and that is said before anything is', async () => {
  const { ctx } = desk;
  const thread = ctx.ids.next();
  await addEmail(thread, 'refused', 'Presupuesto', HOUR_MS);
  const email = await addTalk('email', `email:${thread}`, `email:${ANA}`);
  const gone = await addChat(2 * HOUR_MS);
  const wayOf = async (path: string) => (await receptionist.get(path).expect(200)).body;
  expect(await wayOf(email.reply)).toEqual({ channel: 'email', to: ANA });
  expect(await wayOf(gone.reply)).toEqual({ channel: 'sms', to: PHONE });
  // Who wants no offers is answered.
  await silence('email', ANA, 'commercial');
  expect(await wayOf(email.reply)).toEqual({ channel: 'email', to: ANA });
  await Promise.all([silence('email', ANA), silence('sms', PHONE)]);
  for (const { reply } of [email, gone]) {
    expect(await wayOf(reply)).toEqual({ refused: 'opted-out' });
    const refused = (await receptionist.post(reply, { body: 'Se lo preparamos hoy.', complete: true }).expect(422))
      .body;
    expect(refused.code).toBe('opted-out');
  }
  expect(
    await ctx.db.query(ctx.clinicId, 'select 1 from message where clinic_id = $1 and conversation_id = $2', [
      ctx.clinicId,
      email.id,
    ]),
  ).toEqual([]);
  // The task is as it was: somebody calls them.
  expect((await receptionist.get('/tasks').expect(200)).body.tasks).toEqual(
    expect.arrayContaining([expect.objectContaining({ conversationId: email.id, status: 'requested' })]),
  );
  await receptionist.get(`/tasks/${ctx.ids.next()}/reply`).expect(404);
});

test('what they write after that is answered: an answer to it leaves', async () => {
  const { ctx } = desk;
  await silence('sms', PHONE);
  const id = ctx.ids.next();
  await run(
    `insert into message (clinic_id, id, direction, channel, from_address, to_address, body, status, created_at, updated_at)
     values ($1, $2, 'inbound', 'sms', $3, '+34910600100', '¿está lo mío?', 'received', $4, $4)`,
    [ctx.clinicId, id, PHONE, ago(MINUTE_MS)],
  );
  const task = ctx.ids.next();
  await run(
    `insert into task (clinic_id, id, kind, status, priority, reason, message_id, phone, created_at, updated_at)
     values ($1, $2, 'callback', 'requested', 'routine', 'asked-for-person', $3, $4, $5, $5)`,
    [ctx.clinicId, task, id, PHONE, ago(MINUTE_MS)],
  );
  expect((await receptionist.get(`/tasks/${task}/reply`).expect(200)).body).toEqual({ channel: 'sms', to: PHONE });
  expect((await receptionist.post(`/tasks/${task}/reply`, { body: 'Sí.' }).expect(201)).body.channel).toBe('sms');
});
