import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { StaffId } from '../../platform/kernel/ids.ts';

/** The names of people of the clinic, also of those who have left. One round trip. */
export async function staffNames(ctx: ClinicContext, ids: readonly StaffId[]): Promise<ReadonlyMap<StaffId, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.query<{ id: StaffId; name: string }>(
    ctx.clinicId,
    'select id, name from desk_staff where clinic_id = $1 and id = any($2::uuid[])',
    [ctx.clinicId, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
