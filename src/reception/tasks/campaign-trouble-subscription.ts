import { z } from 'zod';
import { campaignNamed } from '../../outreach/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { DomainEvent } from '../../platform/outbox/emit.ts';
import { HOUR_MS, plusMs } from '../../platform/time/instant.ts';
import { closeTasks } from './close-tasks.ts';
import { createTask } from './create-task.ts';

const trouble = z.object({
  campaignId: z.uuid(),
  version: z.int(),
  reason: z.string().max(100),
  channel: z.string().max(20),
  isOpen: z.boolean(),
});

/**
 * `campaign.trouble`: the carrier takes nothing more of a campaign, and it waits for a person. One task for each such pause, which
 * closes by itself when the campaign goes on or is stopped. Safe to repeat.
 */
export async function onCampaignTrouble(ctx: ClinicContext, event: DomainEvent): Promise<void> {
  const { campaignId, version, reason, channel, isOpen } = trouble.parse(event.payload);
  const dedupeKey = `campaign:${campaignId}:${version}`;
  const campaign = await campaignNamed(ctx, campaignId);
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!isOpen) return closeTasks(tx, ctx, [dedupeKey]);
    await createTask(tx, ctx, {
      kind: 'campaign',
      reason: 'campaign-halted',
      priority: 'urgent',
      detail: { campaignId, because: reason, channel, ...(campaign ? { campaign } : {}) },
      dueAt: plusMs(ctx.clock.now(), HOUR_MS),
      dedupeKey,
    });
  });
}
