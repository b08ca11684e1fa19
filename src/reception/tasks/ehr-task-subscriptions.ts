import { z } from 'zod';
import { getAppointment } from '../../agenda/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const attention = z.object({
  writeId: z.uuid(),
  appointmentId: z.uuid(),
  kind: z.string().max(40).optional(),
  reason: z.string().max(100),
  versions: z.record(z.string(), z.unknown()).optional(),
  removed: z.literal(true).optional(),
});
const settled = z.object({ writeId: z.uuid(), decided: z.boolean().default(false) });

/** Settles by itself, as a rule: it is there to be seen. Everything else waits for somebody. */
const WAITS = 'unconfirmed';
/** Its connection was removed for good. */
const REMOVED = 'removed';
const WAITS_DUE_MS = 4 * HOUR_MS;
const ACT_DUE_MS = HOUR_MS;

function keyOf(writeId: string, reason: string): string {
  return `ehr-write:${writeId}:${reason}`;
}

/** `ehr.attention`: what the clinic's own system was asked for is not sure, was refused, or stands there otherwise. Safe to repeat. */
export async function onEhrAttention(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { writeId, kind, reason, versions, removed, ...about } = attention.parse(event.payload);
  const appointmentId = required(parseId<AppointmentId>(about.appointmentId), 'appointment id');
  const appointment = await getAppointment(ctx, appointmentId);
  const waits = reason === WAITS;
  const facts = { ...(versions && { versions }), ...(removed && { removed }) };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // What nobody there can be asked any more is decided here, in a task of its own.
    if (removed) await closeTasks(tx, ctx, [keyOf(writeId, 'gave-up')]);
    await createTask(tx, ctx, {
      kind: 'ehr-write',
      reason: `ehr-${reason}`,
      priority: waits ? 'routine' : 'urgent',
      appointmentId,
      patientId: appointment?.patientId,
      detail: versions || removed ? { writeId, ...facts, ...(kind === undefined ? {} : { kind }) } : undefined,
      dueAt: plusMs(ctx.clock.now(), waits ? WAITS_DUE_MS : ACT_DUE_MS),
      dedupeKey: keyOf(writeId, removed ? REMOVED : reason),
    });
  });
}

/** `ehr.settled`: nobody has to wait for it any more; after a decision nobody has to decide. Safe to repeat. */
export async function onEhrSettled(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { writeId, decided } = settled.parse(event.payload);
  const ended = [WAITS, 'gave-up', REMOVED, ...(decided ? ['conflict', 'refused', 'patient-unsure'] : [])];
  const dedupeKeys = ended.map((reason) => keyOf(writeId, reason));
  await ctx.db.inClinic(ctx.clinicId, (tx) => closeTasks(tx, ctx, dedupeKeys));
}

const notWritten = z.object({ changeId: z.uuid(), patientId: z.uuid() });

/** `ehr.phone-not-written`: a patient proved a new telephone, and the clinic's own system does not have it. Safe to repeat. */
export async function onPhoneNotWritten(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { changeId, patientId } = notWritten.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'ehr-write',
      reason: 'ehr-phone',
      priority: 'routine',
      patientId: required(parseId<PatientId>(patientId), 'patient id'),
      dueAt: plusMs(ctx.clock.now(), WAITS_DUE_MS),
      dedupeKey: `ehr-phone:${changeId}`,
    }),
  );
}
