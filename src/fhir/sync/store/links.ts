import type { ClinicTx } from '../../../platform/database/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { toIso } from '../../../platform/time/instant.ts';
import { keyOf, type ForeignId, type MirroredType } from '../mapping/mirrored-type.ts';

/** Which of our rows a resource over there is, and which version of it we know. */
export interface EhrLink extends ForeignId {
  readonly localId: string;
  readonly versionId?: string | undefined;
  readonly lastUpdated?: Instant | undefined;
  readonly contentHash?: string | undefined;
  readonly startsAt?: Instant | undefined;
  readonly isGone: boolean;
  /** It was looked for and not found, and may only have been overlooked. */
  readonly isMissed?: true;
  /**
   * Of a patient who is an alias: the survivor over there; `localId` is then the survivor's. Of an appointment: what was booked in
   * its place.
   */
  readonly replacedBy?: string | undefined;
}

interface LinkRow {
  readonly type: MirroredType;
  readonly ehr_id: string;
  readonly local_id: string;
  readonly version_id: string | null;
  readonly last_updated: Instant | null;
  readonly content_hash: string | null;
  readonly starts_at: Instant | null;
  readonly gone_at: Instant | null;
  readonly replaced_by: string | null;
  readonly is_missed: boolean;
}

const COLUMNS =
  'l.type, l.ehr_id, l.local_id, l.version_id, l.last_updated, l.content_hash, l.starts_at, l.gone_at, l.replaced_by, l.missing_count > 0 as is_missed';

function toLink(row: LinkRow): EhrLink {
  return {
    type: row.type,
    id: row.ehr_id,
    localId: row.local_id,
    ...(row.version_id === null ? {} : { versionId: row.version_id }),
    ...(row.last_updated === null ? {} : { lastUpdated: row.last_updated }),
    ...(row.content_hash === null ? {} : { contentHash: row.content_hash }),
    ...(row.starts_at === null ? {} : { startsAt: row.starts_at }),
    isGone: row.gone_at !== null,
    ...(row.is_missed ? { isMissed: true } : {}),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
  };
}

export type Links = ReadonlyMap<string, EhrLink>;

function pairs(wanted: readonly ForeignId[]): string {
  const distinct = new Map(wanted.map((one) => [keyOf(one), { type: one.type, id: one.id }]));
  return JSON.stringify([...distinct.values()]);
}

/** The links of these resources, by `Type/id`. Those that have none are left out. */
export async function loadLinks(tx: ClinicTx, connectionId: string, wanted: readonly ForeignId[]): Promise<Links> {
  if (wanted.length === 0) return new Map();
  const rows = await tx.sql<LinkRow>(
    `select ${COLUMNS} from jsonb_to_recordset($3::jsonb) as w(type text, id text)
       join ehr_link l on l.clinic_id = $1 and l.connection_id = $2 and l.type = w.type and l.ehr_id = w.id`,
    [tx.clinicId, connectionId, pairs(wanted)],
  );
  return new Map(rows.map((row) => [`${row.type}/${row.ehr_id}`, toLink(row)]));
}

/** Of these rows of ours, those that some resource over there is already. */
export async function linkedLocally(
  tx: ClinicTx,
  connectionId: string,
  wanted: { readonly type: MirroredType; readonly localIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (wanted.localIds.length === 0) return new Map();
  const rows = await tx.sql<{ local_id: string; ehr_id: string }>(
    `select l.local_id, l.ehr_id from ehr_link l
      where l.clinic_id = $1 and l.connection_id = $2 and l.type = $3 and l.local_id = any($4::uuid[]) and l.gone_at is null
        and l.replaced_by is null`,
    [tx.clinicId, connectionId, wanted.type, wanted.localIds],
  );
  return new Map(rows.map((row) => [row.local_id, row.ehr_id]));
}

const SAVE = `
  insert into ehr_link as l (clinic_id, connection_id, type, ehr_id, local_id, version_id, last_updated, content_hash, starts_at,
    replaced_by)
  select $1, $2, i.type, i.id, i."localId", i."versionId", i."lastUpdated", i."contentHash", i."startsAt", i."replacedBy"
    from jsonb_to_recordset($3::jsonb) as i(type text, id text, "localId" uuid, "versionId" text, "lastUpdated" timestamptz,
      "contentHash" text, "startsAt" timestamptz, "replacedBy" text)
  on conflict (clinic_id, connection_id, type, ehr_id) do update set local_id = excluded.local_id, version_id = excluded.version_id,
    last_updated = excluded.last_updated, content_hash = excluded.content_hash, starts_at = excluded.starts_at, missing_count = 0,
    gone_at = null, replaced_by = excluded.replaced_by`;

/** Remembers which version of each is known from now on; what had gone is here again. No resource comes twice. */
export async function saveLinks(
  tx: ClinicTx,
  connectionId: string,
  links: readonly Omit<EhrLink, 'isGone'>[],
): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map((link) => ({
    ...link,
    ...(link.lastUpdated === undefined ? {} : { lastUpdated: toIso(link.lastUpdated) }),
    ...(link.startsAt === undefined ? {} : { startsAt: toIso(link.startsAt) }),
  }));
  await tx.run(SAVE, [tx.clinicId, connectionId, JSON.stringify(rows)]);
}

