import type { Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { HoldId } from '../../platform/kernel/ids.ts';
import type { Opening } from '../domain/model.ts';

/** Some minutes of a very busy process. */
const MOST_HELD = 5_000;

const held = new WeakMap<Database, Map<string, Opening>>();

function openingsOf({ db }: ClinicContext): Map<string, Opening> {
  const known = held.get(db);
  if (known) return known;
  const made = new Map<string, Opening>();
  held.set(db, made);
  return made;
}

/**
 * What a hold of this process is on. That never changes, so booking it need not read it again; whether the hold still
 * lives is decided by the statement that turns it into an appointment.
 */
export function rememberHeld(ctx: ClinicContext, holdId: HoldId, opening: Opening): void {
  const openings = openingsOf(ctx);
  if (openings.size >= MOST_HELD) {
    const [oldest] = openings.keys();
    if (oldest !== undefined) openings.delete(oldest);
  }
  openings.set(`${ctx.clinicId} ${holdId}`, opening);
}

export function recallHeld(ctx: ClinicContext, holdId: HoldId): Opening | undefined {
  return openingsOf(ctx).get(`${ctx.clinicId} ${holdId}`);
}
