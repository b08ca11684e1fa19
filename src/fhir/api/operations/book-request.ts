import { decodeOpeningId } from '../../../agenda/index.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import { Reader } from '../../mapping/reader.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import type { TypeCall } from '../fhir-call.ts';
import { GivenParameters, type ParameterRule } from './parameters.ts';
import { resolveReference } from './resolve-reference.ts';

/** The parameters of ITI-117 and, last, one of Argonaut. */
export const BOOK_PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  'appointment-reference': { values: ['valueReference'], max: '1' },
  'appointment-resource': { values: ['resource'], max: '1' },
  'patient-resource': { values: ['resource'], max: '*' },
  comment: { values: ['valueString'], max: '1' },
  'cancelled-appt-id': { values: ['valueUri', 'valueString', 'valueId'], max: '1' },
};

export interface BookRequest {
  /** Of the reference, or of a resource that came from $find or $hold. */
  readonly openingId: string | undefined;
  readonly resource: FhirJson | undefined;
  readonly patient: Reader | undefined;
  /** Named by the participants of the resource. */
  readonly patientId: PatientId | undefined;
  readonly reason: string | undefined;
  readonly comment: string | undefined;
  readonly replaces: string | undefined;
}

function resourceOf(given: GivenParameters, name: string, type: string): Reader | undefined {
  const reader = given.one(name);
  if (!reader || (isJsonObject(reader.value) && reader.value['resourceType'] === type)) return reader;
  return reader.refuse('structure', `expected ${type === 'Appointment' ? 'an' : 'a'} ${type}`);
}

function patientIn(resource: Reader | undefined): PatientId | undefined {
  const actors = resource?.list('participant').map((participant) => participant.field('actor').target());
  return parseId<PatientId>(actors?.find((actor) => actor?.type === 'Patient')?.id);
}

function openingIn(resource: Reader | undefined): string | undefined {
  const id = resource?.json()['id'];
  return typeof id === 'string' && decodeOpeningId(id) !== undefined ? id : undefined;
}

export async function readBookRequest(call: TypeCall): Promise<BookRequest> {
  const given = new GivenParameters(call.body, BOOK_PARAMETERS);
  given.refuseWrong();
  const [reference] = given.all('appointment-reference');
  const resource = resourceOf(given, 'appointment-resource', 'Appointment');
  if (reference && resource) resource.refuse('structure', 'either a reference or a resource, not both');
  if (!reference && !resource)
    new Reader(undefined, 'Parameters.parameter', given.issues).refuse(
      'required',
      'expected appointment-reference or appointment-resource',
    );
  given.all('patient-resource')[1]?.refuse('not-supported', 'a visit of several patients together is not supported');
  const patient = resourceOf(given, 'patient-resource', 'Patient');
  const comment = given.one('comment')?.text(2_000);
  const replaced = given.one('cancelled-appt-id');
  const replaces = replaced?.text(300)?.split('/').at(-1);
  if (replaced && parseId(replaces) === undefined) replaced.refuse('value', 'expected the id of an Appointment');
  const referenced = reference && (await resolveReference(call, reference, 'Appointment'));
  const reason = resource?.list('reasonCode')[0]?.field('text').text(500);
  const patientId = patientIn(resource);
  given.refuseWrong();
  return {
    openingId: referenced ?? openingIn(resource),
    resource: resource?.json(),
    patient,
    patientId,
    reason,
    comment,
    replaces,
  };
}
