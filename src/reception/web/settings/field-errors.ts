import { ApiError } from '../api/client.ts';

/** What is wrong at a place, by its code; the words for it are the page's own. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
export type FieldErrors = readonly FieldError[];

const WITHIN = 'body.rules.';

/** What the server found wrong with the rules that were sent, each with its place in them: `greeting.es`. */
export function fieldErrorsOf(error: unknown): FieldErrors {
  if (!(error instanceof ApiError)) return [];
  return (error.problem.errors ?? []).flatMap(({ path, code, values }) =>
    path.startsWith(WITHIN) ? [{ path: path.slice(WITHIN.length), code: code ?? 'invalid', values: values ?? {} }] : [],
  );
}

/** The error of a place, or of anything inside it: it stands beside the field that shows that place. */
export function errorAt(errors: FieldErrors, path: string): FieldError | undefined {
  return errors.find((error) => error.path === path || error.path.startsWith(`${path}.`));
}
