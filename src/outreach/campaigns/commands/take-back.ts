import { withdrawMessages } from '../../../messaging/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { CampaignId } from '../domain/campaign.ts';
import { messagesWaiting, waitAgain } from '../store/targets.ts';

/** What one call of messaging takes back. */
const WITHDRAWN_AT_ONCE = 100;

/** What waits for the carrier is taken back, and whom it was for waits again. */
export async function takeBack(
  tx: ClinicTx,
  ctx: ClinicContext,
  { campaignId, reason }: { readonly campaignId: CampaignId; readonly reason: string },
): Promise<void> {
  const waiting = await messagesWaiting(tx, campaignId);
  for (let from = 0; from < waiting.length; from += WITHDRAWN_AT_ONCE) {
    const some = waiting.slice(from, from + WITHDRAWN_AT_ONCE);
    await withdrawMessages(tx, ctx, { messageIds: some.map(({ message_id }) => message_id), reason });
  }
  if (waiting.length > 0) await waitAgain(tx, { ids: waiting.map((one) => one.id), at: ctx.clock.now() });
}
