import type { ClinicTx } from '../../platform/database/database.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { DAY_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { dayInterval, type Zone } from '../../platform/time/wall-time.ts';
import { loadClinicFacts } from '../store/clinic-facts.ts';
import { writeWaiting } from '../write-back/write-again.ts';
import { askForTimes } from './ask-for-times.ts';
import type { EhrSource } from './ehr-source.ts';
import { fitDurations } from './fit-durations.ts';
import { whileReading, type KeepLease } from './hold-lease.ts';
import { firstDay, loadQuery, plainer, windowFrom } from './load-queries.ts';
import type { ForeignResource } from './mapping/foreign-resource.ts';
import type { MirroredType } from './mapping/mirrored-type.ts';
import { settleSources } from './openings-sources.ts';
import { readPage, type EhrPage, type PageAnswer, type PageRequest, type Query } from './read-page.ts';
import { sweepInsurers } from './insurers.ts';
import { PATIENTS_AT_ONCE, readRelated } from './related-persons.ts';
import { ensureSomeService } from './some-service.ts';
import { createCheckpoints, loadCheckpoints, saveCheckpoint, type Checkpoint } from './store/checkpoints.ts';
import { replaceIssues, WHOLE_TYPE } from './store/issues.ts';
import { standingIds } from './store/links.ts';
import { loadSyncState, markLoaded, saveSync, type SyncSettings } from './store/sync-state.ts';
import { takeOver, takeOverParked } from './take-over.ts';

/** Links that die one after the other without a page between them: the server does not mean to be read. */
const MOST_RESTARTS = 5;

/** Begins the mirror of a connection; the load itself is `loadPages`. Safe to repeat: what was loaded stays so. */
export async function beginLoad(ctx: ClinicContext, connectionId: string, settings: SyncSettings = {}): Promise<void> {
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await saveSync(tx, ctx, connectionId, settings);
    await createCheckpoints(tx, ctx, connectionId);
  });
}

interface Load {
  readonly ctx: ClinicContext;
  readonly source: EhrSource;
  readonly zone: Zone;
  /** Slots are read up to here. */
  readonly horizon: Instant;
  readonly horizonDays: number;
  readonly keep: KeepLease;
}

function searchOf({ ctx, zone }: Load, checkpoint: Checkpoint): Query {
  const { type, windowStart, inOrder, highWater } = checkpoint;
  const window = windowStart === undefined ? undefined : windowFrom(windowStart);
  const since = checkpoint.restarts > 0 && inOrder && highWater !== undefined ? highWater : undefined;
  return {
    ...loadQuery(ctx, type, { zone, window }),
    _sort: '_lastUpdated',
    ...(since === undefined ? {} : { _lastUpdated: `ge${toIso(since)}` }),
  };
}

async function search(load: Load, checkpoint: Checkpoint): Promise<PageAnswer> {
  let answer: PageAnswer | undefined;
  for (const query of plainer(searchOf(load, checkpoint))) {
    answer = await readPage(load.source, { type: checkpoint.type, query });
    if (answer.ok || answer.status !== 400) return answer;
  }
  return required(answer, 'answer to a search');
}

function ask(load: Load, checkpoint: Checkpoint): Promise<PageAnswer> {
  const { type, nextPage } = checkpoint;
  const request: PageRequest | undefined = nextPage === undefined ? undefined : { type, link: nextPage };
  const asked = request ? readPage(load.source, request) : search(load, checkpoint);
  // Asked ahead, while the page before is written: a fault is told to whoever waits for it, or to nobody.
  asked.catch(() => undefined);
  return asked;
}

/** Whether pages go on coming in the order of their last update, and how far that has come. */
function progress(checkpoint: Checkpoint, own: readonly ForeignResource[]) {
  let { highWater, inOrder } = checkpoint;
  for (const { lastUpdated } of own) {
    if (lastUpdated === undefined || (highWater !== undefined && lastUpdated < highWater)) inOrder = false;
    else highWater = lastUpdated;
  }
  return { highWater, inOrder };
}

function afterWindow(load: Load, checkpoint: Checkpoint): Pick<Checkpoint, 'state' | 'windowStart'> {
  const { windowStart } = checkpoint;
  if (windowStart === undefined) return { state: 'loaded', windowStart: undefined };
  const { end } = windowFrom(windowStart);
  return end < load.horizon ? { state: 'loading', windowStart: end } : { state: 'loaded', windowStart: undefined };
}

