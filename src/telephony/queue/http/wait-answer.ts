import { rulesInForce, type AnsweringRules, type QueueRules } from '../../../answering/index.ts';
import { spokenTarget } from '../../../conversations/index.ts';
import { goodbyeTwiml, waitTwiml } from '../../http/twiml.ts';
import { askForMessage } from '../../recording/first-answer.ts';
import { raiseAlarm, speakSlowly } from '../commands/change-wait.ts';
import { callerLegOf, leaveQueue, lookAtQueue, promiseCallback, type QueueStanding } from '../commands/enter-queue.ts';
import type { QueueContext } from '../commands/in-queue.ts';
import { isOver, TAKEN_OVER, type QueueEntry, type QueueEntryId } from '../domain/queue.ts';
import { hookUrl, messageUrls } from '../hooks.ts';
import { queueWords } from '../words/words.ts';
import type { WaitWish } from '../words/wish-words.ts';
import { keyTwiml } from './queue-twiml.ts';
import { waitWish, type WaitInput } from './wait-wish.ts';

/** The queue is looked at this often while somebody waits in it; the words come at the clinic's own pace. */
const LOOK_SECONDS = 10;

/** Who is spoken to slowly has longer to answer. */
const SLOW_TIMES = 2;

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
    ...(round === 0 ? [queueWords('message.offer', language)] : []),
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

interface Waiting {
  readonly ctx: QueueContext;
  readonly standing: QueueStanding;
  readonly rules: AnsweringRules;
  readonly assistantUrl: string;
}

/** What comes of a wish where it takes the caller out of the queue. Undefined: they go on waiting. */
async function outBy(wish: WaitWish, { ctx, standing: { entry }, rules, assistantUrl }: Waiting) {
  const { language, kind } = entry;
  switch (wish) {
    case 'callback':
      return rules.queue.offersCallback ? promised(ctx, entry, 'callback.promised') : undefined;
    case 'message':
      // While the staff's phones ring the assistant takes the message: it was never asked.
      if (kind === 'direct') return toAssistant(ctx, entry, { url: assistantUrl, why: 'chose-assistant' });
      return (await leaveQueue(ctx, entry.id, 'message'))
        ? askForMessage(ctx, rules, language, messageUrls(assistantUrl, entry.lineNumber))
        : undefined;
    case 'go':
      return (await leaveQueue(ctx, entry.id, 'gave-up'))
        ? goodbyeTwiml(queueWords('gone', language), language)
        : undefined;
    default:
      return undefined;
  }
}

/** What comes next for a caller in the queue. A caller who is no longer in it, by a late delivery, is let go. */
export async function waitAnswer(
  ctx: QueueContext,
  asked: {
    readonly entry: QueueEntryId;
    readonly round: number;
    /** The target of the rules that was asked for by name. */
    readonly target?: string | undefined;
  } & WaitInput,
  assistantUrl: string,
): Promise<string> {
  const [standing, rules] = await Promise.all([lookAtQueue(ctx, asked.entry), rulesInForce(ctx)]);
  if (!standing || isOver(standing.entry.status)) return goodbyeTwiml('', standing?.entry.language ?? 'es');
  const { entry, isTooLong } = standing;
  const { language } = entry;
  const named = rules.targets.find(({ id }) => id === asked.target);
  const again = (text: string, seconds: number, slowly = entry.slow): string =>
    keyTwiml(text, {
      language,
      action: hookUrl(ctx, 'wait', { entry: entry.id, round: asked.round + 1, target: asked.target }),
      timeoutSeconds: seconds,
      listens: true,
      slowly,
    });
  if (entry.status === 'talking') {
    // The redirect to whoever accepted is on its way; one that is not here after this time was lost.
    const isLost = entry.connectedAt !== undefined && ctx.clock.now() - entry.connectedAt > LOST_AFTER_MS;
    const leg = isLost ? await callerLegOf(ctx, entry.id) : undefined;
    return leg ? waitTwiml('', language, hookUrl(ctx, 'join', { entry: entry.id, leg })) : again('', 1);
  }
  if (entry.kind === 'callback') return goodbyeTwiml('', language);
  const said = await waitWish(ctx, entry, asked);
  if (said === 'alarm') {
    await raiseAlarm(ctx, entry.id);
    return again(queueWords('alarm', language), LOOK_SECONDS);
  }
  const { offersCallback } = rules.queue;
  // The one key that is offered while the staff's phones ring.
  const wish = entry.kind === 'direct' && asked.key === '1' ? 'message' : said;
  const answer = isTooLong
    ? await tooLong(ctx, entry, { assistantUrl, offersCallback })
    : wish && (await outBy(wish, { ctx, standing, rules, assistantUrl }));
  if (answer !== undefined) return answer;
  const isSlow = entry.slow === true || wish === 'slower';
  if (isSlow && !entry.slow) await speakSlowly(ctx, entry.id);
  const leftSeconds = Math.ceil((entry.giveUpAt - ctx.clock.now()) / 1000);
  const words = [
    ...(wish === 'slower' ? [queueWords('slow', language)] : []),
    waitingWords(standing, {
      round: wish ? 0 : asked.round,
      who: named && spokenTarget(named.name, language),
      rules: rules.queue,
      hold: rules.holdWords[language],
    }),
  ].join(' ');
  const lookSeconds = isSlow ? LOOK_SECONDS * SLOW_TIMES : LOOK_SECONDS;
  return again(words, Math.min(lookSeconds, Math.max(1, leftSeconds)), isSlow);
}
