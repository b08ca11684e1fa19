import { answerFor, type AnswerDecision } from '../../answering/index.ts';
import { spokenTarget } from '../../conversations/index.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ConversationId } from '../../platform/kernel/ids.ts';
import { noteCall } from '../commands/note-call.ts';
import { enterQueue } from './commands/enter-queue.ts';
import type { QueueContext } from './commands/in-queue.ts';
import { allAgents } from './store/agent-store.ts';
import { choseAssistant } from './store/queue-store.ts';
import { waitAnswer } from './http/wait-answer.ts';
import { afterForwardUrl } from './hooks.ts';
import { forwardTwiml } from './http/queue-twiml.ts';
import { queueWords } from './words/words.ts';

interface IncomingCall {
  readonly sid: string;
  /** E.164 or `anonymous`. */
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  /** Asked to be spoken to slowly. */
  readonly slow?: boolean | undefined;
  readonly assistantUrl: string;
}

/** A ring of a European telephone: one second of tone, four of silence (ETSI TR 101 041-2). */
const RING_SECONDS = 5;

/**
 * Where the rules want people first, their phones ring while the caller waits; who answers instead where nobody is there or takes
 * it is the rules' overflow, and the automatic receptionist for a caller who chose it.
 */
export async function ringStaff(
  ctx: QueueContext,
  mode: AnswerDecision['mode'],
  call: IncomingCall,
): Promise<{ readonly by: 'staff'; readonly twiml: string } | { readonly by: 'automatic' | 'voicemail' }> {
  if (mode.kind !== 'people') return { by: 'automatic' };
  const entry = await enterQueue(ctx, {
    callerSid: call.sid,
    callerNumber: call.from,
    lineNumber: call.to,
    kind: 'direct',
    reason: 'direct',
    language: call.language,
    mostSeconds: mode.rings * RING_SECONDS,
  });
  if (!entry) return { by: (await choseAssistant(ctx, call.sid)) ? 'automatic' : mode.overflow };
  await noteCall(ctx, { notice: { sid: call.sid, from: call.from, to: call.to, status: 'in-progress' } });
  return { by: 'staff', twiml: await waitAnswer(ctx, { entry: entry.id, round: 0 }, call.assistantUrl) };
}

/** Whether who asks for a person could be put through now: by a number of the rules, or because somebody of the staff is there. */
export async function isAnybodyThere(ctx: QueueContext): Promise<boolean> {
  const { rules } = await answerFor(ctx, { at: ctx.clock.now() });
  const target = rules.targets.find(({ reasons }) => reasons.includes('asked-for-person'));
  if (target?.number) return true;
  const agents = await ctx.db.inClinic(ctx.clinicId, allAgents);
  return agents.some(({ presence }) => presence !== 'away');
}

/**
 * Puts a caller whom the receptionist hands over through to a person, where the rules call the reason priority and somebody is
 * there; undefined where not: then the task at the desk stands for it, as it does until somebody answers.
 */
export async function putThrough(
  ctx: QueueContext,
  call: IncomingCall & {
    readonly reason: string;
    readonly conversationId: ConversationId;
    /** The target of the rules that was asked for by name. */
    readonly targetId?: string | undefined;
  },
): Promise<string | undefined> {
  const from = call.from.startsWith('+') ? { from: call.from } : {};
  const { rules, decision } = await answerFor(ctx, { at: ctx.clock.now(), ...from });
  if (decision.mode.kind === 'after-hours' || !rules.queue.priorityReasons.includes(call.reason)) return undefined;
  const { language } = call;
  const named = rules.targets.find(({ id }) => id === call.targetId);
  const who = named && spokenTarget(named.name, language);
  const target = named ?? rules.targets.find(({ reasons }) => reasons.includes(call.reason));
  if (target?.number) {
    const after = afterForwardUrl(call.assistantUrl);
    const words = who ? queueWords('transfer.to', language, { who }) : queueWords('transfer', language);
    return forwardTwiml(words, language, { number: target.number, after });
  }
  const entry = await enterQueue(ctx, {
    callerSid: call.sid,
    callerNumber: call.from,
    lineNumber: call.to,
    kind: 'waiting',
    reason: call.reason,
    language,
    slow: call.slow,
    ...(target?.skill ? { skill: target.skill } : {}),
    ...(target?.siteId ? { siteId: target.siteId } : {}),
    conversationId: call.conversationId,
    mostSeconds: rules.queue.mostWaitSeconds,
  });
  return entry && waitAnswer(ctx, { entry: entry.id, round: 0, target: named?.id }, call.assistantUrl);
}
