import type { ClinicContext } from '../../platform/kernel/context.ts';
import { MINUTE_MS } from '../../platform/time/instant.ts';
import type { BareAppointment } from '../domain/model.ts';
import type { NotChangeable, VersionConflict } from '../errors.ts';

/**
 * So long a cancellation counts as a slip. The desk offers its undo for half a minute; an answer that was lost and asked for again
 * takes somewhat longer. What was cancelled before that is booked anew, and the patient hears of it.
 */
const SLIP_MS = 2 * MINUTE_MS;

/** Why this cancellation may not be taken back, if so. `atEhr`: the clinic's own system has done so already. */
export function restoreObjection(
  ctx: ClinicContext,
  appointment: BareAppointment,
  asked: { readonly expectedVersion?: number | undefined; readonly atEhr?: boolean },
): NotChangeable | VersionConflict | undefined {
  const { status, start, version, updatedAt, groupId } = appointment;
  const { expectedVersion, atEhr = false } = asked;
  const why = (reason: NotChangeable['why']): NotChangeable => ({ code: 'not-changeable', status, start, why: reason });
  if (atEhr) return status === 'cancelled' ? undefined : why('status');
  if (expectedVersion !== undefined && expectedVersion !== version) return { code: 'version-conflict', version };
  const now = ctx.clock.now();
  if (start <= now) return why('in-the-past');
  if (groupId !== undefined) return why('group');
  return status === 'cancelled' && now - updatedAt <= SLIP_MS ? undefined : why('status');
}
