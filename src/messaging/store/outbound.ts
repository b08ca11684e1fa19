import { record } from '../../audit/index.ts';
import { noteDelivery } from '../../patients/index.ts';
import type { ClinicTx, Sharable, SqlParameter } from '../../platform/database/database.ts';
import { isUnmet } from '../../platform/database/unmet.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId, PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { SentChannel } from '../domain/message.ts';
import { statusesBefore, type Failure, type MessageStatus, type ReceiptStatus } from '../domain/message-status.ts';
import { suppress } from './suppressed-addresses.ts';

/** Messages of one clinic leave in numbers: their claims, and their ends, are committed together. */
export const TOGETHER: Sharable = { lane: 'messages' };

/** Whose try it is. Every later change of the try carries it: a worker that lost its claim cannot write any more. */
export type ClaimToken = Brand<string, 'ClaimToken'>;

export interface StatusChange {
  readonly messageId: MessageId;
  readonly status: MessageStatus;
  readonly failure?: Failure | undefined;
  readonly providerId?: string | undefined;
}

interface ChangedRow {
  readonly patient_id: PatientId | null;
  readonly channel: SentChannel;
  readonly to_address: string;
}

/** Numbers that are nobody's; other permanent failures are of the channel: the number may be rung. */
const DEAD: readonly string[] = ['invalid-number'];

/** An address that will never work is tried no more, so that the next touch takes another way; one that works is tried again. */
async function noteAddress(
  tx: ClinicTx,
  ctx: ClinicContext,
  { status, failure, row }: StatusChange & { readonly row: ChangedRow },
): Promise<void> {
  const { channel, to_address: address } = row;
  const note = { channel, address, at: ctx.clock.now() };
  if (status === 'delivered') return noteDelivery(tx, { ...note, fate: 'reached' });
  if (failure?.kind !== 'permanent') return;
  const { reason } = failure;
  await noteDelivery(tx, { ...note, reason, fate: DEAD.includes(reason) ? 'dead' : 'no-messages' });
}

/** Writes what follows from a change in the same transaction: the trail, the event, and silence where it was asked for. */
async function follow(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: StatusChange & { readonly row: ChangedRow },
): Promise<void> {
  const { messageId, status, failure, row } = change;
  const facts = failure ? { failure: failure.reason, failureKind: failure.kind } : {};
  await Promise.all([
    record(tx, ctx, {
      action: 'message.status',
      subject: { type: 'Communication', id: messageId },
      patientId: row.patient_id ?? undefined,
      detail: { status, ...facts, ...(failure?.code ? { code: failure.code } : {}) },
    }),
    // A try that left nothing behind is the trail's business, not the desk's.
    status === 'planned'
      ? undefined
      : emit(tx, ctx, { type: 'message.status', payload: { messageId, status, ...facts } }),
    noteAddress(tx, ctx, change),
    failure?.kind === 'suppress'
      ? suppress(
          tx,
          { channel: row.channel, address: row.to_address },
          { reason: failure.reason, since: ctx.clock.now() },
        )
      : undefined,
  ]);
}

type TryChange = StatusChange & { readonly claim: ClaimToken; readonly provider?: string | undefined };

const SETTLE = `
  update message set status = $4, provider_id = coalesce(provider_id, $5), failure = $6, failure_kind = $7, error_code = $8,
         updated_at = $9, claim_token = case when $4 = 'planned' then null else claim_token end, provider = coalesce($10, provider)
   where clinic_id = $1 and id = $2 and claim_token = $3 and status in ('dispatching', 'unknown')
   returning patient_id, channel, to_address`;

function settling({ clinicId }: ClinicTx, ctx: ClinicContext, change: TryChange): readonly SqlParameter[] {
  const { messageId, claim, status, providerId, failure, provider } = change;
  const result = [status, providerId ?? null, ...failureColumns(failure), now(ctx), provider ?? null];
  return [clinicId, messageId, claim, ...result];
}

/** Ends or continues the try of this claim. False where the claim no longer holds or a receipt already said more. */
export async function settleTry(tx: ClinicTx, ctx: ClinicContext, change: TryChange): Promise<boolean> {
  const [row] = await tx.sql<ChangedRow>(SETTLE, settling(tx, ctx, change));
  if (row) await follow(tx, ctx, { ...change, row });
  return row !== undefined;
}

