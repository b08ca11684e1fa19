import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId, RelatedPersonId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { RelatedPerson } from '../domain/related-person.ts';

/** A whole related person as another system or the desk holds them. Phones in E.164 (`parsePhone`). */
export interface RelatedPersonImport extends Omit<RelatedPerson, 'version'> {
  readonly fhir?: object;
}

const MOST_CONTACT_POINTS = 30;

/** No row comes back where nothing differs, so that a repeated import changes no version. */
const UPSERT = `insert into related_person as r (clinic_id, id, patient_id, relationship, given_name, family_name, birth_date, sex, identifiers,
    valid_from, valid_until, may_book, may_be_told, active, fhir, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13, $14, $15::jsonb, $16, $16)
  on conflict (clinic_id, id) do update set patient_id = excluded.patient_id, relationship = excluded.relationship,
    given_name = excluded.given_name, family_name = excluded.family_name, birth_date = excluded.birth_date, sex = excluded.sex,
    identifiers = excluded.identifiers, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
    may_book = excluded.may_book, may_be_told = excluded.may_be_told, active = excluded.active, fhir = excluded.fhir,
    version = r.version + 1, updated_at = excluded.updated_at
  where (r.patient_id, r.relationship, r.given_name, r.family_name, r.birth_date, r.sex, r.identifiers, r.valid_from, r.valid_until,
      r.may_book, r.may_be_told, r.active, r.fhir)
    is distinct from (excluded.patient_id, excluded.relationship, excluded.given_name, excluded.family_name, excluded.birth_date,
      excluded.sex, excluded.identifiers, excluded.valid_from, excluded.valid_until, excluded.may_book, excluded.may_be_told,
      excluded.active, excluded.fhir)
  returning version`;

const REACHED = `insert into related_person_contact (clinic_id, related_person_id, channel, address, rank)
  select $1, $2, i.channel, i.address, i.rank from jsonb_to_recordset($3::jsonb) as i(channel text, address text, rank integer)`;

async function writeContacts(tx: ClinicTx, { id, contactPoints }: RelatedPersonImport): Promise<void> {
  const who = [tx.clinicId, id];
  await tx.run('delete from related_person_contact where clinic_id = $1 and related_person_id = $2', who);
  await tx.run(REACHED, [...who, JSON.stringify(contactPoints)]);
}

/**
 * Writes somebody who may speak for a patient, by their id. Safe to repeat: what is the same changes nothing. The version is that
 * which now stands. Refuses `patient-unknown`.
 */
export async function importRelatedPerson(
  tx: ClinicTx,
  ctx: ClinicContext,
  input: RelatedPersonImport,
): Promise<Result<{ readonly version: number }, { readonly code: 'patient-unknown' }>> {
  const { id, patientId, validFrom, validUntil } = input;
  assert(input.contactPoints.length <= MOST_CONTACT_POINTS, `${input.contactPoints.length} contact points`);
  const [patient] = await tx.sql<{ id: PatientId }>('select id from patient where clinic_id = $1 and id = $2', [
    tx.clinicId,
    patientId,
  ]);
  if (!patient) return refuse({ code: 'patient-unknown' });
  const [changed] = await tx.sql<{ version: number }>(UPSERT, [
    tx.clinicId,
    id,
    patientId,
    input.relationship,
    input.givenName,
    input.familyName,
    input.birthDate ?? null,
    input.sex ?? null,
    JSON.stringify(input.identifiers),
    validFrom === undefined ? null : new Date(validFrom),
    validUntil === undefined ? null : new Date(validUntil),
    input.mayBook,
    input.mayBeTold,
    input.active,
    input.fhir ? JSON.stringify(input.fhir) : null,
    new Date(ctx.clock.now()),
  ]);
  await writeContacts(tx, input);
  if (!changed) return ok({ version: await versionOf(tx, id) });
  await record(tx, ctx, {
    action: 'related-person.import',
    subject: { type: 'RelatedPerson', id },
    patientId,
    detail: { version: changed.version },
  });
  return ok(changed);
}

async function versionOf(tx: ClinicTx, id: RelatedPersonId): Promise<number> {
  const [row] = await tx.sql<{ version: number }>(
    'select version from related_person where clinic_id = $1 and id = $2',
    [tx.clinicId, id],
  );
  return row?.version ?? 0;
}
