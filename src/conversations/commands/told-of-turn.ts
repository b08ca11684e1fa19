import type { ConversationId } from '../../platform/kernel/ids.ts';
import type { DialogueState } from '../domain/dialogue.ts';
import type { Turn } from '../domain/turn.ts';
import type { FlowRun } from './run-flow.ts';

interface Taken {
  readonly conversationId: ConversationId;
  readonly turn: Turn;
  readonly before: DialogueState;
  readonly run: FlowRun;
}

/**
 * What `demand.unmet` says where the turn found that nothing is free, or nothing that suits; undefined where it found something, or had
 * found that before.
 */
export function unmetIn({ conversationId, turn, before, run }: Taken): object | undefined {
  const { wish, node, caller } = run.state;
  const isLate = run.person?.reason === 'no-openings-in-time';
  const hasNone = node.name === 'no-openings' && before.node.name !== 'no-openings';
  if (wish.serviceId === undefined || (!isLate && !hasNone)) return undefined;
  const [siteId, ...others] = wish.sites ?? [];
  const wasOffered = node.name === 'no-openings' && node.shown.length > 0;
  const why = isLate ? 'deadline' : 'declined';
  return {
    serviceId: wish.serviceId,
    conversationId,
    ...(caller ? { patientId: caller.patientId } : {}),
    ...(siteId === undefined || others.length > 0 ? {} : { siteId }),
    ...(isLate || wasOffered ? { why } : {}),
    cause: turn.channel === 'voice' ? 'phone' : 'message',
  };
}

/** What triage decided goes along: who is called knows how urgent it is. */
export function triageOf({ triaged }: DialogueState): object {
  if (!triaged) return {};
  const { level, assessmentId } = triaged;
  return { level, ...(assessmentId ? { assessmentId } : {}) };
}
