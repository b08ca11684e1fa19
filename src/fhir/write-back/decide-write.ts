import { abandonIntent, agendaOf, type AgendaPorts } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { callOff, tellRefused } from './attention.ts';
import { referencesOf } from './links.ts';
import { follow, isPatientsChange, settleWrite } from './settle-write.ts';
import { findWrite, markDecided, type EhrWrite } from './writes.ts';

export type Keep = 'ours' | 'theirs';

type Ctx = ClinicContext<AgendaPorts & EhrSyncPorts>;

export type DecisionRefusal =
  | { readonly code: 'ehr-write-unknown' }
  /** It is no conflict, or not any more. */
  | { readonly code: 'ehr-write-decided' }
  /** Somebody has to look at the clinic's own system: which of two appointments, or one that is not there any more. */
  | { readonly code: 'ehr-decision-impossible' }
  /** It does not take ours, for a reason of its own. */
  | { readonly code: 'ehr-refused' };

/** `settled`: false where its answer did not come; then it is asked again by itself, and the task stays until it is sure. */
export interface Decided {
  readonly settled: boolean;
}

async function note(tx: ClinicTx, ctx: Ctx, { write, keep }: { readonly write: EhrWrite; readonly keep: Keep }) {
  if (!(await markDecided(tx, ctx, { id: write.id, keep }))) return false;
  const { appointmentId: id, kind } = write.intent;
  const detail = { writeId: write.id, keep, kind };
  await record(tx, ctx, { action: 'ehr-write.decide', subject: { type: 'Appointment', id }, detail });
  return true;
}

async function keepOurs(ctx: Ctx, write: EhrWrite): Promise<Result<Decided, DecisionRefusal>> {
  const { intent } = write;
  const agenda = await agendaOf(ctx, intent.cause);
  if (agenda.kind === 'own') return refuse({ code: 'ehr-decision-impossible' });
  const noted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await note(tx, ctx, { write, keep: 'ours' }))) return false;
    // Should this process end now, the decision is carried out all the same.
    const dueAt = plusMs(ctx.clock.now(), MINUTE_MS);
    await enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: write.id }, dueAt, dedupeKey: write.id });
    return true;
  });
  if (!noted) return refuse({ code: 'ehr-write-decided' });
  const answer = await agenda.carryOut(ctx, intent);
  if (answer.ok) await follow(ctx, write, answer.value);
  else if (answer.error.code !== 'ehr-unconfirmed') return refuse({ code: 'ehr-refused' });
  return ok({ settled: answer.ok });
}

/** The mirror does so by itself at its next round; whoever decided is not to wait for that. */
async function readTheirs(ctx: Ctx, { connectionId, intent }: EhrWrite): Promise<void> {
  const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
  const { Appointment: reference } = await referencesOf(ctx, connectionId, [
    { type: 'Appointment', localId: intent.appointmentId },
  ]);
  if (!source || reference === undefined) return;
  try {
    await takeOver(ctx, source, await readByIds(source, 'Appointment', [reference.replace(/^Appointment\//, '')]));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn(
      { 'ehr.write': intent.id, error },
      'The appointment that holds could not be read; the next round will.',
    );
  }
}

async function keepTheirs(ctx: Ctx, write: EhrWrite): Promise<Result<Decided, DecisionRefusal>> {
  const { intent, promised } = write;
  const noted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await note(tx, ctx, { write, keep: 'theirs' }))) return false;
    await callOff(tx, ctx, intent, { decided: true });
    if (promised && isPatientsChange(intent)) await tellRefused(tx, ctx, intent);
    return true;
  });
  if (!noted) return refuse({ code: 'ehr-write-decided' });
  await abandonIntent(ctx, intent);
  await readTheirs(ctx, write);
  return ok({ settled: true });
}

/**
 * A person says whose version of an appointment holds. Ours: it is written over what stands there, and read back. Theirs: our wish
 * is given up, and the agenda takes over what stands there. Audited; the task closes once it is settled.
 */
export async function decideWrite(
  ctx: Ctx,
  decision: { readonly id: string; readonly keep: Keep },
): Promise<Result<Decided, DecisionRefusal>> {
  const write = await findWrite(ctx, decision.id);
  if (!write) return refuse({ code: 'ehr-write-unknown' });
  if (write.intent.kind === 'book' || write.reason === 'duplicate' || write.reason === 'gone')
    return refuse({ code: 'ehr-decision-impossible' });
  return decision.keep === 'ours' ? keepOurs(ctx, write) : keepTheirs(ctx, write);
}
