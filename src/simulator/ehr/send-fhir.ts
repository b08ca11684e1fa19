import type { Request, Response } from 'express';
import type { Ehr } from './ehr.ts';
import type { FhirJson } from './fhir-json.ts';
import type { Occasion } from './manners.ts';
import type { FhirAnswer } from './run-request.ts';

interface Sending {
  readonly req: Request;
  readonly res: Response;
  readonly answer: FhirAnswer;
  readonly occasion: Occasion;
}

function withoutVersion(body: FhirJson): FhirJson {
  const { versionId: _version, ...meta } = body.meta ?? {};
  return body.meta ? { ...body, meta } : body;
}

/** For every resource, also those in a Bundle. */
function hideVersions(body: FhirJson): FhirJson {
  if (body.resourceType !== 'Bundle' || !Array.isArray(body['entry'])) return withoutVersion(body);
  const entry = (body['entry'] as { resource?: FhirJson; response?: object }[]).map((each) => ({
    ...each,
    ...(each.resource ? { resource: withoutVersion(each.resource) } : {}),
    ...(each.response ? { response: { ...each.response, etag: undefined } } : {}),
  }));
  return { ...body, entry };
}

/** Writes the answer with the headers that FHIR wants: ETag, Last-Modified, Location; 304 for what the client has. */
export function sendFhir(ehr: Ehr, { req, res, answer, occasion }: Sending): void {
  const { status, body } = answer;
  const { versionId, lastUpdated } = body?.meta ?? {};
  const { manners } = ehr;
  const isUnversioned = manners.take('no-version', occasion) !== undefined;
  const isSingle = body !== undefined && body.id !== undefined && versionId !== undefined;
  if (isSingle && status < 300) {
    const etag = `W/"${versionId}"`;
    if (lastUpdated) res.setHeader('last-modified', new Date(lastUpdated).toUTCString());
    if (!isUnversioned && !manners.take('no-etag', occasion)) {
      res.setHeader('etag', etag);
      if (req.method === 'GET' && req.get('if-none-match') === etag) return void res.status(304).end();
    }
    const address = `${ehr.baseUrl()}/${body.resourceType}/${body.id}`;
    if (status === 201) res.setHeader('location', isUnversioned ? address : `${address}/_history/${versionId}`);
  }
  res.status(status);
  const isMinimal = /return=minimal/.test(req.get('prefer') ?? '') && req.method !== 'GET' && status < 300;
  if (body === undefined || isMinimal) return void res.end();
  // Express would make an ETag of its own from the bytes.
  res.setHeader('content-type', 'application/fhir+json; charset=utf-8');
  res.end(JSON.stringify(isUnversioned ? hideVersions(body) : body));
}
