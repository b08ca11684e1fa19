import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { assert, required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { emit } from '../../platform/outbox/emit.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Consent, Identifier, Patient, PreferredChannel, Sex } from '../domain/patient.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';
import { writeContactPoints, type ContactPointInput } from './write-patient.ts';

/** A whole patient as another system holds it. Phones in E.164 (`parsePhone`). */
export interface PatientImport {
  readonly id: PatientId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate?: LocalDate;
  readonly sex?: Sex;
  readonly language?: Language;
  /** True where absent. */
  readonly active?: boolean;
  /** False where absent. */
  readonly deceased?: boolean;
  readonly preferredChannel?: PreferredChannel;
  readonly contactPoints: readonly ContactPointInput[];
  readonly identifiers?: readonly Identifier[];
  /** Added to what is known; one that is there already is not written twice. */
  readonly consents?: readonly Consent[];
  readonly fhir?: object;
}

const MOST_CONTACT_POINTS = 30;

/** No row comes back where nothing differs, so that a repeated import changes no version. */
const UPSERT = `insert into patient as p (clinic_id, id, given_name, family_name, birth_date, sex, language, identifiers, preferred_channel,
    active, deceased, fhir, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12::jsonb, $13, $13)
  on conflict (clinic_id, id) do update set given_name = excluded.given_name, family_name = excluded.family_name,
    birth_date = excluded.birth_date, sex = excluded.sex, language = excluded.language, identifiers = excluded.identifiers,
    preferred_channel = excluded.preferred_channel, active = excluded.active, deceased = excluded.deceased,
    fhir = excluded.fhir, version = p.version + 1, updated_at = excluded.updated_at
  where (p.given_name, p.family_name, p.birth_date, p.sex, p.language, p.identifiers, p.preferred_channel, p.active, p.deceased, p.fhir)
    is distinct from (excluded.given_name, excluded.family_name, excluded.birth_date, excluded.sex, excluded.language,
      excluded.identifiers, excluded.preferred_channel, excluded.active, excluded.deceased, excluded.fhir)
  returning version`;

async function writeConsents(tx: ClinicTx, ctx: ClinicContext, input: PatientImport): Promise<void> {
  await Promise.all(
    (input.consents ?? []).map((consent) =>
      tx.run(
        `insert into consent (clinic_id, id, patient_id, purpose, channel, decision, decided_at, valid_until, source)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9
          where not exists (select from consent where clinic_id = $1 and patient_id = $3 and purpose = $4 and channel = $5 and decided_at = $7)`,
        [
          tx.clinicId,
          ctx.ids.next(),
          input.id,
          consent.purpose,
          consent.channel,
          consent.decision,
          new Date(consent.decidedAt),
          consent.validUntil === undefined ? null : new Date(consent.validUntil),
          consent.source,
        ],
      ),
    ),
  );
}

/**
 * Writes a patient of another system by its id. Safe to repeat: what is the same changes nothing. Contact points are made
 * equal to the input. Publishes `patient.changed` where something differed.
 */
export async function importPatient(tx: ClinicTx, ctx: ClinicContext, input: PatientImport): Promise<Patient> {
  assert(
    input.contactPoints.length <= MOST_CONTACT_POINTS,
    `a patient with ${input.contactPoints.length} contact points`,
  );
  const [changed] = await tx.sql<{ version: number }>(UPSERT, [
    tx.clinicId,
    input.id,
    input.givenName,
    input.familyName,
    input.birthDate ?? null,
    input.sex ?? null,
    input.language ?? null,
    JSON.stringify(input.identifiers ?? []),
    input.preferredChannel ?? null,
    input.active ?? true,
    input.deceased ?? false,
    input.fhir ? JSON.stringify(input.fhir) : null,
    new Date(ctx.clock.now()),
  ]);
  const [, , , , [row]] = await Promise.all([
    writeContactPoints(tx, ctx, { patientId: input.id, points: input.contactPoints }),
    writeConsents(tx, ctx, input),
    changed ? record(tx, ctx, importEntry(input.id, changed.version)) : undefined,
    changed ? emit(tx, ctx, { type: 'patient.changed', payload: { patientId: input.id } }) : undefined,
    tx.sql<PatientRow>(`select ${PATIENT_COLUMNS} from patient p where p.clinic_id = $1 and p.id = $2`, [
      tx.clinicId,
      input.id,
    ]),
  ]);
  return toPatient(required(row, 'the patient just written'));
}

function importEntry(patientId: PatientId, version: number) {
  return { action: 'patient.import', subject: { type: 'Patient', id: patientId }, patientId, detail: { version } };
}
