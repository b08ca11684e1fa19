import type { ClinicReader, ClinicTx } from '../../../platform/database/database.ts';
import type { AppointmentId, HoldId, PatientId, PractitionerId, ServiceId } from '../../../platform/kernel/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { CampaignTargetId } from '../../campaigns/domain/campaign.ts';
import type { SlotOfferId, WaitingEntryId } from '../domain/waiting.ts';

export const OFFER_STATES = ['offered', 'accepted', 'declined', 'expired', 'gone', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A time that is kept for somebody until they answer. Of a wave, several have the same hold. */
export interface SlotOffer {
  readonly id: SlotOfferId;
  readonly entryId?: WaitingEntryId | undefined;
  readonly targetId?: CampaignTargetId | undefined;
  readonly patientId: PatientId;
  readonly appointmentId?: AppointmentId | undefined;
  readonly serviceId: ServiceId;
  readonly practitionerId: PractitionerId;
  readonly start: Instant;
  readonly end: Instant;
  readonly openingId: string;
  readonly holdId: HoldId;
  readonly state: OfferState;
  readonly expiresAt: Instant;
}

interface OfferRow {
  readonly id: SlotOfferId;
  readonly entry_id: WaitingEntryId | null;
  readonly target_id: CampaignTargetId | null;
  readonly patient_id: PatientId;
  readonly appointment_id: AppointmentId | null;
  readonly service_id: ServiceId;
  readonly practitioner_id: PractitionerId;
  readonly start_at: Instant;
  readonly end_at: Instant;
  readonly opening_id: string;
  readonly hold_id: HoldId;
  readonly state: OfferState;
  readonly expires_at: Instant;
}

const COLUMNS = `id, entry_id, target_id, patient_id, appointment_id, service_id, practitioner_id, start_at, end_at, opening_id, hold_id,
  state, expires_at`;

function toOffer(row: OfferRow): SlotOffer {
  return {
    id: row.id,
    entryId: row.entry_id ?? undefined,
    targetId: row.target_id ?? undefined,
    patientId: row.patient_id,
    appointmentId: row.appointment_id ?? undefined,
    serviceId: row.service_id,
    practitionerId: row.practitioner_id,
    start: row.start_at,
    end: row.end_at,
    openingId: row.opening_id,
    holdId: row.hold_id,
    state: row.state,
    expiresAt: row.expires_at,
  };
}

/** False where the patient has something else offered at this very moment. */
export async function insertOffer(tx: ClinicTx, offer: Omit<SlotOffer, 'state'>, at: Instant): Promise<boolean> {
  const made = await tx.run(
    `insert into slot_offer (clinic_id, id, entry_id, target_id, patient_id, appointment_id, service_id, practitioner_id, start_at,
       end_at, opening_id, hold_id, state, offered_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'offered', $13, $14) on conflict do nothing`,
    [
      tx.clinicId,
      offer.id,
      offer.entryId ?? null,
      offer.targetId ?? null,
      offer.patientId,
      offer.appointmentId ?? null,
      offer.serviceId,
      offer.practitionerId,
      new Date(offer.start),
      new Date(offer.end),
      offer.openingId,
      offer.holdId,
      new Date(at),
      new Date(offer.expiresAt),
    ],
  );
  return made === 1;
}

export async function getOffer(reader: ClinicReader, id: string): Promise<SlotOffer | undefined> {
  const [row] = await reader.sql<OfferRow>(`select ${COLUMNS} from slot_offer where clinic_id = $1 and id = $2`, [
    reader.clinicId,
    id,
  ]);
  return row && toOffer(row);
}

/** What is kept at this moment for somebody who waits. */
export async function livingOfferOf(reader: ClinicReader, entryId: WaitingEntryId): Promise<SlotOffer | undefined> {
  const [row] = await reader.sql<OfferRow>(
    `select ${COLUMNS} from slot_offer where clinic_id = $1 and entry_id = $2 and state = 'offered'`,
    [reader.clinicId, entryId],
  );
  return row && toOffer(row);
}

/** What of this practitioner's time is offered at this moment. */
export async function offersDuring(
  reader: ClinicReader,
  time: { readonly practitionerId: PractitionerId; readonly start: Instant; readonly end: Instant },
): Promise<readonly SlotOffer[]> {
  const rows = await reader.sql<OfferRow>(
    `select ${COLUMNS} from slot_offer where clinic_id = $1 and practitioner_id = $2 and start_at < $4 and end_at > $3
        and state = 'offered' limit 100`,
    [reader.clinicId, time.practitionerId, new Date(time.start), new Date(time.end)],
  );
  return rows.map(toOffer);
}

/** Ends an offer that still waits; undefined where it has its answer. */
export async function endOffer(
  tx: ClinicTx,
  end: { readonly id: string; readonly state: Exclude<OfferState, 'offered'>; readonly at: Instant },
): Promise<SlotOffer | undefined> {
  const [row] = await tx.sql<OfferRow>(
    `update slot_offer set state = $3, answered_at = $4 where clinic_id = $1 and id = $2 and state = 'offered' returning ${COLUMNS}`,
    [tx.clinicId, end.id, end.state, new Date(end.at)],
  );
  return row && toOffer(row);
}

/** The offers that a visit at this time is the yes to. */
export async function acceptOffers(
  tx: ClinicTx,
  visit: { readonly patientId: PatientId; readonly start: Instant; readonly at: Instant },
): Promise<readonly SlotOffer[]> {
  const rows = await tx.sql<OfferRow>(
    `update slot_offer set state = 'accepted', answered_at = $4
      where clinic_id = $1 and patient_id = $2 and start_at = $3 and state in ('offered', 'expired') returning ${COLUMNS}`,
    [tx.clinicId, visit.patientId, new Date(visit.start), new Date(visit.at)],
  );
  return rows.map(toOffer);
}

/** The others of a wave: somebody was faster. */
export async function loseWave(tx: ClinicTx, holdId: HoldId, at: Instant): Promise<void> {
  await tx.run(
    `update slot_offer set state = 'gone', answered_at = $3 where clinic_id = $1 and hold_id = $2 and state = 'offered'`,
    [tx.clinicId, holdId, new Date(at)],
  );
}

/** Whether anybody else still thinks about the same kept time. */
export async function isWaveAlive(reader: ClinicReader, holdId: HoldId): Promise<boolean> {
  const [row] = await reader.sql<{ alive: boolean }>(
    `select exists (select from slot_offer where clinic_id = $1 and hold_id = $2 and state = 'offered') as alive`,
    [reader.clinicId, holdId],
  );
  return row?.alive === true;
}

/** Offers for a visit that has gone elsewhere, or is no more. */
export async function offersForVisit(
  reader: ClinicReader,
  appointmentId: AppointmentId,
): Promise<readonly SlotOffer[]> {
  const rows = await reader.sql<OfferRow>(
    `select ${COLUMNS} from slot_offer where clinic_id = $1 and appointment_id = $2 and state = 'offered'`,
    [reader.clinicId, appointmentId],
  );
  return rows.map(toOffer);
}
