/** PostgreSQL's foreign_key_violation. */
const FOREIGN_KEY_VIOLATION = '23503';

/** Whether the error says that an assessment points to a patient whom the clinic does not have. */
export function isUnknownPatient(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return false;
  return error.code === FOREIGN_KEY_VIOLATION && String(error.constraint).includes('patient');
}
