import { ApiError } from '../api/client.ts';

export type FieldErrors = readonly { readonly path: string; readonly message: string }[];

const WITHIN = 'body.rules.';

/** What the server found wrong with the rules that were sent, each with its place in them: `greeting.es`. */
export function fieldErrorsOf(error: unknown): FieldErrors {
  if (!(error instanceof ApiError)) return [];
  return (error.problem.errors ?? []).flatMap(({ path, message }) =>
    path.startsWith(WITHIN) ? [{ path: path.slice(WITHIN.length), message }] : [],
  );
}

/** The error of a place, or of anything inside it: it stands beside the field that shows that place. */
export function errorAt(errors: FieldErrors, path: string): string | undefined {
  return errors.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
}
