import { record } from '../../audit/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import type { ClinicContext } from '../../platform/kernel/context.ts';
import type { Clinic, Line, Site } from '../domain/clinic.ts';
import { ClinicEntity, LineEntity, SiteEntity } from '../store/entities.ts';

export type ClinicImport = Omit<Clinic, 'id' | 'version'>;
export type SiteImport = Omit<Site, 'version' | 'updatedAt'>;

/** Makes or updates the clinic of the context. Settings that stand already are kept: they are the clinic's own. Safe to repeat. */
export async function importClinic(tx: ClinicTx, ctx: ClinicContext, input: ClinicImport): Promise<void> {
  const { em } = tx;
  const found = await em.findOne(ClinicEntity, { id: tx.clinicId });
  const facts = {
    name: input.name,
    zone: input.zone,
    default_language: input.defaultLanguage,
    languages: [...input.languages],
    settings: { ...found?.settings, ...input.settings },
    fhir: input.fhir ?? null,
    version: (found?.version ?? 0) + 1,
  };
  if (found) em.assign(found, facts);
  else em.persist(em.create(ClinicEntity, { id: tx.clinicId, ...facts, created_at: ctx.clock.now() }));
  // Statements that follow in this transaction may point at the row.
  await em.flush();
  await record(tx, ctx, { action: 'clinic.import', subject: { type: 'Organization', id: tx.clinicId } });
}

/** Makes or updates a site by its id. Safe to repeat. */
export async function importSite(tx: ClinicTx, ctx: ClinicContext, input: SiteImport): Promise<void> {
  const { em } = tx;
  const key = { clinic_id: tx.clinicId, id: input.id };
  const found = await em.findOne(SiteEntity, key);
  const facts = {
    name: input.name,
    zone: input.zone,
    address: input.address ?? null,
    phone: input.phone ?? null,
    opening_hours: input.openingHours,
    active: input.active,
    fhir: input.fhir ?? null,
    version: (found?.version ?? 0) + 1,
    updated_at: ctx.clock.now(),
  };
  if (found) em.assign(found, facts);
  else em.persist(em.create(SiteEntity, { ...key, ...facts }));
  await em.flush();
  await record(tx, ctx, { action: 'site.import', subject: { type: 'Location', id: input.id } });
}

/** Gives the clinic an address at which it is written to. One belongs to one clinic only: another's is an error of the database. */
export async function importMailbox(tx: ClinicTx, address: string): Promise<void> {
  await tx.run(
    'insert into clinic_mailbox (clinic_id, address) values ($1, $2) on conflict (clinic_id, address) do nothing',
    [tx.clinicId, address.toLowerCase()],
  );
}

/** Gives the clinic a number at the carrier. A number belongs to one clinic only: another's is an error of the database. */
export async function importLine(tx: ClinicTx, line: Line): Promise<void> {
  const { em } = tx;
  const key = { clinic_id: tx.clinicId, number: line.number };
  const found = await em.findOne(LineEntity, key);
  if (found) found.channels = [...line.channels];
  else em.persist(em.create(LineEntity, { ...key, channels: [...line.channels] }));
  await em.flush();
}
