import type { AgendaPorts } from '../../../agenda/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { changeTask } from '../../tasks/change-task.ts';
import { languagesOf, lastWordsOf } from '../../queries/calls.ts';
import { listTasks } from '../../tasks/list-tasks.ts';
import type { Task } from '../../tasks/task.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { namedOf, ownersOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { accepted, problemOf } from '../refusals.ts';
import { publishLive } from '../../live/publish-live.ts';
import { staffNames } from '../../queries/staff-names.ts';
import { openWayTo, replyToTask } from '../../tasks/reply-to-task.ts';
import { taskById } from '../../tasks/task-by-id.ts';
import {
  changeTaskBody,
  replyBody,
  replyOut,
  replyWayOut,
  taskOut,
  taskParams,
  tasksOut,
  tasksQuery,
  type TaskOut,
} from '../shapes/task.ts';

/** Tasks as the desk sees them. Leaves an audit entry for whom they name. */
export async function showTasks(
  ctx: ClinicContext<AgendaPorts>,
  caller: Caller,
  tasks: readonly Task[],
): Promise<TaskOut[]> {
  const talks = tasks.flatMap(({ conversationId }) => (conversationId === undefined ? [] : [conversationId]));
  const [names, people, owners, words, languages] = await Promise.all([
    staffNames(
      ctx,
      tasks.flatMap(({ ownerId }) => (ownerId === undefined ? [] : [ownerId])),
    ),
    peopleOf(
      ctx,
      tasks.map((task) => task.patientId),
    ),
    ownersOf(
      ctx,
      tasks.flatMap(({ patientId, phone }) => (patientId === undefined && phone !== undefined ? [phone] : [])),
    ),
    lastWordsOf(ctx, talks),
    languagesOf(ctx, talks),
  ]);
  const possible = [...owners.values()].flat().map(({ id }) => id);
  await recordReading(ctx, caller, { where: 'tasks', patientIds: [...people.keys(), ...possible] });
  return tasks.map((task): TaskOut => {
    const { patientId, ownerId, tags, dueAt, snoozedUntil, completedAt, createdAt, updatedAt, ...rest } = task;
    const ownerName = ownerId && names.get(ownerId);
    const patient = patientId && people.get(patientId);
    const said = task.conversationId && words.get(task.conversationId);
    const language = patient?.language ?? (task.conversationId && languages.get(task.conversationId));
    const candidates = patientId === undefined && task.phone !== undefined ? (owners.get(task.phone) ?? []) : [];
    return {
      ...rest,
      candidates: candidates.map(namedOf),
      ...(tags ? { tags: [...tags] } : {}),
      ...(said ? { words: said } : {}),
      ...(language ? { language } : {}),
      ...(patient ? { patient: namedOf(patient) } : {}),
      ...(ownerId
        ? {
            owner: {
              id: ownerId,
              mine: caller.kind === 'staff' && caller.session.staff.id === ownerId,
              ...(ownerName ? { name: ownerName } : {}),
            },
          }
        : {}),
      ...(snoozedUntil === undefined ? {} : { snoozedUntil: toIso(snoozedUntil) }),
      ...(dueAt === undefined ? {} : { dueAt: toIso(dueAt) }),
      ...(completedAt === undefined ? {} : { completedAt: toIso(completedAt) }),
      createdAt: toIso(createdAt),
      updatedAt: toIso(updatedAt),
    };
  });
}

export const taskRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/tasks',
    tag: 'Tasks',
    summary: 'What people must do, the most pressing first; of what is done, the latest first',
    policy: 'task.read',
    status: 200,
    query: tasksQuery,
    answer: tasksOut,
    handle: async ({ ctx, caller, query }) => {
      const { status, limit, cursor } = query;
      const isOpen = status === 'open' || status === 'snoozed';
      const page = await listTasks(ctx, {
        statuses: isOpen ? ['requested', 'in-progress'] : [status],
        ...(isOpen ? { snoozed: status === 'snoozed' } : { order: 'latest' as const }),
        limit,
        cursor,
      });
      const tasks = await showTasks(ctx, caller, page.tasks);
      return { tasks, ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }) };
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/tasks/{id}',
    tag: 'Tasks',
    summary: 'Take a task, give it back, put it off, complete or reopen it',
    policy: 'task.write',
    status: 200,
    refusals: ['task-unknown', 'task-closed', 'task-open', 'owner-unknown', 'version-conflict'],
    params: taskParams,
    body: changeTaskBody,
    answer: taskOut,
    handle: async ({ ctx, caller, params, body }) => {
      const task = accepted(await changeTask(ctx, { taskId: params.id, ...body }));
      const [out] = await showTasks(ctx, caller, [task]);
      if (!out) throw new Error('a task is always shown');
      return out;
    },
  }),
  defineRoute({
    method: 'get',
    path: '/tasks/{id}/reply',
    tag: 'Tasks',
    summary: 'By which way a reply would go, or why by none',
    policy: 'message.write',
    status: 200,
    refusals: ['task-unknown'],
    params: taskParams,
    answer: replyWayOut,
    handle: async ({ ctx, caller, params }) => {
      const task = await taskById(ctx, params.id);
      if (!task) throw problemOf({ code: 'task-unknown' });
      const way = await openWayTo(ctx, task);
      if (!way.ok) return { refused: way.error.code };
      await recordReading(ctx, caller, { where: 'tasks', patientIds: task.patientId ? [task.patientId] : [] });
      return { channel: way.value.channel, to: way.value.to };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/tasks/{id}/reply',
    tag: 'Tasks',
    summary: 'Write to whom the task is about, by the way they wrote; by SMS to who called',
    policy: 'message.write',
    status: 201,
    refusals: ['task-unknown', 'task-closed', 'no-reply-channel', 'opted-out'],
    params: taskParams,
    body: replyBody,
    answer: replyOut,
    handle: async ({ ctx, caller, params, body }) => {
      const { channel, to, task } = accepted(await replyToTask(ctx, { taskId: params.id, ...body }));
      const [out] = await showTasks(ctx, caller, [task]);
      if (!out) throw new Error('a task is always shown');
      return { channel, to, task: out };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/tasks/{id}/looking',
    tag: 'Tasks',
    summary: 'Tell colleagues that I am on it, for half a minute',
    policy: 'task.write',
    status: 204,
    params: taskParams,
    handle: async ({ ctx, caller, params }) => {
      if (caller.kind !== 'staff') return undefined;
      const { id: staffId, name } = caller.session.staff;
      await publishLive(ctx, { type: 'task.looked-at', payload: { taskId: params.id, staffId, name } });
      return undefined;
    },
  }),
];
