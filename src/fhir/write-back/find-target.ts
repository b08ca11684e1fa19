import type { ConnectionView } from '../connections/connection.ts';
import { openEhr } from '../connections/find-connection.ts';
import type { ConnectionDeps } from '../connections/save-connection.ts';
import type { BookingWay, FindTarget } from './ehr-target.ts';

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

/** The clinic's connection, where its strategy says how to book there. One query; `agendaByClinic` remembers it. */
export function findTarget(deps: ConnectionDeps): FindTarget {
  return async (ctx) => {
    const open = await openEhr(ctx, deps);
    const booking = open && bookingWayOf(open.connection);
    return open && booking && { connectionId: open.connection.id, client: open.client, booking };
  };
}
