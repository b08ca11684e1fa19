import type { ClinicContext } from '../../platform/kernel/context.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Protocol } from '../domain/protocol.ts';
import type { GovernanceRefusal } from '../errors.ts';
import { PROTOCOLS_SQL, type ProtocolRow } from '../store/governance-rows.ts';
import { documentOf } from './triage-library.ts';

/** The document of a version, of the clinic's own or of the house: what a clinician reads before signing it. */
export async function protocolToSign(
  ctx: ClinicContext,
  { id, version }: { readonly id: string; readonly version: string },
): Promise<Result<Protocol, GovernanceRefusal>> {
  const rows = await ctx.db.query<ProtocolRow>(ctx.clinicId, PROTOCOLS_SQL, [ctx.clinicId]);
  const row = rows.find((one) => one.protocol_id === id && one.version === version);
  const document = documentOf(row ?? { protocol_id: id, version, document: null });
  if (document === undefined) return refuse({ code: 'protocol-unknown' });
  if (document === 'malformed') {
    return refuse({ code: 'protocol-malformed', faults: ['the stored document is damaged'] });
  }
  return ok(document);
}
