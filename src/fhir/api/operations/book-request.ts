import { decodeOpeningId, type Series } from '../../../agenda/index.ts';
import { parseId, type PatientId } from '../../../platform/kernel/ids.ts';
import { readReason } from '../../mapping/appointment.ts';
import { MOST_ATTENDEES } from '../../mapping/appointment-participants.ts';
import { Reader } from '../../mapping/reader.ts';
import { readTriageId } from '../../mapping/urgency.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import type { TypeCall } from '../fhir-call.ts';
import { GivenParameters, type ParameterRule } from './parameters.ts';
import { readSeries, SERIES_PARAMETERS } from './series-parameters.ts';
import { resolveReference } from './resolve-reference.ts';

/** The parameters of ITI-117 and, last, one of Argonaut and our extensions. */
export const BOOK_PARAMETERS: Readonly<Record<string, ParameterRule>> = {
  'appointment-reference': { values: ['valueReference'], max: '1' },
  'appointment-resource': { values: ['resource'], max: '1' },
  'patient-resource': { values: ['resource'], max: '*' },
  comment: { values: ['valueString'], max: '1' },
  'cancelled-appt-id': { values: ['valueUri', 'valueString', 'valueId'], max: '1' },
  ...SERIES_PARAMETERS,
};

export interface BookRequest {
  /** Of the reference, or of a resource that came from $find or $hold. */
  readonly openingId: string | undefined;
  readonly resource: FhirJson | undefined;
  readonly patients: readonly Reader[];
  /** Named by the participants of the resource. */
  readonly patientIds: readonly PatientId[];
  readonly reason: string | undefined;
  /** The assessment of ours that it is asked for by. */
  readonly triageId: string | undefined;
  readonly comment: string | undefined;
  readonly replaces: string | undefined;
  readonly series: Series | undefined;
}

/** The resources of a parameter; one of another type is an issue. */
export function resourcesOf(given: GivenParameters, name: string, type: string): readonly Reader[] {
  return given.all(name).filter((reader) => {
    if (isJsonObject(reader.value) && reader.value['resourceType'] === type) return true;
    reader.refuse('structure', `expected ${type === 'Appointment' ? 'an' : 'a'} ${type}`);
    return false;
  });
}

function patientsIn(resource: Reader | undefined): readonly PatientId[] {
  const actors = resource?.list('participant').map((participant) => participant.field('actor')) ?? [];
  const patients = actors.filter((actor) => actor.target()?.type === 'Patient');
  return patients.flatMap((actor) => actor.referenceTo<PatientId>('Patient') ?? []);
}

function openingIn(resource: Reader | undefined): string | undefined {
  const id = resource?.json()['id'];
  return typeof id === 'string' && decodeOpeningId(id) !== undefined ? id : undefined;
}

export async function readBookRequest(call: TypeCall): Promise<BookRequest> {
  const given = new GivenParameters(call.body, BOOK_PARAMETERS);
  given.refuseWrong();
  const [reference] = given.all('appointment-reference');
  const [resource] = resourcesOf(given, 'appointment-resource', 'Appointment');
  if (reference && resource) resource.refuse('structure', 'either a reference or a resource, not both');
  if (!reference && !resource)
    new Reader(undefined, 'Parameters.parameter', given.issues).refuse(
      'required',
      'expected appointment-reference or appointment-resource',
    );
  const patients = resourcesOf(given, 'patient-resource', 'Patient');
  patients[MOST_ATTENDEES]?.refuse('too-long', `a visit has at most ${MOST_ATTENDEES} patients`);
  const comment = given.one('comment')?.text(2_000);
  const replaced = given.one('cancelled-appt-id');
  const replaces = replaced?.text(300)?.split('/').at(-1);
  if (replaced && parseId(replaces) === undefined) replaced.refuse('value', 'expected the id of an Appointment');
  const referenced = reference && (await resolveReference(call, reference, 'Appointment'));
  const reason = resource && readReason(resource);
  const triageId = resource && readTriageId(resource);
  const openingId = openingIn(resource);
  // The participants of a whole Appointment are read with it.
  const patientIds = openingId === undefined ? [] : patientsIn(resource);
  const series = readSeries(given);
  given.refuseWrong();
  return {
    openingId: referenced ?? openingId,
    resource: resource?.json(),
    patients,
    patientIds,
    reason,
    triageId,
    comment,
    replaces,
    series,
  };
}
