import { record, recordAll } from '../../audit/index.ts';
import { cancelJobs, enqueue, enqueueAll, type JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { MessageId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { toIso, type Instant } from '../../platform/time/instant.ts';
import type { FreeTouch, TouchOutcome } from '../domain/free-touch.ts';
import type { TouchId } from '../domain/plan-difference.ts';
import type { TouchChannel } from '../domain/plan.ts';
import { jobKey, type SendTouchPayload } from './touches.ts';
import { toFreeTouch, TOUCH_COLUMNS, type TouchRow } from './touch-rows.ts';

export type NewFreeTouch = Omit<FreeTouch, 'messageId' | 'endedAt' | 'outcome'> & { readonly dedupeKey: string };

const INSERT = `
  insert into touch (clinic_id, id, origin, origin_id, appointment_id, patient_id, step, purpose, template, variables, channels, channel,
    due_at, expires_at, zone, dedupe_key, state, reason, outcome, planned_at, ended_at)
  select $1, t.id, t.origin, t."originId", t."appointmentId", t."patientId", t.template, t.purpose, t.template, t.variables, t.channels,
         t.channel, t."dueAt", t."expiresAt", t.zone, t."dedupeKey", t.state, t.reason,
         case when t.state = 'dropped' then 'dropped' end, $3::timestamptz, case when t.state = 'dropped' then $3::timestamptz end
    from jsonb_to_recordset($2::jsonb)
      as t(id uuid, origin text, "originId" uuid, "appointmentId" uuid, "patientId" uuid, purpose text, template text, variables jsonb,
           channels text[], channel text, "dueAt" timestamptz, "expiresAt" timestamptz, zone text, "dedupeKey" text, state text, reason text)
  on conflict do nothing
  returning id`;

/** Writes those that are new, by their `dedupeKey`, with the jobs that send them. Returns the ids of the new ones. */
export async function addFreeTouches<C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  {
    touches,
    definition,
  }: {
    readonly touches: readonly NewFreeTouch[];
    readonly definition: JobDefinition<SendTouchPayload, C>;
  },
): Promise<ReadonlySet<TouchId>> {
  if (touches.length === 0) return new Set();
  const rows = touches.map((touch) => ({
    ...touch,
    dueAt: toIso(touch.dueAt),
    expiresAt: touch.expiresAt === undefined ? null : toIso(touch.expiresAt),
  }));
  const made = await tx.sql<{ id: TouchId }>(INSERT, [tx.clinicId, JSON.stringify(rows), new Date(ctx.clock.now())]);
  const ids = new Set(made.map(({ id }) => id));
  const fresh = touches.filter(({ id }) => ids.has(id));
  await Promise.all([
    recordAll(
      tx,
      ctx,
      fresh.map((touch) => entryOf(touch.state === 'dropped' ? 'touch.drop' : 'touch.plan', touch, touch.reason)),
    ),
    enqueueAll(tx, ctx, {
      definition,
      jobs: fresh
        .filter(({ state }) => state === 'planned')
        .map(({ id, dueAt }) => ({ payload: { touchId: id }, dueAt, dedupeKey: jobKey({ id, dueAt }) })),
    }),
  ]);
  return ids;
}

function entryOf(action: string, touch: Pick<FreeTouch, 'id' | 'patientId' | 'origin' | 'template'>, reason?: string) {
  return {
    action,
    subject: { type: 'CommunicationRequest', id: touch.id },
    patientId: touch.patientId,
    detail: { origin: touch.origin, template: touch.template, ...(reason ? { reason } : {}) },
  };
}

/** The touch, locked, where it is still planned. */
export async function lockFree(tx: ClinicTx, id: TouchId): Promise<FreeTouch | undefined> {
  const [row] = await tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and id = $2 and state = 'planned' for update`,
    [tx.clinicId, id],
  );
  return row && toFreeTouch(row);
}

/** Says what became of a touch, to whoever it comes from. */
export function tellOutcome(
  tx: ClinicTx,
  ctx: ClinicContext,
  { touch, outcome, reason }: { readonly touch: FreeTouch; readonly outcome: TouchOutcome; readonly reason?: string },
): Promise<void> {
  const { id: touchId, patientId, origin, originId, channel, messageId } = touch;
  return emit(tx, ctx, {
    type: 'touch.outcome',
    payload: { touchId, patientId, origin, originId, channel, messageId, outcome, ...(reason ? { reason } : {}) },
  });
}

export async function markFreeSent(
  tx: ClinicTx,
  ctx: ClinicContext,
  sent: { readonly touch: FreeTouch; readonly channel: TouchChannel; readonly messageId: MessageId },
): Promise<void> {
  const touch = { ...sent.touch, channel: sent.channel, messageId: sent.messageId };
  await tx.run(
    `update touch set state = 'sent', outcome = 'sent', channel = $3, message_id = $4, reason = null, ended_at = $5
      where clinic_id = $1 and id = $2 and state = 'planned'`,
    [tx.clinicId, touch.id, touch.channel, touch.messageId, new Date(ctx.clock.now())],
  );
  await record(tx, ctx, entryOf('touch.send', touch));
  await tellOutcome(tx, ctx, { touch, outcome: 'sent' });
}

/** Ends a touch that the patient did not get. */
export async function dropFree(
  tx: ClinicTx,
  ctx: ClinicContext,
  { touch, reason }: { readonly touch: FreeTouch; readonly reason: string },
): Promise<void> {
  const outcome = touch.state === 'sent' ? 'failed' : 'dropped';
  await tx.run(
    `update touch set state = 'dropped', outcome = $5, reason = $3, ended_at = $4
      where clinic_id = $1 and id = $2 and state <> 'dropped'`,
    [tx.clinicId, touch.id, reason, new Date(ctx.clock.now()), outcome],
  );
  if (touch.state === 'planned') await cancelJobs(tx, ctx, 'outreach.send-touch', jobKey(touch));
  await record(tx, ctx, entryOf('touch.drop', touch, reason));
  await tellOutcome(tx, ctx, { touch, outcome, reason });
}

/** Later, or by another channel: the touch is planned again, and its reason says why. */
export async function putOffFree<C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: {
    readonly definition: JobDefinition<SendTouchPayload, C>;
    readonly touch: FreeTouch;
    readonly until: Instant;
    readonly reason: string;
    readonly channel?: TouchChannel;
  },
): Promise<void> {
  const { definition, touch, until, reason } = change;
  await tx.run(
    `update touch set state = 'planned', outcome = null, ended_at = null, due_at = $3, reason = $4, channel = $5
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, touch.id, new Date(until), reason, change.channel ?? touch.channel],
  );
  const again = { id: touch.id, dueAt: until };
  await enqueue(tx, ctx, { definition, payload: { touchId: touch.id }, dueAt: until, dedupeKey: jobKey(again) });
  await record(tx, ctx, entryOf('touch.put-off', touch, reason));
}

/** A page of the planned touches of one origin, locked: what was dropped is not in the next one. */
export async function lockPlannedOf(tx: ClinicTx, originId: string, limit: number): Promise<readonly FreeTouch[]> {
  const rows = await tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and origin_id = $2 and state = 'planned'
      order by id limit $3 for update`,
    [tx.clinicId, originId, limit],
  );
  return rows.map(toFreeTouch).filter((touch) => touch !== undefined);
}
