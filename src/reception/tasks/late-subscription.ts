import { z } from 'zod';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type AppointmentId, type PatientId } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { createTask } from './create-task.ts';

const patientLate = z.object({ appointmentId: z.uuid(), patientId: z.uuid(), minutes: z.int().min(1) });
const DUE_AFTER_MS = 5 * MINUTE_MS;

/** `patient.late`: who told on the page of their visit that they come late; one task per visit. Safe to repeat. */
export async function onPatientLate(ctx: ClinicContext, { payload }: Pick<DomainEvent, 'payload'>): Promise<void> {
  const { appointmentId, patientId, minutes } = patientLate.parse(payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'request',
      reason: 'request-late',
      priority: 'asap',
      appointmentId: parseId<AppointmentId>(appointmentId),
      patientId: parseId<PatientId>(patientId),
      detail: { words: `${minutes} min` },
      dueAt: plusMs(ctx.clock.now(), DUE_AFTER_MS),
      dedupeKey: `late:${appointmentId}`,
    }),
  );
}
