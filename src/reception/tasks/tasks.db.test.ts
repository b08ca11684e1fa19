import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { MINUTE_MS, plusMs, toIso } from '../../platform/time/instant.ts';
import { onCallAnswered, onNeedsPerson, onTouchDropped, onVisitSettled } from '../index.ts';
import { createTestDesk, signInTo, type TestDesk } from '../../../test/support/test-desk.ts';
import { listTasks } from './list-tasks.ts';
import type { Task } from './task.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const CONVERSATION = '0190f0f0-0000-7000-8000-0000000000c1';
const APPOINTMENT = '0190f0f0-0000-7000-8000-0000000000a1';

async function openTasks(ctx: ClinicContext): Promise<readonly Task[]> {
  return (await listTasks(ctx, { statuses: ['requested', 'in-progress'], limit: 200 })).tasks;
}

function needsPerson(desk: TestDesk, facts: object): Promise<void> {
  return onNeedsPerson(desk.ctx, {
    type: 'conversation.needs-person',
    payload: { conversationId: CONVERSATION, phone: '+34612345678', ...facts },
  });
}

describe('tasks that the system makes', () => {
  test('a caller who wants a person gets one callback, however often it is told', async () => {
    const desk = await createTestDesk(database.db);
    await needsPerson(desk, { reason: 'asked-for-person', patientId: desk.patient });
    await needsPerson(desk, { reason: 'asked-for-person', patientId: desk.patient });
    expect(await openTasks(desk.ctx)).toMatchObject([
      {
        kind: 'callback',
        reason: 'asked-for-person',
        priority: 'urgent',
        phone: '+34612345678',
        patientId: desk.patient,
        version: 1,
      },
    ]);
    const [events] = await desk.ctx.db.query<{ n: number }>(
      desk.ctx.clinicId,
      `select count(*) as n from outbox_event where type = 'task.changed'`,
    );
    expect(events?.n).toBe(1);
  });

  test.each([
    ['wanted, then answered', ['wanted', 'answered']],
    ['answered, then wanted, as deliveries may come', ['answered', 'wanted', 'answered']],
  ])('who was put through is not called back: %s', async (_order, order) => {
    const desk = await createTestDesk(database.db);
    const payload = { conversationId: CONVERSATION, reason: 'asked-for-person' };
    for (const what of order) {
      if (what === 'wanted') await needsPerson(desk, payload);
      else await onCallAnswered(desk.ctx, { type: 'call.answered', payload });
    }
    expect(await openTasks(desk.ctx)).toEqual([]);
    const { tasks } = await listTasks(desk.ctx, { statuses: ['completed'], limit: 200 });
    expect(tasks).toMatchObject([{ kind: 'callback', reason: 'asked-for-person', conversationId: CONVERSATION }]);
  });

  test('what is written after the task was closed makes another, once, and an old event does not', async () => {
    const desk = await createTestDesk(database.db);
    const staff = await signInTo(desk);
    const { clock } = desk.ctx;
    const tell = (eventId: string, reason: string, occurredAt: string) =>
      onNeedsPerson(desk.ctx, {
        type: 'conversation.needs-person',
        payload: { conversationId: CONVERSATION, phone: '+34612345678', reason },
        eventId,
        occurredAt,
      });
    const first = toIso(clock.now());
    await tell('e1', 'asked-for-person', first);
    const [task] = await openTasks(desk.ctx);
    clock.moveTo(plusMs(clock.now(), MINUTE_MS));
    await staff.patch(`/tasks/${task?.id}`, { action: 'complete' }).expect(200);
    await tell('e1', 'asked-for-person', first);
    expect(await openTasks(desk.ctx)).toEqual([]);
    clock.moveTo(plusMs(clock.now(), MINUTE_MS));
    const again = toIso(clock.now());
    await tell('e2', 'follow-up', again);
    await tell('e2', 'follow-up', again);
    await tell('e3', 'follow-up', again);
    expect(await openTasks(desk.ctx)).toMatchObject([{ reason: 'follow-up', conversationId: CONVERSATION }]);
  });

  test('a callback that turns urgent is raised, and stands first', async () => {
    const desk = await createTestDesk(database.db);
    await onTouchDropped(desk.ctx, {
      type: 'touch.dropped',
      payload: { appointmentId: APPOINTMENT, patientId: desk.patient, reason: 'no-address' },
    });
    await needsPerson(desk, { reason: 'not-understood' });
    await needsPerson(desk, { reason: 'emergency', urgent: true });
    expect(await openTasks(desk.ctx)).toMatchObject([
      { kind: 'callback', reason: 'emergency', priority: 'stat', version: 2 },
      { kind: 'not-reached', reason: 'no-address' },
    ]);
  });

  test('whoever calls back sees what was wanted and how urgent it was', async () => {
    const desk = await createTestDesk(database.db);
    await needsPerson(desk, { reason: 'no-openings-in-time', goal: 'book', level: 3, assessmentId: 'a-1' });
    const [task] = await openTasks(desk.ctx);
    expect(task?.detail).toEqual({ goal: 'book', level: 3, assessmentId: 'a-1' });
  });

  test('a call that never became a conversation still makes a task', async () => {
    const desk = await createTestDesk(database.db);
    await onNeedsPerson(desk.ctx, {
      type: 'conversation.needs-person',
      payload: { reason: 'slow-system', urgent: false, phone: '+34655112233' },
    });
    expect(await openTasks(desk.ctx)).toMatchObject([{ kind: 'callback', reason: 'slow-system' }]);
  });

  test('a reminder that the carrier could not deliver makes one task, whatever its code was', async () => {
    const desk = await createTestDesk(database.db);
    for (const reason of ['unknown-number', 'unreachable']) {
      await onTouchDropped(desk.ctx, { type: 'touch.dropped', payload: { appointmentId: APPOINTMENT, reason } });
    }
    expect(await openTasks(desk.ctx)).toMatchObject([{ kind: 'not-reached', reason: 'undeliverable' }]);
  });

  test('who was not reached needs no call once they have moved the visit themselves; what the desk moves leaves it', async () => {
    const desk = await createTestDesk(database.db);
    const dropped = (reason: string) =>
      onTouchDropped(desk.ctx, { type: 'touch.dropped', payload: { appointmentId: APPOINTMENT, reason } });
    await dropped('declined');
    const moved = (cause: string) =>
      onVisitSettled(desk.ctx, { type: 'appointment.rescheduled', payload: { appointmentId: APPOINTMENT, cause } });
    await moved('desk');
    expect(await openTasks(desk.ctx)).toHaveLength(1);
    await moved('message');
    expect(await openTasks(desk.ctx)).toEqual([]);
    // The clinic moves it later, and that they cannot be told.
    await dropped('no-address');
    expect(await openTasks(desk.ctx)).toMatchObject([{ reason: 'no-address' }]);
  });
});

