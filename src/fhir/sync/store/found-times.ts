import { importSlots, type SlotImport } from '../../../agenda/index.ts';
import type { ClinicTx } from '../../../platform/database/database.ts';
import type { ClinicContext } from '../../../platform/kernel/context.ts';
import type { ScheduleId } from '../../../platform/kernel/ids.ts';
import { toIso, type Instant } from '../../../platform/time/instant.ts';
import type { FhirJson } from '../../mapping/resource.ts';
import type { Window } from '../load-queries.ts';

type SlotRow = Pick<SlotImport, 'id' | 'scheduleId' | 'start' | 'end'>;

/** Remembers what stands behind each slot. Who holds it goes on holding it. */
export async function saveFound(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: {
    readonly connectionId: string;
    readonly found: readonly { readonly slotId: string; readonly start: Instant; readonly proposal: FhirJson }[];
  },
): Promise<void> {
  const { connectionId, found } = of;
  const now = new Date(ctx.clock.now());
  const rows = found.map((one) => ({ ...one, start: toIso(one.start) }));
  await tx.run(
    `insert into found_time as f (clinic_id, connection_id, slot_id, starts_at, proposal, found_at)
     select $1, $2, i."slotId", i.start, i.proposal, $4
       from jsonb_to_recordset($3::jsonb) as i("slotId" uuid, start timestamptz, proposal jsonb)
     on conflict (clinic_id, connection_id, slot_id) do update set proposal = excluded.proposal, found_at = excluded.found_at`,
    [tx.clinicId, connectionId, JSON.stringify(rows), now],
  );
  await tx.run('delete from found_time where clinic_id = $1 and connection_id = $2 and starts_at < $3', [
    tx.clinicId,
    connectionId,
    now,
  ]);
}

/** Of these slots, those in which a visit of ours stands: nobody else is offered them, whatever is proposed. */
export async function takenOf(tx: ClinicTx, slotIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ slot_id: string }>(
    `select slot_id from fhir_appointment where clinic_id = $1 and slot_id = any($2::uuid[])
        and status in ('pending', 'booked', 'arrived', 'checked-in')`,
    [tx.clinicId, slotIds],
  );
  return new Set(rows.map(({ slot_id: id }) => id));
}

/** Schedules of these that are here. */
export async function knownSchedules(tx: ClinicTx, ids: readonly ScheduleId[]): Promise<ReadonlySet<string>> {
  const rows = await tx.sql<{ id: string }>(
    'select id from fhir_schedule where clinic_id = $1 and id = any($2::uuid[]) and active',
    [tx.clinicId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

async function close(tx: ClinicTx, ctx: ClinicContext, slots: readonly SlotRow[]): Promise<void> {
  await importSlots(
    tx,
    ctx,
    slots.map((slot) => ({ ...slot, status: 'busy-unavailable' as const })),
  );
}

interface FreeRow {
  readonly id: SlotImport['id'];
  readonly schedule_id: ScheduleId;
  readonly start_at: Instant;
  readonly end_at: Instant;
}

/**
 * Free times of the EHR that it does not propose any more are offered to nobody: those that were found before, and Slots of the time
 * before it was asked by `$find`. Of a window, or all that is to come.
 */
export async function withdrawOthers(
  tx: ClinicTx,
  ctx: ClinicContext,
  of: {
    readonly connectionId: string;
    readonly window?: Window | undefined;
    readonly found: readonly string[];
    /** Slots that are mirrored are the truth again: only what was found goes. */
    readonly keepsMirrored?: boolean;
  },
): Promise<number> {
  const { connectionId, window, found, keepsMirrored = false } = of;
  const rows = await tx.sql<FreeRow>(
    `select s.id, s.schedule_id, s.start_at, s.end_at from fhir_slot s
      where s.clinic_id = $1 and s.status = 'free' and s.start_at >= $3 and ($4::timestamptz is null or s.start_at < $4)
        and s.id <> all($5::uuid[])
        and (exists (select from found_time f where f.clinic_id = s.clinic_id and f.connection_id = $2 and f.slot_id = s.id)
          or not $6 and exists (select from ehr_link l
               where l.clinic_id = s.clinic_id and l.connection_id = $2 and l.type = 'Slot' and l.local_id = s.id))`,
    [
      tx.clinicId,
      connectionId,
      new Date(window?.start ?? ctx.clock.now()),
      window ? new Date(window.end) : null,
      found,
      keepsMirrored,
    ],
  );
  const slots = rows.map((row) => ({ id: row.id, scheduleId: row.schedule_id, start: row.start_at, end: row.end_at }));
  if (slots.length === 0) return 0;
  await close(tx, ctx, slots);
  await tx.run('delete from found_time where clinic_id = $1 and connection_id = $2 and slot_id = any($3::uuid[])', [
    tx.clinicId,
    connectionId,
    slots.map(({ id }) => id),
  ]);
  return slots.length;
}

/** The EHR said that somebody else has it: nobody is offered it again until it is proposed again. */
export async function withdrawFound(tx: ClinicTx, ctx: ClinicContext, slotId: string): Promise<void> {
  const rows = await tx.sql<FreeRow>(
    `select s.id, s.schedule_id, s.start_at, s.end_at from fhir_slot s
      where s.clinic_id = $1 and s.id = $2
        and exists (select from found_time f where f.clinic_id = s.clinic_id and f.slot_id = s.id)`,
    [tx.clinicId, slotId],
  );
  const slots = rows.map((row) => ({ id: row.id, scheduleId: row.schedule_id, start: row.start_at, end: row.end_at }));
  if (slots.length > 0) await close(tx, ctx, slots);
}

/** Agendas of the EHR, or of ours of whoever works there, from which times were reckoned before it was asked by `$find`. */
export async function reckonedSchedules(tx: ClinicTx, connectionId: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select s.id from fhir_schedule s where s.clinic_id = $1 and s.openings_source = 'computed' and s.active
        and exists (select from ehr_link l
             where l.clinic_id = s.clinic_id and l.connection_id = $2 and l.gone_at is null
               and (l.type, l.local_id) in (('Schedule', s.id), ('Practitioner', s.practitioner_id)))`,
    [tx.clinicId, connectionId],
  );
  return rows.map(({ id }) => id);
}
