import { abandonIntent, agendaOf, type AgendaPorts } from '../../agenda/index.ts';
import { record } from '../../audit/index.ts';
import { cancelJobs, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import type { EhrSyncPorts } from '../sync/ehr-source.ts';
import { listOf } from '../mapping/kept.ts';
import { isJsonObject } from '../mapping/resource.ts';
import { NO_CACHE, readByIds } from '../sync/read-page.ts';
import { takeOver } from '../sync/take-over.ts';
import { callOff, tellRefused } from './attention.ts';
import { decideRemoved } from './decide-removed.ts';
import { link, referencesOf } from './links.ts';
import { follow, isPatientsChange, settleWrite } from './settle-write.ts';
import { businessIdentifier } from './new-appointment.ts';
import { visitIdOf } from './outcome.ts';
import { findWrite, markDecided, type EhrWrite, type Keep } from './writes.ts';

type Ctx = ClinicContext<AgendaPorts & EhrSyncPorts>;

const OVER = ['cancelled', 'noshow', 'entered-in-error'];

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

export interface Decision {
  readonly keep: Keep;
  /** With `ours`, where somebody there may be the patient: who it is, `Patient/7`. Without it the patient is new there. */
  readonly chosen?: string | undefined;
}

interface Noted extends Decision {
  readonly write: EhrWrite;
}

async function note(tx: ClinicTx, ctx: Ctx, { write, keep, chosen }: Noted) {
  if (!(await markDecided(tx, ctx, { id: write.id, keep, chosen }))) return false;
  const { appointmentId: id, kind } = write.intent;
  const detail = { writeId: write.id, keep, kind, ...(chosen === undefined ? {} : { chosen }) };
  await record(tx, ctx, { action: 'ehr-write.decide', subject: { type: 'Appointment', id }, detail });
  return true;
}

async function keepOurs(ctx: Ctx, write: EhrWrite, chosen?: string): Promise<Result<Decided, DecisionRefusal>> {
  const { intent } = write;
  const agenda = await agendaOf(ctx, intent.cause);
  if (agenda.kind === 'own') return refuse({ code: 'ehr-decision-impossible' });
  const noted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await note(tx, ctx, { write, keep: 'ours', chosen }))) return false;
    // Should this process end now, the decision is carried out all the same.
    const dueAt = plusMs(ctx.clock.now(), MINUTE_MS);
    await enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: write.id }, dueAt, dedupeKey: write.id });
    return true;
  });
  if (!noted) return refuse({ code: 'ehr-write-decided' });
  const answer = await agenda.carryOut(ctx, intent);
  if (answer.ok) await follow(ctx, write, answer.value);
  else if (answer.error.code !== 'ehr-unconfirmed') return refuse({ code: 'ehr-refused' });
  // It may be the visit of another patient of ours, as whom the one chosen is known.
  if (answer.ok && chosen !== undefined) await readTheirs(ctx, write);
  return ok({ settled: answer.ok });
}

