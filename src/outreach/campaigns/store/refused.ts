import type { ClinicReader, ClinicTx } from '../../../platform/database/database.ts';
import type { MessageId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { TouchChannel } from '../../domain/plan.ts';
import type { CampaignId } from '../domain/campaign.ts';
import type { Fates } from '../domain/refusals.ts';

/** Messages that were written before one, it among them, and as many after it. */
const AROUND = 50;

/**
 * What became of the messages of a campaign that were written about when this one was, none of them before `since`. Not the last ones to be heard of: receipts
 * of what was refused come after the others, and would make the end of every campaign look bad.
 */
export async function fatesAround(
  reader: ClinicReader,
  one: {
    readonly campaignId: CampaignId;
    readonly channel: TouchChannel;
    readonly messageId: MessageId;
    readonly since?: Instant | undefined;
  },
): Promise<Fates> {
  const rows = await reader.sql<{
    status: string;
    failure_kind: string | null;
    failure: string | null;
    messages: number;
  }>(
    `with near as (
       (select message_id from campaign_target where clinic_id = $1 and campaign_id = $2 and channel = $3 and message_id <= $4
         order by message_id desc limit ${AROUND})
       union all
       (select message_id from campaign_target where clinic_id = $1 and campaign_id = $2 and channel = $3 and message_id > $4
         order by message_id limit ${AROUND}))
     select m.status, m.failure_kind, m.failure, count(*)::int as messages
       from near join message m on m.clinic_id = $1 and m.id = near.message_id
      where $5::timestamptz is null or m.created_at >= $5 group by 1, 2, 3`,
    [reader.clinicId, one.campaignId, one.channel, one.messageId, one.since === undefined ? null : new Date(one.since)],
  );
  return rows.map(({ failure_kind: failureKind, failure, ...rest }) => ({
    ...rest,
    ...(failureKind === null ? {} : { failureKind }),
    ...(failure === null ? {} : { failure }),
  }));
}

/** Whether a message was written before an instant. */
export async function isWrittenBefore(reader: ClinicReader, messageId: MessageId, at: Instant): Promise<boolean> {
  const rows = await reader.sql('select 1 from message where clinic_id = $1 and id = $2 and created_at < $3', [
    reader.clinicId,
    messageId,
    new Date(at),
  ]);
  return rows.length > 0;
}

/**
 * Whoever was refused for what was not theirs waits again: the carrier has said of each that it did not go. Who shares a phone with
 * somebody that waits, was reached or comes first stays out.
 */
export async function bringBackRefused(
  tx: ClinicTx,
  { campaignId, at }: { readonly campaignId: CampaignId; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `update campaign_target t set state = 'planned', message_id = null, ended_at = null, due_at = $3
       from message m
      where t.clinic_id = $1 and t.campaign_id = $2 and t.state = 'failed' and m.clinic_id = $1 and m.id = t.message_id
        and m.status = 'failed' and m.failure_kind in ('content', 'configuration')
        and (t.appointment_id is not null or not exists (select from campaign_target o
          where o.clinic_id = $1 and o.campaign_id = $2 and o.address = t.address and o.id <> t.id and o.appointment_id is null
            and (o.state in ('planned', 'sent', 'held-out') or (o.state = 'failed' and o.id < t.id))))`,
    [tx.clinicId, campaignId, new Date(at)],
  );
}
