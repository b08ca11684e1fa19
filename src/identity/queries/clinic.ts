import type { Database } from '../../platform/database/database.ts';
import { parseLanguage, type Language } from '../../platform/i18n/language.ts';
import { required } from '../../platform/kernel/assert.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { ClinicId, SiteId } from '../../platform/kernel/ids.ts';
import type { Instant } from '../../platform/time/instant.ts';
import { parseZone } from '../../platform/time/wall-time.ts';
import type { Clinic, ClinicSettings, Line, LineChannel, OpeningHours, Site } from '../domain/clinic.ts';

interface ClinicRow {
  readonly id: ClinicId;
  readonly name: string;
  readonly zone: string;
  readonly default_language: string;
  readonly languages: readonly string[];
  readonly settings: ClinicSettings;
  readonly fhir: object | null;
  readonly version: number;
}

interface SiteRow {
  readonly id: SiteId;
  readonly name: string;
  readonly zone: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly opening_hours: readonly OpeningHours[];
  readonly active: boolean;
  readonly fhir: object | null;
  readonly version: number;
  readonly updated_at: Instant;
}

function toClinic(row: ClinicRow): Clinic {
  return {
    id: row.id,
    name: row.name,
    zone: required(parseZone(row.zone), 'time zone of the clinic'),
    defaultLanguage: required(parseLanguage(row.default_language), 'default language of the clinic'),
    languages: row.languages.map(parseLanguage).filter((language): language is Language => language !== undefined),
    settings: row.settings,
    ...(row.fhir ? { fhir: row.fhir } : {}),
    version: row.version,
  };
}

function toSite(row: SiteRow): Site {
  return {
    id: row.id,
    name: row.name,
    zone: required(parseZone(row.zone), 'time zone of the site'),
    ...(row.address === null ? {} : { address: row.address }),
    ...(row.phone === null ? {} : { phone: row.phone }),
    openingHours: row.opening_hours,
    active: row.active,
    ...(row.fhir ? { fhir: row.fhir } : {}),
    version: row.version,
    updatedAt: row.updated_at,
  };
}

/** The clinic of the context. One round trip. */
export async function getClinic(ctx: ClinicContext): Promise<Clinic> {
  const [row] = await ctx.db.query<ClinicRow>(
    ctx.clinicId,
    'select id, name, zone, default_language, languages, settings, fhir, version from clinic where id = $1',
    [ctx.clinicId],
  );
  return toClinic(required(row, 'clinic'));
}

/** All sites, also those no longer active, by name. One round trip. */
export async function listSites(ctx: ClinicContext): Promise<readonly Site[]> {
  const rows = await ctx.db.query<SiteRow>(
    ctx.clinicId,
    `select id, name, zone, address, phone, opening_hours, active, fhir, version, updated_at
       from site where clinic_id = $1 order by name, id`,
    [ctx.clinicId],
  );
  return rows.map(toSite);
}

/** The clinic's numbers at the carrier, the main one first. */
export async function linesOf(ctx: ClinicContext): Promise<readonly Line[]> {
  return ctx.db.query<{ number: string; channels: readonly LineChannel[] }>(
    ctx.clinicId,
    'select number, channels from clinic_line where clinic_id = $1 order by rank, number',
    [ctx.clinicId],
  );
}

/** Whose number this is. Undefined for a number that no clinic has. */
export async function clinicOfLine(db: Database, number: string): Promise<ClinicId | undefined> {
  const rows = await db.querySystem<{ clinic_id: ClinicId }>('select clinic_id from clinic_line where number = $1', [
    number,
  ]);
  return rows[0]?.clinic_id;
}

/** Whose email address this is, in lower case. Undefined for one that no clinic has. */
export async function clinicOfMailbox(db: Database, address: string): Promise<ClinicId | undefined> {
  const rows = await db.querySystem<{ clinic_id: ClinicId }>(
    'select clinic_id from clinic_mailbox where address = $1',
    [address],
  );
  return rows[0]?.clinic_id;
}

/** Every clinic of this installation. For the demo, the operator's CLI and the sweepers. */
export async function listClinicIds(db: Database): Promise<readonly ClinicId[]> {
  const rows = await db.querySystem<{ id: ClinicId }>('select id from clinic order by id limit 10000');
  return rows.map((row) => row.id);
}

/** Whether anybody can sign in to the clinic: the last thing that setting a clinic up does. */
export async function hasStaff(ctx: ClinicContext): Promise<boolean> {
  const rows = await ctx.db.query(ctx.clinicId, 'select id from staff where clinic_id = $1 limit 1', [ctx.clinicId]);
  return rows.length > 0;
}
