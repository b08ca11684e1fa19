import type { TouchChannel } from '../../domain/plan.ts';
import type { ClinicReader, ClinicTx } from '../../../platform/database/database.ts';
import { required } from '../../../platform/kernel/assert.ts';
import type { PatientId } from '../../../platform/kernel/ids.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type {
  AudienceRules,
  Campaign,
  CampaignHalt,
  CampaignId,
  CampaignKind,
  CampaignPlan,
  CampaignPurpose,
  CampaignState,
  CampaignTexts,
} from '../domain/campaign.ts';

interface CampaignRow {
  readonly id: CampaignId;
  readonly kind: CampaignKind;
  readonly name: string;
  readonly purpose: CampaignPurpose;
  readonly channels: readonly TouchChannel[];
  readonly texts: CampaignTexts;
  readonly audience: AudienceRules;
  readonly hold_out_percent: number;
  readonly seed: string;
  readonly per_minute: number;
  readonly state: CampaignState;
  readonly version: number;
  readonly created_at: Instant;
  readonly updated_at: Instant;
  readonly launched_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly planned_to: PatientId | null;
  readonly resumes_planning: boolean;
  readonly halted_reason: string | null;
  readonly halted_channel: TouchChannel | null;
  readonly halt_lifted_at: Instant | null;
}

const COLUMNS = `id, kind, name, purpose, channels, texts, audience, hold_out_percent, seed, per_minute, state, version, created_at,
  updated_at, launched_at, ended_at, planned_to, resumes_planning, halted_reason, halted_channel, halt_lifted_at`;

/** A campaign with what only its planning and its pauses need. */
export interface StoredCampaign extends Campaign {
  readonly plannedTo?: PatientId | undefined;
  readonly resumesPlanning: boolean;
  /** Since when it goes on, after it had paused by itself. */
  readonly haltLiftedAt?: Instant | undefined;
}

function toCampaign(row: CampaignRow): StoredCampaign {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    purpose: row.purpose,
    channels: row.channels,
    texts: row.texts,
    audience: row.audience,
    holdOutPercent: row.hold_out_percent,
    seed: row.seed,
    perMinute: row.per_minute,
    state: row.state,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...(row.launched_at === null ? {} : { launchedAt: row.launched_at }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.planned_to === null ? {} : { plannedTo: row.planned_to }),
    resumesPlanning: row.resumes_planning,
    ...(row.halted_reason === null || row.halted_channel === null
      ? {}
      : { halted: { reason: row.halted_reason, channel: row.halted_channel } }),
    ...(row.halt_lifted_at === null ? {} : { haltLiftedAt: row.halt_lifted_at }),
  };
}

export async function insertCampaign(
  tx: ClinicTx,
  made: {
    readonly id: CampaignId;
    readonly plan: CampaignPlan;
    readonly seed: string;
    readonly at: Instant;
    /** Of a campaign that has its people already. */
    readonly state?: CampaignState;
  },
): Promise<StoredCampaign> {
  const { id, plan, seed, at } = made;
  const state = made.state ?? 'draft';
  const [row] = await tx.sql<CampaignRow>(
    `insert into campaign (clinic_id, id, kind, name, purpose, channels, texts, audience, hold_out_percent, seed, per_minute,
       state, created_at, updated_at, launched_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14) returning ${COLUMNS}`,
    [
      tx.clinicId,
      id,
      plan.kind,
      plan.name,
      plan.purpose,
      plan.channels,
      plan.texts,
      plan.audience,
      plan.holdOutPercent,
      seed,
      plan.perMinute,
      state,
      new Date(at),
      state === 'draft' ? null : new Date(at),
    ],
  );
  return toCampaign(required(row, 'campaign'));
}

export async function getCampaign(ctx: ClinicContext, id: CampaignId): Promise<StoredCampaign | undefined> {
  const [row] = await ctx.db.query<CampaignRow>(
    ctx.clinicId,
    `select ${COLUMNS} from campaign where clinic_id = $1 and id = $2`,
    [ctx.clinicId, id],
  );
  return row && toCampaign(row);
}

/** The campaign, locked against every step of it; `share` lets workers send side by side and only keeps its state as it is. */
export async function lockCampaign(
  tx: ClinicTx,
  id: CampaignId,
  lock: 'change' | 'share' = 'change',
): Promise<StoredCampaign | undefined> {
  const text =
    lock === 'share'
      ? `select ${COLUMNS} from campaign where clinic_id = $1 and id = $2 for share`
      : `select ${COLUMNS} from campaign where clinic_id = $1 and id = $2 for update`;
  const [row] = await tx.sql<CampaignRow>(text, [tx.clinicId, id]);
  return row && toCampaign(row);
}

const MOST_LISTED = 200;

/** The newest first, 200 at most: older ones are found by their id. */
export async function listCampaignRows(reader: ClinicReader): Promise<readonly StoredCampaign[]> {
  const rows = await reader.sql<CampaignRow>(
    `select ${COLUMNS} from campaign where clinic_id = $1 order by created_at desc, id desc limit ${MOST_LISTED}`,
    [reader.clinicId],
  );
  return rows.map(toCampaign);
}

/** Moves a campaign to a state. Why it paused by itself is forgotten with every other change. */
export async function setState(
  tx: ClinicTx,
  change: {
    readonly id: CampaignId;
    readonly state: CampaignState;
    readonly at: Instant;
    readonly resumesPlanning?: boolean;
    readonly halted?: CampaignHalt | undefined;
  },
): Promise<StoredCampaign> {
  const { id, state, at, halted } = change;
  const [row] = await tx.sql<CampaignRow>(
    `update campaign set state = $3, updated_at = $4, version = version + 1, resumes_planning = $5, halted_reason = $6, halted_channel = $7,
            halt_lifted_at = case when halted_reason is not null and $6::text is null then $4 else halt_lifted_at end,
            launched_at = case when $3 = 'planning' then coalesce(launched_at, $4) else launched_at end,
            ended_at = case when $3 in ('stopped', 'finished') then $4::timestamptz end
      where clinic_id = $1 and id = $2 returning ${COLUMNS}`,
    [
      tx.clinicId,
      id,
      state,
      new Date(at),
      change.resumesPlanning ?? false,
      halted?.reason ?? null,
      halted?.channel ?? null,
    ],
  );
  return toCampaign(required(row, 'campaign'));
}

export async function rewriteDraft(
  tx: ClinicTx,
  change: { readonly id: CampaignId; readonly plan: CampaignPlan; readonly at: Instant },
): Promise<StoredCampaign> {
  const { id, plan, at } = change;
  const [row] = await tx.sql<CampaignRow>(
    `update campaign set kind = $3, name = $4, purpose = $5, channels = $6, texts = $7, audience = $8, hold_out_percent = $9,
            per_minute = $10, updated_at = $11, version = version + 1
      where clinic_id = $1 and id = $2 and state = 'draft' returning ${COLUMNS}`,
    [
      tx.clinicId,
      id,
      plan.kind,
      plan.name,
      plan.purpose,
      plan.channels,
      plan.texts,
      plan.audience,
      plan.holdOutPercent,
      plan.perMinute,
      new Date(at),
    ],
  );
  return toCampaign(required(row, 'draft'));
}

/** Remembers how far planning has come; false where the campaign is no longer being planned. */
export async function plannedUpTo(tx: ClinicTx, id: CampaignId, patientId: PatientId): Promise<boolean> {
  const changed = await tx.run(
    `update campaign set planned_to = $3 where clinic_id = $1 and id = $2 and state = 'planning'`,
    [tx.clinicId, id, patientId],
  );
  return changed === 1;
}
