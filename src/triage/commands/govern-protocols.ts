import { namedActor } from '../../platform/kernel/actor.ts';
import { record } from '../../audit/index.ts';
import { can, getClinic } from '../../identity/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { Actor } from '../../platform/kernel/actor.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ServiceId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import { addMonths, localDateOf, type LocalDate } from '../../platform/time/wall-time.ts';
import { mayBecome, type TriageMode } from '../domain/governance.ts';
import type { GovernanceRefusal } from '../errors.ts';
import { exampleProtocols, readOwnProtocol } from '../protocols/load-protocols.ts';
import { protocolToSign } from '../queries/protocol-to-sign.ts';
import { triageLibrary } from '../queries/triage-library.ts';
import { lockProtocol } from '../store/governance-rows.ts';

export interface ProtocolVersion {
  readonly id: string;
  readonly version: string;
}

export interface Signature extends ProtocolVersion {
  /** What the clinician read: the hash of exactly that document. */
  readonly sha256: string;
  readonly clinician: string;
  /** Number of the licence to practise. */
  readonly licence: string;
  readonly reviewBy: LocalDate;
}

/** Longer than this nobody signs for: guidelines change. */
const MOST_REVIEW_MONTHS = 24;

type Governed = Result<ProtocolVersion, GovernanceRefusal>;

/** The operator at the machine acts for the clinician whom the signature names; at the desk who has the right signs himself. */
function mayGovern(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && can(actor, 'triage.sign'));
}

async function told(
  tx: ClinicTx,
  ctx: ClinicContext,
  action: 'triage.protocol-import' | 'triage.protocol-sign' | 'triage.protocol-activate' | 'triage.protocol-retire',
  detail: ProtocolVersion & Readonly<Record<string, string>>,
): Promise<void> {
  const subject = { type: 'TriageProtocol', id: `${detail.id}@${detail.version}` };
  await record(tx, ctx, { action, subject, detail: { ...detail } });
}

/**
 * Keeps a clinic's own protocol, or its change of one of the house, as a draft. The version is new: what was published never changes.
 * Refuses `protocol-malformed` with the places, and `protocol-version-taken`.
 */
export async function importProtocol(ctx: ClinicContext, json: unknown): Promise<Governed> {
  const read = readOwnProtocol(json);
  if (!read.ok) return refuse({ code: 'protocol-malformed', faults: read.error.faults });
  const { id, version, sha256 } = read.value;
  if (exampleProtocols().some((one) => one.id === id && one.version === version)) {
    return refuse({ code: 'protocol-version-taken' });
  }
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Governed> => {
    const made = await tx.run(
      `insert into triage_protocol (clinic_id, protocol_id, version, sha256, status, document, changed_at)
       values ($1, $2, $3, $4, 'draft', $5, $6) on conflict do nothing`,
      [tx.clinicId, id, version, sha256, json as object, new Date(ctx.clock.now())],
    );
    if (made === 0) return refuse({ code: 'protocol-version-taken' });
    await told(tx, ctx, 'triage.protocol-import', { id, version, sha256 });
    return ok({ id, version });
  });
}

/**
 * A clinician answers for exactly this version: draft → approved. Refuses a hash that is not the document's, a review date that is
 * past or more than two years away, and anybody but a clinician. Signing changes nothing for callers: `activateProtocol` does.
 */
export async function signProtocol(ctx: ClinicContext, signature: Signature): Promise<Governed> {
  const { id, version, sha256, clinician, licence, reviewBy } = signature;
  if (!mayGovern(ctx.actor) || clinician.trim() === '' || licence.trim() === '')
    return refuse({ code: 'clinician-only' });
  const found = await protocolToSign(ctx, signature);
  if (!found.ok) return found;
  const document = found.value;
  if (document.sha256 !== sha256) return refuse({ code: 'protocol-hash-mismatch', sha256: document.sha256 });
  const { zone } = await getClinic(ctx);
  const today = localDateOf(ctx.clock.now(), zone);
  if (reviewBy <= today || reviewBy > addMonths(today, MOST_REVIEW_MONTHS))
    return refuse({ code: 'review-date-invalid' });
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Governed> => {
    const before = await lockProtocol(tx, signature);
    if (before && !mayBecome(before.status, 'approved'))
      return refuse({ code: 'protocol-status', current: before.status });
    await tx.run(
      `insert into triage_protocol (clinic_id, protocol_id, version, sha256, status, clinician, licence, signed_by, signed_at, review_by, changed_at)
       values ($1, $2, $3, $4, 'approved', $5, $6, $7, $8, $9, $8)
       on conflict (clinic_id, protocol_id, version) do update set status = 'approved', sha256 = excluded.sha256, clinician = excluded.clinician,
         licence = excluded.licence, signed_by = excluded.signed_by, signed_at = excluded.signed_at, review_by = excluded.review_by,
         changed_at = excluded.changed_at`,
      [
        tx.clinicId,
        id,
        version,
        sha256,
        clinician.trim(),
        licence.trim(),
        namedActor(ctx.actor),
        new Date(ctx.clock.now()),
        reviewBy,
      ],
    );
    await told(tx, ctx, 'triage.protocol-sign', { id, version, sha256, clinician, licence, reviewBy });
    return ok({ id, version });
  });
}

