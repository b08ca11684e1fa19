import type { ClinicTx, Database } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { Catalogue } from '../domain/catalogue.ts';
import { LocalDays } from '../domain/local-days.ts';
import { loadCatalogueFacts } from './catalogue-rows.ts';

/**
 * How old the catalogue of a clinic may be, in real time. A schedule that another process closed a moment ago may be offered,
 * and booked, this much longer. Who is busy is never cached.
 */
const CATALOGUE_TTL_MS = 2_000;

/** Clinics whose catalogue one process keeps; the one loaded longest ago goes first. */
const MOST_CLINICS = 200;

interface Entry {
  readonly loadedAt: Instant;
  readonly loading: Promise<Catalogue>;
  /** What the catalogue was made of: the same facts keep the same object, with the candidates it has worked out. */
  readonly print: Promise<string>;
}

const caches = new WeakMap<Database, Map<ClinicId, Entry>>();
const days = new LocalDays();

function entriesOf(db: Database): Map<ClinicId, Entry> {
  const known = caches.get(db);
  if (known) return known;
  const made = new Map<ClinicId, Entry>();
  caches.set(db, made);
  return made;
}

async function load(ctx: ClinicContext, before: Entry | undefined): Promise<{ catalogue: Catalogue; print: string }> {
  const facts = await loadCatalogueFacts(ctx);
  const print = JSON.stringify(facts);
  if (before) {
    // A load that failed before is no reason for this one to fail.
    const [catalogue, old] = await Promise.all([before.loading, before.print]).catch(() => []);
    if (catalogue && old === print) return { catalogue, print };
  }
  return { catalogue: new Catalogue(facts, days), print };
}

/** The clinic's catalogue, at most `CATALOGUE_TTL_MS` old; no query while it is. Many callers at once share one load. */
export function catalogueOf(ctx: ClinicContext): Promise<Catalogue> {
  const entries = entriesOf(ctx.db);
  const known = entries.get(ctx.clinicId);
  const now = ctx.clock.real();
  if (known && now - known.loadedAt < CATALOGUE_TTL_MS) return known.loading;
  if (!known && entries.size >= MOST_CLINICS) {
    const [oldest] = entries.keys();
    if (oldest !== undefined) entries.delete(oldest);
  }
  const loaded = load(ctx, known);
  const entry: Entry = {
    loadedAt: now,
    loading: loaded.then(({ catalogue }) => catalogue),
    print: loaded.then(({ print }) => print),
  };
  entry.print.catch(() => undefined);
  // Put back at the end: the map keeps the order of loading.
  entries.delete(ctx.clinicId);
  entries.set(ctx.clinicId, entry);
  entry.loading.catch(() => {
    if (entries.get(ctx.clinicId) === entry) entries.delete(ctx.clinicId);
  });
  return entry.loading;
}

/**
 * Makes the next reader of this process load anew, once the transaction has committed; whoever reads inside of it sees what it wrote
 * at once.
 */
export function forgetCatalogueAfter(tx: ClinicTx, ctx: ClinicContext): void {
  if (ctx.db.around) caches.get(ctx.db)?.delete(ctx.clinicId);
  tx.afterCommit(() => forgetCatalogue(ctx));
}

/** Makes the next reader of this process load anew, now. */
export function forgetCatalogue(ctx: ClinicContext): void {
  for (let db: Database | undefined = ctx.db; db; db = db.around) caches.get(db)?.delete(ctx.clinicId);
}
