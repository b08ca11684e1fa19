import { getAppointment, missRate, type Appointment } from '../../agenda/index.ts';
import { withdrawMessages } from '../../messaging/index.ts';
import { getPatient, type Patient } from '../../patients/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId } from '../../platform/kernel/ids.ts';
import { differenceOf, differenceUnderNewPlan, toldBy, withoutMissed } from '../domain/plan-difference.ts';
import { planFor } from '../domain/plan.ts';
import { sendTouch } from '../jobs/send-touch.ts';
import { policyOf } from '../queries/reminder-plans.ts';
import type { Touch } from '../store/touch-rows.ts';
import { addTouch, dropTouch, lockPlan } from '../store/touches.ts';

/**
 * Makes the stored plan of an appointment the one that its facts call for: adds what is missing, drops what lost its sense,
 * withdraws messages that wait for the carrier. Safe to repeat and to run in parallel; an older version changes nothing.
 * `cause` is that of the change which leads here; `underNewPlan`: the visit is as it was, and what its service sends is not.
 */
export async function replan(
  ctx: ClinicContext,
  appointmentId: AppointmentId,
  options: { readonly cause?: string | undefined; readonly underNewPlan?: boolean } = {},
): Promise<void> {
  const appointment = await getAppointment(ctx, appointmentId);
  if (!appointment) return;
  const [patient, policy] = await Promise.all([
    getPatient(ctx, appointment.patientId),
    policyOf(ctx, appointment.serviceId),
  ]);
  const likely = policy.plan.extraCare && (await missRate(ctx, appointment.patientId));
  const patientReachable = patient !== undefined && patient.active && !patient.deceased;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const stored = await lockPlan(tx, appointmentId);
    if (stored.some(({ appointmentVersion }) => appointmentVersion > appointment.version)) return;
    const now = ctx.clock.now();
    const told = toldBy(stored);
    const known = stored.filter(({ start }) => start === appointment.start).map(({ plannedAt }) => plannedAt);
    const facts = {
      ...appointment,
      patientReachable,
      missRate: likely?.rate,
      since: known.toSorted((a, b) => a - b)[0] ?? now,
      told: told.start,
      cause: options.cause,
    };
    const { start } = appointment;
    const wanted = planFor(facts, policy, now);
    const { add, drop } = options.underNewPlan
      ? differenceUnderNewPlan(stored, wanted, { start, told, now })
      : differenceOf(stored, withoutMissed(wanted, stored, { start, now }), { start, told });
    await withdrawStale(tx, ctx, { stored, appointment });
    const plan = new Map(stored.map((touch) => [touch.id, touch]));
    const dropped = drop.flatMap(({ id }) => plan.get(id) ?? []);
    const { version } = appointment;
    await Promise.all([
      ...dropped.map((touch) => {
        const reason = dropReason(touch, { appointment, patient });
        return dropTouch(tx, ctx, { touch, reason, version, announce: false });
      }),
      ...add.map((planned) => addTouch(tx, ctx, { definition: sendTouch, planned, appointment })),
    ]);
  });
}

function dropReason(
  touch: Touch,
  facts: { readonly appointment: Appointment; readonly patient: Patient | undefined },
): string {
  if (touch.start !== facts.appointment.start) return 'moved';
  if (facts.appointment.status === 'cancelled') return 'cancelled';
  if (facts.patient?.deceased) return 'patient-deceased';
  return facts.patient?.active ? 'superseded' : 'patient-inactive';
}

/** Takes back what was handed to messaging and has not left: it names a time, or a visit, that is no more. */
async function withdrawStale(
  tx: ClinicTx,
  ctx: ClinicContext,
  { stored, appointment }: { readonly stored: readonly Touch[]; readonly appointment: Appointment },
): Promise<void> {
  const cancelled = appointment.status === 'cancelled';
  const stale = stored.filter(
    ({ step, start, state }) =>
      state === 'sent' && (start !== appointment.start || (cancelled && step !== 'cancellation')),
  );
  const messageIds = stale.flatMap(({ messageId }) => (messageId ? [messageId] : []));
  if (messageIds.length > 0) await withdrawMessages(tx, ctx, { messageIds, reason: cancelled ? 'cancelled' : 'moved' });
}
