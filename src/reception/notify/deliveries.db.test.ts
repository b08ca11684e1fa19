import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startMailServer, type TestMailServer } from '../../../test/support/mail-server.ts';
import { TEST_SEAL_KEY } from '../../../test/support/seal-key.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createTestDesk, signInTo, type SignedIn, type TestDesk } from '../../../test/support/test-desk.ts';
import { isSignedWith, startWebhookReceiver, type WebhookReceiver } from '../../../test/support/webhook-receiver.ts';
import { createJobRunner, migrateQueue, subscribe, type JobRunner } from '../../jobs/index.ts';
import { createSendOutside } from '../../platform/http/outside-request.ts';
import { required } from '../../platform/kernel/assert.ts';
import { createSmtpSender } from '../../platform/mail/smtp-sender.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, plusMs, SECOND_MS, toIso } from '../../platform/time/instant.ts';
import { createTask } from '../tasks/create-task.ts';
import { deliverNotice } from './jobs/deliver-notice.ts';
import { onTaskMade } from './on-task-changed.ts';
import { replayDeliveries } from './replay-deliveries.ts';
import { listDeliveries, type DeliveryRow } from './store/delivery-rows.ts';
import { listRoutes } from './store/route-rows.ts';

let database: TestDatabase;
let mails: TestMailServer;
let hooks: WebhookReceiver;
let desk: TestDesk;
let manager: SignedIn;
let runner: JobRunner;
let tasks = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrateQueue(database.ownerUrl);
  mails = await startMailServer();
});
afterAll(async () => {
  await mails.stop();
  await database.drop();
});

beforeEach(async () => {
  hooks = await startWebhookReceiver();
  mails.behave('good');
  desk = await createTestDesk(database.db);
  manager = await signInTo(desk, 'manager');
  const ports = {
    ...desk.ctx.ports,
    mail: createSmtpSender({ url: mails.url, from: 'avisos@alameda.test' }),
    notices: {
      publicUrl: 'https://alameda.test',
      sealKey: TEST_SEAL_KEY,
      sendOutside: createSendOutside({ allowLoopback: true }),
    },
  };
  const ctx = { ...desk.ctx, ports };
  runner = createJobRunner({
    runtime: ctx,
    definitions: [deliverNotice],
    subscriptions: [subscribe('task.changed', 'reception.notify', onTaskMade)],
    contextFor: () => ctx,
  });
});
afterEach(async () => {
  await hooks.stop();
  await desk.ctx.db.inSystem((tx) => tx.run('delete from job'));
  await desk.ctx.db.inSystem((tx) => tx.run('delete from outbox_event'));
});

function advance(ms: number): Promise<number> {
  return runner.runDue(desk.ctx.clock, plusMs(desk.ctx.clock.now(), ms));
}

function makeTask(facts: { readonly reason?: string; readonly priority?: 'routine' | 'stat' } = {}) {
  tasks += 1;
  const { reason = 'asked-for-person', priority = 'routine' } = facts;
  const task = { kind: 'callback', reason, priority, dedupeKey: `t:${tasks}` } as const;
  return desk.ctx.db.inClinic(desk.ctx.clinicId, async (tx) =>
    required(await createTask(tx, desk.ctx, { ...task, patientId: desk.patient, phone: '+34612345678' }), 'a new task'),
  );
}

async function deliveries(): Promise<readonly DeliveryRow[]> {
  return (await listDeliveries(desk.ctx, { limit: 100 })).deliveries;
}

function mailRoute(more: object = {}) {
  const emails = ['recepcion@alameda.test'];
  return manager.post('/task-routes', { name: 'Recepción', target: 'email', emails, ...more }).expect(201);
}

async function hookRoute(more: object = {}): Promise<{ readonly id: string; readonly secret: string }> {
  const made = await manager
    .post('/task-routes', { name: 'Chat', target: 'webhook', url: hooks.url, ...more })
    .expect(201);
  return made.body;
}

