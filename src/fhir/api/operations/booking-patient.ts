import { getPatient, importPatient, registerPatient, searchPatients } from '../../../patients/index.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import { fromFhirPatient } from '../../mapping/patient.ts';
import type { Reader } from '../../mapping/reader.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import type { FhirCall } from '../fhir-call.ts';
import { FhirProblem, type IssueCode } from '../operation-outcome.ts';

type Described = Extract<ReturnType<typeof fromFhirPatient>, { readonly ok: true }>['value'];

/** The patient of a booking: one who is known, or one to be registered once the time is held. */
export type BookingPatient =
  { readonly kind: 'known'; readonly id: PatientId } | { readonly kind: 'new'; readonly described: Described };

function refusedPatient(element: string, code: IssueCode, diagnostics: string): FhirProblem {
  return new FhirProblem(422, [{ path: `Patient.${element}`, code, diagnostics }]);
}

/** Whoever alone has one of the identifiers. Two people are never taken for one. */
async function byIdentifier(call: FhirCall, described: Described): Promise<PatientId | undefined> {
  const pages = await Promise.all(
    (described.identifiers ?? [])
      .slice(0, 10)
      .map(({ system, value }) => searchPatients(call.ctx, { identifier: { system, value }, active: true, limit: 2 })),
  );
  const found = [...new Set(pages.flatMap(({ patients }) => patients.map(({ id }) => id)))];
  if (found.length > 1)
    throw refusedPatient(
      'identifier',
      'multiple-matches',
      'The identifiers belong to several patients: somebody must look',
    );
  return found[0];
}

/** Whether a Patient has an id of ours. Who is known needs no name in a request; who is new does. */
export async function isKnownPatient(call: FhirCall, resource: FhirJson): Promise<boolean> {
  const id = resource['resourceType'] === 'Patient' ? parseId<PatientId>(resource['id']) : undefined;
  return id !== undefined && (await getPatient(call.ctx, id)) !== undefined;
}

async function bookingPatient(call: FhirCall, resource: Reader): Promise<BookingPatient> {
  const json = resource.json();
  const id = parseId<PatientId>(json['id']);
  const named = id && (await getPatient(call.ctx, id));
  if (named?.deceased) throw refusedPatient('deceased', 'business-rule', 'no visit can be booked for who has died');
  if (named) return { kind: 'known', id: named.id };
  // The client's own id is no id of ours: a new patient gets one.
  const parsed = fromFhirPatient(isJsonObject(resource.value) ? { ...json, id: call.ctx.ids.next() } : resource.value);
  if (!parsed.ok) throw new FhirProblem(400, parsed.error.issues);
  const known = await byIdentifier(call, parsed.value);
  return known === undefined ? { kind: 'new', described: parsed.value } : { kind: 'known', id: known };
}

/** Everybody of a visit, each once: two of one request who turn out to be one person are refused. */
export async function bookingPatients(
  call: FhirCall,
  resources: readonly Reader[],
): Promise<readonly BookingPatient[]> {
  const found: BookingPatient[] = [];
  for (const resource of resources) found.push(await bookingPatient(call, resource));
  const known = found.flatMap((patient) => (patient.kind === 'known' ? [patient.id] : []));
  if (new Set(known).size < known.length) throw twice();
  return found;
}

function twice(): FhirProblem {
  return refusedPatient('identifier', 'duplicate', 'the same patient comes a second time');
}

/** The ids of all, the new ones registered now. */
export async function idsForBooking(
  call: FhirCall,
  patients: readonly BookingPatient[],
): Promise<readonly PatientId[]> {
  const ids: PatientId[] = [];
  for (const patient of patients)
    ids.push(patient.kind === 'known' ? patient.id : await registerForBooking(call, patient.described));
  if (new Set(ids).size < ids.length) throw twice();
  return ids;
}

/** Registers the patient, or finds who has this very name, birth date and phone. Nobody is changed, nobody merged. */
async function registerForBooking(call: FhirCall, described: Described): Promise<PatientId> {
  const { ctx } = call;
  const { birthDate, givenName, familyName, language } = described;
  const phone = described.contactPoints.find(({ channel }) => channel === 'phone');
  if (birthDate === undefined) throw refusedPatient('birthDate', 'required', 'is needed to register a new patient');
  if (!phone) throw refusedPatient('telecom', 'required', 'a phone is needed to register a new patient');
  if (!call.token.may('Patient', 'c'))
    throw new FhirProblem(403, [
      { code: 'forbidden', diagnostics: 'A new patient needs the scope system/Patient.c', path: 'Patient' },
    ]);
  const registration = { givenName, familyName, birthDate, phone: phone.address, language };
  const registered = await registerPatient(ctx, registration);
  if (registered.ok) {
    const { id } = registered.value;
    await ctx.db.inClinic(ctx.clinicId, (tx) => importPatient(tx, ctx, { ...described, id }));
    return id;
  }
  switch (registered.error.code) {
    case 'already-registered':
      return registered.error.patientId;
    case 'invalid-phone':
      throw refusedPatient('telecom', 'value', 'expected a phone number that exists');
    case 'invalid-name':
      throw refusedPatient('name', 'required', 'needs a given and a family name');
    case 'invalid-birth-date':
      throw refusedPatient('birthDate', 'value', 'expected a date of birth');
  }
}
