import { z } from 'zod';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { checkExpiry } from './watch-expiry.ts';

const cancelled = z.object({ appointmentId: z.string().refine(isUuid) });

/**
 * `appointment.cancelled`: who had to be seen by a deadline and now is not is asked again at once, not when it has passed. Idempotent.
 */
export async function onTriagedAppointmentCancelled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { appointmentId } = cancelled.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const at = new Date(ctx.clock.now());
    const rows = await tx.sql<{ assessment_id: string }>(
      `update triage_watch w set due_at = least(w.due_at, $3), changed_at = $3 from appointment a
        where a.clinic_id = $1 and a.id = $2 and w.clinic_id = a.clinic_id and w.assessment_id = a.triage_id and w.state = 'open'
      returning w.assessment_id`,
      [tx.clinicId, appointmentId, at],
    );
    for (const { assessment_id: assessmentId } of rows) {
      await enqueue(tx, ctx, {
        definition: checkExpiry,
        payload: { assessmentId },
        dedupeKey: `cancelled:${assessmentId}`,
      });
    }
  });
}
