import { z } from 'zod';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ConversationId, PatientId } from '../../platform/kernel/ids.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';
import type { TaskPriority } from './task.ts';

const about = {
  conversationId: z.uuid().optional(),
  patientId: z.uuid().optional(),
  phone: z.string().max(100).optional(),
};
const exhausted = z.object({ caseId: z.uuid(), ...about });
const taken = z.object({ caseId: z.uuid(), conversationId: z.uuid().optional() });
const expired = z.object({ assessmentId: z.uuid(), level: z.int().optional(), ...about });
const differs = z.object({ night: z.string(), count: z.int(), first: z.string().optional() });

function idsOf(told: { readonly conversationId?: string | undefined; readonly patientId?: string | undefined }) {
  return {
    conversationId: told.conversationId as ConversationId | undefined,
    patientId: told.patientId as PatientId | undefined,
  };
}

/** `case.exhausted`: nobody on duty accepted, so whoever is at the desk calls now. Safe to repeat. */
export async function onCaseExhausted(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { caseId, phone, ...told } = exhausted.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'triage',
      reason: 'on-call-exhausted',
      priority: 'stat',
      ...idsOf(told),
      phone,
      dueAt: plusMs(ctx.clock.now(), MINUTE_MS),
      dedupeKey: `on-call:${caseId}`,
    }),
  );
}

/** `case.acknowledged`: somebody has it, so the alarm at the desk is over. The call back itself stays a task until it is made. */
export async function onCaseTaken(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { caseId } = taken.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) => closeTasks(tx, ctx, [`on-call:${caseId}`]));
}

/** `triage.expired`: nobody saw the patient by the deadline. They are called and asked again. Safe to repeat. */
export async function onTriageOverdue(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { assessmentId, level = 3, phone, ...told } = expired.parse(event.payload);
  const priority: TaskPriority = level <= 2 ? 'stat' : level === 3 ? 'asap' : 'urgent';
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'triage',
      reason: 'triage-expired',
      priority,
      ...idsOf(told),
      phone,
      detail: { assessmentId, level },
      dueAt: plusMs(ctx.clock.now(), level <= 2 ? 5 * MINUTE_MS : HOUR_MS),
      dedupeKey: `triage-expired:${assessmentId}`,
    }),
  );
}

/** `triage.replay-differs`: stored decisions come out otherwise, so somebody answers for why. Safe to repeat. */
export async function onTriageReplayDiffers(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { night, count, first } = differs.parse(event.payload);
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    createTask(tx, ctx, {
      kind: 'triage',
      reason: 'triage-replay-differs',
      priority: 'asap',
      detail: { night, count, ...(first === undefined ? {} : { first }) },
      dueAt: plusMs(ctx.clock.now(), HOUR_MS),
      dedupeKey: `triage-replay:${night}`,
    }),
  );
}