describe('a new task, told by email', () => {
  test('reaches each address once, without names, and with a link to the task; a change of the task tells nothing', async () => {
    await mailRoute({ emails: ['a@alameda.test', 'b@alameda.test'] });
    const taskId = await makeTask();
    await advance(SECOND_MS);
    const got = mails.received.slice(-2);
    expect(new Set(got.map(({ to }) => to?.[0]?.address))).toEqual(new Set(['a@alameda.test', 'b@alameda.test']));
    const [mail] = got;
    expect(mail?.subject).toBe('Clínica de prueba: tarea nueva (Normal): Devolver la llamada');
    expect(mail?.text).toContain(`https://alameda.test/#/tasks?task=${taskId}`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Lucía|612345678/);
    expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    const before = mails.received.length;
    await manager.patch(`/tasks/${taskId}`, { action: 'take' }).expect(200);
    await advance(DAY_MS);
    expect(mails.received).toHaveLength(before);
    expect((await deliveries()).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
  });

  test('says who it is about only where the clinic wants so, and never as markup', async () => {
    await desk.ctx.db.inClinic(desk.ctx.clinicId, (tx) =>
      tx.run(`update patient set given_name = '<b onclick=x>Lucía' where clinic_id = $1`, [tx.clinicId]),
    );
    await mailRoute({ content: 'full', language: 'ca' });
    await makeTask();
    await advance(SECOND_MS);
    const mail = required(mails.received.at(-1), 'mail');
    expect(mail.html).toContain('&lt;b onclick=x&gt;Lucía García Pérez');
    expect(mail.html).not.toContain('<b onclick');
    expect(mail.text).toContain('Telèfon: +34612345678');
    expect(mail.subject).not.toMatch(/Lucía|612345678/);
  });

  test('is not told where no route wants it', async () => {
    await mailRoute({ priorities: ['stat'] });
    await makeTask();
    await advance(SECOND_MS);
    expect(await deliveries()).toEqual([]);
    await makeTask({ priority: 'stat' });
    await advance(SECOND_MS);
    expect(await deliveries()).toMatchObject([{ status: 'delivered' }]);
  });

  test('tries again where the mail server says later, and not where there is no such address', async () => {
    await mailRoute();
    mails.behave('later');
    await makeTask();
    await advance(SECOND_MS);
    expect(await deliveries()).toMatchObject([
      { status: 'planned', attempts: 1, reason: 'the mail server answered 451' },
    ]);
    mails.behave('good');
    await advance(MINUTE_MS);
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 2 }]);
    mails.behave('no-such-address');
    await makeTask();
    await advance(DAY_MS);
    expect(await deliveries()).toMatchObject([
      { status: 'failed', attempts: 1, reason: 'the mail server answered 550' },
      { status: 'delivered' },
    ]);
  });

  test('that may have left is in doubt and not sent again, until a person says so', async () => {
    await mailRoute();
    mails.behave('drops');
    await makeTask();
    const before = mails.received.length;
    await advance(DAY_MS);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: 'unknown', attempts: 1 });
    expect(mails.received).toHaveLength(before + 1);
    mails.behave('good');
    await manager.post(`/task-deliveries/${delivery?.id}/replay`).expect(200, { replayed: 1, isCut: false });
    await advance(SECOND_MS);
    expect(await deliveries()).toMatchObject([{ status: 'delivered', replays: 1 }]);
  });
});

