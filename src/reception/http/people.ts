import { findByContact, parsePhone, searchPatients, type Patient, type Registration } from '../../patients/index.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { PatientId } from '../../platform/kernel/ids.ts';
import type { z } from 'zod';
import { toIso } from '../../platform/time/instant.ts';
import type { Named } from './shapes/common.ts';
import type { newPatientBody, PatientOut } from './shapes/patient.ts';

const AT_ONCE = 100;

/** The patients of a list, by id. One round trip per hundred. */
export async function peopleOf(
  ctx: ClinicContext,
  ids: readonly (PatientId | undefined)[],
): Promise<ReadonlyMap<PatientId, Patient>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))];
  const pages: Promise<{ readonly patients: readonly Patient[] }>[] = [];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    pages.push(searchPatients(ctx, { ids: wanted.slice(start, start + AT_ONCE), limit: AT_ONCE }));
  }
  const found = await Promise.all(pages);
  return new Map(found.flatMap((page) => page.patients.map((patient) => [patient.id, patient] as const)));
}

/** A family shares a number; more than this is a switchboard's number, not a family's. */
const MOST_OWNERS = 6;
/** Numbers that are looked up for one list, the first ones. */
const MOST_LOOKUPS = 40;

/** Who has each of the telephone numbers, by number; one look-up for each. */
export async function ownersOf(
  ctx: ClinicContext,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly Patient[]>> {
  const found = await Promise.all(
    [...new Set(numbers)].slice(0, MOST_LOOKUPS).map(async (number): Promise<[string, readonly Patient[]]> => {
      const phone = parsePhone(number);
      if (!phone.ok) return [number, []];
      const people = await findByContact(ctx, { channel: 'phone', address: phone.value });
      return [number, people.length > MOST_OWNERS ? [] : people];
    }),
  );
  return new Map(found);
}

export function nameOf(patient: Patient): string {
  return `${patient.givenName} ${patient.familyName}`.trim();
}

export function phoneOf(patient: Patient): string | undefined {
  return patient.contactPoints.filter((point) => point.channel === 'phone').toSorted((a, b) => a.rank - b.rank)[0]
    ?.address;
}

export function namedOf(patient: Patient): Named {
  return { id: patient.id, name: nameOf(patient) };
}

/** Nobody at a desk reads more of them; the record of an import may have thousands. */
const MOST_CONTACTS = 20;

export function patientOut(patient: Patient): PatientOut {
  const contacts = patient.contactPoints.toSorted((a, b) => a.rank - b.rank);
  return {
    id: patient.id,
    name: nameOf(patient),
    givenName: patient.givenName,
    familyName: patient.familyName,
    ...(patient.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
    ...(patient.language === undefined ? {} : { language: patient.language }),
    active: patient.active,
    deceased: patient.deceased,
    contacts: contacts.slice(0, MOST_CONTACTS).map(({ channel, address }) => ({ channel, address })),
    contactCount: contacts.length,
    version: patient.version,
    updatedAt: toIso(patient.updatedAt),
  };
}

/** What the desk typed, as the directory takes it. */
export function registrationOf({ language, ...facts }: z.infer<typeof newPatientBody>): Registration {
  return { ...facts, ...(language === undefined ? {} : { language }) };
}
