import type { ClinicTx, Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';

const marks = new WeakMap<Database, Map<ClinicId, number>>();

function marksOf({ db }: ClinicContext): Map<ClinicId, number> {
  const known = marks.get(db) ?? new Map<ClinicId, number>();
  marks.set(db, known);
  return known;
}

/** Grows with each change of the clinic's connection in this process: what was remembered under another mark is out of date. */
export function changeMark(ctx: ClinicContext): number {
  return marksOf(ctx).get(ctx.clinicId) ?? 0;
}

/** From the commit on, nobody in this process works with the connection as it was. Others look anew within seconds. */
export function markChanged(tx: ClinicTx, ctx: ClinicContext): void {
  tx.afterCommit(() => marksOf(ctx).set(ctx.clinicId, changeMark(ctx) + 1));
}
