import type { TouchChannel } from '../../domain/plan.ts';
import type { ClinicReader, ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { AppointmentId, MessageId, PatientId } from '../../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import type { CampaignId, CampaignTargetId } from '../domain/campaign.ts';

export const TARGET_STATES = ['planned', 'held-out', 'excluded', 'sent', 'dropped', 'failed'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** One person of a campaign. */
export interface Target {
  readonly id: CampaignTargetId;
  readonly campaignId: CampaignId;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly state: TargetState;
  readonly reason?: string | undefined;
  readonly channel: TouchChannel;
  readonly tries: number;
  /** The higher are taken first. */
  readonly priority: number;
  readonly dueAt: Instant;
}

interface TargetRow {
  readonly id: CampaignTargetId;
  readonly campaign_id: CampaignId;
  readonly patient_id: PatientId;
  readonly appointment_id: AppointmentId | null;
  readonly state: TargetState;
  readonly reason: string | null;
  readonly channel: TouchChannel;
  readonly tries: number;
  readonly priority: number;
  readonly due_at: Instant;
}

/** Well under a second, so that a stop is felt at once. */
const DROPPED_AT_ONCE = 2_000;

const COLUMNS = 'id, campaign_id, patient_id, appointment_id, state, reason, channel, tries, priority, due_at';

function toTarget(row: TargetRow): Target {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    patientId: row.patient_id,
    ...(row.appointment_id === null ? {} : { appointmentId: row.appointment_id }),
    state: row.state,
    ...(row.reason === null ? {} : { reason: row.reason }),
    channel: row.channel,
    tries: row.tries,
    priority: row.priority,
    dueAt: row.due_at,
  };
}

export interface NewTarget {
  readonly id: CampaignTargetId;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly state: 'planned' | 'held-out' | 'excluded';
  readonly reason?: string | undefined;
  readonly channel: TouchChannel;
  readonly address?: string | undefined;
  readonly priority?: number | undefined;
  readonly dueAt: Instant;
}

/** A page of people in one statement. A phone that another of the campaign has is `same-address`; who stands there already stays. */
const INSERT = `insert into campaign_target (clinic_id, id, campaign_id, patient_id, appointment_id, state, reason, channel, address, priority,
    due_at, planned_at, ended_at)
  select $1, r.id, $2, r."patientId", r."appointmentId", case when d.taken then 'excluded' else r.state end,
         case when d.taken then 'same-address' else r.reason end, r.channel, r.address, coalesce(r.priority, 0), r."dueAt", $4,
         case when d.taken or r.state = 'excluded' then $4::timestamptz end
    from jsonb_to_recordset($3::jsonb) as r(id uuid, "patientId" uuid, "appointmentId" uuid, state text, reason text, channel text,
           address text, priority integer, "dueAt" timestamptz)
   cross join lateral (select r.address is not null and r."appointmentId" is null and exists (select from campaign_target t
     where t.clinic_id = (select $1::uuid) and t.campaign_id = (select $2::uuid) and t.address = r.address and t.appointment_id is null
       and t.state in ('planned', 'sent', 'held-out')) as taken) d
  on conflict do nothing`;

export async function insertTargets(
  tx: ClinicTx,
  page: { readonly campaignId: CampaignId; readonly targets: readonly NewTarget[]; readonly at: Instant },
): Promise<void> {
  if (page.targets.length === 0) return;
  const rows = page.targets.map(({ dueAt, ...rest }) => ({ ...rest, dueAt: toIso(dueAt) }));
  await tx.run(INSERT, [tx.clinicId, page.campaignId, JSON.stringify(rows), new Date(page.at)]);
}

/** Those whose turn it is, the pressing first, each to one worker. */
export async function takeDue(
  tx: ClinicTx,
  query: {
    readonly campaignId: CampaignId;
    readonly now: Instant;
    readonly limit: number;
    readonly only?: CampaignTargetId | undefined;
  },
): Promise<readonly Target[]> {
  const rows = await tx.sql<TargetRow>(
    `select ${COLUMNS} from campaign_target where clinic_id = $1 and campaign_id = $2 and state = 'planned' and due_at <= $3
        and ($5::uuid is null or id = $5)
      order by priority desc, due_at, id limit $4 for update skip locked`,
    [tx.clinicId, query.campaignId, new Date(query.now), query.limit, query.only ?? null],
  );
  return rows.map(toTarget);
}

/** The same without taking them: for work that is more than a transaction, of which there is one at a time. */
export async function peekDue(
  reader: ClinicReader,
  query: { readonly campaignId: CampaignId; readonly now: Instant; readonly limit: number },
): Promise<readonly Target[]> {
  const rows = await reader.sql<TargetRow>(
    `select ${COLUMNS} from campaign_target where clinic_id = $1 and campaign_id = $2 and state = 'planned' and due_at <= $3
      order by priority desc, due_at, id limit $4`,
    [reader.clinicId, query.campaignId, new Date(query.now), query.limit],
  );
  return rows.map(toTarget);
}

/** When the next one is due; undefined where nobody waits. */
export async function nextDueAt(reader: ClinicReader, campaignId: CampaignId): Promise<Instant | undefined> {
  const [row] = await reader.sql<{ due_at: Instant | null }>(
    `select min(due_at) as due_at from campaign_target where clinic_id = $1 and campaign_id = $2 and state = 'planned'`,
    [reader.clinicId, campaignId],
  );
  return row?.due_at ?? undefined;
}

/** Whether a message of it still waits for the carrier: while it does, the campaign can be paused, and is not over. */
export async function isUnderWay(reader: ClinicReader, campaignId: CampaignId): Promise<boolean> {
  const [row] = await reader.sql<{ waits: boolean }>(
    `select exists (select from campaign_target t join message m on m.clinic_id = t.clinic_id and m.id = t.message_id
      where t.clinic_id = $1 and t.campaign_id = $2 and t.state = 'sent' and m.status = 'planned') as waits`,
    [reader.clinicId, campaignId],
  );
  return row?.waits === true;
}

export async function markTargetSent(
  tx: ClinicTx,
  ctx: ClinicContext,
  sent: {
    readonly id: CampaignTargetId;
    readonly messageId: MessageId;
    readonly channel: TouchChannel;
    readonly address: string;
  },
): Promise<void> {
  await tx.run(
    `update campaign_target set state = 'sent', message_id = $3, channel = $4, address = $5, tries = tries + 1, reason = null,
            ended_at = $6 where clinic_id = $1 and id = $2`,
    [tx.clinicId, sent.id, sent.messageId, sent.channel, sent.address, new Date(ctx.clock.now())],
  );
}

export async function endTarget(
  tx: ClinicTx,
  ctx: ClinicContext,
  end: { readonly id: CampaignTargetId; readonly state: 'dropped' | 'failed'; readonly reason: string },
): Promise<void> {
  await tx.run('update campaign_target set state = $3, reason = $4, ended_at = $5 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    end.id,
    end.state,
    end.reason,
    new Date(ctx.clock.now()),
  ]);
}

