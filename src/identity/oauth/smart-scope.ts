/** The interactions of SMART v2 scopes: create, read, update, delete, search. */
const SCOPE_LETTERS = ['c', 'r', 'u', 'd', 's'] as const;
export type ScopeLetter = (typeof SCOPE_LETTERS)[number];

interface SmartScope {
  readonly resourceType: string;
  readonly letters: string;
}

const V2 = /^system\/([A-Z][A-Za-z]{1,40}|\*)\.(c?r?u?d?s?)$/;
/** SMART v1 names of the same: HL7 smart-app-launch 2.2, "Scopes for requesting clinical data". */
const V1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };
const V1_SCOPE = /^system\/([A-Z][A-Za-z]{1,40}|\*)\.(read|write|\*)$/;

/** Reads `system/Patient.rs`, `system/*.cruds` and the names of SMART v1. Finer scopes (with a query) are not supported: undefined. */
export function parseSmartScope(text: string): SmartScope | undefined {
  const v2 = V2.exec(text);
  if (v2?.[1] !== undefined && v2[2]) return { resourceType: v2[1], letters: v2[2] };
  const v1 = V1_SCOPE.exec(text);
  const letters = v1?.[2] === undefined ? undefined : V1[v1[2]];
  return v1?.[1] !== undefined && letters !== undefined ? { resourceType: v1[1], letters } : undefined;
}

/** Whether one of the scopes allows an interaction with a resource type; type `*` asks for all types at once. */
export function scopesAllow(scopes: readonly string[], resourceType: string, letter: ScopeLetter): boolean {
  return scopes.some((text) => {
    const scope = parseSmartScope(text);
    return (
      scope !== undefined &&
      (scope.resourceType === '*' || scope.resourceType === resourceType) &&
      scope.letters.includes(letter)
    );
  });
}

function lettersAllowed(scopes: readonly string[], resourceType: string, wanted: string): string {
  return SCOPE_LETTERS.filter((letter) => wanted.includes(letter) && scopesAllow(scopes, resourceType, letter)).join(
    '',
  );
}

/** The part of one requested scope that the client's own scopes allow: as it was asked for where it is the whole, else in SMART v2. */
function grantedPart(text: string, allowed: readonly string[]): readonly string[] {
  const scope = parseSmartScope(text);
  if (!scope) return [];
  const { resourceType, letters } = scope;
  const here = lettersAllowed(allowed, resourceType, letters);
  if (here.length === letters.length) return [text];
  const named = allowed.map((own) => parseSmartScope(own)?.resourceType).filter((type) => type !== undefined);
  // Asked for everything, a client is given each type that it may have.
  const types = resourceType === '*' ? [...new Set(['*', ...named])] : [resourceType];
  return types
    .map((type) => ({ type, granted: lettersAllowed(allowed, type, letters) }))
    .filter(({ type, granted }) => granted !== '' && (type === resourceType || granted !== here))
    .map(({ type, granted }) => `system/${type}.${granted}`);
}

/** What of the requested scopes the client may have: the intersection with its own, each once. */
export function grantedScopes(requested: readonly string[], allowed: readonly string[]): readonly string[] {
  return [...new Set(requested.flatMap((text) => grantedPart(text, allowed)))];
}
