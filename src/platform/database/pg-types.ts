import pg from 'pg';

/** PostgreSQL type numbers (pg_type.oid) whose JavaScript form we choose ourselves. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMP_TZ = 1184;

function parseTimestamp(text: string): number {
  // '2026-11-20 10:00:00.123+00', the session runs in UTC
  const at = Date.parse(`${text.replace(' ', 'T')}:00`);
  if (Number.isNaN(at)) throw new TypeError(`unreadable timestamptz ${text}`);
  return at;
}

/** timestamptz → milliseconds (our `Instant`), date → 'YYYY-MM-DD', bigint → number (ours never pass 2^53). */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (format !== 'binary') {
      if (oid === TIMESTAMP_TZ) return parseTimestamp;
      if (oid === DATE) return (text: string) => text;
      if (oid === INT8) return Number;
    }
    return pg.types.getTypeParser(oid, format);
  },
};
