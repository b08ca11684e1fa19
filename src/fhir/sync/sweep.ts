import { ProviderError } from '../../platform/kernel/provider-error.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { toIso } from '../../platform/time/instant.ts';
import type { EhrSource } from './ehr-source.ts';
import type { KeepLease } from './hold-lease.ts';
import type { Window } from './load-queries.ts';
import type { ForeignId, MirroredType } from './mapping/mirrored-type.ts';
import { readPage, readResourceOf, type PageRequest, type Query } from './read-page.ts';
import { softDelete } from './soft-delete.ts';
import { countMissing } from './store/links.ts';
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
  await askFor(
    ctx,
    source,
    missing.filter(({ missed }) => missed >= MISSES_TO_ASK).map(({ id }) => ({ type, id })),
  );
  return true;
}
