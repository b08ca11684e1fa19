import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { pollEhr } from './jobs/poll-ehr.ts';

/** A connection is there again: a round beside the regular ones, at once. What was being loaded goes on by itself within a minute. */
export async function readAgain(
  tx: ClinicTx,
  ctx: ClinicContext,
  resumed: { readonly connectionId: string; readonly key: string },
): Promise<void> {
  const { connectionId, key } = resumed;
  await enqueue(tx, ctx, { definition: pollEhr, payload: { connectionId, hinted: true }, dedupeKey: key });
}
