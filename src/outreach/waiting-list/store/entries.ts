import type { ClinicReader, ClinicTx } from '../../../platform/database/database.ts';
import type { AppointmentId, PatientId, PractitionerId, ServiceId, SiteId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { WaitingEntry, WaitingEntryId } from '../domain/waiting.ts';

export const WAITING_STATES = ['waiting', 'filled', 'withdrawn'] as const;
export type WaitingState = (typeof WAITING_STATES)[number];

export interface EntryRow {
  readonly id: WaitingEntryId;
  readonly patient_id: PatientId;
  readonly service_id: ServiceId;
  readonly practitioner_id: PractitionerId | null;
  readonly site_id: SiteId | null;
  readonly appointment_id: AppointmentId | null;
  readonly visit_start: Instant | null;
  readonly urgency: 0 | 1 | 2;
  readonly earliest_at: Instant | null;
  readonly latest_at: Instant | null;
  readonly weekdays: readonly number[];
  readonly part_of_day: 'morning' | 'afternoon' | 'evening' | null;
  readonly notice_minutes: number;
  readonly offers: number;
  readonly created_at: Instant;
}

/** Of `waiting_entry w` with the visit `appointment a` that is to come earlier, where there is one. */
export const ENTRY_COLUMNS = `w.id, w.patient_id, w.service_id, w.practitioner_id, w.site_id, w.appointment_id, a.start_at as visit_start, w.urgency,
  w.earliest_at, w.latest_at, w.weekdays, w.part_of_day, w.notice_minutes, w.offers, w.created_at`;

export function toEntry(row: EntryRow): WaitingEntry {
  return {
    id: row.id,
    patientId: row.patient_id,
    serviceId: row.service_id,
    practitionerId: row.practitioner_id ?? undefined,
    siteId: row.site_id ?? undefined,
    appointmentId: row.appointment_id ?? undefined,
    visitStart: row.visit_start ?? undefined,
    urgency: row.urgency,
    earliestAt: row.earliest_at ?? undefined,
    latestAt: row.latest_at ?? undefined,
    weekdays: row.weekdays,
    partOfDay: row.part_of_day ?? undefined,
    noticeMinutes: row.notice_minutes,
    offers: row.offers,
    createdAt: row.created_at,
  };
}

/** More people than ever wait for one time. */
const MOST_WAITING = 2_000;

/**
 * Who waits for something that could be this time: not offered it before, by whatever answer, with nothing else offered just
 * now, and whose visit, where they have one, still stands.
 */
export async function waitingFor(
  reader: ClinicReader,
  time: { readonly practitionerId: PractitionerId; readonly start: Instant; readonly end: Instant },
): Promise<readonly WaitingEntry[]> {
  const rows = await reader.sql<EntryRow>(
    `select ${ENTRY_COLUMNS}
       from waiting_entry w left join appointment a on a.clinic_id = w.clinic_id and a.id = w.appointment_id
      where w.clinic_id = $1 and w.state = 'waiting' and (w.appointment_id is null or a.status = 'booked')
        and not exists (select from slot_offer o where o.clinic_id = w.clinic_id and o.entry_id = w.id
          and (o.state = 'offered' or (o.practitioner_id = $2 and o.start_at < $4 and o.end_at > $3)))
        and not exists (select from slot_offer o where o.clinic_id = w.clinic_id and o.patient_id = w.patient_id and o.state = 'offered')
      order by w.urgency desc, w.offers, w.created_at, w.id limit ${MOST_WAITING}`,
    [reader.clinicId, time.practitionerId, new Date(time.start), new Date(time.end)],
  );
  return rows.map(toEntry);
}

export interface NewEntry {
  readonly id: WaitingEntryId;
  readonly patientId: PatientId;
  readonly serviceId: ServiceId;
  readonly practitionerId?: PractitionerId | undefined;
  readonly siteId?: SiteId | undefined;
  readonly appointmentId?: AppointmentId | undefined;
  readonly urgency?: 0 | 1 | 2 | undefined;
  readonly earliestAt?: Instant | undefined;
  readonly latestAt?: Instant | undefined;
  readonly weekdays?: readonly number[] | undefined;
  readonly partOfDay?: 'morning' | 'afternoon' | 'evening' | undefined;
  readonly noticeMinutes: number;
  readonly requestId?: string | undefined;
}

function dateOf(at: Instant | undefined): Date | null {
  return at === undefined ? null : new Date(at);
}

/** False where this request is on the list already, or the patient waits for this service and visit. */
export async function insertEntry(tx: ClinicTx, entry: NewEntry, at: Instant): Promise<boolean> {
  const made = await tx.run(
    `insert into waiting_entry (clinic_id, id, patient_id, service_id, practitioner_id, site_id, appointment_id, urgency, earliest_at,
       latest_at, weekdays, part_of_day, notice_minutes, state, request_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'waiting', $14, $15) on conflict do nothing`,
    [
      tx.clinicId,
      entry.id,
      entry.patientId,
      entry.serviceId,
      entry.practitionerId ?? null,
      entry.siteId ?? null,
      entry.appointmentId ?? null,
      entry.urgency ?? 0,
      dateOf(entry.earliestAt),
      dateOf(entry.latestAt),
      entry.weekdays ?? [],
      entry.partOfDay ?? null,
      entry.noticeMinutes,
      entry.requestId ?? null,
      new Date(at),
    ],
  );
  return made === 1;
}

export async function countOffer(tx: ClinicTx, id: WaitingEntryId, at: Instant): Promise<void> {
  await tx.run('update waiting_entry set offers = offers + 1, last_offered_at = $3 where clinic_id = $1 and id = $2', [
    tx.clinicId,
    id,
    new Date(at),
  ]);
}

export async function endEntry(
  tx: ClinicTx,
  end: { readonly id: WaitingEntryId; readonly state: 'filled' | 'withdrawn'; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `update waiting_entry set state = $3, ended_at = $4 where clinic_id = $1 and id = $2 and state = 'waiting'`,
    [tx.clinicId, end.id, end.state, new Date(end.at)],
  );
}

/** What somebody who waits already wants now; whom they wait for and since when stays. Undefined where they do not wait. */
export async function rewriteWish(
  tx: ClinicTx,
  wish: Pick<NewEntry, 'patientId' | 'serviceId' | 'appointmentId' | 'earliestAt' | 'latestAt'>,
): Promise<WaitingEntryId | undefined> {
  const [row] = await tx.sql<{ readonly id: WaitingEntryId }>(
    `update waiting_entry set earliest_at = $5, latest_at = $6
      where clinic_id = $1 and patient_id = $2 and service_id = $3 and appointment_id is not distinct from $4 and state = 'waiting'
        and (earliest_at, latest_at) is distinct from ($5::timestamptz, $6::timestamptz)
      returning id`,
    [
      tx.clinicId,
      wish.patientId,
      wish.serviceId,
      wish.appointmentId ?? null,
      dateOf(wish.earliestAt),
      dateOf(wish.latestAt),
    ],
  );
  return row?.id;
}

/** Locked until the end of the transaction. */
export async function lockEntry(
  tx: ClinicTx,
  id: WaitingEntryId,
): Promise<{ readonly id: WaitingEntryId; readonly patientId: PatientId; readonly state: WaitingState } | undefined> {
  const [row] = await tx.sql<{ readonly patient_id: PatientId; readonly state: WaitingState }>(
    'select patient_id, state from waiting_entry where clinic_id = $1 and id = $2 for update',
    [tx.clinicId, id],
  );
  return row && { id, patientId: row.patient_id, state: row.state };
}
