import { parseId } from '../../platform/kernel/ids.ts';
import type { Brand } from '../../platform/kernel/brand.ts';
import { isJsonObject, type FhirJson } from '../mapping/resource.ts';
import { listOf } from '../mapping/kept.ts';
import { IMPORTED_TYPES, type UnderstoodTypeName } from '../search/resource-type.ts';
import { derivedId } from './derived-id.ts';

/** How the ids of an outside source become ours. */
export interface Rekeying {
  readonly clinicId: string;
  /** Names the source; the same id of another source is another thing. */
  readonly source: string;
  /** Whether a UUID of the source stays as it is, or becomes another like any id. */
  readonly keepsUuids: boolean;
}

const REFERENCE = /^(?:[a-z]+:\/\/[^\s]{1,300}\/)?([A-Z][A-Za-z]{1,60})\/([A-Za-z0-9.-]{1,64})$/;

/** Our id of a resource of the source. The Organization is the clinic, whatever the source calls it. */
function ownId(type: UnderstoodTypeName, id: string, { clinicId, source, keepsUuids }: Rekeying): string {
  if (type === 'Organization') return clinicId;
  const uuid = keepsUuids ? parseId<Brand<string, 'ResourceId'>>(id) : undefined;
  return uuid ?? derivedId(clinicId, [source, type, id]);
}

function ownReference(text: string, rekeying: Rekeying): string {
  const [, typeName, id] = REFERENCE.exec(text) ?? [];
  const type = IMPORTED_TYPES.find((known) => known === typeName);
  return type && id !== undefined ? `${type}/${ownId(type, id, rekeying)}` : text;
}

/** The same JSON with every literal reference to a type that we keep turned to our ids. Its depth was checked before. */
function rekeyed(value: unknown, rekeying: Rekeying): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => rekeyed(item, rekeying));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === 'reference' && typeof item === 'string' ? ownReference(item, rekeying) : rekeyed(item, rekeying),
    ]),
  );
}

/** A resource of the source with our ids. The id that the source gave it is kept as an identifier where it had to change. */
export function rekeyResource(
  type: UnderstoodTypeName,
  resource: FhirJson & { readonly id: string },
  rekeying: Rekeying,
): { readonly id: string; readonly resource: FhirJson } {
  const id = ownId(type, resource.id, rekeying);
  const renamed = rekeyed(resource, rekeying);
  const base: FhirJson = isJsonObject(renamed) ? renamed : {};
  if (type === 'Organization') return { id, resource: { ...base, id: resource.id } };
  if (id === resource.id) return { id, resource: base };
  const own = { system: rekeying.source, value: resource.id };
  const others = listOf(base, 'identifier').filter(({ system, value }) => system !== own.system || value !== own.value);
  return { id, resource: { ...base, id, identifier: [...others, own] } };
}
