import { parseId } from '../../platform/kernel/ids.ts';
import { listOf } from './kept.ts';
import type { Reader } from './reader.ts';
import { isJsonObject, type FhirJson } from './resource.ts';
import { TRIAGE_SYSTEM } from './vocabulary.ts';

/** How urgent the visit was found to be: the agenda's own `Urgency`, as far as a resource says it. */
export interface UrgencyRecord {
  readonly assessmentId: string;
  readonly priority: number;
}

const RISK_ASSESSMENT = 'RiskAssessment';

/** The assessment of ours that a visit is asked for by: the first RiskAssessment of `supportingInformation`. */
export function readTriageId(resource: Reader): string | undefined {
  const references = resource.list('supportingInformation');
  return references.find((reference) => reference.target()?.type === RISK_ASSESSMENT)?.referenceTo(RISK_ASSESSMENT);
}

function isOfTriage(information: FhirJson, assessmentId: string): boolean {
  const { reference, identifier } = information;
  if (isJsonObject(identifier) && identifier['system'] === TRIAGE_SYSTEM) return true;
  const [type, id] = typeof reference === 'string' ? reference.split('/', 2) : [];
  return type === RISK_ASSESSMENT && parseId(id) === assessmentId;
}

/** `priority` and `supportingInformation`: ours where the visit was booked for an assessment, else as they came. */
export function writeUrgency(stored: FhirJson | undefined, urgency: UrgencyRecord | undefined): FhirJson {
  if (!urgency) return {};
  const { assessmentId, priority } = urgency;
  const others = listOf(stored, 'supportingInformation').filter((one) => !isOfTriage(one, assessmentId));
  return { priority, supportingInformation: [...others, { reference: `${RISK_ASSESSMENT}/${assessmentId}` }] };
}

/** The same for another system, which cannot follow references to us: by identifier. */
export function urgencyElsewhere(urgency: UrgencyRecord | undefined): FhirJson {
  if (!urgency) return {};
  const identifier = { system: TRIAGE_SYSTEM, value: urgency.assessmentId };
  return { priority: urgency.priority, supportingInformation: [{ type: RISK_ASSESSMENT, identifier }] };
}