describe('working on tasks', () => {
  test('a task is taken, completed and reopened, each once', async () => {
    const desk = await createTestDesk(database.db);
    await needsPerson(desk, { reason: 'silence' });
    const staff = await signInTo(desk);
    const [task] = (await staff.get('/tasks').expect(200)).body.tasks as { id: string }[];
    const path = `/tasks/${task?.id}`;
    const taken = await staff.patch(path, { action: 'take', expectedVersion: 1 }).expect(200);
    expect(taken.body).toMatchObject({ status: 'in-progress', owner: { mine: true } });
    expect((await staff.patch(path, { action: 'complete', expectedVersion: 1 }).expect(409)).body.code).toBe(
      'version-conflict',
    );
    await staff.patch(path, { action: 'complete' }).expect(200);
    expect((await staff.patch(path, { action: 'take' }).expect(422)).body.code).toBe('task-closed');
    await staff.patch(path, { action: 'reopen' }).expect(200);
    expect((await staff.patch(path, { action: 'reopen' }).expect(422)).body.code).toBe('task-open');
    expect((await staff.get('/tasks?status=open').expect(200)).body.tasks).toHaveLength(1);
  });

  test('the list is read in pages without a task missing or coming twice', async () => {
    const desk = await createTestDesk(database.db);
    for (let call = 0; call < 7; call += 1) {
      const conversationId = `0190f0f0-0000-7000-8000-0000000001${String(call).padStart(2, '0')}`;
      await needsPerson(desk, { conversationId, reason: call % 2 === 0 ? 'silence' : 'emergency' });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTasks(desk.ctx, { statuses: ['requested'], limit: 3, cursor });
      seen.push(...page.tasks.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  test('of what is done the latest comes first, page by page, and what waits longest is not in the way', async () => {
    const desk = await createTestDesk(database.db);
    const staff = await signInTo(desk);
    for (let call = 0; call < 5; call += 1) {
      await needsPerson(desk, {
        conversationId: `0190f0f0-0000-7000-8000-0000000002${String(call).padStart(2, '0')}`,
        reason: call === 0 ? 'emergency' : 'silence',
      });
    }
    const tasks = await openTasks(desk.ctx);
    for (const { id } of tasks) {
      await staff.patch(`/tasks/${id}`, { action: 'complete' }).expect(200);
      desk.ctx.clock.moveTo(plusMs(desk.ctx.clock.now(), MINUTE_MS));
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await staff.get(`/tasks?status=completed&limit=2&cursor=${cursor}`).expect(200);
      seen.push(...body.tasks.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).toEqual(tasks.map(({ id }) => id).toReversed());
  });

  test('an unknown task is refused', async () => {
    const desk = await createTestDesk(database.db);
    const staff = await signInTo(desk);
    await staff.patch(`/tasks/${CONVERSATION}`, { action: 'take' }).expect(404);
  });
});
