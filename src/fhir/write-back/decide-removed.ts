import { abandonIntent, agendaOf, fulfilIntent, type AgendaPorts } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { cancelJobs } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { callOff } from './attention.ts';
import { settleWrite } from './settle-write.ts';
import { endRemoved, type EhrWrite, type Keep } from './writes.ts';

type Ctx = ClinicContext<AgendaPorts>;
type Refused = { readonly code: 'ehr-write-decided' } | { readonly code: 'ehr-decision-impossible' };

/** Somebody was faster, or the connection is there again: what was begun with it is rolled back. */
const HAD_ENDED = new Error('the write had ended');

async function end(tx: ClinicTx, ctx: ClinicContext, { write, keep }: { write: EhrWrite; keep: 'ours' | 'neither' }) {
  const { id, intent } = write;
  if (!(await endRemoved(tx, ctx, { id, keep }))) throw HAD_ENDED;
  const detail = { writeId: id, keep, kind: intent.kind, removed: true };
  await record(tx, ctx, {
    action: 'ehr-write.decide',
    subject: { type: 'Appointment', id: intent.appointmentId },
    detail,
  });
  await cancelJobs(tx, ctx, settleWrite.kind, id);
  await callOff(tx, ctx, intent, { decided: true });
}

/** Booked here and marked as ended in one transaction. False where the visit was taken back meanwhile: then the request ends with it. */
async function bookHere(ctx: Ctx, write: EhrWrite): Promise<boolean> {
  const settle = (tx: ClinicTx, within: ClinicContext) => end(tx, within, { write, keep: 'ours' });
  const booked = await fulfilIntent(ctx, write.intent, { settle });
  if (!booked.ok) await ctx.db.inClinic(ctx.clinicId, (tx) => end(tx, ctx, { write, keep: 'neither' }));
  return booked.ok;
}

/** The request ends as not possible, of which the patient hears. The end is noted last: until then the task stays and it can be repeated. */
async function takeBack(ctx: Ctx, write: EhrWrite): Promise<boolean> {
  await abandonIntent(ctx, write.intent);
  await ctx.db.inClinic(ctx.clinicId, (tx) => end(tx, ctx, { write, keep: 'neither' }));
  return true;
}

/**
 * A booking was asked for, and the connection was removed before anything came of it: nobody there can be asked any more. A person, who
 * has looked, says that our own agenda has it from now on (`ours`), or that it is taken back (`neither`).
 */
export async function decideRemoved(
  ctx: Ctx,
  write: EhrWrite,
  keep: Keep,
): Promise<Result<{ readonly settled: boolean }, Refused>> {
  const agenda = await agendaOf(ctx, write.intent.cause);
  // Where the clinic has another system by now, what is not booked there is not booked.
  if (keep === 'theirs' || (keep === 'ours' && agenda.kind !== 'own'))
    return refuse({ code: 'ehr-decision-impossible' });
  try {
    const isDone = keep === 'ours' ? await bookHere(ctx, write) : await takeBack(ctx, write);
    return isDone ? ok({ settled: true }) : refuse({ code: 'ehr-write-decided' });
  } catch (error) {
    if (error !== HAD_ENDED) throw error;
    return refuse({ code: 'ehr-write-decided' });
  }
}
