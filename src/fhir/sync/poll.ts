import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { DAY_MS, MINUTE_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { dayInterval, type Zone } from '../../platform/time/wall-time.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { askForTimes, leaveFoundTimes } from './ask-for-times.ts';
import type { EhrSource } from './ehr-source.ts';
import { fitDurations } from './fit-durations.ts';
import { followServer, followType, isPolled, ours, type Fed } from './follow-history.ts';
import { whileReading, type KeepLease } from './hold-lease.ts';
import { firstDay, plainer, windowFrom, type Window } from './load-queries.ts';
import { MIRRORED_TYPES, type MirroredType } from './mapping/mirrored-type.ts';
import { pollFrom, skewBetween, watermarkAfter } from './mapping/watermark.ts';
import { readPage, type EhrPage, type PageAnswer, type Query } from './read-page.ts';
import { meetInsurers, sweepInsurers } from './insurers.ts';
import { settleSources } from './openings-sources.ts';
import { meetRelated, sweepRelated } from './related-persons.ts';
import { loadCheckpoints, saveCheckpoint, type Checkpoint } from './store/checkpoints.ts';
import { loadSyncState, markCompared, markPolled, type SyncState } from './store/sync-state.ts';
import { sweep, sweepPatients, type Sweep } from './sweep.ts';
import { takeOver, takeOverParked } from './take-over.ts';
import { tellIssues } from './tell-issues.ts';

const MOST_PAGES = 10_000;
const MOST_RESTARTS = 5;
/** Of a server that cannot say what changed: the next two days are compared at each poll, the rest this often. */
const NEAR_MS = 2 * DAY_MS;
const FAR_EVERY_MS = 10 * MINUTE_MS;

interface Poll {
  readonly ctx: ClinicContext;
  readonly source: EhrSource;
  readonly state: SyncState;
  readonly zone: Zone;
  readonly keep: KeepLease;
}

export interface PollReport {
  readonly written: number;
  readonly refused: number;
  readonly ended: number;
}

async function firstPage(source: EhrSource, type: MirroredType, query: Query): Promise<PageAnswer> {
  let answer: PageAnswer | undefined;
  for (const one of plainer(query)) {
    answer = await readPage(source, { type, query: one });
    if (answer.ok || answer.status !== 400) return answer;
  }
  return required(answer, 'answer to a search');
}

interface Read {
  readonly watermark: Instant | undefined;
  readonly written: number;
  readonly refused: number;
  readonly newPatients: readonly string[];
  readonly skewMs?: number | undefined;
}

/** What changed of a type since the watermark. Undefined where the server does not answer such a search. */
async function readChanges(poll: Poll, checkpoint: Checkpoint, watermark: Instant): Promise<Read | undefined> {
  const { ctx, source, state } = poll;
  const { type } = checkpoint;
  let since = pollFrom(watermark, state.pollEveryMs, state.skewMs);
  const queryFrom = (from: Instant): Query => ({
    _lastUpdated: `ge${toIso(from)}`,
    _sort: '_lastUpdated',
    ...(type === 'Appointment' ? { _include: 'Appointment:patient' } : {}),
  });
  let answer: PageAnswer = await firstPage(source, type, queryFrom(since));
  if (!answer.ok) return undefined;
  const { serverTime } = answer.page;
  const skewMs = serverTime === undefined ? undefined : skewBetween(serverTime, ctx.clock.real());
  const newPatients: string[] = [];
  const read = { watermark: watermark as Instant | undefined, written: 0, refused: 0, newPatients };
  let restarts = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    if (answer.ok) {
      const page: EhrPage = answer.page;
      // Asked ahead, while this page is written.
      const link = page.next;
      const next: Promise<PageAnswer> | undefined = link === undefined ? undefined : readPage(source, { type, link });
      next?.catch(() => undefined);
      const applied = await takeOver(ctx, source, await ours(poll, type, page.resources), { alsoWrite: poll.keep });
      read.written += applied.written;
      read.refused += applied.refused;
      newPatients.push(...applied.newPatients);
      read.watermark = watermarkAfter(
        read.watermark,
        page.resources.filter((resource) => resource.type === type),
      );
      if (!next) return { ...read, skewMs };
      answer = await next;
    } else {
      // A link that died: from the latest change that was read.
      restarts += 1;
      if (restarts > MOST_RESTARTS) throw new ProviderError('ehr', 'links of changes die', { retryable: true });
      since = read.watermark !== undefined && read.watermark > since ? read.watermark : since;
      answer = await firstPage(source, type, queryFrom(since));
    }
  }
  throw new ProviderError('ehr', `changes of ${type} have pages without end`, { retryable: false });
}

function windowsOf(poll: Poll, type: MirroredType, reach: 'near' | 'all'): readonly (Window | undefined)[] {
  if (type !== 'Appointment' && type !== 'Slot') return reach === 'all' ? [undefined] : [];
  const { ctx, zone, state } = poll;
  const now = ctx.clock.now();
  const today = dayInterval(firstDay(ctx, 'Slot', zone), zone).start;
  if (reach === 'near') return [{ start: today, end: plusMs(now, NEAR_MS) }];
  const horizon = plusMs(now, state.horizonDays * DAY_MS);
  const windows: Window[] = [];
  let start = dayInterval(firstDay(ctx, type, zone), zone).start;
  while (start < horizon) {
    const window = windowFrom(start);
    windows.push(window);
    start = window.end;
  }
  return windows;
}

/** Patients are read with their visits; a search for all of them would bring strangers. */
function sweepsOf(poll: Poll, type: MirroredType, reach: 'near' | 'all'): readonly Sweep[] {
  if (type === 'Patient' || type === 'Organization' || type === 'RelatedPerson') return [];
  return windowsOf(poll, type, reach).map((window) => ({ type, window }));
}

