import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import type { Content, EventSubscription, SubscriptionId, SubscriptionStatus, Wish } from '../domain/subscription.ts';
import type { FocusType, TopicName } from '../domain/topics.ts';

const COLUMNS = `s.id, s.client_id, s.status, s.topic, s.resource_type, s.queries, s.content, s.endpoint, s.heartbeat_seconds,
  s.timeout_seconds, s.most_events, s.ends_at, s.error, s.event_count, s.settled_count, s.failures, s.round, s.activation,
  s.last_contact_at, s.created_at, s.version, s.headers_sealed, s.secret_sealed`;

interface SubscriptionRow {
  readonly id: SubscriptionId;
  readonly client_id: string;
  readonly status: SubscriptionStatus;
  readonly topic: TopicName | null;
  readonly resource_type: FocusType;
  readonly queries: readonly string[];
  readonly content: Content;
  readonly endpoint: string;
  readonly heartbeat_seconds: number | null;
  readonly timeout_seconds: number;
  readonly most_events: number;
  readonly ends_at: Instant | null;
  readonly error: string | null;
  readonly event_count: number;
  readonly settled_count: number;
  readonly failures: number;
  readonly round: number;
  readonly activation: number;
  readonly last_contact_at: Instant | null;
  readonly created_at: Instant;
  readonly version: number;
  readonly headers_sealed: string | null;
  readonly secret_sealed: string;
}

/** With what is sealed: only where something is sent. */
export interface StoredSubscription extends EventSubscription {
  readonly headersSealed?: string;
  readonly secretSealed: string;
}

function toSubscription(row: SubscriptionRow): StoredSubscription {
  return {
    id: row.id,
    clientId: row.client_id,
    status: row.status,
    ...(row.topic === null ? {} : { topic: row.topic }),
    resourceType: row.resource_type,
    queries: row.queries,
    content: row.content,
    endpoint: row.endpoint,
    ...(row.heartbeat_seconds === null ? {} : { heartbeatSeconds: row.heartbeat_seconds }),
    timeoutSeconds: row.timeout_seconds,
    mostEvents: row.most_events,
    ...(row.ends_at === null ? {} : { endsAt: row.ends_at }),
    ...(row.error === null ? {} : { error: row.error }),
    eventCount: row.event_count,
    settledCount: row.settled_count,
    failures: row.failures,
    round: row.round,
    activation: row.activation,
    ...(row.last_contact_at === null ? {} : { lastContactAt: row.last_contact_at }),
    createdAt: row.created_at,
    version: row.version,
    ...(row.headers_sealed === null ? {} : { headersSealed: row.headers_sealed }),
    secretSealed: row.secret_sealed,
  };
}

/** The subscription, locked until the end of the transaction: events are numbered and settled one after the other. */
export async function lockSubscription(tx: ClinicTx, id: string): Promise<StoredSubscription | undefined> {
  const [row] = await tx.sql<SubscriptionRow>(
    `select ${COLUMNS} from event_subscription s where s.clinic_id = $1 and s.id = $2 for update`,
    [tx.clinicId, id],
  );
  return row && toSubscription(row);
}

/** The subscription as it stands, for what is decided before the transaction. */
export async function subscriptionById(ctx: ClinicContext, id: string): Promise<StoredSubscription | undefined> {
  const [row] = await ctx.db.query<SubscriptionRow>(
    ctx.clinicId,
    `select ${COLUMNS} from event_subscription s where s.clinic_id = $1 and s.id = $2`,
    [ctx.clinicId, id],
  );
  return row && toSubscription(row);
}

/** Subscriptions of a client, those of the ids or all. */
export async function subscriptionsOfClient(
  tx: ClinicTx,
  clientId: string,
  ids?: readonly string[],
): Promise<readonly StoredSubscription[]> {
  const rows = await tx.sql<SubscriptionRow>(
    `select ${COLUMNS} from event_subscription s
      where s.clinic_id = $1 and s.client_id = $2 and ($3::uuid[] is null or s.id = any($3::uuid[])) order by s.id`,
    [tx.clinicId, clientId, ids ?? null],
  );
  return rows.map(toSubscription);
}

/** Those that may want to hear of a resource type: whose log goes on (`isLogged`). */
export async function listeningSubscriptions(
  tx: ClinicTx,
  resourceType: FocusType,
): Promise<readonly StoredSubscription[]> {
  const rows = await tx.sql<SubscriptionRow>(
    `select ${COLUMNS} from event_subscription s
      where s.clinic_id = $1 and s.resource_type = $2 and (s.status in ('active', 'error') or (s.status = 'requested' and s.activation > 0)) order by s.id`,
    [tx.clinicId, resourceType],
  );
  return rows.map(toSubscription);
}

