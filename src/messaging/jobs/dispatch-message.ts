import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { defineJob, enqueue, type JobRun } from '../../jobs/index.ts';
import { DatabaseUnavailable } from '../../platform/database/database-unavailable.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type MessageId } from '../../platform/kernel/ids.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { plusMs } from '../../platform/time/instant.ts';
import type { Failure } from '../domain/message-status.ts';
import { providerOf, type MessagingPorts, type SendOutcome } from '../ports/message-provider.ts';
import {
  applyReceipt,
  dropMessage,
  putBack,
  settleAtOnce,
  settleTry,
  TOGETHER,
  type Attempt,
  type ClaimToken,
} from '../store/outbound.ts';
import { MESSAGE_COLUMNS, type MessageRow } from '../store/message-rows.ts';
import { waitsUntil, type Sender, type Turn } from '../pace/turn.ts';
import { findLost } from './find-lost.ts';
import { FIRST_LOOK_MS, resolveUnknown } from './resolve-unknown.ts';
import { sendByLines, type Claimed } from './send-by-lines.ts';

type Ctx = ClinicContext<MessagingPorts>;

interface DispatchPayload {
  readonly messageId: string;
  /** Whose rate it draws from, and in which line. */
  readonly sender?: Sender | undefined;
  readonly turn?: Turn | undefined;
  /** It was put off before. */
  readonly hasWaited?: boolean | undefined;
}

/** A mail server that was taken away since. */
const NO_PROVIDER: Failure = { kind: 'configuration', reason: 'no-provider' };
/** About half a minute: less than the lease, which goes on being renewed. */
const MOST_WRITES = 12;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 4_000;
const UNREACHABLE: Failure = { kind: 'temporary', reason: 'carrier-unreachable' };

/** The job of one outbound message: claims it, sends it once, and writes down what is known about the outcome. */
export const dispatchMessage = defineJob<DispatchPayload, Ctx>({
  kind: 'messaging.dispatch',
  payload: z.object({
    messageId: z.uuid(),
    sender: z.object({ channel: z.enum(['sms', 'whatsapp', 'email', 'voice']), from: z.string() }).optional(),
    turn: z.enum(['first', 'queued']).optional(),
    hasWaited: z.boolean().optional(),
  }),
  // With doubling pauses up to an hour: a carrier may be unreachable for three hours before the message fails.
  maxAttempts: 12,
  async run(ctx, payload, job) {
    const messageId = required(parseId<MessageId>(payload.messageId), 'message id');
    if (await standInLine(ctx, messageId, payload)) return;
    const claimed = await claimMessage(ctx, messageId);
    if (!claimed) return;
    const { row } = claimed;
    // The claim is committed and no transaction is open: from here to the answer the message may or may not have left.
    const provider = providerOf(ctx.ports, row.channel);
    const outcome: SendOutcome = !provider
      ? { kind: 'rejected', failure: NO_PROVIDER }
      : await sendByLines(ctx, claimed, provider);
    await untilKept(() => settle(ctx, claimed, { outcome, job }));
    if (outcome.kind === 'not-sent' && !job.isLastAttempt) {
      throw new ProviderError(provider?.name ?? row.channel, outcome.why, { retryable: true });
    }
  },
});

/** Where the sender's rate is spent: the job of its place in line. Nothing is claimed, and the message can be taken back. */
async function standInLine(ctx: Ctx, messageId: MessageId, payload: DispatchPayload): Promise<boolean> {
  const sender = payload.sender ?? (await senderOf(ctx, messageId));
  if (!sender) return false;
  const { turn = 'queued', hasWaited = false } = payload;
  const until = await waitsUntil(ctx, { ...sender, turn, hasWaited });
  if (until === undefined) return false;
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    enqueue(tx, ctx, {
      definition: dispatchMessage,
      payload: { messageId, sender, turn, hasWaited: true },
      dueAt: until,
      dedupeKey: `${messageId}:at:${until}`,
    }),
  );
  return true;
}

/** Of a job that does not say it: written before this version, or begun anew. */
async function senderOf(ctx: Ctx, messageId: MessageId): Promise<Sender | undefined> {
  const [row] = await ctx.db.query<Sender>(
    ctx.clinicId,
    `select channel, from_address as "from" from message where clinic_id = $1 and id = $2 and status = 'planned'`,
    [ctx.clinicId, messageId],
  );
  return row;
}

/**
 * Moves the message to `dispatching` and commits, in one round trip. Undefined where there is nothing to send, or where
 * sending is in doubt.
 */
async function claimMessage(ctx: Ctx, messageId: MessageId): Promise<Claimed | undefined> {
  const at = ctx.clock.real();
  const claim = ctx.ids.next<ClaimToken>();
  const claiming = () =>
    ctx.db.query<MessageRow>(
      ctx.clinicId,
      `update message m set status = 'dispatching', claim_token = $3, attempts = attempts + 1,
            provider = case channel when 'email' then $6 when 'voice' then $7 else $4 end,
            dispatched_at = $5, updated_at = $5
      where clinic_id = $1 and id = $2 and (status = 'planned' or (status = 'dispatching' and claim_token = $3))
        and (expires_at is null or expires_at > $5) and (in_reply_to is not null or not exists (${SUPPRESSION}))
        and not exists (select from outbound_hold h where h.clinic_id = m.clinic_id and h.released_at is null)
      returning ${MESSAGE_COLUMNS}`,
      [
        ctx.clinicId,
        messageId,
        claim,
        ctx.ports.sms.name,
        new Date(ctx.clock.now()),
        ctx.ports.email?.name ?? null,
        ctx.ports.voice?.name ?? null,
      ],
      TOGETHER,
    );
  // Where the answer was lost with the database the claim may stand all the same: it is this one's, and nothing has left.
  const [row] = await untilKept(claiming);
  if (row) return { row, claim, at };
  await explainRefusal(ctx, messageId);
  return undefined;
}

