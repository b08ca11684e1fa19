import type { Urgency } from '../../agenda/index.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import { getAssessment, termsOfBooking, type TriageId } from '../../triage/index.ts';
import { refused } from './agenda-refusal.ts';
import type { FhirCall } from './fhir-call.ts';

const PLACE = 'supportingInformation';

/** What the assessment that a visit is asked for by means for it. Throws 422 where nobody may be booked for it. */
export async function urgencyOf(
  { ctx }: Pick<FhirCall, 'ctx'>,
  asked: { readonly triageId?: string | undefined; readonly patientId?: PatientId | undefined },
): Promise<Urgency | undefined> {
  const { triageId, patientId } = asked;
  if (triageId === undefined) return undefined;
  const unknown = refused(PLACE, 'not-found', 'There is no such RiskAssessment (assessment-unknown)');
  // What is decided in the shadow acts on nobody, whoever names it.
  const id = parseId<TriageId>(triageId);
  if (id && (await getAssessment(ctx, id))?.mode === 'shadow') throw unknown;
  const terms = await termsOfBooking(ctx, { triageId, patientId });
  if (terms.ok) return terms.value;
  switch (terms.error.code) {
    case 'assessment-unknown':
      throw unknown;
    case 'triage-of-another':
      throw refused(PLACE, 'business-rule', 'The RiskAssessment is of another patient (triage-of-another)');
    case 'triage-needs-person':
      throw refused(
        PLACE,
        'business-rule',
        'Too urgent to be booked: a clinician must take over (triage-needs-person)',
      );
  }
}
