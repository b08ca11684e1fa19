import type { AgendaPorts } from '../../../agenda/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { changeTask } from '../../tasks/change-task.ts';
import { lastWordsOf } from '../../queries/calls.ts';
import { listTasks } from '../../tasks/list-tasks.ts';
import type { Task } from '../../tasks/task.ts';
import { defineRoute, type Route } from '../define-route.ts';
import type { Caller } from '../deps.ts';
import { namedOf, ownersOf, peopleOf } from '../people.ts';
import { recordReading } from '../read-trail.ts';
import { accepted } from '../refusals.ts';
import { changeTaskBody, taskOut, taskParams, tasksOut, tasksQuery, type TaskOut } from '../shapes/task.ts';

async function shown(ctx: ClinicContext<AgendaPorts>, caller: Caller, tasks: readonly Task[]): Promise<TaskOut[]> {
  const [people, owners, words] = await Promise.all([
    peopleOf(
      ctx,
      tasks.map((task) => task.patientId),
    ),
    ownersOf(
      ctx,
      tasks.flatMap(({ patientId, phone }) => (patientId === undefined && phone !== undefined ? [phone] : [])),
    ),
    lastWordsOf(
      ctx,
      tasks.flatMap(({ conversationId }) => (conversationId === undefined ? [] : [conversationId])),
    ),
  ]);
  const possible = [...owners.values()].flat().map(({ id }) => id);
  await recordReading(ctx, caller, { where: 'tasks', patientIds: [...people.keys(), ...possible] });
  return tasks.map((task): TaskOut => {
    const { patientId, ownerId, dueAt, completedAt, createdAt, updatedAt, ...rest } = task;
    const patient = patientId && people.get(patientId);
    const said = task.conversationId && words.get(task.conversationId);
    const candidates = patientId === undefined && task.phone !== undefined ? (owners.get(task.phone) ?? []) : [];
    return {
      ...rest,
      candidates: candidates.map(namedOf),
      ...(said ? { words: said } : {}),
      ...(patient ? { patient: namedOf(patient) } : {}),
      ...(ownerId
        ? { owner: { id: ownerId, mine: caller.kind === 'staff' && caller.session.staff.id === ownerId } }
        : {}),
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
    summary: 'What people must do, the most pressing first',
    policy: 'task.read',
    status: 200,
    query: tasksQuery,
    answer: tasksOut,
    handle: async ({ ctx, caller, query }) => {
      const statuses = query.status === 'open' ? (['requested', 'in-progress'] as const) : [query.status];
      const page = await listTasks(ctx, { statuses, limit: query.limit, cursor: query.cursor });
      const tasks = await shown(ctx, caller, page.tasks);
      return { tasks, ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }) };
    },
  }),
  defineRoute({
    method: 'patch',
    path: '/tasks/{id}',
    tag: 'Tasks',
    summary: 'Take, complete or reopen a task',
    policy: 'task.write',
    status: 200,
    refusals: ['task-unknown', 'task-closed', 'task-open', 'owner-unknown', 'version-conflict'],
    params: taskParams,
    body: changeTaskBody,
    answer: taskOut,
    handle: async ({ ctx, caller, params, body }) => {
      const task = accepted(await changeTask(ctx, { taskId: params.id, ...body }));
      const [out] = await shown(ctx, caller, [task]);
      if (!out) throw new Error('a task is always shown');
      return out;
    },
  }),
];
