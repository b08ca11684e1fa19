import { referencesAt } from '../mapping/kept.ts';
import type { FhirResource } from '../mapping/resource.ts';

/** Where each type names the persons whom it is about. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  Appointment: ['participant', 'actor'],
  RelatedPerson: ['patient'],
  AppointmentResponse: ['actor'],
  Task: ['for'],
  Communication: ['subject'],
  CommunicationRequest: ['subject'],
  Flag: ['subject'],
  Coverage: ['beneficiary'],
  QuestionnaireResponse: ['subject'],
  RiskAssessment: ['subject'],
  Consent: ['patient'],
  AuditEvent: ['entity', 'what'],
  Provenance: ['target'],
};
const PATIENT = /^Patient\/([A-Za-z0-9.-]{1,64})$/;

/** The ids of the patients whom a resource is about, for the audit trail. */
export function patientsOf(resource: FhirResource): readonly string[] {
  if (resource.resourceType === 'Patient') return [resource.id];
  const path = PLACES[resource.resourceType];
  return path ? referencesAt(resource, path).flatMap((reference) => PATIENT.exec(reference)?.[1] ?? []) : [];
}

/** Types about persons: a search of them leaves an entry in the audit trail even where it shows nobody. */
export const PERSONAL: ReadonlySet<string> = new Set(['Patient', ...Object.keys(PLACES)]);
