import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { RightsFault } from './client-rights.ts';
import { hasEnded, type EventSubscription } from './domain/subscription.ts';
import { endSubscription } from './store/subscription-rows.ts';

/**
 * Ends what may not go on: its time is over or its client was revoked (`off`), or it may not read this any more (`error`, which
 * the client may take back once it may). False where nothing stands against it.
 */
export async function endWithoutRights(
  tx: ClinicTx,
  ctx: ClinicContext,
  end: { readonly subscription: EventSubscription; readonly fault: RightsFault | undefined },
): Promise<boolean> {
  const { subscription, fault } = end;
  const now = ctx.clock.now();
  if (fault === undefined && !hasEnded(subscription, now)) return false;
  const reason = fault ?? 'end-reached';
  const status = fault === 'scope-missing' ? 'error' : 'off';
  // Said once: the next event finds it ended already.
  if (status === subscription.status) return true;
  await endSubscription(tx, subscription.id, { status, reason, now: new Date(now) });
  const subject = { type: 'Subscription', id: subscription.id };
  await record(tx, ctx, { action: 'subscription.end', subject, detail: { reason } });
  return true;
}
