import { z } from 'zod';
import { countCommercialCall } from '../../answering/index.ts';
import { record } from '../../audit/index.ts';
import { endOfTalk } from '../../conversations/index.ts';
import { defineJob } from '../../jobs/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import { parseId, type CallId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { SECOND_MS } from '../../platform/time/instant.ts';
import { wasHelped } from '../domain/missed-call.ts';
import { bindToAssessments } from '../recording/bind-to-assessments.ts';
import { callToJudge, countMissed, markJudged, settle } from '../store/missed-calls.ts';

/** What comes after the end of a call (the hang-up in its talk, a voicemail) is there by then. */
export const JUDGED_AFTER_MS = 30 * SECOND_MS;

/**
 * Says of a call that has ended whether the caller was helped. Not helped: `call.missed { missedCallId, callId }`, one row per
 * person however often they call. Helped: what was open of that person is settled, `call.missed-settled { missedCallId }`. Who
 * hides the number can be neither called nor written to.
 */
export const judgeCall = defineJob<{ readonly callId: string }>({
  kind: 'telephony.judge-call',
  payload: z.object({ callId: z.uuid() }),
  maxAttempts: 8,
  async run(ctx, payload) {
    const call = await callToJudge(ctx, required(parseId<CallId>(payload.callId), 'call id'));
    if (!call) return;
    const talk = call.conversation_id === null ? undefined : await endOfTalk(ctx, call.conversation_id);
    const { status, outcome, from_address: phone } = call;
    const helped =
      !phone.startsWith('+') || wasHelped({ status, outcome: outcome ?? undefined, talkHelped: talk?.helped });
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      if (!(await markJudged(tx, ctx, call.id))) return;
      await bindToAssessments(tx, ctx, call.id);
      if (outcome === 'commercial') await countCommercialCall(tx, ctx);
      if (helped) {
        const settled = await settle(tx, ctx, { whose: { phone }, by: 'called-again' });
        if (settled) await emit(tx, ctx, { type: 'call.missed-settled', payload: { missedCallId: settled } });
        return;
      }
      const patientId = call.patient_id ?? talk?.patientId;
      const missed = await countMissed(tx, ctx, call, patientId);
      await record(tx, ctx, { action: 'call.miss', subject: { type: 'Call', id: call.id }, patientId });
      await emit(tx, ctx, { type: 'call.missed', payload: { missedCallId: missed, callId: call.id } });
    });
  },
});
