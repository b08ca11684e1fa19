import { required } from '../../platform/kernel/assert.ts';
import type { FhirResource } from '../mapping/resource.ts';
import { loadByIds } from '../search/resource-type.ts';
import type { FhirAnswer, TypeCall } from './fhir-call.ts';
import { versionHeaders } from './interactions/read.ts';
import { succeeded } from './operation-outcome.ts';

/** `Prefer: return=…` (RFC 7240): what the client wants to see of what it wrote. */
function returned(call: TypeCall): 'minimal' | 'representation' | 'OperationOutcome' {
  const prefer = call.header('prefer') ?? '';
  return (
    (['minimal', 'OperationOutcome'] as const).find((kind) => prefer.includes(`return=${kind}`)) ?? 'representation'
  );
}

/** The answer to a write: the resource as it now stands, nothing, or an OperationOutcome, as the client prefers. */
export function written(
  call: TypeCall,
  { status, resource }: { readonly status: 200 | 201; readonly resource: FhirResource },
): FhirAnswer {
  const address = `${call.base}/${call.type.name}/${resource.id}`;
  const place = status === 201 ? { location: address } : { location: address, 'content-location': address };
  const headers = { ...versionHeaders(resource), ...place };
  switch (returned(call)) {
    case 'minimal':
      return { status, headers };
    case 'OperationOutcome':
      return { status, headers, body: succeeded(`${call.type.name}/${resource.id} is as you asked`) };
    case 'representation':
      return { status, headers, body: resource };
  }
}

/** The same, for a resource that is to be read again. */
export async function writtenNow(
  call: TypeCall,
  { status, id }: { readonly status: 200 | 201; readonly id: string },
): Promise<FhirAnswer> {
  const { ctx, type } = call;
  const [found] = await ctx.db.reading(ctx.clinicId, (reader) => loadByIds(reader, type, [id]));
  return written(call, { status, resource: required(found, `the ${type.name} just written`).resource });
}
