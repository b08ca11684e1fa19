import { record } from '../../audit/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { ConnectionStates } from '../client/connection-states.ts';
import { createProbingClient, type EhrClientDeps } from '../client/create-ehr-client.ts';
import type { EhrAuth } from '../client/ehr-connection.ts';
import type { UrlNotAllowed } from '../client/outside-address.ts';
import { authOf } from './auth-input.ts';
import { connectionsOf, withSecrets, type StoredConnection } from './connection-rows.ts';
import type { Probed } from './probe-connection.ts';
import { probeServer } from './probe-server.ts';
import { checkedAddresses, mayKeepSecrets, type ConnectionDeps, type ConnectionInput } from './save-connection.ts';
import { strategyOf } from './strategy.ts';

export type TryRefusal =
  | UrlNotAllowed
  | { readonly code: 'ehr-connection-unknown' | 'ehr-secret-needed' }
  /** Its keys are made when it is saved, and the server has to know them first. */
  | { readonly code: 'ehr-key-first' };

/** Somebody waits at the desk: a server that says nothing for so long is told as one that does not answer. */
const WAIT_MS = 8_000;
const WHOLE_MS = 60_000;

/** Of its own: what was seen in a trial is no news about the connection that works, and shares nobody's pace. */
function trialDeps(deps: EhrClientDeps): EhrClientDeps {
  const { lanes } = deps.manners;
  const batch = { ...lanes.batch, tryTimeoutMs: WAIT_MS, wholeTimeoutMs: WHOLE_MS };
  return {
    ...deps,
    db: undefined,
    states: new ConnectionStates(),
    manners: { ...deps.manners, lanes: { ...lanes, batch } },
  };
}

function authFor(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  { input, stands }: { readonly input: ConnectionInput; readonly stands: StoredConnection | undefined },
): Result<EhrAuth, { readonly code: 'ehr-secret-needed' | 'ehr-key-first' }> {
  const { auth, baseUrl } = input;
  const kept = stands && withSecrets(deps.sealKey, ctx.clinicId, stands).auth;
  if (!auth) {
    if (!kept || !mayKeepSecrets(required(stands, 'what stands'), baseUrl))
      return refuse({ code: 'ehr-secret-needed' });
    return ok(kept);
  }
  if (auth.kind !== 'private-key-jwt') return ok(authOf(auth, undefined));
  if (kept?.kind !== 'private-key-jwt' || kept.key.alg !== auth.alg) return refuse({ code: 'ehr-key-first' });
  return ok(authOf(auth, kept.key));
}

/**
 * Looks at a server before it is saved: what a probe would say of it. Reads only, keeps nothing but the entry in the trail. Refuses an
 * address that is not asked, secrets that are missing, and keys that the server cannot know yet.
 */
export async function tryConnection(
  ctx: ClinicContext,
  deps: ConnectionDeps,
  input: ConnectionInput,
): Promise<Result<Probed, TryRefusal>> {
  const address = checkedAddresses(input, deps.client.addresses);
  if (!address.ok) return address;
  const stands = (await connectionsOf(ctx.db, ctx.clinicId)).find(
    ({ view }) => view.id === input.id && view.state === 'active',
  );
  if (input.id !== undefined && !stands) return refuse({ code: 'ehr-connection-unknown' });
  const auth = authFor(ctx, deps, { input: { ...input, baseUrl: address.value }, stands });
  if (!auth.ok) return auth;
  const { version, requestsPerSecond = stands?.view.requestsPerSecond } = input;
  const trial = {
    id: ctx.ids.next<never>(),
    revision: 1,
    baseUrl: address.value,
    version,
    auth: auth.value,
    requestsPerSecond,
  };
  const report = await probeServer(createProbingClient(trial, trialDeps(deps.client)), () => ctx.clock.real());
  await ctx.db.inClinic(ctx.clinicId, (tx) =>
    record(tx, ctx, {
      action: 'ehr-connection.try',
      subject: { type: 'Endpoint', id: input.id ?? 'new' },
      detail: { baseUrl: address.value, version, reachable: report.reachable },
    }),
  );
  return ok({ report, strategy: strategyOf(report) });
}
