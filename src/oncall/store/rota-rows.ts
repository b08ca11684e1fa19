import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { SiteId } from '../../platform/kernel/ids.ts';
import type { Language } from '../../platform/i18n/language.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { IsoWeekday, LocalTime } from '../../platform/time/wall-time.ts';
import { DEFAULT_LADDER, type Ladder } from '../domain/ladder.ts';
import type { Person, PersonId, Rank, Rota, RotaId, Shift, ShiftId } from '../domain/rota.ts';

/** Whatever can read rows of the clinic: its transaction, or its context. */
type Reader = <Row extends object>(sql: string, parameters: readonly (string | null)[]) => Promise<readonly Row[]>;

export function readerOf(from: ClinicTx | ClinicContext): Reader {
  return 'sql' in from
    ? (sql, parameters) => from.sql(sql, [...parameters])
    : (sql, parameters) => from.db.query(from.clinicId, sql, [...parameters]);
}

interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly phone: string;
  readonly has_whatsapp: boolean;
  readonly email: string | null;
  readonly language: Language;
}

export async function peopleOf(read: Reader, clinicId: string): Promise<readonly Person[]> {
  const rows = await read<PersonRow>(
    'select id, name, phone, has_whatsapp, email, language from on_call_person where clinic_id = $1 and active order by name, id',
    [clinicId],
  );
  return rows.map(({ has_whatsapp: hasWhatsapp, email, ...row }) => ({
    ...row,
    hasWhatsapp,
    ...(email ? { email } : {}),
  }));
}

export async function rotasOf(read: Reader, clinicId: string): Promise<readonly Rota[]> {
  const rows = await read<{ id: RotaId; name: string; specialty: string | null; site_id: SiteId | null }>(
    'select id, name, specialty, site_id from on_call_rota where clinic_id = $1 order by name, id',
    [clinicId],
  );
  return rows.map(({ id, name, specialty, site_id: siteId }) => ({
    id,
    name,
    ...(specialty ? { specialty } : {}),
    ...(siteId ? { siteId } : {}),
  }));
}

interface ShiftRow {
  readonly id: ShiftId;
  readonly rota_id: RotaId;
  readonly person_id: PersonId;
  readonly rank: Rank;
  readonly weekday: IsoWeekday | null;
  readonly from_time: LocalTime | null;
  readonly to_time: LocalTime | null;
  readonly start_at: Instant | null;
  readonly end_at: Instant | null;
  readonly replaces: ShiftId | null;
}

function toShift(row: ShiftRow): Shift {
  const base = { id: row.id, rotaId: row.rota_id, personId: row.person_id, rank: row.rank };
  if (row.weekday !== null && row.from_time !== null && row.to_time !== null) {
    return { ...base, kind: 'weekly', weekday: row.weekday, from: row.from_time, to: row.to_time };
  }
  const swap = row.replaces ? { replaces: row.replaces } : {};
  return { ...base, kind: 'once', start: row.start_at as Instant, end: row.end_at as Instant, ...swap };
}

/** The shifts that are not over yet, of people who are still there. */
export async function shiftsOf(read: Reader, clinicId: string, now: Instant): Promise<readonly Shift[]> {
  const rows = await read<ShiftRow>(
    `select s.id, s.rota_id, s.person_id, s.rank, s.weekday, s.from_time, s.to_time, s.start_at, s.end_at, s.replaces
       from on_call_shift s join on_call_person p on p.clinic_id = s.clinic_id and p.id = s.person_id and p.active
      where s.clinic_id = $1 and (s.end_at is null or s.end_at > $2::timestamptz) order by s.rank, s.weekday, s.from_time, s.start_at, s.id`,
    [clinicId, new Date(now).toISOString()],
  );
  return rows.map(toShift);
}

export interface OnCallSetting {
  readonly ladder: Ladder;
  readonly fallbackNumber?: string;
}

/** Undefined: the clinic has no on-call. */
export async function settingOf(read: Reader, clinicId: string): Promise<OnCallSetting | undefined> {
  const [row] = await read<{ ladder: Ladder; fallback_number: string | null }>(
    'select ladder, fallback_number from on_call_setting where clinic_id = $1',
    [clinicId],
  );
  if (!row) return undefined;
  return {
    ladder: row.ladder.length > 0 ? row.ladder : DEFAULT_LADDER,
    ...(row.fallback_number ? { fallbackNumber: row.fallback_number } : {}),
  };
}
