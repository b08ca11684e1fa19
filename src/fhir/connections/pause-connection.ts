import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { toIso } from '../../platform/time/instant.ts';
import { readAgain } from '../sync/read-again.ts';
import { writeAgain } from '../write-back/write-again.ts';
import type { EhrConnectionId } from './connection.ts';
import { lockConnection } from './connection-rows.ts';
import { planProbe, PROBE_EVERY_MS } from './probe-connection.ts';

type Unknown = { readonly code: 'ehr-connection-unknown' };

async function setPaused(tx: ClinicTx, id: EhrConnectionId, at: Date | null): Promise<void> {
  await tx.run('update ehr_connection set paused_at = $3 where clinic_id = $1 and id = $2', [tx.clinicId, id, at]);
}

/**
 * From now on nothing is read from this server and nothing written to it. Who books meanwhile hears that it was requested; the wish
 * waits. What is under way comes to its end. Safe to repeat. Audited.
 */
export function pauseConnection(ctx: ClinicContext, id: EhrConnectionId): Promise<Result<void, Unknown>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const stands = await lockConnection(tx, id);
    if (stands?.view.state !== 'active') return refuse({ code: 'ehr-connection-unknown' as const });
    if (stands.view.pausedAt !== undefined) return ok(undefined);
    await setPaused(tx, id, new Date(ctx.clock.now()));
    await record(tx, ctx, { action: 'ehr-connection.pause', subject: { type: 'Endpoint', id } });
    return ok(undefined);
  });
}

/** What was wanted meanwhile goes out now, and what happened there comes in. Safe to repeat. Audited. */
export function resumeConnection(ctx: ClinicContext, id: EhrConnectionId): Promise<Result<void, Unknown>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const stands = await lockConnection(tx, id);
    if (stands?.view.state !== 'active') return refuse({ code: 'ehr-connection-unknown' as const });
    const { pausedAt, probedAt } = stands.view;
    if (pausedAt === undefined) return ok(undefined);
    const now = ctx.clock.now();
    const resumed = { connectionId: id, key: `${id} resumed ${toIso(pausedAt)}` };
    await setPaused(tx, id, null);
    await readAgain(tx, ctx, resumed);
    await writeAgain(tx, ctx, resumed);
    if (probedAt !== undefined && now - probedAt >= PROBE_EVERY_MS)
      await planProbe(tx, ctx, { connectionId: id, dueAt: now });
    const detail = { since: toIso(pausedAt) };
    await record(tx, ctx, { action: 'ehr-connection.resume', subject: { type: 'Endpoint', id }, detail });
    return ok(undefined);
  });
}
