import { z } from 'zod';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { isUuid } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs, type Instant } from '../../platform/time/instant.ts';
import type { TriageId } from '../store/assessment-rows.ts';

const LEAST_MS = 15 * MINUTE_MS;
const payload = z.object({ assessmentId: z.string().refine(isUuid) });

/** Looks whether somebody saw the patient in time. Not: `triage.expired`, and they are asked again. Idempotent. */
export const checkExpiry = defineJob({
  kind: 'triage.check-expiry',
  payload,
  maxAttempts: 10,
  run: async (ctx, { assessmentId }) => {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const at = new Date(ctx.clock.now());
      const expired = await tx.run(
        `update triage_watch w set state = 'expired', changed_at = $3
          where w.clinic_id = $1 and w.assessment_id = $2 and w.state = 'open' and w.due_at <= $3
            and not exists (select from appointment a
              where a.clinic_id = w.clinic_id and a.triage_id = w.assessment_id and a.status not in ('cancelled', 'noshow')
                and a.start_at <= w.due_at)`,
        [tx.clinicId, assessmentId, at],
      );
      if (expired === 0) return;
      const [row] = await tx.sql<{ level: number; patient_id: string | null; conversation_id: string | null }>(
        'select level, patient_id, conversation_id from triage_assessment where clinic_id = $1 and id = $2',
        [tx.clinicId, assessmentId],
      );
      await emit(tx, ctx, {
        type: 'triage.expired',
        payload: {
          assessmentId,
          level: row?.level,
          ...(row?.patient_id ? { patientId: row.patient_id } : {}),
          ...(row?.conversation_id ? { conversationId: row.conversation_id } : {}),
        },
      });
    });
  },
});

/** From now on it is watched until the deadline; the one that it goes on with is not any more. */
export async function watchExpiry(
  tx: ClinicTx,
  ctx: ClinicContext,
  watched: {
    readonly id: TriageId;
    readonly deadline?: Instant | undefined;
    readonly continues?: TriageId | undefined;
  },
): Promise<void> {
  const { id, deadline, continues } = watched;
  const at = new Date(ctx.clock.now());
  if (continues) {
    await tx.run(
      `update triage_watch set state = 'replaced', changed_at = $3 where clinic_id = $1 and assessment_id = $2 and state = 'open'`,
      [tx.clinicId, continues, at],
    );
  }
  if (deadline === undefined) return;
  // Of who must be seen at once nobody can have been seen in the same moment: they have the time of level 2.
  const dueAt = Math.max(deadline, plusMs(ctx.clock.now(), LEAST_MS)) as Instant;
  await tx.run(
    `insert into triage_watch (clinic_id, assessment_id, due_at, state, changed_at) values ($1, $2, $3, 'open', $4)`,
    [tx.clinicId, id, new Date(dueAt), at],
  );
  await enqueue(tx, ctx, { definition: checkExpiry, payload: { assessmentId: id }, dueAt, dedupeKey: id });
}

/** It is more urgent than it was: it is waited for no longer than until then. One that was not watched is from now on. */
export async function watchSooner(
  tx: ClinicTx,
  ctx: ClinicContext,
  watched: { readonly id: TriageId; readonly deadline: Instant },
): Promise<void> {
  const { id, deadline } = watched;
  const now = ctx.clock.now();
  const dueAt = Math.max(deadline, plusMs(now, LEAST_MS)) as Instant;
  await tx.run(
    `insert into triage_watch (clinic_id, assessment_id, due_at, state, changed_at) values ($1, $2, $3, 'open', $4)
     on conflict (clinic_id, assessment_id) do update set due_at = least(triage_watch.due_at, excluded.due_at), changed_at = excluded.changed_at`,
    [tx.clinicId, id, new Date(dueAt), new Date(now)],
  );
  // A second rise falls due earlier than the first: it is a job of its own.
  const dedupeKey = `raised:${id}:${dueAt}`;
  await enqueue(tx, ctx, { definition: checkExpiry, payload: { assessmentId: id }, dueAt, dedupeKey });
}

/** Somebody of the clinic looked after it, or acts on it in another way. Safe to repeat. */
export async function markSeen(tx: ClinicTx, ctx: ClinicContext, id: TriageId): Promise<void> {
  await tx.run(
    `update triage_watch set state = 'seen', changed_at = $3 where clinic_id = $1 and assessment_id = $2 and state = 'open'`,
    [tx.clinicId, id, new Date(ctx.clock.now())],
  );
}
