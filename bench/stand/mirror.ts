/** In the process under test: clinics that mirror an EHR, through the same doors as in production and at the client's own pace. */
import { ehrClientDeps, probeConnection, saveConnection, type EhrSyncPorts } from '../../src/fhir/index.ts';
import { beginLoad, loadPages } from '../../src/fhir/sync/initial-load.ts';
import { pollOnce } from '../../src/fhir/sync/poll.ts';
import { importClinic } from '../../src/identity/index.ts';
import type { JobRunner } from '../../src/jobs/index.ts';
import type { SealKey } from '../../src/platform/crypto/seal.ts';
import { assert, required } from '../../src/platform/kernel/assert.ts';
import type { ClinicContext } from '../../src/platform/kernel/context.ts';
import type { ClinicId } from '../../src/platform/kernel/ids.ts';
import { parseZone } from '../../src/platform/time/wall-time.ts';

export interface MirrorDeps {
  readonly runner: JobRunner;
  readonly sealKey: SealKey;
  readonly contextOf: (clinicId: ClinicId) => ClinicContext<EhrSyncPorts>;
}

export interface MirrorOrder {
  readonly ehrUrl: string;
  readonly horizonDays: number;
}

/** Resident memory after so many resources, in MiB. */
export interface MemorySample {
  readonly resources: number;
  readonly rssMiB: number;
}

export interface Mirrored {
  readonly clinicId: ClinicId;
  readonly connectionId: string;
  readonly pageSize: number;
  readonly resources: number;
  readonly issues: number;
  readonly ms: number;
  readonly memory: readonly MemorySample[];
}

/** Pages between two looks, as the job that loads makes its slices. */
const SLICE_PAGES = 200;
const MIB = 2 ** 20;

async function connect(deps: MirrorDeps, ctx: ClinicContext<EhrSyncPorts>, ehrUrl: string) {
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    importClinic(tx, ctx, {
      name: 'Clínica con EHR',
      zone: required(parseZone('Europe/Madrid'), 'zone'),
      defaultLanguage: 'es',
      languages: ['es'],
      settings: {},
    }),
  );
  const connections = {
    sealKey: deps.sealKey,
    client: ehrClientDeps({ clock: ctx.clock, insideHosts: ['127.0.0.1'] }),
  };
  const saved = await saveConnection(ctx, connections, { baseUrl: ehrUrl, version: 'R4', auth: { kind: 'none' } });
  assert(saved.ok, 'the EHR is connected');
  const probed = await probeConnection(ctx, connections, saved.value);
  assert(probed.ok && probed.value.report.reachable, 'the EHR answers');
  return saved.value;
}

async function countOf(ctx: ClinicContext, sql: string): Promise<number> {
  const [row] = await ctx.db.query<{ n: number }>(ctx.clinicId, sql, [ctx.clinicId]);
  return Number(row?.n);
}

const linked = (ctx: ClinicContext) => countOf(ctx, 'select count(*) as n from ehr_link where clinic_id = $1');

async function memoryNow(ctx: ClinicContext): Promise<MemorySample> {
  const seen = await countOf(ctx, 'select coalesce(sum(seen), 0) as n from sync_checkpoint where clinic_id = $1');
  return { resources: seen, rssMiB: process.memoryUsage().rss / MIB };
}

/** Connects a new clinic to the EHR and loads all of it. */
export async function loadMirror(deps: MirrorDeps, clinicId: ClinicId, order: MirrorOrder): Promise<Mirrored> {
  const ctx = deps.contextOf(clinicId);
  const connectionId = await connect(deps, ctx, order.ehrUrl);
  const source = required(await ctx.ports.ehrSources.sourceOf(ctx, connectionId), 'source');
  await beginLoad(ctx, connectionId, { horizonDays: order.horizonDays });
  const memory = [await memoryNow(ctx)];
  const startedMs = performance.now();
  while (!(await loadPages(ctx, source, SLICE_PAGES))) memory.push(await memoryNow(ctx));
  const ms = performance.now() - startedMs;
  memory.push(await memoryNow(ctx));
  const issues = await countOf(ctx, 'select count(*) as n from sync_issue where clinic_id = $1');
  return {
    clinicId,
    connectionId,
    pageSize: source.habits.pageSize,
    resources: await linked(ctx),
    issues,
    ms,
    memory,
  };
}

export interface CaughtUp {
  readonly ms: number;
  /** Until every event had become a due job of each subscriber. */
  readonly relayedMs: number;
  readonly written: number;
  readonly events: Readonly<Record<string, number>>;
}

/** One round of a mirror, and the relay of what it told. */
export async function catchUp(
  deps: MirrorDeps,
  { clinicId, connectionId }: Pick<Mirrored, 'clinicId' | 'connectionId'>,
): Promise<CaughtUp> {
  const ctx = deps.contextOf(clinicId);
  while ((await deps.runner.relay()) > 0);
  const source = required(await ctx.ports.ehrSources.sourceOf(ctx, connectionId), 'source');
  const startedMs = performance.now();
  const report = required(await pollOnce(ctx, source), 'a round');
  const ms = performance.now() - startedMs;
  const rows = await ctx.db.querySystem<{ type: string; n: string }>(
    'select type, count(*) as n from outbox_event where relayed_at is null group by type',
  );
  const events = Object.fromEntries(rows.map(({ type, n }) => [type, Number(n)]));
  while ((await deps.runner.relay()) > 0);
  return { ms, relayedMs: performance.now() - startedMs, written: report.written, events };
}

/** So many rows with bodies of a Slot's size, in statements of a page each, every one committed: what the database bears at all. */
export async function insertBare(
  ctx: ClinicContext,
  { rows, perStatement }: { readonly rows: number; readonly perStatement: number },
): Promise<number> {
  const body = { resourceType: 'Slot', note: 'x'.repeat(350) };
  const startedMs = performance.now();
  for (let done = 0; done < rows; done += perStatement) {
    const count = Math.min(perStatement, rows - done);
    const page = Array.from({ length: count }, () => ({ id: ctx.ids.next(), body }));
    await ctx.db.inClinic(ctx.clinicId, (tx) =>
      tx.run(
        `insert into bench_row (id, clinic_id, body)
         select r.id, $1, r.body from jsonb_to_recordset($2::jsonb) as r(id uuid, body jsonb)`,
        [tx.clinicId, JSON.stringify(page)],
      ),
    );
  }
  return performance.now() - startedMs;
}