/** Waits again: for a better hour, or for another try. */
export async function putOffTarget(
  tx: ClinicTx,
  change: {
    readonly id: CampaignTargetId;
    readonly until: Instant;
    readonly reason: string;
    readonly channel: TouchChannel;
  },
): Promise<void> {
  await tx.run(
    `update campaign_target set state = 'planned', due_at = $3, reason = $4, channel = $5, message_id = null, ended_at = null
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, change.id, new Date(change.until), change.reason, change.channel],
  );
}

/** The sent target that a message carried, locked. */
export async function lockTargetByMessage(tx: ClinicTx, messageId: MessageId): Promise<Target | undefined> {
  const [row] = await tx.sql<TargetRow>(
    `select ${COLUMNS} from campaign_target where clinic_id = $1 and message_id = $2 and state = 'sent' for update`,
    [tx.clinicId, messageId],
  );
  return row && toTarget(row);
}

/** Messages of a campaign that wait for the carrier, with whom they are for. */
export async function messagesWaiting(
  tx: ClinicTx,
  campaignId: CampaignId,
): Promise<readonly { readonly id: CampaignTargetId; readonly message_id: MessageId }[]> {
  return tx.sql(
    `select t.id, t.message_id from campaign_target t join message m on m.clinic_id = t.clinic_id and m.id = t.message_id
      where t.clinic_id = $1 and t.campaign_id = $2 and t.state = 'sent' and m.status = 'planned' for update of m`,
    [tx.clinicId, campaignId],
  );
}

export async function waitAgain(
  tx: ClinicTx,
  change: { readonly ids: readonly CampaignTargetId[]; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `update campaign_target set state = 'planned', message_id = null, ended_at = null, due_at = $3
      where clinic_id = $1 and id = any($2::uuid[]) and state = 'sent'`,
    [tx.clinicId, change.ids, new Date(change.at)],
  );
}

/** A page of those who still wait, for good. True where there may be more: a million rows are no single statement. */
export async function dropWaiting(
  tx: ClinicTx,
  drop: { readonly campaignId: CampaignId; readonly reason: string; readonly at: Instant },
): Promise<boolean> {
  const dropped = await tx.run(
    `update campaign_target set state = 'dropped', reason = $3, ended_at = $4
      where clinic_id = $1 and id in (select id from campaign_target
        where clinic_id = $1 and campaign_id = $2 and state = 'planned' limit $5)`,
    [tx.clinicId, drop.campaignId, drop.reason, new Date(drop.at), DROPPED_AT_ONCE],
  );
  return dropped === DROPPED_AT_ONCE;
}

/** Of a rebooking: the patient has another time. It stays `sent`; how it came is the reason. */
export async function settleTarget(
  tx: ClinicTx,
  settled: { readonly id: CampaignTargetId; readonly reason: 'accepted' | 'moved' },
): Promise<void> {
  await tx.run(
    `update campaign_target set state = 'sent', reason = $3 where clinic_id = $1 and id = $2 and reason is distinct from 'accepted'`,
    [tx.clinicId, settled.id, settled.reason],
  );
}

/** Of rebookings: they have another time after all, where they had refused the one that was kept or had not answered. */
export async function settleVisit(tx: ClinicTx, appointmentId: AppointmentId): Promise<void> {
  await tx.run(
    `update campaign_target t set state = 'sent', reason = 'moved' from campaign c where t.clinic_id = $1 and t.appointment_id = $2
       and t.state = 'failed' and c.clinic_id = t.clinic_id and c.id = t.campaign_id and c.kind = 'rebooking'`,
    [tx.clinicId, appointmentId],
  );
}

/** Of a rebooking: another time is kept for them, and they are told. */
export async function settleOffered(tx: ClinicTx, ctx: ClinicContext, id: CampaignTargetId): Promise<void> {
  await tx.run(
    `update campaign_target set state = 'sent', tries = tries + 1, reason = null, ended_at = $3 where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, new Date(ctx.clock.now())],
  );
}

/** Of a rebooking: they did not take it. False where they have another time by now. */
export async function failTarget(
  tx: ClinicTx,
  failed: { readonly id: CampaignTargetId; readonly reason: string },
): Promise<boolean> {
  const changed = await tx.run(
    `update campaign_target set state = 'failed', reason = $3 where clinic_id = $1 and id = $2 and state = 'sent' and reason is null`,
    [tx.clinicId, failed.id, failed.reason],
  );
  return changed === 1;
}
