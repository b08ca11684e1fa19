import { searchPatients } from '../../src/patients/index.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';

export interface DeskOrder {
  readonly clinicId: string;
}

export interface DeskSearched {
  readonly asked: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly slowest: { readonly text: string; readonly ms: number };
  /** Words that found nobody though somebody is called so. */
  readonly missed: readonly string[];
  /** Tables that the database reads from end to end for it. */
  readonly wholeTables: readonly string[];
}

/** What people type; each is asked for letter by letter, from the second on. */
const TYPED = [
  'garcia lucia',
  'maria jose',
  'gimenez',
  'Jimenes',
  'nuria puig',
  'etxeb',
  'vazquez bosc',
  'jose maria garcia lopez',
];
/** Nobody is called so: the worst for a search that looks until it has a page. */
const IN_VAIN = ['maria zzzz', 'garcia garcia garcia xx', 'kwyjibo'];
const ROUNDS = 3;
const PAGE = 12;

const TABLES = ['patient', 'patient_word', 'name_sound'];

/** How often each table was read from end to end since the statistics began. */
async function scansOf(ctx: ClinicContext): Promise<ReadonlyMap<string, number>> {
  const rows = await ctx.db.query<{ relname: string; seq_scan: number }>(
    ctx.clinicId,
    'select relname, seq_scan from pg_stat_user_tables where relname = any($1::text[])',
    [TABLES],
  );
  return new Map(rows.map(({ relname, seq_scan: scans }) => [relname, scans]));
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The search of the desk as the server runs it, one after another, as one receptionist types. */
export async function searchDesk(ctx: ClinicContext): Promise<DeskSearched> {
  const scans = await scansOf(ctx);
  const times: { readonly text: string; readonly ms: number }[] = [];
  const missed = new Set<string>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const typed of [...TYPED, ...IN_VAIN]) {
      for (let length = 2; length <= typed.length; length += 1) {
        const text = typed.slice(0, length);
        const startedMs = performance.now();
        const { patients } = await searchPatients(ctx, { name: text, limit: PAGE });
        // The first round warms the cache of the database, as the first minute of a day does.
        if (round > 0) times.push({ text, ms: performance.now() - startedMs });
        if (length === typed.length && TYPED.includes(typed) && patients.length === 0) missed.add(typed);
      }
    }
  }
  const sorted = times.toSorted((a, b) => a.ms - b.ms);
  const durations = sorted.map(({ ms }) => ms);
  // The database writes its statistics when a connection has nothing to do.
  await new Promise((settle) => setTimeout(settle, 1_500));
  const after = await scansOf(ctx);
  return {
    asked: times.length,
    p50Ms: quantile(durations, 0.5),
    p95Ms: quantile(durations, 0.95),
    slowest: sorted.at(-1) ?? { text: '', ms: 0 },
    missed: [...missed],
    wholeTables: TABLES.filter((table) => (after.get(table) ?? 0) > (scans.get(table) ?? 0)),
  };
}
