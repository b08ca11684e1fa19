import { parseLocalDate, type LocalDate } from '../../platform/time/wall-time.ts';

/** Nobody alive was born before. */
const EARLIEST = '1900-01-01';

/** Eight keys, day, month and year: 14051972. Undefined for a date that does not exist, lies ahead or is too long ago. */
export function parseBirthDateKeys(keys: string, today: LocalDate): LocalDate | undefined {
  const match = /^(\d{2})(\d{2})(\d{4})$/.exec(keys);
  if (!match) return undefined;
  const date = parseLocalDate(`${match[3]}-${match[2]}-${match[1]}`);
  return date !== undefined && date >= EARLIEST && date <= today ? date : undefined;
}
