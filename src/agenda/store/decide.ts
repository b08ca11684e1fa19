import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Refusal, type Result } from '../../platform/kernel/result.ts';
import { isDeadlock } from './database-errors.ts';

/** One object for all: its stack is of no interest, and taking one costs more than the refusal. */
const ROLLED_BACK = new Error('refused: nothing was written');

/** Two that each wait for what the other has: PostgreSQL ends one of them, which may then try again. */
const MOST_TRIES = 4;

/**
 * One transaction that either does everything or, by `no`, refuses and rolls back. Statements may therefore be sent together,
 * before their answers are known, which saves round trips; a refusal that is merely returned would commit them. Where it and another
 * stood in each other's way (two visits that change places) it is done again from the beginning; inside of a transaction of somebody else
 * that is for them to do.
 */
export async function decide<T, E extends Refusal>(
  ctx: ClinicContext,
  work: (tx: ClinicTx, no: (error: E) => never) => Promise<T>,
): Promise<Result<T, E>> {
  let refusal: E | undefined;
  const no = (error: E): never => {
    refusal = error;
    throw ROLLED_BACK;
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return ok(await ctx.db.inClinic(ctx.clinicId, (tx) => work(tx, no)));
    } catch (error) {
      if (error === ROLLED_BACK && refusal) return refuse(refusal);
      if (!isDeadlock(error) || ctx.db.around || tries === MOST_TRIES) throw error;
    }
  }
}
