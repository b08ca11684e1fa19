import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { TaskMacro, TaskMacroId } from './macro.ts';

const MOST_MACROS = 50;

export type MacroRefusal = { readonly code: 'macro-unknown' | 'macro-key-taken' | 'too-many-macros' };

interface MacroRow extends Omit<TaskMacro, 'key'> {
  readonly key: string | null;
}

/** The clinic's macros: those with a key first, then by name. One round trip. */
export async function taskMacros(ctx: ClinicContext): Promise<readonly TaskMacro[]> {
  const rows = await ctx.db.query<MacroRow>(
    ctx.clinicId,
    `select id, name, key, steps from task_macro where clinic_id = $1 order by key nulls last, name, id limit ${MOST_MACROS}`,
    [ctx.clinicId],
  );
  return rows.map(({ key, ...macro }) => ({ ...macro, ...(key === null ? {} : { key }) }));
}

/** Writes a macro, or another version of it. Who uses it next uses what was written last. */
export async function saveTaskMacro(
  ctx: ClinicContext,
  { id, ...macro }: Omit<TaskMacro, 'id'> & { readonly id?: TaskMacroId | undefined },
): Promise<Result<TaskMacro, MacroRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const standing = await tx.sql<{ id: TaskMacroId; key: string | null }>(
      'select id, key from task_macro where clinic_id = $1 for update',
      [tx.clinicId],
    );
    if (id !== undefined && !standing.some((one) => one.id === id)) return refuse({ code: 'macro-unknown' });
    if (id === undefined && standing.length >= MOST_MACROS) return refuse({ code: 'too-many-macros' });
    const isTaken = standing.some((one) => macro.key !== undefined && one.key === macro.key && one.id !== id);
    if (isTaken) return refuse({ code: 'macro-key-taken' });
    const saved: TaskMacro = { ...macro, id: id ?? ctx.ids.next<TaskMacroId>() };
    await tx.run(
      `insert into task_macro (clinic_id, id, name, key, steps, author, updated_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7)
       on conflict (clinic_id, id) do update set name = excluded.name, key = excluded.key, steps = excluded.steps,
         author = excluded.author, updated_at = excluded.updated_at`,
      [
        tx.clinicId,
        saved.id,
        saved.name,
        saved.key ?? null,
        JSON.stringify(saved.steps),
        namedActor(ctx.actor),
        new Date(ctx.clock.now()),
      ],
    );
    await record(tx, ctx, { action: 'task.macro', subject: { type: 'TaskMacro', id: saved.id } });
    return ok(saved);
  });
}

export async function removeTaskMacro(ctx: ClinicContext, id: TaskMacroId): Promise<Result<undefined, MacroRefusal>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const gone = await tx.run('delete from task_macro where clinic_id = $1 and id = $2', [tx.clinicId, id]);
    if (gone === 0) return refuse({ code: 'macro-unknown' });
    await record(tx, ctx, { action: 'task.macro-removed', subject: { type: 'TaskMacro', id } });
    return ok(undefined);
  });
}
