import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { ReminderPlan } from '../domain/plan.ts';
import type { OutreachPorts } from '../visit-page/visit-links.ts';
import { isKnownService } from './draft-plan.ts';
import type { NoPlanDraft, PlanDraftChanged, PlanNotPassed, PlanUnknown, ServiceUnknown } from './errors.ts';
import { isWritten, lockPlans, pastPlan, planDraft, type PlanVersion, type PlanVersionId } from './plan-versions.ts';
import { putInForce } from './put-in-force.ts';
import { tryPlan, type PlanTrial } from './try-plan.ts';

type Ctx = ClinicContext<Partial<OutreachPorts>>;

/** Which plan is tried: the draft as somebody sees it, or one of the past that shall be in force again. */
export type PlanWanted =
  { readonly serviceId?: ServiceId | undefined; readonly expectedVersion: number } | { readonly pastId: PlanVersionId };

async function planWanted(
  ctx: ClinicContext,
  wanted: PlanWanted,
): Promise<Result<PlanVersion, NoPlanDraft | PlanDraftChanged | PlanUnknown>> {
  return ctx.db.reading<Result<PlanVersion, NoPlanDraft | PlanDraftChanged | PlanUnknown>>(
    ctx.clinicId,
    async (reader) => {
      if ('pastId' in wanted) {
        const past = await pastPlan(reader, wanted.pastId);
        return past ? ok(past) : refuse({ code: 'plan-unknown' });
      }
      const draft = await planDraft(reader, wanted.serviceId);
      if (!draft) return refuse({ code: 'no-draft' });
      const { version } = draft;
      return version === wanted.expectedVersion ? ok(draft) : refuse({ code: 'version-conflict', version });
    },
  );
}

/** What the visits to come would be sent by the draft, or by a plan of the past. Nothing is written and nobody is contacted. */
export async function tryPlanVersion(
  ctx: Ctx,
  wanted: PlanWanted,
): Promise<Result<PlanTrial, NoPlanDraft | PlanDraftChanged | PlanUnknown>> {
  const found = await planWanted(ctx, wanted);
  return found.ok ? ok(await tryPlan(ctx, found.value)) : found;
}

async function notPassed(
  ctx: Ctx,
  tried: { readonly serviceId?: ServiceId | undefined; readonly plan?: ReminderPlan | undefined },
  untried: string | undefined,
): Promise<PlanNotPassed | undefined> {
  if (untried !== undefined) return undefined;
  const { faults } = await tryPlan(ctx, tried);
  return faults.length === 0 ? undefined : { code: 'plan-not-passed', faults };
}

/**
 * The draft, or a plan of the past as a new entry of the history, is in force from now on; visits that are booked follow it shortly after.
 * Tried with the visits to come as they are at this moment, and refused where that goes wrong; `untried` does it all the same, for a
 * reason that the trail keeps.
 */
export async function publishPlan(
  ctx: Ctx,
  wanted: PlanWanted,
  untried?: string,
): Promise<Result<PlanVersion, NoPlanDraft | PlanDraftChanged | PlanUnknown | PlanNotPassed>> {
  const found = await planWanted(ctx, wanted);
  if (!found.ok) return found;
  const { id, serviceId, plan, note, version, status } = found.value;
  const refused = await notPassed(ctx, { serviceId, plan }, untried);
  if (refused) return refuse(refused);
  const isDraft = status === 'draft';
  return ctx.db.inClinic<Result<PlanVersion, NoPlanDraft | PlanDraftChanged>>(ctx.clinicId, async (tx) => {
    await lockPlans(tx);
    if (isDraft) {
      // Between the try-out and here somebody may have saved it anew.
      const standing = await planDraft(tx, serviceId);
      if (!standing) return refuse({ code: 'no-draft' });
      if (standing.version !== version) return refuse({ code: 'version-conflict', version: standing.version });
    }
    const put = { serviceId, plan, note, untried, ...(isDraft ? { draftId: id } : {}) };
    const action = isDraft ? 'reminder-plan.publish' : 'reminder-plan.roll-back';
    return ok(await putInForce(tx, ctx, { ...put, action }));
  });
}

/**
 * Written, tried and put in force in one step, for programs: refused where the visits to come do not fare well. A draft that somebody is
 * writing stays as it is. `plan` absent: back to the common plan, or to that of the product.
 */
export async function publishPlanAtOnce(
  ctx: Ctx,
  input: { readonly serviceId?: ServiceId | undefined; readonly plan?: ReminderPlan | undefined },
  untried?: string,
): Promise<Result<undefined, ServiceUnknown | PlanNotPassed>> {
  if (!(await isKnownService(ctx, input.serviceId))) return refuse({ code: 'service-unknown' });
  const refused = await notPassed(ctx, input, untried);
  if (refused) return refuse(refused);
  const { serviceId, plan } = input;
  const action = plan === undefined ? 'reminder-plan.remove' : 'reminder-plan.save';
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await lockPlans(tx);
    if (plan === undefined && !(await isWritten(tx, serviceId))) return;
    await putInForce(tx, ctx, { serviceId, plan, note: '', action, untried });
  });
  return ok(undefined);
}