function after(load: Load, checkpoint: Checkpoint, page: EhrPage): Checkpoint {
  const own = page.resources.filter(({ type }) => type === checkpoint.type);
  const { highWater, inOrder } = progress(checkpoint, own);
  const hasMoved = checkpoint.nextPage !== undefined || highWater !== checkpoint.highWater;
  if (page.next !== undefined && page.next === checkpoint.nextPage) {
    throw new ProviderError('ehr', 'a next link leads to its own page', { retryable: false });
  }
  const isWindowed = checkpoint.windowStart !== undefined;
  const next: Checkpoint = {
    ...checkpoint,
    state: 'loading',
    nextPage: page.next,
    highWater,
    inOrder,
    restarts: hasMoved ? 0 : checkpoint.restarts,
    // The first page's, and nobody's clock but the server's.
    watermark: checkpoint.watermark ?? page.serverTime,
    seen: checkpoint.seen + own.length,
    expected: checkpoint.expected ?? (isWindowed ? undefined : page.total),
  };
  if (page.next !== undefined) return next;
  // The next window begins with an order of its own.
  return { ...next, ...afterWindow(load, checkpoint), highWater: undefined, inOrder: true, restarts: 0 };
}

async function save({ ctx, source, keep }: Load, tx: ClinicTx, checkpoint: Checkpoint): Promise<void> {
  const { connectionId } = source;
  await keep(tx);
  if (checkpoint.state === 'loaded' && checkpoint.type === 'HealthcareService') {
    await ensureSomeService(tx, ctx, connectionId);
  }
  await saveCheckpoint(tx, ctx, { connectionId, checkpoint });
}

/** The link is dead: the type goes on from what was read, by the time of the last update where pages came in its order. */
async function restart(load: Load, checkpoint: Checkpoint): Promise<Checkpoint> {
  if (checkpoint.restarts >= MOST_RESTARTS) {
    throw new ProviderError('ehr', `the links of ${checkpoint.type} die before they are followed`, {
      retryable: false,
    });
  }
  const restarted: Checkpoint = { ...checkpoint, nextPage: undefined, restarts: checkpoint.restarts + 1 };
  await load.ctx.db.inClinic(load.ctx.clinicId, (tx) => save(load, tx, restarted));
  return restarted;
}

/** The server does not give this type at all: told, and not asked again. */
async function notOffered(load: Load, checkpoint: Checkpoint, status: number): Promise<Checkpoint> {
  const { ctx, source } = load;
  const { type } = checkpoint;
  const issue = {
    type,
    id: WHOLE_TYPE,
    path: type,
    reason: 'not-supported',
    diagnostics: `the server answers searches for it with ${status}`,
  };
  const loaded: Checkpoint = { ...checkpoint, state: 'loaded', nextPage: undefined, windowStart: undefined };
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await replaceIssues(tx, ctx, {
      connectionId: source.connectionId,
      resources: [{ type, id: WHOLE_TYPE }],
      issues: [issue],
    });
    await save(load, tx, loaded);
  });
  return loaded;
}

/** Reads and writes pages of one type, each with its checkpoint, the next one being read while one is written. */
async function loadType(load: Load, from: Checkpoint, budget: { pages: number }): Promise<Checkpoint> {
  const { ctx, source } = load;
  let checkpoint = from;
  let pending = ask(load, checkpoint);
  while (budget.pages > 0) {
    const answer = await pending;
    if (answer.ok) {
      const next = after(load, checkpoint, answer.page);
      if (next.state !== 'loaded') pending = ask(load, next);
      await takeOver(ctx, source, answer.page.resources, { alsoWrite: (tx) => save(load, tx, next) });
      budget.pages -= 1;
      checkpoint = next;
    } else if (checkpoint.nextPage !== undefined) {
      checkpoint = await restart(load, checkpoint);
      pending = ask(load, checkpoint);
    } else {
      checkpoint = await notOffered(load, checkpoint, answer.status);
    }
    if (checkpoint.state === 'loaded') break;
  }
  return checkpoint;
}

/** Patients come with the appointments that name them; here only the server's time is taken, from which on their changes count. */
async function beginPatients(load: Load, checkpoint: Checkpoint): Promise<Checkpoint> {
  const answer = await readPage(load.source, { type: 'Patient', query: { _count: '1' } });
  const watermark = answer.ok ? answer.page.serverTime : undefined;
  const loaded: Checkpoint = { ...checkpoint, state: 'loaded', watermark };
  await load.ctx.db.inClinic(load.ctx.clinicId, (tx) => save(load, tx, loaded));
  return loaded;
}

