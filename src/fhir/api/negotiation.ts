import type { Request } from 'express';
import { JSON_TYPES } from './parse-body.ts';
import { FhirProblem } from './operation-outcome.ts';

const LONGEST_QUERY = 6_000;
const FORMATS = new Set(['json', 'application/json', 'application/fhir+json', 'application/fhir json', 'text/json']);

/** Only JSON goes out: a client that takes nothing else is told so. `_format` wins over the Accept header, as FHIR says. */
export function refuseFormat(request: Request, query: readonly (readonly [string, string])[]): void {
  const format = query.find(([name]) => name === '_format')?.[1];
  const acceptable =
    format === undefined ? request.accepts([...JSON_TYPES]) !== false : FORMATS.has(format.split(';')[0]?.trim() ?? '');
  if (!acceptable)
    throw new FhirProblem(406, [
      { code: 'not-supported', diagnostics: 'This server speaks application/fhir+json only' },
    ]);
}

/** The query as it was sent, without what Express makes of it. */
export function queryOf(request: Request): readonly (readonly [string, string])[] {
  const mark = request.originalUrl.indexOf('?');
  const text = mark < 0 ? '' : request.originalUrl.slice(mark + 1);
  if (text.length > LONGEST_QUERY)
    throw new FhirProblem(414, [{ code: 'too-long', diagnostics: 'The address is too long; use POST with _search' }]);
  return [...new URLSearchParams(text)];
}