/** Takes an approved version into use, and the one before it out: approved → active. */
export async function activateProtocol(ctx: ClinicContext, key: ProtocolVersion): Promise<Governed> {
  if (!mayGovern(ctx.actor)) return refuse({ code: 'clinician-only' });
  const { id, version } = key;
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Governed> => {
    const before = await lockProtocol(tx, key);
    if (!before) return refuse({ code: 'protocol-unknown' });
    if (!mayBecome(before.status, 'active')) return refuse({ code: 'protocol-status', current: before.status });
    const at = new Date(ctx.clock.now());
    await tx.run(
      `update triage_protocol set status = 'retired', changed_at = $3 where clinic_id = $1 and protocol_id = $2 and status = 'active'`,
      [tx.clinicId, id, at],
    );
    await tx.run(
      `update triage_protocol set status = 'active', changed_at = $4 where clinic_id = $1 and protocol_id = $2 and version = $3`,
      [tx.clinicId, id, version, at],
    );
    await told(tx, ctx, 'triage.protocol-activate', { id, version, sha256: before.sha256 });
    return ok({ id, version });
  });
}

/** Takes a version out of use at once, whoever of the clinic asks: its callers are given a person. */
export async function retireProtocol(
  ctx: ClinicContext,
  key: ProtocolVersion & { readonly reason: string },
): Promise<Governed> {
  const { id, version, reason } = key;
  return ctx.db.inClinic(ctx.clinicId, async (tx): Promise<Governed> => {
    const before = await lockProtocol(tx, key);
    if (!before) return refuse({ code: 'protocol-unknown' });
    if (!mayBecome(before.status, 'retired')) return refuse({ code: 'protocol-status', current: before.status });
    await tx.run(
      `update triage_protocol set status = 'retired', changed_at = $4 where clinic_id = $1 and protocol_id = $2 and version = $3`,
      [tx.clinicId, id, version, new Date(ctx.clock.now())],
    );
    await told(tx, ctx, 'triage.protocol-retire', { id, version, reason });
    return ok({ id, version });
  });
}

async function saveMode(
  ctx: ClinicContext,
  setting: { readonly mode: TriageMode; readonly urgentServices?: readonly ServiceId[] | undefined },
): Promise<void> {
  const { mode, urgentServices } = setting;
  await ctx.db.inClinic(ctx.clinicId, async (tx) => {
    await tx.run(
      `insert into triage_setting (clinic_id, mode, urgent_services, changed_at) values ($1, $2, coalesce($3, '{}'::uuid[]), $4)
       on conflict (clinic_id) do update set mode = excluded.mode, urgent_services = coalesce($3, triage_setting.urgent_services),
         changed_at = excluded.changed_at`,
      [tx.clinicId, mode, urgentServices ?? null, new Date(ctx.clock.now())],
    );
    await record(tx, ctx, { action: 'triage.mode', subject: { type: 'Clinic', id: tx.clinicId }, detail: { mode } });
  });
}

/**
 * Switches the triage of a clinic off, to shadow, or on, and says whose openings are kept for who must be seen today. Off is always
 * possible; the others need the universal screen signed and in use (`screen-not-active`), and `active` a clinician.
 */
export async function setTriageMode(
  ctx: ClinicContext,
  setting: { readonly mode: 'off' | 'shadow' | 'active'; readonly urgentServices?: readonly ServiceId[] | undefined },
): Promise<Result<TriageMode, GovernanceRefusal>> {
  const { mode } = setting;
  if (mode === 'active' && !mayGovern(ctx.actor)) return refuse({ code: 'clinician-only' });
  const before = await triageLibrary(ctx);
  await saveMode(ctx, setting);
  if (mode === 'off') return ok(mode);
  const now = await triageLibrary(ctx);
  if (now.mode === mode) return ok(mode);
  await saveMode(ctx, { mode: before.mode });
  return refuse({ code: 'screen-not-active' });
}

/** For a sample clinic alone: triage acts by the house's examples, which no clinician has signed. Safe to repeat. */
export async function triageByExamples(ctx: ClinicContext, urgentServices: readonly ServiceId[] = []): Promise<void> {
  const { mode } = await triageLibrary(ctx);
  if (mode !== 'example') await saveMode(ctx, { mode: 'example', urgentServices });
}