/** Those who may speak for the patients that came, some patients at a time. Here `nextPage` is the patient after whom it goes on. */
async function loadRelated(load: Load, from: Checkpoint, budget: { pages: number }): Promise<boolean> {
  const { ctx, source, keep } = load;
  const { connectionId } = source;
  let checkpoint = from;
  if (checkpoint.state === 'waiting') {
    const answer = await readPage(source, { type: 'RelatedPerson', query: { _count: '1' } });
    checkpoint = { ...checkpoint, state: 'loading', watermark: answer.ok ? answer.page.serverTime : undefined };
  }
  while (budget.pages > 0) {
    const after = checkpoint.nextPage ?? '';
    const of = { type: 'Patient', after, most: PATIENTS_AT_ONCE } as const;
    const patients = await ctx.db.inClinic(ctx.clinicId, (tx) => standingIds(tx, connectionId, of));
    const read = patients.length === 0 ? [] : await readRelated(ctx, source, { patients, keep });
    const last = read ? patients.at(-1) : undefined;
    checkpoint = { ...checkpoint, nextPage: last, seen: checkpoint.seen + (read?.length ?? 0) };
    if (last === undefined) checkpoint = { ...checkpoint, state: 'loaded' };
    await ctx.db.inClinic(ctx.clinicId, (tx) => save(load, tx, checkpoint));
    if (last === undefined) return true;
    budget.pages -= 1;
  }
  return false;
}

function begun(load: Load, checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.state !== 'waiting' || checkpoint.type !== 'Slot') return checkpoint;
  const today = dayInterval(firstDay(load.ctx, 'Slot', load.zone), load.zone).start;
  return { ...checkpoint, windowStart: today };
}

function isSkipped(type: MirroredType, source: EhrSource): boolean {
  if (type === 'RelatedPerson') return !source.habits.findsRelated;
  if (type === 'Device') return source.habits.findsDevices !== true;
  // What it proposes says whose time it is; many who propose show no agenda.
  if (type === 'Schedule') return source.habits.findsTimes === true;
  return type === 'Slot' && !source.habits.storesSlots;
}

async function loadAll(load: Load, budget: { pages: number }): Promise<boolean> {
  const { ctx, source } = load;
  const checkpoints = await ctx.db.inClinic(ctx.clinicId, (tx) => loadCheckpoints(tx, source.connectionId));
  for (const checkpoint of checkpoints) {
    if (checkpoint.state === 'loaded') continue;
    if (isSkipped(checkpoint.type, source)) {
      await ctx.db.inClinic(ctx.clinicId, (tx) => save(load, tx, { ...checkpoint, state: 'loaded' }));
    } else if (checkpoint.type === 'Patient') {
      await beginPatients(load, checkpoint);
    } else if (checkpoint.type === 'RelatedPerson') {
      if (!(await loadRelated(load, checkpoint, budget))) return false;
    } else {
      const loaded = await loadType(load, begun(load, checkpoint), budget);
      if (loaded.state !== 'loaded') return false;
    }
  }
  await takeOverParked(ctx, source);
  const { horizonDays, keep } = load;
  if (source.habits.findsTimes) await askForTimes(ctx, source, { reach: 'all', horizonDays, keep });
  await sweepInsurers(ctx, source, keep);
  await fitDurations(ctx);
  await settleSources(ctx, source, { reach: 'all', keep });
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await load.keep(tx);
    await markLoaded(tx, ctx, source.connectionId);
    await writeWaiting(tx, ctx, source.connectionId);
  });
  return true;
}

/**
 * Loads the clinic's system from where the last page left it, at most so many pages. True once all of it is here. May be killed at
 * any point and called again: each page is written with its checkpoint or not at all. Throws `ProviderError`, `ReaderIsBusy`.
 */
export function loadPages(ctx: ClinicContext, source: EhrSource, most: number): Promise<boolean> {
  return whileReading(ctx, source.connectionId, async (keep) => {
    const [clinic, state] = await ctx.db.inClinic(ctx.clinicId, (tx) =>
      Promise.all([loadClinicFacts(tx), loadSyncState(tx, source.connectionId)]),
    );
    const { zone } = required(clinic, 'clinic of the connection');
    const { horizonDays } = required(state, 'mirror of the connection');
    const horizon = plusMs(ctx.clock.now(), horizonDays * DAY_MS);
    return loadAll({ ctx, source, zone, horizon, horizonDays, keep }, { pages: most });
  });
}
