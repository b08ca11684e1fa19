import { record } from '../../audit/index.ts';
import { cancelJobs, enqueue, type JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { TOLD_IN_CONVERSATION, type TouchId } from '../domain/plan-difference.ts';
import type { TouchOutcome } from '../domain/free-touch.ts';
import type { PlannedTouch, TouchChannel } from '../domain/plan.ts';
import { TOUCH_COLUMNS, toTouch, type Touch, type TouchRow } from './touch-rows.ts';

export type SendTouchPayload = { readonly touchId: string };

/** Of one appointment: five steps, planned again at each move. Beyond it something is wrong. */
const MOST_TOUCHES = 500;

/** Every touch of an appointment, in the order of planning. One round trip. */
export async function touchesOf(ctx: ClinicContext, appointmentId: AppointmentId): Promise<readonly Touch[]> {
  const rows = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and appointment_id = $2 and origin = 'appointment' order by planned_at, id limit ${MOST_TOUCHES}`,
    [ctx.clinicId, appointmentId],
  );
  return rows.map(toTouch);
}

/** The same inside a transaction that no other plan of this appointment can pass: read once it waits for nobody. One round trip. */
export async function lockPlan(tx: ClinicTx, appointmentId: AppointmentId): Promise<readonly Touch[]> {
  const [, rows] = await Promise.all([
    tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`outreach:${tx.clinicId}:${appointmentId}`]),
    tx.sql<TouchRow>(
      `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and appointment_id = $2 and origin = 'appointment' order by planned_at, id limit ${MOST_TOUCHES}`,
      [tx.clinicId, appointmentId],
    ),
  ]);
  return rows.map(toTouch);
}

/** The touch, locked, where it is still planned. */
export async function lockPlanned(tx: ClinicTx, id: TouchId): Promise<Touch | undefined> {
  const [row] = await tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and id = $2 and state = 'planned' for update`,
    [tx.clinicId, id],
  );
  return row && toTouch(row);
}

