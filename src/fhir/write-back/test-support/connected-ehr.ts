import { TEST_SEAL_KEY } from '../../../../test/support/seal-key.ts';
import type { TestEhr } from '../../../../test/support/sandbox-ehr.ts';
import { createTestContext, type TestContext } from '../../../../test/support/test-context.ts';
import type { AgendaPorts } from '../../../agenda/index.ts';
import { createJobRunner } from '../../../jobs/index.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { plusMs, SECOND_MS } from '../../../platform/time/instant.ts';
import { ehrClientDeps } from '../../client/create-ehr-client.ts';
import { MANNERS } from '../../client/ehr-connection.ts';
import { probeConnection, probeEhr, type EhrConnectionPorts } from '../../connections/probe-connection.ts';
import { saveConnection, type ConnectionDeps } from '../../connections/save-connection.ts';
import type { EhrSyncPorts } from '../../sync/ehr-source.ts';
import { createEhrSources } from '../../sync/ehr-sources.ts';
import { loadEhr } from '../../sync/jobs/load-ehr.ts';
import { pollEhr } from '../../sync/jobs/poll-ehr.ts';
import { reconcileEhr } from '../../sync/jobs/reconcile-ehr.ts';
import { mirrorEhr } from '../../sync/mirror-ehr.ts';
import { agendaByClinic } from '../agenda-by-clinic.ts';
import { findTarget } from '../find-target.ts';
import { settleWrite } from '../settle-write.ts';

type Ctx = TestContext<AgendaPorts & EhrSyncPorts & EhrConnectionPorts>;

/** A clinic as an operator connects it: looked at, mirrored, and booked at by the ways that follow. */
export interface ConnectedEhr {
  readonly ctx: Ctx;
  /** Who speaks is on the telephone. */
  readonly caller: Ctx;
  readonly connectionId: string;
  /** Moves the clock and runs what falls due on the way. */
  advance(ms: number): Promise<void>;
}

/** The EHR is as its test has made it before. A lost answer is lost at once, and nobody else asks there. */
export async function connectEhr(
  db: Database,
  ehr: TestEhr,
  { pollEveryMs }: { readonly pollEveryMs: number },
): Promise<ConnectedEhr> {
  const made = await createTestContext<Ctx['ports']>(db, { ports: {} as Ctx['ports'] });
  const clock = { ...made.clock, real: made.clock.now };
  const client = ehrClientDeps({ clock, insideHosts: ['127.0.0.1'] });
  const { live, batch } = MANNERS.lanes;
  const lanes = { live: { ...live, tries: 1 }, batch: { ...batch, tries: 1 } };
  const manners = { ...MANNERS, lanes, failuresToOpen: 1_000, requestsPerSecond: 10_000, burst: 10_000 };
  const deps: ConnectionDeps = { sealKey: TEST_SEAL_KEY, client: { ...client, manners } };
  const ports: Ctx['ports'] = {
    ehr: agendaByClinic(findTarget(deps)),
    ehrConnections: deps,
    ehrSources: createEhrSources(deps),
    ehrHooksUrl: 'https://us.example/hooks',
  };
  const ctx: Ctx = { ...made, clock, ports };
  const runner = createJobRunner<ClinicContext<Ctx['ports']>>({
    runtime: ctx,
    definitions: [loadEhr, pollEhr, reconcileEhr, probeEhr, settleWrite],
    subscriptions: [],
    contextFor: (clinicId, kind) => ({ ...ctx, clinicId, actor: { kind: 'system', name: kind } }),
  });
  const advance = async (ms: number) => void (await runner.runDue(ctx.clock, plusMs(ctx.clock.now(), ms)));
  const saved = await saveConnection(ctx, deps, { baseUrl: ehr.baseUrl, version: 'R4', auth: { kind: 'none' } });
  if (!saved.ok) throw new Error(saved.error.code);
  await probeConnection(ctx, deps, saved.value);
  await mirrorEhr(ctx, saved.value, { pollEveryMs });
  await advance(SECOND_MS);
  const caller: Ctx = { ...ctx, actor: { kind: 'contact', channel: 'voice', conversation: 'test' } };
  return { ctx, caller, connectionId: saved.value, advance };
}
