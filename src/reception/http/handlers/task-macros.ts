import { can, scopesOf } from '../../../identity/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { TaskMacro, TaskMacroId } from '../../macros/macro.ts';
import { removeTaskMacro, saveTaskMacro, taskMacros } from '../../macros/macro-rows.ts';
import { previewMacro, runMacro } from '../../macros/run-macro.ts';
import { defineRoute, type Route } from '../define-route.ts';
import { recordReading } from '../read-trail.ts';
import { accepted, problemOf } from '../refusals.ts';
import { macroBody, macroParams, macrosOut, previewBody, previewOut, runBody, runOut } from '../shapes/task-macro.ts';
import { taskById } from '../../tasks/task-by-id.ts';

const macroOut = ({ id, name, key, steps }: TaskMacro) => ({
  id,
  name,
  ...(key === undefined ? {} : { key }),
  steps: steps.map((step) => ({ ...step })),
});

async function macroOf(ctx: ClinicContext, id: TaskMacroId): Promise<TaskMacro> {
  const found = (await taskMacros(ctx)).find((macro) => macro.id === id);
  if (!found) throw problemOf({ code: 'macro-unknown' });
  return found;
}

const tag = 'Tasks';

/** What a clinic often does with tasks. */
export const taskMacroRoutes: readonly Route[] = [
  defineRoute({
    method: 'get',
    path: '/task-macros',
    tag,
    summary: 'The macros of the inbox, those with a key first',
    policy: 'task.read',
    status: 200,
    answer: macrosOut,
    handle: async ({ ctx }) => ({ macros: (await taskMacros(ctx)).map(macroOut) }),
  }),
  defineRoute({
    method: 'post',
    path: '/task-macros',
    tag,
    summary: 'Write a macro, or write it anew',
    policy: 'settings.write',
    status: 200,
    refusals: ['macro-unknown', 'macro-key-taken', 'too-many-macros'],
    body: macroBody,
    answer: macrosOut,
    handle: async ({ ctx, body }) => {
      accepted(await saveTaskMacro(ctx, body));
      return { macros: (await taskMacros(ctx)).map(macroOut) };
    },
  }),
  defineRoute({
    method: 'delete',
    path: '/task-macros/{id}',
    tag,
    summary: 'Forget a macro',
    policy: 'settings.write',
    status: 204,
    refusals: ['macro-unknown'],
    params: macroParams,
    handle: async ({ ctx, params }) => accepted(await removeTaskMacro(ctx, params.id)),
  }),
  defineRoute({
    method: 'post',
    path: '/task-macros/{id}/preview',
    tag,
    summary: 'What a macro would write about each of the tasks; nothing is done',
    policy: 'task.write',
    status: 200,
    refusals: ['macro-unknown'],
    params: macroParams,
    body: previewBody,
    answer: previewOut,
    handle: async ({ ctx, caller, params, body }) => {
      const macro = await macroOf(ctx, params.id);
      const tasks = await Promise.all(body.tasks.map((id) => taskById(ctx, id)));
      const patientIds = tasks.flatMap((task) => (task?.patientId === undefined ? [] : [task.patientId]));
      await recordReading(ctx, caller, { where: 'tasks', patientIds });
      const messages = await Promise.all(
        body.tasks.map(async (task) => {
          const message = await previewMacro(ctx, macro, task);
          if (!message.ok) return { task, code: message.error.code };
          const { texts, ...rest } = message.value;
          return { task, ...rest, ...(texts ? { texts: { ...texts } } : {}) };
        }),
      );
      return { messages };
    },
  }),
  defineRoute({
    method: 'post',
    path: '/task-macros/{id}/run',
    tag,
    summary: 'Do the steps of a macro with each of the tasks',
    description:
      'Each step tells how it went; where one is refused the rest of that task is not tried. A message is sent only as `text`, ' +
      'which the preview gave and somebody saw: without it that step is refused (`text-not-shown`).',
    policy: 'task.write',
    status: 200,
    refusals: ['macro-unknown', 'message-not-allowed'],
    params: macroParams,
    body: runBody,
    answer: runOut,
    handle: async ({ ctx, caller, params, body }) => {
      const macro = await macroOf(ctx, params.id);
      const writes = macro.steps.some((step) => step.do === 'reply');
      if (writes && !can(caller.actor, 'message.write', scopesOf(caller)))
        throw problemOf({ code: 'message-not-allowed' });
      const results = [];
      for (const { id, text } of body.tasks) {
        const steps = await runMacro(ctx, macro, { taskId: id, text });
        results.push({ task: id, steps: steps.map((step) => ({ ...step })) });
      }
      return { results };
    },
  }),
];