/**
 * The same in one round trip with what `also` writes, where the row is known from the claim. Nothing of it is written where
 * `settleTry` would be false.
 */
export async function settleAtOnce(
  ctx: ClinicContext,
  change: TryChange & { readonly row: ChangedRow },
  also: (tx: ClinicTx) => Promise<void> | undefined,
): Promise<boolean> {
  try {
    const ask = (tx: ClinicTx) =>
      Promise.all([tx.run(SETTLE_OR_UNDO, settling(tx, ctx, change)), follow(tx, ctx, change), also(tx)]);
    await ctx.db.atOnce(ctx.clinicId, ask, TOGETHER);
    return true;
  } catch (error) {
    if (isUnmet(error)) return false;
    throw error;
  }
}

const SETTLE_OR_UNDO = `with changed as (${SETTLE}) select require_that(exists (select from changed))`;

export interface Attempt {
  readonly messageId: MessageId;
  readonly claim: ClaimToken;
}

/**
 * Plans a message anew that surely has not left by this try, also where another worker holds it for lost by now; not where a
 * person was asked what to do. Gives the status before, undefined where the claim no longer holds.
 */
export async function putBack(
  tx: ClinicTx,
  ctx: ClinicContext,
  { messageId, claim }: Attempt,
): Promise<MessageStatus | undefined> {
  const [row] = await tx.sql<ChangedRow & { readonly before: MessageStatus }>(
    `with was as (
       select id, status from message where clinic_id = $1 and id = $2 and claim_token = $3
          and status in ('dispatching', 'unknown') and failure is distinct from 'unresolved' for update)
     update message m set status = 'planned', claim_token = null, updated_at = $4 from was
      where m.clinic_id = $1 and m.id = was.id
      returning m.patient_id, m.channel, m.to_address, was.status as before`,
    [tx.clinicId, messageId, claim, now(ctx)],
  );
  if (row) await follow(tx, ctx, { messageId, status: 'planned', row });
  return row?.before;
}

/**
 * Takes what the carrier says, whoever asked: a higher rank than what is known wins, anything else changes nothing. Also a
 * planned message can be told of: the database was restored to a time before it was sent.
 */
export async function applyReceipt(
  tx: ClinicTx,
  ctx: ClinicContext,
  receipt: {
    readonly messageId: MessageId;
    readonly providerId: string;
    readonly status: ReceiptStatus;
    readonly failure?: Failure | undefined;
  },
): Promise<boolean> {
  const rows = await tx.sql<ChangedRow>(
    `update message set status = $4, provider_id = $3, failure = $5, failure_kind = $6, error_code = $7, updated_at = $8
      where clinic_id = $1 and id = $2 and direction = 'outbound' and (provider_id is null or provider_id = $3)
        and status = any($9)
      returning patient_id, channel, to_address`,
    [
      tx.clinicId,
      receipt.messageId,
      receipt.providerId,
      receipt.status,
      ...failureColumns(receipt.failure),
      now(ctx),
      statusesBefore(receipt.status),
    ],
  );
  const [row] = rows;
  if (row) await follow(tx, ctx, { ...receipt, row });
  return row !== undefined;
}

/** Ends a message that has not left and shall not any more. */
export async function dropMessage(
  tx: ClinicTx,
  ctx: ClinicContext,
  drop: { readonly messageId: MessageId; readonly reason: string },
): Promise<boolean> {
  const rows = await tx.sql<ChangedRow>(
    `update message set status = 'dropped', failure = $3, updated_at = $4
      where clinic_id = $1 and id = $2 and status = 'planned'
      returning patient_id, channel, to_address`,
    [tx.clinicId, drop.messageId, drop.reason, now(ctx)],
  );
  const [row] = rows;
  if (!row) return false;
  await record(tx, ctx, {
    action: 'message.drop',
    subject: { type: 'Communication', id: drop.messageId },
    patientId: row.patient_id ?? undefined,
    detail: { reason: drop.reason },
  });
  await emit(tx, ctx, {
    type: 'message.status',
    payload: { messageId: drop.messageId, status: 'dropped', failure: drop.reason },
  });
  return true;
}

function failureColumns(failure: Failure | undefined): readonly [string | null, string | null, string | null] {
  return [failure?.reason ?? null, failure?.kind ?? null, failure?.code ?? null];
}

function now(ctx: ClinicContext): Date {
  return new Date(ctx.clock.now());
}
