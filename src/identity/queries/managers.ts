import type { ClinicContext } from '../../platform/kernel/context.ts';

const MOST = 5;

/** The names of those who manage the clinic: whom somebody asks whose role lets them do less. Five at most, by name. */
export async function managerNames(ctx: Pick<ClinicContext, 'db' | 'clinicId'>): Promise<readonly string[]> {
  const rows = await ctx.db.query<{ name: string }>(
    ctx.clinicId,
    `select name from staff where clinic_id = $1 and role = 'manager' and active order by name limit ${MOST}`,
    [ctx.clinicId],
  );
  return rows.map(({ name }) => name);
}
