import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConnectionView } from '../connections/connection.ts';
import { openEhr } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import type { BookingWay, ChangingWay, FindTarget } from './ehr-target.ts';

/** Undefined for a server that was never looked at: nothing is written to it, and the agenda stays ours. */
export function bookingWayOf({
  strategy,
  report,
}: Pick<ConnectionView, 'strategy' | 'report'>): BookingWay | undefined {
  if (!strategy) return undefined;
  switch (strategy.booking) {
    case 'task':
      return 'task';
    case 'book-operation':
      return 'operation';
    case 'post':
      // One transaction takes the Slot and makes the Appointment, so that no half of it can stand.
      return strategy.slots === 'stored' && report?.reachable && report.declared.transaction ? 'transaction' : 'create';
  }
}

/** How it changes what stands there. One that nobody looked at is asked the usual way, and its answer is believed. */
export function changingWayOf({ report }: Pick<ConnectionView, 'report'>): ChangingWay {
  const appointment = report?.reachable ? report.declared.types.Appointment : undefined;
  if (!appointment || appointment.interactions.includes('update')) return 'update';
  return report?.reachable && report.seen.book ? 'operation' : 'update-in-place-only';
}

/**
 * From the beginning of the first load the agenda is the server's: who books meanwhile hears that it was requested, and the wish waits
 * until we know what is what there (`findWrite`, `markLoaded`).
 */
async function isMirrored(ctx: ClinicContext, connectionId: string): Promise<boolean> {
  const rows = await ctx.db.query(ctx.clinicId, 'select from ehr_sync where clinic_id = $1 and connection_id = $2', [
    ctx.clinicId,
    connectionId,
  ]);
  return rows.length > 0;
}

/** The clinic's connection, once its mirror has begun and its strategy says how to book there. `agendaByClinic` remembers it. */
export function findTarget(deps: ConnectionDeps): FindTarget {
  return async (ctx) => {
    const open = await openEhr(ctx, deps);
    const booking = open && bookingWayOf(open.connection);
    if (!open || !booking || !(await isMirrored(ctx, open.connection.id))) return undefined;
    const { connection, client } = open;
    const conditionalCreate = connection.strategy?.conditionalCreate ?? false;
    const holds = connection.report?.reachable === true && connection.report.seen.hold;
    const ways = { booking, changing: changingWayOf(connection), holds };
    return { connectionId: connection.id, client, conditionalCreate, ...ways };
  };
}
