import type { QueueEntryId, QueueLegId } from './domain/queue.ts';
import type { QueueContext } from './commands/in-queue.ts';

export const HOOK_STEPS = ['wait', 'offer', 'accept', 'join', 'after', 'leg', 'conference', 'forward'] as const;
export type HookStep = (typeof HOOK_STEPS)[number];

export interface HookFacts {
  readonly entry: QueueEntryId;
  readonly leg?: QueueLegId;
  /** How often the caller has been told the place. */
  readonly round?: number;
  /** E.164: where a caller is put through to. */
  readonly to?: string;
  /** The target of the rules that a caller who waits asked for by name. */
  readonly target?: string | undefined;
}

/** The address at which the carrier asks what comes next. It is trusted, because the carrier signs it as a whole. */
export function hookUrl(ctx: Pick<QueueContext, 'clinicId' | 'ports'>, step: HookStep, facts: HookFacts): string {
  const query = new URLSearchParams({ clinic: ctx.clinicId, entry: facts.entry });
  if (facts.leg) query.set('leg', facts.leg);
  if (facts.round !== undefined) query.set('round', String(facts.round));
  if (facts.to !== undefined) query.set('to', facts.to);
  if (facts.target !== undefined) query.set('target', facts.target);
  return `${ctx.ports.queueHooksUrl}/${step}?${query}`;
}

/** Where who would rather leave a message than wait is recorded, and who hears of it. */
export function messageUrls(assistantUrl: string, line: string): { readonly action: string; readonly notices: string } {
  return {
    action: new URL('voicemail', assistantUrl).href,
    notices: new URL(`../recordings?line=${encodeURIComponent(line)}`, assistantUrl).href,
  };
}

/** Asked when a caller who was put through to a number is back, or has hung up there. */
export function afterForwardUrl(assistantUrl: string): string {
  return new URL('forwarded', assistantUrl).href;
}
