import { z } from 'zod';
import { defineJob, enqueue } from '../../../jobs/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { ProviderError } from '../../../platform/kernel/provider-error.ts';
import { DAY_MS, HOUR_MS, plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import { localDateOf, localDateTimeOf, type LocalDate, type Zone } from '../../../platform/time/wall-time.ts';
import { planProbe, PROBE_EVERY_MS } from '../../connections/probe-connection.ts';
import { loadClinicFacts } from '../../store/clinic-facts.ts';
import type { EhrSyncPorts } from '../ehr-source.ts';
import { ReaderIsBusy } from '../hold-lease.ts';
import { pollOnce } from '../poll.ts';
import { loadSyncState, markEnded, type SyncState } from '../store/sync-state.ts';
import { askAboutSilence, ensureSubscribed } from '../subscribe.ts';
import { reconcileEhr } from './reconcile-ehr.ts';

const payload = z.object({
  connectionId: z.uuid(),
  /** Somebody heard that there is news: asked outside the round, and once. */
  hinted: z.boolean().optional(),
});

/** The hour of the clinic from which on everything is compared. */
const NIGHT = 3;
/** The server lives in real time: however fast the clinic's clock is moved, it has no more news than this. */
const LEAST_REAL_MS = SECOND_MS;
/** How often it is seen to that the server still tells of changes. */
const SUBSCRIPTIONS_EVERY_MS = HOUR_MS;

interface Timing {
  readonly state: SyncState;
  readonly zone: Zone;
}

function timing(tx: ClinicTx, connectionId: string): Promise<Timing | undefined> {
  return Promise.all([loadSyncState(tx, connectionId), loadClinicFacts(tx)]).then(([state, clinic]) =>
    state && state.state !== 'loading' && state.loadedAt !== undefined && clinic
      ? { state, zone: clinic.zone }
      : undefined,
  );
}

/** The day whose comparing is due, if it is. */
function dueNight(ctx: ClinicContext, { state, zone }: Timing): LocalDate | undefined {
  const now = ctx.clock.now();
  const today = localDateOf(now, zone);
  const last = state.reconciledAt ?? state.loadedAt ?? state.startedAt;
  const isNight = Number(localDateTimeOf(now, zone).time.slice(0, 2)) >= NIGHT;
  return isNight && localDateOf(last, zone) < today ? today : undefined;
}

/** The next round is due before this one begins: no fault of it can end the rounds. */
async function planNext(ctx: ClinicContext, tx: ClinicTx, round: { readonly jobId: string; readonly timing: Timing }) {
  const { state } = round.timing;
  const { connectionId } = state;
  await enqueue(tx, ctx, {
    definition: pollEhr,
    payload: { connectionId },
    dueAt: plusMs(ctx.clock.now(), state.pollEveryMs),
    dedupeKey: `${connectionId} after ${round.jobId}`,
  });
  const { probedAt } = state;
  // A connection from before the weekly looks, or one whose looks have broken off.
  if (probedAt !== undefined && ctx.clock.now() - probedAt > PROBE_EVERY_MS + DAY_MS)
    await planProbe(tx, ctx, { connectionId, dueAt: ctx.clock.now() });
  const night = state.state === 'following' ? dueNight(ctx, round.timing) : undefined;
  if (night === undefined) return;
  await enqueue(tx, ctx, {
    definition: reconcileEhr,
    payload: { connectionId },
    dedupeKey: `${connectionId} ${night}`,
  });
}

/** One round of the mirror: what changed in the clinic's system comes over. It makes the next one due by itself. */
export const pollEhr = defineJob<z.infer<typeof payload>, ClinicContext<EhrSyncPorts>>({
  kind: 'fhir.poll-ehr',
  payload,
  maxAttempts: 2,
  run: async (ctx, { connectionId, hinted = false }, { id, attempt, isLastAttempt }) => {
    const due = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      const found = await timing(tx, connectionId);
      if (found && !hinted && attempt === 1) await planNext(ctx, tx, { jobId: id, timing: found });
      if (!found && !hinted) await markEnded(tx, connectionId);
      return found;
    });
    // Of a paused one only the rounds go on, so that it is followed again when it is resumed.
    const source = due && (await ctx.ports.ehrSources.sourceOf(ctx, connectionId));
    if (!source || due.state.state !== 'following') return;
    const { polledRealAt } = due.state;
    if (!hinted && polledRealAt !== undefined && ctx.clock.real() - polledRealAt < LEAST_REAL_MS) return;
    try {
      const { subscribedAt } = due.state;
      const isSeenTo = subscribedAt !== undefined && ctx.clock.now() - subscribedAt < SUBSCRIPTIONS_EVERY_MS;
      if (source.habits.tellsBy !== 'nothing' && !isSeenTo) await ensureSubscribed(ctx, source);
      else if (source.habits.tellsBy === 'topic') await askAboutSilence(ctx, source);
      await pollOnce(ctx, source);
    } catch (error) {
      // The next round is due anyway; what hinted at news is tried again.
      if (error instanceof ReaderIsBusy && hinted && !isLastAttempt) throw error;
      if (error instanceof ReaderIsBusy) {
        // As it should be: a load or another round is under way.
        ctx.log.info({ 'ehr.connection': connectionId }, 'The EHR is being read by another job; the next round will.');
        return;
      }
      if (!(error instanceof ProviderError)) throw error;
      ctx.log.warn({ error, 'ehr.connection': connectionId }, 'The EHR could not be read; the next round will.');
    }
  },
});
