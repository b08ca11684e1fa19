import type { ClinicReader, ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { AppointmentId, HoldId } from '../../platform/kernel/ids.ts';
import type { Instant, Interval } from '../../platform/time/instant.ts';
import { former, type AssetBusy, type WantedAssets } from '../domain/assets.ts';
import type { AssetId } from '../domain/model.ts';

/** Rooms and devices that go with somebody's time. */
export interface AssetClaim {
  readonly wanted: readonly WantedAssets[];
  readonly now: Instant;
  /** Where not enough are free: the time is not to be had (absent), what is free is taken, or it is taken beside whoever has it. */
  readonly orElse?: 'without' | 'beside' | undefined;
  /** Whose time they may be by now: of a visit that leaves it for this one. */
  readonly session?: string | undefined;
}

/** For whom: the row of the practitioner's time, which it goes with. */
export interface AssetTaker {
  readonly id: string;
  readonly busy: Interval;
  /** Whose visits share them; its own alone where there is none. */
  readonly session?: string | undefined;
}

/** Holds that have run out count for nothing. */
const CLEAR_EXPIRED = `
  delete from occupancy o using asset_time t
   where o.clinic_id = $1 and t.clinic_id = $1 and o.id = t.occupancy_id and o.id <> $5 and o.kind = 'hold' and o.expires_at <= $6
     and t.asset_id = any($2::uuid[]) and t.busy_to > $3 and t.busy_from < $4`;

/** What stands beside others is not exclusive, so the constraint does not see it: this does. */
const TAKE = `
  insert into asset_time (clinic_id, occupancy_id, asset_id, during, session)
  select $1::uuid, $2::uuid, $3::uuid, tstzrange($4::timestamptz, $5::timestamptz, '[)'), coalesce($6::uuid, $2::uuid)
   where not exists (select 1 from asset_time t where t.clinic_id = $1 and t.asset_id = $3 and not t.exclusive
     and t.busy_to > $4 and t.busy_from < $5 and t.session <> coalesce($6::uuid, $2::uuid))
  on conflict do nothing`;

const TAKE_BESIDE = `
  insert into asset_time (clinic_id, occupancy_id, asset_id, during, session, exclusive)
  values ($1, $2, $3, tstzrange($4, $5, '[)'), coalesce($6::uuid, $2::uuid), false) on conflict do nothing`;

/** Those that this session has already come first: its visits share them. */
async function inOrder(tx: ClinicTx, among: readonly AssetId[], { session }: AssetTaker): Promise<readonly AssetId[]> {
  if (session === undefined) return among;
  const rows = await tx.sql<{ asset_id: AssetId }>(
    'select distinct asset_id from asset_time where clinic_id = $1 and session = $2',
    [tx.clinicId, session],
  );
  const theirs = new Set(rows.map(({ asset_id: id }) => id));
  return among.toSorted((a, b) => Number(theirs.has(b)) - Number(theirs.has(a)));
}

async function takeSome(tx: ClinicTx, taker: AssetTaker, { count, among }: WantedAssets): Promise<number> {
  const { id, busy, session } = taker;
  let left = count;
  for (const assetId of await inOrder(tx, among, taker)) {
    if (left === 0) break;
    const params = [tx.clinicId, id, assetId, new Date(busy.start), new Date(busy.end), session ?? null];
    left -= await tx.run(TAKE, params);
  }
  return left;
}

/**
 * Takes the rooms and devices that go with a time, of each need the first that are free: one statement for each that is tried, and each
 * decides by itself. False where there are not enough: then nothing of that time may be kept.
 */
export async function takeAssets(tx: ClinicTx, taker: AssetTaker, claim: AssetClaim | undefined): Promise<boolean> {
  const all = claim?.wanted.flatMap(({ among }) => among) ?? [];
  if (!claim || claim.wanted.length === 0) return true;
  const { start, end } = taker.busy;
  const clear = [tx.clinicId, all, new Date(start), new Date(end), taker.id, new Date(claim.now)];
  await tx.run(CLEAR_EXPIRED, clear);
  for (const need of claim.wanted) {
    const missing = await takeSome(tx, taker, need);
    if (missing === 0 || claim.orElse === 'without') continue;
    if (claim.orElse !== 'beside') return false;
    for (const assetId of need.among) {
      const params = [tx.clinicId, taker.id, assetId, new Date(start), new Date(end), taker.session ?? null];
      await tx.run(TAKE_BESIDE, params);
    }
  }
  return true;
}

/** One more patient of the same visit has what the visit has. */
export async function shareAssets(
  tx: ClinicTx,
  { id, from }: { readonly id: string; readonly from: AppointmentId },
): Promise<void> {
  await tx.run(
    `insert into asset_time (clinic_id, occupancy_id, asset_id, during, session, exclusive)
     select t.clinic_id, $2, t.asset_id, t.during, t.session, t.exclusive from asset_time t
       join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
      where t.clinic_id = $1 and (o.appointment_id = $3 or o.appointment_id in (
        select a.id from appointment a where a.clinic_id = $1 and a.group_id = $3)) on conflict do nothing`,
    [tx.clinicId, id, from],
  );
}

/** The rooms and devices that appointments have, whoever of a visit's patients they stand with. */
export async function assetsOfAppointments(
  reader: ClinicReader,
  ids: readonly AppointmentId[],
): Promise<ReadonlyMap<AppointmentId, readonly AssetId[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.sql<{ appointment_id: AppointmentId; asset_ids: readonly AssetId[] }>(
    `select o.appointment_id, array_agg(distinct t.asset_id)::text[] as asset_ids from occupancy o
       join asset_time t on t.clinic_id = o.clinic_id and t.occupancy_id = o.id
      where o.clinic_id = $1 and o.appointment_id = any($2::uuid[]) group by 1`,
    [reader.clinicId, ids],
  );
  return new Map(rows.map((row) => [row.appointment_id, row.asset_ids]));
}

/** The same claim for a visit that leaves its own time: it keeps those that it has, also where the two times overlap. One query. */
export async function keptBy(ctx: ClinicContext, appointmentId: AppointmentId, claim: AssetClaim): Promise<AssetClaim> {
  const rows = await ctx.db.query<{ asset_id: AssetId; session: string }>(
    ctx.clinicId,
    `select t.asset_id, t.session from asset_time t join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
      where t.clinic_id = $1 and o.appointment_id = $2`,
    [ctx.clinicId, appointmentId],
  );
  const wanted = former(
    claim.wanted,
    rows.map(({ asset_id: id }) => id),
  );
  return { ...claim, wanted, session: rows[0]?.session };
}

/** What a hold keeps besides the practitioner's time. */
export async function assetsOfHold(reader: ClinicReader, holdId: HoldId): Promise<readonly AssetId[]> {
  const rows = await reader.sql<{ asset_id: AssetId }>(
    'select asset_id from asset_time where clinic_id = $1 and occupancy_id = $2 order by asset_id',
    [reader.clinicId, holdId],
  );
  return rows.map(({ asset_id: id }) => id);
}

/**
 * Those that exclude each other do not overlap, so that only the first that ends after the period can reach into it: all that is
 * booked for the months to come is not read.
 */
const BUSY_IN = `
  select a.id as asset_id, busy.session, busy.busy_from, busy.busy_to
    from unnest((select $2::uuid[])) a (id)
   cross join lateral (
     (select t.session, t.busy_from, t.busy_to from asset_time t join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
       where t.clinic_id = (select $1::uuid) and t.asset_id = a.id and t.exclusive
         and t.busy_to > (select $3::timestamptz) and t.busy_to <= (select $4::timestamptz)
         and (o.expires_at is null or o.expires_at > (select $5::timestamptz)) offset 0)
     union all
     (select t.session, t.busy_from, t.busy_to from asset_time t join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
       where t.clinic_id = (select $1::uuid) and t.asset_id = a.id and t.exclusive and t.busy_to > (select $4::timestamptz)
         and (o.expires_at is null or o.expires_at > (select $5::timestamptz))
       order by t.busy_to limit 1)
     union all
     (select t.session, t.busy_from, t.busy_to from asset_time t
       where t.clinic_id = (select $1::uuid) and t.asset_id = a.id and not t.exclusive
         and t.busy_to > (select $3::timestamptz) and t.busy_from < (select $4::timestamptz) offset 0)) busy`;

/** Who has these assets in a period, without holds that have run out. One round trip. */
export async function assetsBusy(
  ctx: ClinicContext,
  assetIds: readonly AssetId[],
  span: Interval,
): Promise<readonly AssetBusy[]> {
  if (assetIds.length === 0) return [];
  const rows = await ctx.db.query<{
    readonly asset_id: AssetId;
    readonly session: string;
    readonly busy_from: Instant;
    readonly busy_to: Instant;
  }>(ctx.clinicId, BUSY_IN, [
    ctx.clinicId,
    assetIds,
    new Date(span.start),
    new Date(span.end),
    new Date(ctx.clock.now()),
  ]);
  return rows.map((row) => ({ assetId: row.asset_id, session: row.session, start: row.busy_from, end: row.busy_to }));
}

/** Gives whoever shares an asset of this appointment another one in its place. */
export async function exchangeAsset(
  tx: ClinicTx,
  ctx: ClinicContext,
  exchange: { readonly appointmentId: AppointmentId; readonly from: AssetId; readonly to: AssetId },
): Promise<'changed' | 'taken' | 'absent'> {
  const { appointmentId, from, to } = exchange;
  const [had] = await tx.sql<{ id: string; session: string; busy_from: Instant; busy_to: Instant }>(
    `select t.occupancy_id as id, t.session, t.busy_from, t.busy_to from asset_time t
       join occupancy o on o.clinic_id = t.clinic_id and o.id = t.occupancy_id
      where t.clinic_id = $1 and t.asset_id = $2 and o.appointment_id = $3`,
    [tx.clinicId, from, appointmentId],
  );
  if (!had) return 'absent';
  const { id, session } = had;
  await tx.run(CLEAR_EXPIRED, [
    tx.clinicId,
    [to],
    new Date(had.busy_from),
    new Date(had.busy_to),
    id,
    new Date(ctx.clock.now()),
  ]);
  const [other] = await tx.sql(
    `select from asset_time where clinic_id = $1 and asset_id = $2 and busy_to > $3 and busy_from < $4 and session <> $5 limit 1`,
    [tx.clinicId, to, new Date(had.busy_from), new Date(had.busy_to), session],
  );
  if (other) return 'taken';
  const changed = await tx.run(
    'update asset_time set asset_id = $3, exclusive = true where clinic_id = $1 and session = $4 and asset_id = $2',
    [tx.clinicId, from, to, session],
  );
  return changed > 0 ? 'changed' : 'absent';
}
