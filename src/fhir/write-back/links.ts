import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Instant } from '../../platform/time/instant.ts';

/** One of our rows that may stand for a resource there. */
export interface Ours {
  readonly type: 'Appointment' | 'Device' | 'HealthcareService' | 'Location' | 'Patient' | 'Practitioner' | 'Slot';
  readonly localId: string;
}

/** References there (`Practitioner/7`) of our rows, by type. What has none there is left out. */
export type References = Readonly<Partial<Record<Ours['type'], string>>> & {
  /** Of those who come along to the same visit, as far as they are known there. */
  readonly companions?: readonly string[];
  /** Practitioners whom the visit needs besides its own, and the Slots of their time. */
  readonly further?: readonly string[];
  readonly furtherSlots?: readonly string[];
  /** Rooms and devices that it has, as far as they are known there. */
  readonly assets?: readonly string[];
};

export async function referencesOf(
  ctx: ClinicContext,
  connectionId: string,
  wanted: readonly Ours[],
): Promise<References> {
  const rows = await ctx.db.query<{ type: Ours['type']; ehr_id: string }>(
    ctx.clinicId,
    `select distinct on (l.type) l.type, l.ehr_id
       from jsonb_to_recordset($3::jsonb) as w(type text, "localId" uuid)
       join ehr_link l on l.clinic_id = $1 and l.connection_id = $2 and l.type = w.type and l.local_id = w."localId"
      where l.gone_at is null and l.replaced_by is null order by l.type, l.last_updated desc nulls last`,
    [ctx.clinicId, connectionId, JSON.stringify(wanted)],
  );
  return Object.fromEntries(rows.map(({ type, ehr_id: id }) => [type, `${type}/${id}`]));
}

/** The resources there that an appointment of ours was before it was booked anew as this one, or may still be. */
export async function othersOf(
  ctx: ClinicContext,
  connectionId: string,
  of: { readonly localId: string; readonly ehrId: string },
) {
  const rows = await ctx.db.query<{ ehr_id: string }>(
    ctx.clinicId,
    `select ehr_id from ehr_link
      where clinic_id = $1 and connection_id = $2 and type = 'Appointment' and local_id = $3 and ehr_id <> $4 and gone_at is null`,
    [ctx.clinicId, connectionId, of.localId, of.ehrId],
  );
  return rows.map(({ ehr_id: ehrId }) => ehrId);
}

/** What an appointment of ours was there before is over: nothing that happens to it there is news of ours. */
export async function leaveOthers(
  tx: ClinicTx,
  connectionId: string,
  of: { readonly localId: string; readonly ehrId: string },
): Promise<void> {
  await tx.run(
    `update ehr_link set replaced_by = $4
      where clinic_id = $1 and connection_id = $2 and type = 'Appointment' and local_id = $3 and ehr_id <> $4
        and gone_at is null and replaced_by is null`,
    [tx.clinicId, connectionId, of.localId, of.ehrId],
  );
}

/** Remembers what ours is there. Its version is left open, so that the next poll reads all that the EHR made of it. */
export async function link(
  tx: ClinicTx,
  connectionId: string,
  linked: Ours & { readonly ehrId: string; readonly startsAt?: Instant },
): Promise<void> {
  await tx.run(
    `insert into ehr_link as l (clinic_id, connection_id, type, ehr_id, local_id, starts_at)
     select $1, $2, $3, $4, $5, $6 where exists (select from ehr_sync s where s.clinic_id = $1 and s.connection_id = $2)
     on conflict (clinic_id, connection_id, type, ehr_id) do update
       set local_id = excluded.local_id, starts_at = coalesce(excluded.starts_at, l.starts_at), gone_at = null`,
    [
      tx.clinicId,
      connectionId,
      linked.type,
      linked.ehrId,
      linked.localId,
      linked.startsAt === undefined ? null : new Date(linked.startsAt),
    ],
  );
}
