import { applyPatch, type Operation } from 'rfc6902';
import { Reader } from '../mapping/reader.ts';
import { isJsonObject, type FhirResource } from '../mapping/resource.ts';
import { FhirProblem, type IssueCode } from './operation-outcome.ts';

const MOST_OPERATIONS = 200;
const LONGEST_POINTER = 500;
/** What a patch may make of a resource: as much as a body may be. `copy` can double it with every operation. */
const LARGEST_RESULT = 2_000_000;
/** Deeper than any resource of R4. */
const DEEPEST_POINTER = 60;

const OPERATIONS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const;
/** Names that lead out of the resource into the machinery of the language. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

function refused(status: 400 | 422, path: string, issue: { code: IssueCode; diagnostics: string }): FhirProblem {
  return new FhirProblem(status, [{ path, ...issue }]);
}

function readPointer(operation: Reader, name: 'path' | 'from'): string {
  const field = operation.field(name);
  const pointer: unknown = field.value;
  const wrong = (diagnostics: string) => refused(400, field.path, { code: 'structure', diagnostics });
  if (typeof pointer !== 'string') throw wrong('expected a JSON Pointer');
  const segments = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (segments[0] !== '' || pointer.length > LONGEST_POINTER || segments.length > DEEPEST_POINTER)
    throw wrong('is no JSON Pointer into a resource');
  if (segments.some((segment) => TRAPS.has(segment))) throw wrong('leads to a name that is not allowed');
  if (segments.length === 1) throw wrong('the whole resource cannot be replaced: use PUT');
  return pointer;
}

function readOperation(operation: Reader): Operation {
  const op = OPERATIONS.find((known) => known === operation.json()['op']);
  if (!op)
    throw refused(400, operation.field('op').path, {
      code: 'structure',
      diagnostics: `expected one of ${OPERATIONS.join(', ')}`,
    });
  const path = readPointer(operation, 'path');
  if (op === 'move' || op === 'copy') return { op, path, from: readPointer(operation, 'from') };
  if (op === 'remove') return { op, path };
  const value = operation.field('value');
  if (value.value === undefined) throw refused(400, value.path, { code: 'required', diagnostics: 'is missing' });
  return { op, path, value: value.value };
}

/** A patch in whose every operation the names and pointers are as RFC 6902 has them. Throws 400. */
function readPatch(patch: unknown): readonly Operation[] {
  if (!Array.isArray(patch) || patch.some((item) => !isJsonObject(item)))
    throw refused(400, '$this', { code: 'structure', diagnostics: 'expected a list of operations' });
  if (patch.length > MOST_OPERATIONS)
    throw refused(400, '$this', { code: 'too-long', diagnostics: `has more than ${MOST_OPERATIONS} operations` });
  return patch.map((item: unknown, index) => readOperation(new Reader(item, `$this[${index}]`)));
}

/** What the library objects to. It also trips over a place inside a text or a number, which is no place. */
function applied(resource: FhirResource, operation: Operation): Error | undefined {
  const isUnplaced = operation.op !== 'add' && operation.path.endsWith('/-');
  if (isUnplaced) return new RangeError('a place behind the end of a list');
  try {
    return applyPatch(resource, [operation])[0] ?? undefined;
  } catch (error) {
    if (error instanceof TypeError) return error;
    throw error;
  }
}

/**
 * The resource with a JSON Patch applied; the given one stays as it is. Throws 400 for what is no patch, 422 for one that does
 * not fit (FHIR R4, 3.1.0.6: "the server SHALL return 422" where a test fails).
 */
export function applyJsonPatch(resource: FhirResource, patch: unknown): unknown {
  const patched = structuredClone(resource);
  for (const [index, operation] of readPatch(patch).entries()) {
    const failure = applied(patched, operation);
    const path = `$this[${index}].path`;
    if (failure && operation.op === 'test')
      throw refused(422, path, {
        code: 'business-rule',
        diagnostics: 'The test fails: the resource says something else',
      });
    if (failure) throw refused(422, path, { code: 'value', diagnostics: 'There is no such place in the resource' });
    if (JSON.stringify(patched).length > LARGEST_RESULT)
      throw refused(422, path, { code: 'too-long', diagnostics: 'The result would be too large' });
  }
  return patched;
}