/** One appointment over there stands for a visit of ours in the place of another from now on. */
export async function replaceLink(
  tx: ClinicTx,
  connectionId: string,
  of: { readonly holder: string; readonly by: string },
): Promise<void> {
  await tx.run(
    `update ehr_link set replaced_by = $4
      where clinic_id = $1 and connection_id = $2 and type = 'Appointment' and ehr_id = $3`,
    [tx.clinicId, connectionId, of.holder, of.by],
  );
}

/** They are where they should be: whatever was missed of them before is forgotten. */
export async function foundAgain(tx: ClinicTx, connectionId: string, found: readonly ForeignId[]): Promise<void> {
  if (found.length === 0) return;
  await tx.run(
    `update ehr_link l set missing_count = 0 from jsonb_to_recordset($3::jsonb) as w(type text, id text)
      where l.clinic_id = $1 and l.connection_id = $2 and l.type = w.type and l.ehr_id = w.id and l.missing_count > 0`,
    [tx.clinicId, connectionId, pairs(found)],
  );
}

export async function markGone(
  tx: ClinicTx,
  connectionId: string,
  gone: { readonly ids: readonly ForeignId[]; readonly at: Instant },
): Promise<void> {
  await tx.run(
    `update ehr_link l set gone_at = $4 from jsonb_to_recordset($3::jsonb) as w(type text, id text)
      where l.clinic_id = $1 and l.connection_id = $2 and l.type = w.type and l.ehr_id = w.id and l.gone_at is null`,
    [tx.clinicId, connectionId, pairs(gone.ids), new Date(gone.at)],
  );
}

/** What is known there of a type and not gone, by its ids there, the next ones after an id. */
export async function standingIds(
  tx: ClinicTx,
  connectionId: string,
  of: { readonly type: MirroredType; readonly after: string; readonly most: number },
): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select ehr_id as id from ehr_link
      where clinic_id = $1 and connection_id = $2 and type = $3 and gone_at is null and replaced_by is null and ehr_id > $4
      order by ehr_id limit $5`,
    [tx.clinicId, connectionId, of.type, of.after, of.most],
  );
  return rows.map(({ id }) => id);
}

/**
 * Links of a type that are not among the ids that were found; of those that lie in the window, or that were asked for, where that is
 * given. Each counts one miss more.
 */
export async function countMissing(
  tx: ClinicTx,
  connectionId: string,
  of: {
    readonly type: MirroredType;
    readonly window?: { readonly start: Instant; readonly end: Instant } | undefined;
    readonly found: readonly string[];
    readonly among?: readonly string[] | undefined;
  },
): Promise<readonly { readonly id: string; readonly missed: number }[]> {
  const { type, window, found, among } = of;
  return tx.sql<{ id: string; missed: number }>(
    `update ehr_link set missing_count = missing_count + 1
      where clinic_id = $1 and connection_id = $2 and type = $3 and gone_at is null and ehr_id <> all($4::text[])
        and ($5::timestamptz is null or (starts_at >= $5 and starts_at < $6))
        and ($7::text[] is null or ehr_id = any($7::text[]))
      returning ehr_id as id, missing_count as missed`,
    [
      tx.clinicId,
      connectionId,
      type,
      found,
      window ? new Date(window.start) : null,
      window ? new Date(window.end) : null,
      among ?? null,
    ],
  );
}

/** What is known there of those who may speak for these patients, and not gone. Both by their ids there. */
export async function relatedIdsOf(
  tx: ClinicTx,
  connectionId: string,
  patients: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select l.ehr_id as id from ehr_link p
       join fhir_related_person r on r.clinic_id = p.clinic_id and r.patient_id = p.local_id
       join ehr_link l on l.clinic_id = r.clinic_id and l.connection_id = p.connection_id and l.type = 'RelatedPerson' and l.local_id = r.id
      where p.clinic_id = $1 and p.connection_id = $2 and p.type = 'Patient' and p.ehr_id = any($3::text[]) and l.gone_at is null`,
    [tx.clinicId, connectionId, patients],
  );
  return rows.map(({ id }) => id);
}
