import type { Request } from 'express';
import { JSON_TYPES } from './parse-body.ts';
import { FhirProblem } from './operation-outcome.ts';

const LONGEST_QUERY = 6_000;
const FORMATS = new Set(['json', 'application/json', 'application/fhir+json', 'application/fhir json', 'text/json']);

/** As `fhirVersion` names it among the parameters of a media type. */
export type FhirVersion = '4.0' | '5.0';

/** Parameters in an Accept header are asked for to the letter, so that each way to name what is sent stands here. */
function offered(version: FhirVersion): string[] {
  const parameters = ['', '; charset=utf-8'].flatMap((charset) => [charset, `${charset}; fhirVersion=${version}`]);
  return JSON_TYPES.flatMap((type) => parameters.map((parameter) => `${type}${parameter}`));
}

/** Only JSON of one version goes out: a client that takes nothing else is told so. `_format` wins over the Accept header, as FHIR says. */
export function refuseFormat(
  request: Request,
  query: readonly (readonly [string, string])[],
  version: FhirVersion,
): void {
  const format = query.find(([name]) => name === '_format')?.[1];
  const acceptable =
    format === undefined
      ? request.accepts(offered(version)) !== false
      : FORMATS.has(format.split(';')[0]?.trim() ?? '');
  if (acceptable) return;
  const diagnostics = `This address speaks application/fhir+json; fhirVersion=${version} only`;
  throw new FhirProblem(406, [{ code: 'not-supported', diagnostics }]);
}

/** The query as it was sent, without what Express makes of it. */
export function queryOf(request: Request): readonly (readonly [string, string])[] {
  const mark = request.originalUrl.indexOf('?');
  const text = mark < 0 ? '' : request.originalUrl.slice(mark + 1);
  if (text.length > LONGEST_QUERY)
    throw new FhirProblem(414, [{ code: 'too-long', diagnostics: 'The address is too long; use POST with _search' }]);
  return [...new URLSearchParams(text)];
}
