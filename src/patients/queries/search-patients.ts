import { assert } from '../../platform/kernel/assert.ts';
import type { SqlParameter } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import { parseId, type PatientId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import type { LocalDate } from '../../platform/time/wall-time.ts';
import type { Patient } from '../domain/patient.ts';
import { searchByName } from './search-by-name.ts';
import { PATIENT_COLUMNS, toPatient, type PatientRow } from '../store/patient-rows.ts';

/** Every condition that is given must hold. Text is matched without accents or case, from the beginning of words. */
export interface PatientQuery {
  /** Words of the whole name, in any order: "garc lu" finds Lucía García. Asked for alone, in the order of names: `search-by-name.ts`. */
  readonly name?: string;
  readonly given?: string;
  readonly family?: string;
  /** E.164 (`parsePhone`), e-mail or WhatsApp address. */
  readonly address?: string;
  readonly birthDate?: LocalDate;
  readonly identifier?: { readonly system?: string; readonly value: string };
  readonly ids?: readonly PatientId[];
  readonly updatedSince?: Instant;
  readonly active?: boolean;
  /** 1 to 100. */
  readonly limit: number;
  /** Of the page before. An unknown one starts again. */
  readonly cursor?: string;
}

export interface PatientPage {
  readonly patients: readonly Patient[];
  readonly nextCursor?: string;
}

const MOST_PER_PAGE = 100;
const MOST_WORDS = 6;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
}

function likePrefix(word: string): string {
  return `${word.replace(/[\\%_]/g, '\\$&')}%`;
}

/** Conditions from fixed pieces: the statement's text never holds what somebody typed. */
function conditions(
  clinicId: string,
  query: PatientQuery,
): { readonly where: string; readonly params: SqlParameter[] } {
  const params: SqlParameter[] = [clinicId];
  const clauses = ['p.clinic_id = $1'];
  const bind = (value: SqlParameter): string => `$${params.push(value)}`;
  const prefix = (column: string, word: string) => {
    const [start, inner] = [bind(likePrefix(word)), bind(`% ${likePrefix(word)}`)];
    clauses.push(`(${column} like search_text(${start}) or ${column} like search_text(${inner}))`);
  };
  for (const word of words(query.given ?? '')) prefix('search_text(p.given_name)', word);
  for (const word of words(query.family ?? '')) prefix('search_text(p.family_name)', word);
  if (query.address !== undefined) {
    clauses.push(
      `exists (select from contact_point c where c.clinic_id = $1 and c.patient_id = p.id and c.address = ${bind(query.address)})`,
    );
  }
  if (query.birthDate !== undefined) clauses.push(`p.birth_date = ${bind(query.birthDate)}`);
  if (query.identifier !== undefined)
    clauses.push(`p.identifiers @> ${bind(JSON.stringify([query.identifier]))}::jsonb`);
  if (query.ids !== undefined) clauses.push(`p.id = any(${bind(query.ids)}::uuid[])`);
  if (query.updatedSince !== undefined) clauses.push(`p.updated_at >= ${bind(new Date(query.updatedSince))}`);
  if (query.active !== undefined) clauses.push(`p.active = ${bind(query.active)}`);
  const after = parseId<PatientId>(query.cursor);
  if (after !== undefined) clauses.push(`p.id > ${bind(after)}`);
  return { where: clauses.join(' and '), params };
}

/** Patients in the order of their ids, a page at a time. One round trip; by name as `searchByName`. */
export async function searchPatients(ctx: ClinicContext, query: PatientQuery): Promise<PatientPage> {
  assert(query.limit >= 1 && query.limit <= MOST_PER_PAGE, `a page of ${query.limit} patients`);
  const { name, limit, cursor } = query;
  if (name !== undefined) return searchByName(ctx, { name, limit, cursor });
  const { where, params } = conditions(ctx.clinicId, query);
  const rows = await ctx.db.query<PatientRow>(
    ctx.clinicId,
    `select ${PATIENT_COLUMNS} from patient p where ${where} order by p.id limit $${params.push(query.limit + 1)}`,
    params,
  );
  const patients = rows.slice(0, query.limit).map(toPatient);
  const last = patients.at(-1);
  return { patients, ...(rows.length > query.limit && last ? { nextCursor: last.id } : {}) };
}