async function sweepType(poll: Poll, type: MirroredType, reach: 'near' | 'all'): Promise<void> {
  for (const one of sweepsOf(poll, type, reach)) await sweep(poll.ctx, poll.source, one, poll.keep);
}

/** Free times of a server that proposes them. True where all of them were asked for. */
async function followTimes({ ctx, source, state, keep }: Poll, reach: 'near' | 'all'): Promise<boolean> {
  const { findsTimes = false } = source.habits;
  if (findsTimes) await askForTimes(ctx, source, { reach, horizonDays: state.horizonDays, keep });
  else if (reach === 'all') await leaveFoundTimes(ctx, source);
  return findsTimes && reach === 'all';
}

async function pollTypes(poll: Poll): Promise<PollReport> {
  const { ctx, source, state } = poll;
  const { connectionId } = source;
  const checkpoints = await ctx.db.inClinic(ctx.clinicId, (tx) => loadCheckpoints(tx, connectionId));
  const isFar = state.sweptAt === undefined || ctx.clock.now() - state.sweptAt >= FAR_EVERY_MS;
  const report = { written: 0, refused: 0, ended: 0 };
  let hasBooked = false;
  const newPatients: string[] = [];
  let skewMs: number | undefined;
  let hasSwept = false;
  const of = (type: MirroredType) => checkpoints.find((checkpoint) => checkpoint.type === type)?.watermark;
  const server = await followServer(poll, of('Appointment') ?? of('Slot'));
  const count = (fed: Fed | undefined) => {
    report.written += fed?.written ?? 0;
    report.refused += fed?.refused ?? 0;
    report.ended += fed?.ended ?? 0;
    newPatients.push(...(fed?.newPatients ?? []));
  };
  count(server);
  hasBooked ||= (server?.written ?? 0) > 0;
  for (const checkpoint of checkpoints.filter(({ type }) => isPolled(type, source))) {
    const { watermark } = checkpoint;
    const read =
      source.habits.honoursLastUpdated && watermark !== undefined
        ? await readChanges(poll, checkpoint, watermark)
        : undefined;
    if (read) {
      skewMs = read.skewMs ?? skewMs;
      report.written += read.written;
      hasBooked ||= checkpoint.type === 'Appointment' && read.written > 0;
      report.refused += read.refused;
      newPatients.push(...read.newPatients);
      await ctx.db.inClinic(ctx.clinicId, async (tx) => {
        await poll.keep(tx);
        await saveCheckpoint(tx, ctx, { connectionId, checkpoint: { ...checkpoint, watermark: read.watermark } });
      });
    } else {
      hasSwept ||= isFar;
      await sweepType(poll, checkpoint.type, isFar ? 'all' : 'near');
    }
    if (!server) count(await followType(poll, checkpoint));
  }
  await takeOverParked(ctx, source);
  // Whoever booked or cancelled there has changed what is free.
  hasSwept = (await followTimes(poll, isFar || hasBooked ? 'all' : 'near')) || hasSwept;
  await settleSources(ctx, source, { reach: 'new', keep: poll.keep });
  await meetRelated(ctx, source, { patients: newPatients, keep: poll.keep });
  await meetInsurers(ctx, source, { patients: newPatients, keep: poll.keep });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await markPolled(tx, ctx, { connectionId, skewMs });
    if (hasSwept) await markCompared(tx, ctx, { connectionId, how: 'swept' });
    await tellIssues(tx, ctx, connectionId);
  });
  return report;
}

async function reading<T>(
  ctx: ClinicContext,
  source: EhrSource,
  work: (poll: Poll) => Promise<T>,
): Promise<T | undefined> {
  return whileReading(ctx, source.connectionId, async (keep) => {
    const [clinic, state] = await ctx.db.inClinic(ctx.clinicId, (tx) =>
      Promise.all([loadClinicFacts(tx), loadSyncState(tx, source.connectionId)]),
    );
    if (state?.state !== 'following') return undefined;
    const { zone } = required(clinic, 'clinic of the connection');
    return work({ ctx, source, state, zone, keep });
  });
}

/**
 * Takes over what changed in the clinic's system since the last time, and ends what it deleted. Undefined while the mirror is
 * being loaded, or is paused. May be killed and repeated at any point. Throws `ProviderError`, `ReaderIsBusy`.
 */
export function pollOnce(ctx: ClinicContext, source: EhrSource): Promise<PollReport | undefined> {
  return reading(ctx, source, pollTypes);
}

/**
 * Compares everything, as it is done by night: what a poll may have missed is taken over, and what is no longer there ends. Throws
 * as `pollOnce` does.
 */
export async function reconcile(ctx: ClinicContext, source: EhrSource): Promise<void> {
  await reading(ctx, source, async (poll) => {
    for (const type of MIRRORED_TYPES.filter((one) => isPolled(one, source))) await sweepType(poll, type, 'all');
    if (!source.habits.hasHistory) await sweepPatients(ctx, source, poll.keep);
    if (source.habits.findsRelated) await sweepRelated(ctx, source, poll.keep);
    await sweepInsurers(ctx, source, poll.keep);
    await takeOverParked(ctx, source);
    await followTimes(poll, 'all');
    await fitDurations(ctx);
    await settleSources(ctx, source, { reach: 'all', keep: poll.keep });
    const { connectionId } = source;
    await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await markCompared(tx, ctx, { connectionId, how: 'reconciled' });
      await tellIssues(tx, ctx, connectionId);
    });
  });
}
