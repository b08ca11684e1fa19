import { record } from '../../audit/index.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import { ok, refuse, type Result } from '../../platform/kernel/result.ts';
import type { Language } from '../../platform/i18n/language.ts';
import { emit } from '../../platform/outbox/emit.ts';
import { localDateOf, type LocalDate, type Zone } from '../../platform/time/wall-time.ts';
import { namesSame } from '../domain/given-name.ts';
import type { Patient } from '../domain/patient.ts';
import { parsePhone } from '../phone-number.ts';
import { FIND_BY_CONTACT } from '../queries/find-by-contact.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';
import { writeContactPoints } from './write-patient.ts';

export interface Registration {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate;
  /** As it was written; read as a number of `country` where it has no prefix. */
  readonly phone: string;
  readonly country?: string | undefined;
  readonly language?: Language | undefined;
  /** They only say that it is their number: who is known by it, the birth date and the first name is that person. */
  readonly byWord?: true | undefined;
}

export type RegistrationRefusal =
  | { readonly code: 'invalid-phone' }
  | { readonly code: 'invalid-name' }
  | { readonly code: 'invalid-birth-date' }
  /** Somebody with this name, birth date and phone is in the directory. */
  | { readonly code: 'already-registered'; readonly patientId: PatientId };

const LONGEST_NAME = 100;
const UTC = 'Etc/UTC' as Zone;

function validName(name: string): boolean {
  return name.trim() !== '' && name.length <= LONGEST_NAME;
}

/** The one patient of that number and birth date who has the first name: a family name is heard wrongly more often. */
async function theirs(tx: ClinicTx, registration: Registration, phone: string): Promise<PatientId | undefined> {
  const rows = await tx.sql<PatientRow>(FIND_BY_CONTACT, [tx.clinicId, phone, 'phone']);
  const [only, ...others] = rows
    .map(toPatient)
    .filter(
      ({ birthDate, givenName }) =>
        birthDate === registration.birthDate && namesSame(givenName, registration.givenName),
    );
  return others.length === 0 ? only?.id : undefined;
}

/** Takes a new patient into the directory with the least that a visit needs. Publishes `patient.changed`. */
export async function registerPatient(
  ctx: ClinicContext,
  registration: Registration,
): Promise<Result<Patient, RegistrationRefusal>> {
  const { givenName, familyName, birthDate, language } = registration;
  const phone = parsePhone(registration.phone, registration.country);
  if (!phone.ok) return phone;
  if (!validName(givenName) || !validName(familyName)) return refuse({ code: 'invalid-name' });
  const now = ctx.clock.now();
  if (birthDate > localDateOf(now, UTC) || birthDate < '1880-01-01') return refuse({ code: 'invalid-birth-date' });
  const id = ctx.ids.next<PatientId>();
  return ctx.db.inClinic(ctx.clinicId, async (tx) => {
    // Two registrations of one person at once wait for each other, so that the second one finds the first.
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended($1, 0)) as locked`, [
      `${tx.clinicId} ${phone.value} ${birthDate}`,
    ]);
    const [known] = await tx.sql<{ id: PatientId }>(
      `select p.id from patient p join contact_point c on c.clinic_id = p.clinic_id and c.patient_id = p.id
        where p.clinic_id = $1 and p.birth_date = $2 and c.address = $3 and p.active
          and p.search_name = search_text($4 || ' ' || $5) limit 1`,
      [tx.clinicId, birthDate, phone.value, givenName.trim(), familyName.trim()],
    );
    const namesake = registration.byWord ? await theirs(tx, registration, phone.value) : undefined;
    const patientId = known?.id ?? namesake;
    if (patientId !== undefined) return refuse({ code: 'already-registered' as const, patientId });
    const [, , , , [row]] = await Promise.all([
      tx.run(
        `insert into patient (clinic_id, id, given_name, family_name, birth_date, language, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $7)`,
        [tx.clinicId, id, givenName.trim(), familyName.trim(), birthDate, language ?? null, new Date(now)],
      ),
      writeContactPoints(tx, ctx, { patientId: id, points: [{ channel: 'phone', address: phone.value }] }),
      record(tx, ctx, { action: 'patient.register', subject: { type: 'Patient', id }, patientId: id }),
      emit(tx, ctx, { type: 'patient.changed', payload: { patientId: id } }),
      tx.sql<PatientRow>(`select ${PATIENT_COLUMNS} from patient p where p.clinic_id = $1 and p.id = $2`, [
        tx.clinicId,
        id,
      ]),
    ]);
    return ok(toPatient(required(row, 'the patient just written')));
  });
}
