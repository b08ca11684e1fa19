import { record } from '../../audit/index.ts';
import { getClinic } from '../../identity/index.ts';
import { getPatient } from '../../patients/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { unreachable } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { TaskId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { staffNames } from '../queries/staff-names.ts';
import { changeTask } from '../tasks/change-task.ts';
import { openWayTo, replyToTask } from '../tasks/reply-to-task.ts';
import { taskById } from '../tasks/task-by-id.ts';
import { languageAmong, messagesOf, type MacroStep, type TaskMacro } from './macro.ts';

/** What would be written about one task; nothing was sent. */
export type MacroMessage = Result<
  {
    readonly text?: string;
    /** Of `text`. */
    readonly language?: Language;
    /** The same in every language in which it is written, for who reads another. */
    readonly texts?: Readonly<Partial<Record<Language, string>>>;
    readonly channel?: string;
    readonly to?: string;
  },
  { readonly code: string }
>;

/** The text that a macro would send about a task, in the words of whoever it goes to. */
export async function previewMacro(ctx: ClinicContext, macro: TaskMacro, taskId: TaskId): Promise<MacroMessage> {
  const task = await taskById(ctx, taskId);
  if (!task) return refuse({ code: 'task-unknown' });
  if (!macro.steps.some((step) => step.do === 'reply')) return ok({});
  const found = await openWayTo(ctx, task);
  if (!found.ok) return found;
  const way = found.value;
  const me = ctx.actor.kind === 'staff' ? ctx.actor.id : undefined;
  const [clinic, patient, names] = await Promise.all([
    getClinic(ctx),
    task.patientId && getPatient(ctx, task.patientId),
    staffNames(ctx, me ? [me] : []),
  ]);
  const known = { clinic: clinic.name, name: patient?.givenName, staff: me && names.get(me) };
  const texts = messagesOf(macro.steps, known);
  const language = languageAmong(texts, way.language);
  const text = language && texts[language];
  const written = language === undefined || text === undefined ? {} : { text, language, texts };
  return ok({ ...written, channel: way.channel, to: way.to });
}

async function tagTask(ctx: ClinicContext, taskId: TaskId, tag: string): Promise<Result<unknown, { code: string }>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const changed = await tx.run(
      `update task set tags = case when $3 = any(tags) then tags else tags || $3::text end, updated_at = $4, version = version + 1
        where clinic_id = $1 and id = $2 and status in ('requested', 'in-progress')`,
      [tx.clinicId, taskId, tag, new Date(ctx.clock.now())],
    );
    if (changed === 0) return refuse({ code: 'task-closed' });
    await Promise.all([
      emit(tx, ctx, { type: 'task.changed', payload: { taskId } }),
      record(tx, ctx, { action: 'task.tag', subject: { type: 'Task', id: taskId } }),
    ]);
    return ok(undefined);
  });
}

function runStep(
  ctx: ClinicContext,
  step: MacroStep,
  on: { readonly taskId: TaskId; readonly text: string | undefined },
): Promise<Result<unknown, { readonly code: string }>> {
  const { taskId, text } = on;
  switch (step.do) {
    case 'take':
      return changeTask(ctx, { taskId, action: 'take' });
    case 'assign':
      return changeTask(ctx, { taskId, action: 'take', ownerId: step.ownerId });
    case 'tag':
      return tagTask(ctx, taskId, step.tag);
    case 'reply':
      // What nobody saw is not sent.
      return text === undefined
        ? Promise.resolve(refuse({ code: 'text-not-shown' }))
        : replyToTask(ctx, { taskId, body: text, complete: false });
    case 'snooze':
      return changeTask(ctx, { taskId, action: 'snooze', until: plusMs(ctx.clock.now(), step.minutes * MINUTE_MS) });
    case 'close':
      return changeTask(ctx, { taskId, action: 'complete', outcome: step.outcome });
    default:
      return unreachable(step);
  }
}

export interface StepDone {
  readonly do: MacroStep['do'];
  readonly state: 'done' | 'failed' | 'not-tried';
  /** Why it failed. */
  readonly code?: string;
}

/** Does the steps in order with one task. Where one is refused the rest is not tried: a case is not closed whose message did not go. */
export async function runMacro(
  ctx: ClinicContext,
  macro: TaskMacro,
  on: { readonly taskId: TaskId; readonly text: string | undefined },
): Promise<readonly StepDone[]> {
  const told: StepDone[] = [];
  let failed = false;
  for (const step of macro.steps) {
    if (failed) {
      told.push({ do: step.do, state: 'not-tried' });
      continue;
    }
    const done = await runStep(ctx, step, on);
    failed = !done.ok;
    told.push(done.ok ? { do: step.do, state: 'done' } : { do: step.do, state: 'failed', code: done.error.code });
  }
  return told;
}
