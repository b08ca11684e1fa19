/** The code that `require_that` of the migrations raises. */
const UNMET = 'CL001';

/** Whether the error says that a condition of the transaction did not hold (`select require_that(…)`): all of it is undone. */
export function isUnmet(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNMET;
}
