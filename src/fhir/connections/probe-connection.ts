import { record } from '../../audit/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { createProbingClient } from '../client/create-ehr-client.ts';
import { markChanged } from './change-mark.ts';
import type { EhrConnectionId } from './connection.ts';
import { connectionsOf, withSecrets } from './connection-rows.ts';
import type { ProbeReport } from './probe-report.ts';
import { probeServer } from './probe-server.ts';
import type { ConnectionDeps } from './save-connection.ts';
import { strategyOf, type EhrStrategy } from './strategy.ts';

export interface Probed {
  readonly report: ProbeReport;
  /** What stands now: of an unreachable server, what followed from an earlier look. */
  readonly strategy: EhrStrategy | undefined;
}

export type ProbeRefusal =
  | { readonly code: 'ehr-connection-unknown' }
  /** Somebody changed it meanwhile: what was seen is about the server as it was asked before. */
  | { readonly code: 'ehr-connection-changed' };

/** Looks at the server (see `probeServer`) and keeps what it saw and what follows from it. Safe to repeat. Audited. */
export async function probeConnection(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  id: EhrConnectionId,
): Promise<Result<Probed, ProbeRefusal>> {
  const stored = (await connectionsOf(ctx.db, ctx.clinicId)).find(({ view }) => view.id === id);
  if (!stored || stored.view.state === 'removed') return refuse({ code: 'ehr-connection-unknown' });
  const client = createProbingClient(withSecrets(deps.sealKey, ctx.clinicId, stored), deps.client);
  const report = await probeServer(client, () => ctx.clock.real());
  const followed = strategyOf(report);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const [kept] = await tx.sql<{ strategy: EhrStrategy | null }>(
      `update ehr_connection set probe_report = $4, strategy = coalesce($5, strategy), probed_at = $6
        where clinic_id = $1 and id = $2 and state = 'active' and revision = $3
       returning strategy`,
      [tx.clinicId, id, stored.view.revision, report, followed ?? null, new Date(ctx.clock.now())],
    );
    if (!kept) return refuse({ code: 'ehr-connection-changed' });
    const strategy = kept.strategy ?? undefined;
    const detail = { reachable: report.reachable, strategy: strategy ?? null };
    markChanged(tx, ctx);
    await record(tx, ctx, { action: 'ehr-connection.probe', subject: { type: 'Endpoint', id }, detail });
    return ok({ report, strategy });
  });
}
