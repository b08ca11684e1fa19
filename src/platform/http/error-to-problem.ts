import type { z } from 'zod';
import { DatabaseUnavailable } from '../database/database-unavailable.ts';
import { factsOfIssue } from './issue-code.ts';
import { findUnstorable } from './storable-text.ts';
import { HttpProblem, UNAVAILABLE, type Problem, type ProblemError } from './problem.ts';

/** What a schema found wrong, with the path inside the part of the request that was parsed. */
function issuesOf(error: z.ZodError, part: string): readonly ProblemError[] {
  return error.issues.map((issue) => ({
    path: [part, ...issue.path.map(String)].join('.'),
    message: issue.message,
    ...factsOfIssue(issue),
  }));
}

function invalid(errors: readonly ProblemError[]): HttpProblem {
  return new HttpProblem({ status: 400, code: 'invalid-request', title: 'The request is not valid', errors });
}

/** Parses one part of a request into our types, or throws the 400 that names every wrong field. */
export function parsePart<T>(schema: z.ZodType<T>, part: 'body' | 'query' | 'params', value: unknown): T {
  const unstorable = findUnstorable(value, part);
  if (unstorable !== undefined) throw invalid([{ path: unstorable, message: 'holds characters that are not allowed' }]);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(issuesOf(parsed.error, part));
}

interface BodyParserError extends Error {
  readonly type: string;
  readonly status: number;
}

function isBodyParserError(error: unknown): error is BodyParserError {
  return error instanceof Error && 'type' in error && typeof error.type === 'string' && 'status' in error;
}

/** A body that is not compressed as it says: the parser hands on the error of zlib, with status 400 and no type. */
function isUnreadableEncoding(error: unknown): boolean {
  return (
    error instanceof Error && 'status' in error && error.status === 400 && 'code' in error && isZlibCode(error.code)
  );
}

function isZlibCode(code: unknown): boolean {
  return typeof code === 'string' && /^(Z_|ERR_.*BROTLI|ERR_BUFFER_TOO_LARGE)/.test(code);
}

const UNREADABLE: Problem = { status: 400, code: 'malformed-request', title: 'The request could not be read' };
const BODY_PROBLEMS: Readonly<Record<string, Problem>> = {
  'entity.parse.failed': { status: 400, code: 'malformed-json', title: 'The body is not valid JSON' },
  'entity.too.large': { status: 413, code: 'body-too-large', title: 'The body is too large' },
  'parameters.too.many': { status: 413, code: 'too-many-parameters', title: 'The body has too many parameters' },
  'encoding.unsupported': { status: 415, code: 'unsupported-encoding', title: 'This content encoding is not accepted' },
  'charset.unsupported': { status: 415, code: 'unsupported-charset', title: 'This character set is not accepted' },
};

/** The public answer to an error, or undefined where it is a bug of ours: then the caller logs it and answers 500. */
export function errorToProblem(error: unknown): Problem | undefined {
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof DatabaseUnavailable) return UNAVAILABLE;
  if (isBodyParserError(error)) {
    return BODY_PROBLEMS[error.type] ?? UNREADABLE;
  }
  if (isUnreadableEncoding(error)) return UNREADABLE;
  if (error instanceof URIError) return { status: 400, code: 'malformed-address', title: 'The address is not valid' };
  return undefined;
}

export const INTERNAL: Problem = {
  status: 500,
  code: 'internal',
  title: 'Something went wrong on our side',
  detail: 'It was recorded. The request id helps to find it.',
};
