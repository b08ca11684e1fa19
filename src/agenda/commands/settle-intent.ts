import { unreachable } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Result } from '../../platform/kernel/result.ts';
import type { Appointment } from '../domain/model.ts';
import type { RescheduleRefusal } from '../errors.ts';
import type { EhrIntent, EhrReceipt } from '../ports/ehr-agenda.ts';
import { cancelHere } from './cancel-appointment.ts';
import { markHere } from './change-status.ts';
import { confirmHere } from './confirm-attendance.ts';
import { holdsOfMove, releaseChange } from './hold-for-change.ts';
import { bookedAtEhr, refusedAtEhr } from './requested-booking.ts';
import { movedAtEhr } from './reschedule-appointment.ts';
import { restoredAtEhr } from './restore-appointment.ts';

/**
 * The clinic's own system has done what was intended, after whoever asked had gone: the agenda follows, and those who wait are
 * told by the usual events. Refused only where the appointment cannot follow: it is gone, or became something else meanwhile.
 * Safe to repeat.
 */
export function fulfilIntent(
  ctx: ClinicContext,
  intent: EhrIntent,
  receipt: EhrReceipt,
): Promise<Result<Appointment, RescheduleRefusal>> {
  // The patient has heard "requested", not "booked": this news comes from the EHR, also for who asked in a message.
  const late = { ...intent, cause: 'ehr' };
  switch (late.kind) {
    case 'book':
      return bookedAtEhr(ctx, late, receipt);
    case 'reschedule':
      return movedAtEhr(ctx, late, receipt);
    case 'cancel':
      return cancelHere(ctx, late, receipt);
    case 'confirm':
      return confirmHere(ctx, late, receipt);
    case 'mark':
      return markHere(ctx, late, receipt);
    case 'restore':
      return restoredAtEhr(ctx, late, receipt);
    default:
      return unreachable(late);
  }
}

/** It said no after whoever asked had gone: a requested visit ends as cancelled (`not-possible`), a changed or cancelled one stays as it was. Safe to repeat. */
export async function abandonIntent(ctx: ClinicContext, intent: EhrIntent): Promise<void> {
  if (intent.kind === 'book') await refusedAtEhr(ctx, intent);
  if (intent.kind === 'reschedule' || intent.kind === 'restore')
    await releaseChange(ctx, { holdIds: holdsOfMove(intent), appointmentId: intent.appointmentId });
}
