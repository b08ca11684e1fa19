import type { CallId, StaffId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { addressOf, type QueueLeg, type SuperviseMode } from '../domain/queue.ts';
import type { AgentUnknown, CallNotTalking } from '../errors.ts';
import { findAgent } from '../store/agent-store.ts';
import { insertLeg, saveLeg } from '../store/leg-store.ts';
import { inTalk } from './control-call.ts';
import { placeLeg } from './distribute.ts';
import type { QueueContext } from './in-queue.ts';

/**
 * A supervisor's telephone rings and joins the talk: heard by nobody, by the agent alone, or by everybody. One that is in it
 * already changes how at once.
 */
export function superviseCall(
  ctx: QueueContext,
  callId: CallId,
  wish: { readonly staffId: StaffId; readonly mode: SuperviseMode },
): Promise<Result<undefined, CallNotTalking | AgentUnknown>> {
  return inTalk<undefined, CallNotTalking | AgentUnknown>(
    ctx,
    { callId, action: 'call.supervise' },
    async (queue, talk) => {
      const { tx, now, rules } = queue;
      const { entry, agent } = talk;
      const { conferenceSid } = entry;
      if (!agent?.sid || !conferenceSid) return refuse({ code: 'call-not-talking' });
      const own = talk.supervisors.find(({ staffId }) => staffId === wish.staffId);
      if (own) {
        await saveLeg(tx, { ...own, mode: wish.mode });
        const supervises = { mode: wish.mode, agentSid: agent.sid };
        const { sid } = own;
        if (sid) queue.after(() => ctx.ports.calls.changeParticipant(conferenceSid, sid, { supervises }));
        return ok(undefined);
      }
      const supervisor = await findAgent(tx, wish.staffId);
      if (!supervisor) return refuse({ code: 'agent-unknown' });
      const leg: QueueLeg = {
        id: ctx.ids.next(),
        entryId: entry.id,
        role: 'supervisor',
        staffId: wish.staffId,
        address: addressOf(supervisor),
        status: 'calling',
        held: false,
        mode: wish.mode,
      };
      await insertLeg(tx, leg, now);
      const { ringSeconds: timeoutSeconds } = rules.queue;
      queue.after(() => placeLeg(ctx, leg, { from: entry.lineNumber, step: 'join', timeoutSeconds }));
      return ok(undefined);
    },
  );
}
