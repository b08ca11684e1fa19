import { NotYet } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { dropLease, leaseLeft, takeLease, type Lease } from './store/sync-state.ts';

/** Somebody else reads this connection now, or nobody may: it is paused. */
export class ReaderIsBusy extends NotYet {
  override readonly name = 'ReaderIsBusy';

  /** Until the lease of the other one runs out, where it is not renewed. */
  readonly leaseMs: number | undefined;

  constructor(leaseMs?: number, retryInMs?: number) {
    super('another reader has this connection, or it is paused', retryInMs);
    this.leaseMs = leaseMs;
  }
}

/** Renews the lease in the transaction of a page: whoever lost it writes nothing any more. */
export type KeepLease = (tx: ClinicTx) => Promise<void>;

/** Runs while no other process reads the connection. Throws `ReaderIsBusy`, also in the middle where it is paused meanwhile. */
export async function whileReading<T>(
  ctx: ClinicContext,
  connectionId: string,
  work: (keep: KeepLease) => Promise<T>,
): Promise<T> {
  const lease: Lease = { connectionId, token: ctx.ids.next<never>() };
  const keep: KeepLease = async (tx) => {
    if (!(await takeLease(tx, ctx, lease))) throw new ReaderIsBusy();
  };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (await takeLease(tx, ctx, lease)) return;
    throw new ReaderIsBusy(await leaseLeft(tx, ctx, connectionId));
  });
  try {
    return await work(keep);
  } finally {
    await ctx.db.inClinic(ctx.clinicId, (tx) => dropLease(tx, lease));
  }
}
