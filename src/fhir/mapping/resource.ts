import { isDeepStrictEqual } from 'node:util';
/** A FHIR resource as it came or goes: JSON of which we know some elements and keep the others. */
export type FhirJson = Readonly<Record<string, unknown>>;

export interface FhirResource extends FhirJson {
  readonly resourceType: string;
  readonly id: string;
}

/** What is wrong with one element, in the words of OperationOutcome.issue. Never holds the value: it may be a person's. */
export interface FhirIssue {
  /** FHIRPath of the element, for example `Patient.birthDate` or `Bundle.entry[3].resource.birthDate`. */
  readonly path: string;
  readonly code:
    | 'structure'
    | 'required'
    | 'value'
    | 'invariant'
    | 'not-supported'
    | 'not-found'
    | 'too-long'
    | 'duplicate'
    | 'business-rule';
  readonly diagnostics: string;
}

export interface InvalidResource {
  readonly code: 'invalid-resource';
  readonly issues: readonly FhirIssue[];
}

export function isJsonObject(value: unknown): value is FhirJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is stored beside our columns: the whole resource but for what belongs to its envelope, which the server gives itself, or
 * which is ours to say.
 */
export function keptElements(resource: FhirJson): FhirJson {
  const { meta: _meta, text: _text, resourceType: _type, id: _id, ...kept } = resource;
  return kept;
}

/** Whether two say the same. A member that is undefined says nothing: JSON has none. */
export function saysTheSame(one: FhirJson, other: FhirJson): boolean {
  const said = (resource: FhirJson): unknown => JSON.parse(JSON.stringify(keptElements(resource)));
  return isDeepStrictEqual(said(one), said(other));
}

export interface Envelope {
  readonly resourceType: string;
  readonly id: string;
  readonly version: number;
  /** ISO 8601. */
  readonly lastUpdated?: string | undefined;
}

/** The stored elements with ours laid over them. An own element that is `undefined` takes the stored one away: our values win. */
export function overlay(envelope: Envelope, stored: FhirJson | undefined, own: FhirJson): FhirResource {
  const { resourceType, id, version, lastUpdated } = envelope;
  const meta = lastUpdated === undefined ? { versionId: String(version) } : { versionId: String(version), lastUpdated };
  const resource: Record<string, unknown> & { resourceType: string; id: string } = { resourceType, id, meta };
  // A page has hundreds of these: a loop costs a third of entries, filter and fromEntries.
  const merged: FhirJson = stored === undefined ? own : { ...stored, ...own };
  for (const name of Object.keys(merged)) {
    const value = merged[name];
    if (value !== undefined) resource[name] = value;
  }
  return resource;
}
