import { z } from 'zod';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { checkExpiry } from './watch-expiry.ts';

const changed = z.object({ appointmentId: z.string().refine(isUuid) });

async function askAgain(ctx: ClinicContext, event: DomainEvent, why: 'cancelled' | 'moved'): Promise<void> {
  const { appointmentId } = changed.parse(event.payload);
  // One that was moved and is still in time stands.
  const isLost = why === 'cancelled' ? 'true' : 'a.start_at > w.due_at';
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const at = new Date(ctx.clock.now());
    const rows = await tx.sql<{ assessment_id: string }>(
      `update triage_watch w set due_at = least(w.due_at, $3), changed_at = $3 from appointment a
        where a.clinic_id = $1 and a.id = $2 and w.clinic_id = a.clinic_id and w.assessment_id = a.triage_id and w.state = 'open'
          and ${isLost}
      returning w.assessment_id`,
      [tx.clinicId, appointmentId, at],
    );
    for (const { assessment_id: assessmentId } of rows) {
      await enqueue(tx, ctx, {
        definition: checkExpiry,
        payload: { assessmentId },
        dedupeKey: `${why}:${assessmentId}`,
      });
    }
  });
}

/**
 * `appointment.cancelled`: who had to be seen by a deadline and now is not is asked again at once, not when it has passed. Idempotent.
 */
export function onTriagedAppointmentCancelled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  return askAgain(ctx, event, 'cancelled');
}

/**
 * `appointment.rescheduled`: nobody here can move such a visit past its deadline; the clinic's own system can, and then they are asked
 * again at once. Idempotent.
 */
export function onTriagedAppointmentMoved(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  return askAgain(ctx, event, 'moved');
}
