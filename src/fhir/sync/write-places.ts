import { importAsset, type AssetId } from '../../agenda/index.ts';
import type { ClinicTx } from '../../platform/database/database.ts';
import { readResource } from '../import/import-resources.ts';
import { fromFhirDevice } from '../mapping/device.ts';
import type { FhirIssue, FhirJson } from '../mapping/resource.ts';
import { Reader } from '../mapping/reader.ts';
import { fromFhirRoom, isRoom, isRoomOfSite, wordOf, type AssetFacts } from '../mapping/room.ts';
import { WRITTEN, type WriteOutcome, type WriteScope } from './write-outcome.ts';

interface StandingAsset {
  readonly id: AssetId;
  readonly type: string;
  readonly fhir: FhirJson | null;
}

async function standingAssets(tx: ClinicTx, page: readonly FhirJson[]): Promise<ReadonlyMap<string, StandingAsset>> {
  const rows = await tx.sql<StandingAsset>(
    'select id, type, fhir from asset where clinic_id = $1 and id = any($2::uuid[])',
    [tx.clinicId, page.map(({ id }) => String(id))],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function typeIn(fhir: FhirJson): string | undefined {
  const resource = new Reader(fhir, 'Device');
  const type = Array.isArray(fhir['type']) ? resource.list('type')[0] : resource.field('type');
  return wordOf(type) ?? wordOf(resource.field('physicalType'));
}

/** What services ask for by the clinic's own word stays so named, until its source gives it another. */
function typeOf(said: AssetFacts, standing: StandingAsset | undefined): string {
  if (!standing) return said.type;
  return standing.fhir === null || typeIn(standing.fhir) === said.type ? standing.type : said.type;
}

async function writeAsset(
  { tx, ctx }: WriteScope,
  said: AssetFacts,
  standing: ReadonlyMap<string, StandingAsset>,
): Promise<WriteOutcome> {
  await importAsset(tx, ctx, { ...said, type: typeOf(said, standing.get(said.id)) });
  return WRITTEN;
}

const NO_SITE: FhirIssue = {
  path: 'Location.partOf',
  code: 'required',
  diagnostics: 'a room needs the site that it is part of',
};

/** Rooms and sites. What has been a site stays one. */
export async function writePlaces(scope: WriteScope, page: readonly FhirJson[]): Promise<readonly WriteOutcome[]> {
  const { tx, ctx, facts } = scope;
  const standing = await standingAssets(tx, page);
  const outcomes: WriteOutcome[] = [];
  for (const json of page) {
    const isSite = facts.zones.has(String(json['id']));
    if (!isSite && isRoom(json) && !isRoomOfSite(json) && facts.zones.size > 0) {
      outcomes.push({ refused: [NO_SITE], warnings: [] });
      continue;
    }
    if (!isSite && isRoomOfSite(json)) {
      const room = fromFhirRoom(json);
      outcomes.push(
        room.ok ? await writeAsset(scope, room.value, standing) : { refused: room.error.issues, warnings: [] },
      );
      continue;
    }
    const site = readResource('Location', json);
    const { clinic, zones, agenda } = facts;
    const written = site.ok ? await site.value.write({ tx, ctx, clinic, zones, agenda, cause: 'ehr' }) : site;
    const issues = !written.ok && 'issues' in written.error ? written.error.issues : [];
    outcomes.push({ refused: issues, warnings: [] });
  }
  return outcomes;
}

/** Devices of a site. A patient's own, software, and what stands nowhere that we know, is nothing that visits take: it is left out. */
export async function writeDevices(scope: WriteScope, page: readonly FhirJson[]): Promise<readonly WriteOutcome[]> {
  const standing = await standingAssets(scope.tx, page);
  const outcomes: WriteOutcome[] = [];
  for (const json of page) {
    const device = fromFhirDevice(json);
    outcomes.push(device.ok ? await writeAsset(scope, device.value, standing) : { ...WRITTEN, isLeftOut: true });
  }
  return outcomes;
}
