import { type EhrIntent, type EhrReceipt, type RemoteAgenda } from '../../agenda/index.ts';
import { cancelJobs, enqueue } from '../../jobs/index.ts';
import { required, unreachable } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { MINUTE_MS, plusMs } from '../../platform/time/instant.ts';
import { saidOf } from '../mapping/said-of-visit.ts';
import { saveSaid } from '../store/said-of-visits.ts';
import { withdrawFound } from '../sync/store/found-times.ts';
import { callOff, callSomebody } from './attention.ts';
import { bookThere } from './book-there.ts';
import { changeThere } from './change-there.ts';
import type { EhrTarget } from './ehr-target.ts';
import { leaveOthers, link } from './links.ts';
import { PATIENT_UNSURE, visitIdOf, type Outcome, type Work } from './outcome.ts';
import { settleWrite } from './settle-write.ts';
import { talkTo } from './talk.ts';
import { findWrite, insertWrite, markEnd, markSent, type EhrWrite } from './writes.ts';

/** `reason` of what an EHR refuses to book for several patients, or with several practitioners. */
const GROUP_VISIT = 'group-visit';
const SEVERAL_PRACTITIONERS = 'several-practitioners';

/** What an EHR may refuse because it knows no such visit. */
function severalOf(intent: EhrIntent): typeof GROUP_VISIT | typeof SEVERAL_PRACTITIONERS | undefined {
  if (intent.kind !== 'book') return undefined;
  if (intent.groupId !== undefined) return GROUP_VISIT;
  return intent.further?.length ? SEVERAL_PRACTITIONERS : undefined;
}

type Answer = Awaited<ReturnType<RemoteAgenda['carryOut']>>;

/** Whoever asks has gone by then, one way or the other: the job finishes what was left. */
const FIRST_LOOK_MS = MINUTE_MS;

function workOf(ctx: ClinicContext, target: EhrTarget, asked: { write: EhrWrite; intent: EhrIntent }): Work {
  const { intent } = asked;
  const { state, attempts, decided, chosen } = asked.write;
  return {
    ctx,
    target,
    intent,
    // Nobody waits for a job.
    talk: talkTo(target.client, ctx.actor.kind === 'system' ? 'batch' : 'live'),
    again: state !== 'pending' || attempts > 0,
    insists: decided === 'ours' || decided === 'neither',
    ...(chosen === undefined ? {} : { chosen }),
    sending: () => ctx.db.inClinic(ctx.clinicId, (tx) => markSent(tx, ctx, intent.id)),
  };
}

function withIntent<Intent extends EhrIntent>(work: Work, intent: Intent): Work<Intent> {
  return { ...work, intent };
}

async function attempt(work: Work): Promise<Outcome> {
  const { intent, ctx } = work;
  try {
    return intent.kind === 'book' ? await bookThere(work, intent) : await changeThere(withIntent(work, intent));
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    ctx.log.warn({ 'ehr.write': intent.id, error }, "The clinic's own system did not answer to a write.");
    return { kind: 'unconfirmed' };
  }
}

function receiptOf(target: EhrTarget, intent: EhrIntent, outcome: Extract<Outcome, { kind: 'done' }>): EhrReceipt {
  const { ehrId, concerns, replaces } = outcome;
  return {
    settle: async (tx, ctx) => {
      const ended = await markEnd(tx, ctx, { id: intent.id, state: 'done', ehrId });
      if (!ended) return;
      const linked = { type: 'Appointment', localId: visitIdOf(intent) } as const;
      if (replaces && ehrId !== undefined) await leaveOthers(tx, target.connectionId, { ...linked, ehrId });
      await Promise.all([
        ehrId === undefined ? undefined : link(tx, target.connectionId, { ...linked, ehrId }),
        cancelJobs(tx, ctx, settleWrite.kind, intent.id),
        ended.promised || ended.decided ? callOff(tx, ctx, intent, { decided: ended.decided }) : undefined,
        ...concerns.map((reason) => callSomebody(tx, ctx, { intent, reason })),
      ]);
    },
  };
}

