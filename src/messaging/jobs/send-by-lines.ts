import { moveThread } from '../../conversations/index.ts';
import { linesOf } from '../../identity/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { SenderCircuits } from '../domain/sender-circuits.ts';
import type { MessageProvider, MessagingPorts, SendOutcome } from '../ports/message-provider.ts';
import { waitsUntil } from '../pace/turn.ts';
import type { MessageRow } from '../store/message-rows.ts';
import type { ClaimToken } from '../store/outbound.ts';

type Ctx = ClinicContext<MessagingPorts>;

export interface Claimed {
  readonly row: MessageRow;
  readonly claim: ClaimToken;
  /** By the real clock. */
  readonly at: Instant;
}

/**
 * So long after its claim a message may begin to leave. With the time for a connection it is less than the lease of a job: a
 * worker that was paused, and wakes when another has its work, sends nothing any more.
 */
const FENCE_MS = 20_000;
const PAUSED: SendOutcome = { kind: 'not-sent', why: 'the worker was paused for too long' };
const MOST_LINES = 3;

const circuits = new SenderCircuits();

/** Nothing left, and another line of the clinic may do better. Never after an outcome that is not known. */
function isOfTheLine(outcome: SendOutcome): boolean {
  if (outcome.kind === 'rejected') return outcome.failure.reason === 'bad-sender';
  return outcome.kind === 'not-sent' && outcome !== PAUSED;
}

/** The line that the message names, then the others of its channel; those at rest come last. */
async function linesFor(ctx: Ctx, { channel, from_address: own }: MessageRow): Promise<readonly string[]> {
  if (channel === 'email') return [own];
  const lines = await linesOf(ctx);
  const others = lines.filter(({ number, channels }) => number !== own && channels.some((one) => one === channel));
  const all = [own, ...others.map(({ number }) => number)];
  const isOpen = (line: string) => circuits.isOpen(line, ctx.clock.real());
  return [...all.filter((line) => !isOpen(line)), ...all.filter(isOpen)].slice(0, MOST_LINES);
}

/**
 * Makes another line the sender, with the thread in which the answer will come, before anything leaves by it. False where the
 * message is another worker's by now.
 */
function takeLine(ctx: Ctx, { row, claim }: Claimed, line: string): Promise<boolean> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const taken = await tx.run(
      `update message set from_address = $4 where clinic_id = $1 and id = $2 and claim_token = $3 and status = 'dispatching'`,
      [tx.clinicId, row.id, claim, line],
    );
    if (taken === 0) return false;
    if (row.conversation_id)
      await moveThread(tx, ctx, { id: row.conversation_id, remote: row.to_address, local: line });
    return true;
  });
}

/** Another line has its own rate, and its own messages that wait. */
async function hasSpent(ctx: Ctx, { channel }: MessageRow, line: string): Promise<boolean> {
  return (await waitsUntil(ctx, { channel, from: line, turn: 'first', hasWaited: true })) !== undefined;
}

/** Sends a claimed message by the first line that takes it. Each line is one try of the provider. */
export async function sendByLines(ctx: Ctx, claimed: Claimed, provider: MessageProvider): Promise<SendOutcome> {
  const { row } = claimed;
  let from = row.from_address;
  let outcome: SendOutcome = PAUSED;
  // Without a fault on record the other lines are not even asked for: the usual message costs no round trip more.
  const first = circuits.isOpen(from, ctx.clock.real()) ? undefined : from;
  const lines = first === undefined ? [...(await linesFor(ctx, row))] : [first];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? from;
    if (line !== row.from_address && (await hasSpent(ctx, row, line))) continue;
    if (line !== from && !(await takeLine(ctx, claimed, line))) return PAUSED;
    from = line;
    if (ctx.clock.real() - claimed.at > FENCE_MS) return PAUSED;
    const { channel, to_address: to, body, parts } = row;
    const { clinicId } = ctx;
    outcome = await provider.send({ clinicId, messageId: row.id, channel, from, to, body, parts: parts ?? undefined });
    if (!isOfTheLine(outcome)) {
      if (outcome.kind === 'accepted') circuits.succeeded(line);
      return outcome;
    }
    circuits.failed(line, { now: ctx.clock.real(), isRefused: outcome.kind === 'rejected' });
    if (lines.length === 1) lines.push(...(await linesFor(ctx, row)).filter((one) => one !== line));
  }
  return outcome;
}
