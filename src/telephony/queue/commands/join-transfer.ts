import type { CallId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { CallNotTalking, NoTransfer } from '../errors.ts';
import { holdCaller, inTalk } from './control-call.ts';
import type { QueueContext } from './in-queue.ts';

/** The caller comes back to the two who talk: all three hear each other. Safe to repeat. */
export function joinTransfer(
  ctx: QueueContext,
  callId: CallId,
): Promise<Result<undefined, CallNotTalking | NoTransfer>> {
  return inTalk<undefined, CallNotTalking | NoTransfer>(ctx, { callId, action: 'call.confer' }, async (queue, talk) => {
    if (talk.target?.status !== 'joined') return refuse({ code: 'no-transfer' });
    return (await holdCaller(queue, talk, false)) ? ok(undefined) : refuse({ code: 'call-not-talking' });
  });
}
