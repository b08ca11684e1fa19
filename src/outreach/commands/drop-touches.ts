import type { ClinicContext } from '../../platform/kernel/context.ts';
import { dropFree, lockPlannedOf } from '../store/free-touches.ts';

const PAGE = 200;
const MOST_PAGES = 10_000;

/** Ends everything that is still planned of one campaign, offer or recall. What has left is not touched. Returns how many; safe to repeat. */
export async function dropTouchesOf(
  ctx: ClinicContext,
  { originId, reason }: { readonly originId: string; readonly reason: string },
): Promise<number> {
  let dropped = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const touches = await lockPlannedOf(tx, originId, PAGE);
      for (const touch of touches) await dropFree(tx, ctx, { touch, reason });
      return touches.length;
    });
    dropped += page;
    if (page < PAGE) break;
  }
  return dropped;
}
