import type { FhirJson } from '../../mapping/resource.ts';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { FhirProblem, operationOutcome, type IssueCode, type OutcomeIssue } from '../operation-outcome.ts';

/** IHE ITI Scheduling 1.0.0 answers each of its operations with a searchset whose total is there. */
export function schedulingBundle(
  call: FhirCall,
  matches: readonly FhirJson[],
  more: { readonly total?: number; readonly notes?: readonly string[] } = {},
): FhirAnswer {
  const found = matches.map((resource) => ({
    fullUrl: `${call.base}/Appointment/${String(resource['id'])}`,
    resource,
    search: { mode: 'match' },
  }));
  const notes = (more.notes ?? []).map((diagnostics) => ({
    severity: 'information',
    code: 'informational',
    diagnostics,
  }));
  const outcome = { resource: { resourceType: 'OperationOutcome', issue: notes }, search: { mode: 'outcome' } };
  const entry = notes.length > 0 ? [...found, outcome] : found;
  return {
    status: 200,
    body: {
      resourceType: 'Bundle',
      type: 'searchset',
      total: more.total ?? matches.length,
      ...(entry.length > 0 ? { entry } : {}),
    },
  };
}

function failed(issues: readonly OutcomeIssue[]): FhirAnswer {
  const resource = operationOutcome(issues, 'fatal');
  return {
    status: 200,
    body: { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [{ resource, search: { mode: 'outcome' } }] },
  };
}

export function notDone(code: IssueCode, diagnostics: string): FhirAnswer {
  return failed([{ code, diagnostics }]);
}

/** A refusal of the agenda is an answer of the operation: 200 with a fatal outcome. What is wrong with the request itself stays an error. */
export async function answered(run: () => Promise<FhirAnswer>): Promise<FhirAnswer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FhirProblem && [404, 405, 409, 412, 422].includes(error.status)) return failed(error.issues);
    throw error;
  }
}
