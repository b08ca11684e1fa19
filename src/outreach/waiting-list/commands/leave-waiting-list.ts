import { record } from '../../../audit/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId } from '../../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../../platform/kernel/result.ts';
import type { WaitingEntryId } from '../domain/waiting.ts';
import type { LeaveRefusal } from '../errors.ts';
import { announceWaiting } from '../events.ts';
import { endEntry, lockEntry } from '../store/entries.ts';
import { endOffer, livingOfferOf } from '../store/offers.ts';
import { afterEnd } from './let-go.ts';

/**
 * Takes somebody off the waiting list. What is kept for them at this moment is free for the next. Audited; announces
 * `waiting.changed`. Safe to repeat.
 */
export async function leaveWaitingList(ctx: ClinicContext, entryId: string): Promise<Result<void, LeaveRefusal>> {
  const id = parseId<WaitingEntryId>(entryId);
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Result<void, LeaveRefusal>> => {
    const entry = id && (await lockEntry(tx, id));
    if (!entry) return refuse({ code: 'waiting-unknown' });
    if (entry.state === 'filled') return refuse({ code: 'waiting-over' });
    if (entry.state === 'withdrawn') return ok(undefined);
    await endEntry(tx, { id: entry.id, state: 'withdrawn', at: ctx.clock.now() });
    await withdrawOffer(tx, ctx, entry.id);
    await record(tx, ctx, {
      action: 'waiting-list.leave',
      subject: { type: 'WaitingEntry', id: entry.id },
      patientId: entry.patientId,
    });
    await announceWaiting(tx, ctx, entry.id);
    return ok(undefined);
  });
}

async function withdrawOffer(tx: ClinicTx, ctx: ClinicContext, id: WaitingEntryId): Promise<void> {
  const living = await livingOfferOf(tx, id);
  const ended = living && (await endOffer(tx, { id: living.id, state: 'withdrawn', at: ctx.clock.now() }));
  if (ended) await afterEnd(tx, ctx, ended);
}
