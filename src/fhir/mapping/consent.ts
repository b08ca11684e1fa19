import { toIso, type Instant } from '../../platform/time/instant.ts';
import { overlay, type FhirResource } from './resource.ts';

/** What a patient decided about being spoken to: for a purpose, on a channel. */
export interface ConsentRecord {
  readonly id: string;
  readonly status: string;
  readonly clinicId: string;
  readonly patientId: string;
  readonly purpose: string;
  readonly channel: string;
  readonly decision: 'permit' | 'deny';
  readonly decidedAt: Instant;
  readonly validUntil?: Instant;
  readonly source: string;
  readonly version: number;
  readonly updatedAt: Instant;
}

/** http://terminology.hl7.org/CodeSystem/v3-ActReason: treatment, operations, marketing. */
const PURPOSES: Readonly<Record<string, string>> = { care: 'TREAT', administrative: 'HOPERAT', commercial: 'HMARKT' };

export function toFhirConsent(consent: ConsentRecord): FhirResource {
  const { id, version, updatedAt } = consent;
  const purpose = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: PURPOSES[consent.purpose] };
  return overlay({ resourceType: 'Consent', id, version, lastUpdated: toIso(updatedAt) }, undefined, {
    status: consent.status,
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    // LOINC 59284-0, "Consent Document": the category that R4 itself proposes.
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient: { reference: `Patient/${consent.patientId}` },
    dateTime: toIso(consent.decidedAt),
    organization: [{ reference: `Organization/${consent.clinicId}` }],
    // ppc-1 of R4: a policy or a rule.
    policyRule: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
          code: consent.decision === 'permit' ? 'OPTIN' : 'OPTOUT',
        },
      ],
      text: consent.source,
    },
    provision: {
      type: consent.decision,
      period: {
        start: toIso(consent.decidedAt),
        ...(consent.validUntil === undefined ? {} : { end: toIso(consent.validUntil) }),
      },
      purpose: [purpose],
      code: [{ text: consent.channel }],
    },
  });
}
