import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import type { Window } from './load-queries.ts';
import type { ForeignId, MirroredType } from './mapping/mirrored-type.ts';
import { readPage, readResourceOf, type PageRequest, type Query } from './read-page.ts';
import { softDelete } from './soft-delete.ts';
import { countMissing, standingIds } from './store/links.ts';
import { takeOver } from './take-over.ts';

/** Missed by one reading it may have slipped between two pages; missed by two it is asked for by its id. */
const MISSES_TO_ASK = 2;
const MOST_ASKED = 500;
const MOST_PAGES = 10_000;

export interface Sweep {
  readonly type: MirroredType;
  /** Of types whose resources have a time; all of it otherwise. */
  readonly window?: Window | undefined;
}

function queryOf({ type, window }: Sweep): Query {
  if (!window) return {};
  return { [type === 'Slot' ? 'start' : 'date']: [`ge${toIso(window.start)}`, `lt${toIso(window.end)}`] };
}

/** Every page of the window, taken over. The ids that were found, or undefined where not all of it could be read. */
async function readAll(
  ctx: ClinicContext,
  source: EhrSource,
  sweep: Sweep,
  keep: KeepLease,
): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  let request: PageRequest = { type: sweep.type, query: queryOf(sweep) };
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await readPage(source, request);
    if (!answer.ok) return undefined;
    await takeOver(ctx, source, answer.page.resources, { alsoWrite: keep });
    for (const { type, id } of answer.page.resources) if (type === sweep.type) found.push(id);
    if (answer.page.next === undefined) return found;
    request = { type: sweep.type, link: answer.page.next };
  }
  throw new ProviderError('ehr', `${sweep.type} has pages without end`, { retryable: false });
}

/** Asks for each by its id: only what the server says is not there, is not there. */
async function askFor(ctx: ClinicContext, source: EhrSource, missing: readonly ForeignId[]): Promise<void> {
  const gone: ForeignId[] = [];
  for (const one of missing.slice(0, MOST_ASKED)) {
    const answer = await readResourceOf(source, one);
    if (answer === 'gone') gone.push(one);
    else if (answer) await takeOver(ctx, source, [answer]);
  }
  if (gone.length > 0) await softDelete(ctx, source, gone);
}

/** Ends what has been missed often enough and the server says is not there. */
export async function judge(
  ctx: ClinicContext,
  source: EhrSource,
  of: { readonly type: MirroredType; readonly missing: readonly { readonly id: string; readonly missed: number }[] },
): Promise<void> {
  const { type, missing } = of;
  const asked = missing.filter(({ missed }) => missed >= MISSES_TO_ASK).map(({ id }) => ({ type, id }));
  await askFor(ctx, source, asked);
}

/** As many as fit into an address. */
const IDS_AT_ONCE = 50;
const MOST_ROUNDS = 20_000;

/**
 * The patients whom we know, looked for by their ids: nobody else is asked for. Where `_history` tells of no deletions this is how they
 * are found: missed twice, and not there when asked for. A server that cannot search by `_id` is judged by nothing.
 */
export async function sweepPatients(ctx: ClinicContext, source: EhrSource, keep: KeepLease): Promise<void> {
  const { connectionId } = source;
  const type = 'Patient';
  let after = '';
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const of = { type, after, most: IDS_AT_ONCE } as const;
    const ids = await ctx.db.inClinic(ctx.clinicId, (tx) => standingIds(tx, connectionId, of));
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
    const answer = await readPage(source, { type, query: { _id: ids.join(','), _count: String(IDS_AT_ONCE) } });
    if (!answer.ok) return;
    const known = answer.page.resources.filter((one) => one.type === type && ids.includes(one.id));
    await takeOver(ctx, source, known, { alsoWrite: keep });
    const found = known.map(({ id }) => id);
    const missing = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
      await keep(tx);
      return countMissing(tx, connectionId, { type, found, among: ids });
    });
    await judge(ctx, source, { type, missing });
  }
  throw new ProviderError('ehr', 'patients without end', { retryable: false });
}

/**
 * Compares what the server has of a type, or of a window of it, with what we know of it: changes are taken over, and what two
 * sweeps missed and the server does not have is ended. False where the server could not be read to the end; nothing is judged then.
 */
export async function sweep(ctx: ClinicContext, source: EhrSource, what: Sweep, keep: KeepLease): Promise<boolean> {
  const found = await readAll(ctx, source, what, keep);
  if (!found) return false;
  const { type, window } = what;
  const missing = await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await keep(tx);
    return countMissing(tx, source.connectionId, { type, window, found });
  });
  await judge(ctx, source, { type, missing });
  return true;
}
