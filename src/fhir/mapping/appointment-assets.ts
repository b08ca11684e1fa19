import type { AssetKind } from '../../agenda/index.ts';
import { listOf } from './kept.ts';
import { isJsonObject, type FhirJson } from './resource.ts';

/** A room or a device that a visit has. */
export interface AssetOfVisit {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: string;
}

/** How a room or a device is referred to. */
export function assetReference({ id, kind }: Pick<AssetOfVisit, 'id' | 'kind'>): string {
  return `${kind === 'room' ? 'Location' : 'Device'}/${id}`;
}

function referenceIn({ actor }: FhirJson): string | undefined {
  const reference = isJsonObject(actor) ? actor['reference'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

/** Rooms first, each kind by its names. */
function byKindAndName(a: AssetOfVisit, b: AssetOfVisit): number {
  if (a.kind !== b.kind) return a.kind === 'room' ? -1 : 1;
  return a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1;
}

/** Those that a visit has follow what else its source named; one that the source named already stays as it came. */
export function assetParticipants(
  assets: readonly AssetOfVisit[] | undefined,
  others: readonly FhirJson[],
): readonly FhirJson[] {
  const named = new Set(others.map(referenceIn));
  const inOrder = (assets ?? []).toSorted(byKindAndName);
  const added = inOrder
    .filter((asset) => !named.has(assetReference(asset)))
    .map((asset) => ({ actor: { reference: assetReference(asset), display: asset.name }, status: 'accepted' }));
  return [...others, ...added];
}

/** Statuses of a visit that has what it has. */
const STANDING: readonly string[] = ['pending', 'booked', 'arrived', 'checked-in', 'fulfilled'];

/** The ids of Locations and Devices among the kept participants of a visit that stands, which may have been its own before. */
export function maybeFormer(visit: {
  readonly status: string;
  readonly siteId: string;
  readonly assets: readonly AssetOfVisit[] | undefined;
  readonly fhir: FhirJson | undefined;
}): readonly string[] {
  if (!visit.fhir || !STANDING.includes(visit.status)) return [];
  const has = new Set(visit.assets?.map(assetReference));
  return listOf(visit.fhir, 'participant').flatMap((participant) => {
    const reference = referenceIn(participant) ?? '';
    const [, id] = /^(?:Location|Device)\/([0-9a-f-]{36})$/.exec(reference) ?? [];
    return id === undefined || id === visit.siteId || has.has(reference) ? [] : [id];
  });
}

/** What was kept of a source, without the rooms and devices that the visit has no more. */
export function withoutFormer(fhir: FhirJson, former: ReadonlySet<string>): FhirJson {
  const participant = listOf(fhir, 'participant').filter((one) => {
    const id = /^(?:Location|Device)\/(.+)$/.exec(referenceIn(one) ?? '')?.[1];
    return id === undefined || !former.has(id);
  });
  return { ...fhir, participant };
}
