import express, { type Router } from 'express';
import { createRequestRate } from '../../platform/http/request-rate.ts';
import { isR5Type, R5_TYPES, toR5 } from '../mapping/r5.ts';
import { r5TypeOf } from '../search/r5-types.ts';
import { R5_ELEMENTS } from '../search/subset-elements.ts';
import type { Face, FhirCall, FhirServerDeps, FhirToken } from './fhir-call.ts';
import { queryOf, refuseFormat } from './negotiation.ts';
import { FhirProblem } from './operation-outcome.ts';
import { capabilityStatementR5 } from './r5-capability-statement.ts';
import { dispatch } from './dispatch.ts';
import {
  actorOf,
  authenticate,
  errorHandler,
  overHttp,
  publicDocument,
  refuseTooMany,
  segmentsOf,
  send,
  smartRoute,
} from './routes.ts';

const READING = 'This is a view to read; what is to be written is written as R4, at /fhir/R4';

/** Reads of the four types only, whatever else the token allows; includes of other types are left out as if they were forbidden. */
function readingToken(token: FhirToken): FhirToken {
  const may: FhirToken['may'] = (type, letter) => isR5Type(type) && /^[rs]$/.test(letter) && token.may(type, letter);
  return { ...token, may };
}

function refuseOthers(method: string, segments: readonly string[]): void {
  const [type, second] = segments;
  const allow = { allow: second === '_search' ? 'POST' : 'GET' };
  const isSearch = method === 'POST' && second === '_search';
  if (!(method === 'GET' || method === 'HEAD' || isSearch) || second?.startsWith('$'))
    throw new FhirProblem(405, [{ code: 'not-supported', diagnostics: READING }], allow);
  if (type !== undefined && isR5Type(type)) return;
  const diagnostics = `In R5 there is only ${R5_TYPES.join(', ')}`;
  throw new FhirProblem(404, [{ code: 'not-supported', diagnostics }]);
}

const R5: Face = {
  typeOf: r5TypeOf,
  convert: (resource) => ({ ...toR5(resource), resourceType: resource.resourceType, id: resource.id }),
  elements: R5_ELEMENTS,
};

/** The view in R5 of what patients book: read and search of Appointment, Slot, Schedule and Patient, mounted at /fhir/R5. */
export function fhirR5Routes(given: FhirServerDeps): Router {
  const deps: FhirServerDeps = { ...given, publicUrl: given.publicUrl.replace(/\/+$/, '') };
  const router = express.Router({ caseSensitive: true });
  const rate = deps.rate ?? createRequestRate();
  router.get('/metadata', publicDocument(capabilityStatementR5(deps.publicUrl), '5.0'));
  router.get('/.well-known/smart-configuration', smartRoute(deps.publicUrl));
  router.use(async (request, response) => {
    const token = await authenticate(deps, request);
    await refuseTooMany(rate, token);
    const query = queryOf(request);
    refuseFormat(request, query, '5.0');
    refuseOthers(request.method, segmentsOf(request));
    const ctx = deps.contextFor(token.clinicId, actorOf(token, response));
    const base = `${deps.publicUrl}/fhir/R5`;
    const header = (name: string) => request.get(name);
    const call: FhirCall = { ctx, token: readingToken(token), base, face: R5, query, body: undefined, header };
    send(response, await dispatch(call, overHttp(request, response)), '5.0');
  });
  router.use(errorHandler(deps, '5.0'));
  return router;
}
