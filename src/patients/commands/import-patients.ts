import { recordAll } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { assert } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { emitAll } from '../../platform/outbox/emit.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { canReceiveSms } from '../phone-number.ts';
import type { PatientImport } from './import-patient.ts';

const UPSERT = `
  insert into patient as p (clinic_id, id, given_name, family_name, birth_date, sex, language, identifiers, preferred_channel, active,
    deceased, fhir, created_at, updated_at)
  select $1, i.id, i."givenName", i."familyName", i."birthDate", i.sex, i.language, i.identifiers, i."preferredChannel", i.active,
         i.deceased, i.fhir, $3, $3
    from jsonb_to_recordset($2::jsonb) as i(id uuid, "givenName" text, "familyName" text, "birthDate" date, sex text, language text,
      identifiers jsonb, "preferredChannel" text, active boolean, deceased boolean, fhir jsonb)
  on conflict (clinic_id, id) do update set given_name = excluded.given_name, family_name = excluded.family_name,
    birth_date = excluded.birth_date, sex = excluded.sex, language = excluded.language, identifiers = excluded.identifiers,
    preferred_channel = coalesce(excluded.preferred_channel, p.preferred_channel), active = excluded.active,
    deceased = excluded.deceased, fhir = excluded.fhir, version = p.version + 1, updated_at = excluded.updated_at
  where (p.given_name, p.family_name, p.birth_date, p.sex, p.language, p.identifiers, p.active, p.deceased, p.fhir)
    is distinct from (excluded.given_name, excluded.family_name, excluded.birth_date, excluded.sex, excluded.language,
      excluded.identifiers, excluded.active, excluded.deceased, excluded.fhir)
  returning p.id, p.version, (p.xmax = 0) as created`;

/** A WhatsApp address that we learned ourselves stays: another system has no word for it. */
const FORGET_CONTACTS = `
  delete from contact_point c using jsonb_to_recordset($2::jsonb) as i(id uuid, keys text[])
   where c.clinic_id = $1 and c.patient_id = i.id and c.channel <> 'whatsapp' and not (c.channel || ' ' || c.address = any(i.keys))`;

const WRITE_CONTACTS = `
  insert into contact_point as c (clinic_id, id, patient_id, channel, address, can_receive_sms, rank)
  select $1, i.id, i."patientId", i.channel, i.address, i."receivesSms", i.rank
    from jsonb_to_recordset($2::jsonb)
      as i(id uuid, "patientId" uuid, channel text, address text, "receivesSms" boolean, rank integer)
  on conflict (clinic_id, patient_id, channel, address) do update
    set rank = excluded.rank, can_receive_sms = excluded.can_receive_sms
  where (c.rank, c.can_receive_sms) is distinct from (excluded.rank, excluded.can_receive_sms)`;

export interface PatientsImported {
  readonly created: number;
  readonly updated: number;
}

function contactRows(ctx: ClinicContext, patients: readonly PatientImport[]) {
  return patients.flatMap(({ id: patientId, contactPoints }) =>
    contactPoints.map(({ channel, address, rank }, index) => ({
      id: ctx.ids.next(),
      patientId,
      channel,
      address,
      receivesSms: channel === 'phone' && canReceiveSms(address),
      rank: rank ?? index + 1,
    })),
  );
}

/**
 * A page of another system's patients; no id comes twice, consents do not come this way. What is the same changes nothing and
 * tells nobody. Publishes `patient.changed` for those who were here before: who is new has no visit that it could touch.
 */
export async function importPatients(
  tx: ClinicTx,
  ctx: ClinicContext,
  patients: readonly PatientImport[],
): Promise<PatientsImported> {
  if (patients.length === 0) return { created: 0, updated: 0 };
  assert(!patients.some(({ consents = [] }) => consents.length > 0), 'consents are imported with importPatient');
  const rows = patients.map(
    ({ contactPoints: _points, identifiers = [], active = true, deceased = false, ...rest }) => ({
      ...rest,
      identifiers,
      active,
      deceased,
    }),
  );
  const keys = patients.map(({ id, contactPoints }) => ({
    id,
    keys: contactPoints.map(({ channel, address }) => `${channel} ${address}`),
  }));
  const [written] = await Promise.all([
    tx.sql<{ id: PatientId; version: number; created: boolean }>(UPSERT, [
      tx.clinicId,
      JSON.stringify(rows),
      new Date(ctx.clock.now()),
    ]),
    tx.run(FORGET_CONTACTS, [tx.clinicId, JSON.stringify(keys)]),
    tx.run(WRITE_CONTACTS, [tx.clinicId, JSON.stringify(contactRows(ctx, patients))]),
  ]);
  const changed = written.filter(({ created }) => !created);
  await Promise.all([
    recordAll(
      tx,
      ctx,
      written.map(({ id, version }) => ({
        action: 'patient.import',
        subject: { type: 'Patient', id },
        patientId: id,
        detail: { version },
      })),
    ),
    emitAll(
      tx,
      ctx,
      changed.map(({ id }) => ({ type: 'patient.changed', payload: { patientId: id } })),
    ),
  ]);
  return { created: written.length - changed.length, updated: changed.length };
}