const SUPPRESSION = `select from suppressed_address s
  where s.clinic_id = m.clinic_id and s.channel = m.channel and s.address in (m.to_address, lower(m.to_address))
    and (s.scope = 'all' or m.purpose = 'commercial')`;

/**
 * Another worker began to send it and is dead, or still waits for an answer. Where the carrier has it already nothing is in doubt:
 * it is asked before the message is said to be. That the carrier has nothing proves nothing; it may be on its way.
 */
async function settleLost(ctx: Ctx, messageId: MessageId): Promise<boolean> {
  const [row] = await ctx.db.query<MessageRow>(
    ctx.clinicId,
    `select ${MESSAGE_COLUMNS} from message where clinic_id = $1 and id = $2 and status = 'dispatching'`,
    [ctx.clinicId, messageId],
  );
  const found = row && (await findLost(ctx, row));
  if (!found) return false;
  const { providerId, status, failure } = found;
  return ctx.db.inClinic(ctx.clinicId, (tx) => applyReceipt(tx, ctx, { messageId, providerId, status, failure }));
}

/** Why a message could not be claimed, and what follows from it. */
async function explainRefusal(ctx: Ctx, messageId: MessageId): Promise<void> {
  if (await settleLost(ctx, messageId)) return;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [row] = await tx.sql<MessageRow & { readonly claim_token: ClaimToken | null; readonly suppressed: boolean }>(
      `select ${MESSAGE_COLUMNS}, claim_token, exists (${SUPPRESSION}) as suppressed
         from message m where clinic_id = $1 and id = $2 for update`,
      [tx.clinicId, messageId],
    );
    if (row?.status === 'dispatching' && row.claim_token) {
      // Whoever claimed it died, or is still waiting for an answer. It may have left: it is never sent again.
      const doubt = { messageId, status: 'unknown', claim: row.claim_token } as const;
      if (await settleTry(tx, ctx, doubt)) await lookLater(tx, ctx, messageId);
    } else if (row?.status === 'planned') {
      const expired = row.expires_at !== null && row.expires_at <= ctx.clock.now();
      // Neither: another run of this job has just put it back, and tries again itself.
      if (row.suppressed && row.in_reply_to === null) await dropMessage(tx, ctx, { messageId, reason: 'opted-out' });
      else if (expired) await dropMessage(tx, ctx, { messageId, reason: 'expired' });
    }
  });
}

async function settle(
  ctx: Ctx,
  { row, claim }: Claimed,
  { outcome, job }: { readonly outcome: SendOutcome; readonly job: JobRun },
): Promise<void> {
  const messageId = row.id;
  if (outcome.kind === 'accepted') {
    const { status, providerId, provider } = outcome;
    await settleAtOnce(ctx, { messageId, claim, status, providerId, provider, row }, (tx) => job.doneIn?.(tx));
    return;
  }
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    switch (outcome.kind) {
      case 'rejected':
        return settleTry(tx, ctx, { messageId, claim, status: 'failed', failure: outcome.failure });
      case 'not-sent': {
        if (job.isLastAttempt) return settleTry(tx, ctx, { messageId, claim, status: 'failed', failure: UNREACHABLE });
        const before = await putBack(tx, ctx, { messageId, claim });
        // Another worker holds it for lost, and its job is over: it has not left, and begins anew.
        if (before === 'unknown') await startAnew(tx, ctx, { messageId, claim });
        return before !== undefined;
      }
      case 'unknown':
        if (await settleTry(tx, ctx, { messageId, claim, status: 'unknown' })) await lookLater(tx, ctx, messageId);
        return undefined;
    }
  });
}

/**
 * While the database is away, what the carrier said is kept in hand, and a claim is asked for again: forgotten, it would be a
 * message in doubt.
 */
async function untilKept<T>(write: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable) || tries >= MOST_WRITES) throw error;
      await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)));
    }
  }
}

function startAnew(tx: ClinicTx, ctx: Ctx, { messageId, claim }: Attempt): Promise<void> {
  return enqueue(tx, ctx, {
    definition: dispatchMessage,
    payload: { messageId },
    dedupeKey: `${messageId}:after:${claim}`,
  });
}

function lookLater(tx: Parameters<typeof enqueue>[0], ctx: Ctx, messageId: MessageId): Promise<void> {
  return enqueue(tx, ctx, {
    definition: resolveUnknown,
    payload: { messageId, look: 1 },
    dueAt: plusMs(ctx.clock.now(), FIRST_LOOK_MS),
    dedupeKey: `${messageId}:1`,
  });
}