describe('a new task, told by webhook', () => {
  test('is signed as Standard Webhooks has it, with our ids and no person', async () => {
    const { secret } = await hookRoute();
    const taskId = await makeTask();
    await advance(SECOND_MS);
    const hook = required(hooks.received[0], 'webhook');
    const [delivery] = await deliveries();
    expect(isSignedWith(hook, secret)).toBe(true);
    expect(isSignedWith({ ...hook, text: `${hook.text} ` }, secret)).toBe(false);
    expect(hook.headers['webhook-id']).toBe(delivery?.id);
    expect(JSON.parse(hook.text)).toMatchObject({
      type: 'task.created',
      data: { content: 'link-only', task: { id: taskId, kind: 'callback', reason: 'asked-for-person' } },
    });
    expect(hook.text).not.toMatch(/Lucía|612345678/);
  });

  test('carries both signatures for a day after its secret was changed, and then the new one alone', async () => {
    const { id, secret: old } = await hookRoute();
    const rotated = await manager.post(`/task-routes/${id}/rotate-secret`).expect(200);
    const fresh = String(rotated.body.secret);
    await makeTask();
    await advance(SECOND_MS);
    const both = required(hooks.received[0], 'webhook');
    expect([isSignedWith(both, old), isSignedWith(both, fresh)]).toEqual([true, true]);
    await advance(25 * HOUR_MS);
    await makeTask();
    await advance(SECOND_MS);
    const one = required(hooks.received[1], 'webhook');
    expect([isSignedWith(one, old), isSignedWith(one, fresh)]).toEqual([false, true]);
    const shown = await manager.get('/task-routes').expect(200);
    expect(JSON.stringify(shown.body)).not.toContain('whsec_');
  });

  test('is repeated with the same id after an error, as late as the receiver asks for', async () => {
    await hookRoute();
    hooks.answer(503, { 'retry-after': '3600' });
    await makeTask();
    await advance(59 * MINUTE_MS);
    expect(hooks.received).toHaveLength(1);
    hooks.answer(200);
    await advance(2 * MINUTE_MS);
    expect(new Set(hooks.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(hooks.received).toHaveLength(2);
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 2 }]);
  });

  test('gives up after three days in sight of all, and a replay since then tells it again', async () => {
    await hookRoute();
    hooks.answer(500);
    const began = desk.ctx.clock.now();
    await makeTask();
    await advance(5 * DAY_MS);
    expect(hooks.received).toHaveLength(10);
    const log = await manager.get('/task-deliveries?status=failed').expect(200);
    expect(log.body.deliveries).toMatchObject([{ attempts: 10, reason: 'the endpoint answered 500' }]);
    hooks.answer(204);
    expect(await replayDeliveries(desk.ctx, { since: plusMs(began, DAY_MS) })).toMatchObject({ replayed: 0 });
    await manager.post('/task-deliveries/replay', { since: toIso(began) }).expect(200, { replayed: 1, isCut: false });
    await advance(SECOND_MS);
    expect(await deliveries()).toMatchObject([{ status: 'delivered' }]);
    expect(new Set(hooks.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('ends the route where the endpoint is gone, until somebody switches it on again', async () => {
    const { id } = await hookRoute();
    hooks.answer(410);
    await makeTask();
    await advance(DAY_MS);
    expect(await deliveries()).toMatchObject([{ status: 'failed', attempts: 1 }]);
    expect(await listRoutes(desk.ctx)).toMatchObject([{ active: false, ended: 'gone' }]);
    await makeTask();
    await advance(DAY_MS);
    expect(hooks.received).toHaveLength(1);
    const again = await manager.patch(`/task-routes/${id}`, { active: true }).expect(200);
    expect(again.body).not.toHaveProperty('ended');
  });

  test('that was cut off in the middle of a try is repeated under its id', async () => {
    await hookRoute();
    await makeTask();
    await advance(0);
    await desk.ctx.db.inClinic(desk.ctx.clinicId, async (tx) => {
      await tx.run(`update task_delivery set status = 'dispatching' where clinic_id = $1`, [tx.clinicId]);
      await tx.run(`update job set state = 'due', attempts = 1 where clinic_id = $1 and kind = $2`, [
        tx.clinicId,
        deliverNotice.kind,
      ]);
    });
    await advance(SECOND_MS);
    expect(hooks.received).toHaveLength(2);
    expect(new Set(hooks.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });
});

describe('a route', () => {
  test.each([
    ['http://169.254.169.254/latest/meta-data'],
    ['https://10.0.0.8/hook'],
    ['https://[::ffff:10.0.0.8]/hook'],
    ['https://2130706433:22/'],
    ['https://user:pass@hooks.example.org/'],
    ['https://printer.local/'],
  ])('to %s is not taken', async (url) => {
    await manager
      .post('/task-routes', { name: 'x', target: 'webhook', url })
      .expect(422)
      .expect(/endpoint-not-allowed/);
    expect(await listRoutes(desk.ctx)).toEqual([]);
  });

  test('is not made by a receptionist, nor with a line break in an address, nor without a receiver', async () => {
    const receptionist = await signInTo(desk, 'receptionist');
    await receptionist.post('/task-routes', { name: 'x', target: 'email', emails: ['a@b.test'] }).expect(403);
    await manager
      .post('/task-routes', { name: 'x', target: 'email', emails: ['a@b.test\r\nBcc: c@d.test'] })
      .expect(400);
    await manager.post('/task-routes', { name: 'x', target: 'email' }).expect(422);
    await manager
      .post('/task-routes', { name: 'x', target: 'email', emails: ['a@b.test'], url: hooks.url })
      .expect(422);
  });

  test('of another clinic is not found', async () => {
    const { id } = await hookRoute();
    const others = await signInTo(await createTestDesk(database.db), 'manager');
    await others.patch(`/task-routes/${id}`, { active: false }).expect(404);
    await others.post(`/task-routes/${id}/rotate-secret`).expect(404);
    await others.delete(`/task-routes/${id}`).expect(404);
    await manager.delete(`/task-routes/${id}`).expect(204);
  });
});
