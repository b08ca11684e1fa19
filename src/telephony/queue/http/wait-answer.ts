import { rulesInForce, type QueueRules } from '../../../answering/index.ts';
import { goodbyeTwiml, waitTwiml } from '../../http/twiml.ts';
import { callerLegOf, leaveQueue, lookAtQueue, promiseCallback, type QueueStanding } from '../commands/enter-queue.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import { isOver, TAKEN_OVER, type QueueEntry, type QueueEntryId } from '../domain/queue.ts';
import { hookUrl } from '../hooks.ts';
import { queueWords } from '../words/words.ts';
import { keyTwiml } from './queue-twiml.ts';

/** The queue is looked at this often while somebody waits in it; the words come at the clinic's own pace. */
const LOOK_SECONDS = 10;

const LOST_AFTER_MS = 5_000;

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** What a caller who waits hears in a round: the place first, then at the clinic's pace that the wait goes on. */
function waitingWords(
  standing: QueueStanding,
  facts: {
    readonly round: number;
    readonly who: string | undefined;
    readonly rules: QueueRules;
    readonly hold: string | undefined;
  },
): string {
  const { entry, position, expectedSeconds } = standing;
  const { language } = entry;
  const { round, rules, hold } = facts;
  const who = facts.who ?? queueWords('somebody', language);
  // Whoever took the call is being rung: nothing of a queue, unless they do not answer.
  if (entry.reason === TAKEN_OVER && entry.wantedStaffId) return round === 0 ? queueWords('taken-over', language) : '';
  if (entry.kind === 'direct') return round === 0 ? queueWords('direct', language) : '';
  const every = Math.max(1, Math.round(rules.announceEverySeconds / LOOK_SECONDS));
  if (round % every !== 0) return '';
  const place =
    position <= 1 ? queueWords('next', language, { who }) : queueWords('place', language, { who, ahead: position - 1 });
  const canBeCalled = rules.offersCallback && entry.callerNumber.startsWith('+');
  return [
    ...(round === 0 ? [] : [hold ?? queueWords('hold', language)]),
    place,
    queueWords('minutes', language, { minutes: minutesOf(expectedSeconds) }),
    ...(canBeCalled ? [queueWords('callback.offer', language)] : []),
  ].join(' ');
}

async function promised(
  ctx: QueueContext,
  entry: QueueEntry,
  words: 'callback.promised' | 'too-long',
): Promise<string | undefined> {
  const { language } = entry;
  const by = await promiseCallback(ctx, entry.id);
  if (by === undefined) return undefined;
  const minutes = minutesOf((by - ctx.clock.now()) / 1000);
  return goodbyeTwiml(queueWords(words, language, { minutes }), language);
}

/** Nobody took the call in time: back to the assistant, or a call back, or an honest goodbye. */
async function tooLong(
  ctx: QueueContext,
  entry: QueueEntry,
  at: { readonly assistantUrl: string; readonly offersCallback: boolean },
): Promise<string | undefined> {
  const { language } = entry;
  if (entry.kind === 'direct') return toAssistant(ctx, entry, { url: at.assistantUrl, why: 'overflow' });
  const called = at.offersCallback ? await promised(ctx, entry, 'too-long') : undefined;
  if (called) return called;
  if (!(await leaveQueue(ctx, entry.id, 'overflow'))) return undefined;
  const key = entry.callerNumber.startsWith('+') && entry.conversationId ? 'too-long' : 'too-long.hidden';
  return goodbyeTwiml(queueWords(key, language), language);
}

async function toAssistant(
  ctx: QueueContext,
  entry: QueueEntry,
  to: { readonly url: string; readonly why: 'overflow' | 'chose-assistant' },
): Promise<string | undefined> {
  return (await leaveQueue(ctx, entry.id, to.why)) ? waitTwiml('', entry.language, to.url) : undefined;
}

/** What comes next for a caller in the queue. A caller who is no longer in it, by a late delivery, is let go. */
export async function waitAnswer(
  ctx: QueueContext,
  asked: {
    readonly entry: QueueEntryId;
    readonly round: number;
    readonly key?: string | undefined;
    /** Who was asked for by name. */
    readonly who?: string | undefined;
  },
  assistantUrl: string,
): Promise<string> {
  const [standing, rules] = await Promise.all([lookAtQueue(ctx, asked.entry), rulesInForce(ctx)]);
  if (!standing || isOver(standing.entry.status)) return goodbyeTwiml('', standing?.entry.language ?? 'es');
  const { entry, isTooLong } = standing;
  const { language } = entry;
  const again = (text: string, seconds: number): string =>
    keyTwiml(text, {
      language,
      action: hookUrl(ctx, 'wait', { entry: entry.id, round: asked.round + 1 }),
      timeoutSeconds: seconds,
    });
  if (entry.status === 'talking') {
    // The redirect to whoever accepted is on its way; one that is not here after this time was lost.
    const isLost = entry.connectedAt !== undefined && ctx.clock.now() - entry.connectedAt > LOST_AFTER_MS;
    const leg = isLost ? await callerLegOf(ctx, entry.id) : undefined;
    return leg ? waitTwiml('', language, hookUrl(ctx, 'join', { entry: entry.id, leg })) : again('', 1);
  }
  if (entry.kind === 'callback') return goodbyeTwiml('', language);
  const { offersCallback } = rules.queue;
  const wishes = asked.key === '1';
  const answer = isTooLong
    ? await tooLong(ctx, entry, { assistantUrl, offersCallback })
    : wishes && entry.kind === 'direct'
      ? await toAssistant(ctx, entry, { url: assistantUrl, why: 'chose-assistant' })
      : wishes && offersCallback
        ? await promised(ctx, entry, 'callback.promised')
        : undefined;
  if (answer !== undefined) return answer;
  const leftSeconds = Math.ceil((entry.giveUpAt - ctx.clock.now()) / 1000);
  const words = waitingWords(standing, {
    round: asked.round,
    who: asked.who,
    rules: rules.queue,
    hold: rules.holdWords[language],
  });
  return again(words, Math.min(LOOK_SECONDS, Math.max(1, leftSeconds)));
}
