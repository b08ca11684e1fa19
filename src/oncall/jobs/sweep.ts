import { z } from 'zod';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { MINUTE_MS, plusMs, SECOND_MS } from '../../platform/time/instant.ts';
import type { OnCallContext } from '../ports.ts';
import type { CaseId } from '../store/case-rows.ts';
import { climb } from './climb.ts';

/** A step that is late by more than this was lost, or its job gave up. */
const LATE_MS = 20 * SECOND_MS;

/**
 * While a case is open, looks every minute whether its next step was taken, and has it taken where not. It stands apart from the
 * ladder's own jobs: one of them that was lost, or failed for good, stops nothing.
 */
export const sweepCases = defineJob<Record<string, never>, OnCallContext>({
  kind: 'oncall.sweep',
  payload: z.record(z.string(), z.never()),
  maxAttempts: 100,
  retryDelayMs: () => 30 * SECOND_MS,
  run: async (ctx) => {
    const late = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const rows = await tx.sql<{ id: CaseId; step: number; round: number; next_at: number }>(
        `select id, step, round, next_at from on_call_case where clinic_id = $1 and state = 'open'`,
        [tx.clinicId],
      );
      if (rows.length > 0) await sweepLater(tx, ctx);
      return rows.filter(({ next_at: nextAt }) => nextAt + LATE_MS <= ctx.clock.now());
    });
    for (const { id, step, round } of late) {
      ctx.log.warn({ 'case.id': id }, 'A step of the on-call ladder was not taken in time; it is taken now.');
      await climb.run(ctx, { caseId: id, step, round }, { id: 'sweep', attempt: 1, isLastAttempt: false });
    }
  },
});

/** Has the open cases of the clinic looked after in a minute. Safe to repeat. */
export async function sweepLater(tx: ClinicTx, ctx: ClinicContext): Promise<void> {
  const dueAt = plusMs(ctx.clock.now(), MINUTE_MS);
  await enqueue(tx, ctx, {
    definition: sweepCases,
    payload: {},
    dueAt,
    dedupeKey: String(Math.floor(dueAt / MINUTE_MS)),
  });
}
