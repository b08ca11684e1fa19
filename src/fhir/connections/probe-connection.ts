import { z } from 'zod';
import { record } from '../../audit/index.ts';
import { defineJob, enqueue } from '../../jobs/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { DAY_MS, plusMs, toIso, type Instant } from '../../platform/time/instant.ts';
import { createProbingClient } from '../client/create-ehr-client.ts';
import { markChanged } from './change-mark.ts';
import type { EhrConnectionId } from './connection.ts';
import { connectionsOf, lockConnection, withSecrets, type StoredConnection } from './connection-rows.ts';
import type { ProbeReport } from './probe-report.ts';
import { probeServer } from './probe-server.ts';
import type { ConnectionDeps, LookNext } from './save-connection.ts';
import { strategyAfter, type EhrStrategy } from './strategy.ts';
import { tellTrouble } from './trouble.ts';

/** Facts, rule 3.1: a server is looked at again each week. */
export const PROBE_EVERY_MS = 7 * DAY_MS;
/** Somebody looked by hand: the weekly look that falls due within this time after it is left out. */
const RECENT_MS = PROBE_EVERY_MS - DAY_MS;

export interface Probed {
  readonly report: ProbeReport;
  /** What stands now: of an unreachable server, what followed from an earlier look. */
  readonly strategy: EhrStrategy | undefined;
}

export type ProbeRefusal =
  | { readonly code: 'ehr-connection-unknown' }
  /** Somebody changed it meanwhile: what was seen is about the server as it was asked before. */
  | { readonly code: 'ehr-connection-changed' };

export interface EhrConnectionPorts {
  readonly ehrConnections: ConnectionDeps;
}

async function find(ctx: ClinicContext, id: string): Promise<StoredConnection | undefined> {
  const stored = (await connectionsOf(ctx.db, ctx.clinicId)).find(({ view }) => view.id === id);
  return stored?.view.state === 'removed' ? undefined : stored;
}

/** Makes a look at the server due, once for each day. */
export async function planProbe(
  tx: ClinicTx,
  ctx: ClinicContext,
  look: { readonly connectionId: string; readonly dueAt: Instant },
): Promise<void> {
  const { connectionId, dueAt } = look;
  await enqueue(tx, ctx, {
    definition: probeEhr,
    payload: { connectionId },
    dueAt,
    dedupeKey: `${connectionId} ${toIso(dueAt).slice(0, 10)}`,
  });
}

/** For `saveConnection`: a server that was connected just now is looked at as soon as a worker is free. */
export function lookSoon(ctx: ClinicContext): LookNext {
  return async (tx, id) => {
    const stands = await lockConnection(tx, id);
    await enqueue(tx, ctx, {
      definition: probeEhr,
      payload: { connectionId: id },
      dedupeKey: `${id} revision ${stands?.view.revision ?? 0}`,
    });
  };
}

/** Writes down what was seen. Undefined where the connection is another one by now. */
async function keep(
  tx: ClinicTx,
  ctx: ClinicContext,
  seen: { readonly id: EhrConnectionId; readonly revision: number; readonly report: ProbeReport },
): Promise<Probed | undefined> {
  const { id, revision, report } = seen;
  const stands = await lockConnection(tx, id);
  if (stands?.view.state !== 'active' || stands.view.revision !== revision) return undefined;
  const { strategy, hasChanged } = strategyAfter(report, stands.view);
  const { strategy: was } = stands.view;
  const now = ctx.clock.now();
  await tx.run(
    'update ehr_connection set probe_report = $3, strategy = $4, probed_at = $5 where clinic_id = $1 and id = $2',
    [tx.clinicId, id, report, strategy ?? null, new Date(now)],
  );
  markChanged(tx, ctx);
  const changed = hasChanged ? { was } : {};
  const detail = { reachable: report.reachable, strategy: strategy ?? null, ...changed };
  await record(tx, ctx, { action: 'ehr-connection.probe', subject: { type: 'Endpoint', id }, detail });
  if (hasChanged) {
    const facts = { was, is: strategy };
    await tellTrouble(tx, ctx, { connectionId: id, kind: 'strategy-changed', since: now, isOpen: true, facts });
  }
  await planProbe(tx, ctx, { connectionId: id, dueAt: plusMs(now, PROBE_EVERY_MS) });
  return { report, strategy };
}

/**
 * Looks at the server (see `probeServer`) and keeps what it saw and what follows from it; a strategy that changed is told to the desk
 * (`ehr.trouble`). From now on it is looked at each week. Safe to repeat. Audited.
 */
export async function probeConnection(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  id: EhrConnectionId,
): Promise<Result<Probed, ProbeRefusal>> {
  const stored = await find(ctx, id);
  if (!stored) return refuse({ code: 'ehr-connection-unknown' });
  const client = createProbingClient(withSecrets(deps.sealKey, ctx.clinicId, stored), deps.client);
  const report = await probeServer(client, () => ctx.clock.real());
  const { revision } = stored.view;
  const probed = await ctx.db.inClinic(ctx.clinicId, (tx) => keep(tx, ctx, { id, revision, report }));
  return probed ? ok(probed) : refuse({ code: 'ehr-connection-changed' });
}

/** The weekly look. The next one is due before this one begins: no fault of it can end the looks. One that is paused is left alone. */
export const probeEhr = defineJob<{ readonly connectionId: string }, ClinicContext<EhrConnectionPorts>>({
  kind: 'fhir.probe-ehr',
  payload: z.object({ connectionId: z.uuid() }),
  maxAttempts: 3,
  run: async (ctx, { connectionId }) => {
    const stored = await find(ctx, connectionId);
    if (!stored) return;
    const { id, probedAt, pausedAt } = stored.view;
    const now = ctx.clock.now();
    if (probedAt !== undefined && now - probedAt < RECENT_MS) return;
    const dueAt = plusMs(now, PROBE_EVERY_MS);
    await ctx.db.inClinic(ctx.clinicId, (tx) => planProbe(tx, ctx, { connectionId, dueAt }));
    if (pausedAt === undefined) await probeConnection(ctx, ctx.ports.ehrConnections, id);
  },
});
