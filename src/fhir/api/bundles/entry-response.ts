import { STATUS_CODES } from 'node:http';
import type { FhirAnswer, FhirCall } from '../fhir-call.ts';
import { operationOutcome, type FhirProblem } from '../operation-outcome.ts';

function statusLine(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

function relative(call: FhirCall, address: string): string {
  return address.startsWith(`${call.base}/`) ? address.slice(call.base.length + 1) : address;
}

/** Bundle.entry of the answer: what HTTP would have said in its headers and body. */
export function entryOfAnswer(call: FhirCall, { status, headers = {}, body }: FhirAnswer): object {
  const { location, etag } = headers;
  const modified = headers['last-modified'];
  const isOutcome = body !== undefined && 'resourceType' in body && body.resourceType === 'OperationOutcome';
  return {
    ...(body === undefined || isOutcome ? {} : { resource: body }),
    response: {
      status: statusLine(status),
      ...(location === undefined ? {} : { location: relative(call, location) }),
      ...(etag === undefined ? {} : { etag }),
      ...(modified === undefined ? {} : { lastModified: new Date(modified).toISOString() }),
      ...(isOutcome ? { outcome: body } : {}),
    },
  };
}

export function entryOfProblem(problem: FhirProblem): object {
  return { response: { status: statusLine(problem.status), outcome: operationOutcome(problem.issues) } };
}
