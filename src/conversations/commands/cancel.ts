import { cancelAppointment, getAppointment, keepCancelReason } from '../../agenda/index.ts';
import type { Effect, EffectResult } from '../domain/effect.ts';
import { answered } from './answered.ts';
import type { Performer } from './performer.ts';

type Cancelling = Extract<Effect, { kind: 'cancel' | 'keep-cancel-reason' }>;

/** Cancels a visit, or keeps why one was cancelled. */
export async function cancel(who: Performer, effect: Cancelling, cause: 'phone' | 'message'): Promise<EffectResult> {
  const { appointmentId, reason = 'patient' } = effect;
  if (effect.kind === 'keep-cancel-reason') {
    await keepCancelReason(who.ctx, { appointmentId, reason, cause });
    return { kind: 'cancel-reason-kept' };
  }
  const result = await cancelAppointment(who.ctx, { appointmentId, reason, cause });
  // What was wanted is so, in whichever try it was done.
  const isGone = !result.ok && (await getAppointment(who.ctx, appointmentId))?.status === 'cancelled';
  return isGone ? { kind: 'cancelled' } : answered(effect, result, () => ({ kind: 'cancelled' }));
}
