import type { Response } from 'express';

export interface ProblemError {
  /** Where in the request: `body.start`, `query.limit`, `header.Idempotency-Key`. */
  readonly path: string;
  /** For people who read English: what a page shows beside a field is its own words for `code`. */
  readonly message: string;
  /** What is wrong, stable and for programs: `too-long`, or one that the schema names itself: `no-date`. */
  readonly code?: string;
  /** What the words for the code name: `{ maximum: 80 }`. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** RFC 9457. `code` is stable and for programs; `detail` is for people and holds nothing private. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly ProblemError[];
  /** Further public facts of the refusal, as members of the document. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds?: number;
}

/** Thrown inside an HTTP handler, answered by the error handler of the face that it belongs to. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.problem = problem;
  }
}

function problemDocument(problem: Problem, requestId: string | undefined): object {
  return {
    ...problem.facts,
    type: `https://centralita.dev/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

export function sendProblem(response: Response, problem: Problem): void {
  const requestId = response.getHeader('x-request-id');
  if (problem.retryAfterSeconds !== undefined) response.setHeader('retry-after', String(problem.retryAfterSeconds));
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(problem, typeof requestId === 'string' ? requestId : undefined)));
}

export const NOT_FOUND: Problem = { status: 404, code: 'not-found', title: 'There is nothing at this address' };
export const UNAUTHENTICATED: Problem = { status: 401, code: 'unauthenticated', title: 'Sign in first' };
export const FORBIDDEN: Problem = { status: 403, code: 'forbidden', title: 'This is not allowed for your role' };
export const UNAVAILABLE: Problem = {
  status: 503,
  code: 'unavailable',
  title: 'The service is not available for the moment',
  detail: 'Nothing was changed. Try again in a few seconds.',
  retryAfterSeconds: 5,
};
