import { basicType } from './basic-type.ts';
import {
  healthcareServiceType,
  organizationType,
  practitionerRoleType,
  practitionerType,
  scheduleType,
} from './catalogue-types.ts';
import { deviceType, locationType } from './place-types.ts';
import { communicationRequestType, communicationType } from './communication-types.ts';
import { coverageType } from './coverage-type.ts';
import { flagType } from './flag-type.ts';
import { patientType, relatedPersonType } from './person-types.ts';
import { appointmentResponseType, consentType, taskType } from './record-types.ts';
import { RESOURCE_TYPES, type ResourceType, type ResourceTypeName } from './resource-type.ts';
import { subscriptionType } from '../subscriptions/subscription-type.ts';
import { auditEventType, provenanceType } from './trail-types.ts';
import { questionnaireResponseType, questionnaireType, riskAssessmentType } from './triage-types.ts';
import { appointmentType, slotType } from './visit-types.ts';

/** Every type that this server serves. */
export const resourceTypes: Readonly<Record<ResourceTypeName, ResourceType>> = {
  Organization: organizationType,
  Location: locationType,
  Device: deviceType,
  HealthcareService: healthcareServiceType,
  Practitioner: practitionerType,
  PractitionerRole: practitionerRoleType,
  Schedule: scheduleType,
  Slot: slotType,
  Patient: patientType,
  RelatedPerson: relatedPersonType,
  Appointment: appointmentType,
  Subscription: subscriptionType,
  AppointmentResponse: appointmentResponseType,
  Task: taskType,
  Communication: communicationType,
  CommunicationRequest: communicationRequestType,
  Consent: consentType,
  Flag: flagType,
  Coverage: coverageType,
  Questionnaire: questionnaireType,
  QuestionnaireResponse: questionnaireResponseType,
  RiskAssessment: riskAssessmentType,
  Basic: basicType,
  AuditEvent: auditEventType,
  Provenance: provenanceType,
};

export function resourceTypeOf(name: unknown): ResourceType | undefined {
  const known = RESOURCE_TYPES.find((type) => type === name);
  return known && resourceTypes[known];
}
