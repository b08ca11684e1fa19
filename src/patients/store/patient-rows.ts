import type { PatientId } from '../../platform/kernel/ids.ts';
import { parseLanguage } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import {
  CONTACT_CHANNELS,
  MESSAGE_CHANNELS,
  SEXES,
  type ContactPoint,
  type Identifier,
  type Patient,
} from '../domain/patient.ts';

export interface PatientRow {
  readonly id: PatientId;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: LocalDate | null;
  readonly sex: string | null;
  readonly language: string | null;
  readonly identifiers: readonly Identifier[];
  readonly preferred_channel: string | null;
  readonly active: boolean;
  readonly deceased: boolean;
  readonly slow_speech: boolean;
  readonly insurers: readonly string[];
  readonly detailed_messages: boolean;
  readonly fhir: object | null;
  readonly version: number;
  readonly updated_at: Instant;
  readonly contact_points: readonly ContactPointRow[];
}

interface ContactPointRow {
  readonly channel: string;
  readonly address: string;
  readonly can_receive_sms: boolean;
  readonly rank: number;
  /** Milliseconds, as text inside the aggregated JSON. */
  readonly undeliverable_ms: number | null;
  readonly undeliverable_reason: string | null;
  readonly no_whatsapp_ms: number | null;
}

/** The columns of `PatientRow` for a query over `patient p`. Contact points come along: one round trip. */
export const PATIENT_COLUMNS = `p.id, p.given_name, p.family_name, p.birth_date, p.sex, p.language, p.identifiers, p.preferred_channel,
  p.active, p.deceased, p.slow_speech, p.insurers, p.detailed_messages, p.fhir, p.version, p.updated_at,
  coalesce((select jsonb_agg(jsonb_build_object('channel', c.channel, 'address', c.address, 'can_receive_sms', c.can_receive_sms and c.sms_failed_at is null,
      'rank', c.rank, 'undeliverable_ms', floor(extract(epoch from c.undeliverable_at) * 1000), 'undeliverable_reason', c.undeliverable_reason,
      'no_whatsapp_ms', floor(extract(epoch from c.no_whatsapp_at) * 1000))
      order by c.rank, c.channel, c.address)
    from contact_point c where c.clinic_id = p.clinic_id and c.patient_id = p.id), '[]') as contact_points`;

function toContactPoint(row: ContactPointRow): ContactPoint[] {
  const channel = CONTACT_CHANNELS.find((known) => known === row.channel);
  if (!channel) return [];
  return [
    {
      channel,
      address: row.address,
      canReceiveSms: row.can_receive_sms,
      rank: row.rank,
      ...(row.undeliverable_ms === null ? {} : { undeliverableAt: row.undeliverable_ms as Instant }),
      ...(row.undeliverable_reason === null ? {} : { undeliverableReason: row.undeliverable_reason }),
      ...(row.no_whatsapp_ms === null ? {} : { noWhatsappAt: row.no_whatsapp_ms as Instant }),
    },
  ];
}

export function toPatient(row: PatientRow): Patient {
  const sex = SEXES.find((known) => known === row.sex);
  const language = parseLanguage(row.language);
  const preferredChannel = MESSAGE_CHANNELS.find((known) => known === row.preferred_channel);
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    ...(row.birth_date === null ? {} : { birthDate: row.birth_date }),
    ...(sex ? { sex } : {}),
    ...(language ? { language } : {}),
    active: row.active,
    ...(row.slow_speech ? { slowSpeech: true } : {}),
    deceased: row.deceased,
    ...(preferredChannel ? { preferredChannel } : {}),
    insurers: row.insurers,
    detailedMessages: row.detailed_messages,
    contactPoints: row.contact_points.flatMap(toContactPoint),
    identifiers: row.identifiers,
    version: row.version,
    updatedAt: row.updated_at,
    ...(row.fhir === null ? {} : { fhir: row.fhir }),
  };
}
