import type { ClinicReader } from '../../platform/database/database.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { ContactFacts } from '../domain/contact-permission.ts';
import type { Consent } from '../domain/patient.ts';
import type { LivesAt } from '../domain/patient-zone.ts';
import { livesAt } from '../store/lives-at.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

type ConsentJson = Omit<Consent, 'validUntil'> & { readonly validUntil: number | null };
type FactsRow = PatientRow & { readonly consents: readonly ConsentJson[] };

const CONSENTS = `coalesce((select jsonb_agg(jsonb_build_object('purpose', k.purpose, 'channel', k.channel, 'decision', k.decision,
    'decidedAt', floor(extract(epoch from k.decided_at) * 1000), 'validUntil', floor(extract(epoch from k.valid_until) * 1000),
    'source', k.source))
  from consent k where k.clinic_id = p.clinic_id and k.patient_id = p.id), '[]') as consents`;

function toConsent({ validUntil, ...consent }: ConsentJson): Consent {
  return { ...consent, ...(validUntil === null ? {} : { validUntil: validUntil as Instant }) };
}

/** What `mayContact` decides from, in which language the patient is written to, and where they live by the clock. */
export type ReachedPatient = ContactFacts & {
  readonly language?: Language | undefined;
  readonly lives: LivesAt;
  readonly detailedMessages: boolean;
};

function toFacts(row: FactsRow): ReachedPatient {
  const { active, deceased, contactPoints, language, fhir, detailedMessages } = toPatient(row);
  const phones = contactPoints.filter(({ channel }) => channel === 'phone').map(({ address }) => address);
  const lives = livesAt(fhir, phones);
  return { active, deceased, contactPoints, consents: row.consents.map(toConsent), language, lives, detailedMessages };
}

/** What `mayContact` decides from. One round trip; undefined for an unknown patient. */
export async function contactFacts(ctx: ClinicContext, patientId: PatientId): Promise<ReachedPatient | undefined> {
  const [row] = await ctx.db.query<FactsRow>(
    ctx.clinicId,
    `select ${PATIENT_COLUMNS}, ${CONSENTS} from patient p where p.clinic_id = $1 and p.id = $2`,
    [ctx.clinicId, patientId],
  );
  return row && toFacts(row);
}

/**
 * The same of many, by patient, in one round trip. Who is unknown is not in it. Each is one probe of the primary key, and the clinic
 * stands as a subquery: of one that is new to its statistics the planner expected nobody, and read all its patients for each page.
 */
export async function contactFactsOf(
  reader: ClinicReader,
  patientIds: readonly PatientId[],
): Promise<ReadonlyMap<PatientId, ReachedPatient>> {
  const rows = await reader.sql<FactsRow>(
    `select ${PATIENT_COLUMNS}, ${CONSENTS} from unnest($2::uuid[]) k(id)
      cross join lateral (select * from patient o where o.clinic_id = (select $1::uuid) and o.id = k.id limit 1) p`,
    [reader.clinicId, patientIds],
  );
  return new Map(rows.map((row) => [row.id, toFacts(row)]));
}
