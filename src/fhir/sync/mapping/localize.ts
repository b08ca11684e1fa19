import { isJsonObject, type FhirJson } from '../../mapping/resource.ts';
import { mirroredTypeOf, type ForeignId } from './mirrored-type.ts';

/** How far down a resource is read. Deeper than any of R4. */
const DEEPEST = 60;
/** More than any honest resource holds inside itself; the rest is left out. */
const MOST_CONTAINED = 50;
const RELATIVE = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;
/** What PostgreSQL cannot keep in JSON: NUL, and halves of surrogate pairs. */
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

/** What a reference names below the server's base, whether written relative or absolute. */
function parseReference(reference: string, baseUrl: string): { type: string; id: string } | undefined {
  const relative = reference.startsWith(`${baseUrl}/`) ? reference.slice(baseUrl.length + 1) : reference;
  const match = RELATIVE.exec(relative);
  return match?.[1] !== undefined && match[2] !== undefined ? { type: match[1], id: match[2] } : undefined;
}

/** The mirrored resource that a Reference names, if it names one. */
export function foreignIdOf(reference: unknown, baseUrl: string): ForeignId | undefined {
  const text = isJsonObject(reference) ? reference['reference'] : undefined;
  const named = typeof text === 'string' ? parseReference(text, baseUrl) : undefined;
  const type = mirroredTypeOf(named?.type);
  return named && type && { type, id: named.id };
}

interface Looking {
  readonly baseUrl: string;
  readonly found: ForeignId[];
}

function lookInto(value: unknown, looking: Looking, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  const own = Array.isArray(value) ? undefined : foreignIdOf(value, looking.baseUrl);
  if (own) looking.found.push(own);
  for (const inner of Object.values(value)) lookInto(inner, looking, depth + 1);
}

/** Every mirrored resource that a resource names, each as often as it does. */
export function referencesIn(value: unknown, baseUrl: string): readonly ForeignId[] {
  const found: ForeignId[] = [];
  lookInto(value, { baseUrl, found }, 0);
  return found;
}

export interface Names {
  /** Of the server, without a slash at the end. */
  readonly baseUrl: string;
  /** Our id for a resource over there; undefined for what we do not have. */
  localId(foreign: ForeignId): string | undefined;
}

/** A reference to what is not here says whom it means by an identifier from which its address can be made again. */
function logical(reference: FhirJson, names: Names): FhirJson {
  const { reference: text, ...rest } = reference;
  const named = parseReference(String(text), names.baseUrl);
  const identifier = named
    ? { system: `${names.baseUrl}/${named.type}`, value: named.id }
    : { system: 'urn:ietf:rfc:3986', value: String(text) };
  return { ...(named ? { type: named.type } : {}), identifier, ...rest };
}

function localReference(reference: FhirJson, names: Names): FhirJson {
  const text = String(reference['reference']);
  if (text.startsWith('#')) return reference;
  const foreign = foreignIdOf(reference, names.baseUrl);
  const id = foreign && names.localId(foreign);
  return foreign && id !== undefined ? { ...reference, reference: `${foreign.type}/${id}` } : logical(reference, names);
}

/** Nearly every text is stored as it is: only what the quick look finds is rewritten. */
function storable(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.replace(UNSTORABLE, '');
}

function rewrite(value: unknown, names: Names, depth: number): unknown {
  if (typeof value === 'string') return storable(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => rewrite(item, names, depth + 1) ?? null);
  const entries: [string, unknown][] = [];
  for (const [name, item] of Object.entries(value)) {
    const own = rewrite(item, names, depth + 1);
    if (own !== undefined) entries.push([storable(name), own]);
  }
  const rewritten: FhirJson = Object.fromEntries(entries);
  return typeof rewritten['reference'] === 'string' ? localReference(rewritten, names) : rewritten;
}

/** Resources inside resources stay, but none inside those, and not without end. */
function contained(resource: FhirJson): FhirJson {
  const inner = resource['contained'];
  if (inner === undefined) return resource;
  const { contained: _contained, ...rest } = resource;
  if (!Array.isArray(inner)) return rest;
  const kept = inner
    .filter(isJsonObject)
    .slice(0, MOST_CONTAINED)
    .map(({ contained: _deeper, ...one }) => one);
  return { ...rest, contained: kept };
}

/**
 * A resource of another system as one of ours: our id, and references to what we have by our ids. What we do not have, or what
 * stands on another server, is named by an identifier instead, so that nothing points nowhere and nothing is forgotten.
 */
export function localize(resource: FhirJson, id: string, names: Names): FhirJson {
  const rewritten = rewrite(contained(resource), names, 0);
  return { ...(isJsonObject(rewritten) ? rewritten : {}), id };
}