/** Notes how it ended, with what somebody has to know, before anybody is told. */
async function conclude(work: Work, outcome: Outcome): Promise<Answer> {
  const { ctx, intent, target } = work;
  const { id } = intent;
  switch (outcome.kind) {
    case 'done':
      return ok(receiptOf(target, intent, outcome));
    case 'slot-taken':
      await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        await markEnd(tx, ctx, { id, state: 'refused', reason: 'slot-taken' });
        if ('opening' in intent && intent.opening.slotId !== undefined)
          await withdrawFound(tx, ctx, intent.opening.slotId);
      });
      return refuse({ code: 'slot-taken' });
    case 'refused': {
      const several = severalOf(intent);
      const { reason } = outcome;
      await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        const isNews = await markEnd(tx, ctx, { id, state: 'refused', reason });
        // It may be that it takes one patient, or one practitioner, a visit: somebody sees to it that all of them come.
        if (isNews && several) await callSomebody(tx, ctx, { intent, reason: 'refused' });
      });
      return refuse({ code: 'ehr-refused', reason: several ?? reason });
    }
    case 'unconfirmed':
      await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        const isNews = await markEnd(tx, ctx, { id, state: 'unknown' });
        if (isNews) await callSomebody(tx, ctx, { intent, reason: 'unconfirmed' });
      });
      return refuse({ code: 'ehr-unconfirmed' });
    case 'conflict': {
      const { reason, versions } = outcome;
      await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        const isNews = await markEnd(tx, ctx, { id, state: 'conflict', reason, versions });
        const why = reason === 'duplicate' || reason === PATIENT_UNSURE ? reason : 'conflict';
        if (isNews) await callSomebody(tx, ctx, { intent, reason: why, versions });
      });
      return refuse(intent.kind === 'book' ? { code: 'ehr-unconfirmed' } : { code: 'ehr-refused', reason: 'conflict' });
    }
    default:
      return unreachable(outcome);
  }
}

/** How it ended before, to who asks again. */
function endedBefore({
  state,
  reason,
  intent,
}: EhrWrite): Result<EhrReceipt, Extract<Answer, { ok: false }>['error']> | undefined {
  switch (state) {
    case 'done':
      return ok({});
    case 'refused':
      return refuse(
        reason === 'slot-taken' ? { code: 'slot-taken' } : { code: 'ehr-refused', reason: reason ?? 'refused' },
      );
    case 'conflict':
      return refuse(intent.kind === 'book' ? { code: 'ehr-unconfirmed' } : { code: 'ehr-refused', reason: 'conflict' });
    case 'pending':
    case 'sent':
    case 'unknown':
      return undefined;
    default:
      return unreachable(state);
  }
}

/** The agenda behind a FHIR server. */
export function remoteAgenda(target: EhrTarget): RemoteAgenda {
  return {
    kind: 'remote',
    intend: async (tx, ctx, asked) => {
      // Kept beside the visit, where it is read from for each try.
      const { fhir, ...intent } = asked.kind === 'book' ? asked : { ...asked, fhir: undefined };
      const said = fhir && saidOf({ ...fhir });
      const dueAt = plusMs(ctx.clock.now(), FIRST_LOOK_MS);
      await Promise.all([
        said ? saveSaid(tx, intent.appointmentId, said) : undefined,
        insertWrite(tx, ctx, { connectionId: target.connectionId, intent }),
        enqueue(tx, ctx, { definition: settleWrite, payload: { writeId: intent.id }, dueAt, dedupeKey: intent.id }),
      ]);
    },
    carryOut: async (ctx, intent) => {
      const write = required(await findWrite(ctx, intent.id), 'the intention to carry out');
      const ended = endedBefore(write);
      if (ended) return ended;
      const work = workOf(ctx, target, { write, intent });
      // What is asked of a connection that rests waits for it: requested, not booked.
      return conclude(work, write.isPaused ? { kind: 'unconfirmed' } : await attempt(work));
    },
  };
}
