import { record } from '../../../audit/index.ts';
import type { CallId, StaffId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import { plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import { addressOf, priorityOf, type QueueEntry, type QueueLeg } from '../domain/queue.ts';
import type {
  AgentNotFree,
  AgentUnknown,
  CallNotTalking,
  NoTransfer,
  TargetUnknown,
  TransferUnderWay,
} from '../errors.ts';
import { hookUrl } from '../hooks.ts';
import { engageAgent, findAgent } from '../store/agent-store.ts';
import { insertLeg, openLegs, saveLeg } from '../store/leg-store.ts';
import { closeEntry, entryOfCall, saveEntry } from '../store/queue-store.ts';
import { distributeIn, placeLeg } from './distribute.ts';
import { finish, letGo, passOn } from './end-talk.ts';
import { inQueue, type QueueContext, type QueueWork } from './in-queue.ts';

/** Where a call is passed on to: one of the staff, a target of the rules by its id, or any number. */
export type TransferTo =
  | { readonly kind: 'staff'; readonly staffId: StaffId }
  | { readonly kind: 'target'; readonly id: string }
  | { readonly kind: 'number'; readonly number: string };

/** The telephones of a talk. */
interface Talk {
  readonly entry: QueueEntry;
  readonly caller?: QueueLeg;
  readonly agent?: QueueLeg;
  readonly target?: QueueLeg;
  readonly supervisors: readonly QueueLeg[];
}

async function talkOf({ tx }: QueueWork, callId: CallId): Promise<Talk | undefined> {
  const entry = await entryOfCall(tx, callId);
  if (entry?.status !== 'talking') return undefined;
  const legs = await openLegs(tx, entry.id);
  const one = (role: QueueLeg['role']) => legs.find((leg) => leg.role === role);
  const [caller, agent, target] = [one('caller'), one('agent'), one('target')];
  return {
    entry,
    ...(caller ? { caller } : {}),
    ...(agent ? { agent } : {}),
    ...(target ? { target } : {}),
    supervisors: legs.filter(({ role }) => role === 'supervisor'),
  };
}

/** A change of a talk under way; refused where nobody of the clinic talks. */
export function inTalk<T, E extends { readonly code: string }>(
  ctx: QueueContext,
  { callId, action }: { readonly callId: CallId; readonly action: string },
  work: (queue: QueueWork, talk: Talk) => Promise<Result<T, E>>,
): Promise<Result<T, E | CallNotTalking>> {
  return inQueue<Result<T, E | CallNotTalking>>(ctx, async (queue) => {
    const talk = await talkOf(queue, callId);
    if (!talk) return refuse({ code: 'call-not-talking' });
    const result = await work(queue, talk);
    if (result.ok) {
      queue.changed();
      await record(queue.tx, ctx, { action, subject: { type: 'Call', id: callId } });
    }
    await distributeIn(queue);
    return result;
  });
}

/** False where the caller is not in the conference yet. */
export async function holdCaller(queue: QueueWork, { entry, caller }: Talk, held: boolean): Promise<boolean> {
  const { conferenceSid } = entry;
  if (!caller?.sid || !conferenceSid) return false;
  const { sid } = caller;
  await saveLeg(queue.tx, { ...caller, held });
  queue.after(() => queue.ctx.ports.calls.changeParticipant(conferenceSid, sid, { held }));
  return true;
}

/** The caller hears the waiting music, or the talk again. Safe to repeat. */
export function holdCall(ctx: QueueContext, callId: CallId, held: boolean): Promise<Result<undefined, CallNotTalking>> {
  return inTalk<undefined, CallNotTalking>(ctx, { callId, action: 'call.hold' }, async (queue, talk) =>
    (await holdCaller(queue, talk, held)) ? ok(undefined) : refuse({ code: 'call-not-talking' }),
  );
}

/** Ends the talk for everybody in it. */
export function hangUpCall(ctx: QueueContext, callId: CallId): Promise<Result<undefined, CallNotTalking>> {
  return inTalk<undefined, CallNotTalking>(ctx, { callId, action: 'call.hang-up' }, async (queue, { entry }) => {
    await finish(queue, entry, { status: 'finished', outcome: 'talked' });
    return ok(undefined);
  });
}

interface Destination {
  readonly address: string;
  readonly staffId?: StaffId;
}

/** Those of the staff who take calls for a target that has no telephone of its own. */
interface Team {
  readonly isTeam: true;
  readonly skill?: string;
  readonly siteId?: string;
}

type DestinationRefusal = AgentUnknown | AgentNotFree | TargetUnknown;

/** The telephone that a transfer goes to; of a target without a number, the skill and site whose queue it is. */
async function destinationOf(
  { tx, rules }: QueueWork,
  to: TransferTo,
): Promise<Result<Destination | Team, DestinationRefusal>> {
  if (to.kind === 'number') return ok({ address: to.number });
  if (to.kind === 'target') {
    const target = rules.targets.find(({ id }) => id === to.id);
    if (target?.number !== undefined) return ok({ address: target.number });
    if (!target) return refuse({ code: 'target-unknown' });
    const { skill, siteId } = target;
    return ok({ isTeam: true, ...(skill === undefined ? {} : { skill }), ...(siteId === undefined ? {} : { siteId }) });
  }
  const agent = await findAgent(tx, to.staffId);
  if (!agent) return refuse({ code: 'agent-unknown' });
  if (agent.presence !== 'available' || agent.engaged) return refuse({ code: 'agent-not-free' });
  return ok({ address: addressOf(agent), staffId: agent.staffId });
}

/**
 * Calls somebody in: the caller is put on hold, the two of the clinic talk, and `completeTransfer` (or the agent's hanging up)
 * leaves them together. One of the staff hears who and why, and presses 1. A target without a number cannot be called in.
 */
export function startTransfer(
  ctx: QueueContext,
  callId: CallId,
  to: TransferTo,
): Promise<Result<undefined, CallNotTalking | DestinationRefusal | TransferUnderWay>> {
  return inTalk<undefined, CallNotTalking | DestinationRefusal | TransferUnderWay>(
    ctx,
    { callId, action: 'call.call-in' },
    async (queue, talk) => {
      const { tx, now, rules } = queue;
      if (talk.target) return refuse({ code: 'transfer-under-way' });
      const found = await destinationOf(queue, to);
      if (!found.ok) return found;
      if ('isTeam' in found.value) return refuse({ code: 'target-unknown' });
      if (!(await holdCaller(queue, talk, true))) return refuse({ code: 'call-not-talking' });
      const { address, staffId } = found.value;
      const leg: QueueLeg = {
        id: ctx.ids.next(),
        entryId: talk.entry.id,
        role: 'target',
        ...(staffId ? { staffId } : {}),
        address,
        status: 'calling',
        held: false,
      };
      await insertLeg(tx, leg, now);
      if (staffId) await engageAgent(tx, staffId, now);
      const { lineNumber: from } = talk.entry;
      const step = staffId ? 'offer' : 'join';
      queue.after(() => placeLeg(ctx, leg, { from, step, timeoutSeconds: rules.queue.ringSeconds }));
      return ok(undefined);
    },
  );
}

/** The agent leaves; the caller talks on with whoever was called in. */
export function completeTransfer(
  ctx: QueueContext,
  callId: CallId,
): Promise<Result<undefined, CallNotTalking | NoTransfer>> {
  return inTalk<undefined, CallNotTalking | NoTransfer>(
    ctx,
    { callId, action: 'call.transfer' },
    async (queue, { entry, agent, target }) => {
      if (!agent || target?.status !== 'joined') return refuse({ code: 'no-transfer' });
      await passOn(queue, entry, { from: agent, to: target });
      return ok(undefined);
    },
  );
}

/** Whoever was called in leaves or is not rung any more; the agent has the caller back. */
export function cancelTransfer(
  ctx: QueueContext,
  callId: CallId,
): Promise<Result<undefined, CallNotTalking | NoTransfer>> {
  return inTalk<undefined, CallNotTalking | NoTransfer>(
    ctx,
    { callId, action: 'call.cancel-transfer' },
    async (queue, talk) => {
      const { target } = talk;
      if (!target) return refuse({ code: 'no-transfer' });
      await letGo(queue, target);
      if (target.sid) queue.after(() => ctx.ports.calls.hangUp(target.sid ?? ''));
      await holdCaller(queue, talk, false);
      return ok(undefined);
    },
  );
}

/** Passes the caller on at once. One of the staff, or a skill, is rung by the queue; a number is dialled for the caller. */
export function transferBlind(
  ctx: QueueContext,
  callId: CallId,
  to: TransferTo,
): Promise<Result<undefined, CallNotTalking | DestinationRefusal | TransferUnderWay>> {
  return inTalk<undefined, CallNotTalking | DestinationRefusal | TransferUnderWay>(
    ctx,
    { callId, action: 'call.transfer' },
    async (queue, talk) => {
      const { entry, caller } = talk;
      if (talk.target) return refuse({ code: 'transfer-under-way' });
      if (!caller?.sid) return refuse({ code: 'call-not-talking' });
      const found = await destinationOf(queue, to);
      if (!found.ok) return found;
      const destination = found.value;
      const isQueue = 'isTeam' in destination || destination.staffId !== undefined;
      const { sid } = caller;
      const url = isQueue
        ? hookUrl(ctx, 'wait', { entry: entry.id, round: 0 })
        : hookUrl(ctx, 'forward', { entry: entry.id, to: destination.address });
      queue.after(() => ctx.ports.calls.redirect(sid, url));
      await saveLeg(queue.tx, { ...caller, held: false });
      for (const leg of [talk.agent, ...talk.supervisors]) {
        if (!leg) continue;
        await letGo(queue, leg);
        if (leg.sid) queue.after(() => ctx.ports.calls.hangUp(leg.sid ?? ''));
      }
      if (isQueue) await waitAgain(queue, entry, destination);
      else {
        await saveLeg(queue.tx, { ...caller, status: 'over' });
        await closeEntry(queue.tx, entry, { status: 'finished', outcome: 'transferred', at: queue.now });
      }
      return ok(undefined);
    },
  );
}

/** The entry keeps its time and goes before who never talked to anybody. */
async function waitAgain({ tx, now, rules }: QueueWork, entry: QueueEntry, to: Destination | Team): Promise<void> {
  const {
    staffId: _before,
    offeredAt: _o,
    connectedAt: _c,
    conference: _n,
    conferenceSid: _s,
    skill: _k,
    siteId: _place,
    ...rest
  } = entry;
  await saveEntry(tx, {
    ...rest,
    kind: 'waiting',
    status: 'waiting',
    reason: 'transfer',
    priority: Math.min(entry.priority, priorityOf('transfer')),
    giveUpAt: plusMs(now, rules.queue.mostWaitSeconds * SECOND_MS),
    ...('isTeam' in to
      ? {
          ...(to.skill === undefined ? {} : { skill: to.skill }),
          ...(to.siteId === undefined ? {} : { siteId: to.siteId }),
        }
      : to.staffId
        ? { wantedStaffId: to.staffId }
        : {}),
  });
}
