import { hash } from 'node:crypto';
import { parseInstant, type Instant } from '../../../platform/time/instant.ts';
import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { mirroredTypeOf, type ForeignId } from './mirrored-type.ts';

/** A resource as it stands over there. */
export interface ForeignResource extends ForeignId {
  readonly json: FhirJson;
  /** `meta.versionId`, where the server keeps versions. */
  readonly versionId?: string;
  readonly lastUpdated?: Instant;
  /** Of what it says, its envelope left out: by it a server without versions shows that something changed. */
  readonly contentHash: string;
}

const FHIR_ID = /^[A-Za-z0-9.-]{1,64}$/;

/** As JSON. The same content in another order of keys is the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${members.join(',')}}`;
}

function contentHashOf(json: FhirJson): string {
  const { meta: _meta, text: _text, ...said } = json;
  return hash('sha256', canonical(said), 'base64url');
}

/** The resource of an entry, or undefined for what is not mirrored, or has no id by which it could be known again. */
export function foreignResource(json: unknown): ForeignResource | undefined {
  if (!isJsonObject(json)) return undefined;
  const type = mirroredTypeOf(json['resourceType']);
  const { id, meta } = json;
  if (!type || typeof id !== 'string' || !FHIR_ID.test(id)) return undefined;
  const { versionId, lastUpdated } = isJsonObject(meta) ? meta : {};
  const updated = parseInstant(lastUpdated);
  return {
    type,
    id,
    json,
    contentHash: contentHashOf(json),
    ...(typeof versionId === 'string' && versionId.length <= 200 ? { versionId } : {}),
    ...(updated === undefined ? {} : { lastUpdated: updated }),
  };
}

export interface KnownVersion {
  readonly versionId?: string | undefined;
  readonly lastUpdated?: Instant | undefined;
  readonly contentHash?: string | undefined;
}

/** Whether what came is news: another version, or other content where the server keeps none, and nothing older than what is known. */
export function isNews(came: ForeignResource, known: KnownVersion | undefined): boolean {
  if (!known) return true;
  const { lastUpdated: before } = known;
  if (before !== undefined && came.lastUpdated !== undefined && came.lastUpdated < before) return false;
  if (came.versionId !== undefined && known.versionId !== undefined && came.lastUpdated === before) {
    return came.versionId !== known.versionId;
  }
  return came.contentHash !== known.contentHash || came.versionId !== known.versionId;
}
