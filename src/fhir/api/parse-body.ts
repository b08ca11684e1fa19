import { isUtf8 } from 'node:buffer';
import express, { type Request, type Response } from 'express';
import { isSafeText } from '../mapping/reader.ts';
import { FhirProblem } from './operation-outcome.ts';

const BODY_LIMIT = '2mb';
/** Deeper than any resource of R4, and far from what would exhaust a stack. */
const DEEPEST = 60;

export const JSON_TYPES = ['application/fhir+json', 'application/json'];
const FORM_TYPE = 'application/x-www-form-urlencoded';
export const PATCH_TYPE = 'application/json-patch+json';

function malformed(diagnostics: string, path?: string): FhirProblem {
  return new FhirProblem(400, [{ code: 'structure', diagnostics, ...(path === undefined ? {} : { path }) }]);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Counts brackets before anything is parsed, so that depth costs neither stack nor memory. */
function refuseDepth(bytes: Uint8Array): void {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === BACKSLASH && inText) index += 1;
    else if (byte === QUOTE) inText = !inText;
    else if (!inText && OPENING.has(byte)) depth += 1;
    else if (!inText && CLOSING.has(byte)) depth -= 1;
    if (depth > DEEPEST) throw malformed(`The body is nested deeper than ${DEEPEST} levels`);
  }
}

/** What is no UTF-8 would be read with marks in the place of letters, and a name would be kept wrong. */
function refuseBytes(bytes: Uint8Array): void {
  if (!isUtf8(bytes)) throw malformed('The body is no UTF-8');
  refuseDepth(bytes);
}

/** Refuses what PostgreSQL, a log or a reader's screen could not take: control characters, half surrogates, turned text. */
function refuseUnsafe(value: unknown, path: string, depth = 0): void {
  if (depth > DEEPEST) throw malformed(`The body is nested deeper than ${DEEPEST} levels`);
  if (typeof value === 'string' && !isSafeText(value))
    throw malformed('A text holds characters that are not allowed', path);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) refuseUnsafe(item, `${path}[${index}]`, depth + 1);
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__' || !isSafeText(name) || name.length > 200)
      throw malformed('An element has a name that is not allowed', path);
    refuseUnsafe(item, `${path}.${name}`, depth + 1);
  }
}

const parseJson = express.json({
  limit: BODY_LIMIT,
  strict: true,
  type: JSON_TYPES,
  verify: (_request, _response, bytes) => refuseBytes(bytes),
});

const parsePatch = express.json({
  limit: BODY_LIMIT,
  strict: true,
  type: PATCH_TYPE,
  verify: (_request, _response, bytes) => refuseBytes(bytes),
});

const parseForm = express.text({ limit: '64kb', type: FORM_TYPE });

function read(parser: typeof parseJson, request: Request, response: Response): Promise<unknown> {
  return new Promise((resolve, reject) => {
    parser(request, response, (error?: unknown) => (error === undefined ? resolve(request.body) : reject(error)));
  });
}

/** Only these types come in; the answer to another names them. */
function refuseContentType(request: Request, taken: readonly string[]): void {
  const given = request.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (taken.includes(given)) return;
  throw new FhirProblem(
    415,
    [{ code: 'not-supported', diagnostics: `expected ${taken.join(' or ')}`, path: 'http.Content-Type' }],
    { accept: taken.join(', ') },
  );
}

/** What every body must be before anybody looks for a meaning in it: shallow, of writable text, without names that are traps. */
function refuseUnsafeBody(body: unknown): void {
  const type = typeof body === 'object' && body !== null && 'resourceType' in body ? String(body.resourceType) : '';
  refuseUnsafe(body, /^[A-Za-z]{1,60}$/.test(type) ? type : '$this');
}

/** A resource, of a create, an update, an operation or a Bundle. This is the one place where its bytes become JSON. */
export async function readJsonBody(request: Request, response: Response): Promise<unknown> {
  refuseContentType(request, JSON_TYPES);
  const body = await read(parseJson, request, response);
  if (body === undefined) throw malformed('The body is missing');
  refuseUnsafeBody(body);
  return body;
}

/** JSON that came inside something else. Throws 400 with the place. */
export function parseJsonText(text: string, path: string): unknown {
  refuseDepth(Buffer.from(text, 'utf8'));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw malformed('is no JSON', path);
  }
  refuseUnsafe(body, path);
  return body;
}

/** A JSON Patch (RFC 6902). */
export async function readPatchBody(request: Request, response: Response): Promise<unknown> {
  refuseContentType(request, [PATCH_TYPE]);
  const body = await read(parsePatch, request, response);
  if (body === undefined) throw malformed('The body is missing');
  refuseUnsafeBody(body);
  return body;
}

/** The form of a `_search`; a POST without a body asks nothing more. */
export async function readFormBody(
  request: Request,
  response: Response,
): Promise<readonly (readonly [string, string])[]> {
  const isEmpty = request.get('content-type') === undefined && request.get('content-length') === undefined;
  if (isEmpty) return [];
  refuseContentType(request, [FORM_TYPE]);
  const body = await read(parseForm, request, response);
  return typeof body === 'string' ? [...new URLSearchParams(body)] : [];
}
