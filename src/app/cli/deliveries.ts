import { parseId } from '../../platform/kernel/ids.ts';
import { parseInstant } from '../../platform/time/instant.ts';
import { replayDeliveries, type TaskDeliveryId } from '../../reception/index.ts';
import type { Arguments } from './arguments.ts';
import { clinicContext } from './clinic-context.ts';
import { asOperator } from './operator.ts';

function wishOf({ values, positionals }: Arguments) {
  const given = values['since'];
  const since = typeof given === 'string' ? parseInstant(given) : undefined;
  const id = parseId<TaskDeliveryId>(positionals[0]);
  if (id !== undefined && given === undefined) return { id };
  if (since !== undefined && positionals.length === 0) return { since };
  throw new Error('which deliveries? give the id of one, or --since and an instant such as 2026-11-23T09:00:00Z');
}

/** Sends one delivery of a task again, or all since an instant that did not arrive; running workers do the sending. */
export function deliveriesReplay(given: Arguments): Promise<number> {
  const wish = wishOf(given);
  return asOperator(async (operator) => {
    const ctx = await clinicContext(operator, given.values);
    const { replayed, isCut } = await replayDeliveries(ctx, wish);
    process.stdout.write(`${replayed} due again${isCut ? '; there are more, run it once more' : ''}\n`);
    return replayed > 0 || 'since' in wish ? 0 : 1;
  });
}
