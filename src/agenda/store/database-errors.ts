/** PostgreSQL's foreign_key_violation. */
const FOREIGN_KEY_VIOLATION = '23503';

/** Whether the error says that a row points to a patient whom the clinic does not have. */
export function isUnknownPatient(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === FOREIGN_KEY_VIOLATION &&
    'constraint' in error &&
    typeof error.constraint === 'string' &&
    error.constraint.includes('patient')
  );
}

/** PostgreSQL's exclusion_violation. */
const EXCLUSION_VIOLATION = '23P01';

/** Whether the error says that somebody else had a room or a device first. */
export function isAssetTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === EXCLUSION_VIOLATION &&
    'constraint' in error &&
    error.constraint === 'asset_time_no_overlap'
  );
}

/** PostgreSQL's deadlock_detected. */
const DEADLOCK = '40P01';

/** Whether this transaction was ended because it and another waited for each other: nothing was written, and it may be done again. */
export function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DEADLOCK;
}
