import type { ClinicTx } from '../../../platform/database/database.ts';
import { DAY_MS, type Instant } from '../../../platform/time/instant.ts';
import type { EventSubscription, LoggedEvent, SubscriptionId } from '../domain/subscription.ts';

/** So long, and so many of each subscription, are kept for `$events`. What is older is had by a search. */
const KEPT_MS = 7 * DAY_MS;
const MOST_KEPT = 10_000;

export interface Happening {
  /** Of the domain event: told twice, it is logged once. */
  readonly eventId: string;
  readonly focuses: readonly { readonly type: string; readonly id: string }[];
  readonly occurredAt: Instant;
}

interface EventRow {
  readonly number: number;
  readonly focus_type: string;
  readonly focus_id: string;
  readonly occurred_at: Instant;
}

function toEvent(row: EventRow): LoggedEvent {
  return { number: row.number, focusType: row.focus_type, focusId: row.focus_id, occurredAt: row.occurred_at };
}

/** Numbers what happened, after the last of a locked subscription, and forgets what is too old. Returns how many were new. */
export async function appendEvents(
  tx: ClinicTx,
  subscription: EventSubscription,
  happening: Happening,
): Promise<number> {
  const { eventId, focuses, occurredAt } = happening;
  const known = await tx.sql<{ focus_id: string }>(
    'select focus_id from subscription_event where clinic_id = $1 and subscription_id = $2 and event_id = $3',
    [tx.clinicId, subscription.id, eventId],
  );
  const fresh = focuses.filter(({ id }) => !known.some((row) => row.focus_id === id));
  if (fresh.length === 0) return 0;
  const count = subscription.eventCount + fresh.length;
  const rows = fresh.map(({ type, id }, index) => ({ number: subscription.eventCount + index + 1, type, id }));
  await Promise.all([
    tx.run(
      `insert into subscription_event (clinic_id, subscription_id, number, event_id, focus_type, focus_id, occurred_at)
       select $1, $2, e.number, $3, e.type, e.id, $4 from jsonb_to_recordset($5::jsonb) as e(number bigint, type text, id uuid)`,
      [tx.clinicId, subscription.id, eventId, new Date(occurredAt), JSON.stringify(rows)],
    ),
    tx.run('update event_subscription set event_count = $3 where clinic_id = $1 and id = $2', [
      tx.clinicId,
      subscription.id,
      count,
    ]),
    tx.run(
      'delete from subscription_event where clinic_id = $1 and subscription_id = $2 and (number <= $3 or occurred_at < $4)',
      [tx.clinicId, subscription.id, count - MOST_KEPT, new Date(occurredAt - KEPT_MS)],
    ),
  ]);
  return fresh.length;
}

export interface EventRange {
  /** Both ends belong to it. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly now: Instant;
}

/** Events by number that are still kept, the first ones. */
export async function eventsBetween(
  tx: ClinicTx,
  id: SubscriptionId,
  range: EventRange,
): Promise<readonly LoggedEvent[]> {
  const rows = await tx.sql<EventRow>(
    `select number, focus_type, focus_id, occurred_at from subscription_event
      where clinic_id = $1 and subscription_id = $2 and number between $3 and $4 and occurred_at >= $5 order by number limit $6`,
    [tx.clinicId, id, range.from, range.to, new Date(range.now - KEPT_MS), range.limit],
  );
  return rows.map(toEvent);
}
