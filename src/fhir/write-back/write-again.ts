import { z } from 'zod';
import { cancelJobs, defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { settleWrite } from './settle-write.ts';
import { openWrites } from './writes.ts';

const payload = z.object({ connectionId: z.uuid(), after: z.uuid().optional() });

const AT_ONCE = 200;

/** Makes what waited due, some at a time, the oldest wish first. */
export const writeAgainEhr = defineJob<z.infer<typeof payload>>({
  kind: 'fhir.write-again-ehr',
  payload,
  maxAttempts: 20,
  run: async (ctx, { connectionId, after }, { id: jobId }) => {
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const ids = await openWrites(tx, { connectionId, after, most: AT_ONCE });
      for (const id of ids) {
        // With its tries back: those of the pause were nobody's fault.
        await cancelJobs(tx, ctx, settleWrite.kind, id);
        await enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: id }, dedupeKey: `${id} ${jobId}` });
      }
      const last = ids.at(-1);
      if (ids.length < AT_ONCE || last === undefined) return;
      const next = { connectionId, after: last };
      await enqueue(tx, ctx, { definition: writeAgainEhr, payload: next, dedupeKey: `${connectionId} after ${last}` });
    });
  },
});

/** What was asked for there stands there, though not by our hand: how it ended is found out now, not when it would be due. */
export async function settleSoon(tx: ClinicTx, ctx: ClinicContext, writeIds: readonly string[]): Promise<void> {
  for (const id of writeIds) {
    await cancelJobs(tx, ctx, settleWrite.kind, id);
    await enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: id }, dedupeKey: `${id} seen` });
  }
}

/** A connection is there again: all that is open of it is asked for, looked for first where something of it may stand there. */
export async function writeAgain(
  tx: ClinicTx,
  ctx: ClinicContext,
  resumed: { readonly connectionId: string; readonly key: string },
): Promise<void> {
  const { connectionId, key } = resumed;
  await enqueue(tx, ctx, { definition: writeAgainEhr, payload: { connectionId }, dedupeKey: key });
}

/** The first load is over: what was wanted meanwhile goes out. */
export async function writeWaiting(tx: ClinicTx, ctx: ClinicContext, connectionId: string): Promise<void> {
  const [waiting] = await openWrites(tx, { connectionId, after: undefined, most: 1 });
  if (waiting !== undefined) await writeAgain(tx, ctx, { connectionId, key: `${connectionId} loaded` });
}
