import { z } from 'zod';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicReader } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseLocalTime } from '../../platform/time/wall-time.ts';
import { TOUCH_CHANNELS, type OutreachPolicy, type ReminderPlan, type TouchChannel } from '../domain/plan.ts';
import { DEFAULT_POLICY } from '../policy.ts';

const localTimeIn = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time as 09:30')
  .transform((text) => required(parseLocalTime(text), 'local time'));
const channelsIn = z
  .array(z.enum(TOUCH_CHANNELS))
  .min(1)
  .max(TOUCH_CHANNELS.length)
  .refine((channels) => new Set(channels).size === channels.length, 'a channel comes twice');
const daysBefore = z.int().min(0).max(60);

const stepIn = z.strictObject({
  daysBefore,
  at: localTimeIn,
  channels: channelsIn.optional(),
  onlyUnanswered: z.boolean().optional(),
});
const TWO_ON_A_DAY = 'two reminders on one day';

function areOnDaysOfTheirOwn(steps: readonly { readonly daysBefore: number }[]): boolean {
  return new Set(steps.map((step) => step.daysBefore)).size === steps.length;
}

const planFields = z.strictObject({
  active: z.boolean().default(true),
  confirms: z.boolean().default(true),
  steps: z.array(stepIn).max(6).refine(areOnDaysOfTheirOwn, TWO_ON_A_DAY),
  extraCare: z
    .strictObject({ missRateFrom: z.number().min(0.01).max(1), steps: z.array(stepIn).min(1).max(3) })
    .optional()
    .describe('More reminders for who is likely to miss the visit; see `GET /patients/{id}/attendance`. Absent: off'),
  shortNotice: z
    .strictObject({ hoursBefore: z.int().min(1).max(12), bookedAtLeastHoursBefore: z.int().min(1).max(72) })
    .optional(),
  channels: channelsIn.default(['sms']),
  link: z.boolean().default(true),
  familyTogether: z.boolean().default(true),
  personCalls: z.strictObject({ daysBefore, at: localTimeIn }).optional(),
});

/** A plan as the API takes it and the table keeps it. */
export const reminderPlanIn = planFields.refine(
  ({ steps, extraCare }) => areOnDaysOfTheirOwn([...steps, ...(extraCare?.steps ?? [])]),
  { path: ['extraCare'], message: TWO_ON_A_DAY },
);

export interface SavedPlan {
  /** Absent: the plan of all services that have none of their own. */
  readonly serviceId?: ServiceId | undefined;
  readonly plan: ReminderPlan;
  readonly version: number;
  readonly updatedAt: Instant;
}

interface PlanRow {
  readonly service_id: ServiceId | null;
  readonly plan: unknown;
  readonly version: number;
  readonly updated_at: Instant;
}

function toSaved(row: PlanRow): SavedPlan {
  return {
    ...(row.service_id === null ? {} : { serviceId: row.service_id }),
    plan: reminderPlanIn.parse(row.plan),
    version: row.version,
    updatedAt: row.updated_at,
  };
}

/** The plans that the clinic has written. One round trip. */
export async function reminderPlans(ctx: ClinicContext): Promise<readonly SavedPlan[]> {
  const rows = await ctx.db.query<PlanRow>(
    ctx.clinicId,
    'select service_id, plan, version, updated_at from reminder_plan where clinic_id = $1 order by service_id nulls first',
    [ctx.clinicId],
  );
  return rows.map(toSaved);
}

/** What holds for a service: its own plan, that of the clinic, or the product's. One round trip. */
export async function policyOf(ctx: ClinicContext, serviceId: ServiceId): Promise<OutreachPolicy> {
  return { ...DEFAULT_POLICY, plan: await planInForce(ctx, serviceId) };
}

/** The same, also of all services that have none of their own. One round trip. */
export async function planInForce(ctx: ClinicContext, serviceId: ServiceId | undefined): Promise<ReminderPlan> {
  const [row] = await ctx.db.query<PlanRow>(
    ctx.clinicId,
    `select service_id, plan, version, updated_at from reminder_plan
      where clinic_id = $1 and (service_id = $2::uuid or service_id is null) order by service_id nulls last limit 1`,
    [ctx.clinicId, serviceId ?? null],
  );
  return row ? toSaved(row).plan : DEFAULT_POLICY.plan;
}

/** What is asked in writing needs a channel on which one can answer. */
const ANSWERED_IN_WRITING: readonly TouchChannel[] = ['whatsapp', 'sms'];

/** By which channels a patient is asked in writing, in the order of the clinic's common plan; by SMS where it names none. */
export function writtenChannels(reader: ClinicReader): Promise<readonly TouchChannel[]> {
  return channelsAmong(reader, ANSWERED_IN_WRITING);
}

/** By which a patient is told what needs no answer: by email as well, where the plan names it. */
export function toldChannels(reader: ClinicReader): Promise<readonly TouchChannel[]> {
  return channelsAmong(reader, [...ANSWERED_IN_WRITING, 'email']);
}

async function channelsAmong(reader: ClinicReader, wanted: readonly TouchChannel[]): Promise<readonly TouchChannel[]> {
  const [row] = await reader.sql<PlanRow>(
    `select service_id, plan, version, updated_at from reminder_plan where clinic_id = $1 and service_id is null`,
    [reader.clinicId],
  );
  const { channels } = row ? toSaved(row).plan : DEFAULT_POLICY.plan;
  const written = channels.filter((channel) => wanted.includes(channel));
  return written.length > 0 ? written : ['sms'];
}