/** The same, but not where somebody else has it: two reminders that would go together never wait for each other. */
export async function tryLockPlanned(tx: ClinicTx, id: TouchId): Promise<Touch | undefined> {
  const [row] = await tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and id = $2 and state = 'planned' for update skip locked`,
    [tx.clinicId, id],
  );
  return row && toTouch(row);
}

/** Of any origin. */
export async function getTouchRow(ctx: ClinicContext, id: TouchId): Promise<TouchRow | undefined> {
  const [row] = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row;
}

export function jobKey(touch: { readonly id: TouchId; readonly dueAt: Instant }): string {
  return `${touch.id}@${touch.dueAt}`;
}

function enqueueTouch<C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  work: {
    readonly definition: JobDefinition<SendTouchPayload, C>;
    readonly touch: { readonly id: TouchId; readonly dueAt: Instant };
  },
): Promise<void> {
  const { definition, touch } = work;
  // The due time is part of the key: a touch that its own running job puts off gets a second job.
  return enqueue(tx, ctx, { definition, payload: { touchId: touch.id }, dueAt: touch.dueAt, dedupeKey: jobKey(touch) });
}

/** Writes a new touch and the job that sends it; one that was told already is written as such, without a job. Two round trips. */
export async function addTouch<C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  added: {
    readonly definition: JobDefinition<SendTouchPayload, C>;
    readonly planned: PlannedTouch;
    /** Of what gives rise to it once, however often it is told; absent: a new one. */
    readonly id?: TouchId;
    readonly appointment: {
      readonly id: AppointmentId;
      readonly patientId: PatientId;
      readonly start: Instant;
      readonly version: number;
    };
  },
): Promise<void> {
  const { definition, planned, appointment } = added;
  const id = added.id ?? ctx.ids.next<TouchId>();
  const now = new Date(ctx.clock.now());
  const told = planned.alreadyTold === true;
  const isNew = await tx.run(
    `insert into touch (clinic_id, id, appointment_id, patient_id, step, channels, channel, due_at, appointment_start_at,
       appointment_version, state, reason, planned_at, ended_at, template)
     values ($1, $2, $3, $4, $5, $6::text[], ($6::text[])[1], $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (clinic_id, id) do nothing`,
    [
      tx.clinicId,
      id,
      appointment.id,
      appointment.patientId,
      planned.step,
      planned.channels,
      new Date(planned.dueAt),
      new Date(appointment.start),
      appointment.version,
      told ? 'dropped' : 'planned',
      told ? TOLD_IN_CONVERSATION : null,
      now,
      told ? now : null,
      planned.template ?? null,
    ],
  );
  if (isNew === 0) return;
  await Promise.all([
    recordTouch(tx, ctx, {
      action: 'touch.plan',
      touch: { id, step: planned.step, patientId: appointment.patientId },
    }),
    told ? undefined : enqueueTouch(tx, ctx, { definition, touch: { id, dueAt: planned.dueAt } }),
  ]);
}

/** Ends a planned touch without a message. `announce` tells the desk, which may have to call. Two round trips without. */
export async function dropTouch(
  tx: ClinicTx,
  ctx: ClinicContext,
  drop: { readonly touch: Touch; readonly reason: string; readonly version?: number; readonly announce: boolean },
): Promise<void> {
  const { touch, reason } = drop;
  const changed = await tx.run(
    `update touch set state = 'dropped', reason = $3, ended_at = $4, appointment_version = greatest(appointment_version, $5)
      where clinic_id = $1 and id = $2 and state = $6`,
    [tx.clinicId, touch.id, reason, new Date(ctx.clock.now()), drop.version ?? touch.appointmentVersion, touch.state],
  );
  if (changed === 0) return;
  await Promise.all([
    touch.state === 'planned' ? cancelJobs(tx, ctx, 'outreach.send-touch', jobKey(touch)) : undefined,
    recordTouch(tx, ctx, { action: 'touch.drop', touch, reason }),
  ]);
  if (!drop.announce) return;
  const { id: touchId, appointmentId, patientId, step } = touch;
  await emit(tx, ctx, { type: 'touch.dropped', payload: { touchId, appointmentId, patientId, step, reason } });
}

export async function putOffTouch<C extends ClinicContext>(
  tx: ClinicTx,
  ctx: ClinicContext,
  change: {
    readonly definition: JobDefinition<SendTouchPayload, C>;
    readonly touch: Touch;
    readonly until: Instant;
    readonly reason: string;
    /** After one that failed. */
    readonly channel?: TouchChannel;
  },
): Promise<void> {
  const { definition, touch, until, reason, channel = touch.channel } = change;
  await tx.run(
    `update touch set state = 'planned', outcome = null, ended_at = null, due_at = $3, reason = $4, channel = $5
      where clinic_id = $1 and id = $2 and state <> 'dropped'`,
    [tx.clinicId, touch.id, new Date(until), reason, channel],
  );
  await enqueueTouch(tx, ctx, { definition, touch: { id: touch.id, dueAt: until } });
  await recordTouch(tx, ctx, { action: 'touch.put-off', touch, reason });
}

export async function markSent(
  tx: ClinicTx,
  ctx: ClinicContext,
  {
    touch,
    messageId,
    channel,
  }: { readonly touch: Touch; readonly messageId: MessageId; readonly channel: TouchChannel },
): Promise<void> {
  await tx.run(
    `update touch set state = 'sent', outcome = 'sent', message_id = $3, ended_at = $4, channel = $5, tries = tries + 1
      where clinic_id = $1 and id = $2 and state = 'planned'`,
    [tx.clinicId, touch.id, messageId, new Date(ctx.clock.now()), channel],
  );
  await recordTouch(tx, ctx, { action: 'touch.send', touch });
  const { id: touchId, appointmentId, step } = touch;
  await emit(tx, ctx, { type: 'touch.sent', payload: { touchId, appointmentId, messageId, step } });
}

/** The sent touches, of any origin, that a message carried, locked: of a family or a series several. */
export function lockSentByMessage(tx: ClinicTx, messageId: MessageId): Promise<readonly TouchRow[]> {
  return tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and message_id = $2 and state = 'sent' order by id for update`,
    [tx.clinicId, messageId],
  );
}

/** Touches that wait to be tried again though their message has arrived after all: they are sent, and their jobs end. */
export async function settleDelivered(tx: ClinicTx, ctx: ClinicContext, messageId: MessageId): Promise<void> {
  const rows = await tx.sql<TouchRow>(
    `select ${TOUCH_COLUMNS} from touch where clinic_id = $1 and message_id = $2 and state = 'planned'
        and origin = 'appointment' order by id for update`,
    [tx.clinicId, messageId],
  );
  for (const touch of rows.map(toTouch)) {
    await tx.run(
      `update touch set state = 'sent', outcome = 'delivered', reason = null, ended_at = $3 where clinic_id = $1 and id = $2`,
      [tx.clinicId, touch.id, new Date(ctx.clock.now())],
    );
    await cancelJobs(tx, ctx, 'outreach.send-touch', jobKey(touch));
    await recordTouch(tx, ctx, { action: 'touch.send', touch });
  }
}

/** What is known of the message that a touch became. A delivery is not taken back by a report that comes late. */
export function noteOutcome(tx: ClinicTx, id: TouchId, outcome: TouchOutcome): Promise<number> {
  return tx.run(
    `update touch set outcome = $3 where clinic_id = $1 and id = $2 and outcome is distinct from $3
        and outcome is distinct from 'delivered'`,
    [tx.clinicId, id, outcome],
  );
}

function recordTouch(
  tx: ClinicTx,
  ctx: ClinicContext,
  entry: {
    readonly action: string;
    readonly touch: Pick<Touch, 'id' | 'step' | 'patientId'>;
    readonly reason?: string;
  },
): Promise<void> {
  const { action, touch, reason } = entry;
  return record(tx, ctx, {
    action,
    subject: { type: 'CommunicationRequest', id: touch.id },
    patientId: touch.patientId,
    detail: { step: touch.step, ...(reason ? { reason } : {}) },
  });
}
