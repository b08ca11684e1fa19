import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Clinic, Line, Site } from '../domain/clinic.ts';

export type ClinicImport = Omit<Clinic, 'id' | 'version'>;
export type SiteImport = Omit<Site, 'version' | 'updatedAt'>;

/** Makes or updates the clinic of the context. Settings that stand already are kept: they are the clinic's own. Safe to repeat. */
export async function importClinic(tx: ClinicTx, ctx: ClinicContext, input: ClinicImport): Promise<void> {
  await tx.run(
    `insert into clinic (id, name, zone, default_language, languages, settings, fhir, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set
       name = excluded.name, zone = excluded.zone, default_language = excluded.default_language,
       languages = excluded.languages, settings = clinic.settings || excluded.settings, fhir = excluded.fhir,
       version = clinic.version + 1`,
    [
      tx.clinicId,
      input.name,
      input.zone,
      input.defaultLanguage,
      input.languages,
      input.settings,
      input.fhir ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  await record(tx, ctx, { action: 'clinic.import', subject: { type: 'Organization', id: tx.clinicId } });
}

/** Makes or updates a site by its id. Safe to repeat. */
export async function importSite(tx: ClinicTx, ctx: ClinicContext, input: SiteImport): Promise<void> {
  await tx.run(
    `insert into site (clinic_id, id, name, zone, address, phone, opening_hours, active, fhir, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10)
     on conflict (clinic_id, id) do update set
       name = excluded.name, zone = excluded.zone, address = excluded.address, phone = excluded.phone,
       opening_hours = excluded.opening_hours, active = excluded.active, fhir = excluded.fhir,
       version = site.version + 1, updated_at = excluded.updated_at`,
    [
      tx.clinicId,
      input.id,
      input.name,
      input.zone,
      input.address ?? null,
      input.phone ?? null,
      JSON.stringify(input.openingHours),
      input.active,
      input.fhir ?? null,
      new Date(ctx.clock.now()),
    ],
  );
  await record(tx, ctx, { action: 'site.import', subject: { type: 'Location', id: input.id } });
}

/** Gives the clinic a number at the carrier. A number belongs to one clinic only: another's is an error of the database. */
export async function importLine(tx: ClinicTx, line: Line): Promise<void> {
  await tx.run(
    `insert into clinic_line (clinic_id, number, channels) values ($1, $2, $3)
     on conflict (clinic_id, number) do update set channels = excluded.channels`,
    [tx.clinicId, line.number, line.channels],
  );
}
