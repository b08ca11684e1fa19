import { enqueue } from '../../jobs/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { plusMs } from '../../platform/time/instant.ts';
import { isEnded } from '../domain/call-status.ts';
import { JUDGED_AFTER_MS, judgeCall } from '../jobs/judge-call.ts';
import { linkCall, writeCallStatus, type CallLink, type CallNotice } from '../store/call-store.ts';

/** What became known of a call: by the carrier, or by what was said in it. */
export interface CallNews {
  readonly notice?: CallNotice;
  readonly link?: CallLink;
}

/** Notes what became known of a call, and tells the desk once if it is news. Safe to repeat, in any order. */
export async function noteCall(ctx: ClinicContext, { notice, link }: CallNews): Promise<void> {
  // That a call goes on is made known by its end at the latest, so the caller does not wait for the disk meanwhile.
  const passing = notice && !isEnded(notice.status) && !link?.outcome;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [written, linked] = await Promise.all([
      notice && writeCallStatus(tx, ctx, notice),
      link && linkCall(tx, link),
      passing && tx.sql(`select set_config('synchronous_commit', 'off', true) as relaxed`),
    ]);
    const callId = written?.id ?? linked;
    if (!callId) return;
    const ended = written && notice && isEnded(notice.status);
    const type = ended ? 'call.ended' : written?.is_new ? 'call.ringing' : 'call.updated';
    await emit(tx, ctx, { type, payload: { callId } });
    if (ended) {
      const dueAt = plusMs(ctx.clock.now(), JUDGED_AFTER_MS);
      await enqueue(tx, ctx, { definition: judgeCall, payload: { callId }, dueAt, dedupeKey: callId });
    }
  });
}