/** The mirror does so by itself at its next round; whoever decided is not to wait for that. */
async function readTheirs(ctx: Ctx, { connectionId, intent }: EhrWrite): Promise<void> {
  const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
  const { Appointment: reference } = await referencesOf(ctx, connectionId, [
    { type: 'Appointment', localId: visitIdOf(intent) },
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

/** What stands there under our identifier, where it is one: its id. */
async function standingThere(ctx: Ctx, { connectionId, intent }: EhrWrite): Promise<string | undefined> {
  const source = await ctx.ports.ehrSources.sourceOf(ctx, connectionId);
  const answer = await source?.client.send({
    method: 'GET',
    path: 'Appointment',
    query: { identifier: businessIdentifier(visitIdOf(intent)) },
    headers: NO_CACHE,
    lane: 'live',
  });
  const found = listOf(answer?.body, 'entry')
    .map(({ resource }) => resource)
    .filter(isJsonObject)
    .filter(({ resourceType, status }) => resourceType === 'Appointment' && !OVER.includes(String(status)));
  const [only, ...others] = [...new Set(found.map(({ id }) => id))];
  return typeof only === 'string' && others.length === 0 ? only : undefined;
}

/** The visit that stands there is ours from now on, with its time and its practitioner: nobody has to ask for it again. */
async function takeTheirBooking(ctx: Ctx, write: EhrWrite): Promise<Result<Decided, DecisionRefusal>> {
  const { connectionId, intent } = write;
  const ehrId = await standingThere(ctx, write);
  if (ehrId === undefined) return refuse({ code: 'ehr-decision-impossible' });
  const noted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await note(tx, ctx, { write, keep: 'theirs' }))) return false;
    await link(tx, connectionId, { type: 'Appointment', localId: visitIdOf(intent), ehrId });
    await cancelJobs(tx, ctx, settleWrite.kind, intent.id);
    await callOff(tx, ctx, intent, { decided: true });
    return true;
  });
  if (!noted) return refuse({ code: 'ehr-write-decided' });
  await readTheirs(ctx, write);
  return ok({ settled: true });
}

/** The request ends here as not possible, of which the patient hears, and what stands for it there is cancelled. */
async function giveUp(ctx: Ctx, write: EhrWrite): Promise<Result<Decided, DecisionRefusal>> {
  const { intent } = write;
  const agenda = await agendaOf(ctx, intent.cause);
  if (agenda.kind === 'own') return refuse({ code: 'ehr-decision-impossible' });
  const noted = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    if (!(await note(tx, ctx, { write, keep: 'neither' }))) return false;
    const dueAt = plusMs(ctx.clock.now(), MINUTE_MS);
    await enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: write.id }, dueAt, dedupeKey: write.id });
    return true;
  });
  if (!noted) return refuse({ code: 'ehr-write-decided' });
  // First here: from now on whoever finishes it finds that it is over, and cancels it there.
  await abandonIntent(ctx, intent);
  const { id, appointmentId, groupId, cause } = intent;
  const answer = await agenda.carryOut(ctx, { id, kind: 'cancel', appointmentId, groupId, cause, wholeVisit: true });
  if (answer.ok) await ctx.db.inClinic(ctx.clinicId, async (tx) => answer.value.settle?.(tx, ctx));
  else if (answer.error.code !== 'ehr-unconfirmed') return refuse({ code: 'ehr-refused' });
  return ok({ settled: answer.ok });
}

async function decideBooking(
  ctx: Ctx,
  write: EhrWrite,
  { keep, chosen }: Decision,
): Promise<Result<Decided, DecisionRefusal>> {
  switch (keep) {
    case 'ours':
      if (chosen !== undefined && !write.candidates?.includes(chosen))
        return refuse({ code: 'ehr-decision-impossible' });
      return keepOurs(ctx, write, chosen);
    case 'theirs':
      return takeTheirBooking(ctx, write);
    case 'neither':
      return giveUp(ctx, write);
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
 * is given up, and the agenda takes over what stands there. Neither, of a booking: another time is looked for. Audited; the task
 * closes once it is settled.
 */
export async function decideWrite(
  ctx: Ctx,
  decision: Decision & { readonly id: string },
): Promise<Result<Decided, DecisionRefusal>> {
  const write = await findWrite(ctx, decision.id);
  if (!write) return refuse({ code: 'ehr-write-unknown' });
  if (write.intent.kind === 'book')
    return write.isRemoved ? decideRemoved(ctx, write, decision.keep) : decideBooking(ctx, write, decision);
  if (decision.keep === 'neither' || write.reason === 'duplicate' || write.reason === 'gone')
    return refuse({ code: 'ehr-decision-impossible' });
  return decision.keep === 'ours' ? keepOurs(ctx, write) : keepTheirs(ctx, write);
}
