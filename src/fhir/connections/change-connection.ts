import { record } from '../../audit/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { writeAgain } from '../write-back/write-again.ts';
import { markChanged } from './change-mark.ts';
import type { EhrConnectionId, PublicKeys } from './connection.ts';
import { connectionsOf, lockConnection, sealSecrets, unsealSecrets } from './connection-rows.ts';
import type { ConnectionDeps } from './save-connection.ts';
import { newSigningKey, publicKeysOf } from './signing-key.ts';

export type RotateRefusal = { readonly code: 'ehr-connection-unknown' } | { readonly code: 'ehr-no-key' };

/**
 * The next key signs from now on, and a new one takes its place. Both were public before, so that a server that fetches our
 * keys knows the one that signs already; the old one is gone. Audited.
 */
export async function rotateKey(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  id: EhrConnectionId,
): Promise<Result<PublicKeys, RotateRefusal>> {
  const known = (await connectionsOf(ctx.db, ctx.clinicId)).find(({ view }) => view.id === id);
  const alg = known?.view.auth.alg;
  if (!known || known.view.state === 'removed') return refuse({ code: 'ehr-connection-unknown' });
  if (!alg) return refuse({ code: 'ehr-no-key' });
  // Before the transaction: an RSA key takes a good part of a second.
  const following = await newSigningKey(alg);
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const stands = await lockConnection(tx, id);
    if (!stands || stands.view.state === 'removed') return refuse({ code: 'ehr-connection-unknown' as const });
    const row = { clinicId: tx.clinicId, id };
    const { auth, next } = unsealSecrets(deps.sealKey, row, required(stands.sealed, 'secrets'));
    // Of another algorithm meanwhile: the rotation that was asked for is of keys that are gone.
    if (auth.kind !== 'private-key-jwt' || auth.key.alg !== alg) return refuse({ code: 'ehr-no-key' as const });
    const signs = required(next, 'the next key');
    const keys = publicKeysOf([signs, following]);
    await tx.run(
      `update ehr_connection set auth_sealed = $3, jwks = $4, revision = revision + 1, updated_at = $5
        where clinic_id = $1 and id = $2`,
      [
        tx.clinicId,
        id,
        sealSecrets(deps.sealKey, row, { auth: { ...auth, key: signs }, next: following }),
        keys,
        new Date(ctx.clock.now()),
      ],
    );
    markChanged(tx, ctx);
    await record(tx, ctx, {
      action: 'ehr-connection.rotate-key',
      subject: { type: 'Endpoint', id },
      detail: { retired: auth.key.kid, signs: signs.kid, next: following.kid },
    });
    return ok(keys);
  });
}

/** The clinic no longer works with this server: its secrets are erased, what was is kept for the trail, and a person hears of what is open there. Audited. */
export async function removeConnection(
  ctx: ClinicContext,
  id: EhrConnectionId,
): Promise<Result<undefined, { readonly code: 'ehr-connection-unknown' }>> {
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    const removed = await tx.run(
      `update ehr_connection
          set state = 'removed', auth_sealed = null, jwks = '{"keys": []}', revision = revision + 1, updated_at = $3
        where clinic_id = $1 and id = $2 and state = 'active'`,
      [tx.clinicId, id, new Date(ctx.clock.now())],
    );
    if (removed === 0) return refuse({ code: 'ehr-connection-unknown' as const });
    markChanged(tx, ctx);
    await writeAgain(tx, ctx, { connectionId: id, key: `${id} removed` });
    await record(tx, ctx, { action: 'ehr-connection.remove', subject: { type: 'Endpoint', id } });
    return ok(undefined);
  });
}
