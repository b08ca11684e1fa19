import { record } from '../../audit/index.ts';
import { cancelJobs, enqueue, type JobDefinition } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, MessageId, PatientId } from '../../platform/kernel/ids.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { TOLD_IN_CONVERSATION, type StoredTouch, type TouchId } from '../domain/plan-difference.ts';
import type { PlannedTouch, TouchStep } from '../domain/plan.ts';

/** A message of an appointment's plan, as the desk shows it. */
export interface Touch extends StoredTouch {
  readonly appointmentId: AppointmentId;
  readonly patientId: PatientId;
  readonly channel: 'sms';
  readonly appointmentVersion: number;
  readonly messageId?: MessageId | undefined;
}

interface TouchRow {
  readonly id: TouchId;
  readonly appointment_id: AppointmentId;
  readonly patient_id: PatientId;
  readonly step: TouchStep;
  readonly channel: 'sms';
  readonly due_at: Instant;
  readonly appointment_start_at: Instant;
  readonly appointment_version: number;
  readonly state: 'planned' | 'sent' | 'dropped';
  readonly reason: string | null;
  readonly message_id: MessageId | null;
  readonly planned_at: Instant;
  readonly ended_at: Instant | null;
}

export type SendTouchPayload = { readonly touchId: string };

const COLUMNS = `id, appointment_id, patient_id, step, channel, due_at, appointment_start_at, appointment_version, state, reason,
  message_id, planned_at, ended_at`;
/** Of one appointment: five steps, planned again at each move. Beyond it something is wrong. */
const MOST_TOUCHES = 500;

function toTouch(row: TouchRow): Touch {
  return {
    id: row.id,
    appointmentId: row.appointment_id,
    patientId: row.patient_id,
    step: row.step,
    channel: row.channel,
    dueAt: row.due_at,
    start: row.appointment_start_at,
    appointmentVersion: row.appointment_version,
    state: row.state,
    reason: row.reason ?? undefined,
    messageId: row.message_id ?? undefined,
    plannedAt: row.planned_at,
    endedAt: row.ended_at ?? undefined,
  };
}

/** Every touch of an appointment, in the order of planning. One round trip. */
export async function touchesOf(ctx: ClinicContext, appointmentId: AppointmentId): Promise<readonly Touch[]> {
  const rows = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${COLUMNS} from touch where clinic_id = $1 and appointment_id = $2 order by planned_at, id limit ${MOST_TOUCHES}`,
    [ctx.clinicId, appointmentId],
  );
  return rows.map(toTouch);
}

/** The same inside a transaction that no other plan of this appointment can pass. */
export async function lockPlan(tx: ClinicTx, appointmentId: AppointmentId): Promise<readonly Touch[]> {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`outreach:${tx.clinicId}:${appointmentId}`]);
  const rows = await tx.sql<TouchRow>(
    `select ${COLUMNS} from touch where clinic_id = $1 and appointment_id = $2 order by planned_at, id limit ${MOST_TOUCHES}`,
    [tx.clinicId, appointmentId],
  );
  return rows.map(toTouch);
}

/** The touch, locked, where it is still planned. */
export async function lockPlanned(tx: ClinicTx, id: TouchId): Promise<Touch | undefined> {
  const [row] = await tx.sql<TouchRow>(
    `select ${COLUMNS} from touch where clinic_id = $1 and id = $2 and state = 'planned' for update`,
    [tx.clinicId, id],
  );
  return row && toTouch(row);
}

export async function getTouch(ctx: ClinicContext, id: TouchId): Promise<Touch | undefined> {
  const [row] = await ctx.db.query<TouchRow>(
    ctx.clinicId,
    `select ${COLUMNS} from touch where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toTouch(row);
}

function jobKey(touch: { readonly id: TouchId; readonly dueAt: Instant }): string {
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

/** Writes a new touch and the job that sends it; one that was told already is written as such, without a job. */
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
    `insert into touch (clinic_id, id, appointment_id, patient_id, step, channel, due_at, appointment_start_at,
       appointment_version, state, reason, planned_at, ended_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (clinic_id, id) do nothing`,
    [
      tx.clinicId,
      id,
      appointment.id,
      appointment.patientId,
      planned.step,
      planned.channel,
      new Date(planned.dueAt),
      new Date(appointment.start),
      appointment.version,
      told ? 'dropped' : 'planned',
      told ? TOLD_IN_CONVERSATION : null,
      now,
      told ? now : null,
    ],
  );
  if (isNew === 0) return;
  await recordTouch(tx, ctx, {
    action: 'touch.plan',
    touch: { id, step: planned.step, patientId: appointment.patientId },
  });
  if (!told) await enqueueTouch(tx, ctx, { definition, touch: { id, dueAt: planned.dueAt } });
}

/** Ends a planned touch without a message. `announce` tells the desk, which may have to call. */
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
  if (touch.state === 'planned') await cancelJobs(tx, ctx, 'outreach.send-touch', jobKey(touch));
  await recordTouch(tx, ctx, { action: 'touch.drop', touch, reason });
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
  },
): Promise<void> {
  const { definition, touch, until, reason } = change;
  await tx.run(`update touch set due_at = $3, reason = $4 where clinic_id = $1 and id = $2 and state = 'planned'`, [
    tx.clinicId,
    touch.id,
    new Date(until),
    reason,
  ]);
  await enqueueTouch(tx, ctx, { definition, touch: { id: touch.id, dueAt: until } });
  await recordTouch(tx, ctx, { action: 'touch.put-off', touch, reason });
}

export async function markSent(
  tx: ClinicTx,
  ctx: ClinicContext,
  { touch, messageId }: { readonly touch: Touch; readonly messageId: MessageId },
): Promise<void> {
  await tx.run(
    `update touch set state = 'sent', message_id = $3, ended_at = $4 where clinic_id = $1 and id = $2 and state = 'planned'`,
    [tx.clinicId, touch.id, messageId, new Date(ctx.clock.now())],
  );
  await recordTouch(tx, ctx, { action: 'touch.send', touch });
  const { id: touchId, appointmentId, step } = touch;
  await emit(tx, ctx, { type: 'touch.sent', payload: { touchId, appointmentId, messageId, step } });
}

/** The sent touch that a message carried, locked. */
export async function lockSentByMessage(tx: ClinicTx, messageId: MessageId): Promise<Touch | undefined> {
  const [row] = await tx.sql<TouchRow>(
    `select ${COLUMNS} from touch where clinic_id = $1 and message_id = $2 and state = 'sent' for update`,
    [tx.clinicId, messageId],
  );
  return row && toTouch(row);
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
