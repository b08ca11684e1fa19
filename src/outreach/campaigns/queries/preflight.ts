import { linesOf } from '../../../identity/index.ts';
import { outboundHold } from '../../../messaging/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import type { CampaignPlan } from '../domain/campaign.ts';
import { preflightOf, type PreflightFinding } from '../domain/preflight.ts';

/** What is in the way of these channels for this purpose, as the clinic is set up now. Two round trips. */
export async function campaignPreflight(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  plan: Pick<CampaignPlan, 'channels' | 'purpose'>,
): Promise<readonly PreflightFinding[]> {
  const [lines, hold] = await Promise.all([linesOf(ctx), outboundHold(ctx)]);
  const { email, visitLinks } = ctx.ports;
  return preflightOf(plan, { lines, sendsEmail: Boolean(email && visitLinks), isHeld: hold !== undefined });
}
