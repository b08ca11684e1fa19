import { getClinic, linesOf } from '../../../identity/index.ts';
import { outboundHold } from '../../../messaging/index.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { OutreachPorts } from '../../visit-page/visit-links.ts';
import { localDateOf } from '../../../platform/time/wall-time.ts';
import { approvedContent } from '../../queries/whatsapp-way.ts';
import { aliasInUse } from '../../senders/sender-aliases.ts';
import type { CampaignPlan } from '../domain/campaign.ts';
import { preflightOf, type PreflightFinding } from '../domain/preflight.ts';

/** What is in the way of these channels for this purpose, as the clinic is set up now. Five round trips. */
export async function campaignPreflight(
  ctx: ClinicContext<Partial<OutreachPorts>>,
  plan: Pick<CampaignPlan, 'channels' | 'purpose' | 'texts'>,
): Promise<readonly PreflightFinding[]> {
  const [lines, hold, alias, clinic, approved] = await Promise.all([
    linesOf(ctx),
    outboundHold(ctx),
    aliasInUse(ctx),
    getClinic(ctx),
    approvedContent(ctx, `campaign-${plan.purpose}`),
  ]);
  const today = localDateOf(ctx.clock.now(), clinic.zone);
  const { email, visitLinks } = ctx.ports;
  return preflightOf(plan, {
    lines,
    alias,
    today,
    sendsEmail: Boolean(email && visitLinks),
    approved: new Set(approved.keys()),
    isHeld: hold !== undefined,
  });
}