/** How many a client has. Its other requests wait meanwhile, so that the limit holds. */
export async function countOfClient(tx: ClinicTx, clientId: string): Promise<number> {
  await tx.run("select pg_advisory_xact_lock(hashtextextended('event_subscription:' || $1, 0))", [clientId]);
  const [row] = await tx.sql<{ n: number }>(
    'select count(*)::int as n from event_subscription where clinic_id = $1 and client_id = $2',
    [tx.clinicId, clientId],
  );
  return row?.n ?? 0;
}

interface WrittenSubscription {
  readonly id: SubscriptionId;
  readonly wish: Wish;
  readonly fhir: FhirJson;
  readonly headersSealed?: string | undefined;
  readonly secretSealed: string;
  readonly now: Date;
}

function wishParams({ wish, fhir, headersSealed, secretSealed, now }: WrittenSubscription) {
  return [
    wish.topic ?? null,
    wish.resourceType,
    wish.queries,
    wish.content,
    wish.endpoint,
    headersSealed ?? null,
    secretSealed,
    wish.heartbeatSeconds ?? null,
    wish.timeoutSeconds,
    wish.mostEvents,
    wish.endsAt === undefined ? null : new Date(wish.endsAt),
    fhir,
    now,
  ] as const;
}

export async function insertSubscription(tx: ClinicTx, clientId: string, written: WrittenSubscription): Promise<void> {
  await tx.run(
    `insert into event_subscription (clinic_id, id, client_id, status, topic, resource_type, queries, content, endpoint,
       headers_sealed, secret_sealed, heartbeat_seconds, timeout_seconds, most_events, ends_at, fhir, created_at, updated_at)
     values ($1, $2, $3, 'requested', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)`,
    [tx.clinicId, written.id, clientId, ...wishParams(written)],
  );
}

/** Writes a new wish and status over a locked subscription. */
export async function rewriteSubscription(
  tx: ClinicTx,
  status: SubscriptionStatus,
  written: WrittenSubscription,
): Promise<void> {
  await tx.run(
    `update event_subscription set status = $3, topic = $4, resource_type = $5, queries = $6, content = $7, endpoint = $8,
       headers_sealed = $9, secret_sealed = $10, heartbeat_seconds = $11, timeout_seconds = $12, most_events = $13, ends_at = $14,
       fhir = $15, updated_at = $16, error = null, version = version + 1
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, written.id, status, ...wishParams(written)],
  );
}

/** The vendor answered its handshake: events count from here on for delivery. */
export async function activate(tx: ClinicTx, id: SubscriptionId, now: Date): Promise<void> {
  await tx.run(
    `update event_subscription set status = 'active', error = null, failures = 0, settled_count = event_count, round = round + 1,
       activation = activation + 1, last_contact_at = $3, updated_at = $3, version = version + 1
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, now],
  );
}

/** Ends it, visibly: `error` with its reason, which only the client takes back, or `off`. */
export async function endSubscription(
  tx: ClinicTx,
  id: SubscriptionId,
  end: { readonly status: 'error' | 'off'; readonly reason: string; readonly now: Date },
): Promise<void> {
  await tx.run(
    `update event_subscription set status = $3, error = $4, round = round + 1, updated_at = $5, version = version + 1
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, end.status, end.reason, end.now],
  );
}

export async function deleteSubscription(tx: ClinicTx, clientId: string, id: string): Promise<boolean> {
  const deleted = await tx.run('delete from event_subscription where clinic_id = $1 and id = $2 and client_id = $3', [
    tx.clinicId,
    id,
    clientId,
  ]);
  return deleted > 0;
}

/** A notification arrived: everything up to `settled` is done, and the line is alive. */
export async function settle(
  tx: ClinicTx,
  id: SubscriptionId,
  done: { readonly settled: number; readonly now: Date },
): Promise<void> {
  await tx.run(
    `update event_subscription set settled_count = greatest(settled_count, $3), failures = 0, last_contact_at = $4
      where clinic_id = $1 and id = $2`,
    [tx.clinicId, id, done.settled, done.now],
  );
}

/** The next round of deliveries: work for it is made anew, and a job of the round before does nothing any more. */
export async function nextRound(tx: ClinicTx, id: SubscriptionId, failures: number): Promise<void> {
  await tx.run('update event_subscription set round = round + 1, failures = $3 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    id,
    failures,
  ]);
}
