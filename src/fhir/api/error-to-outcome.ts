import { errorToProblem } from '../../platform/http/error-to-problem.ts';
import { ProviderError } from '../../platform/kernel/provider-error.ts';
import { FhirProblem, type IssueCode } from './operation-outcome.ts';

const CODES: Readonly<Record<number, IssueCode>> = {
  400: 'structure',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-costly',
  415: 'not-supported',
  429: 'throttled',
  503: 'transient',
};

/** Every error as the answer to it, or undefined where it is a bug of ours: then the caller logs it and answers 500. */
export function errorToOutcome(error: unknown): FhirProblem | undefined {
  if (error instanceof FhirProblem) return error;
  const problem = errorToProblem(error);
  if (problem) {
    const headers = problem.retryAfterSeconds === undefined ? {} : { 'retry-after': String(problem.retryAfterSeconds) };
    const diagnostics = [problem.title, problem.detail].filter(Boolean).join('. ');
    return new FhirProblem(problem.status, [{ code: CODES[problem.status] ?? 'exception', diagnostics }], headers);
  }
  if (error instanceof ProviderError) {
    const issue = {
      code: 'transient',
      diagnostics: 'Another system did not answer. Its outcome is not known: read before you try again.',
    } as const;
    return new FhirProblem(503, [issue], { 'retry-after': '30' });
  }
  return undefined;
}

export const INTERNAL = new FhirProblem(500, [
  {
    code: 'exception',
    diagnostics: 'Something went wrong on our side. It was recorded; the request id helps to find it.',
  },
]);
