import type { ClinicContext } from '../../../platform/kernel/context.ts';
import { parseId, type PatientId, type PractitionerId, type ServiceId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SlotOfferId, WaitingEntry, WaitingEntryId } from '../domain/waiting.ts';
import { ENTRY_COLUMNS, toEntry, type EntryRow, type WaitingState } from '../store/entries.ts';
import type { OfferState } from '../store/offers.ts';

export interface WaitingQuery {
  readonly state: WaitingState;
  readonly serviceId?: ServiceId | undefined;
  readonly practitionerId?: PractitionerId | undefined;
  readonly patientId?: PatientId | undefined;
  readonly limit: number;
  /** The id of the last one of the page before. */
  readonly cursor?: string | undefined;
}

/** Somebody on the list, with the time that is kept for them now. */
export interface WaitingLine extends WaitingEntry {
  readonly state: WaitingState;
  /** They asked for it by telephone or message; else the desk wrote it. */
  readonly asked: boolean;
  readonly lastOfferedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
  readonly offer?: { readonly id: SlotOfferId; readonly start: Instant; readonly expiresAt: Instant } | undefined;
}

interface LineRow extends EntryRow {
  readonly state: WaitingState;
  readonly request_id: string | null;
  readonly last_offered_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly offer_id: SlotOfferId | null;
  readonly offer_start: Instant | null;
  readonly offer_expires_at: Instant | null;
}

/** Those who wait, in the order in which they are asked; those who do no longer, the last first. */
const IN_TURN = '-w.urgency, w.offers, w.created_at, w.id';
const WAITING_AFTER = `(select ${IN_TURN.replaceAll('w.', 'c.')} from waiting_entry c where c.clinic_id = $1 and c.id = $6)`;

function linesSql(state: WaitingState): string {
  const waits = state === 'waiting';
  const after = waits
    ? `(${IN_TURN}) > ${WAITING_AFTER}`
    : '(w.ended_at, w.id) < (select c.ended_at, c.id from waiting_entry c where c.clinic_id = $1 and c.id = $6)';
  return `select ${ENTRY_COLUMNS}, w.state, w.request_id, w.last_offered_at, w.ended_at, o.id as offer_id, o.start_at as offer_start, o.expires_at as offer_expires_at
     from waiting_entry w
     left join appointment a on a.clinic_id = w.clinic_id and a.id = w.appointment_id
     left join slot_offer o on o.clinic_id = w.clinic_id and o.entry_id = w.id and o.state = 'offered'
    where w.clinic_id = $1 and w.state = $2 and ($3::uuid is null or w.service_id = $3)
      and ($4::uuid is null or w.practitioner_id is null or w.practitioner_id = $4)
      and ($5::uuid is null or w.patient_id = $5) and ($6::uuid is null or ${after})
    order by ${waits ? IN_TURN : 'w.ended_at desc, w.id desc'} limit $7`;
}

function toLine(row: LineRow): WaitingLine {
  return {
    ...toEntry(row),
    state: row.state,
    asked: row.request_id !== null,
    lastOfferedAt: row.last_offered_at ?? undefined,
    endedAt: row.ended_at ?? undefined,
    offer:
      row.offer_id !== null && row.offer_start !== null && row.offer_expires_at !== null
        ? { id: row.offer_id, start: row.offer_start, expiresAt: row.offer_expires_at }
        : undefined,
  };
}

/**
 * A page of the waiting list. With a practitioner: those who wait for them or for anybody. One round trip.
 */
export async function listWaiting(ctx: ClinicContext, query: WaitingQuery): Promise<readonly WaitingLine[]> {
  const { state, serviceId, practitionerId, patientId, limit, cursor } = query;
  const rows = await ctx.db.query<LineRow>(ctx.clinicId, linesSql(state), [
    ctx.clinicId,
    state,
    serviceId ?? null,
    practitionerId ?? null,
    patientId ?? null,
    parseId(cursor) ?? null,
    limit,
  ]);
  return rows.map(toLine);
}

/** A time that was kept for somebody, and what became of it. */
export interface OfferLine {
  readonly id: SlotOfferId;
  readonly entryId: WaitingEntryId;
  readonly patientId: PatientId;
  readonly serviceId: ServiceId;
  readonly practitionerId: PractitionerId;
  readonly start: Instant;
  readonly end: Instant;
  readonly state: OfferState;
  readonly offeredAt: Instant;
  readonly expiresAt: Instant;
  readonly answeredAt?: Instant | undefined;
}

interface OfferLineRow {
  readonly id: SlotOfferId;
  readonly entry_id: WaitingEntryId;
  readonly patient_id: PatientId;
  readonly service_id: ServiceId;
  readonly practitioner_id: PractitionerId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly state: OfferState;
  readonly offered_at: Instant;
  readonly expires_at: Instant;
  readonly answered_at: Instant | null;
}

/** The newest offers to those who wait, all or of one of them. One round trip. */
export async function listOffers(
  ctx: ClinicContext,
  query: {
    readonly entryId?: WaitingEntryId | undefined;
    readonly state?: OfferState | undefined;
    readonly limit: number;
  },
): Promise<readonly OfferLine[]> {
  const rows = await ctx.db.query<OfferLineRow>(
    ctx.clinicId,
    `select id, entry_id, patient_id, service_id, practitioner_id, start_at, end_at, state, offered_at, expires_at, answered_at
       from slot_offer where clinic_id = $1 and entry_id is not null and ($2::uuid is null or entry_id = $2)
        and ($3::text is null or state = $3)
      order by offered_at desc, id desc limit $4`,
    [ctx.clinicId, query.entryId ?? null, query.state ?? null, query.limit],
  );
  return rows.map((row) => ({
    id: row.id,
    entryId: row.entry_id,
    patientId: row.patient_id,
    serviceId: row.service_id,
    practitionerId: row.practitioner_id,
    start: row.start_at,
    end: row.end_at,
    state: row.state,
    offeredAt: row.offered_at,
    expiresAt: row.expires_at,
    answeredAt: row.answered_at ?? undefined,
  }));
}
